/// A table for a terminal: labels on the left, numbers right-aligned.
///
/// It fits any width of at least 20 columns: columns that can be spared are shown only where there is
/// room, and labels wrap. Where even the columns that must be there do not fit, ranges break before their
/// second number, then labels go on lines of their own; a very narrow terminal gets every row as a small
/// list. A number is never cut.
public struct TerminalTable: Sendable {
  /// A column after the label's.
  public struct Column: Sendable {
    public let title: String
    public let isTrailing: Bool
    /// 0 is always shown; higher ones are added in rising order while there is room.
    public let spare: Int

    public init(_ title: String, isTrailing: Bool = true, spare: Int = 0) {
      self.title = title
      self.isTrailing = isTrailing
      self.spare = spare
    }
  }

  /// One entry.
  public struct Cell: Sendable {
    public let text: String
    public let emphasis: Emphasis

    public init(_ text: String, _ emphasis: Emphasis = .plain) {
      self.text = text.printable
      self.emphasis = emphasis
    }
  }

  /// A line of the table.
  public enum Row: Sendable {
    /// A heading over the rows that follow.
    case heading(String)
    /// A label and one cell for each column.
    case cells(String, [Cell])
  }

  /// The label column's title.
  public let title: String
  public let columns: [Column]
  public private(set) var rows: [Row] = []

  public init(title: String, columns: [Column]) {
    self.title = title
    self.columns = columns
  }

  /// Adds a heading over the rows that follow.
  public mutating func add(heading: String) {
    rows.append(.heading(heading.printable))
  }

  /// Adds a row; missing cells are empty, those too many are left out.
  public mutating func add(_ label: String, _ cells: [Cell]) {
    let missing = max(0, columns.count - cells.count)
    let complete = cells.prefix(columns.count) + Array(repeating: Cell(""), count: missing)
    rows.append(.cells(label.printable, Array(complete)))
  }
}
