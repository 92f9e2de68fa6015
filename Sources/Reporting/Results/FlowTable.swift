import Boligmodell
import Experiments

/// `flows.csv`: households moving from one bosituasjon to another, by period. Flows that are zero in
/// every replication are left out.
enum FlowTable {
  static let table = CSVTable(
    name: "flows",
    columns: [
      ResultColumns.scenario, .init("from", "Fra", .text), .init("to", "Til", .text),
      ResultColumns.period, ResultColumns.unit, ResultColumns.n, ResultColumns.seed,
    ] + ResultColumns.distribution)

  static func write(_ scenarios: [ResultScenario], to writer: inout CSVWriter) throws {
    for scenario in scenarios {
      let layout = scenario.layout
      let columns = scenario.columns { column -> (Int, Int, Int)? in
        guard case .flyt(let from, let to, let period) = column else { return nil }
        return (from, to, period)
      }
      try scenario.forEachSummary(columns) { key, summary in
        guard summary.minimum != 0 || summary.maximum != 0 else { return }
        try writer.write(
          [
            .text(scenario.name), .group(layout.flowsFrom[key.0]),
            .group(layout.flowsTo[key.1]), .period(layout.periods[key.2]),
            .unit(.husholdninger), .integer(summary.count), .seed(scenario.seed),
          ] + ResultColumns.cells(summary))
      }
    }
  }
}
