/// A sample or its results as a table of numbers under names, the plain text that SALib's tools and
/// `numpy.loadtxt(…, skiprows=1)` read.
///
/// The first line has the names, every other line as many numbers. Commas separate when the first
/// line has one, else blanks. As `numpy.savetxt` writes its header, `# ` may stand before the names.
public struct SampleTable: Equatable, Sendable {
  /// How numbers are kept apart.
  public enum Separator: Character, Sendable {
    case comma = ","
    case blank = " "
  }

  /// Factors, or outcomes.
  public let names: [String]
  /// The numbers, finite; as many in each row as there are names.
  public let rows: [[Double]]

  /// - Precondition: every row has as many numbers as there are names.
  /// - Throws: ``SampleTableError/Kind/unwritableName`` for a name that would not be read back: one
  ///   that is empty or a number, has commas, blanks at its ends, line breaks or quotes, begins with
  ///   `#`, or has blanks and is the only one; and for two names that are equal, or a number that is
  ///   not finite.
  public init(names: [String], rows: [[Double]]) throws {
    precondition(rows.allSatisfy { $0.count == names.count }, "a row has a number for each name")
    let isAlone = names.count == 1
    for (index, name) in names.enumerated()
    where !SampleTable.isWritable(name) || isAlone && name.contains(where: \.isWhitespace) {
      throw SampleTableError(
        file: nil, line: 1, column: index + 1, .unwritableName(found: name))
    }
    try SampleTable.checkDistinct(names, file: nil)
    for (line, row) in rows.enumerated() {
      for (column, number) in row.enumerated() where !number.isFinite {
        throw SampleTableError(
          file: nil, line: line + 2, column: column + 1, .notANumber(found: "\(number)"))
      }
    }
    self.names = names
    self.rows = rows
  }

  /// The table as text. A number has the fewest digits that are read back as the same number.
  ///
  /// Names with blanks need commas; `separator` is then not heeded.
  public func text(separator: Separator = .comma) -> String {
    let isOneWordEach = names.allSatisfy { !$0.contains(where: \.isWhitespace) }
    let between = String(isOneWordEach ? separator.rawValue : ",")
    var text = names.joined(separator: between) + "\n"
    for row in rows { text += row.map { "\($0)" }.joined(separator: between) + "\n" }
    return text
  }

  static func isWritable(_ name: String) -> Bool {
    guard let first = name.first, let last = name.last else { return false }
    return first != "#" && !first.isWhitespace && !last.isWhitespace && number(name[...]) == nil
      && !name.contains { $0 == "," || $0 == "\"" || $0.isNewline }
  }

  static func checkDistinct(_ names: [String], file: String?) throws {
    let order = names.indices.sorted { (names[$0], $0) < (names[$1], $1) }
    for (a, b) in zip(order, order.dropFirst()) where names[a] == names[b] {
      throw SampleTableError(
        file: file, line: 1, column: b + 1, .repeatedName(found: names[b], first: a + 1))
    }
  }
}
