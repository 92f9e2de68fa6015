import Boligmodell

/// What is wrong with a table of a sample or of results, and where.
public struct SampleTableError: ExplainedError, Equatable {
  /// What is wrong.
  public enum Kind: Sendable, Equatable {
    /// The first line has no names, or a number among them.
    case noNames(found: String)
    /// A name that would not be read back.
    case unwritableName(found: String)
    /// A name is there twice; `first` is the column of the first.
    case repeatedName(found: String, first: Int)
    /// A name that is no factor.
    case unknownName(found: String, expected: [String])
    /// A factor is not there.
    case missingName(expected: String)
    /// A line has fewer or more numbers than there are names.
    case wrongCount(found: Int, expected: Int)
    /// Something else than a finite decimal number.
    case notANumber(found: String)
  }

  /// The file's name; nil when it is not written yet.
  public let file: String?
  /// Counted from 1; the names are line 1.
  public let line: Int
  /// Counted from 1, in numbers and not in characters.
  public let column: Int
  public let kind: Kind

  init(file: String?, line: Int, column: Int, _ kind: Kind) {
    self.file = file
    self.line = line
    self.column = column
    self.kind = kind
  }

  public var tekst: LocalizedText {
    let place = LocalizedText(
      "\(file.map { "\($0), " } ?? "")linje \(line), kolonne \(column): ",
      "\(file.map { "\($0), " } ?? "")line \(line), column \(column): ")
    return place + kind.text
  }
}

extension SampleTableError.Kind {
  var text: LocalizedText {
    switch self {
    case .noNames(let found):
      LocalizedText(
        "fant «\(found)», ventet et navn; første linje skal ha faktorenes navn",
        "found “\(found)”, expected a name; the first line has the factors' names")
    case .unwritableName(let found):
      LocalizedText(
        "navnet «\(found)» kan ikke skrives: ventet minst ett tegn og ikke bare et tall, uten komma, "
          + "anførselstegn, linjeskift, # først eller blanke i endene; alene uten blanke",
        "the name “\(found)” cannot be written: expected at least one character and more than a "
          + "number, without commas, quotes, line breaks, # at its beginning or blanks at its ends; "
          + "alone without blanks")
    case .repeatedName(let found, let first):
      LocalizedText(
        "navnet «\(found)» står alt i kolonne \(first)",
        "the name “\(found)” is in column \(first) already")
    case .unknownName(let found, let expected):
      LocalizedText(
        "fant «\(found)», ventet en av \(expected.joined(separator: ", "))",
        "found “\(found)”, expected one of \(expected.joined(separator: ", "))")
    case .missingName(let expected):
      LocalizedText("mangler «\(expected)»", "“\(expected)” is missing")
    case .wrongCount(let found, let expected):
      LocalizedText(
        "fant \(found) tall, ventet \(expected), ett for hvert navn",
        "found \(found) numbers, expected \(expected), one for each name")
    case .notANumber(let found):
      LocalizedText(
        "fant «\(found)», ventet et endelig tall med punktum, som 0.25 eller 1e-3",
        "found “\(found)”, expected a finite number with a point, as 0.25 or 1e-3")
    }
  }
}
