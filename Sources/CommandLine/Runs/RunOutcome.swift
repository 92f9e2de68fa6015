import Experiments
import Reporting

/// What was run, and the alternatives against the base.
struct RunOutcome {
  let scenarios: [ResultScenario]
  let comparisons: [PairedResult]
  /// Replications that results are made of.
  let replications: Int
  private let runs: [RunResult.Scenario]

  init(_ result: RunResult, _ plan: RunPlan, replications: Int) throws {
    let scenarios = try result.scenarier.map {
      try ResultScenario($0, replications: replications, draws: plan.draws)
    }
    self.scenarios = scenarios
    self.replications = replications
    runs = result.scenarier
    comparisons =
      plan.kind == .run
      ? []
      : try scenarios.dropFirst().map { try PairedResult(base: scenarios[0], alternative: $0) }
  }

  /// How precisely what was asked for is known.
  func verdict(_ precision: PrecisionPlan, _ plan: RunPlan) throws -> StoppingVerdict {
    let isComparison = plan.kind == .compare
    let rule = try precision.rule(
      alternatives: isComparison ? plan.entries.dropFirst().map(\.label) : [])
    return try rule.assess(
      precision.observations(runs, isComparison: isComparison, replications: replications))
  }
}
