import Boligmodell

/// JSON Schema (draft 2020-12) of a description, for editors and other programs.
///
/// A schema says less than the checks: units are matched in lower case, bounds apply to plain
/// numbers, and sums and orders are not checked.
public enum JSONSchema {
  /// What the schema is for.
  public enum Use: Sendable {
    /// Documents as people write them: any object may be `basertPå` another file and hold only what
    /// differs, and null removes.
    case written
    /// Documents with all they are based on: nothing required is missing.
    case resolved
  }

  /// - Parameters:
  ///   - title: what the documents are.
  ///   - language: of the descriptions.
  public static func schema(
    of shape: Shape, title: LocalizedText, use: Use = .written, language: Language = .nb
  ) -> JSONNode {
    var maker = SchemaMaker(use: use, language: language)
    let top = maker.schema(of: shape)
    var schema = JSONObject()
    schema.set("$schema", to: "https://json-schema.org/draft/2020-12/schema")
    schema.set("title", to: JSONNode(.string(title[language])))
    schema.set("allOf", to: [top])
    schema.set("$defs", to: JSONNode(.object(maker.definitions)))
    return JSONNode(.object(schema))
  }
}
