import Boligmodell
import Experiments
import Reporting
import ScenarioFormat

/// What `dimension` is asked for: a scenario, what is to be reached and how surely, and what may be added.
struct DimensionPlan {
  let plan: RunPlan
  let study: DimensionStudy
  /// The most mixes to try.
  let most: Int
  /// As they were written, for `run.json`.
  private let texts: Texts

  /// What the user wrote.
  private struct Texts {
    var targets: [String]
    var levers: [String]
    var unitCosts: [String]
  }

  static let standardReplications = 100
  static let standardMost = 200

  /// From the arguments.
  init(_ invocation: Invocation) throws {
    let arguments = invocation.arguments
    let plan = try RunPlan(.dimension, invocation, standard: [])
    try self.init(
      plan,
      Texts(
        targets: arguments[DimensionOptions.target] ?? [],
        levers: arguments[DimensionOptions.lever] ?? [],
        unitCosts: arguments[DimensionOptions.unitCost] ?? []),
      probability: try invocation.share(DimensionOptions.probability, default: 0.9),
      replications: arguments[DimensionOptions.replications]
        ?? DimensionPlan.standardReplications,
      most: arguments[DimensionOptions.mixes] ?? DimensionPlan.standardMost, invocation)
  }

  /// From the `run.json` of an earlier one.
  init(_ record: RunRecord, _ plan: RunPlan, _ invocation: Invocation) throws {
    func list(_ key: String) -> [String] {
      record.options[key]?.array?.compactMap(\.string) ?? []
    }
    try self.init(
      plan,
      Texts(
        targets: list("targets"), levers: list("levers"), unitCosts: list("unit_costs")),
      probability: record.options["probability"]?.number ?? 0.9,
      replications: plan.replications,
      most: record.integerOption("max_mixes") ?? DimensionPlan.standardMost, invocation)
  }

  private init(
    _ plan: RunPlan, _ texts: Texts, probability: Double, replications: Int, most: Int,
    _ invocation: Invocation
  ) throws {
    let language = invocation.language
    let entry = plan.entries[0]
    let layout = entry.scenario.modell.layout
    if texts.targets.isEmpty {
      throw Failure(
        LocalizedText(
          "--target mangler: hva skal nås? For eksempel --target \"waiting_list_end <= 20\".",
          "--target is missing: what is to be reached? For example --target \"waiting_list_end <= 20\"."
        )[language])
    }
    let targets = try texts.targets.map { text in
      guard let (name, relation, limit) = DimensionTarget.parts(text) else {
        throw Failure(
          LocalizedText(
            "--target skal være «INDIKATOR <= TALL» eller «INDIKATOR >= TALL»; fikk «\(text)».",
            "--target must be “INDICATOR <= NUMBER” or “INDICATOR >= NUMBER”; got “\(text)”.")[
              language
            ].printable)
      }
      let measure = try StudyMeasure(name, in: [layout])
      return DimensionTarget(
        measure, relation, try invocation.amount(limit, measure.enhet, option: "target"))
    }
    let levers = try LeverOptions(texts.levers, texts.unitCosts, language)
      .levers(LeverFinding(entry.scenario.document))
    self.plan = plan
    self.texts = texts
    self.most = most
    study = DimensionStudy(
      entry.scenario, options: plan.options, levers: levers, targets: targets,
      probability: probability, replications: replications, identity: plan.identity(of: entry))
    // What cannot be run is better told before anything is.
    _ = try search()
    for corner in [levers.map(\.range.lowerBound), levers.map(\.range.upperBound)] {
      _ = try study.scenario(corner)
    }
  }

  /// The search at its beginning.
  func search() throws -> DimensionSearch {
    try DimensionSearch(
      ranges: study.levers.map(\.range), probability: study.probability, most: most)
  }

  /// The plan as `run.json` keeps it.
  var record: RunRecord {
    let base = plan.record
    var options = base.options
    func list(_ texts: [String]) -> JSONNode {
      JSONNode(.array(texts.map { JSONNode(.string($0)) }))
    }
    options.set("replications", to: JSONNode(number: Double(study.replications)))
    options.set("targets", to: list(texts.targets))
    options.set("probability", to: JSONNode(number: study.probability))
    options.set("levers", to: list(texts.levers))
    options.set("unit_costs", to: list(texts.unitCosts))
    options.set("max_mixes", to: JSONNode(number: Double(most)))
    return RunRecord(
      version: base.version, command: base.command, seed: base.seed, options: options,
      scenarios: base.scenarios)
  }
}
