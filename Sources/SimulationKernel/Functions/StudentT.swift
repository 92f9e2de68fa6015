/// Student's t distribution.
public enum StudentT {
  /// P(T ≤ t) with the given degrees of freedom (> 0).
  ///
  /// Source: Abramowitz and Stegun, 26.7.1.
  public static func cumulative(_ t: Double, degreesOfFreedom n: Double) -> Double {
    let tail = 0.5 * BetaFunction.incomplete(0.5 * n, 0.5, n / (n + t * t))
    return t < 0 ? tail : 1 - tail
  }

  /// The quantile at u in (0, 1); −∞ at 0 and ∞ at 1. The normal quantile from 10⁷ degrees on,
  /// where they agree to about 10⁻⁷.
  public static func quantile(_ u: Double, degreesOfFreedom n: Double) -> Double {
    if u <= 0 { return -.infinity }
    if u >= 1 { return .infinity }
    if u == 0.5 { return 0 }
    if n >= 1e7 { return Normal.quantile(u) }
    let tail = 2 * min(u, 1 - u)
    // In y = t²/(n + t²) the middle of the distribution keeps its precision.
    let y = BetaFunction.quantile(0.5, 0.5 * n, 1 - tail)
    var square = n * y / (1 - y)
    if y > 0.9 {
      let x = BetaFunction.quantile(0.5 * n, 0.5, tail)
      square = n * (1 - x) / x
    }
    let t = square.squareRoot()
    return u < 0.5 ? -t : t
  }
}
