/// A distribution as a scenario states it, with its numbers in the units of the model.
///
/// Built only from documents that have been checked: scales and shapes are positive, bounds in
/// order, weights not all zero.
public enum DistributionDescription: Sendable, Hashable {
  /// Always the same value.
  case fixed(Double)
  case exponential(mean: Double)
  /// The sum of `shape` exponentials; the mean is that of the sum.
  case erlang(shape: Int, mean: Double)
  case gamma(shape: Double, mean: Double)
  case weibull(shape: Double, scale: Double)
  case weibullMedian(shape: Double, median: Double)
  /// By its median and the value that nine of ten stay below.
  case lognormal(median: Double, p90: Double)
  case uniform(lower: Double, upper: Double)
  case triangular(lower: Double, mode: Double, upper: Double)
  /// The beta distribution of PERT, with weight 4 on the mode.
  case pert(lower: Double, mode: Double, upper: Double)
  case discrete(values: [Double], weights: [Double])
  /// A quantile function, straight between its points; shares run from 0 to 1.
  case empirical([QuantilePoint])

  /// That a share of all values lies at or below a value.
  public struct QuantilePoint: Sendable, Hashable {
    public var share: Double
    public var value: Double

    public init(share: Double, value: Double) {
      self.share = share
      self.value = value
    }
  }
}
