import Boligmodell

/// What the format says about the place where a number stands, for people who do not read pointers.
public struct NumberWords: Sendable, Equatable {
  /// What the number is: the format's words for its key, and the names that it stands under.
  public let title: LocalizedText
  /// The top section of the document, as it is written.
  public let section: String
  /// The format's words for the section.
  public let sectionTitle: LocalizedText

  /// The words for a place of a scenario.
  public init(_ pointer: JSONPointer, in document: JSONNode) {
    var doc = LocalizedText("", en: "")
    var sectionDoc = doc
    var names: [String] = []
    for depth in pointer.tokens.indices {
      let token = pointer.tokens[depth]
      let above = ShapePath(
        JSONPointer(Array(pointer.tokens.prefix(depth))), in: document,
        shape: ScenarioShape.scenario)
      let here = ShapePath(
        JSONPointer(Array(pointer.tokens.prefix(depth + 1))), in: document,
        shape: ScenarioShape.scenario)
      var isField = false
      if case .object(let object)? = above?.shape, let field = object.field(token) {
        doc = field.doc
        isField = true
      }
      if depth == 0 { sectionDoc = doc }
      // The section is told beside, the number's own key by its words, and a key over names by the name.
      let isLast = depth == pointer.tokens.count - 1
      if !isField || depth > 0 && !isLast && here?.isPartedByName == false { names.append(token) }
    }
    let under = names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
    title = LocalizedText(Self.short(doc.nb) + under, en: Self.short(doc.en) + under)
    section = pointer.tokens.first ?? ""
    sectionTitle = LocalizedText(
      Self.withoutStop(sectionDoc.nb), en: Self.withoutStop(sectionDoc.en))
  }

  /// What stands before the first comma, semicolon or colon.
  private static func short(_ text: String) -> String {
    withoutStop(String(text.prefix { $0 != "," && $0 != ";" && $0 != ":" }))
  }

  private static func withoutStop(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}

extension ShapePath {
  /// Whether names stand under the place.
  fileprivate var isPartedByName: Bool {
    switch shape {
    case .map, .probabilities: true
    default: false
    }
  }
}
