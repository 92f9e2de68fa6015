extension Distribution {
  /// Always the same value, any finite number.
  public static func deterministic(_ value: Double) throws(DistributionError) -> Distribution {
    try ParameterCheck(family: .deterministic)(.value, value, .finite)
    return Distribution(.deterministic(value))
  }

  /// Memoryless with the given mean (> 0).
  public static func exponential(mean: Double) throws(DistributionError) -> Distribution {
    try ParameterCheck(family: .exponential)(.mean, mean, .above(0))
    return Distribution(.exponential(mean: mean))
  }

  /// The sum of `stages` (1 to 10 000) equal exponential stages with the given mean in all (> 0).
  public static func erlang(stages: Int, mean: Double) throws(DistributionError) -> Distribution {
    let check = ParameterCheck(family: .erlang)
    try check(.shape, Double(stages), .within(1, largestShape))
    try check(.mean, mean, .above(0))
    return Distribution(.gamma(shape: Double(stages), scale: mean / Double(stages)))
  }

  /// Gamma with shape 0.01 to 10 000 (variance mean²/shape) and mean > 0.
  public static func gamma(
    shape: Double, mean: Double
  ) throws(DistributionError) -> Distribution {
    let check = ParameterCheck(family: .gamma)
    try check(.shape, shape, .within(smallestShape, largestShape))
    try check(.mean, mean, .above(0))
    return Distribution(.gamma(shape: shape, scale: mean / shape))
  }

  /// Weibull, P(X > x) = exp(−(x/scale)^shape), with shape 0.05 to 1 000 and scale > 0.
  public static func weibull(
    shape: Double, scale: Double
  ) throws(DistributionError) -> Distribution {
    let check = ParameterCheck(family: .weibull)
    try check(.shape, shape, .within(0.05, 1_000))
    try check(.scale, scale, .above(0))
    return Distribution(.weibull(shape: shape, scale: scale))
  }

  /// Weibull by its median (> 0): scale = median / (ln 2)^(1/shape).
  public static func weibull(
    shape: Double, median: Double
  ) throws(DistributionError) -> Distribution {
    let check = ParameterCheck(family: .weibull)
    try check(.shape, shape, .within(0.05, 1_000))
    try check(.median, median, .above(0))
    let scale = median / Elementary.pow(Elementary.log(2), 1 / shape)
    return Distribution(.weibull(shape: shape, scale: scale))
  }

  /// Lognormal by its median (> 0) and the value that nine in ten stay below (p90 above the
  /// median, at most a million times it).
  ///
  /// ln X is normal with mean ln median and deviation ln(p90/median)/Φ⁻¹(0.9).
  public static func lognormal(
    median: Double, p90: Double
  ) throws(DistributionError) -> Distribution {
    let check = ParameterCheck(family: .lognormal)
    try check(.median, median, .above(0))
    try check(.p90, p90, .above(median))
    try check(.p90, p90, .within(median, 1e6 * median))
    let deviation = Elementary.log(p90 / median) / Normal.quantile(0.9)
    return Distribution(.lognormal(logMean: Elementary.log(median), logDeviation: deviation))
  }

  /// Uniform between two finite numbers, minimum < maximum.
  public static func uniform(
    minimum: Double, maximum: Double
  ) throws(DistributionError) -> Distribution {
    let check = ParameterCheck(family: .uniform)
    try check(.minimum, minimum, .finite)
    try check(.maximum, maximum, .above(minimum))
    return Distribution(.uniform(minimum: minimum, maximum: maximum))
  }

  /// Triangular, minimum ≤ mode ≤ maximum and minimum < maximum.
  public static func triangular(
    minimum: Double, mode: Double, maximum: Double
  ) throws(DistributionError) -> Distribution {
    try checkThreePoints(.triangular, minimum, mode, maximum)
    return Distribution(.triangular(minimum: minimum, mode: mode, maximum: maximum))
  }

  /// PERT, a beta variable between minimum and maximum with mean (minimum + 4 mode + maximum)/6.
  ///
  /// Source: Malcolm, Roseboom, Clark and Fazar, Operations Research 7 (1959), 646–669; the weight
  /// of 4 on the mode gives α + β = 6.
  public static func pert(
    minimum: Double, mode: Double, maximum: Double
  ) throws(DistributionError) -> Distribution {
    try checkThreePoints(.pert, minimum, mode, maximum)
    let width = maximum - minimum
    return Distribution(
      .pert(
        minimum: minimum, width: width, alpha: 1 + 4 * ((mode - minimum) / width),
        beta: 1 + 4 * ((maximum - mode) / width)))
  }

  /// Finitely many values, each with a weight ≥ 0; the weights need not sum to 1.
  public static func discrete(
    _ values: [(value: Double, weight: Double)]
  ) throws(DistributionError) -> Distribution {
    Distribution(.discrete(try StepTable(values)))
  }

  /// From a table of quantiles: (share, value) points with shares rising from 0 to 1 and values never
  /// falling, straight lines between.
  public static func empirical(
    _ points: [(probability: Double, value: Double)]
  ) throws(DistributionError) -> Distribution {
    Distribution(.empirical(try QuantilePolygon(points)))
  }

  private static let smallestShape = 0.01
  private static let largestShape = 10_000.0

  private static func checkThreePoints(
    _ family: Family, _ minimum: Double, _ mode: Double, _ maximum: Double
  ) throws(DistributionError) {
    let check = ParameterCheck(family: family)
    try check(.minimum, minimum, .finite)
    try check(.maximum, maximum, .above(minimum))
    try check(.mode, mode, .within(minimum, maximum))
  }
}
