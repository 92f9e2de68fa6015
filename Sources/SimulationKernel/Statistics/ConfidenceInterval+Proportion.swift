extension ConfidenceInterval {
  /// Wilson's interval of a share: stays within 0 and 1 and is good at small counts too.
  ///
  /// - Parameters:
  ///   - successes: how many, halves allowed (a tie counts one half), 0 to `trials`.
  ///   - trials: of how many, ≥ 0; with none the interval is 0 to 1 and the estimate NaN.
  ///
  /// Source: Wilson, Journal of the American Statistical Association 22 (1927), 209–212.
  public static func share(
    _ successes: Double, of trials: Int, level: Double = 0.95
  ) -> ConfidenceInterval {
    checkLevel(level)
    precondition(successes >= 0 && successes <= Double(trials), "a share lies between 0 and 1")
    if trials == 0 {
      return ConfidenceInterval(estimate: .nan, low: 0, high: 1, level: level)
    }
    let n = Double(trials)
    let p = successes / n
    let z = Normal.quantile(0.5 + 0.5 * level)
    let square = z * z / n
    let centre = (p + 0.5 * square) / (1 + square)
    let half = z * (p * (1 - p) / n + 0.25 * square / n).squareRoot() / (1 + square)
    return ConfidenceInterval(
      estimate: p, low: max(0, min(p, centre - half)), high: min(1, max(p, centre + half)),
      level: level)
  }
}
