import ScenarioFormat
import Testing

@Suite("Writing JSON")
struct JSONWriterTests {
  @Test("Canonical form sorts keys by bytes and drops what does not change the value")
  func canonical() throws {
    let text = "{ å: 1.50, a: [0x10, 'x',], Z: {b: null, a: true} } // slutt"
    #expect(
      JSONWriter.canonical(try parse(text)) == #"{"Z":{"a":true,"b":null},"a":[16,"x"],"å":1.5}"#)
  }

  @Test("contracts, Documents: output is NFC and escapes what JSON must")
  func strings() {
    #expect(JSONWriter.quoted("a\u{30A}\"\\\n\u{1}\u{7F}") == "\"\u{E5}\\\"\\\\\\n\\u0001\u{7F}\"")
  }

  @Test(
    "Numbers round trip in the fewest digits",
    arguments: [
      0.1, 1, -0.0, 1e22, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 0.1 + 0.2, 123_456_789,
      -2.5e-7, 1e15,
      9_007_199_254_740_992,
    ])
  func numbers(value: Double) throws {
    let text = JSONWriter.text(of: value)
    #expect(Double(text)?.bitPattern == value.bitPattern)
    #expect(try parse(text).number?.bitPattern == value.bitPattern)
    #expect(!text.hasSuffix(".0"))
  }

  @Test("Pretty form keeps order, stays within its width and reads back")
  func pretty() throws {
    let node = try parse(
      "{b: [1, 2, 3], a: {lang: 'en tekst som er så lang at den ikke får plass', d: []}}")
    let text = JSONWriter.pretty(node, width: 40)
    #expect(
      text == """
        {
          "b": [1, 2, 3],
          "a": {
            "lang": "en tekst som er så lang at den ikke får plass",
            "d": []
          }
        }

        """)
    #expect(try parse(text).isEquivalent(to: node))
  }
}
