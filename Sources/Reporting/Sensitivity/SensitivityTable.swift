import Boligmodell
import Experiments
import SimulationKernel

/// `sensitivity.csv`: for each measure, parameter and kind of index its value, interval and rank.
public enum SensitivityTable {
  static let table = CSVTable(
    name: "sensitivity",
    columns: [
      ResultColumns.scenario, ResultColumns.indicator, ResultColumns.name, ResultColumns.group,
      ResultColumns.period, ResultColumns.unit, .init("method", "Metode", .text),
      .init("parameter", "Parameter", .text), .init("parameter_2", "Parameter 2", .text),
      .init("title", "Hva parameteren er", .text), .init("section", "Mekanisme", .text),
      .init("parameter_unit", "Parameterens enhet", .text),
      .init("low", "Laveste verdi", .number), .init("high", "Høyeste verdi", .number),
      .init("measure", "Mål", .text), .init("value", "Verdi", .number),
      .init("ci95_low", "95 %-intervall, nedre", .number),
      .init("ci95_high", "95 %-intervall, øvre", .number), .init("rank", "Rang", .number),
      .init("noise", "Av støy alene", .number), .init("noise_share", "Støyens andel", .number),
      .init("points", "Antall punkter", .number), ResultColumns.n, ResultColumns.seed,
    ])

  public static let fileName = table.fileName

  /// One number of one parameter, or of two.
  private struct Entry {
    let kind: String
    let parameters: (Int, Int?)
    let value: Double
    var low = -Double.infinity
    var high = Double.infinity
    var noise = Double.nan
  }

  /// Writes the table.
  ///
  /// - Parameter sink: takes the bytes, in order.
  public static func write(
    _ outcome: SensitivityOutcome, flavour: CSVFlavour, sink: @escaping ([UInt8]) throws -> Void
  ) throws {
    var writer = CSVWriter(table, flavour, sink: sink)
    for result in outcome.results {
      for entries in kinds(of: result) {
        let ranks = SensitivityOutcome.ranks(entries.map(\.value))
        for (entry, rank) in zip(entries, ranks) {
          try writer.write(row(entry, rank, result, outcome))
        }
      }
    }
    try writer.finish()
  }

  private static func kinds(of result: SensitivityResult) -> [[Entry]] {
    func entries<Item>(
      _ kind: String, _ items: [Item], _ interval: (Item) -> ConfidenceInterval,
      noise: (Item) -> Double = { _ in .nan }
    ) -> [Entry] {
      items.enumerated().map { index, item in
        let found = interval(item)
        return Entry(
          kind: kind, parameters: (index, nil), value: found.estimate, low: found.low,
          high: found.high, noise: noise(item))
      }
    }
    switch result.indices {
    case .morris(let effects):
      return [
        entries("mu_star", effects, { $0.muStar }, noise: { $0.noise }),
        entries("mu", effects) { $0.mu },
        effects.enumerated().map {
          Entry(kind: "sigma", parameters: ($0, nil), value: $1.sigma)
        },
      ]
    case .sobol(let shares, let pairs):
      return [
        entries("S1", shares) { $0.first },
        entries("ST", shares, { $0.total }, noise: { $0.noise }),
        pairs.map {
          Entry(
            kind: "S2", parameters: ($0.a, $0.b), value: $0.index.estimate, low: $0.index.low,
            high: $0.index.high)
        },
      ]
    }
  }

  private static func row(
    _ entry: Entry, _ rank: Int?, _ result: SensitivityResult, _ outcome: SensitivityOutcome
  ) -> [CSVCell] {
    let measure = result.measure
    let (index, second) = entry.parameters
    let parameter = outcome.design.parameters[index]
    let words = outcome.words[index]
    return [
      .text(outcome.scenario), .text(measure.id), .name(measure.navn), .group(measure.group),
      .label(measure.period, nb: measure.period == "horizon" ? "hele perioden" : measure.period),
      .unit(measure.enhet), .text(outcome.design.method.rawValue),
      .text(parameter.parameter.name),
      second.map { .text(outcome.design.parameters[$0].parameter.name) } ?? .empty,
      .name(words.title), .text(words.section), .text(parameter.unit),
      .number(parameter.lowest), .number(parameter.highest), .text(entry.kind),
      .number(entry.value), ResultColumns.bound(entry.low), ResultColumns.bound(entry.high),
      rank.map(CSVCell.integer) ?? .empty, .number(entry.noise),
      .number(result.noiseShare ?? .nan), .integer(outcome.design.count),
      .integer(outcome.replications), .seed(outcome.seed),
    ]
  }
}

/// The files that SALib reads: the sample, what came of it, and the problem's bounds.
public enum SampleFiles {
  public static let sample = "sample.csv"
  public static let outcomes = "outcomes.csv"
  public static let problem = "problem.csv"

  /// A column for each measure, a row for each of the sample's: means over replications, `nan` where not
  /// defined.
  public static func outcomes(_ results: [SensitivityResult]) -> String {
    var text = results.map { ParameterName.encoded($0.measure.text) }.joined(separator: ",") + "\n"
    for row in results.first?.outcomes.indices ?? 0..<0 {
      text += results.map { "\($0.outcomes[row])" }.joined(separator: ",") + "\n"
    }
    return text
  }

  /// Name, lower and upper bound on each line, as `SALib.util.read_param_file` takes it.
  public static func problem(_ parameters: [ScreenedParameter]) -> String {
    parameters.map {
      "\(ParameterName.encoded($0.parameter.name)),\($0.lowest),\($0.highest)\n"
    }.joined()
  }
}
