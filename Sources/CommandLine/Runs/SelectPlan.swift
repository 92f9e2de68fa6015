import Boligmodell
import Experiments
import Reporting
import ScenarioFormat

/// What `select` is asked for: scenarios, what they are judged by, and how.
struct SelectPlan {
  let plan: RunPlan
  let measure: StudyMeasure
  let direction: Indikator.Retning
  let method: SelectionResult.Method
  /// Differences below this do not matter, in the indikator's unit; 0 where none was given.
  let delta: Double
  /// How the preference was given, where it was.
  private let prefer: Preference?

  static let standardMost = 2_000

  /// From the arguments.
  init(_ invocation: Invocation) throws {
    let arguments = invocation.arguments
    let (language, plan) = (invocation.language, try RunPlan(.select, invocation, standard: []))
    guard let name = arguments[SelectOptions.indicator] else {
      throw Failure(
        LocalizedText(
          "--indicator mangler: hva skal avgjøre hvem som er best? «boligflyt list --indicators» viser dem.",
          "--indicator is missing: what decides which is best? “boligflyt list --indicators” shows them."
        )[language])
    }
    let measure = try StudyMeasure(name, in: plan.entries.map(\.scenario.modell.layout))
    let delta = try arguments[SelectOptions.delta].map {
      try invocation.amount($0, measure.enhet, option: "delta")
    }
    let method: SelectionResult.Method
    let isBudgeted = arguments[SelectOptions.method] == .ocba
    let foreign: [OptionDeclaration] =
      isBudgeted
      ? [SelectOptions.confidence.declaration, SelectOptions.most.declaration]
      : [SelectOptions.budget.declaration]
    if let option = foreign.first(where: { arguments.values[$0.name] != nil }) {
      throw Failure(
        LocalizedText(
          "--\(option.name) gjelder bare --method \(isBudgeted ? "kn" : "ocba").",
          "--\(option.name) is for --method \(isBudgeted ? "kn" : "ocba") only.")[language])
    }
    if isBudgeted {
      guard let budget = arguments[SelectOptions.budget] else {
        throw Failure(
          LocalizedText(
            "--method ocba trenger --budget: replikasjoner i alt.",
            "--method ocba needs --budget: replications in all.")[language])
      }
      method = .budget(budget)
    } else {
      guard let delta else {
        throw Failure(
          LocalizedText(
            "--delta mangler: den minste forskjellen i «\(measure.text)» som betyr noe (\(measure.enhet.navn.nb)).",
            "--delta is missing: the smallest difference in “\(measure.text)” that matters (\(measure.enhet.navn.en))."
          )[language])
      }
      method = .indifferenceZone(
        delta: delta,
        confidence: try invocation.share(SelectOptions.confidence, default: 0.95),
        most: arguments[SelectOptions.most] ?? SelectPlan.standardMost)
    }
    try self.init(
      plan, measure, method, delta: delta ?? 0, prefer: arguments[SelectOptions.prefer], language)
  }

  /// From the `run.json` of an earlier one.
  init(_ record: RunRecord, _ plan: RunPlan, _ invocation: Invocation) throws {
    func number(_ key: String) -> Double { record.options[key]?.number ?? .nan }
    let measure = try StudyMeasure(
      record.options["indicator"]?.string ?? "", in: plan.entries.map(\.scenario.modell.layout))
    let method: SelectionResult.Method =
      record.options["method"]?.string == SelectionMethod.ocba.rawValue
      ? .budget(record.integerOption("budget") ?? 0)
      : .indifferenceZone(
        delta: number("delta"), confidence: number("confidence"),
        most: record.integerOption("max_replications") ?? 0)
    try self.init(
      plan, measure, method, delta: number("delta"),
      prefer: record.options["prefer"]?.string.flatMap(Preference.init(rawValue:)),
      invocation.language)
  }

