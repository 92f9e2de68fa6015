import SimulationKernel

/// The bootstrap: statistics of samples drawn with replacement from the sample.
///
/// The same seed draws the same, so that outcomes of the same runs are resampled alike.
///
/// Source: Efron and Tibshirani, "An Introduction to the Bootstrap" (1993), chapters 6 and 13.
struct Resampling: Sendable {
  /// How many times; below 2 intervals are unbounded.
  let times: Int
  /// Nominal coverage of intervals, between 0 and 1.
  let level: Double
  private let draws: DesignDraws

  init(times: Int, level: Double, seed: UInt64) throws {
    try SensitivityError.checkLevel(level)
    self.times = times
    self.level = level
    draws = DesignDraws(seed: seed)
  }

  /// Which of `count` members are in resample `time`, `count` of them.
  ///
  /// - Parameter key: tells resamplings apart that are to be independent, for instance a factor.
  func indices(of count: Int, time: Int, key: UInt64 = 0) -> [Int] {
    (0..<count).map {
      let number = UInt64(time) << 28 | UInt64($0)
      return draws.index(below: count, .resampling, key: key, number: number)
    }
  }

  /// Estimate ± z s, where s is the standard deviation of the resampled statistics. This is SALib's
  /// interval: of normal shape, not cut at 0 or 1.
  func interval(_ estimate: Double, resampled: Tally) -> ConfidenceInterval {
    if estimate.isNaN || resampled.count < 2 {
      return ConfidenceInterval(estimate: estimate, low: -.infinity, high: .infinity, level: level)
    }
    let half = Normal.quantile(0.5 + 0.5 * level) * resampled.standardDeviation
    return ConfidenceInterval(
      estimate: estimate, low: estimate - half, high: estimate + half, level: level)
  }
}
