/// A quantile function of straight lines between given points, in the flat form that draws search.
///
/// Columns of equal length after one another: probabilities, values, and cumulative probabilities
/// when each value counts in proportion to itself.
public struct QuantilePolygon: Equatable, Sendable {
  /// The points, probabilities rising from 0 to 1.
  public var points: [(probability: Double, value: Double)] {
    (0..<count).map { (columns[$0], columns[count + $0]) }
  }
  let count: Int
  let columns: ContiguousArray<Double>

  init(_ points: [(probability: Double, value: Double)]) throws(DistributionError) {
    let check = ParameterCheck(family: .empirical)
    try check(.count, Double(points.count), .atLeast(2))
    try check(.probability, points[0].probability, .equal(0), at: 0)
    for (position, point) in points.enumerated() {
      try check(.value, point.value, .finite, at: position)
      if position > 0 {
        let before = points[position - 1]
        try check(.probability, point.probability, .above(before.probability), at: position)
        try check(.value, point.value, .atLeast(before.value), at: position)
      }
    }
    try check(.probability, points[points.count - 1].probability, .equal(1), at: points.count - 1)
    count = points.count
    let biased = zip(points, points.dropFirst()).map { low, high in
      (high.probability - low.probability) * (low.value + high.value)
    }
    columns =
      ContiguousArray(points.map(\.probability)) + ContiguousArray(points.map(\.value)) + [0]
      + StepTable.cumulative(biased)
  }

  /// The mean of f over the distribution, from its mean over a uniform segment.
  func mean(ofSegment f: (Double, Double) -> Double) -> Double {
    zip(points, points.dropFirst()).reduce(0) { sum, segment in
      sum + (segment.1.probability - segment.0.probability) * f(segment.0.value, segment.1.value)
    }
  }

  /// The share at or below x.
  func cumulative(_ x: Double) -> Double {
    let after = points.firstIndex { $0.value > x } ?? count
    if after == 0 { return 0 }
    if after == count { return 1 }
    let (low, high) = (points[after - 1], points[after])
    return low.probability
      + (high.probability - low.probability) * ((x - low.value) / (high.value - low.value))
  }

  /// The value at u, on the line between the points around it. O(log n).
  static func quantile(
    _ columns: ContiguousArray<Double>, start: Int, count: Int, _ u: Double
  ) -> Double {
    let reached = StepTable.firstReaching(u, columns, from: start, count: count)
    let upper = min(max(reached, 1), count - 1)
    let (p0, p1) = (columns[start + upper - 1], columns[start + upper])
    let (x0, x1) = (columns[start + count + upper - 1], columns[start + count + upper])
    return min(x0 + (x1 - x0) * ((u - p0) / (p1 - p0)), x1)
  }

  /// The value at u when each value counts in proportion to itself: within a segment the density
  /// is a straight line through 0, so the square of the value is uniform. O(log n).
  static func lengthBiasedQuantile(
    _ columns: ContiguousArray<Double>, start: Int, count: Int, _ u: Double
  ) -> Double {
    let biased = start + 2 * count
    let reached = StepTable.firstReaching(u, columns, from: biased, count: count)
    let upper = min(max(reached, 1), count - 1)
    let (b0, b1) = (columns[biased + upper - 1], columns[biased + upper])
    let (x0, x1) = (columns[start + count + upper - 1], columns[start + count + upper])
    if b1 == b0 || x1 == x0 { return x1 }
    return min((x0 * x0 + (x1 * x1 - x0 * x0) * ((u - b0) / (b1 - b0))).squareRoot(), x1)
  }

  public static func == (one: QuantilePolygon, other: QuantilePolygon) -> Bool {
    one.columns == other.columns
  }
}
