/// A place in a file, as editors count: lines and columns from 1, columns in characters as a
/// reader sees them (an å is one, however it is encoded; a tab is one).
public struct SourcePosition: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The file's name as the user may write it; shipped files begin with `boligflyt:`.
  public var file: String
  /// From 1; 0 where the file as a whole is meant.
  public var line: Int
  /// From 1; 0 where the file as a whole is meant.
  public var column: Int

  public init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// No place: values that the program made itself.
  public static let none = SourcePosition(file: "")

  /// `file:line:column`, or the file alone.
  public var description: String { line > 0 ? "\(file):\(line):\(column)" : file }

  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
