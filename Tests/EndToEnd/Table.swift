import Testing

/// A CSV file, read by the letter of RFC 4180: the witness is not the program's own reader.
struct Table {
  let header: [String]
  let rows: [[String]]

  init(_ text: String, separator: Character = ",") throws {
    var records: [[String]] = []
    var record: [String] = []
    var cell = ""
    var isQuoted = false
    var characters = text.makeIterator()
    var next = characters.next()
    while let character = next {
      next = characters.next()
      if isQuoted {
        if character != "\"" {
          cell.append(character)
        } else if next == "\"" {
          cell.append("\"")
          next = characters.next()
        } else {
          isQuoted = false
        }
      } else if character == "\"" {
        try #require(cell.isEmpty, "a quote opens a cell")
        isQuoted = true
      } else if character == separator || character == "\r\n" {
        record.append(cell)
        cell = ""
        if character == "\r\n" {
          records.append(record)
          record = []
        }
      } else {
        try #require(character != "\n" && character != "\r", "lines end with CRLF")
        cell.append(character)
      }
    }
    try #require(!isQuoted && cell.isEmpty && record.isEmpty, "the last line is whole")
    header = try #require(records.first)
    rows = Array(records.dropFirst())
    try #require(rows.allSatisfy { $0.count == header.count }, "every row has every cell")
  }

  /// The cells of a column.
  func column(_ name: String) throws -> [String] {
    let index = try #require(header.firstIndex(of: name), "there is a column \(name)")
    return rows.map { $0[index] }
  }

  /// The rows as the cells of some columns.
  func cells(_ names: [String]) throws -> [[String]] {
    let columns = try names.map { try column($0) }
    return rows.indices.map { row in columns.map { $0[row] } }
  }

  /// The only row with these cells, by column.
  func row(_ cells: [String: String]) throws -> [String: String] {
    let found = rows.map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
      .filter { row in cells.allSatisfy { row[$0.key] == $0.value } }
    try #require(found.count == 1, "one row has \(cells)")
    return found[0]
  }
}
