/// Writes a table row by row, so that memory does not grow with the table.
public struct CSVWriter {
  private static let bufferSize = 1 << 16

  private let flavour: CSVFlavour
  private let columnCount: Int
  private let sink: ([UInt8]) throws -> Void
  private var buffer: [UInt8] = []

  /// Starts the table: the byte-order mark where the flavour has one, and the headers.
  ///
  /// - Parameter sink: takes the bytes, in order, in pieces of about 64 KiB.
  public init(_ table: CSVTable, _ flavour: CSVFlavour, sink: @escaping ([UInt8]) throws -> Void) {
    self.flavour = flavour
    self.sink = sink
    columnCount = table.columns.count
    buffer.reserveCapacity(CSVWriter.bufferSize + 1_024)
    if flavour.hasByteOrderMark { buffer += [0xEF, 0xBB, 0xBF] }
    appendLine(table.columns.map(flavour.header))
  }

  /// Adds a row, which must have a cell for each column.
  public mutating func write(_ row: [CSVCell]) throws {
    precondition(row.count == columnCount, "A row has a cell for each column")
    appendLine(row.map(flavour.text))
    if buffer.count >= CSVWriter.bufferSize { try flush() }
  }

  /// Hands over what has not been handed over yet. Must be called once, last.
  public mutating func finish() throws {
    try flush()
  }

  private mutating func flush() throws {
    guard !buffer.isEmpty else { return }
    try sink(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private mutating func appendLine(_ fields: [String]) {
    // A line of one empty field would be an empty line, which readers skip.
    if fields == [""] { buffer += [UInt8(ascii: "\""), UInt8(ascii: "\"")] }
    for (index, field) in fields.enumerated() {
      if index > 0 { buffer.append(flavour.separator) }
      append(field)
    }
    buffer += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  }

  /// Quotes as RFC 4180, section 2, rules 6 and 7, and where a space at an end could be lost.
  private mutating func append(_ field: String) {
    let quote = UInt8(ascii: "\"")
    let needsQuotes = field.utf8.contains {
      $0 == flavour.separator || $0 == quote || $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n")
    }
    guard needsQuotes || field.hasPrefix(" ") || field.hasSuffix(" ") else {
      buffer += field.utf8
      return
    }
    buffer.append(quote)
    for byte in field.utf8 {
      if byte == quote { buffer.append(quote) }
      buffer.append(byte)
    }
    buffer.append(quote)
  }
}
