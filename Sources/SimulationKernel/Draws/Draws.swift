/// What a draw is about: a household of a stream, a dwelling of a kind, a stream itself.
///
/// The packing is a bijection, so two different subjects never share a draw: 4 bits of kind, 28 bits
/// of number and 32 bits of a name's hash (`Subject.hash(of:)`; whoever makes streams checks that
/// their names hash differently).
@frozen
public struct Subject: Equatable, Hashable, Sendable, BitwiseCopyable {
  /// Number in the low 28 bits, kind in the next 4, name hash in the high 32.
  public let bits: UInt64

  @inlinable
  public init(kind: UInt8, nameHash: UInt32, number: UInt32) {
    precondition(kind < 16, "a subject's kind has four bits")
    precondition(number <= Subject.largestNumber, "a subject's number has 28 bits")
    bits = UInt64(nameHash) << 32 | UInt64(kind) << 28 | UInt64(number)
  }

  @inlinable
  public init(bits: UInt64) { self.bits = bits }

  /// The largest number in a stream: 2²⁸ − 1.
  public static let largestNumber: UInt32 = (1 << 28) - 1

  /// FNV-1a over the UTF-8 bytes of a name, 32 bits.
  ///
  /// Source: Fowler, Noll and Vo, IETF draft "The FNV Non-Cryptographic Hash Algorithm".
  public static func hash(of name: String) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in name.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash
  }
}

/// Keyed draws of one replication: every draw is a function of (seed, replication, subject, purpose,
/// occurrence) alone, never of what was drawn before.
///
/// Packing into Philox, exactly 192 bits: the key is the seed (64); the counter is the subject (64),
/// the replication (32) and the purpose's block with the occurrence (7 + 24, one bit spare). A block
/// carries two draws: purposes 2k and 2k + 1 are its two halves, so neighbours in a list of purposes
/// cost one block.
@frozen
public struct Draws: Sendable {
  @usableFromInline let seed: UInt64
  @usableFromInline let replication: UInt64

  @inlinable
  public init(seed: UInt64, replication: UInt32) {
    self.seed = seed
    self.replication = UInt64(replication)
  }

  /// The largest occurrence: 2²⁴ − 1.
  public static let largestOccurrence: UInt32 = (1 << 24) - 1

  /// The 64 random bits of one draw.
  ///
  /// - Parameters:
  ///   - purpose: what the draw decides, a number fixed for ever.
  ///   - occurrence: which time it decides it (visit, contract, attempt), below 2²⁴.
  @inlinable @inline(__always)
  public func bits(_ subject: Subject, purpose: UInt8, occurrence: UInt32 = 0) -> UInt64 {
    let block = self.block(subject, purpose: purpose, occurrence: occurrence)
    return purpose & 1 == 0 ? block.even : block.odd
  }

  /// The draws of an even purpose and of the odd one after it, for the price of one.
  @inlinable @inline(__always)
  public func block(
    _ subject: Subject, purpose: UInt8, occurrence: UInt32
  ) -> (even: UInt64, odd: UInt64) {
    assert(occurrence <= Draws.largestOccurrence)
    let high = replication | (UInt64(purpose >> 1) << 24 | UInt64(occurrence & 0xFF_FFFF)) << 32
    let block = Philox.block(low: subject.bits, high: high, key: seed)
    return (block.low, block.high)
  }

  /// A uniform number strictly between 0 and 1, on the grid of odd multiples of 2⁻⁵³.
  @inlinable @inline(__always)
  public func uniform(_ subject: Subject, purpose: UInt8, occurrence: UInt32 = 0) -> Double {
    Draws.uniform(bits(subject, purpose: purpose, occurrence: occurrence))
  }

  /// A unit exponential number by inversion, −ln(1 − u).
  @inlinable @inline(__always)
  public func exponential(_ subject: Subject, purpose: UInt8, occurrence: UInt32 = 0) -> Double {
    -Elementary.log(1 - uniform(subject, purpose: purpose, occurrence: occurrence))
  }

  /// The high 52 bits as (n + ½) · 2⁻⁵²: strictly inside (0, 1), and so is one minus it, exactly.
  @inlinable @inline(__always)
  public static func uniform(_ bits: UInt64) -> Double {
    (Double(bits >> 12) + 0.5) * 0x1p-52
  }
}
