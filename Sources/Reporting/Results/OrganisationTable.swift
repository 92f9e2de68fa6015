import Boligmodell
import Experiments

/// `organisation.csv`: lead time, hand-offs, lost cases, hours and meetings by unit, kind of case, task
/// and forum, by period. What is zero or undefined in every replication is left out.
enum OrganisationTable {
  static let table = CSVTable(
    name: "organisation",
    columns: [
      ResultColumns.scenario, .init("part", "Del", .text), .init("item", "Hva", .text),
      .init("measure", "Mål-id", .text), ResultColumns.name, ResultColumns.period,
      ResultColumns.unit, ResultColumns.n, ResultColumns.seed,
    ] + ResultColumns.distribution)

  static func write(_ scenarios: [ResultScenario], to writer: inout CSVWriter) throws {
    for scenario in scenarios {
      let layout = scenario.layout
      let columns = scenario.columns { column -> (Int, Int)? in
        guard case .organisasjon(let number, let period) = column else { return nil }
        return (number, period)
      }
      try scenario.forEachSummary(columns) { key, summary in
        guard summary.count > 0, summary.minimum != 0 || summary.maximum != 0 else { return }
        let measure = layout.organisation[key.0]
        try writer.write(
          [
            .text(scenario.name), .label(measure.slag.rawValue, nb: measure.slag.navn.nb),
            .label(measure.del, nb: measure.delnavn.nb), .text(measure.mål), .name(measure.navn),
            .period(layout.periods[key.1]), .unit(measure.enhet), .integer(summary.count),
            .seed(scenario.seed),
          ] + ResultColumns.cells(summary))
      }
    }
  }
}
