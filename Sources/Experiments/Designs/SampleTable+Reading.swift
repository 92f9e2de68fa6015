extension SampleTable {
  /// Reads a table. Line ends may be LF or CRLF, a byte order mark is passed over, empty lines may
  /// end the text.
  ///
  /// - Parameters:
  ///   - text: the whole file.
  ///   - file: its name, for messages.
  ///   - names: what names it must have, in any order; nil for any. The columns come in this order.
  /// - Throws: ``SampleTableError`` with the place.
  public init(reading text: String, file: String, names expected: [String]? = nil) throws {
    var lines = text.unicodeScalars.drop { $0 == "\u{FEFF}" }
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { Substring($0).trimmed() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    guard var header = lines.first else {
      throw SampleTableError(file: file, line: 1, column: 1, .noNames(found: ""))
    }
    if header.first == "#" { header = header.dropFirst().trimmed() }
    let isCommas = header.contains(",")
    let names = SampleTable.fields(header, isCommas).map(String.init)
    try SampleTable.checkNames(names, file: file)
    let places = try SampleTable.places(of: expected, in: names, file: file)
    self.names = places.map { names[$0] }
    rows = try lines.enumerated().dropFirst().map { index, line in
      let fields = SampleTable.fields(line, isCommas)
      guard fields.count == names.count else {
        throw SampleTableError(
          file: file, line: index + 1, column: min(fields.count, names.count) + 1,
          .wrongCount(found: fields.count, expected: names.count))
      }
      let numbers = try fields.enumerated().map { column, field in
        guard let number = SampleTable.number(field) else {
          throw SampleTableError(
            file: file, line: index + 1, column: column + 1, .notANumber(found: String(field)))
        }
        return number
      }
      return places.map { numbers[$0] }
    }
  }

  private static func fields(_ line: Substring, _ isCommas: Bool) -> [Substring] {
    if line.isEmpty { return [] }
    if !isCommas { return line.split { $0.isWhitespace } }
    return line.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmed() }
  }

  /// A finite decimal number: digits with at most a sign, a point and an exponent.
  static func number(_ field: Substring) -> Double? {
    // Double's own reader takes hexadecimals, infinities and NaN too.
    let isDecimal = field.utf8.allSatisfy {
      (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains($0)
    }
    guard isDecimal, let number = Double(field), number.isFinite else { return nil }
    return number
  }

  private static func checkNames(_ names: [String], file: String) throws {
    if names.isEmpty { throw SampleTableError(file: file, line: 1, column: 1, .noNames(found: "")) }
    for (index, name) in names.enumerated() where !isWritable(name) {
      throw SampleTableError(file: file, line: 1, column: index + 1, .noNames(found: name))
    }
    try checkDistinct(names, file: file)
  }

  /// Where the expected names stand in a header.
  private static func places(
    of expected: [String]?, in names: [String], file: String
  ) throws -> [Int] {
    guard let expected else { return Array(names.indices) }
    if let index = names.firstIndex(where: { !expected.contains($0) }) {
      throw SampleTableError(
        file: file, line: 1, column: index + 1,
        .unknownName(found: names[index], expected: expected))
    }
    return try expected.map { name in
      guard let place = names.firstIndex(of: name) else {
        throw SampleTableError(
          file: file, line: 1, column: names.count + 1, .missingName(expected: name))
      }
      return place
    }
  }
}

extension Substring {
  /// Without the blanks at its ends.
  fileprivate func trimmed() -> Substring {
    var rest = drop { $0.isWhitespace }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
