/// The standard normal distribution.
public enum Normal {
  /// Φ(z), accurate to about 10⁻¹⁴ of itself in both tails.
  public static func cumulative(_ z: Double) -> Double {
    let tail = 0.5 * GammaFunction.incomplete(shape: 0.5, 0.5 * z * z).upper
    return z < 0 ? tail : 1 - tail
  }

  /// erf(x) = P(½, x²) with the sign of x. Source: Abramowitz and Stegun, 6.5.16.
  public static func errorFunction(_ x: Double) -> Double {
    let value = GammaFunction.incomplete(shape: 0.5, x * x).lower
    return x < 0 ? -value : value
  }

  /// erfc(x) = 1 − erf(x), accurate to about 10⁻¹⁴ of itself for x > 0 too.
  public static func complementaryErrorFunction(_ x: Double) -> Double {
    let (lower, upper) = GammaFunction.incomplete(shape: 0.5, x * x)
    return x < 0 ? 1 + lower : upper
  }

  /// Φ⁻¹(u), relative error about 10⁻¹⁶; −∞ at 0 and ∞ at 1.
  ///
  /// Source: Wichura, "Algorithm AS 241: The percentage points of the normal distribution", Applied
  /// Statistics 37 (1988), 477–484, routine PPND16.
  @inlinable
  public static func quantile(_ u: Double) -> Double {
    let q = u - 0.5
    if q.magnitude <= 0.425 { return q * central(0.180625 - q * q) }
    let tail = q < 0 ? u : 1 - u
    if tail <= 0 { return q < 0 ? -.infinity : .infinity }
    let r = (-Elementary.log(tail)).squareRoot()
    let value = r <= 5 ? middle(r - 1.6) : far(r - 5)
    return q < 0 ? -value : value
  }

  @inlinable @inline(__always)
  static func central(_ r: Double) -> Double {
    let n0 = 3.3430575583588128105e4 + r * 2.5090809287301226727e3
    let n1 = 4.5921953931549871457e4 + r * (6.7265770927008700853e4 + r * n0)
    let n2 = 1.9715909503065514427e3 + r * (1.3731693765509461125e4 + r * n1)
    let numerator = 3.3871328727963666080 + r * (1.3314166789178437745e2 + r * n2)
    let d0 = 2.8729085735721942674e4 + r * 5.2264952788528545610e3
    let d1 = 2.1213794301586595867e4 + r * (3.9307895800092710610e4 + r * d0)
    let d2 = 6.8718700749205790830e2 + r * (5.3941960214247511077e3 + r * d1)
    return numerator / (1 + r * (4.2313330701600911252e1 + r * d2))
  }

  @inlinable
  static func middle(_ r: Double) -> Double {
    let n0 = 2.27238449892691845833e-2 + r * 7.74545014278341407640e-4
    let n1 = 1.27045825245236838258 + r * (2.41780725177450611770e-1 + r * n0)
    let n2 = 5.76949722146069140550 + r * (3.64784832476320460504 + r * n1)
    let numerator = 1.42343711074968357734 + r * (4.63033784615654529590 + r * n2)
    let d0 = 5.47593808499534494600e-4 + r * 1.05075007164441684324e-9
    let d1 = 1.48103976427480074590e-1 + r * (1.51986665636164571966e-2 + r * d0)
    let d2 = 1.67638483018380384940 + r * (6.89767334985100004550e-1 + r * d1)
    return numerator / (1 + r * (2.05319162663775882187 + r * d2))
  }

  @inlinable
  static func far(_ r: Double) -> Double {
    let n0 = 2.71155556874348757815e-5 + r * 2.01033439929228813265e-7
    let n1 = 2.65321895265761230930e-2 + r * (1.24266094738807843860e-3 + r * n0)
    let n2 = 1.78482653991729133580 + r * (2.96560571828504891230e-1 + r * n1)
    let numerator = 6.65790464350110377720 + r * (5.46378491116411436990 + r * n2)
    let d0 = 1.42151175831644588870e-7 + r * 2.04426310338993978564e-15
    let d1 = 7.86869131145613259100e-4 + r * (1.84631831751005468180e-5 + r * d0)
    let d2 = 1.36929880922735805310e-1 + r * (1.48753612908506148525e-2 + r * d1)
    return numerator / (1 + r * (5.99832206555887937690e-1 + r * d2))
  }
}
