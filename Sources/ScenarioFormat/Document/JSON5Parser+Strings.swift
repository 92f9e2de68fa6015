import Boligmodell

extension JSON5Parser {
  /// A string in single or double quotes.
  mutating func string() throws(Stop) -> String {
    let start = scanner.position()
    guard let quote = scanner.scalar else { throw fail(unclosedString) }
    scanner.advance()
    var text = String.UnicodeScalarView()
    while let scalar = scanner.scalar {
      switch scalar {
      case quote:
        scanner.advance()
        return String(text)
      case "\n", "\r":
        throw stop(
          Problem(.syntaks, at: start, pointer: JSONPointer(path), unclosedString))
      case "\\":
        if let escaped = try escape() { text.append(escaped) }
      default:
        text.append(scalar)
        scanner.advance()
      }
    }
    throw stop(Problem(.syntaks, at: start, pointer: JSONPointer(path), unclosedString))
  }

  private var unclosedString: LocalizedText {
    LocalizedText(
      "teksten avsluttes ikke på samme linje (en tekst over flere linjer har «\\» sist på linjen)",
      en: "the string is not closed on its line (a string over several lines has \"\\\" last on "
        + "each)")
  }

  /// What follows a backslash; nil for a line that goes on.
  private mutating func escape() throws(Stop) -> Unicode.Scalar? {
    let start = scanner.position()
    scanner.advance()
    guard let scalar = scanner.scalar else { throw fail(unclosedString) }
    switch scalar {
    case "b": return consume("\u{8}")
    case "f": return consume("\u{C}")
    case "n": return consume("\n")
    case "r": return consume("\r")
    case "t": return consume("\t")
    case "v": return consume("\u{B}")
    case "x":
      scanner.advance()
      return try hexadecimal(digits: 2, from: start)
    case "u":
      scanner.advance()
      return try unicode(from: start)
    case "\r":
      scanner.advance()
      _ = scanner.take("\n")
      return nil
    case "\n", "\u{2028}", "\u{2029}":
      scanner.advance()
      return nil
    case "0":
      scanner.advance()
      if let digit = scanner.byte, (0x30...0x39).contains(digit) { throw badEscape(start) }
      return "\0"
    case "1"..."9": throw badEscape(start)
    default: return consume(scalar)
    }
  }

  private mutating func consume(_ result: Unicode.Scalar) -> Unicode.Scalar {
    scanner.advance()
    return result
  }

  /// Four hexadecimal digits after `\u`, or two such escapes that make a surrogate pair; the first
  /// backslash and u are consumed.
  private mutating func unicode(from start: SourcePosition) throws(Stop) -> Unicode.Scalar {
    let high = try hexadecimalValue(digits: 4, from: start)
    guard (0xD800...0xDFFF).contains(high) else {
      guard let scalar = Unicode.Scalar(high) else { throw badEscape(start) }
      return scalar
    }
    guard high < 0xDC00, scanner.take("\\"), scanner.take("u") else { throw badEscape(start) }
    let low = try hexadecimalValue(digits: 4, from: start)
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw badEscape(start) }
    return scalar
  }

  private mutating func hexadecimal(
    digits: Int, from start: SourcePosition
  ) throws(Stop) -> Unicode.Scalar {
    guard let scalar = Unicode.Scalar(try hexadecimalValue(digits: digits, from: start)) else {
      throw badEscape(start)
    }
    return scalar
  }

  private mutating func hexadecimalValue(
    digits: Int, from start: SourcePosition
  ) throws(Stop) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = scanner.scalar.flatMap(Self.hexadecimalDigit) else {
        throw badEscape(start)
      }
      value = value << 4 | digit
      scanner.advance()
    }
    return value
  }

  static func hexadecimalDigit(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar {
    case "0"..."9": scalar.value - 0x30
    case "a"..."f": scalar.value - 0x61 + 10
    case "A"..."F": scalar.value - 0x41 + 10
    default: nil
    }
  }

  private mutating func badEscape(_ start: SourcePosition) -> Stop {
    stop(
      Problem(
        .syntaks, at: start, pointer: JSONPointer(path),
        LocalizedText("ugyldig «\\»-sekvens i teksten", en: "invalid \"\\\" escape in the string"),
        allowed: LocalizedText(
          "\\n, \\t, \\\\, \\\", \\xHH, \\uHHHH (par for tegn utenfor BMP)",
          en: "\\n, \\t, \\\\, \\\", \\xHH, \\uHHHH (pairs for characters outside the BMP)")))
  }

  // MARK: Words without quotes

  /// An ECMAScript 5.1 IdentifierName.
  mutating func identifier() throws(Stop) -> String {
    var text = String.UnicodeScalarView()
    while let scalar = scanner.scalar {
      var part = scalar
      if scalar == "\\" {
        let start = scanner.position()
        scanner.advance()
        guard scanner.take("u") else { throw badEscape(start) }
        part = try unicode(from: start)
        guard text.isEmpty ? Self.startsIdentifier(part) : Self.continuesIdentifier(part) else {
          throw badEscape(start)
        }
      } else {
        guard Self.continuesIdentifier(scalar) else { break }
        scanner.advance()
      }
      text.append(part)
    }
    return String(text)
  }

  static func startsIdentifier(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "$", "_": return true
    case _ where scalar.value < 0x80: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      return true
    default: return false
    }
  }

  static func continuesIdentifier(_ scalar: Unicode.Scalar) -> Bool {
    if startsIdentifier(scalar) { return true }
    switch scalar {
    case "0"..."9", "\u{200C}", "\u{200D}": return true
    case _ where scalar.value < 0x80: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber, .connectorPunctuation: return true
    default: return false
    }
  }
}
