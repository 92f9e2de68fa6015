import Boligmodell

extension OutcomeLayout {
  /// A hash of what the columns are: identifiers, units and the limits of periods and dates, in order.
  /// Names and definitions may change without changing what a number is.
  public var hash: UInt64 {
    var sum = Checksum()
    func ta(_ identifikatorer: [String]) {
      sum.ta(UInt64(identifikatorer.count))
      for identifikator in identifikatorer { sum.ta(identifikator) }
    }
    func brutt(_ isGrouped: Bool, _ byBoligtype: Bool) -> String {
      (isGrouped ? "grouped" : "all") + (byBoligtype ? "+kinds" : "")
    }
    ta(
      indikatorer.flatMap {
        [$0.id, $0.enhet.identifikator, brutt($0.isGrouped, $0.byBoligtype)]
      })
    ta(groups.map(\.id))
    sum.ta(UInt64(householdGroupCount))
    ta(periods.map(\.id))
    sum.ta(periods.flatMap { [$0.fra.bitPattern, $0.til.bitPattern] })
    ta(seriesList.flatMap { [$0.id, $0.enhet.identifikator, brutt($0.isGrouped, $0.byBoligtype)] })
    ta(dates.map(\.iso))
    sum.ta(dates.map(\.day.bitPattern))
    ta(flowsFrom.map(\.id))
    ta(flowsTo.map(\.id))
    ta(durations.map(\.id))
    ta(durationStatistics.flatMap { [$0.id, $0.enhet.identifikator] })
    ta(instruments.map(\.id))
    ta(instrumentMeasures.flatMap { [$0.id, $0.enhet.identifikator] })
    ta(
      costLines.flatMap {
        [$0.id, $0.fra.identifikator, $0.til.identifikator, $0.slag.identifikator]
      })
    ta(organisation.flatMap { [$0.id, $0.enhet.identifikator, $0.erForhold ? "ratio" : "sum"] })
    return sum.verdi
  }
}
