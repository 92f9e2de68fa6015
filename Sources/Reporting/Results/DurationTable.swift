import Experiments

/// `durations.csv`: what is read off the Kaplan–Meier curve of each replication, by group.
enum DurationTable {
  static let table = CSVTable(
    name: "durations",
    columns: [
      ResultColumns.scenario, .init("duration", "Varighet-id", .text), ResultColumns.name,
      ResultColumns.group, .init("statistic", "Mål", .text), ResultColumns.unit,
      ResultColumns.n, ResultColumns.seed,
    ] + ResultColumns.distribution)

  static func write(_ scenarios: [ResultScenario], to writer: inout CSVWriter) throws {
    for scenario in scenarios {
      let layout = scenario.layout
      let columns = scenario.columns { column -> (Int, Int, Int)? in
        guard case .varighet(let index, let group, let statistic) = column else { return nil }
        return (index, group, statistic)
      }
      try scenario.forEachSummary(columns) { key, summary in
        let duration = layout.durations[key.0]
        let statistic = layout.durationStatistics[key.2]
        try writer.write(
          [
            .text(scenario.name), .text(duration.id), .name(duration.navn),
            .group(layout.groups[key.1]), .label(statistic.id, nb: statistic.navn.nb),
            .unit(statistic.enhet), .integer(summary.count), .seed(scenario.seed),
          ] + ResultColumns.cells(summary))
      }
    }
  }
}
