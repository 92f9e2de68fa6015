/// What the difference between two scenarios is, from replications that share their random draws.
public struct PairedDifference: Equatable, Sendable {
  /// Alternative minus base, replication by replication.
  public let differences: [Double]
  /// Mean difference with its Student t interval.
  public let interval: ConfidenceInterval
  /// Variance of the difference of independent runs over that of the paired ones,
  /// (Var base + Var alternative) / Var difference: how many times fewer replications pairing needs.
  /// 1 where nothing varies, ∞ where only the difference does not.
  public let varianceRatio: Double

  /// From outcomes in the same order of replications.
  public init(base: [Double], alternative: [Double], level: Double = 0.95) {
    precondition(base.count == alternative.count, "replications come in pairs")
    differences = zip(base, alternative).map { $1 - $0 }
    let tally = Tally(differences)
    interval = .mean(of: tally, level: level)
    let apart = Tally(base).squares + Tally(alternative).squares
    if tally.squares > 0 {
      varianceRatio = apart / tally.squares
    } else {
      varianceRatio = apart > 0 ? .infinity : 1
    }
  }

  /// The mean difference.
  public var mean: Double { interval.estimate }

  /// The share of pairs in which the alternative is higher, ties half, with Wilson's interval.
  public func shareHigher(level: Double = 0.95) -> ConfidenceInterval {
    let wins = differences.reduce(0.0) { $0 + ($1 > 0 ? 1 : $1 == 0 ? 0.5 : 0) }
    return .share(wins, of: differences.count, level: level)
  }
}
