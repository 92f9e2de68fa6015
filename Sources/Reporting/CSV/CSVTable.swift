import Boligmodell

/// The description of a CSV table: one source for both flavours of it.
public struct CSVTable: Sendable {
  /// What the cells of a column are.
  public enum Kind: Sendable {
    case text
    case number
  }

  /// A column: a stable identifier for machines, a label for people.
  public struct Column: Sendable {
    /// English, snake case, never renamed: the header in `standard`.
    public let id: String
    /// Norwegian: the header in `excel-nb`.
    public let label: String
    public let kind: Kind

    public init(_ id: String, _ label: String, _ kind: Kind) {
      self.id = id
      self.label = label
      self.kind = kind
    }
  }

  /// The file's name without `.csv`.
  public let name: String
  public let columns: [Column]

  public init(name: String, columns: [Column]) {
    self.name = name
    self.columns = columns
  }

  public var fileName: String { name + ".csv" }
}

/// One cell of a CSV table.
public enum CSVCell: Sendable, Equatable {
  /// Text that is the same in every language, such as the name of a scenario.
  case text(String)
  /// A thing of the model: its identifier or English name for `standard`, Norwegian for `excel-nb`.
  case label(String, nb: String)
  /// Shortest decimals that read back as the same double; NaN is an empty cell.
  case number(Double)
  case integer(Int)
  case seed(UInt64)
  case empty

  /// A name in the language of the flavour.
  public static func name(_ text: LocalizedText) -> CSVCell { .label(text.en, nb: text.nb) }
}
