import Boligmodell
import ScenarioFormat

/// What is wrong with a condition.
public struct ConditionError: ExplainedError, Equatable {
  public enum Kind: Sendable, Equatable {
    /// Something else was expected at a character, counted from 1.
    case unexpected(found: String, at: Int)
    case unknownName(String, suggestion: String?)
    case unclosedText(at: Int)
    /// A value stands where a comparison must.
    case notACondition
    /// A comparison stands where a value must.
    case notAValue
    case textInArithmetic
    case mixed(String, String)
  }

  public let text: String
  public let kind: Kind

  init(_ text: String, _ kind: Kind) {
    self.text = text
    self.kind = kind
  }

  public var suggestion: String? {
    if case .unknownName(_, let near) = kind { near } else { nil }
  }

  public var tekst: LocalizedText {
    LocalizedText("«\(text)»: \(why.nb)", "“\(text)”: \(why.en)")
  }

  /// Without the condition itself.
  public var why: LocalizedText {
    switch kind {
    case .unexpected(let found, let place):
      found.isEmpty
        ? LocalizedText("slutter for tidlig", "ends too early")
        : LocalizedText(
          "forstår ikke «\(found)» ved tegn \(place)",
          "does not understand “\(found)” at character \(place)")
    case .unknownName(let name, let near):
      LocalizedText(
        "ingen faktor heter «\(name)»" + (near.map { "; mente du «\($0)»?" } ?? ""),
        "no factor is called “\(name)”" + (near.map { "; did you mean “\($0)”?" } ?? ""))
    case .unclosedText(let place):
      LocalizedText(
        "teksten som begynner ved tegn \(place), slutter ikke",
        "the text that begins at character \(place) does not end")
    case .notACondition:
      LocalizedText(
        "en verdi alene er ingen betingelse; sammenlign den med noe",
        "a value alone is no condition; compare it with something")
    case .notAValue:
      LocalizedText(
        "en sammenligning kan ikke sammenlignes; bruk «og» mellom dem",
        "a comparison cannot be compared; use “og” between them")
    case .textInArithmetic:
      LocalizedText("det kan ikke regnes med tekst", "texts cannot be calculated with")
    case .mixed(let a, let b):
      LocalizedText(
        "tekst og tall kan ikke sammenlignes: \(a) og \(b)",
        "text and number cannot be compared: \(a) and \(b)")
    }
  }
}
