extension ConfidenceInterval {
  /// The interval of a quantile at u in (0, 1), by order statistics: whatever the distribution, it
  /// covers with at least the level. The estimate is ``Quantiles/ofSorted(_:_:)``.
  ///
  /// The number of observations below the true quantile is binomial (n, u). Bounds are the largest
  /// lower and smallest upper rank that leave at most half of 1 − level outside each; where even the
  /// extreme observation leaves more, the interval is unbounded on that side.
  /// Source: Hahn and Meeker, "Statistical Intervals" (1991), section 5.2.
  public static func quantile(
    ofSorted sorted: [Double], _ u: Double, level: Double = 0.95
  ) -> ConfidenceInterval {
    checkLevel(level)
    precondition(u > 0 && u < 1, "a quantile with an interval lies between 0 and 1")
    let (low, high) = quantileRanks(count: sorted.count, u, level: level)
    return ConfidenceInterval(
      estimate: Quantiles.ofSorted(sorted, u),
      low: low.map { sorted[$0 - 1] } ?? -.infinity,
      high: high.map { sorted[$0 - 1] } ?? .infinity, level: level)
  }

  /// The ranks (from 1) of the bounding observations; nil where there is none. O(log n).
  static func quantileRanks(
    count: Int, _ u: Double, level: Double
  ) -> (low: Int?, high: Int?) {
    let outside = 0.5 * (1 - level)
    // Low rank l: P(at most l − 1 below) ≤ outside, l as large as possible.
    let low = firstRank(count) { binomial($0, count: count, u) > outside }
    // High rank r: P(at most r − 1 below) ≥ 1 − outside, r as small as possible.
    let high = firstRank(count) { binomial($0 - 1, count: count, u) >= 1 - outside }
    return (low == 0 ? nil : min(low, count), high > count ? nil : max(high, 1))
  }

  /// The first k in 0…count for which a condition that stays true holds, or count + 1.
  private static func firstRank(_ count: Int, _ holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count + 1
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// P(X ≤ k) of a binomial X. Source: Abramowitz and Stegun, 26.5.24.
  static func binomial(_ k: Int, count: Int, _ share: Double) -> Double {
    if k < 0 { return 0 }
    if k >= count { return 1 }
    return BetaFunction.incomplete(Double(count - k), Double(k + 1), 1 - share)
  }
}
