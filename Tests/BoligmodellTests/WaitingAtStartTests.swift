import Boligmodell
import ScenarioFormat
import Testing

@Suite("contracts, Start: the waiting list that the scenario states")
struct WaitingAtStartTests {
  /// Four on the waiting list at the start, of a class with the attributes given, for kinds of dwellings
  /// with the rules given.
  private func document(_ attributes: String = "", kinds: String, rest: String = "") -> String {
    """
    {
      navn: "start", start: "2010-01-01", år: 1, målgrupper: { rus: {}, ung: {} },
      husholdningstyper: { enslig: { personer: 1 }, familie: { personer: 3, barn: true } },
      innganger: { a: { perÅr: 0, ankommerTil: { utenTak: 1 } \(attributes.isEmpty ? "" : ",") \(attributes) } },
      startbestand: { a: { utenTak: { antall: 4, påVenteliste: 4, hittil: { fast: "10 dager" } } } },
      bosituasjoner: {}, \(rest) kommunaleBoliger: { typer: { \(kinds) } },
    }
    """
  }
  private let single = "husholdningstype: { enslig: 1 }"

  private func warnings(_ text: String) throws -> [Problem] {
    var problems = ProblemList()
    let document = DocumentLoader().load(
      bytes: Array(text.utf8), name: "test.json", problems: &problems)
    _ = Scenario.compile(try #require(document), problems: &problems)
    #expect(problems.errors.isEmpty, "\(problems.formatted(in: .en))")
    return problems.warnings.filter { $0.code.rawValue == "ingen-boligtype" }
  }

  @Test("one that fits no kind of dwelling is told, with its attributes")
  func told() throws {
    let kinds =
      "liten: { bestand: 5, passerFor: [ { personer: { fra: 2 } }, { målgruppe: [\"rus\"] } ] }"
    let text = document(single + ", målgrupper: { rus: 0.5, ung: 1 }", kinds: kinds)
    let found = try warnings(text)
    #expect(found.map(\.pointer.description) == ["/startbestand/a/utenTak/påVenteliste"])
    #expect(found.first?.text.nb.contains("(enslig, enkelt behov, 40 år, inntekt 0 kr)") == true)
    #expect(found.first?.text.en.contains("(enslig, simple need, aged 40, income NOK 0)") == true)
  }

  /// Rules that together are for everyone who can come.
  @Test(
    "where every one fits a kind, nothing is told",
    arguments: [
      ("husholdningstype: { enslig: 1 }", "a: { bestand: 5 }"),
      (
        "husholdningstype: { enslig: 0.5, familie: 0.5 }",
        "a: { bestand: 5, passerFor: [ { barn: true } ] }, b: { bestand: 5, passerFor: [ { barn: false } ] }"
      ),
      (
        "husholdningstype: { enslig: 1 }, målgrupper: { rus: 1 }",
        "a: { bestand: 5, passerFor: [ { målgruppe: [\"rus\"] } ] }"
      ),
      (
        "husholdningstype: { enslig: 1 }, målgrupper: { rus: 0.5 }",
        "a: { bestand: 5, passerFor: [ { målgruppe: [\"rus\"] }, { utenMålgruppe: [\"rus\"] } ] }"
      ),
      (
        "husholdningstype: { enslig: 1 }, alder: { uniform: [20, 60] }, behov: { enkelt: 0.5, sammensatt: 0.5 }",
        "a: { bestand: 5, passerFor: [ { alder: { fra: 18, til: 30 } }, { alder: { fra: 30, til: 61 } } ] }"
      ),
      (
        "husholdningstype: { enslig: 1 }, inntekt: { diskret: { verdier: [100, 900], vekter: [1, 1] } }",
        "a: { bestand: 5, passerFor: [ { inntekt: { til: 200 } }, { inntekt: { fra: 800 } } ] }"
      ),
    ])
  func fits(attributes: String, kinds: String) throws {
    #expect(try warnings(document(attributes, kinds: kinds)).isEmpty)
  }

  @Test(
    "a gap in age, income, need, situation or target group is found",
    arguments: [
      (", alder: { uniform: [20, 60] }", "{ alder: { fra: 21 } }"),
      (", inntekt: { lognormal: { median: 300000, p90: 600000 } }", "{ inntekt: { til: 900000 } }"),
      (", behov: { enkelt: 0.9, tilpasset: 0.1 }", "{ behov: [\"enkelt\"] }"),
      ("", "{ bosituasjon: [\"institusjon\"] }"),
      (", målgrupper: { ung: 0.01 }", "{ utenMålgruppe: [\"ung\"] }"),
    ])
  func gap(attributes: String, rule: String) throws {
    let kinds = "a: { bestand: 5, passerFor: [ \(rule) ] }"
    #expect(try warnings(document(single + attributes, kinds: kinds)).count == 1)
  }

  /// None of the four fits: they are refused, and apply again after 200 days, when they are refused again.
  /// Nobody has decided anything at the start.
  @Test("one that fits no kind of dwelling counts as refused before the start")
  func refused() throws {
    let o = try Outcomes(
      document(
        single, kinds: "a: { bestand: 5, passerFor: [ { barn: true } ] }",
        rest: """
          sak: { innvilges: [ { sannsynlighet: 1 } ],
            nySøknad: { sannsynlighet: 1, etter: { fast: "200 dager" } } },
          """), replications: 1, options: daily)
    #expect(try o.count("waiting_list", afterDays: 1) == 0)
    #expect(try o.value("applications") == 4)
    #expect(try o.value("refused") == 4)
    #expect(try o.duration("wait_from_application", "still_waiting") == [4])
  }
}
