/// Every combination of the factors' levels, in the order of numbers with mixed radix: the first
/// factor changes slowest, the last at every point.
public struct FullGrid: LevelDesign {
  /// The most points, 2³¹ − 1.
  public static let largestCount = Int(Int32.max)

  /// The number of levels of each factor.
  public let levelCounts: [Int]
  public let count: Int
  public var factorCount: Int { levelCounts.count }

  /// - Parameter levelCounts: at least 1 of each factor.
  /// - Throws: ``DesignError`` for no factors, a factor without levels or more than 2³¹ − 1 points.
  public init(levelCounts: [Int]) throws {
    try DesignError.check(.factors, levelCounts.count, 1...(.max))
    var count = 1
    for levels in levelCounts {
      try DesignError.check(.levels, levels, 1...FullGrid.largestCount)
      // Both are below 2³¹.
      count *= levels
      if count > FullGrid.largestCount { throw DesignError.tooLargeGrid }
    }
    self.levelCounts = levelCounts
    self.count = count
  }

  /// The levels of a point, 0 ..< count. O(factors).
  public func levels(_ number: Int) -> [Int] {
    precondition(number >= 0 && number < count, "a design's points are numbered from 0")
    var rest = number
    var levels = [Int](repeating: 0, count: factorCount)
    for factor in levelCounts.indices.reversed() {
      (rest, levels[factor]) = rest.quotientAndRemainder(dividingBy: levelCounts[factor])
    }
    return levels
  }
}
