import Boligmodell
import ScenarioFormat
import Testing

@Suite("JSON Schema")
struct JSONSchemaTests {
  static func schema(_ use: JSONSchema.Use, _ language: Language = .nb) -> JSONNode {
    JSONSchema.schema(
      of: MiniatureScenario.shape, title: LocalizedText("Miniatyr", en: "Miniature"), use: use,
      language: language)
  }

  /// Every value of a tree.
  static func all(_ node: JSONNode) -> [JSONNode] {
    switch node.kind {
    case .array(let elements): [node] + elements.flatMap(all)
    case .object(let object): [node] + object.members.flatMap { all($0.value) }
    default: [node]
    }
  }

  @Test("Every reference leads to a definition, and every definition is used")
  func references() throws {
    for use in [JSONSchema.Use.written, .resolved] {
      let schema = Self.schema(use)
      var used: Set<String> = []
      for node in Self.all(schema) {
        guard let reference = node["$ref"]?.string else { continue }
        #expect(reference.hasPrefix("#/"))
        let pointer = try #require(JSONPointer(parsing: String(reference.dropFirst())))
        #expect(schema[pointer]?.object != nil, "\(reference)")
        used.insert(pointer.tokens.last ?? "")
      }
      #expect(Set(schema["$defs"]?.object?.keys ?? []) == used)
      #expect(schema["$schema"]?.string == "https://json-schema.org/draft/2020-12/schema")
    }
  }

  @Test("Required keys are required of resolved documents alone")
  func required() {
    #expect(
      Self.schema(.resolved)["allOf"]?.array?.first?["required"].map(JSONWriter.canonical)
        == #"["navn","start","kommunaleBoliger","inngang"]"#)
    #expect(Self.schema(.written)["allOf"]?.array?.first?["required"] == nil)
  }

  @Test("Any written object may be based on another file; a resolved one not")
  func basis() {
    func properties(_ use: JSONSchema.Use) -> JSONNode? {
      Self.schema(use)["allOf"]?.array?.first?["properties"]
    }
    #expect(properties(.written)?["basertPå"]?["type"]?.string == "string")
    #expect(properties(.resolved)?["basertPå"] == nil)
  }

  @Test("Descriptions and defaults come along, in the language asked for")
  func descriptions() {
    func navn(_ language: Language) -> String? {
      Self.schema(.resolved, language)["allOf"]?.array?.first?["properties"]?["navn"]?[
        "description"]?
        .string
    }
    #expect(navn(.nb) == "Hva scenariet heter.")
    #expect(navn(.en) == "Its name.")
    let text = JSONWriter.canonical(Self.schema(.resolved))
    #expect(text.contains(#""default":"9 500 kr per måned""#))
  }

  @Test("A shape that holds itself becomes a reference to itself")
  func recursion() {
    let condition = Self.schema(.resolved)["$defs"]?["betingelse"]
    #expect(condition.map(JSONWriter.canonical)?.contains("#/$defs/betingelse") == true)
  }
}
