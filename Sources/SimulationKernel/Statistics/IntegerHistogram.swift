/// Counts of whole numbers from 0, for millions of observations in flat memory: days of stay,
/// households in a queue. Two histograms add up exactly, in any order.
public struct IntegerHistogram: Equatable, Sendable {
  /// How often each number was seen; the last place holds it and all above.
  public private(set) var counts: ContiguousArray<Int>

  /// An empty histogram of the numbers 0 to `largest`, where larger ones count as `largest`.
  public init(largest: Int) {
    precondition(largest >= 0)
    counts = ContiguousArray(repeating: 0, count: largest + 1)
  }

  /// A histogram from its counts, at least one place.
  public init(counts: ContiguousArray<Int>) {
    precondition(!counts.isEmpty)
    self.counts = counts
  }

  /// Counts a number ≥ 0. O(1).
  public mutating func add(_ number: Int, times: Int = 1) {
    precondition(number >= 0, "a histogram counts whole numbers from 0")
    counts[min(number, counts.count - 1)] += times
  }

  /// Adds the counts of a histogram of the same size. O(size).
  public mutating func merge(_ other: IntegerHistogram) {
    precondition(counts.count == other.counts.count, "histograms of one size add up")
    for place in counts.indices { counts[place] += other.counts[place] }
  }

  /// How many numbers were counted. O(size).
  public var total: Int { counts.reduce(0, +) }

  /// The mean; NaN when empty. O(size).
  public var mean: Double {
    let sum = counts.enumerated().reduce(0.0) { $0 + Double($1.offset) * Double($1.element) }
    return sum / Double(total)
  }

  /// The smallest number that at least a share u of the counted ones do not exceed (definition 1 of
  /// Hyndman and Fan); nil when empty. O(size).
  public func quantile(_ u: Double) -> Int? {
    let total = total
    if total == 0 { return nil }
    var seen = 0
    for (number, count) in counts.enumerated() where count > 0 {
      seen += count
      if Double(seen) >= u * Double(total) { return number }
    }
    return counts.lastIndex { $0 > 0 }
  }
}
