/// Points of Sobol's low-discrepancy sequence, in Gray-code order as SciPy gives them, plain or
/// scrambled.
///
/// Plain, the sequence begins with the zero point and lies on the grid of 2⁻³². Every block of 2ᵏ
/// points from a multiple of 2ᵏ has one point in each of the 2ᵏ equal parts of each axis, scrambled
/// too. A number of points that is a power of two keeps the balance (Owen, "On dropping the first
/// Sobol' point", 2020).
///
/// Sources: Sobol', USSR Computational Mathematics and Mathematical Physics 7 (1967), 86–112;
/// Antonov and Saleev, same journal 19 (1979), 252–256, for the order; Joe and Kuo (2008) for the
/// direction numbers, see ``SobolDirections``.
public struct SobolSequence: UnitDesign {
  /// The most factors, 1 111.
  public static let largestFactorCount = SobolDirections.largestDimension
  /// The end of the sequence: 2³² points, those skipped counted.
  public static let length = 1 << 32

  public let count: Int
  public let factorCount: Int
  /// How many points at the beginning are left out.
  public let skipped: Int

  private let directions: [[UInt32]]
  private let scrambling: OwenScrambling?

  /// - Parameters:
  ///   - count: points, at least 1; with the skipped ones at most 2³².
  ///   - factorCount: 1 to 1 111.
  ///   - skip: points left out at the beginning. To skip other than a multiple of the count's power
  ///     of two harms the balance; scrambling is the better cure for the zero point.
  ///   - scramble: the seed of an Owen scrambling; nil for the plain sequence.
  /// - Throws: ``DesignError`` for a number out of range.
  public init(count: Int, factorCount: Int, skip: Int = 0, scramble: UInt64? = nil) throws {
    try DesignError.check(.factors, factorCount, 1...SobolSequence.largestFactorCount)
    try DesignError.check(.skippedPoints, skip, 0...(SobolSequence.length - 1))
    try DesignError.check(.points, count, 1...(SobolSequence.length - skip))
    self.count = count
    self.factorCount = factorCount
    skipped = skip
    directions = SobolDirections.words(dimensions: factorCount)
    scrambling = scramble.map(OwenScrambling.init(seed:))
  }

  /// The point of a number, 0 ..< count: in [0, 1) when plain, strictly inside (0, 1) when scrambled.
  /// O(factors).
  public func point(_ number: Int) -> [Double] {
    precondition(number >= 0 && number < count, "a design's points are numbered from 0")
    let place = UInt32(skipped + number)
    let gray = place ^ (place >> 1)
    return (0..<factorCount).map { factor in
      let word = SobolSequence.word(gray, directions[factor])
      guard let scrambling else { return Double(word) * 0x1p-32 }
      return scrambling.coordinate(word, axis: factor)
    }
  }

  /// The sum modulo 2, bit by bit, of the direction numbers of a Gray code's digits.
  private static func word(_ gray: UInt32, _ directions: [UInt32]) -> UInt32 {
    var word: UInt32 = 0
    var rest = gray
    while rest != 0 {
      word ^= directions[rest.trailingZeroBitCount]
      rest &= rest - 1
    }
    return word
  }
}
