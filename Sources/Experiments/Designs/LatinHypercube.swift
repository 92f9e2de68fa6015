/// A Latin hypercube: each factor's range is cut into as many strata of equal chance as there are
/// points, and every stratum has exactly one point, uniform within it.
///
/// A column follows from (seed, the factor's key, the number of points) alone: other factors can come
/// and go. Another number of points is another hypercube; it cannot be extended.
///
/// Source: McKay, Beckman and Conover, Technometrics 21 (1979), 239–245.
public struct LatinHypercube: UnitDesign {
  /// The most points, 2¹⁸: below it rounding never moves a point out of its stratum.
  public static let largestCount = 1 << 18

  public let count: Int
  public var factorCount: Int { keys.count }

  private let keys: [UInt64]
  private let draws: DesignDraws
  /// The stratum of each point, factor by factor.
  private let strata: [[Int32]]

  /// O(points × factors) time and memory.
  ///
  /// - Parameters:
  ///   - count: points, 1 to 2¹⁸.
  ///   - keys: one a factor, different from each other, for instance ``FactorKey/hash(of:)``.
  /// - Throws: ``DesignError`` for a count out of range, no factors or equal keys.
  public init(count: Int, keys: [UInt64], seed: UInt64) throws {
    try DesignError.check(.points, count, 1...LatinHypercube.largestCount)
    try DesignError.check(.factors, keys.count, 1...(.max))
    try FactorKey.checkDistinct(keys)
    self.count = count
    self.keys = keys
    let draws = DesignDraws(seed: seed)
    self.draws = draws
    strata = keys.map { LatinHypercube.permutation(of: count, key: $0, draws) }
  }

  /// The point of a number, 0 ..< count: coordinates strictly inside (0, 1). O(factors).
  public func point(_ number: Int) -> [Double] {
    precondition(number >= 0 && number < count, "a design's points are numbered from 0")
    return keys.indices.map { factor in
      let bits = draws.bits(.placeInStratum, key: keys[factor], number: UInt64(number))
      // 32 bits, so that the sum is exact and the quotient stays in the stratum.
      let place = (Double(bits >> 32) + 0.5) * 0x1p-32
      return (Double(strata[factor][number]) + place) / Double(count)
    }
  }

  /// 0 ..< count in random order. Source: Fisher and Yates, as Durstenfeld's algorithm 235,
  /// Communications of the ACM 7 (1964), 420.
  private static func permutation(of count: Int, key: UInt64, _ draws: DesignDraws) -> [Int32] {
    var order = (0..<Int32(count)).map { $0 }
    for last in stride(from: count - 1, to: 0, by: -1) {
      let chosen = draws.index(below: last + 1, .permutation, key: key, number: UInt64(last))
      order.swapAt(chosen, last)
    }
    return order
  }
}
