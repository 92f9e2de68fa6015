/// The F distribution: of the ratio of two independent variances of normal numbers.
public enum FisherF {
  /// P(F ≤ f) with n and m degrees of freedom (> 0) above and below. Source: Abramowitz and Stegun,
  /// 26.6.2.
  public static func cumulative(
    _ f: Double, numerator n: Double, denominator m: Double
  ) -> Double {
    if f <= 0 { return 0 }
    if f == .infinity { return 1 }
    return BetaFunction.incomplete(0.5 * n, 0.5 * m, n * f / (m + n * f))
  }

  /// The quantile at u in (0, 1); 0 at 0 and ∞ at 1.
  public static func quantile(
    _ u: Double, numerator n: Double, denominator m: Double
  ) -> Double {
    if u <= 0 { return 0 }
    if u >= 1 { return .infinity }
    // Of x = nF/(m + nF) and 1 − x, the one below ½ keeps its precision.
    let x = BetaFunction.quantile(0.5 * n, 0.5 * m, u)
    if x <= 0.5 { return m * x / (n * (1 - x)) }
    let rest = BetaFunction.quantile(0.5 * m, 0.5 * n, 1 - u)
    return m * (1 - rest) / (n * rest)
  }
}
