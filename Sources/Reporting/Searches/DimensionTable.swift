import Boligmodell
import Experiments
import ScenarioFormat
import SimulationKernel

/// `dimension.csv`: every mix that was tried, with what was added, how often it reached the targets, and
/// what it cost each public budget beyond the scenario as it stands. One row for each number of each mix.
public enum DimensionTable {
  static let table = CSVTable(
    name: "dimension",
    columns: [
      ResultColumns.scenario, .init("mix", "Blanding", .number), .init("stage", "Trinn", .number),
      .init("status", "Utfall", .text), .init("on_frontier", "På fronten", .number),
      .init("item", "Slag tall", .text), ResultColumns.indicator, ResultColumns.name,
      ResultColumns.group, ResultColumns.period, ResultColumns.unit, ResultColumns.n,
      ResultColumns.seed, .init("value", "Verdi", .number),
      .init("ci95_low", "95 %-intervall, nedre", .number),
      .init("ci95_high", "95 %-intervall, øvre", .number),
    ])

  public static let fileName = table.fileName

  /// Writes the table.
  ///
  /// - Parameter sink: takes the bytes, in order.
  public static func write(
    _ result: DimensionResult, _ facts: DimensionFacts, flavour: CSVFlavour,
    sink: @escaping ([UInt8]) throws -> Void
  ) throws {
    var writer = CSVWriter(table, flavour, sink: sink)
    let frontier = result.tried.frontier
    for (number, mix) in result.tried.enumerated() {
      let head: [CSVCell] = [
        .text(facts.scenario?.name ?? ""), .integer(number), .integer(mix.stage),
        status(mix, result), .integer(frontier.contains(mix) ? 1 : 0),
      ]
      for item in items(mix, result, facts) {
        try writer.write(
          head + item.identity + [
            .integer(item.runs), .seed(facts.run.seed), .number(item.value.estimate),
            ResultColumns.bound(item.value.low), ResultColumns.bound(item.value.high),
          ])
      }
    }
    try writer.finish()
  }

  private static func status(_ mix: MixResult, _ result: DimensionResult) -> CSVCell {
    if mix.mix == result.chosen?.mix { return .label("chosen", nb: "valgt") }
    return mix.reaches(result.probability)
      ? .label("reached", nb: "nådde målene") : .label("not_reached", nb: "nådde ikke målene")
  }

  private struct Item {
    /// What it is, what it is called, group, period and unit.
    let identity: [CSVCell]
    let runs: Int
    let value: ConfidenceInterval
  }

  private static func items(
    _ mix: MixResult, _ result: DimensionResult, _ facts: DimensionFacts
  ) -> [Item] {
    let all: [CSVCell] = [.label("all", nb: "alle"), .label("horizon", nb: "hele perioden")]
    func item(
      _ kind: CSVCell, _ id: String, _ navn: LocalizedText, _ unit: LocalizedText,
      _ value: ConfidenceInterval, runs: Int
    ) -> Item {
      Item(
        identity: [kind, .text(id), .name(navn)] + all + [.name(unit)], runs: runs, value: value)
    }
    // What is not estimated has no interval.
    func exactly(_ value: Double) -> ConfidenceInterval {
      ConfidenceInterval(estimate: value, low: -.infinity, high: .infinity, level: 0.95)
    }
    var items = zip(facts.levers, mix.mix).map { lever, steps in
      item(
        .label("lever", nb: "lagt til"), lever.pointer.description, lever.navn, lever.enhet,
        exactly(lever.addition(steps)), runs: mix.runs)
    }
    let share = LocalizedText("andel", "share")
    let chance: CSVCell = .label("probability", nb: "sannsynlighet")
    items.append(
      item(
        chance, "probability", LocalizedText("når målene", "reaches the targets"), share,
        mix.probability, runs: mix.runs))
    if let trial = result.trial(of: mix) {
      items.append(
        item(
          chance, "probability_again",
          LocalizedText("når målene i nye kjøringer", "reaches the targets in new runs"), share,
          trial.probability, runs: trial.runs))
    }
    for (target, mean) in zip(facts.targets, mix.means) {
      let measure = target.measure
      items.append(
        Item(
          identity: [
            .label("target", nb: "mål"), .text(measure.id), .name(measure.navn),
            .group(measure.group), .text(measure.period), .unit(measure.enhet),
          ], runs: mix.runs, value: mean))
    }
    let kroner = LocalizedText("kr i året", "NOK a year")
    let cost: CSVCell = .label("cost", nb: "kostnad")
    for (owner, value) in zip(MixResult.owners, mix.costs) {
      items.append(
        item(cost, "cost_\(owner.identifikator)", owner.navn, kroner, value, runs: mix.runs))
    }
    return items + [
      item(
        cost, "cost_public", LocalizedText("det offentlige i alt", "all public budgets"), kroner,
        mix.cost, runs: mix.runs),
      item(
        cost, "cost_priced",
        LocalizedText("av det priset ved siden av regnskapet", "of it priced beside the accounts"),
        kroner, exactly(mix.priced), runs: mix.runs),
    ]
  }
}
