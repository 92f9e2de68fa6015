import Boligmodell

/// Fully sequential selection of the best of k systems (KN): systems that are clearly inferior are
/// dropped replication by replication, so that only survivors need to be run.
///
/// Where outcomes are normal, with or without common random numbers, and the best is at least
/// `indifference` better than the next, it is selected with at least the probability `confidence`; among
/// systems closer than that any may be selected. Outcomes that are means of many households are nearly
/// normal; the promise is about the model, not the world.
///
/// Use: run the replications ``next`` of every one of ``survivors``, hand them to ``add(_:)``, until
/// ``outcome`` is there. Replications are looked at one at a time in order, so the outcome depends on
/// their values alone, however many are handed over at once.
///
/// Source: Kim and Nelson, "A fully sequential procedure for indifference-zone selection in
/// simulation", ACM Transactions on Modeling and Computer Simulation 11 (2001), 251–273, with c = 1.
public struct IndifferenceZoneSelection: Sendable {
  /// The fewest replications of the first stage, from which the variances come.
  public static let shortestFirstStage = 20

  /// How many systems there are, k ≥ 2.
  public let systems: Int
  /// The smallest difference between means that matters, δ > 0, in the indikator's unit.
  public let indifference: Double
  /// Wanted probability of a correct selection, 1 − α, in (1/k, 1).
  public let confidence: Double
  /// Replications of the first stage, n₀ ≥ 20.
  public let firstStage: Int
  /// Which way is better.
  public let direction: Indikator.Retning

  /// Systems still in the running, ascending numbers from 0.
  public private(set) var survivors: [Int]
  /// Replications looked at so far.
  public private(set) var replications = 0
  /// For each system, how many replications of it were looked at before it was dropped.
  public private(set) var used: [Int]
  /// What was selected; nil until then.
  public private(set) var outcome: SelectionOutcome?

  /// The first stage, by replication, then system; empty afterwards.
  var pilot: [[Double]] = []
  /// Sums by system, with the sign turned so that more is better.
  var sums: [Double]
  /// h² S²/δ² for each pair of systems, row by row: the replication at which a pair must be told apart.
  var horizons: [Double] = []

  /// - Throws: ``SelectionError`` where a parameter is out of its range.
  public init(
    systems: Int, indifference: Double, confidence: Double = 0.95, firstStage: Int = 20,
    direction: Indikator.Retning
  ) throws(SelectionError) {
    if systems < 2 { throw .tooFewSystems(systems) }
    if !(indifference > 0 && indifference < .infinity) {
      throw .invalidIndifference(indifference, allowsZero: false)
    }
    if !(confidence > 1 / Double(systems) && confidence < 1) {
      throw .invalidConfidence(confidence, systems: systems)
    }
    if firstStage < IndifferenceZoneSelection.shortestFirstStage {
      throw .firstStageTooShort(firstStage, least: IndifferenceZoneSelection.shortestFirstStage)
    }
    if direction == .ingen { throw .noDirection }
    self.systems = systems
    self.indifference = indifference
    self.confidence = confidence
    self.firstStage = firstStage
    self.direction = direction
    survivors = Array(0..<systems)
    used = Array(repeating: 0, count: systems)
    sums = Array(repeating: 0, count: systems)
  }

  /// The numbers of the replications that every survivor needs next, at the least: the first stage,
  /// then one at a time. More may be run at once. Empty when the selection is made.
  public var next: Range<Int> {
    if outcome != nil { return replications..<replications }
    return replications..<max(firstStage, replications + 1)
  }

  /// Looks at further replications of the survivors.
  ///
  /// - Parameter columns: for each of ``survivors``, its results of replications from the start of
  ///   ``next`` on, all equally many. Those after the selection is made are not looked at.
  /// - Throws: ``SelectionError/undefined(system:replication:)``; then nothing has changed.
  ///
  /// O(columns × replications), and O(survivors²) for each replication after the first stage.
  public mutating func add(_ columns: [[Double]]) throws(SelectionError) {
    precondition(columns.count == survivors.count, "every survivor has a column")
    let count = columns[0].count
    precondition(columns.allSatisfy { $0.count == count }, "columns are of one length")
    var after = self
    for row in 0..<count where after.outcome == nil {
      var results = Array(repeating: Double.nan, count: systems)
      for (place, system) in survivors.enumerated() { results[system] = columns[place][row] }
      try after.look(at: results)
    }
    self = after
  }

  /// Looks at one replication.
  private mutating func look(at results: [Double]) throws(SelectionError) {
    for system in survivors where !results[system].isFinite {
      throw .undefined(system: system, replication: replications)
    }
    replications += 1
    for system in survivors {
      used[system] += 1
      sums[system] += sign * results[system]
    }
    if replications <= firstStage { pilot.append(results) }
    if replications < firstStage { return }
    if replications == firstStage {
      horizons = pairHorizons()
      pilot = []
    }
    let screened = survivors.filter { i in survivors.allSatisfy { !isBehind(i, $0) } }
    let isLast = survivors.allSatisfy { i in
      survivors.allSatisfy { horizons[i * systems + $0] <= Double(replications) }
    }
    if screened.count == 1 || isLast {
      finish(screened[0], tooClose: isLast ? survivors : [screened[0]])
    }
    survivors = screened
  }

  private mutating func finish(_ selected: Int, tooClose: [Int]) {
    outcome = SelectionOutcome(
      selected: selected, replications: used,
      means: (0..<systems).map { sign * sums[$0] / Double(used[$0]) },
      tooClose: tooClose.filter { $0 != selected })
  }
}
