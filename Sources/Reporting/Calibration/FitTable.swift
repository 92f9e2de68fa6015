import Boligmodell
import Experiments
import ScenarioFormat

/// `fit.csv`: for each target what it is, and what the model says of it before and after the calibration.
public enum FitTable {
  static let table = CSVTable(
    name: "fit",
    columns: [
      ResultColumns.scenario, .init("target", "Mål", .text), ResultColumns.indicator,
      ResultColumns.name, ResultColumns.group, ResultColumns.period, ResultColumns.unit,
      .init("value", "Målets verdi", .number), .init("tolerance", "Toleranse", .number),
    ] + prediction("prior", "Før") + prediction("posterior", "Etter") + [
      .init("distance", "Avstand, toleranser", .number),
      .init("share_within", "Andel innenfor toleransen", .number),
      .init("nearest", "Nærmeste trekning, toleranser", .number),
      .init("draws", "Antall trekninger", .number), .init("accepted", "Antall godtatte", .number),
      ResultColumns.n, ResultColumns.seed, .init("source", "Kilde", .text),
    ])

  public static let fileName = table.fileName

  private static func prediction(_ id: String, _ label: String) -> [CSVTable.Column] {
    [
      .init("\(id)_mean", "\(label): Gjennomsnitt", .number),
      .init("\(id)_p2_5", "\(label): 2,5-persentil", .number),
      .init("\(id)_median", "\(label): Median", .number),
      .init("\(id)_p97_5", "\(label): 97,5-persentil", .number),
    ]
  }

  /// Writes the table.
  ///
  /// - Parameters:
  ///   - goals: the targets as the scenario states them, in the result's order.
  ///   - replications: runs of each draw.
  ///   - sink: takes the bytes, in order.
  public static func write(
    _ result: CalibrationResult, _ goals: [Kalibreringsmål], scenario: String, replications: Int,
    seed: UInt64, _ flavour: CSVFlavour, sink: @escaping ([UInt8]) throws -> Void
  ) throws {
    var writer = CSVWriter(table, flavour, sink: sink)
    for (number, goal) in goals.enumerated() {
      let after = result.prediction(after: number)
      try writer.write(
        [
          .text(scenario), .text(goal.navn), .text(goal.indikator), .name(goal.indikatornavn),
          .group(goal.gruppe), period(goal), .unit(goal.enhet), .number(goal.verdi),
          .number(goal.toleranse),
        ] + cells(result.prediction(before: number)) + cells(after) + [
          .number(after.map { result.targets[number].distance(to: $0.mean(0)) } ?? .nan),
          .number(result.shareWithin(number) ?? .nan),
          ResultColumns.bound(result.judgement.alone[number]),
          .integer(result.simulations.points.count), .integer(result.accepted.count),
          .integer(replications), .seed(seed), .text(goal.kilde),
        ])
    }
    try writer.finish()
  }

  private static func period(_ goal: Kalibreringsmål) -> CSVCell {
    goal.gjelderHelePerioden
      ? .label(goal.periode, nb: "hele perioden") : .text(goal.periode)
  }

  private static func cells(_ prediction: WeightedSample?) -> [CSVCell] {
    guard let prediction else { return [.empty, .empty, .empty, .empty] }
    return [
      .number(prediction.mean(0)), .number(prediction.quantile(0, 0.025)),
      .number(prediction.quantile(0, 0.5)), .number(prediction.quantile(0, 0.975)),
    ]
  }
}
