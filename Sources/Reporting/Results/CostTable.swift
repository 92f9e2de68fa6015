import Boligmodell
import Experiments

/// `costs.csv`: what each budget owner paid another, by line and period, in whole kroner of the price
/// year. Lines that are zero in every replication are left out.
enum CostTable {
  static let table = CSVTable(
    name: "costs",
    columns: [
      ResultColumns.scenario, .init("line", "Linje", .text), ResultColumns.name,
      .init("paid_by", "Betales av", .text), .init("paid_to", "Betales til", .text),
      .init("kind", "Slag", .text), ResultColumns.period, ResultColumns.unit, ResultColumns.n,
      ResultColumns.seed,
    ] + ResultColumns.distribution)

  static func write(_ scenarios: [ResultScenario], to writer: inout CSVWriter) throws {
    for scenario in scenarios {
      let layout = scenario.layout
      let columns = scenario.columns { column -> (Int, Int)? in
        guard case .kostnad(let line, let period) = column else { return nil }
        return (line, period)
      }
      try scenario.forEachSummary(columns) { key, summary in
        guard summary.minimum != 0 || summary.maximum != 0 else { return }
        let line = layout.costLines[key.0]
        try writer.write(
          [
            .text(scenario.name), .text(line.id), .name(line.navn), owner(line.fra),
            owner(line.til), .label(line.slag.identifikator, nb: line.slag.navn.nb),
            .period(layout.periods[key.1]), .unit(.kroner), .integer(summary.count),
            .seed(scenario.seed),
          ] + ResultColumns.cells(summary))
      }
    }
  }

  private static func owner(_ owner: Budsjetteier) -> CSVCell {
    .label(owner.identifikator, nb: owner.navn.nb)
  }
}
