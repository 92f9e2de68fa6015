/// Finitely many values with probabilities, in the flat form that draws search.
///
/// Columns of equal length after one another: values (ascending), cumulative probabilities, and
/// cumulative probabilities when each value counts in proportion to itself.
public struct StepTable: Equatable, Sendable {
  /// The values with positive weight, ascending.
  public var values: [Double] { Array(columns[..<count]) }
  /// Their probabilities, which sum to 1.
  public let probabilities: [Double]
  let count: Int
  let columns: ContiguousArray<Double>

  init(_ entries: [(value: Double, weight: Double)]) throws(DistributionError) {
    let check = ParameterCheck(family: .discrete)
    for (position, entry) in entries.enumerated() {
      try check(.value, entry.value, .finite, at: position)
      try check(.weight, entry.weight, .atLeast(0), at: position)
    }
    let kept = entries.filter { $0.weight > 0 }.sorted { $0.value < $1.value }
    try check(.count, Double(kept.count), .atLeast(1))
    let total = kept.reduce(0) { $0 + $1.weight }
    try check(.weight, total, .above(0))
    count = kept.count
    probabilities = kept.map { $0.weight / total }
    let biased = kept.map { $0.value * $0.weight }
    columns =
      ContiguousArray(kept.map(\.value)) + StepTable.cumulative(kept.map(\.weight))
      + StepTable.cumulative(biased)
  }

  /// Running sums as shares of the last, which is exactly 1.
  static func cumulative(_ weights: [Double]) -> ContiguousArray<Double> {
    var sums = ContiguousArray<Double>()
    var sum = 0.0
    for weight in weights {
      sum += weight
      sums.append(sum)
    }
    return ContiguousArray(sums.map { $0 == sum ? 1 : $0 / sum })
  }

  /// The first value whose cumulative probability reaches u. O(log n).
  ///
  /// - Parameters:
  ///   - start: where the table's columns begin.
  ///   - column: 1 for the distribution itself, 2 for its length-biased one.
  static func quantile(
    _ columns: ContiguousArray<Double>, start: Int, count: Int, column: Int, _ u: Double
  ) -> Double {
    let row = firstReaching(u, columns, from: start + column * count, count: count)
    return columns[start + min(row, count - 1)]
  }

  /// The first of `count` ascending numbers that is at least u, or `count`.
  static func firstReaching(
    _ u: Double, _ numbers: ContiguousArray<Double>, from start: Int, count: Int
  ) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if numbers[start + middle] < u { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
