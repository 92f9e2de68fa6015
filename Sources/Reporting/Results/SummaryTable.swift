import Experiments

/// `summary.csv`: every indikator by group and period, with its distribution over replications.
enum SummaryTable {
  static let table = CSVTable(
    name: "summary",
    columns: [
      ResultColumns.scenario, ResultColumns.indicator, ResultColumns.name, ResultColumns.group,
      ResultColumns.period, ResultColumns.unit, ResultColumns.n, ResultColumns.seed,
    ] + ResultColumns.distribution)

  static func write(_ scenarios: [ResultScenario], to writer: inout CSVWriter) throws {
    for scenario in scenarios {
      let layout = scenario.layout
      let columns = scenario.columns { column -> (Int, Int, Int)? in
        guard case .indikator(let index, let group, let period) = column else { return nil }
        return (index, group, period)
      }
      try scenario.forEachSummary(columns) { key, summary in
        let indikator = layout.indikatorer[key.0]
        try writer.write(
          [
            .text(scenario.name), .text(indikator.id), .name(indikator.navn),
            .group(layout.groups[key.1]), .period(layout.periods[key.2]),
            .unit(indikator.enhet), .integer(summary.count), .seed(scenario.seed),
          ] + ResultColumns.cells(summary))
      }
    }
  }
}
