/// A text that a user may read, in both languages of the program.
public struct LocalizedText: Sendable, Hashable {
  /// Bokmål.
  public let nb: String
  /// English.
  public let en: String

  public init(_ nb: String, _ en: String) {
    self.nb = nb
    self.en = en
  }

  /// The same with a label, where the first text is long.
  public init(_ nb: String, en: String) { self.init(nb, en) }

  /// A text that is the same in both languages, for instance a name or a number.
  public init(same text: String) { self.init(text, text) }

  public static func + (left: LocalizedText, right: LocalizedText) -> LocalizedText {
    LocalizedText(left.nb + right.nb, left.en + right.en)
  }
}
