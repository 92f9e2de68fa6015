/// Reads `standard` tables (RFC 4180, UTF-8) back; LF alone is accepted as a line end.
public struct CSVReader: Sendable {
  /// Headers in order.
  public let header: [String]
  /// Records in order, each with as many fields as there are headers.
  public let rows: [[String]]

  /// What is wrong with a text that is not a table.
  public enum Problem: Error, Equatable, Sendable {
    case notUTF8
    case noHeader
    /// A quoted field that was opened on `line` and never closed.
    case unclosedQuote(line: Int)
    /// Text after a closing quote, or a quote inside an unquoted field.
    case strayQuote(line: Int)
    case fieldCount(line: Int, found: Int, expected: Int)
  }

  public init(_ bytes: [UInt8]) throws(Problem) {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
    var scanner = CSVScanner(bytes)
    var header: [String]?
    var rows: [[String]] = []
    while true {
      let line = scanner.line
      guard let record = try scanner.next() else { break }
      if let header, record.count != header.count {
        throw .fieldCount(line: line, found: record.count, expected: header.count)
      }
      if header == nil { header = record } else { rows.append(record) }
    }
    guard let header else { throw .noHeader }
    self.header = header
    self.rows = rows
  }

  /// The fields of the column with this header, or nil where there is none.
  public func column(_ name: String) -> [String]? {
    header.firstIndex(of: name).map { index in rows.map { $0[index] } }
  }

  /// The numbers of a column: NaN where the cell is empty, nil where a cell is not a number.
  public func numbers(_ name: String) -> [Double]? {
    guard let fields = column(name) else { return nil }
    let numbers = fields.compactMap { $0.isEmpty ? .nan : Double($0) }
    return numbers.count == fields.count ? numbers : nil
  }
}

/// Takes one record after the other off the bytes of a table.
private struct CSVScanner {
  private let bytes: [UInt8]
  private var position = 0
  private(set) var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() throws(CSVReader.Problem) -> [String]? {
    guard position < bytes.count else { return nil }
    var record: [String] = []
    while true {
      record.append(try field())
      guard position < bytes.count else { return record }
      if bytes[position] == UInt8(ascii: ",") {
        position += 1
        continue
      }
      if bytes[position] == UInt8(ascii: "\r") { position += 1 }
      if position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
      line += 1
      return record
    }
  }

  private mutating func field() throws(CSVReader.Problem) -> String {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
      let start = position
      while position < bytes.count, !isEnd(bytes[position]) {
        if bytes[position] == UInt8(ascii: "\"") { throw .strayQuote(line: line) }
        position += 1
      }
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }
    return try quotedField()
  }

  private mutating func quotedField() throws(CSVReader.Problem) -> String {
    let opened = line
    var content: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte != UInt8(ascii: "\"") {
        if byte == UInt8(ascii: "\n") { line += 1 }
        content.append(byte)
      } else if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
        content.append(byte)
        position += 1
      } else {
        if position < bytes.count, !isEnd(bytes[position]) { throw .strayQuote(line: line) }
        return String(decoding: content, as: UTF8.self)
      }
    }
    throw .unclosedQuote(line: opened)
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n")
  }
}
