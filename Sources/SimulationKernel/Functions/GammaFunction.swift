/// The gamma function and the incomplete gamma ratios P and Q.
public enum GammaFunction {
  /// ln Γ(a) for a > 0; absolute error about 10⁻¹⁵ max(1, |ln Γ|).
  ///
  /// Stirling's series above 15, below it by Γ(a) = Γ(a + n) / (a (a + 1) … (a + n − 1)).
  /// Source: Abramowitz and Stegun, 6.1.40 and 6.1.15.
  public static func logarithm(_ a: Double) -> Double {
    var shifted = a
    var product = 1.0
    while shifted < 15 {
      product *= shifted
      shifted += 1
    }
    let stirling =
      (shifted - 0.5) * Elementary.log(shifted) - shifted + 0.918938533204672741780
      + stirlingCorrection(shifted)
    return product == 1 ? stirling : stirling - Elementary.log(product)
  }

  /// ln Γ(a) − [(a − ½) ln a − a + ½ ln 2π]: what Stirling's formula lacks, for a > 0.
  ///
  /// The asymptotic series (Abramowitz and Stegun, 6.1.41) from 15 on, where eight terms give full
  /// precision.
  static func stirlingCorrection(_ a: Double) -> Double {
    if a < 15 {
      return logarithm(a) - ((a - 0.5) * Elementary.log(a) - a + 0.918938533204672741780)
    }
    let r = 1 / (a * a)
    let series =
      1.0 / 12
      + r
      * (-1.0 / 360
        + r
        * (1.0 / 1_260
          + r
          * (-1.0 / 1_680
            + r * (1.0 / 1_188 + r * (-691.0 / 360_360 + r * (1.0 / 156 - r * 3_617 / 122_400))))))
    return series / a
  }

  /// xᵃ e⁻ˣ / Γ(a + 1), without the cancellation of its logarithms when a is large.
  ///
  /// Saddle-point form. Source: Loader, "Fast and accurate computation of binomial probabilities"
  /// (2000).
  static func poissonTerm(_ a: Double, _ x: Double) -> Double {
    if x == 0 { return a == 0 ? 1 : 0 }
    if a < 10 { return Elementary.pow(x, a) * Elementary.exp(-x - logarithm(a + 1)) }
    return Elementary.exp(-stirlingCorrection(a) - deviance(a, x))
      / (6.283185307179586477 * a).squareRoot()
  }

  /// a ln(a/x) + x − a, at least 0, accurate where a and x are near each other.
  private static func deviance(_ a: Double, _ x: Double) -> Double {
    if (a - x).magnitude >= 0.1 * (a + x) { return a * Elementary.log(a / x) + x - a }
    let v = (a - x) / (a + x)
    var sum = (a - x) * v
    var term = 2 * a * v
    var odd = 3.0
    while odd < 40 {
      term *= v * v
      sum += term / odd
      odd += 2
    }
    return sum
  }

  /// P(a, x) and Q(a, x) = 1 − P(a, x): the cumulative and survival function of a gamma variable of
  /// shape a > 0 and scale 1. The smaller of the two is accurate to about 10⁻¹⁴ of itself.
  ///
  /// The power series below a + 1 and Legendre's continued fraction above it; O(√a) terms.
  /// Source: Gautschi, ACM TOMS 5 (1979), 466–481; DLMF 8.11.4 and 8.9.2.
  public static func incomplete(shape a: Double, _ x: Double) -> (lower: Double, upper: Double) {
    if x <= 0 { return (0, 1) }
    if x == .infinity { return (1, 0) }
    let front = poissonTerm(a, x)
    if x < a + 1 {
      var term = 1.0
      var sum = 1.0
      var n = a
      while term > sum * 0x1p-54 {
        n += 1
        term *= x / n
        sum += term
      }
      let lower = min(front * sum, 1)
      return (lower, 1 - lower)
    }
    let upper = min(front * a * legendreFraction(a, x), 1)
    return (1 - upper, upper)
  }

  /// 1/(x + 1 − a − 1(1 − a)/(x + 3 − a − 2(2 − a)/(x + 5 − a − …))) by Lentz's method.
  private static func legendreFraction(_ a: Double, _ x: Double) -> Double {
    var b = x + 1 - a
    var c = 0x1p1000
    var d = 1 / b
    var fraction = d
    var i = 1.0
    while i < 100_000 {
      let numerator = -i * (i - a)
      b += 2
      d = 1 / (numerator * d + b)
      c = b + numerator / c
      let factor = c * d
      fraction *= factor
      if (factor - 1).magnitude < 0x1p-52 { break }
      i += 1
    }
    return fraction
  }
}
