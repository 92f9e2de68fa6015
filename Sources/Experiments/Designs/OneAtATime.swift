/// A base point, and for each factor in turn its low and its high value with the others at base.
///
/// Levels: 0 is low, 1 base, 2 high. Point 0 is the base, points 2j + 1 and 2j + 2 have factor j low
/// and high. It shows no interactions, and says nothing of what happens far from the base.
public struct OneAtATime: LevelDesign {
  /// A factor's levels.
  public static let low = 0
  public static let base = 1
  public static let high = 2

  public let factorCount: Int
  public var count: Int { 2 * factorCount + 1 }

  /// - Throws: ``DesignError`` when there are no factors, or more than 2³⁰.
  public init(factorCount: Int) throws {
    try DesignError.check(.factors, factorCount, 1...(1 << 30))
    self.factorCount = factorCount
  }

  /// The levels of a point, 0 ..< count. O(factors).
  public func levels(_ number: Int) -> [Int] {
    precondition(number >= 0 && number < count, "a design's points are numbered from 0")
    var levels = [Int](repeating: OneAtATime.base, count: factorCount)
    if number > 0 {
      levels[(number - 1) / 2] = number % 2 == 1 ? OneAtATime.low : OneAtATime.high
    }
    return levels
  }
}
