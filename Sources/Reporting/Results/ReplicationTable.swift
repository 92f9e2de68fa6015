import Experiments

/// `replications.csv`: every replication's own numbers for all households over the horizon, in long
/// form, with the fingerprint of the replication.
enum ReplicationTable {
  static let table = CSVTable(
    name: "replications",
    columns: [
      ResultColumns.scenario, .init("replication", "Replikasjon", .number), ResultColumns.seed,
      .init("fingerprint", "Fingeravtrykk", .text), ResultColumns.indicator, ResultColumns.name,
      ResultColumns.group, ResultColumns.period, ResultColumns.unit, ResultColumns.n,
      .init("value", "Verdi", .number),
    ])

  static func write(_ scenarios: [ResultScenario], to writer: inout CSVWriter) throws {
    for scenario in scenarios {
      let layout = scenario.layout
      let horizon = layout.periods.count - 1
      for replication in 0..<scenario.replications {
        let row = try scenario.file.row(replication)
        for (index, indikator) in layout.indikatorer.enumerated() {
          let column = layout.column(indikator: index, group: 0, periode: horizon)
          try writer.write([
            .text(scenario.name), .integer(replication), .seed(scenario.seed),
            .fingerprint(scenario.file.fingerprint[replication]), .text(indikator.id),
            .name(indikator.navn), .group(layout.groups[0]),
            .period(layout.periods[horizon]), .unit(indikator.enhet), .integer(1),
            .number(row[column]),
          ])
        }
      }
    }
  }
}
