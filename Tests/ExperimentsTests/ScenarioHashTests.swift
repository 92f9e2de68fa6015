import Experiments
import ScenarioFormat
import Testing

@Suite("The hash of a scenario")
struct ScenarioHashTests {
  private func hash(_ changes: String) throws -> String {
    var problems = ProblemList()
    let text = "{ basertPå: \"boligflyt:kristiansand-2009.json5\", \(changes) }"
    let document = DocumentLoader(shipped: ShippedScenarios()).load(
      bytes: Array(text.utf8), name: "a.json5", problems: &problems)
    let scenario = Scenario.compile(try #require(document), problems: &problems)
    return try #require(scenario, "\(problems.formatted(in: .nb))").hash
  }

  @Test("The law changes no result and is no part of it; a setting is")
  func law() throws {
    let plain = try hash("")
    #expect(try hash("regelverk: null") == plain)
    #expect(
      try hash("regelverk: { regler: { a: { hjemmel: \"§ 1\", tekst: \"Slik.\" } } }") == plain)
    #expect(
      try hash(
        "kalibreringsmål: { a: { indikator: \"inflow\", verdi: 5, toleranse: 1, kilde: \"x\" } }")
        == plain)
    #expect(try hash("midlertidigBotilbud: { egneEnheter: 21 }") != plain)
  }
}
