/// A checksum over 64-bit words: tells a damaged or half-written record from a whole one. It guards
/// against accidents, not against forgery.
///
/// FNV-1a with words in place of bytes, and the high half folded into the low one after each, since a
/// product carries changes upwards only. Every step is one to one, so a change of a single word is
/// always seen. Source: Fowler, Noll, Vo and Eastlake, "The FNV Non-Cryptographic Hash Algorithm"
/// (IETF draft-eastlake-fnv).
struct Checksum {
  private(set) var verdi: UInt64

  /// A checksum that starts from another one, so that it holds in that company alone.
  init(etter forrige: UInt64 = 0) {
    verdi = 0xCBF2_9CE4_8422_2325
    ta(forrige)
  }

  mutating func ta(_ words: UInt64) {
    verdi = (verdi ^ words) &* 0x100_0000_01B3
    verdi ^= verdi >> 32
  }

  mutating func ta(_ words: some Sequence<UInt64>) {
    for ett in words { ta(ett) }
  }

  /// The checksum of a text, 16 hexadecimal digits.
  static func heks(_ tekst: String) -> String {
    var sum = Checksum()
    sum.ta(tekst)
    let siffer = String(sum.verdi, radix: 16)
    return String(repeating: "0", count: 16 - siffer.count) + siffer
  }

  /// A text, with its length, so that neighbouring texts cannot be confused.
  mutating func ta(_ tekst: String) {
    let bytes = tekst.utf8
    ta(UInt64(bytes.count))
    for byte in bytes { ta(UInt64(byte)) }
  }
}
