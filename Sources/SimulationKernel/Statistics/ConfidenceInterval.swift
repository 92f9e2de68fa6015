/// An estimate with an interval that covers the true value in a share `level` of experiments.
public struct ConfidenceInterval: Equatable, Sendable {
  /// The point estimate.
  public let estimate: Double
  /// Lower bound; −∞ where the sample is too small for one.
  public let low: Double
  /// Upper bound; ∞ where the sample is too small for one.
  public let high: Double
  /// Nominal coverage, for instance 0.95.
  public let level: Double

  /// An interval from its parts.
  public init(estimate: Double, low: Double, high: Double, level: Double) {
    self.estimate = estimate
    self.low = low
    self.high = high
    self.level = level
  }

  /// Half of the width.
  public var halfWidth: Double { 0.5 * (high - low) }

  /// Whether a value lies within, bounds included.
  public func contains(_ value: Double) -> Bool { value >= low && value <= high }

  /// The interval of a mean: x̄ ± t s/√n, unbounded for fewer than two numbers.
  ///
  /// Source: Law, "Simulation Modeling and Analysis" (5th ed., 2015), section 4.5.
  public static func mean(of tally: Tally, level: Double = 0.95) -> ConfidenceInterval {
    checkLevel(level)
    if tally.count < 2 {
      let estimate = tally.count == 0 ? Double.nan : tally.mean
      return ConfidenceInterval(
        estimate: estimate, low: -.infinity, high: .infinity, level: level)
    }
    let n = Double(tally.count)
    let t = StudentTTable.shared.withLock {
      $0.quantile(0.5 + 0.5 * level, degreesOfFreedom: n - 1)
    }
    let half = t * (tally.variance / n).squareRoot()
    return ConfidenceInterval(
      estimate: tally.mean, low: tally.mean - half, high: tally.mean + half, level: level)
  }

  /// The interval of the mean of numbers.
  public static func mean(of numbers: [Double], level: Double = 0.95) -> ConfidenceInterval {
    mean(of: Tally(numbers), level: level)
  }

  static func checkLevel(_ level: Double) {
    precondition(level > 0 && level < 1, "a level of confidence lies between 0 and 1")
  }
}
