import Testing

@testable import ScenarioFormat

@Suite("Suggestions")
struct SuggestionTests {
  @Test(
    "Counts insertions, deletions, substitutions and swaps",
    arguments: [
      ("antall", "antall", 0), ("antal", "antall", 1), ("antlal", "antall", 1), ("", "abc", 3),
      ("abc", "", 3), ("kitten", "sitting", 3), ("ca", "abc", 3), ("årsverk", "arsverk", 1),
    ])
  func distance(a: String, b: String, expected: Int) {
    #expect(Suggestion.editDistance(Array(a), Array(b)) == expected)
  }

  @Test("Finds the nearest known key, whatever the case")
  func nearest() {
    let keys = ["antall", "andel", "varighet", "oppussing"]
    #expect(Suggestion.nearest(to: "antal", among: keys) == "antall")
    #expect(Suggestion.nearest(to: "VARIGHET", among: keys) == "varighet")
    #expect(Suggestion.nearest(to: "opussing", among: keys) == "oppussing")
    #expect(Suggestion.nearest(to: "husleie", among: keys) == nil)
    #expect(Suggestion.nearest(to: "", among: keys) == nil)
    #expect(Suggestion.nearest(to: "x", among: ["y"]) == nil)
  }
}
