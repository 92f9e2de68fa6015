/// Whether targets can be met together, as far as the simulations tried can tell.
public struct TargetJudgement: Sendable, Equatable {
  /// For each target, the smallest distance that any simulation came to it, in tolerances.
  public let alone: [Double]
  /// For each target, its distance in the simulation whose largest distance is smallest.
  public let together: [Double]
  /// The number of that simulation, the first of equals.
  public let best: Int
  /// Targets that no simulation meets even alone: their distance is never within 1.
  public let unreachable: [Int]
  /// Sets of targets that are met alone but never together, ascending: every such pair, or, where all
  /// pairs can be met, one set that can be met when any one of its targets is left out.
  ///
  /// Source of the latter: the deletion filter of Chinneck and Dravnieks, ORSA Journal on Computing 3
  /// (1991), 157–168.
  public let conflicts: [[Int]]

  /// Whether one simulation meets all targets.
  public var canAllBeMet: Bool { together.allSatisfy { $0 <= 1 } }

  /// - Parameter distances: by simulation (at least one), then target (at least one), in tolerances, as
  ///   `distances(to:)` of targets gives them. O(simulations × targets³).
  public init(distances: [[Double]]) {
    precondition(!distances.isEmpty && !distances[0].isEmpty, "there are simulations and targets")
    let targets = Array(distances[0].indices)
    precondition(distances.allSatisfy { $0.count == targets.count }, "every target has a distance")
    func smallest(_ set: [Int]) -> (distance: Double, at: Int) {
      var best = (distance: Double.infinity, at: 0)
      for (number, row) in distances.enumerated() {
        let largest = set.reduce(0) { max($0, row[$1]) }
        if largest < best.distance { best = (largest, number) }
      }
      return best
    }
    func canBeMet(_ set: [Int]) -> Bool { smallest(set).distance <= 1 }

    alone = targets.map { smallest([$0]).distance }
    best = smallest(targets).at
    together = distances[best]
    unreachable = targets.filter { !canBeMet([$0]) }
    let reachable = targets.filter { canBeMet([$0]) }
    var conflicts: [[Int]] = []
    for (place, a) in reachable.enumerated() {
      for b in reachable[(place + 1)...] where !canBeMet([a, b]) { conflicts.append([a, b]) }
    }
    if conflicts.isEmpty && !canBeMet(reachable) {
      conflicts = [
        reachable.reduce(reachable) { set, target in
          let without = set.filter { $0 != target }
          return canBeMet(without) ? set : without
        }
      ]
    }
    self.conflicts = conflicts
  }
}
