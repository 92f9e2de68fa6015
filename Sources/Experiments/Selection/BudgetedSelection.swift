import Boligmodell
import SimulationKernel

/// Selection of the best of k systems within a budget of replications, handed out in stages by
/// ``OptimalAllocation``. Systems run on independent seeds. It promises nothing about how often it is
/// right, and is often right with far fewer replications than an equal share for all.
///
/// Use: run the ``next`` replications of each system, hand them to ``add(_:)``, until they are all 0.
///
/// Source: Chen, Lin, Yücesan and Chick (2000), as for ``OptimalAllocation``.
public struct BudgetedSelection: Sendable {
  /// The shortest first stage, from which the first variances come.
  public static let shortestFirstStage = 5

  /// Replications in all.
  public let budget: Int
  /// Replications of a stage after the first, Δ ≥ 1.
  public let stage: Int
  /// Distances below this count as this, in the indikator's unit.
  public let indifference: Double
  public let direction: Indikator.Retning
  /// What was seen of each system.
  public private(set) var tallies: [Tally]
  /// For each system, how many replications to run next; all 0 when the budget is spent.
  public private(set) var next: [Int]

  /// - Parameters:
  ///   - firstStage: replications of each system to begin with, ≥ 5; the source advises 5 to 20.
  ///   - stage: Δ; the source advises fewer than 100, or a tenth of the systems if that is more.
  ///   - budget: at least the first stage of every system.
  /// - Throws: ``SelectionError`` where a parameter is out of its range.
  public init(
    systems: Int, firstStage: Int = 20, stage: Int, budget: Int, indifference: Double = 0,
    direction: Indikator.Retning
  ) throws(SelectionError) {
    if systems < 2 { throw .tooFewSystems(systems) }
    if firstStage < BudgetedSelection.shortestFirstStage {
      throw .firstStageTooShort(firstStage, least: BudgetedSelection.shortestFirstStage)
    }
    if stage < 1 { throw .invalidBudget(stage, least: 1) }
    let (least, overflow) = systems.multipliedReportingOverflow(by: firstStage)
    if overflow || budget < least { throw .invalidBudget(budget, least: overflow ? .max : least) }
    if !(indifference >= 0 && indifference < .infinity) {
      throw .invalidIndifference(indifference, allowsZero: true)
    }
    if direction == .ingen { throw .noDirection }
    self.budget = budget
    self.stage = stage
    self.indifference = indifference
    self.direction = direction
    tallies = Array(repeating: Tally(), count: systems)
    next = Array(repeating: firstStage, count: systems)
  }

  /// Takes the results of the ``next`` replications of each system.
  ///
  /// - Throws: ``SelectionError/undefined(system:replication:)``; then nothing has changed. O(k²).
  public mutating func add(_ columns: [[Double]]) throws(SelectionError) {
    precondition(columns.map(\.count) == next, "each system has as many results as were asked for")
    for (system, column) in columns.enumerated() {
      for (row, value) in column.enumerated() where !value.isFinite {
        throw .undefined(system: system, replication: tallies[system].count + row)
      }
    }
    for (system, column) in columns.enumerated() {
      for value in column { tallies[system].add(value) }
    }
    let spent = tallies.map(\.count)
    let shares = try OptimalAllocation.shares(
      means: tallies.map(\.mean), variances: tallies.map(\.variance), indifference: indifference,
      direction: direction)
    let total = spent.reduce(0, +)
    let wanted = OptimalAllocation.counts(
      budget: min(budget, total + stage), shares: shares, spent: spent)
    next = zip(wanted, spent).map { $0 - $1 }
  }

  /// Whether the budget is spent.
  public var isFinished: Bool { next.allSatisfy { $0 == 0 } }

  /// The system with the best mean so far, the first of equals; nil before the first stage.
  public var selected: Int? {
    tallies.allSatisfy { $0.count > 0 }
      ? try? OptimalAllocation.best(tallies.map(\.mean), direction) : nil
  }
}
