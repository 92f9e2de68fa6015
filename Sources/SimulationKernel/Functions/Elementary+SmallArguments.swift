extension Elementary {
  /// ln(1 + x), accurate for small x too; within 3 ulp, for x > −1.
  ///
  /// Kahan's quotient: the rounding error of 1 + x cancels. Source: Higham, "Accuracy and Stability
  /// of Numerical Algorithms" (2nd ed., 2002), problem 1.5.
  @inlinable
  public static func log1p(_ x: Double) -> Double {
    let sum = 1 + x
    if sum == 1 { return x }
    if sum == .infinity { return sum }
    return log(sum) * (x / (sum - 1))
  }

  /// eˣ − 1, accurate for small x too; within 4 ulp.
  ///
  /// Source: Higham (2002), section 1.14.1.
  @inlinable
  public static func expm1(_ x: Double) -> Double {
    let power = exp(x)
    if power == 1 { return x }
    let difference = power - 1
    if difference == -1 || power == .infinity { return difference }
    return difference * (x / log(power))
  }
}
