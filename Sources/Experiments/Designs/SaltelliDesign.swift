/// The points that Sobol's indices are estimated from: for each base point a row A, a row B, and rows
/// that are A but for one factor's coordinate from B.
///
/// From a Sobol' sequence in twice the factors, whose first half gives A and second half B. Rows in
/// SALib's order, base point by base point: A, AB₁ … AB_d, then with second order BA₁ … BA_d (B but
/// for one coordinate from A), and B.
///
/// Sources: Saltelli, Computer Physics Communications 145 (2002), 280–297; Saltelli et al., same
/// journal 181 (2010), 259–270.
public struct SaltelliDesign: UnitDesign {
  /// The most factors, 555: half of the sequence's.
  public static let largestFactorCount = SobolSequence.largestFactorCount / 2

  public let factorCount: Int
  /// Whether rows BA are there, which second-order indices need.
  public let hasSecondOrder: Bool
  private let base: SobolSequence

  /// The number of base points, N.
  public var basePoints: Int { base.count }
  /// Rows for each base point: d + 2, or 2d + 2 with second order.
  public var rowsPerBasePoint: Int {
    SaltelliDesign.rowsPerBasePoint(factorCount: factorCount, secondOrder: hasSecondOrder)
  }
  public var count: Int { basePoints * rowsPerBasePoint }

  /// - Parameters:
  ///   - basePoints: N, at least 1; a power of two keeps the sequence's balance.
  ///   - factorCount: 1 to 555.
  ///   - secondOrder: whether second-order indices are to be estimated.
  ///   - skip: points left out at the beginning of the sequence.
  ///   - scramble: the seed of an Owen scrambling, recommended; nil for the plain sequence.
  /// - Throws: ``DesignError`` for a number out of range.
  public init(
    basePoints: Int, factorCount: Int, secondOrder: Bool = false, skip: Int = 0,
    scramble: UInt64? = nil
  ) throws {
    try DesignError.check(.factors, factorCount, 1...SaltelliDesign.largestFactorCount)
    try DesignError.check(.skippedPoints, skip, 0...(SobolSequence.length - 1))
    try DesignError.check(.basePoints, basePoints, 1...(SobolSequence.length - skip))
    self.factorCount = factorCount
    hasSecondOrder = secondOrder
    base = try SobolSequence(
      count: basePoints, factorCount: 2 * factorCount, skip: skip, scramble: scramble)
  }

  /// d + 2 rows, or 2d + 2 with second order.
  public static func rowsPerBasePoint(factorCount: Int, secondOrder: Bool) -> Int {
    (secondOrder ? 2 : 1) * factorCount + 2
  }

  /// The point of a row, 0 ..< count. O(factors).
  public func point(_ number: Int) -> [Double] {
    let (basePoint, row) = number.quotientAndRemainder(dividingBy: rowsPerBasePoint)
    let both = base.point(basePoint)
    var a = Array(both.prefix(factorCount))
    var b = Array(both.suffix(factorCount))
    switch row {
    case 0:
      return a
    case 1...factorCount:
      a[row - 1] = b[row - 1]
      return a
    case rowsPerBasePoint - 1:
      return b
    default:
      b[row - 1 - factorCount] = a[row - 1 - factorCount]
      return b
    }
  }
}
