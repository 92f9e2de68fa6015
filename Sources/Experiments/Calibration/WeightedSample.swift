import SimulationKernel

/// Points with weights: what is known of several parameters together.
public struct WeightedSample: Sendable, Equatable {
  /// By point, then parameter.
  public let points: [[Double]]
  /// ≥ 0, with the sum 1.
  public let weights: [Double]

  /// - Parameters:
  ///   - points: at least one, of one length.
  ///   - weights: ≥ 0 with a positive sum, in any unit; equal where none are given.
  public init(_ points: [[Double]], weights: [Double]? = nil) {
    precondition(!points.isEmpty, "a sample has points")
    precondition(points.allSatisfy { $0.count == points[0].count }, "points are of one length")
    let given = weights ?? points.map { _ in 1 }
    let sum = given.reduce(0, +)
    precondition(
      given.count == points.count && given.allSatisfy { $0 >= 0 } && sum > 0 && sum < .infinity,
      "every point has a weight, and some are above 0")
    self.points = points
    self.weights = given.map { $0 / sum }
  }

  /// How many parameters a point has.
  public var parameters: Int { points[0].count }

  /// How many equally weighted points would tell as much: 1/Σ w². Source: Kish, "Survey Sampling"
  /// (1965).
  public var effectiveSize: Double { 1 / weights.reduce(0) { $0 + $1 * $1 } }

  /// The same weights on other points, for instance in a parameter's own unit.
  public func map(_ transform: ([Double]) -> [Double]) -> WeightedSample {
    WeightedSample(points.map(transform), weights: weights)
  }

  /// The weighted mean of a parameter.
  public func mean(_ parameter: Int) -> Double {
    zip(points, weights).reduce(0) { $0 + $1.1 * $1.0[parameter] }
  }

  /// The weighted variance of a parameter: Σ w (x − x̄)².
  public func variance(_ parameter: Int) -> Double { covariance(parameter, parameter) }

  /// The smallest value of a parameter that at least a share u, in [0, 1], of the weight does not
  /// exceed (definition 1 of Hyndman and Fan). O(n log n).
  public func quantile(_ parameter: Int, _ u: Double) -> Double {
    precondition(u >= 0 && u <= 1, "a quantile lies between 0 and 1")
    let order = points.indices.filter { weights[$0] > 0 }.sorted {
      let (a, b) = (points[$0][parameter], points[$1][parameter])
      return a == b ? $0 < $1 : a < b
    }
    // Room for the rounding of sums of weights.
    var left = u - 0x1p-40
    for place in order {
      left -= weights[place]
      if left <= 0 { return points[place][parameter] }
    }
    return points[order[order.count - 1]][parameter]
  }

  /// Pearson's correlations, row by row, 1 on the diagonal; NaN beside a parameter that does not vary.
  public func correlations() -> [[Double]] {
    let variances = (0..<parameters).map { variance($0) }
    return (0..<parameters).map { a in
      (0..<parameters).map { b in
        let scale = (variances[a] * variances[b]).squareRoot()
        if !(scale > 0) { return .nan }
        return a == b ? 1 : max(-1, min(1, covariance(a, b) / scale))
      }
    }
  }

  private func covariance(_ a: Int, _ b: Int) -> Double {
    let (meanA, meanB) = (mean(a), mean(b))
    return zip(points, weights).reduce(0) {
      $0 + $1.1 * ($1.0[a] - meanA) * ($1.0[b] - meanB)
    }
  }
}
