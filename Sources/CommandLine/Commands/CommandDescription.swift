import Boligmodell

/// What a command is for and what it takes, from which its help and its parser are made.
public struct CommandDescription: Sendable {
  /// What stands after the command besides options.
  public struct Operands: Sendable {
    public let label: LocalizedText
    /// How many there may be.
    public let range: ClosedRange<Int>
    /// Whether there may be none at all, even where the range begins later.
    public let mayBeEmpty: Bool

    public init(_ label: LocalizedText, _ range: ClosedRange<Int>, mayBeEmpty: Bool = false) {
      self.label = label
      self.range = range
      self.mayBeEmpty = mayBeEmpty
    }

    /// Nothing besides options.
    public static let none = Operands(LocalizedText("", ""), 0...0)
    /// No practical limit.
    public static let many = 10_000
  }

  /// A line that a user can copy, and what it does.
  public struct Example: Sendable {
    public let line: String
    public let meaning: LocalizedText

    public init(_ line: String, _ meaning: LocalizedText) {
      self.line = line
      self.meaning = meaning
    }
  }

  public let name: String
  /// One line, for the list of commands.
  public let summary: LocalizedText
  public let operands: Operands
  /// Its own options; `--language` and `--help` are added for every command.
  public let options: [OptionDeclaration]
  /// Paragraphs under the usage line.
  public let details: LocalizedText
  public let examples: [Example]

  public init(
    name: String, summary: LocalizedText, operands: Operands = .none,
    options: [OptionDeclaration] = [],
    details: LocalizedText, examples: [Example] = []
  ) {
    self.name = name
    self.summary = summary
    self.operands = operands
    self.options = options + [Options.language.declaration]
    self.details = details
    self.examples = examples
  }
}
