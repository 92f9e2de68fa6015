import Boligmodell

extension OutcomeLayout {
  /// What stands in each column that is not the organisation's own, in the order of the row.
  var columnNames: [String] {
    var names: [String] = []
    for indikator in indikatorer {
      for group in groupNumbers(indikator) {
        for period in periods { names.append("\(indikator.id) \(groups[group].id) \(period.id)") }
      }
    }
    for serie in seriesList {
      for group in groupNumbers(serie) {
        for date in dates { names.append("\(serie.id) \(groups[group].id) \(date.iso)") }
      }
    }
    for from in flowsFrom {
      for to in flowsTo {
        for period in periods { names.append("\(from.id) to \(to.id) \(period.id)") }
      }
    }
    for duration in durations {
      for group in groups[..<householdGroupCount] {
        for statistic in durationStatistics {
          names.append("\(duration.id) \(group.id) \(statistic.id)")
        }
      }
    }
    for instrument in instruments {
      for measure in instrumentMeasures {
        for period in periods { names.append("\(instrument.id) \(measure.id) \(period.id)") }
      }
    }
    for line in costLines { for period in periods { names.append("\(line.id) \(period.id)") } }
    return names
  }
}

/// Indikatorer of the organisation itself: not defined where there is none.
private let ofOrganisation = [
  "case_lead_time", "handoffs_per_case", "cases_returned", "cases_lost", "instruments_overlooked",
  "meeting_hours", "staff_utilisation", "match_quality", "staff_hours",
]

/// The columns in which two rows differ in some bit, the organisation's own apart.
func differences(_ a: Outcomes, _ b: Outcomes) -> [String] {
  let names = a.scenario.modell.layout.columnNames
  guard b.scenario.modell.layout.columnNames == names else { return ["the layout"] }
  return zip(a.rows, b.rows).flatMap { mine, theirs in
    names.indices.filter { column in
      mine.outcomes[column].bitPattern != theirs.outcomes[column].bitPattern
        && !ofOrganisation.contains { names[column].hasPrefix($0 + " ") }
    }
    .map { "\(names[$0]): \(mine.outcomes[$0]) and \(theirs.outcomes[$0])" }
  }
}
