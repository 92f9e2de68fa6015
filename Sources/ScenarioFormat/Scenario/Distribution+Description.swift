import SimulationKernel

extension Distribution {
  /// The kernel's distribution of what a document states.
  ///
  /// - Throws: ``DistributionError`` where a parameter is out of range, which a checked document's is not.
  public init(_ form: DistributionDescription) throws(DistributionError) {
    switch form {
    case .fixed(let verdi): self = try .deterministic(verdi)
    case .exponential(let mean): self = try .exponential(mean: mean)
    case .erlang(let shape, let mean): self = try .erlang(stages: shape, mean: mean)
    case .gamma(let shape, let mean): self = try .gamma(shape: shape, mean: mean)
    case .weibull(let shape, let scale): self = try .weibull(shape: shape, scale: scale)
    case .weibullMedian(let shape, let median): self = try .weibull(shape: shape, median: median)
    case .lognormal(let median, let p90): self = try .lognormal(median: median, p90: p90)
    case .uniform(let lower, let upper): self = try .uniform(minimum: lower, maximum: upper)
    case .triangular(let lower, let mode, let upper):
      self = try .triangular(minimum: lower, mode: mode, maximum: upper)
    case .pert(let lower, let mode, let upper):
      self = try .pert(minimum: lower, mode: mode, maximum: upper)
    case .discrete(let values, let weights):
      self = try .discrete(zip(values, weights).map { ($0, $1) })
    case .empirical(let points):
      self = try .empirical(points.map { ($0.share, $0.value) })
    }
  }
}
