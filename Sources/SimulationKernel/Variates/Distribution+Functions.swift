extension Distribution {
  /// The number that a share u (0 to 1) of draws stays at or below; rises with u.
  ///
  /// Of gamma and PERT within 10⁻⁹ standard deviations, of the others to rounding.
  public func quantile(_ u: Double) -> Double {
    compiled.quantile(u, columns)
  }

  /// The quantile of the stay in progress at a random moment: density x·f(x)/mean.
  ///
  /// A stay found in progress has length L* of this distribution; its age is V·L* and what is left
  /// is (1 − V)·L*, V uniform. Needs ``isDuration``.
  public func lengthBiasedQuantile(_ u: Double) -> Double {
    precondition(isDuration, "a stay is never negative and not always 0")
    return compiled.lengthBiasedQuantile(u, columns)
  }

  /// The share of draws at or below x.
  public func cumulative(_ x: Double) -> Double {
    switch form {
    case .deterministic(let value): return x < value ? 0 : 1
    case .exponential(let mean): return x <= 0 ? 0 : -Elementary.expm1(-x / mean)
    case .gamma(let shape, let scale):
      return GammaFunction.incomplete(shape: shape, x / scale).lower
    case .weibull(let shape, let scale):
      return x <= 0 ? 0 : -Elementary.expm1(-Elementary.pow(x / scale, shape))
    case .lognormal(let mean, let deviation):
      return x <= 0 ? 0 : Normal.cumulative((Elementary.log(x) - mean) / deviation)
    case .uniform(let low, let high): return min(max((x - low) / (high - low), 0), 1)
    case .triangular(let low, let mode, let high):
      if x <= low { return 0 }
      if x >= high { return 1 }
      if x < mode { return (x - low) / (high - low) * ((x - low) / (mode - low)) }
      return 1 - (high - x) / (high - low) * ((high - x) / (high - mode))
    case .pert(let low, let width, let alpha, let beta):
      return BetaFunction.incomplete(alpha, beta, (x - low) / width)
    case .discrete(let table):
      return zip(table.values, table.probabilities).reduce(0) { $0 + ($1.0 <= x ? $1.1 : 0) }
    case .empirical(let polygon): return polygon.cumulative(x)
    }
  }
}

extension Distribution.Form {
  /// The numbers that draws look up, of the families that have a table.
  func columns() -> ContiguousArray<Double> {
    switch self {
    case .discrete(let table): table.columns
    case .empirical(let polygon): polygon.columns
    case .gamma(let shape, _): QuantileSpline.gamma(shape: shape)
    case .pert(_, _, let alpha, let beta): QuantileSpline.beta(alpha, beta)
    default: []
    }
  }
}
