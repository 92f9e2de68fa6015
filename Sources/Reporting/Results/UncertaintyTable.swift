import Boligmodell
import Experiments
import SimulationKernel

/// `uncertainty.csv`: of every indikator by group and period, how much of its spread is due to uncertain
/// parameters and how much to chance. Those that are not defined in every replication are left out.
enum UncertaintyTable {
  static let table = CSVTable(
    name: "uncertainty",
    columns: [
      ResultColumns.scenario, ResultColumns.indicator, ResultColumns.name, ResultColumns.group,
      ResultColumns.period, ResultColumns.unit, ResultColumns.n, ResultColumns.seed,
      .init("draws", "Trekninger", .number), .init("runs", "Kjøringer per trekning", .number),
      .init("mean", "Gjennomsnitt", .number),
      .init("ci95_low", "95 %-intervall, nedre", .number),
      .init("ci95_high", "95 %-intervall, øvre", .number),
      .init("draw_p5", "Trekningenes 5-persentil", .number),
      .init("draw_p95", "Trekningenes 95-persentil", .number),
      .init("parameter_sd", "Standardavvik, parametre", .number),
      .init("chance_sd", "Standardavvik, tilfeldighet", .number),
      .init("parameter_share", "Parametrenes andel", .number),
      .init("parameter_share_low", "Parametrenes andel, nedre", .number),
      .init("parameter_share_high", "Parametrenes andel, øvre", .number),
      .init("chance_share", "Tilfeldighetens andel", .number),
      .init("chance_share_low", "Tilfeldighetens andel, nedre", .number),
      .init("chance_share_high", "Tilfeldighetens andel, øvre", .number),
    ])

  static func write(_ scenarios: [ResultScenario], to writer: inout CSVWriter) throws {
    for scenario in scenarios {
      guard let draws = scenario.draws else { continue }
      let layout = scenario.layout
      let columns = scenario.columns { column -> (Int, Int, Int)? in
        guard case .indikator(let index, let group, let period) = column else { return nil }
        return (index, group, period)
      }
      try scenario.forEachColumn(columns) { key, values in
        guard let split = UncertaintySplit(values, draws) else { return }
        let indikator = layout.indikatorer[key.0]
        try writer.write([
          .text(scenario.name), .text(indikator.id), .name(indikator.navn),
          .group(layout.groups[key.1]), .period(layout.periods[key.2]), .unit(indikator.enhet),
          .integer(values.count), .seed(scenario.seed), .integer(draws.count),
          .integer(draws.runs), .number(split.mean.estimate), ResultColumns.bound(split.mean.low),
          ResultColumns.bound(split.mean.high), .number(split.p5), .number(split.p95),
          .number(split.parameterDeviation), .number(split.chanceDeviation),
          .number(split.parameters.estimate), .number(split.parameters.low),
          .number(split.parameters.high), .number(split.chance.estimate),
          .number(split.chance.low), .number(split.chance.high),
        ])
      }
    }
  }
}
