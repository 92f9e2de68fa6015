import Boligmodell
import SimulationKernel

/// How replications are best spread over systems so that the one with the best sample mean is the best
/// (OCBA): many to those that are close to the best or vary much, few to those that are clearly worse.
///
/// For independent normal outcomes, as the budget grows. It promises nothing.
/// Source: Chen, Lin, Yücesan and Chick, "Simulation budget allocation for further enhancing the
/// efficiency of ordinal optimization", Discrete Event Dynamic Systems 10 (2000), 251–270, theorem 1.
public enum OptimalAllocation {
  /// The share of all replications that each system should have; they sum to 1.
  ///
  /// Nᵢ ∝ (σᵢ/δᵢ)² with δᵢ the distance of its mean to the best one's, and for the best
  /// N = σ √Σ (Nᵢ/σᵢ)² over the others. Systems tied with the best get everything between them, as in
  /// the limit; where what is left does not vary the shares are equal.
  ///
  /// - Parameters:
  ///   - means: k ≥ 2 means.
  ///   - variances: k variances ≥ 0.
  ///   - indifference: distances below this count as this, ≥ 0, in the means' unit.
  ///   - direction: which way is better.
  /// - Throws: ``SelectionError/noDirection``, ``SelectionError/tooFewSystems(_:)``. O(k).
  public static func shares(
    means: [Double], variances: [Double], indifference: Double = 0, direction: Indikator.Retning
  ) throws(SelectionError) -> [Double] {
    precondition(means.count == variances.count, "every mean has a variance")
    precondition(indifference >= 0, "a distance is at least 0")
    let best = try self.best(means, direction)
    let others = means.indices.filter { $0 != best }
    let distances = means.map { max(($0 - means[best]).magnitude, indifference) }
    let smallest = others.reduce(Double.infinity) { min($0, distances[$1]) }
    // Relative to the smallest distance nothing overflows; 0 stands for infinitely far beside a tie.
    let closeness = distances.map { distance in
      distance == smallest ? 1 : (smallest / distance) * (smallest / distance)
    }
    var weights = means.indices.map { variances[$0] * closeness[$0] }
    let squares = others.reduce(0.0) { $0 + weights[$1] * closeness[$1] }
    weights[best] = (variances[best] * squares).squareRoot()
    let sum = weights.reduce(0, +)
    if sum > 0 { return weights.map { $0 / sum } }
    return weights.map { _ in 1 / Double(weights.count) }
  }

  /// The system with the best mean, the first of equals.
  static func best(
    _ means: [Double], _ direction: Indikator.Retning
  ) throws(SelectionError) -> Int {
    if means.count < 2 { throw .tooFewSystems(means.count) }
    if direction == .ingen { throw .noDirection }
    return means.indices.reduce(0) { best, i in
      (direction == .høyere ? means[i] > means[best] : means[i] < means[best]) ? i : best
    }
  }

  /// Whole numbers that add up to a budget, near their shares, none below what is spent already.
  ///
  /// Systems with more than their share keep what they have, and the rest is shared anew among the
  /// others; fractions go to the largest remainders, then the lowest numbers. O(k²).
  ///
  /// - Parameters:
  ///   - budget: at least the sum of `spent`.
  ///   - shares: ≥ 0, with a positive sum.
  public static func counts(budget: Int, shares: [Double], spent: [Int]) -> [Int] {
    precondition(shares.count == spent.count, "every system has a share")
    precondition(budget >= spent.reduce(0, +), "what is spent is within the budget")
    var open = Array(shares.indices)
    var counts = spent
    while true {
      let sum = open.reduce(0.0) { $0 + shares[$1] }
      let left = budget - spent.indices.reduce(0) { open.contains($1) ? $0 : $0 + spent[$1] }
      func wanted(_ system: Int) -> Double {
        sum > 0 ? Double(left) * (shares[system] / sum) : Double(left) / Double(open.count)
      }
      let kept = open.filter { wanted($0) >= Double(spent[$0]) }
      if kept.count < open.count {
        open = kept
        continue
      }
      for system in open { counts[system] = Int(wanted(system)) }
      let byRemainder = open.sorted {
        let (a, b) = (wanted($0) - Double(counts[$0]), wanted($1) - Double(counts[$1]))
        return a == b ? $0 < $1 : a > b
      }
      let rest = left - open.reduce(0) { $0 + counts[$1] }
      for place in 0..<max(0, rest) { counts[byRemainder[place % byRemainder.count]] += 1 }
      return counts
    }
  }
}
