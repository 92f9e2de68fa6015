import Experiments

/// `timeseries.csv`: counts at each series date, by group, with their distribution.
enum SeriesTable {
  static let table = CSVTable(
    name: "timeseries",
    columns: [
      ResultColumns.scenario, .init("series", "Serie-id", .text), ResultColumns.name,
      ResultColumns.group, .init("date", "Dato", .text), .init("day", "Dag", .number),
      ResultColumns.unit, ResultColumns.n, ResultColumns.seed,
    ] + ResultColumns.distribution)

  static func write(_ scenarios: [ResultScenario], to writer: inout CSVWriter) throws {
    for scenario in scenarios {
      let layout = scenario.layout
      let columns = scenario.columns { column -> (Int, Int, Int)? in
        guard case .serie(let index, let group, let date) = column else { return nil }
        return (index, group, date)
      }
      try scenario.forEachSummary(columns) { key, summary in
        let serie = layout.seriesList[key.0]
        let date = layout.dates[key.2]
        try writer.write(
          [
            .text(scenario.name), .text(serie.id), .name(serie.navn),
            .group(layout.groups[key.1]), .text(date.iso), .number(date.day),
            .unit(serie.enhet), .integer(summary.count), .seed(scenario.seed),
          ] + ResultColumns.cells(summary))
      }
    }
  }
}
