/// Keys of factors: a design's draws for a factor follow its key, not its position, so that a factor
/// more or less does not change the others' columns.
public enum FactorKey {
  /// FNV-1a over the UTF-8 bytes of a factor's JSON Pointer, 64 bits.
  ///
  /// Source: Fowler, Noll and Vo, IETF draft "The FNV Non-Cryptographic Hash Algorithm".
  public static func hash(of pointer: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in pointer.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }

  /// Throws when two keys are equal. O(n log n).
  static func checkDistinct(_ keys: [UInt64]) throws {
    let order = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    for (a, b) in zip(order, order.dropFirst()) where keys[a] == keys[b] {
      throw DesignError.repeatedKey(a + 1, b + 1)
    }
  }
}
