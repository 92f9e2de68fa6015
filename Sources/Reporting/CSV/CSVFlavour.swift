/// The two ways in which tables are written.
public enum CSVFlavour: String, CaseIterable, Sendable {
  /// RFC 4180 in UTF-8: comma, decimal point, English identifiers, CRLF. Lossless, nothing defused.
  case standard
  /// For double click in a Norwegian Excel or LibreOffice: byte-order mark, semicolon, decimal comma,
  /// Norwegian labels, and text that a spreadsheet would run as a formula defused.
  case excelNb = "excel-nb"

  var separator: UInt8 { self == .standard ? UInt8(ascii: ",") : UInt8(ascii: ";") }
  var hasByteOrderMark: Bool { self == .excelNb }

  /// The text of a header.
  func header(_ column: CSVTable.Column) -> String {
    self == .standard ? column.id : column.label
  }

  /// The text of a cell, before quoting.
  func text(_ cell: CSVCell) -> String {
    switch cell {
    case .text(let text): defused(text)
    case .label(let standard, let nb): defused(self == .standard ? standard : nb)
    case .number(let value): number(value)
    case .integer(let value): String(value)
    case .seed(let value): String(value)
    case .empty: ""
    }
  }

  /// Swift's description is the shortest text that reads back as the same bits.
  private func number(_ value: Double) -> String {
    guard !value.isNaN else { return "" }
    switch self {
    case .standard: return value.description
    case .excelNb: return value.description.replacing(".", with: ",")
    }
  }

  /// An apostrophe before text that a spreadsheet would take for a formula (OWASP, "CSV injection").
  /// Numbers are never touched.
  private func defused(_ text: String) -> String {
    guard self == .excelNb, let first = text.unicodeScalars.first else { return text }
    switch first {
    case "=", "+", "-", "@", "\t", "\r": return "'" + text
    default: return text
    }
  }
}
