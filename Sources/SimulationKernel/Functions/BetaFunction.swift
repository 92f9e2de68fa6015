/// The beta function, the incomplete beta ratio and its inverse.
public enum BetaFunction {
  /// ln B(a, b) for a, b > 0, without cancellation when one of them is large.
  public static func logarithm(_ a: Double, _ b: Double) -> Double {
    let (small, large) = a < b ? (a, b) : (b, a)
    if large < 15 {
      return GammaFunction.logarithm(a) + GammaFunction.logarithm(b)
        - GammaFunction.logarithm(a + b)
    }
    // ln Γ(large) − ln Γ(large + small), by Stirling's formula with both corrections.
    let quotient =
      small - (large - 0.5) * Elementary.log1p(small / large)
      - small * Elementary.log(large + small)
      + GammaFunction.stirlingCorrection(large) - GammaFunction.stirlingCorrection(large + small)
    return GammaFunction.logarithm(small) + quotient
  }

  /// I(a, b; x), the cumulative function of a beta variable, for x in [0, 1]; relative error about
  /// 10⁻¹³ in the smaller tail.
  ///
  /// Continued fraction by Lentz's method, on the side where it converges fast.
  /// Source: DLMF 8.17.22.
  public static func incomplete(_ a: Double, _ b: Double, _ x: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    let front = Elementary.exp(
      a * Elementary.log(x) + b * Elementary.log1p(-x) - logarithm(a, b))
    if x < (a + 1) / (a + b + 2) { return front * fraction(a, b, x) / a }
    return 1 - front * fraction(b, a, 1 - x) / b
  }

  private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    var c = 1.0
    var d = 1 / (1 - (a + b) * x / (a + 1))
    var result = d
    var m = 1.0
    while m < 10_000 {
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / (1 + even * d)
      c = 1 + even / c
      result *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / (1 + odd * d)
      c = 1 + odd / c
      let factor = d * c
      result *= factor
      if (factor - 1).magnitude < 0x1p-52 { break }
      m += 1
    }
    return result
  }

  /// The x with I(a, b; x) = u: the quantile of a beta variable on [0, 1].
  ///
  /// Newton steps kept inside a bracket that shrinks with every evaluation; at most 100 steps.
  public static func quantile(_ a: Double, _ b: Double, _ u: Double) -> Double {
    if u <= 0 { return 0 }
    if u >= 1 { return 1 }
    return u <= 0.5 ? lowerQuantile(a, b, u) : 1 - lowerQuantile(b, a, 1 - u)
  }

  /// The quantile at u in (0, ½], where the ratio keeps its precision.
  static func lowerQuantile(_ a: Double, _ b: Double, _ u: Double) -> Double {
    let logBeta = logarithm(a, b)
    var low = 0.0
    var high = 1.0
    var x = a / (a + b)
    for _ in 0..<100 {
      let excess = incomplete(a, b, x) - u
      if excess > 0 { high = x } else { low = x }
      let density = Elementary.exp(
        (a - 1) * Elementary.log(x) + (b - 1) * Elementary.log1p(-x) - logBeta)
      let step = excess / density
      if step.magnitude <= 0x1p-50 * x || excess.magnitude <= 0x1p-53 * u { break }
      let next = x - step
      x = next > low && next < high ? next : 0.5 * (low + high)
    }
    return x
  }
}