  /// - Throws: ``Failure`` or ``Experiments/SelectionError`` where the selection cannot be made.
  private init(
    _ plan: RunPlan, _ measure: StudyMeasure, _ method: SelectionResult.Method, delta: Double,
    prefer: Preference?, _ language: Language
  ) throws {
    for other in plan.entries.dropFirst() {
      try RunPlan.checkSameHorizon(plan.entries[0], other, language)
    }
    for entry in plan.entries where measure.column(in: entry.scenario.modell.layout) == nil {
      throw Failure(
        LocalizedText(
          "\(entry.label) har ikke «\(measure.text)», som alle må ha for å kunne velges mellom.",
          "\(entry.label) does not have “\(measure.text)”, which all must have to be chosen among."
        )[language].printable)
    }
    self.plan = plan
    self.measure = measure
    self.method = method
    self.delta = delta
    self.prefer = prefer
    direction = try SelectPlan.direction(measure, prefer, language)
    // What is wrong with the numbers is better told before anything is run.
    switch method {
    case .indifferenceZone: _ = try zone()
    case .budget: _ = try budgeted()
    }
  }

  private static func direction(
    _ measure: StudyMeasure, _ prefer: Preference?, _ language: Language
  ) throws(Failure) -> Indikator.Retning {
    let wanted = prefer.map { $0 == .high ? Indikator.Retning.høyere : .lavere }
    switch (measure.retning, wanted) {
    case (.ingen, nil):
      throw Failure(
        LocalizedText(
          "ingen retning er best for «\(measure.text)»; velg med --prefer high eller --prefer low.",
          "neither direction of “\(measure.text)” is better; choose with --prefer high or --prefer low."
        )[language])
    case (.ingen, let wanted?): return wanted
    case (let own, let wanted?) where own != wanted:
      throw Failure(
        LocalizedText(
          "--prefer sier det motsatte av det som er best for «\(measure.text)»; utelat det.",
          "--prefer says the opposite of what is better for “\(measure.text)”; leave it out.")[
            language])
    case (let own, _): return own
    }
  }

  /// A selection with a guarantee, at its beginning.
  func zone() throws -> IndifferenceZoneSelection {
    guard case .indifferenceZone(let delta, let confidence, _) = method else {
      preconditionFailure("the method is another one")
    }
    return try IndifferenceZoneSelection(
      systems: plan.entries.count, indifference: delta, confidence: confidence,
      direction: direction)
  }

  /// A selection within a budget, at its beginning: stages of a tenth of what is left after the first, 10 to 100.
  func budgeted() throws -> BudgetedSelection {
    guard case .budget(let budget) = method else {
      preconditionFailure("the method is another one")
    }
    let first = 20
    // Replications are numbered with 32 bits, and no two scenarios share a number.
    let room = (1 << 32) / plan.entries.count
    if budget > room { throw RunError.ugyldigAntall(budget) }
    let left = budget - first * plan.entries.count
    return try BudgetedSelection(
      systems: plan.entries.count, firstStage: first, stage: max(10, min(100, left / 10)),
      budget: budget, indifference: delta, direction: direction)
  }

  /// The plan as `run.json` keeps it.
  var record: RunRecord {
    let base = plan.record
    var options = base.options
    options.remove("replications")
    options.set("indicator", to: JSONNode(.string(measure.text)))
    options.set("delta", to: JSONNode(number: delta))
    if let prefer { options.set("prefer", to: JSONNode(.string(prefer.rawValue))) }
    options.set("method", to: JSONNode(.string(method.id)))
    switch method {
    case .indifferenceZone(_, let confidence, let most):
      options.set("confidence", to: JSONNode(number: confidence))
      options.set("max_replications", to: JSONNode(number: Double(most)))
    case .budget(let budget): options.set("budget", to: JSONNode(number: Double(budget)))
    }
    return RunRecord(
      version: base.version, command: base.command, seed: base.seed, options: options,
      scenarios: base.scenarios)
  }
}
