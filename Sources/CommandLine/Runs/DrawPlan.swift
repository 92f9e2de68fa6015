import Boligmodell
import Experiments
import ScenarioFormat

extension ParameterDraws {
  static let standardDraws = 50
  static let standardRuns = 4

  /// The draws that options ask for; nil without `--parameter-uncertainty`.
  ///
  /// - Throws: ``Failure`` where options contradict each other.
  static func asked(_ invocation: Invocation) throws -> ParameterDraws? {
    let arguments = invocation.arguments
    guard arguments[Options.parameterUncertainty] else {
      for option in [Options.draws.declaration, Options.commonRuns.declaration]
      where arguments.values[option.name] != nil {
        throw Failure(
          LocalizedText(
            "--\(option.name) trenger --parameter-uncertainty.",
            "--\(option.name) needs --parameter-uncertainty.")[invocation.language])
      }
      return nil
    }
    if arguments.values[Options.precision.declaration.name] != nil {
      throw Failure(
        LocalizedText(
          "--precision kan ikke brukes med --parameter-uncertainty: trekningenes antall ligger fast.",
          "--precision cannot be used with --parameter-uncertainty: the number of draws is fixed.")[
            invocation.language])
    }
    return ParameterDraws(
      count: arguments[Options.draws] ?? standardDraws,
      runs: arguments[Options.replications] ?? standardRuns, common: arguments[Options.commonRuns])
  }

  /// As `run.json` keeps it.
  var node: JSONNode {
    var object = JSONObject()
    object.set("count", to: JSONNode(number: Double(count)))
    object.set("runs", to: JSONNode(number: Double(runs)))
    object.set("common", to: JSONNode(.bool(common)))
    return JSONNode(.object(object))
  }

  /// The draws that a `run.json` keeps; nil where it keeps none.
  init?(_ record: JSONNode?) {
    guard let count = record?["count"]?.number, let runs = record?["runs"]?.number,
      let common = record?["common"]?.bool, count >= 2, runs >= 1, count <= 1e6, runs <= 1e6
    else { return nil }
    self.init(count: Int(count), runs: Int(runs), common: common)
  }
}

/// A scenario with its uncertain numbers drawn: the d-th draw has the values of the d-th point of a Latin
/// hypercube, keyed by seed and JSON Pointer, so that scenarios that share a number share its draws.
struct DrawnScenario: Sendable {
  let scenario: Scenario
  let parameters: [StudyParameter]
  private let options: ScenarioOptions
  private let design: LatinHypercube

  /// - Throws: ``Failure`` where the scenario states no uncertainty.
  init(
    _ scenario: Scenario, label: String, options: ScenarioOptions, draws: ParameterDraws,
    seed: UInt64, language: Language
  ) throws {
    parameters = StudyParameter.uncertain(in: scenario.document)
    if parameters.isEmpty {
      throw Failure(
        LocalizedText(
          "\(label) oppgir ingen usikkerhet: skriv for eksempel usikkerhet: { uniform: [1, 3] } ved et tall.",
          "\(label) states no uncertainty: write for instance usikkerhet: { uniform: [1, 3] } at a number."
        )[
          language
        ].printable)
    }
    self.scenario = scenario
    self.options = options
    design = try LatinHypercube(
      count: draws.count, keys: parameters.map { FactorKey.hash(of: $0.name) }, seed: seed)
  }

  /// The model of a draw.
  ///
  /// - Throws: ``StudyError/ugyldigPunkt(_:_:)`` where the values drawn do not make a scenario.
  func modell(_ draw: Int) throws -> Modell {
    var problems = ProblemList()
    var document: JSONNode? = scenario.document
    for (parameter, u) in zip(parameters, design.point(draw)) {
      document = document.flatMap {
        parameter.set(parameter.value(at: u), in: $0, problems: &problems)
      }
    }
    return try Scenario.compile(document, options: options, point: draw, problems: problems).modell
  }
}
