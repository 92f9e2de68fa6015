/// Philox4x32-10, a counter-based random number generator: a bijection of a 128-bit counter under a
/// 64-bit key. A draw is a pure function of what it is for; there is no stream to advance.
///
/// Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3" (SC 2011).
@frozen
public enum Philox {
  /// One block: 128 random bits of a 128-bit counter under a 64-bit key, ten rounds.
  ///
  /// - Parameters:
  ///   - low: counter words 0 (low half) and 1 (high half).
  ///   - high: counter words 2 (low half) and 3 (high half).
  ///   - key: key words 0 (low half) and 1 (high half).
  /// - Returns: output words 0 and 1, and 2 and 3, packed the same way.
  @inlinable @inline(__always)
  public static func block(
    low: UInt64, high: UInt64, key: UInt64
  ) -> (low: UInt64, high: UInt64) {
    var c0 = UInt32(truncatingIfNeeded: low)
    var c1 = UInt32(truncatingIfNeeded: low >> 32)
    var c2 = UInt32(truncatingIfNeeded: high)
    var c3 = UInt32(truncatingIfNeeded: high >> 32)
    var k0 = UInt32(truncatingIfNeeded: key)
    var k1 = UInt32(truncatingIfNeeded: key >> 32)
    for _ in 0..<10 {
      let p0 = UInt64(c0) &* 0xD251_1F53
      let p1 = UInt64(c2) &* 0xCD9E_8D57
      c0 = UInt32(truncatingIfNeeded: p1 >> 32) ^ c1 ^ k0
      c1 = UInt32(truncatingIfNeeded: p1)
      c2 = UInt32(truncatingIfNeeded: p0 >> 32) ^ c3 ^ k1
      c3 = UInt32(truncatingIfNeeded: p0)
      k0 = k0 &+ 0x9E37_79B9
      k1 = k1 &+ 0xBB67_AE85
    }
    return (UInt64(c0) | UInt64(c1) << 32, UInt64(c2) | UInt64(c3) << 32)
  }
}
