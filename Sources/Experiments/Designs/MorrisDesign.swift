/// Trajectories for Morris' screening: each visits factors + 1 points of a grid, moving one factor at
/// a time by half of the levels, every factor once.
///
/// With p levels a coordinate is level/(p − 1) and the jump p/(2(p − 1)). A trajectory draws each
/// factor's lower level and direction, and the order of factors, keyed by the factors: a factor more
/// or less leaves the others' levels and relative order as they were. Point t(d + 1) + k is point k
/// of trajectory t, as SALib orders them.
///
/// Sources: Morris, Technometrics 33 (1991), 161–174; Saltelli et al., "Global Sensitivity Analysis:
/// The Primer" (2008), section 3.3.
public struct MorrisDesign: UnitDesign, LevelDesign {
  /// The number of trajectories.
  public let trajectories: Int
  /// The number of levels p, even.
  public let levelCount: Int

  private let keys: [UInt64]
  private let draws: DesignDraws

  public var factorCount: Int { keys.count }
  /// Points of a trajectory.
  public var trajectorySize: Int { keys.count + 1 }
  public var count: Int { trajectories * trajectorySize }

  /// - Parameters:
  ///   - trajectories: 1 to 2²⁴; 10 to 50 are usual.
  ///   - levels: an even number, 2 to 2¹⁶; 4 is usual.
  ///   - keys: one a factor, different from each other, for instance ``FactorKey/hash(of:)``.
  /// - Throws: ``DesignError`` for a number out of range, odd levels, no factors or equal keys.
  public init(trajectories: Int, levels: Int = 4, keys: [UInt64], seed: UInt64) throws {
    try DesignError.check(.trajectories, trajectories, 1...(1 << 24))
    try MorrisDesign.checkLevels(levels)
    try DesignError.check(.factors, keys.count, 1...(1 << 24))
    try FactorKey.checkDistinct(keys)
    self.trajectories = trajectories
    levelCount = levels
    self.keys = keys
    draws = DesignDraws(seed: seed)
  }

  /// How far a factor moves in the unit cube with p levels: p/(2(p − 1)).
  public static func jump(levels: Int) -> Double { Double(levels) / (2 * Double(levels - 1)) }

  static func checkLevels(_ levels: Int) throws {
    try DesignError.check(.levels, levels, 2...(1 << 16))
    if levels % 2 != 0 { throw DesignError.oddLevels(levels) }
  }

  /// Levels of a point, 0 ..< levelCount each. O(d log d) for d factors.
  public func levels(_ number: Int) -> [Int] {
    precondition(number >= 0 && number < count, "a design's points are numbered from 0")
    let (trajectory, step) = number.quotientAndRemainder(dividingBy: trajectorySize)
    let half = levelCount / 2
    var hasMoved = [Bool](repeating: false, count: factorCount)
    for factor in order(trajectory).prefix(step) { hasMoved[factor] = true }
    return keys.indices.map { factor in
      let start = draws.block(
        .trajectoryStart, key: keys[factor], number: UInt64(trajectory))
      let lower = Int(start.low.multipliedFullWidth(by: UInt64(half)).high)
      let isRising = start.high >> 63 == 1
      return hasMoved[factor] == isRising ? lower + half : lower
    }
  }

  /// A point in the unit cube: its levels over the highest level.
  public func point(_ number: Int) -> [Double] {
    levels(number).map { Double($0) / Double(levelCount - 1) }
  }

  /// The factors in the order in which a trajectory moves them: by a random number of each.
  private func order(_ trajectory: Int) -> [Int] {
    let places = keys.map { draws.bits(.trajectoryOrder, key: $0, number: UInt64(trajectory)) }
    return keys.indices.sorted { (places[$0], keys[$0]) < (places[$1], keys[$1]) }
  }
}
