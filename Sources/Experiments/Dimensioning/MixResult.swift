import Boligmodell
import SimulationKernel

/// A mix that was tried: how many steps of each lever, how often it reached all targets, and what it cost.
public struct MixResult: Sendable, Equatable {
  /// Steps of each lever, in their order.
  public let mix: [Int]
  /// The stage of the search, from 1.
  public let stage: Int
  /// Runs, and those in which all targets were reached.
  public let runs: Int
  public let reached: Int
  /// How far inside the targets it is in as many of the runs as were asked for: the quantile of the margin
  /// of the target that fares worst. At least 0 where the targets are reached that often, near enough.
  public let score: Double
  /// Mean of each target's measure over the runs.
  public let means: [ConfidenceInterval]
  /// For each of ``owners``, net running costs and investments beyond the base's, kroner a year, with the
  /// additions that are priced beside the accounts.
  public let costs: [ConfidenceInterval]
  /// The sum of those.
  public let cost: ConfidenceInterval
  /// Of it what is priced beside the accounts.
  public let priced: Double

  /// The public budgets.
  public static let owners = Budsjetteier.allCases.filter(\.erOffentlig)

  public init(
    mix: [Int], stage: Int, runs: Int, reached: Int, score: Double, means: [ConfidenceInterval],
    costs: [ConfidenceInterval], cost: ConfidenceInterval, priced: Double
  ) {
    self.mix = mix
    self.stage = stage
    self.runs = runs
    self.reached = reached
    self.score = score
    self.means = means
    self.costs = costs
    self.cost = cost
    self.priced = priced
  }

  /// The probability of reaching all targets, with Wilson's interval.
  public var probability: ConfidenceInterval { .share(Double(reached), of: runs) }

  /// Whether the share of runs is at least this.
  public func reaches(_ probability: Double) -> Bool {
    // 0.9 · 100 must not be taken for more than 90.
    Double(reached) >= probability * Double(runs) - 1e-9
  }

  /// Cheaper, or equally dear and smaller.
  func isCheaper(_ other: MixResult) -> Bool {
    let size = { (mix: [Int]) in mix.reduce(0) { $0 + $1.magnitude } }
    return (cost.estimate, Double(size(mix))) < (other.cost.estimate, Double(size(other.mix)))
  }

  /// Nearer to the targets, or as near and cheaper.
  func isNearer(_ other: MixResult) -> Bool {
    let (a, b) = (Double(reached) / Double(runs), Double(other.reached) / Double(other.runs))
    if a != b { return a > b }
    if score != other.score { return score > other.score }
    return isCheaper(other)
  }
}

extension [MixResult] {
  /// Those than which none is both as cheap and as likely to reach the targets: cheapest first.
  public var frontier: [MixResult] {
    var answer: [MixResult] = []
    let order = indices.sorted {
      let (a, b) = (self[$0], self[$1])
      if a.cost.estimate != b.cost.estimate { return a.cost.estimate < b.cost.estimate }
      let (p, q) = (a.probability.estimate, b.probability.estimate)
      if p != q { return p > q }
      return a.isCheaper(b) || (!b.isCheaper(a) && $0 < $1)
    }
    for place in order
    where self[place].probability.estimate > (answer.last?.probability.estimate ?? -1) {
      answer.append(self[place])
    }
    return answer
  }
}
