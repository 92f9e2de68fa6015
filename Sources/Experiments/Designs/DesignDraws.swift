import SimulationKernel

/// Keyed draws of designs and of resampling: each a function of (seed, purpose, key, number) alone.
///
/// Packing into Philox: the key is the seed; the counter's low half is the key of what is drawn for,
/// its high half 1 (1 bit), the purpose (7) and the number (56). The replications' draws have 0 in
/// that one bit (`SimulationKernel.Draws`), so a design shares no draw with the runs it plans under
/// the same seed.
struct DesignDraws: Sendable {
  /// What a draw decides, a number fixed for ever.
  enum Purpose: UInt64 {
    case permutation = 0
    case placeInStratum = 1
    case scrambling = 2
    case trajectoryStart = 3
    case trajectoryOrder = 4
    case resampling = 5
  }

  let seed: UInt64

  /// The 128 random bits of one draw. The number is below 2⁵⁶.
  func block(_ purpose: Purpose, key: UInt64, number: UInt64) -> (low: UInt64, high: UInt64) {
    assert(number < 1 << 56)
    let high: UInt64 = 1 << 63 | purpose.rawValue << 56 | number
    return Philox.block(low: key, high: high, key: seed)
  }

  /// The first 64 bits of a draw.
  func bits(_ purpose: Purpose, key: UInt64, number: UInt64) -> UInt64 {
    block(purpose, key: key, number: number).low
  }

  /// A whole number in 0..<bound; uneven by at most bound / 2⁶⁴.
  func index(below bound: Int, _ purpose: Purpose, key: UInt64, number: UInt64) -> Int {
    Int(
      bits(purpose, key: key, number: number).multipliedFullWidth(by: UInt64(bound)).high)
  }
}
