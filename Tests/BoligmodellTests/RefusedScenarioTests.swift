import ScenarioFormat
import Testing

@Suite("What the model cannot do is refused, not done wrong")
struct RefusedScenarioTests {
  private func problems(
    risks: String = "", arrivals: String = "utenTak: 1", housed: String = "", rest: String = ""
  ) throws -> [String] {
    var problems = ProblemList()
    let text = """
      {
        navn: "nei", start: "2010-01-01", år: 1, \(single),
        innganger: { a: { perÅr: 5, husholdningstype: { enslig: 1 }, ankommerTil: { \(arrivals) } } },
        bosituasjoner: { utenTak: { årsaker: { \(risks) } }, kommunalBolig: { \(housed) } },
        sak: { innvilges: [] }, \(rest)
      }
      """
    let document = DocumentLoader().load(
      bytes: Array(text.utf8), name: "test.json", problems: &problems)
    _ = Scenario.compile(try #require(document), problems: &problems)
    return problems.errors.map { "\($0.code.rawValue) \($0.pointer)" }
  }

  @Test("a plain scenario has no errors")
  func plain() throws { #expect(try problems() == []) }

  @Test("moving into a municipal dwelling past the waiting list")
  func pastTheList() throws {
    #expect(
      try problems(arrivals: "kommunalBolig: 1")
        == ["ukjent-nokkel /innganger/a/ankommerTil/kommunalBolig"])
    #expect(
      try problems(
        risks: "flytter: { rate: \"1 per år\", følge: { flytterTil: { kommunalBolig: 1 } } }")
        == ["ukjent-nokkel /bosituasjoner/utenTak/årsaker/flytter/følge/flytterTil/kommunalBolig"])
  }

  /// At probability 1, with a vacated dwelling ready at once, one tenant would change between two
  /// dwellings for ever.
  @Test("applying for a municipal dwelling on arrival in one")
  func onArrival() throws {
    #expect(
      try problems(housed: "søkerVedAnkomst: 0.1")
        == ["utenfor-grenser /bosituasjoner/kommunalBolig/søkerVedAnkomst"])
  }

  @Test("factors on a stay length")
  func factors() throws {
    let risk = """
      flytter: { varighet: { fast: "9 dager" }, følge: { flytterTil: { flyttet: 1 } },
        faktorer: { a: { vilkår: { barn: true }, faktor: 2 } } }
      """
    #expect(
      try problems(risks: risk)
        == ["utenfor-grenser /bosituasjoner/utenTak/årsaker/flytter/faktorer"])
  }

  @Test("what comes again after no time at all")
  func noTime() throws {
    #expect(
      try problems(risks: "bedring: { varighet: { fast: 0 }, følge: \"anmerkning\" }")
        == ["utenfor-grenser /bosituasjoner/utenTak/årsaker/bedring/varighet"])
    #expect(
      try problems(
        rest:
          "kommunaleBoliger: { typer: { a: { bestand: 1 } }, kontrakt: { lengde: { fast: 0 } } }")
        == ["utenfor-grenser /kommunaleBoliger/kontrakt/lengde"])
    #expect(
      try problems(rest: "oppdagelse: { kommerTilbakeEtter: { fast: \"0 dager\" } }")
        == ["utenfor-grenser /oppdagelse/kommerTilbakeEtter"])
    #expect(
      try problems(
        rest:
          "retur: { flyttet: { sannsynlighet: 1, etter: { fast: 0 }, flytterTil: { utenTak: 1 } } }"
      ) == ["utenfor-grenser /retur/flyttet/etter"])
  }

  @Test("buying where nothing says what a home costs")
  func price() throws {
    #expect(
      try problems(risks: "kjøper: { rate: \"1 per år\", følge: \"kjøper\" }")
        == ["mangler /bosituasjoner/utenTak/årsaker/kjøper/følge"])
  }
}
