extension GammaFunction {
  /// The x with P(shape, x) = u: the quantile of a gamma variable of scale 1; relative error about
  /// 10⁻¹⁴ times how badly conditioned the quantile is.
  ///
  /// A starting guess by the Wilson–Hilferty transformation, then Halley steps on the smaller tail,
  /// kept inside a bracket. A fixed function of its arguments, at most 60 steps (usually 2 or 3).
  /// Source: Press et al., "Numerical Recipes" (3rd ed., 2007), section 6.2.1.
  public static func quantile(shape a: Double, _ u: Double) -> Double {
    quantile(shape: a, lower: u, upper: 1 - u)
  }

  /// The same from both tails, for u so near 1 that only 1 − u has a value of its own.
  static func quantile(shape a: Double, lower u: Double, upper v: Double) -> Double {
    if u <= 0 { return 0 }
    if v <= 0 { return .infinity }
    var low = 0.0
    var high = Double.infinity
    var x = quantileGuess(shape: a, lower: u, upper: v)
    for _ in 0..<60 {
      if x == 0 { return 0 }
      let (lower, upper) = incomplete(shape: a, x)
      let excess = u <= 0.5 ? lower - u : v - upper
      if excess == 0 { return x }
      if excess > 0 { high = x } else { low = x }
      let density = poissonTerm(a, x) * a / x
      let newton = excess / density
      let halley = newton / (1 - 0.5 * min(1, newton * ((a - 1) / x - 1)))
      let next = x - halley
      // Halley's step is of third order: after one this small the next one is rounding.
      if halley.magnitude <= 0x1p-26 * x { return next }
      if next > low && next < high {
        x = next
      } else {
        let middle = high == .infinity ? 2 * x : 0.5 * (low + high)
        if middle == x { break }
        x = middle
      }
    }
    return x
  }

  private static func quantileGuess(
    shape a: Double, lower u: Double, upper v: Double
  ) -> Double {
    if a <= 1 {
      let t = 1 - a * (0.253 + a * 0.12)
      return u < t ? lowerTailGuess(shape: a, u) : 1 - Elementary.log(v / (1 - t))
    }
    let z = u <= 0.5 ? Normal.quantile(u) : -Normal.quantile(v)
    let root = 1 - 1 / (9 * a) + z / (3 * a.squareRoot())
    return root > 0.2 ? a * root * root * root : lowerTailGuess(shape: a, u)
  }

  /// Far down in the lower tail P is nearly its first term, xᵃ/Γ(a + 1).
  private static func lowerTailGuess(shape a: Double, _ u: Double) -> Double {
    Elementary.exp((Elementary.log(u) + logarithm(a + 1)) / a)
  }
}
