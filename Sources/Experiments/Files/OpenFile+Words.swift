/// Numbers in a file are 64-bit words, little-endian on every machine.
extension OpenFile {
  /// Writes words at a place given in bytes.
  func write(_ words: [UInt64], ved plass: Int) throws {
    #if _endian(big)
      let words = words.map(\.littleEndian)
    #endif
    try words.withUnsafeBytes { bytes in try write(bytes, ved: plass) }
  }

  /// Fills a stretch of words from a place given in bytes. Returns the number of whole words read.
  func read(_ words: inout [UInt64], _ strekk: Range<Int>, fra plass: Int) throws -> Int {
    let lest = try words.withUnsafeMutableBytes { bytes in
      let del = bytes[strekk.lowerBound * 8..<strekk.upperBound * 8]
      return try read(UnsafeMutableRawBufferPointer(rebasing: del), fra: plass)
    }
    #if _endian(big)
      for i in strekk { words[i] = UInt64(littleEndian: words[i]) }
    #endif
    return lest / 8
  }

  /// Fills words from a place given in bytes. Returns the number of whole words read.
  func read(_ words: inout [UInt64], fra plass: Int) throws -> Int {
    try read(&words, words.indices, fra: plass)
  }
}
