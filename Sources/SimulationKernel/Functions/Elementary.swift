/// Elementary functions made of + − × ÷ √ alone, so that results have the same bits on every
/// processor. The platform's libm gives other last bits on other machines.
@frozen
public enum Elementary {
  /// Natural logarithm, within 1 ulp, for finite x > 0; −∞ at 0, NaN below, ∞ at ∞.
  ///
  /// Reduction to [√½, √2) and the minimax polynomial of fdlibm's `e_log.c` (Sun Microsystems, 1993).
  @inlinable @inline(__always)
  public static func log(_ x: Double) -> Double {
    var bits = x.bitPattern
    var k = 0
    if bits &- 0x0010_0000_0000_0000 >= 0x7FE0_0000_0000_0000 {
      if x == 0 { return -.infinity }
      if x < 0 || x.isNaN { return .nan }
      if x == .infinity { return x }
      bits = (x * 0x1p54).bitPattern
      k = -54
    }
    // The fraction moves to [√½, √2): the constant is the distance from √½'s top bits to 1's.
    let shifted = bits &+ (0x3FF0_0000_0000_0000 &- 0x3FE6_A09E_0000_0000)
    k += Int(shifted >> 52) - 1023
    let fraction = Double(
      bitPattern: (shifted & 0x000F_FFFF_FFFF_FFFF) &+ 0x3FE6_A09E_0000_0000)
    let f = fraction - 1
    let s = f / (2 + f)
    let z = s * s
    let w = z * z
    let t1 = w * (0.3999999999940941908 + w * (0.2222219843214978396 + w * 0.1531383769920937332))
    let t2 =
      z
      * (0.6666666666666735130
        + w * (0.2857142874366239149 + w * (0.1818357216161805012 + w * 0.1479819860511658591)))
    let r = t2 + t1
    let half = 0.5 * f * f
    let dk = Double(k)
    return dk * 6.93147180369123816490e-01
      - ((half - (s * (half + r) + dk * 1.90821492927058770002e-10)) - f)
  }

  /// Exponential function, within 1 ulp; 0 below −745.14, ∞ above 709.79.
  ///
  /// Reduction by multiples of ln 2 and the rational form of fdlibm's `e_exp.c`.
  @inlinable
  public static func exp(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x > 709.782712893383973096 { return .infinity }
    if x < -745.13321910194110842 { return 0 }
    let k = Int(nearest(x * 1.44269504088896338700))
    let high = x - Double(k) * 6.93147180369123816490e-01
    let low = Double(k) * 1.90821492927058770002e-10
    let r = high - low
    let t = r * r
    let c =
      r
      - t
      * (1.66666666666666019037e-01
        + t
        * (-2.77777777770155933842e-03
          + t
          * (6.61375632143793436117e-05
            + t * (-1.65339022054652515390e-06 + t * 4.13813679705723846039e-08))))
    let y = 1 - ((low - (r * c) / (2 - c)) - high)
    // Two steps of scaling, so that results below the normal range are rounded once.
    return y * powerOfTwo(k / 2) * powerOfTwo(k - k / 2)
  }

  /// The nearest whole number, ties to even, for |x| < 2⁵¹; without libm's `rint`.
  @inlinable @inline(__always)
  public static func nearest(_ x: Double) -> Double {
    (x + 0x1.8p52) - 0x1.8p52
  }

  @inlinable
  static func powerOfTwo(_ exponent: Int) -> Double {
    Double(bitPattern: UInt64(exponent + 1023) << 52)
  }
}
