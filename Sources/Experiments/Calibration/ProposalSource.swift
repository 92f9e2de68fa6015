import SimulationKernel

/// Where the proposals of one generation come from: the prior, or the population before it.
struct ProposalSource: Sendable {
  /// A kind of subject that no replication has, so that proposals and simulations share no draw.
  static let kind: UInt8 = 10

  /// What a draw decides. Numbers are fixed for ever.
  private enum Purpose {
    /// Which point of the former population is moved.
    static let ancestor: UInt8 = 0
    /// Where a coordinate goes; the coordinate is the occurrence.
    static let coordinate: UInt8 = 2
  }

  private let draws: Draws
  private let parameters: Int
  private let previous: WeightedSample?
  private let kernel: ReflectedKernel?
  /// Running sums of the former population's weights.
  private var cumulative: [Double] = []

  init(seed: UInt64, generation: Int, parameters: Int, previous: WeightedSample?) {
    draws = Draws(seed: seed, replication: UInt32(truncatingIfNeeded: generation))
    self.parameters = parameters
    self.previous = previous
    kernel = previous.map { ReflectedKernel($0) }
    var sum = 0.0
    for weight in previous?.weights ?? [] {
      sum += weight
      cumulative.append(sum)
    }
  }

  /// The point with a number, in the unit cube.
  func point(_ index: Int) -> [Double] {
    let subject = Subject(
      kind: ProposalSource.kind, nameHash: 0, number: UInt32(truncatingIfNeeded: index))
    let uniforms = (0..<parameters).map {
      draws.uniform(subject, purpose: Purpose.coordinate, occurrence: UInt32($0))
    }
    guard let previous, let kernel else { return uniforms }
    let u = draws.uniform(subject, purpose: Purpose.ancestor) * cumulative[cumulative.count - 1]
    let ancestor = previous.points[firstAbove(u)]
    return kernel.move(ancestor, by: uniforms.map { Normal.quantile($0) })
  }

  /// Prior density over proposal density of accepted points; nil where they come from the prior.
  func weights(of points: [[Double]]) -> [Double]? {
    guard let previous, let kernel else { return nil }
    return points.map { point in
      var density = 0.0
      for (origin, weight) in zip(previous.points, previous.weights) {
        density += weight * kernel.density(point, from: origin)
      }
      return 1 / density
    }
  }

  /// The first place whose running sum is above u. O(log n).
  private func firstAbove(_ u: Double) -> Int {
    var (low, high) = (0, cumulative.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] > u { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
