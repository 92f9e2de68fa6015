import Boligmodell
import Experiments
import Foundation
import ScenarioFormat

/// A run to a wanted precision: of what, how narrow, and between how few and how many replications.
struct PrecisionPlan {
  let measures: [StudyMeasure]
  let precision: Precision
  let checkpoints: Checkpoints

  static let standardMaximum = 10_000

  /// As `run.json` keeps it.
  var node: JSONNode {
    var object = JSONObject()
    switch precision {
    case .absolute(let value): object.set("half_width", to: JSONNode(number: value))
    case .relative(let value): object.set("relative_half_width", to: JSONNode(number: value))
    }
    object.set(
      "indicators", to: JSONNode(.string(measures.map(\.text).joined(separator: ","))))
    object.set("minimum", to: JSONNode(number: Double(checkpoints.minimum)))
    return JSONNode(.object(object))
  }

  /// The plan that options ask for; nil without `--precision`.
  ///
  /// - Throws: ``Failure`` where it is no number above 0, or what is to be known is not said.
  init?(_ invocation: Invocation, layouts: [OutcomeLayout]) throws {
    let arguments = invocation.arguments
    let language = invocation.language
    guard let text = arguments[Options.precision] else {
      for option in [Options.minimum.declaration.name] where arguments.values[option] != nil {
        throw Failure(
          LocalizedText("--\(option) trenger --precision.", "--\(option) needs --precision.")[
            language])
      }
      return nil
    }
    guard let precision = PrecisionPlan.parse(text) else {
      throw Failure(
        LocalizedText(
          "--precision skal være et tall over 0, som 5, eller en prosent, som 2%; fikk «\(text)».",
          "--precision must be a number above 0, such as 5, or a percentage, such as 2%; got “\(text)”."
        )[
          language
        ].printable)
    }
    guard let names = arguments[Options.indicator] else {
      throw Failure(
        LocalizedText(
          "--precision trenger --indicator med det som skal kjennes så nøye, for eksempel "
            + "--indicator temporary_nights. «boligflyt list --indicators» viser dem.",
          "--precision needs --indicator with what is to be known so well, for example --indicator "
            + "temporary_nights. “boligflyt list --indicators” shows them.")[language])
    }
    try self.init(
      precision, try StudyMeasure.all(names, in: layouts),
      minimum: arguments[Options.minimum] ?? Checkpoints.smallestMinimum,
      maximum: arguments[Options.replications] ?? PrecisionPlan.standardMaximum)
  }

  /// The plan that a `run.json` keeps; nil where it keeps none.
  init?(_ record: JSONNode?, maximum: Int, layouts: [OutcomeLayout]) throws {
    guard let record, let names = record["indicators"]?.string,
      let minimum = record["minimum"]?.number
    else { return nil }
    let precision: Precision
    if let value = record["half_width"]?.number {
      precision = .absolute(value)
    } else if let value = record["relative_half_width"]?.number {
      precision = .relative(value)
    } else {
      return nil
    }
    try self.init(
      precision, try StudyMeasure.all(names, in: layouts), minimum: Int(minimum), maximum: maximum)
  }

  private init(
    _ precision: Precision, _ measures: [StudyMeasure], minimum: Int, maximum: Int
  ) throws {
    self.precision = precision
    self.measures = measures
    checkpoints = try Checkpoints(minimum: minimum, maximum: maximum)
  }

  /// `2%` or `2 %` of the mean, `5` or `5,5` in the indikator's unit; nil where it is neither or not above 0.
  static func parse(_ text: String) -> Precision? {
    var digits = text.trimmingCharacters(in: .whitespaces)
    let isRelative = digits.hasSuffix("%")
    if isRelative { digits = digits.dropLast().trimmingCharacters(in: .whitespaces) }
    guard let value = Double(digits.replacing(",", with: ".")), value > 0, value.isFinite else {
      return nil
    }
    return isRelative ? .relative(value / 100) : .absolute(value)
  }

  /// The rule, for each measure of a run or of each alternative against the base.
  func rule(alternatives: [String]) throws -> StoppingRule {
    let goals =
      alternatives.isEmpty
      ? measures.map { PrecisionGoal($0.text, precision) }
      : alternatives.flatMap { name in
        measures.map { PrecisionGoal("\($0.text), \(name)", precision) }
      }
    return try StoppingRule(checkpoints, goals)
  }

  /// What is seen of each goal of the rule in the first so many replications.
  func observations(
    _ scenarios: [RunResult.Scenario], isComparison: Bool, replications: Int
  ) throws -> [Observations] {
    let columns = try scenarios.map { scenario -> [[Double]] in
      let file = try scenario.åpne()
      return try measures.map { measure in
        guard let column = measure.column(in: scenario.layout) else {
          return [Double](repeating: .nan, count: replications)
        }
        return try file.column(column, antall: replications)
      }
    }
    guard isComparison else { return columns.flatMap { $0.map { .values($0) } } }
    return columns.dropFirst().flatMap { alternative in
      zip(columns[0], alternative).map { .pairs(base: $0, alternative: $1) }
    }
  }
}
