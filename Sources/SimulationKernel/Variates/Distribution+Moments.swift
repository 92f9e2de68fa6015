extension Distribution {
  /// The mean, in the unit of the number drawn.
  public var mean: Double { compiled.mean }

  /// The variance, in that unit squared.
  public var variance: Double {
    switch form {
    case .deterministic: return 0
    case .exponential(let mean): return mean * mean
    case .gamma(let shape, let scale): return shape * scale * scale
    case .weibull(let shape, let scale):
      let root = Elementary.exp(GammaFunction.logarithm(1 + 1 / shape))
      return scale * scale
        * (Elementary.exp(GammaFunction.logarithm(1 + 2 / shape)) - root * root)
    case .lognormal(_, let deviation):
      return Elementary.expm1(deviation * deviation) * mean * mean
    case .uniform(let minimum, let maximum):
      return (maximum - minimum) * (maximum - minimum) / 12
    case .triangular(let a, let m, let b):
      return ((m - a) * (m - a) + (b - m) * (b - m) + (m - a) * (b - m)) / 18
    case .pert(_, let width, let alpha, let beta):
      let sum = alpha + beta
      return width * width * alpha * beta / (sum * sum * (sum + 1))
    case .discrete(let table):
      return zip(table.values, table.probabilities).reduce(0) { sum, entry in
        sum + entry.1 * (entry.0 - mean) * (entry.0 - mean)
      }
    case .empirical(let polygon):
      return polygon.mean { low, high in
        let (x, y) = (low - mean, high - mean)
        return (x * x + x * y + y * y) / 3
      }
    }
  }
}

extension Distribution.Form {
  /// The mean. Sources: Johnson, Kotz and Balakrishnan, "Continuous Univariate Distributions" 1–2
  /// (2nd ed., 1994–95).
  var mean: Double {
    switch self {
    case .deterministic(let value): value
    case .exponential(let mean): mean
    case .gamma(let shape, let scale): shape * scale
    case .weibull(let shape, let scale):
      scale * Elementary.exp(GammaFunction.logarithm(1 + 1 / shape))
    case .lognormal(let logMean, let deviation):
      Elementary.exp(logMean + 0.5 * deviation * deviation)
    case .uniform(let minimum, let maximum): 0.5 * (minimum + maximum)
    case .triangular(let minimum, let mode, let maximum): (minimum + mode + maximum) / 3
    case .pert(let minimum, let width, let alpha, let beta):
      minimum + width * (alpha / (alpha + beta))
    case .discrete(let table):
      zip(table.values, table.probabilities).reduce(0) { $0 + $1.0 * $1.1 }
    case .empirical(let polygon): polygon.mean { 0.5 * ($0 + $1) }
    }
  }
}
