import Boligmodell

/// The record of one finished replication, in 64-bit words: number, fingerprint, events, the bits of
/// the row, and a checksum of all before it that starts from the header's.
enum BlockRecord {
  /// Words before the row.
  static let før = 3
  /// Words beside the row.
  static let utenom = 4

  /// Words in a record.
  static func words(columns: Int) -> Int { columns + utenom }
  /// Bytes in a record.
  static func størrelse(columns: Int) -> Int { 8 * words(columns: columns) }

  /// Packs a replication.
  static func pakk(_ replication: Replication, nummer: UInt32, header: BlockHeader) -> [UInt64] {
    var words: [UInt64] = []
    words.reserveCapacity(BlockRecord.words(columns: replication.outcomes.count))
    words += [UInt64(nummer), replication.fingerprint, UInt64(replication.events)]
    for verdi in replication.outcomes { words.append(verdi.bitPattern) }
    words.append(sum(words, header: header))
    return words
  }

  /// Whether words are the whole record of a replication of this file.
  static func erHel(_ words: [UInt64], nummer: Int, header: BlockHeader) -> Bool {
    words.first == UInt64(nummer) && sum(words.dropLast(), header: header) == words.last
  }

  private static func sum(_ words: some Sequence<UInt64>, header: BlockHeader) -> UInt64 {
    var sum = Checksum(etter: header.sjekksum)
    sum.ta(words)
    return sum.verdi
  }
}
