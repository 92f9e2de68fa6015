extension Elementary {
  /// x raised to y for x ≥ 0, within 2 ulp while |y ln x| < 50.
  ///
  /// exp(y ln x) with the logarithm and the product carried in two doubles, as single precision of
  /// the exponent would cost |y ln x| ulp. 0⁰ is 1; NaN for x < 0.
  public static func pow(_ x: Double, _ y: Double) -> Double {
    if y == 0 || x == 1 { return 1 }
    if x.isNaN || y.isNaN || x < 0 { return .nan }
    if x == 0 { return y > 0 ? 0 : .infinity }
    if x == .infinity { return y > 0 ? .infinity : 0 }
    let logarithm = logInTwo(x)
    let high = y * logarithm.high
    if !(high.magnitude < 800) { return high > 0 ? .infinity : 0 }
    let low = productError(y, logarithm.high, high) + y * logarithm.low
    let power = exp(high)
    return power == .infinity ? power : power + power * low
  }

  /// ln x as an unevaluated sum of two doubles, relative error about 2⁻⁶⁰; for finite x > 0.
  ///
  /// ln m = 2 artanh s with s = (m − 1)/(m + 1), m in [√½, √2]; the first term is kept in two
  /// doubles and the rest, at most one hundredth of it, in one.
  static func logInTwo(_ x: Double) -> (high: Double, low: Double) {
    var exponent = x < 0x1p-1022 ? Int((x * 0x1p54).exponent) - 54 : Int(x.exponent)
    var fraction = x.significand
    if fraction > 1.4142135623730951 {
      fraction *= 0.5
      exponent += 1
    }
    let f = fraction - 1
    let d = 2 + f
    let dLow = f - (d - 2)
    let s = f / d
    let product = s * d
    let sLow = ((f - product) - productError(s, d, product) - s * dLow) / d
    let z = s * s
    // 2 s (z/3 + z²/5 + … + z¹⁰/21); the first term left out is below 2⁻⁶⁰ of the whole.
    let far = 1.0 / 13 + z * (1.0 / 15 + z * (1.0 / 17 + z * (1.0 / 19 + z * (1.0 / 21))))
    let tail =
      1.0 / 3 + z * (1.0 / 5 + z * (1.0 / 7 + z * (1.0 / 9 + z * (1.0 / 11 + z * far))))
    let rest = 2 * (sLow + s * z * tail)
    let k = Double(exponent)
    let (first, firstError) = sumInTwo(k * 6.93147180369123816490e-01, 2 * s)
    return sumInTwo(first, firstError + rest + k * 1.90821492927058770002e-10)
  }

  /// a + b as the rounded sum and its error. Source: Knuth, TAOCP 2, section 4.2.2, theorem B.
  static func sumInTwo(_ a: Double, _ b: Double) -> (high: Double, low: Double) {
    let sum = a + b
    let bPart = sum - a
    return (sum, (a - (sum - bPart)) + (b - bPart))
  }

  /// The rounding error of `product` = a·b, by splitting the factors in halves, without a fused
  /// multiply-add. Source: Dekker, Numerische Mathematik 18 (1971), 224–242.
  static func productError(_ a: Double, _ b: Double, _ product: Double) -> Double {
    let (aHigh, aLow) = halves(a)
    let (bHigh, bLow) = halves(b)
    return ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow
  }

  private static func halves(_ a: Double) -> (Double, Double) {
    let scaled = 134_217_729 * a
    let high = scaled - (scaled - a)
    return (high, a - high)
  }
}
