/// Walks over the bytes of a document (well-formed UTF-8) and knows at which line and column it is.
struct JSON5Scanner {
  let bytes: [UInt8]
  let file: String
  private(set) var index = 0

  private var line = 1
  /// Columns are counted on from the last place asked for, so that a long line costs its length
  /// once.
  private var countedTo = 0
  private var column = 1

  init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      index = 3
      countedTo = 3
    }
  }

  var isAtEnd: Bool { index >= bytes.count }
  var byte: UInt8? { index < bytes.count ? bytes[index] : nil }
  var scalar: Unicode.Scalar? { UTF8Text.scalar(in: bytes, at: index)?.scalar }

  func byte(after offset: Int) -> UInt8? {
    index + offset < bytes.count ? bytes[index + offset] : nil
  }

  /// The place of the next character.
  mutating func position() -> SourcePosition {
    column += Self.characters(in: bytes[countedTo..<index])
    countedTo = index
    return SourcePosition(file: file, line: line, column: column)
  }

  /// One scalar on, counting lines. CR LF counts as one line break.
  mutating func advance() {
    guard let (scalar, length) = UTF8Text.scalar(in: bytes, at: index) else { return }
    index += length
    let isLineBreak =
      scalar == "\n" || (scalar == "\r" && byte != UInt8(ascii: "\n"))
    if isLineBreak {
      line += 1
      column = 1
      countedTo = index
    }
  }

  mutating func skipToEnd() {
    while !isAtEnd { advance() }
  }

  /// Consumes the byte if it is next.
  mutating func take(_ expected: Unicode.Scalar) -> Bool {
    guard byte.map({ UInt32($0) == expected.value }) == true else { return false }
    advance()
    return true
  }

  func text(from start: Int) -> String { String(decoding: bytes[start..<index], as: UTF8.self) }

  /// Skips white space and comments.
  /// - Returns: the place of a comment that is never closed, nil where all is well.
  mutating func skipSpace() -> SourcePosition? {
    while let scalar {
      if Self.isSpace(scalar) {
        advance()
      } else if scalar == "/", byte(after: 1) == UInt8(ascii: "/") {
        while let next = self.scalar, !Self.isLineTerminator(next) { advance() }
      } else if scalar == "/", byte(after: 1) == UInt8(ascii: "*") {
        let start = position()
        advance()
        advance()
        while !(byte == UInt8(ascii: "*") && byte(after: 1) == UInt8(ascii: "/")) {
          if isAtEnd { return start }
          advance()
        }
        advance()
        advance()
      } else {
        return nil
      }
    }
    return nil
  }

  /// JSON5 section 8: tab, vertical tab, form feed, space, no-break space, byte-order mark, line
  /// terminators and all of Unicode's space separators.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0xA0, 0x2028, 0x2029, 0xFEFF: true
    case ..<0x80: false
    default: scalar.properties.generalCategory == .spaceSeparator
    }
  }

  static func isLineTerminator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x0D, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func characters(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.allSatisfy { $0 < 0x80 && $0 != 0x0D }
      ? bytes.count : String(decoding: bytes, as: UTF8.self).count
  }
}
