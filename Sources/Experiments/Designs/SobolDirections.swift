/// Direction numbers of Sobol's sequence from Joe and Kuo's tables.
///
/// A dimension has a primitive polynomial xˢ + a₁xˢ⁻¹ + … + aₛ₋₁x + 1 over the field of two elements,
/// and odd starting numbers m₁, …, mₛ with mᵢ < 2ⁱ. The k-th direction number is mₖ 2⁻ᵏ, where from
/// k = s + 1 on mₖ = 2a₁mₖ₋₁ ⊕ … ⊕ 2ˢ⁻¹aₛ₋₁mₖ₋ₛ₊₁ ⊕ 2ˢmₖ₋ₛ ⊕ mₖ₋ₛ.
///
/// Source: Joe and Kuo, "Constructing Sobol sequences with better two-dimensional projections", SIAM
/// Journal on Scientific Computing 30 (2008), 2635–2654.
enum SobolDirections {
  /// All dimensions whose polynomial has degree 13 at most.
  static let largestDimension = 1111

  /// The direction numbers of the first dimensions, 32 each, the k-th with its digits first in the
  /// word: mₖ 2³²⁻ᵏ. O(dimensions).
  static func words(dimensions: Int) -> [[UInt32]] {
    precondition(dimensions >= 1 && dimensions <= largestDimension)
    // The first dimension is van der Corput's sequence, with 1 for every m.
    var answer = [(0..<32).map { UInt32(1) << (31 - $0) }]
    for (degree, count, table) in joeKuo {
      var digits = HexadecimalBits(table)
      for _ in 0..<count where answer.count < dimensions {
        let inner = digits.next(degree - 1)
        // The last digit of every m is 1 and is not stored.
        let starts = (1...degree).map { digits.next($0 - 1) << 1 | 1 }
        digits.alignToDigit()
        answer.append(words(degree: degree, inner: inner, starts: starts))
      }
    }
    return answer
  }

  private static func words(degree: Int, inner: UInt32, starts: [UInt32]) -> [UInt32] {
    var words = starts.enumerated().map { $1 << UInt32(31 - $0) }
    for k in degree..<32 {
      var word = words[k - degree] ^ (words[k - degree] >> UInt32(degree))
      for i in 1..<degree where inner >> UInt32(degree - 1 - i) & 1 == 1 { word ^= words[k - i] }
      words.append(word)
    }
    return words
  }
}

/// Reads numbers of so many bits from lines of hexadecimal digits, most significant bit first.
private struct HexadecimalBits {
  private var digits: String.UTF8View.Iterator
  private var buffer: UInt32 = 0
  private var held = 0

  init(_ text: String) { digits = text.utf8.makeIterator() }

  /// The next bits as a number; at most 24.
  mutating func next(_ bits: Int) -> UInt32 {
    while held < bits {
      guard let digit = digits.next() else { preconditionFailure("the table is too short") }
      if digit == 0x0A { continue }
      buffer = buffer << 4 | UInt32(digit < 0x3A ? digit - 0x30 : digit - 0x57)
      held += 4
    }
    held -= bits
    return (buffer >> UInt32(held)) & (1 << UInt32(bits) - 1)
  }

  /// Leaves out what is left of the digit that was read last.
  mutating func alignToDigit() { held = 0 }
}
