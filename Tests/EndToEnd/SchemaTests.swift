import Foundation
import Testing

@Suite("End to end: schema")
struct SchemaTests {
  @Test("It prints valid JSON: a JSON Schema that knows the keys of a scenario")
  func schema() throws {
    let outcome = try BuiltProgram.run(in: TestFolder(), "schema")
    #expect(outcome.code == 0 && outcome.error == "")
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let schema = try #require(value as? [String: Any])
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    let definitions = try #require(schema["$defs"] as? [String: Any])
    let scenario = try #require(definitions["scenario"] as? [String: Any])
    let properties = try #require(scenario["properties"] as? [String: Any])
    for key in ["basertPå", "navn", "start", "år", "kommunaleBoliger"] {
      #expect(properties[key] != nil, "\(key)")
    }
  }

  @Test("Its descriptions speak English where that is asked for")
  func english() throws {
    let norwegian = try BuiltProgram.run(in: TestFolder(), "schema").output
    let english = try BuiltProgram.run(in: TestFolder(), "schema", "--language", "en").output
    #expect(norwegian.contains("Simulerte år.") && !english.contains("Simulerte år."))
  }
}
