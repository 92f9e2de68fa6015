import Boligmodell
import Experiments
import ScenarioFormat

/// `posterior.csv`: the accepted draws with their weights, a row for each draw and parameter.
public enum PosteriorTable {
  static let table = CSVTable(
    name: "posterior",
    columns: [
      ResultColumns.scenario, .init("draw", "Trekning", .number), .init("weight", "Vekt", .number),
      .init("distance", "Avstand, toleranser", .number),
      .init("parameter", "Parameter", .text), .init("value", "Verdi", .number),
      ResultColumns.unit, .init("prior_share", "Andel av forhåndsfordelingen under", .number),
      ResultColumns.n, ResultColumns.seed,
    ])

  public static let fileName = table.fileName

  /// Writes the table; only its header where nothing was accepted.
  ///
  /// - Parameters:
  ///   - replications: runs of each draw.
  ///   - sink: takes the bytes, in order.
  public static func write(
    _ result: CalibrationResult, scenario: String, replications: Int, seed: UInt64,
    _ flavour: CSVFlavour, sink: @escaping ([UInt8]) throws -> Void
  ) throws {
    var writer = CSVWriter(table, flavour, sink: sink)
    for (simulation, weight) in zip(result.accepted, result.weights) {
      let point = result.simulations.points[simulation]
      let values = result.space.values(at: point)
      for (number, parameter) in result.space.parameters.enumerated() {
        try writer.write([
          .text(scenario), .integer(simulation), .number(weight),
          .number(result.distance(of: simulation)), .text(parameter.name),
          .number(values[number]), .unit(of: parameter.record), .number(point[number]),
          .integer(replications), .seed(seed),
        ])
      }
    }
    try writer.finish()
  }
}

extension CSVCell {
  /// The unit of the model that a number of a scenario is in.
  static func unit(of record: NumberRecord) -> CSVCell {
    switch record.unit {
    case .count: .label("count", nb: "antall")
    case .number: .label("number", nb: "tall")
    case .probability, .share: .label("share", nb: "andel")
    case .rate: .label("per day", nb: "per dag")
    case .duration: .label("days", nb: "dager")
    case .money: .label("NOK", nb: "kroner")
    case .moneyRate: .label("NOK per day", nb: "kroner per dag")
    }
  }
}
