extension DistributionDescription {
  /// The parameter that `usikkerhet` and parameter studies act on: the mean or median that the
  /// distribution is stated by, the scale or mode where it has neither, else its mean.
  public var mainParameter: Double {
    switch self {
    case .fixed(let value): value
    case .exponential(let mean), .erlang(_, let mean), .gamma(_, let mean): mean
    case .weibull(_, let scale): scale
    case .weibullMedian(_, let median), .lognormal(let median, _): median
    case .uniform(let lower, let upper): (lower + upper) / 2
    case .triangular(_, let mode, _), .pert(_, let mode, _): mode
    case .discrete(let values, let weights):
      zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } / weights.reduce(0, +)
    case .empirical(let points):
      zip(points, points.dropFirst()).reduce(0) { sum, pair in
        sum + (pair.1.share - pair.0.share) * (pair.0.value + pair.1.value) / 2
      }
    }
  }

  /// The same form with every value multiplied by a factor.
  public func scaled(by factor: Double) -> DistributionDescription {
    switch self {
    case .fixed(let value): .fixed(value * factor)
    case .exponential(let mean): .exponential(mean: mean * factor)
    case .erlang(let shape, let mean): .erlang(shape: shape, mean: mean * factor)
    case .gamma(let shape, let mean): .gamma(shape: shape, mean: mean * factor)
    case .weibull(let shape, let scale): .weibull(shape: shape, scale: scale * factor)
    case .weibullMedian(let shape, let median):
      .weibullMedian(shape: shape, median: median * factor)
    case .lognormal(let median, let p90): .lognormal(median: median * factor, p90: p90 * factor)
    case .uniform(let lower, let upper): .uniform(lower: lower * factor, upper: upper * factor)
    case .triangular(let lower, let mode, let upper):
      .triangular(lower: lower * factor, mode: mode * factor, upper: upper * factor)
    case .pert(let lower, let mode, let upper):
      .pert(lower: lower * factor, mode: mode * factor, upper: upper * factor)
    case .discrete(let values, let weights):
      .discrete(values: values.map { $0 * factor }, weights: weights)
    case .empirical(let points):
      .empirical(points.map { QuantilePoint(share: $0.share, value: $0.value * factor) })
    }
  }
}
