import Boligmodell
import Experiments
import Reporting
import ScenarioFormat

/// What is to be calibrated: a scenario, which of its uncertain numbers, towards which targets, and how.
struct CalibrationPlan {
  /// How points of the parameters are found.
  enum Method: String, CaseIterable {
    /// All drawn beforehand from what is said of the numbers.
    case rejection
    /// Populations moved step by step towards the targets.
    case sequential
  }

  static let command = "calibrate"

  let entry: RunPlan.Entry
  let options: ScenarioOptions
  let seed: UInt64
  let csv: CSVFlavour
  let size: SearchSize
  let space: ParameterSpace
  /// The targets as the scenario states them, and as distances are measured to them.
  let goals: [Kalibreringsmål]
  let targets: [CalibrationTarget]
  /// What is kept of each run, each number once.
  let measures: [StudyMeasure]
  /// For each target its number among the measures.
  let columns: [Int]

  /// - Parameter names: JSON Pointers of the parameters; nil for all that are uncertain.
  /// - Throws: ``Failure`` where there is nothing to calibrate, or nothing to calibrate to.
  init(
    _ entry: RunPlan.Entry, _ options: ScenarioOptions, seed: UInt64, csv: CSVFlavour,
    size: SearchSize, names: [String]?, _ language: Language
  ) throws {
    self.entry = entry
    self.options = options
    self.seed = seed
    self.csv = csv
    self.size = size
    let scenario = entry.scenario
    let all = StudyParameter.uncertain(in: scenario.document)
    if scenario.kalibreringsmål.isEmpty {
      throw Failure.nothing(
        "kalibreringsmål", in: scenario,
        LocalizedText(
          "scenarioet har ingen kalibreringsmål å treffe",
          en: "the scenario has no targets of calibration to meet"),
        LocalizedText(
          "for eksempel { venteliste: { indikator: \"waiting_list\", dato: \"2012-12-31\", verdi: 120, "
            + "toleranse: 20, kilde: \"…\" } }",
          en:
            "for instance { venteliste: { indikator: \"waiting_list\", dato: \"2012-12-31\", verdi: 120, "
            + "toleranse: 20, kilde: \"…\" } }"), language)
    }
    if all.isEmpty {
      throw Failure.nothing(
        "", in: scenario,
        LocalizedText(
          "scenarioet har ingen tall med usikkerhet å kalibrere",
          en: "the scenario has no numbers with usikkerhet to calibrate"),
        LocalizedText(
          "«usikkerhet» ved siden av «verdi», for eksempel { trekant: [30, 42, 55] }",
          en: "\"usikkerhet\" beside \"verdi\", for instance { trekant: [30, 42, 55] }"), language)
    }
    space = ParameterSpace(
      document: scenario.document, parameters: try CalibrationPlan.chosen(names, all, language),
      options: options)
    goals = scenario.kalibreringsmål
    var targets: [CalibrationTarget] = []
    var measures: [StudyMeasure] = []
    var columns: [Int] = []
    for goal in goals {
      let measure = try goal.measure(in: scenario, language)
      targets.append(try CalibrationTarget(goal.navn, goal.verdi, tolerance: goal.toleranse))
      if !measures.contains(measure) { measures.append(measure) }
      columns.append(measures.firstIndex(of: measure) ?? 0)
    }
    (self.targets, self.measures, self.columns) = (targets, measures, columns)
  }

  /// The parameters that names choose, in the document's order; all where none are given.
  private static func chosen(
    _ names: [String]?, _ all: [StudyParameter], _ language: Language
  ) throws(Failure) -> [StudyParameter] {
    guard let names else { return all }
    for name in names where !all.contains(where: { $0.name == name }) {
      var text = LocalizedText(
        "--parameters: «\(name)» er ikke et tall med usikkerhet i scenarioet.",
        "--parameters: “\(name)” is not a number with usikkerhet in the scenario.")[language]
      if let near = Suggestion.nearest(to: name, among: all.map(\.name)) {
        text += LocalizedText(" Mente du «\(near)»?", " Did you mean “\(near)”?")[language]
      }
      throw Failure(text)
    }
    return all.filter { names.contains($0.name) }
  }

  /// What names the blocks: all that changes what is simulated.
  var identity: String {
    var parts = [size.method.rawValue] + space.parameters.map(\.name)
    if size.method == .sequential {
      parts += ["\(size.epsilon)", "\(size.population)", "\(size.generations)", "\(size.draws)"]
      parts += goals.map { "\($0.måltall) \($0.verdi) \($0.toleranse)" }
    }
    let search = String(FactorKey.hash(of: parts.joined(separator: "\n")), radix: 16)
    return "\(entry.hash) years=\(entry.scenario.år) warmup=\(options.warmupYears) search=\(search)"
  }
}

extension Kalibreringsmål {
  /// The target's number as a study keeps it.
  ///
  /// - Throws: ``Failure`` where the years that are run do not have it.
  fileprivate func measure(
    in scenario: Scenario, _ language: Language
  ) throws(Failure) -> StudyMeasure {
    if let measure = try? StudyMeasure(måltall, in: [scenario.modell.layout]) { return measure }
    let problem = Problem(
      .utenforGrenser, at: position, pointer: pointer,
      LocalizedText(
        "målet gjelder \(periode), som er utenfor årene som simuleres",
        en: "the target is about \(periode), which is outside the years that are simulated"),
      allowed: LocalizedText(
        "\(scenario.år) år fra \(scenario.start)", en: "\(scenario.år) years from \(scenario.start)"
      ))
    throw Failure(problem.formatted(in: language), isWholeLine: true)
  }
}

extension Failure {
  /// That a scenario lacks what a calibration needs, with the place of the scenario.
  fileprivate static func nothing(
    _ key: String, in scenario: Scenario, _ text: LocalizedText, _ allowed: LocalizedText,
    _ language: Language
  ) -> Failure {
    let problem = Problem(
      .mangler, at: scenario.document.position,
      pointer: key.isEmpty ? .root : JSONPointer([key]), text, allowed: allowed)
    return Failure(problem.formatted(in: language), isWholeLine: true)
  }
}

extension CalibrationPlan {
  /// The facts behind the sentences of the report.
  var facts: RunFacts {
    RunPlan(
      kind: .run, entries: [entry], seed: seed, replications: size.replications, options: options,
      csv: csv, precision: nil, draws: nil
    ).facts(replications: size.replications)
  }
}
