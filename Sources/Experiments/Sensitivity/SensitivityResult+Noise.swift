import SimulationKernel

extension SensitivityResult {
  /// Jansen's estimator of total effects is half the mean square of differences from row A, over the
  /// variance of rows A and B; so much of it is the variance of those differences' noise.
  static func sobolNoise(
    _ means: [Double], _ noises: [[Double]], _ design: SensitivityDesign
  ) -> [Double] {
    let size = design.groupSize
    let starts = Array(stride(from: 0, to: design.count, by: size))
    let spread = Tally(starts.flatMap { [means[$0], means[$0 + size - 1]] })
    let total = spread.squares / Double(spread.count)
    return noises.map { total > 0 ? 0.5 * Tally($0).mean / total : .nan }
  }

  /// For each parameter the noise of the differences that its index is made of: the variance of each
  /// difference's mean.
  static func noises(
    _ values: [[Double]], _ design: SensitivityDesign
  ) -> [[Double]] {
    let size = design.groupSize
    var noises = [[Double]](repeating: [], count: design.parameters.count)
    for start in stride(from: 0, to: design.count, by: size) {
      switch design.method {
      case .sobol:
        for factor in noises.indices {
          noises[factor].append(variance(of: values[start + 1 + factor], minus: values[start]))
        }
      case .morris:
        for row in start..<start + size - 1 {
          let (from, to) = (design.coordinates(row), design.coordinates(row + 1))
          guard let factor = from.indices.first(where: { from[$0] != to[$0] }) else { continue }
          noises[factor].append(variance(of: values[row + 1], minus: values[row]))
        }
      }
    }
    return noises
  }

  /// The variance of the mean of paired differences, over the replications that both have; NaN for fewer
  /// than two.
  private static func variance(of a: [Double], minus b: [Double]) -> Double {
    let tally = Tally(zip(a, b).map { $0 - $1 }.filter(\.isFinite))
    return tally.variance / Double(tally.count)
  }
}
