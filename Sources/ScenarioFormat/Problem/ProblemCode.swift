import Boligmodell

/// The stable name of a kind of problem: ASCII, kebab-case, never reused for something else.
///
/// Scripts and tests may depend on it; the wording of messages may change. `documented` lists the
/// codes of this room; the rooms that build on it add their own in extensions.
public struct ProblemCode: Sendable, Hashable, CustomStringConvertible {
  public let rawValue: String
  /// What the code means, in one sentence.
  public let meaning: LocalizedText

  public init(_ rawValue: String, _ meaning: String, en: String) {
    self.rawValue = rawValue
    self.meaning = LocalizedText(meaning, en: en)
  }

  public var description: String { rawValue }

  public static func == (left: ProblemCode, right: ProblemCode) -> Bool {
    left.rawValue == right.rawValue
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(rawValue)
  }
}
