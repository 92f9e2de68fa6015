import ScenarioFormat
import Testing

@Suite("JSON objects")
struct JSONObjectTests {
  @Test("Set replaces in place, remove keeps order and lookup")
  func setAndRemove() {
    var object = JSONObject()
    for (index, key) in ["a", "b", "c", "d"].enumerated() {
      object.set(key, to: JSONNode(number: Double(index)))
    }
    object.set("b", to: "ny")
    object.remove("a")
    object.remove("finnes ikke")
    #expect(object.keys == ["b", "c", "d"])
    #expect(object["b"]?.string == "ny")
    #expect(object["d"]?.number == 3)
    #expect(object["a"] == nil)
  }

  @Test("Keys are NFC and equal in both encodings")
  func normalisation() {
    var object = JSONObject()
    object.set("a\u{30A}r", to: 1)
    object.set("\u{E5}r", to: 2)
    #expect(object.count == 1)
    #expect(object.keys.first?.unicodeScalars.count == 2)
  }

  @Test("Equivalence looks at values alone")
  func equivalence() throws {
    #expect(try parse("{a: 1, b: [2.0]}").isEquivalent(to: ["b": [2], "a": 1]))
    #expect(!(try parse("{a: 1}").isEquivalent(to: ["a": 1, "b": 2])))
    #expect(!(try parse("[1]").isEquivalent(to: ["1"])))
  }
}
