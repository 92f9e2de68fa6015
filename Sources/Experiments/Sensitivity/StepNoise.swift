import SimulationKernel

/// What chance does to the differences that one parameter's index is made of.
///
/// All points share their luck, so noise is that of paired differences; and all trajectories share it too, so
/// that the replications, not the trajectories, are what is independent.
struct StepNoise {
  /// One a step, and in it one a replication: the measure where the parameter is high less where it is low (for
  /// Sobol' the row of the parameter less row A). NaN where not defined.
  private(set) var differences: [[Double]] = []

  /// The variance of each step's mean over replications; NaN for fewer than two.
  var variances: [Double] {
    differences.map {
      let tally = Tally($0.filter(\.isFinite))
      return tally.variance / Double(tally.count)
    }
  }

  /// Half the width of the interval of a mean over steps, from the spread over replications alone.
  ///
  /// - Parameters:
  ///   - isMagnitude: whether steps are turned so that their means are positive.
  ///   - share: of Student's distribution, 0.975 for 95 %.
  func halfWidth(isMagnitude: Bool, share: Double) -> Double {
    let signs = differences.map { step -> Double in
      guard isMagnitude else { return 1 }
      let mean = Tally(step.filter(\.isFinite)).mean
      return mean > 0 ? 1 : mean < 0 ? -1 : 0
    }
    var tally = Tally()
    for replication in differences.first?.indices ?? 0..<0 {
      let mean = Tally(zip(signs, differences).map { $0 * $1[replication] }).mean
      if mean.isFinite { tally.add(mean) }
    }
    guard tally.count > 1 else { return .nan }
    return StudentT.quantile(share, degreesOfFreedom: Double(tally.count - 1))
      * tally.standardDeviation / Double(tally.count).squareRoot()
  }

  /// One for each parameter of a design.
  static func all(_ values: [[Double]], _ design: SensitivityDesign) -> [StepNoise] {
    let size = design.groupSize
    var noises = [StepNoise](repeating: StepNoise(), count: design.parameters.count)
    func add(_ factor: Int, _ high: Int, _ low: Int) {
      noises[factor].differences.append(zip(values[high], values[low]).map { $0 - $1 })
    }
    for start in stride(from: 0, to: design.count, by: size) {
      switch design.method {
      case .sobol:
        for factor in noises.indices { add(factor, start + 1 + factor, start) }
      case .morris:
        for row in start..<start + size - 1 {
          let (from, to) = (design.coordinates(row), design.coordinates(row + 1))
          guard let factor = from.indices.first(where: { from[$0] != to[$0] }) else { continue }
          let isRising = to[factor] > from[factor]
          add(factor, isRising ? row + 1 : row, isRising ? row : row + 1)
        }
      }
    }
    return noises
  }
}
