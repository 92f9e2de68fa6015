import ScenarioFormat
import Testing

@Suite("Law: what is wrong in a set of rules is told")
struct RegelverkErrorTests {
  private static let start = "hjemmel: \"l\", tekst: \"t\""

  private func errors(_ rule: String) throws -> [String] {
    try TownWithLaw(rules: "a: { \(Self.start), \(rule) }").errors()
  }

  @Test("A rule that demands nothing is for information")
  func information() throws {
    #expect(try TownWithLaw(rules: "a: { \(Self.start) }").errors() == [])
  }

  @Test("A pointer to what no scenario can have, with the nearest key")
  func typo() throws {
    let town = TownWithLaw(
      rules:
        "a: { \(Self.start), gjelder: [\"/midlertidigBotilbud/take\"], krav: { oppgitt: true } }")
    #expect(try town.errors() == ["4:42 ugyldig-peker /regelverk/regler/a/gjelder/0"])
    let problem = try #require(try town.problems().errors.first)
    #expect(problem.suggestion == "tak" && problem.found == "\"/midlertidigBotilbud/take\"")
  }

  @Test(
    "Pointers that lead nowhere",
    arguments: [
      "midlertidigBotilbud/tak", "", "/", "/*/*/*/*/*/*/*/*/*/*/*/*/*/*/*/*/*/*/*/*/*/*/*",
      "/start/2009", "/midlertidigBotilbud/tak/trinn", "/sak/innvilges/x/sannsynlighet",
      "/innganger/a/ankommerTil/hjem", "/bosituasjoner/slott",
    ])
  func nowhere(pointer: String) throws {
    #expect(
      try errors("gjelder: [\"\(pointer)\"], krav: { oppgitt: true }").allSatisfy {
        $0.contains("/regelverk/regler/a/gjelder/0")
      })
    #expect(try errors("gjelder: [\"\(pointer)\"], krav: { oppgitt: true }").count == 1)
  }

  @Test("A pointer that leads to nothing in this scenario, but could in another, is fine")
  func elsewhere() throws {
    for pointer in [
      "/kommunaleBoliger/typer/*/husleie", "/sak/innvilges/*/sannsynlighet", "/retur/*/etter",
      "/kommunaleBoliger/prioritering/poeng/*/poeng", "/innganger/*/ankommerTil/*",
    ] {
      #expect(
        try errors("gjelder: [\"\(pointer)\"], krav: { ikkeOppgitt: true }") == [], "\(pointer)")
    }
  }

  @Test("Dates in the wrong order: a rule must hold on some day")
  func dates() throws {
    let place = "feil-rekkefolge /regelverk/regler/a/til"
    #expect(try errors("fra: \"2010-01-01\", til: \"2010-01-02\"") == [])
    for end in ["2010-01-01", "2009-12-31"] {
      let found = try errors("fra: \"2010-01-01\", til: \"\(end)\"")
      #expect(found.count == 1 && found[0].hasSuffix(place), "\(found)")
    }
  }

  @Test("A demand that does not suit what it is about")
  func unfit() throws {
    func codes(_ pointer: String, _ demand: String) throws -> [String] {
      try errors("gjelder: [\"\(pointer)\"], krav: { \(demand) }").map {
        String($0.drop { $0 != " " }.dropFirst())
      }
    }
    let place = "/regelverk/regler/a/gjelder/0"
    let demand = "/regelverk/regler/a/krav"
    #expect(try codes("/navn", "høyst: 5") == ["feil-type \(place)"])
    #expect(try codes("/midlertidigBotilbud/tak", "enAv: [\"ja\"]") == ["feil-type \(place)"])
    #expect(
      try codes("/virkemidler/startlån/startlån/belåningsgrad", "høyst: \"30 år\"")
        == ["ukjent-enhet \(demand)/høyst"])
    #expect(
      try codes("/kommunaleBoliger/kontrakt/lengde", "minst: 3") == [
        "mangler-enhet \(demand)/minst"
      ])
    #expect(try codes("/midlertidigBotilbud/tak", "høyst: true") == ["feil-type \(demand)/høyst"])
    #expect(
      try codes("/midlertidigBotilbud/tak", "ikkeOppgitt: false")
        == ["ukjent-verdi \(demand)/ikkeOppgitt"])
    #expect(
      try codes("/midlertidigBotilbud/tak", "høyst: 5, minst: 2") == ["duplikat \(demand)/minst"])
    #expect(try codes("/midlertidigBotilbud/tak", "") == ["mangler \(demand)"])
  }

  @Test("What a rule is about and what it demands stand together")
  func together() throws {
    #expect(
      try errors("krav: { oppgitt: true }").map { $0.drop { $0 != " " } } == [
        " mangler /regelverk/regler/a"
      ])
    #expect(
      try errors("gjelder: [\"/navn\"]").map { $0.drop { $0 != " " } } == [
        " mangler /regelverk/regler/a"
      ])
  }
}
