import Boligmodell

extension JSON5Parser {
  /// A decimal or hexadecimal number with an optional sign; NaN and Infinity are reported.
  mutating func number(at position: SourcePosition) throws(Stop) -> JSONNode {
    let start = scanner.index
    let isNegative = scanner.byte == UInt8(ascii: "-")
    if scanner.byte == UInt8(ascii: "+") || isNegative { scanner.advance() }
    if let scalar = scanner.scalar, Self.startsIdentifier(scalar) {
      let word = try identifier()
      guard word == "NaN" || word == "Infinity" else { throw badNumber(from: start, at: position) }
      let source = scanner.text(from: start)
      try report(notFinite(at: position, found: source))
      return JSONNode(.number(.nan, source: source), at: position)
    }
    let magnitude: Double?
    if scanner.byte == UInt8(ascii: "0"), [0x58, 0x78].contains(scanner.byte(after: 1)) {
      magnitude = hexadecimalNumber()
    } else {
      magnitude = decimalNumber()
    }
    // What touches a number belongs to it: 2013-01-01, 42dager, 1.2.3 and 007 are not numbers.
    let touches = scanner.scalar.map {
      Self.continuesIdentifier($0) || "+-.\\".unicodeScalars.contains($0)
    }
    guard let magnitude, touches != true else { throw badNumber(from: start, at: position) }
    let source = scanner.text(from: start)
    guard magnitude.isFinite else {
      try report(notFinite(at: position, found: source))
      return JSONNode(.number(.nan, source: source), at: position)
    }
    return JSONNode(.number(isNegative ? -magnitude : magnitude, source: source), at: position)
  }

  private mutating func hexadecimalNumber() -> Double? {
    scanner.advance()
    scanner.advance()
    var value: Double?
    while let digit = scanner.scalar.flatMap(Self.hexadecimalDigit) {
      value = (value ?? 0) * 16 + Double(digit)
      scanner.advance()
    }
    return value
  }

  private mutating func decimalNumber() -> Double? {
    let start = scanner.index
    let whole = digits()
    if whole > 1, scanner.bytes[start] == UInt8(ascii: "0") { return nil }
    var fraction = 0
    let hasPoint = scanner.take(".")
    if hasPoint { fraction = digits() }
    guard whole + fraction > 0 else { return nil }
    let mantissa = scanner.text(from: start)
    var exponent = ""
    if scanner.byte == UInt8(ascii: "e") || scanner.byte == UInt8(ascii: "E") {
      let start = scanner.index
      scanner.advance()
      if scanner.byte == UInt8(ascii: "+") || scanner.byte == UInt8(ascii: "-") {
        scanner.advance()
      }
      guard digits() > 0 else { return nil }
      exponent = scanner.text(from: start)
    }
    let leading = whole == 0 ? "0" : ""
    let trailing = hasPoint && fraction == 0 ? "0" : ""
    return Double(leading + mantissa + trailing + exponent)
  }

  private mutating func digits() -> Int {
    var count = 0
    while let byte = scanner.byte, (0x30...0x39).contains(byte) {
      scanner.advance()
      count += 1
    }
    return count
  }

  private mutating func badNumber(from start: Int, at position: SourcePosition) -> Stop {
    while let scalar = scanner.scalar,
      Self.continuesIdentifier(scalar) || "+-.".unicodeScalars.contains(scalar)
    {
      scanner.advance()
    }
    return stop(
      Problem(
        .syntaks, at: position, pointer: JSONPointer(path),
        LocalizedText(
          "ikke et tall; datoer og tall med enhet må stå i anførselstegn",
          en: "not a number; dates and numbers with a unit must be quoted"),
        found: Problem.shortened(scanner.text(from: start))))
  }
}
