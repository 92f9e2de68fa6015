import Boligmodell
import ScenarioFormat

/// One number that a study reports of each replication: an indikator for a group and a period, what is read
/// off the curve of a duration for a group over the horizon, or a time series on a date.
///
/// As text `indicator[group]@period`, `duration.statistic[group]` or `series[group]@date`; without a group all
/// households, without a period the horizon: `median_days`, `granted[malgruppe:flyktning]@2012`,
/// `wait_from_need.median`, `waiting_list@2012-12-31`.
public struct StudyMeasure: Sendable, Equatable {
  /// Indikator, duration and statistic, or series.
  public let id: String
  public let group: Group
  public let period: String
  public let navn: LocalizedText
  public let enhet: Indikator.Enhet
  public let retning: Indikator.Retning

  /// The measure as a user writes it.
  public var text: String {
    id + (group.id == StudyMeasure.everyone ? "" : "[\(group.id)]")
      + (period == StudyMeasure.horizon ? "" : "@\(period)")
  }

  static let everyone = "all"
  static let horizon = "horizon"

  /// The measures that a text names, separated by commas.
  ///
  /// - Parameter layouts: of the scenarios of the study; one that has the measure is enough.
  /// - Throws: ``StudyError/ukjentMål(_:forslag:)``.
  public static func all(_ text: String, in layouts: [OutcomeLayout]) throws -> [StudyMeasure] {
    var answer: [StudyMeasure] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let word = part.trimmingPrefix { $0 == " " }
      let name = String(word.reversed().drop { $0 == " " }.reversed())
      let measure = try StudyMeasure(name, in: layouts)
      if !answer.contains(measure) { answer.append(measure) }
    }
    return answer
  }

  /// Every indikator for all households over the horizon.
  public static func headlines(of layouts: [OutcomeLayout]) -> [StudyMeasure] {
    var answer: [StudyMeasure] = []
    for layout in layouts {
      for indikator in layout.indikatorer where !answer.contains(where: { $0.id == indikator.id }) {
        if let measure = try? StudyMeasure(indikator.id, in: [layout]) { answer.append(measure) }
      }
    }
    return answer
  }

  /// The measure that a text names.
  public init(_ text: String, in layouts: [OutcomeLayout]) throws {
    var rest = Substring(text)
    var period = StudyMeasure.horizon
    var group = StudyMeasure.everyone
    if let at = rest.lastIndex(of: "@") {
      period = String(rest[rest.index(after: at)...])
      rest = rest[..<at]
    }
    if rest.hasSuffix("]"), let open = rest.firstIndex(of: "[") {
      group = String(rest[rest.index(after: open)...].dropLast())
      rest = rest[..<open]
    }
    for layout in layouts {
      guard let column = StudyMeasure.column(String(rest), group, period, in: layout),
        let place = layout.groups.first(where: { $0.id == group })
      else { continue }
      switch layout.columns[column] {
      case .indikator(let i, _, _):
        let indikator = layout.indikatorer[i]
        self.init(
          id: indikator.id, group: place, period: period, navn: indikator.navn,
          enhet: indikator.enhet, retning: indikator.retning)
      case .varighet(let v, _, let s):
        let (duration, statistic) = (layout.durations[v], layout.durationStatistics[s])
        self.init(
          id: "\(duration.id).\(statistic.id)", group: place, period: period,
          navn: LocalizedText(
            "\(duration.navn.nb), \(statistic.navn.nb)", "\(duration.navn.en), \(statistic.navn.en)"
          ),
          enhet: statistic.enhet, retning: .ingen)
      case .serie(let s, _, _):
        let series = layout.seriesList[s]
        self.init(
          id: series.id, group: place, period: period, navn: series.navn, enhet: series.enhet,
          retning: .ingen)
      default: continue
      }
      return
    }
    throw StudyError.ukjentMål(
      text, forslag: Suggestion.nearest(to: String(rest), among: StudyMeasure.names(in: layouts)))
  }

  private init(
    id: String, group: Group, period: String, navn: LocalizedText, enhet: Indikator.Enhet,
    retning: Indikator.Retning
  ) {
    self.id = id
    self.group = group
    self.period = period
    self.navn = navn
    self.enhet = enhet
    self.retning = retning
  }

  /// The column of the measure in a layout; nil where it has none.
  public func column(in layout: OutcomeLayout) -> Int? {
    StudyMeasure.column(id, group.id, period, in: layout)
  }

  private static func column(
    _ id: String, _ group: String, _ period: String, in layout: OutcomeLayout
  ) -> Int? {
    guard let g = layout.groups.firstIndex(where: { $0.id == group }) else { return nil }
    if let i = layout.indikatorer.firstIndex(where: { $0.id == id }) {
      guard layout.groupNumbers(layout.indikatorer[i]).contains(g),
        let p = layout.periods.firstIndex(where: { $0.id == period })
      else { return nil }
      return layout.column(indikator: i, group: g, periode: p)
    }
    if let s = layout.seriesList.firstIndex(where: { $0.id == id }) {
      guard layout.groupNumbers(layout.seriesList[s]).contains(g),
        let d = layout.dates.firstIndex(where: { $0.iso == period })
      else { return nil }
      return layout.column(serie: s, group: g, dato: d)
    }
    let parts = id.split(separator: ".").map(String.init)
    guard parts.count == 2, period == horizon, g < layout.householdGroupCount,
      let v = layout.durations.firstIndex(where: { $0.id == parts[0] }),
      let s = layout.durationStatistics.firstIndex(where: { $0.id == parts[1] })
    else { return nil }
    return layout.column(varighet: v, group: g, statistikk: s)
  }

  /// Every name before group and period.
  public static func names(in layouts: [OutcomeLayout]) -> [String] {
    layouts.flatMap { layout in
      layout.indikatorer.map(\.id) + layout.seriesList.map(\.id)
        + layout.durations.flatMap { duration in
          layout.durationStatistics.map { "\(duration.id).\($0.id)" }
        }
    }
  }
}

extension StudyMeasure {
  /// The layout of rows that hold measures and then net costs, and nothing else.
  static func layout(of measures: [StudyMeasure], costs: [NetCost] = []) -> OutcomeLayout {
    OutcomeLayout(
      indikatorer: measures.map {
        Indikator($0.text, $0.navn, $0.enhet, $0.retning, $0.navn, isGrouped: false)
      } + costs.map(\.indikator),
      groups: [Group(id: everyone, navn: LocalizedText("alle", "all"))],
      periods: [
        Period(
          id: horizon, navn: LocalizedText("hele perioden", "horizon"), fra: 0, til: 1,
          erHeltÅr: false)
      ], seriesList: [], dates: [], flowsFrom: [], flowsTo: [], durations: [],
      durationStatistics: [])
  }
}
