import Boligmodell
import Experiments
import Reporting
import ScenarioFormat

/// What a sensitivity analysis is to do: a scenario, its points and measures, and every option that changes
/// results.
struct SensitivityPlan {
  /// What is made of the analysis.
  enum Kind: String {
    /// Indices.
    case sensitivity
    /// Sentences.
    case explain
  }

  /// The numbers of a design, as they were asked for.
  struct Size: Equatable {
    var trajectories = 10
    var levels = 4
    var samples = 64
    var secondOrder = false
  }

  let kind: Kind
  let label: String
  let scenario: Scenario
  let design: SensitivityDesign
  let size: Size
  /// Whether the sample was given and not made.
  let isGivenSample: Bool
  let measures: [StudyMeasure]
  let replications: Int
  let seed: UInt64
  let options: ScenarioOptions
  let csv: CSVFlavour
  /// Numbers that state their uncertainty and are not moved, and assumed ones that do not state it.
  let heldUncertain: Int
  let heldAssumed: Int

  /// The plan as `run.json` keeps it.
  var record: RunRecord {
    var object = JSONObject()
    func set(_ key: String, _ value: Int) { object.set(key, to: JSONNode(number: Double(value))) }
    object.set("method", to: JSONNode(.string(design.method.rawValue)))
    object.set(
      "indicators", to: JSONNode(.array(measures.map { JSONNode(.string($0.text)) })))
    object.set("parameters", to: JSONNode(.array(design.parameters.map(SensitivityPlan.node))))
    switch design.method {
    case .morris:
      if !isGivenSample { set("trajectories", size.trajectories) }
      set("levels", size.levels)
    case .sobol:
      if !isGivenSample { set("samples", size.samples) }
      object.set("second_order", to: JSONNode(.bool(size.secondOrder)))
    }
    set("replications", replications)
    if let years = options.years { set("years", years) }
    set("warmup", options.warmupYears)
    object.set("csv", to: JSONNode(.string(csv.rawValue)))
    if isGivenSample {
      object.set(
        "sample",
        to: JSONNode(
          .array(
            (0..<design.count).map { row in
              JSONNode(.array(design.values(row).map { JSONNode(number: $0) }))
            })))
    }
    return RunRecord(
      version: Program.version, command: kind.rawValue, seed: seed, options: object,
      scenarios: [
        RunRecord.Scenario(name: label, hash: scenario.hash, document: scenario.document)
      ])
  }

  private static func node(_ parameter: ScreenedParameter) -> JSONNode {
    var object = JSONObject()
    object.set("pointer", to: JSONNode(.string(parameter.parameter.name)))
    if parameter.isGiven {
      object.set("low", to: JSONNode(number: parameter.lowest))
      object.set("high", to: JSONNode(number: parameter.highest))
    }
    return JSONNode(.object(object))
  }

  /// The points as something to be run: all share their luck, so that what differs between two of them is
  /// due to what was moved.
  func study() -> Study {
    let (document, design, options) = (scenario.document, design, options)
    return Study(
      label: label, points: design.count, replications: replications, numbering: .common,
      measures: measures,
      identity: String(FactorKey.hash(of: record.text), radix: 16)
    ) { point in
      var problems = ProblemList()
      var changed: JSONNode? = document
      for (parameter, value) in zip(design.parameters, design.values(point)) {
        changed = changed.flatMap {
          parameter.parameter.set(value, in: $0, problems: &problems)
        }
      }
      return try Scenario.compile(changed, options: options, point: point, problems: problems)
        .modell
    }
  }

  /// Tries the ends of every parameter alone, so that a point that is no scenario is told of before anything
  /// is run.
  ///
  /// - Throws: ``Failure``.
  func checkEnds(_ language: Language) throws {
    for parameter in design.parameters {
      for value in [parameter.lowest, parameter.highest] {
        var problems = ProblemList()
        let changed = parameter.parameter.set(value, in: scenario.document, problems: &problems)
        if let changed {
          problems.add(
            contentsOf: ShapeChecker.check(changed, against: ScenarioShape.scenario))
        }
        guard problems.hasErrors || changed == nil else { continue }
        let name = parameter.parameter.name
        let text = LocalizedText(
          "\(name) kan ikke være \(value): ", "\(name) cannot be \(value): ")
        throw Failure(
          text[language] + ProblemList(problems.errors).formatted(in: language))
      }
    }
  }

  /// The facts behind the sentences of a report.
  var facts: RunFacts {
    RunFacts(
      scenarios: [
        RunFacts.Scenario(
          name: label, title: scenario.navn, assumedNumbers: 0, years: scenario.år,
          start: scenario.start.description)
      ], replications: replications, warmup: options.warmupYears, seed: seed)
  }

  /// What the replications gave.
  func outcome(_ reader: BlockReader) throws -> SensitivityOutcome {
    SensitivityOutcome(
      scenario: label, facts: facts, design: design,
      words: design.parameters.map { NumberWords($0.pointer, in: scenario.document) },
      results: try design.results(
        of: measures, in: reader, replications: replications, seed: seed),
      replications: replications, seed: seed, heldUncertain: heldUncertain,
      heldAssumed: heldAssumed)
  }
}
