/// The beginning of a block file, in little-endian 64-bit words:
///
/// | word | what |
/// |---|---|
/// | 0 | the bytes `BOLIGBLK` |
/// | 1 | version of this format |
/// | 2 | number of words in the header, n |
/// | 3 | seed |
/// | 4 | replications |
/// | 5 | columns |
/// | 6 | hash of the layout of outcomes |
/// | 7 … | program version and scenario hash, each as a length in bytes and UTF-8 padded with zeros |
/// | n − 1 | checksum of all words before |
///
/// After it follow the records, ``BlockRecord``, by replication number.
struct BlockHeader {
  static let tag: UInt64 = 0x4B4C_4247_494C_4F42
  static let versjon: UInt64 = 1
  /// The longest header that is read, words.
  static let lengste = 4096

  let identity: BlockIdentity
  let words: [UInt64]

  /// The checksum; records take it on, so that none from another file passes.
  var sjekksum: UInt64 { words[words.count - 1] }
  /// Where the records begin, bytes.
  var størrelse: Int { words.count * 8 }

  init(_ identity: BlockIdentity) {
    self.identity = identity
    var words = [
      BlockHeader.tag, BlockHeader.versjon, 0, identity.seed, UInt64(identity.replications),
      UInt64(identity.columns), identity.layoutHash,
    ]
    words += BlockHeader.pakk(identity.programVersion) + BlockHeader.pakk(identity.scenarioHash)
    words[2] = UInt64(words.count + 1)
    self.words = words + [BlockHeader.sum(words)]
  }

  /// Reads the header of a file.
  init(_ file: OpenFile) throws {
    var start = [UInt64](repeating: 0, count: 3)
    guard try file.read(&start, fra: 0) == 3, start[0] == BlockHeader.tag else {
      throw BlockError.ikkeBlokkfil(file.path)
    }
    guard start[1] == BlockHeader.versjon else {
      throw BlockError.annetFormat(file.path, versjon: start[1])
    }
    guard start[2] >= 10, start[2] <= UInt64(BlockHeader.lengste) else {
      throw BlockError.ødelagtHode(file.path)
    }
    var words = [UInt64](repeating: 0, count: Int(start[2]))
    guard try file.read(&words, fra: 0) == words.count,
      BlockHeader.sum(words.dropLast()) == words.last,
      let identity = BlockHeader.lesIdentitet(words)
    else { throw BlockError.ødelagtHode(file.path) }
    self.identity = identity
    self.words = words
  }

  private static func sum(_ words: some Sequence<UInt64>) -> UInt64 {
    var sum = Checksum()
    sum.ta(words)
    return sum.verdi
  }

  private static func lesIdentitet(_ words: [UInt64]) -> BlockIdentity? {
    var rest = words[7..<words.count - 1]
    guard let programVersion = pakkUt(&rest), let scenarioHash = pakkUt(&rest), rest.isEmpty,
      words[4] >= 1, words[4] <= 1 << 32, words[5] <= 1 << 32
    else { return nil }
    return BlockIdentity(
      programVersion: programVersion, scenarioHash: scenarioHash, seed: words[3],
      replications: Int(words[4]), columns: Int(words[5]), layoutHash: words[6])
  }

  /// A text as words: its length in bytes, then eight bytes a word, the first lowest.
  private static func pakk(_ tekst: String) -> [UInt64] {
    let bytes = Array(tekst.utf8)
    var words = [UInt64](repeating: 0, count: 1 + (bytes.count + 7) / 8)
    words[0] = UInt64(bytes.count)
    for (i, byte) in bytes.enumerated() { words[1 + i / 8] |= UInt64(byte) << UInt64(8 * (i % 8)) }
    return words
  }

  private static func pakkUt(_ words: inout ArraySlice<UInt64>) -> String? {
    guard let length = words.popFirst(), length <= 8 * UInt64(words.count) else { return nil }
    let pakket = words.prefix((Int(length) + 7) / 8)
    words = words.dropFirst(pakket.count)
    let bytes = (0..<Int(length)).map { i in
      UInt8(truncatingIfNeeded: pakket[pakket.startIndex + i / 8] >> UInt64(8 * (i % 8)))
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
