import Boligmodell
import Reporting
import ScenarioFormat

/// What can be wrong with the arguments of a command.
enum OptionProblem: Error, Equatable {
  case unknownCommand(String, suggestion: String?)
  case optionBeforeCommand(String)
  case unknownOption(String, suggestion: String?)
  case missingValue(option: String)
  case unexpectedValue(option: String, found: String)
  case repeated(option: String)
  case notInRange(option: String, found: String, ClosedRange<Int>)
  case notASeed(option: String, found: String)
  case notAChoice(option: String, found: String, choices: [String], suggestion: String?)
  case missingOperand(least: Int, found: Int)
  case extraOperand(String)

  /// The problem in words: what was found, what is allowed, and what may have been meant.
  ///
  /// - Parameter operands: those of the command that was called.
  func message(_ language: Language, operands: CommandDescription.Operands? = nil) -> String {
    sentence(operands: operands)[language] + hint[language]
  }

  private func sentence(operands: CommandDescription.Operands?) -> LocalizedText {
    switch self {
    case .unknownCommand(let name, _):
      LocalizedText("ukjent kommando «\(name)».", "unknown command “\(name)”.")
    case .optionBeforeCommand(let name):
      LocalizedText(
        "valget \(name) må stå etter kommandoen.", "the option \(name) must follow the command.")
    case .unknownOption(let name, _):
      LocalizedText("ukjent valg \(name).", "unknown option \(name).")
    case .missingValue(let option):
      LocalizedText("--\(option) mangler en verdi.", "--\(option) lacks a value.")
    case .unexpectedValue(let option, let found):
      LocalizedText(
        "--\(option) tar ingen verdi, men fikk «\(found)».",
        "--\(option) takes no value, but got “\(found)”.")
    case .repeated(let option):
      LocalizedText("--\(option) er gitt mer enn én gang.", "--\(option) is given more than once.")
    case .notInRange(let option, let found, let range):
      LocalizedText(
        "--\(option) skal være et helt tall fra \(range.lowerBound) til \(range.upperBound), "
          + "men er «\(found)».",
        "--\(option) must be a whole number from \(range.lowerBound) to \(range.upperBound), "
          + "but is “\(found)”.")
    case .notASeed(let option, let found):
      LocalizedText(
        "--\(option) skal være et helt tall fra 0 til \(UInt64.max), men er «\(found)».",
        "--\(option) must be a whole number from 0 to \(UInt64.max), but is “\(found)”.")
    case .notAChoice(let option, let found, let choices, _):
      LocalizedText(
        "--\(option) skal være \(list(choices, "eller")), men er «\(found)».",
        "--\(option) must be \(list(choices, "or")), but is “\(found)”.")
    case .missingOperand(let least, let found):
      LocalizedText(
        "\(operands?.label.nb ?? "") mangler: trenger minst \(least), fikk \(found).",
        "\(operands?.label.en ?? "") missing: needs at least \(least), got \(found).")
    case .extraOperand(let found):
      LocalizedText("«\(found)» er for mye.", "“\(found)” is one too many.")
    }
  }

  private var hint: LocalizedText {
    switch self {
    case .unknownCommand(_, let near?), .unknownOption(_, let near?),
      .notAChoice(_, _, _, let near?):
      LocalizedText(" Mente du «\(near)»?", " Did you mean “\(near)”?")
    default: LocalizedText("", "")
    }
  }

  private func list(_ items: [String], _ word: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
