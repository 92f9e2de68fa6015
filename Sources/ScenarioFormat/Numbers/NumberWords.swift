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
      let above = JSONPointer(Array(pointer.tokens.prefix(depth)))
      let path = ShapePath(above, in: document, shape: ScenarioShape.scenario)
      if case .object(let object)? = path?.shape, let field = object.field(token) {
        doc = field.doc
      } else {
        names.append(token)
      }
      if depth == 0 { sectionDoc = doc }
    }
    let under = names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
    let bare = NumberWords.withoutStop(doc)
    title = LocalizedText(bare.nb + under, en: bare.en + under)
    section = pointer.tokens.first ?? ""
    sectionTitle = NumberWords.withoutStop(sectionDoc)
  }

  private static func withoutStop(_ text: LocalizedText) -> LocalizedText {
    func bare(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }
    return LocalizedText(bare(text.nb), en: bare(text.en))
  }
}
