import Boligmodell
import ScenarioFormat
import Testing

@Suite("Organisations: impossible settings are told, with place and code")
struct OrganisationCheckTests {
  /// `code pointer` under `/organisasjon` of each error, in a town whose organisation has two units.
  private func errors(
    _ more: String, units: String = "", rest: String = "", sak: String = "sak: { innvilges: [] },",
    severity: Problem.Severity = .error
  ) throws -> [String] {
    let text = """
      { navn: "By", start: "2010-01-01", år: 2, husholdningstyper: { enslig: { personer: 1 } }, innganger: { a: { perÅr: 5, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } }, bosituasjoner: {}, \(sak)
      kommunaleBoliger: { typer: { ordinær: { bestand: 3 } } }, \(rest)
      organisasjon: {
      enheter: { Nav: { oppgaver: ["mottak"], årsverk: 1 }, "Boligkontoret": { oppgaver: ["tildeling"], årsverk: 1 } \(units) },
      \(more)
      } }
      """
    var problems = ProblemList()
    let document = DocumentLoader(shipped: ShippedScenarios()).load(
      bytes: Array(text.utf8), name: "by.json5", problems: &problems)
    _ = Scenario.compile(try #require(document), problems: &problems)
    return problems.problems.filter { $0.severity == severity }.map { problem in
      #expect(problem.position.line >= 2, "\(problem.formatted(in: .en))")
      return "\(problem.code.rawValue) \(problem.pointer)".replacing(" /organisasjon", with: " ")
    }
  }

  @Test("every part of an organisation is understood")
  func right() throws {
    let found = try errors(
      """
      tittel: "t", beskrivelse: "b", kilder: ["k"], tallFraKilden: 1, ruting: "minstForsinkelse", eierskap: "saksteam", arbeidsmåte: "jazz",
      ansvarsklarhet: 0.5, beslutninger: { politiske: ["bolig", "framskaffelse"], møteintervall: "1 måned" },
      strategi: { andel: 0.5, gjennomslag: 0.5, ledetid: { fast: "2 år" }, høystPerÅr: 3, pris: 2000000 },
      bemanning: { sykefravær: 0.05, fraværslengde: { fast: "9 dager" }, turnover: "0.1 per år", rekruttering: "90 dager", opplæring: "90 dager", tempoUnderOpplæring: 0.5 },
      kontakter: { Nav: { Boligkontoret: { hyppighet: "ukentlig", form: "uformell", ventetid: "3 dager", tap: 0.1, retur: 0.1, informasjon: 0.9, varm: true } } },
      fora: { utvalg: { deltakere: ["Nav"], intervall: "14 dager", dagsorden: ["tildeling", "uavklarte"], boligtyper: ["ordinær"], kapasitet: 9, mandat: true } },
      saksganger: { bolig: { prioritet: 0, trinn: [ { oppgave: "mottak", timer: 2, sammensatt: 2, vilkår: { personer: { fra: 2 } } } ] } },
      effekter: { screening: { daglig: 1, ukentlig: 0.9, månedlig: 0.9, sjelden: 0.3, ingen: 0 }, tapt: { kommerTilbakeEtter: "90 dager", behovØker: 0.5 } },
      """)
    #expect(found == [])
  }

  @Test(
    "a unit that is not there, oneself, a pair twice, a task nobody has, times that exclude each other",
    arguments: [
      ("kontakter: { Nav: { Boligkontor: \"daglig\" } }", "ukjent-navn /kontakter/Nav/Boligkontor"),
      ("kontakter: { Nva: { Boligkontoret: \"daglig\" } }", "ukjent-navn /kontakter/Nva"),
      ("kontakter: { Nav: { Nav: \"daglig\" } }", "uten-virkning /kontakter/Nav/Nav"),
      (
        "kontakter: { Nav: { Boligkontoret: \"daglig\" }, Boligkontoret: { Nav: \"ukentlig\" } }",
        "duplikat /kontakter/Boligkontoret/Nav"
      ),
      (
        "fora: { f: { deltakere: [\"Nav\", \"NAV\"], intervall: \"7 dager\", dagsorden: [\"tildeling\"] } }",
        "ukjent-navn /fora/f/deltakere/1"
      ),
      (
        "fora: { f: { deltakere: [\"Nav\"], intervall: \"7 dager\", nårBoligStårLedig: \"7 dager\", dagsorden: [\"tildeling\"] } }",
        "duplikat /fora/f/nårBoligStårLedig"
      ),
      (
        "fora: { f: { deltakere: [\"Nav\"], nårBoligStårLedig: \"7 dager\", dagsorden: [\"fornyelse\"] } }",
        "mangler /fora/f/dagsorden"
      ),
      (
        "fora: { f: { deltakere: [\"Nav\"], intervall: \"7 dager\", dagsorden: [\"tildeling\"], boligtyper: [\"ordiner\"] } }",
        "ukjent-navn /fora/f/boligtyper/0"
      ),
      (
        "saksganger: { bolig: { trinn: [ { oppgave: \"mottak\" }, { oppgave: \"kartlegging\" } ] } }",
        "mangler /saksganger/bolig/trinn/1"
      ),
      ("saksganger: { bolg: { trinn: [] } }", "ukjent-nokkel /saksganger/bolg"),
      ("bemanning: { sykefravær: 0.1 }", "mangler "),
      (
        "bemanning: { sykefravær: 0.1, fraværslengde: { fast: \"0 dager\" } }",
        "utenfor-grenser /bemanning/fraværslengde"
      ),
      ("effekter: { nyAvtale: { fast: \"0 dager\" } }", "utenfor-grenser /effekter/nyAvtale"),
      (
        "effekter: { screening: { daglig: 0.5, ukentlig: 0.6, månedlig: 0.3, sjelden: 0.3, ingen: 0.3 } }",
        "rekkefolge /effekter/screening"
      ),
      ("effekter: { uteblir: 1 }", "utenfor-grenser /effekter/uteblir"),
      ("ansvarsklarhet: 1.1", "utenfor-grenser /ansvarsklarhet"),
      (
        "kontakter: { Nav: { Boligkontoret: { hyppighet: \"ukentlig\", tap: -0.1 } } }",
        "utenfor-grenser /kontakter/Nav/Boligkontoret/tap"
      ),
      ("eierskap: \"alle\"", "ukjent-verdi /eierskap"),
    ])
  func bounds(part: String, problem: String) throws {
    let found = try errors(part)
    #expect(found == [problem])
  }

  @Test("sick leave of one unit needs to know how long")
  func illness() throws {
    #expect(
      try errors("", units: ", c: { oppgaver: [], sykefravær: 0.1 }") == ["mangler "])
  }

  @Test("64 units, not more; and one must take people in")
  func units() throws {
    func more(_ count: Int) -> String {
      (0..<count).map { ", e\($0): { oppgaver: [] }" }.joined()
    }
    #expect(try errors("", units: more(62)) == [])
    let found = try errors("", units: more(63))
    #expect(found.count == 1 && found[0].hasSuffix("/enheter"), "\(found)")
    let text = """
      { navn: "By", start: "2010-01-01", år: 2, husholdningstyper: { enslig: { personer: 1 } }, innganger: { a: { perÅr: 5, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } }, bosituasjoner: {}, sak: { innvilges: [] },
      organisasjon: { enheter: { ENHETER } } }
      """
    for (units, pointer) in [
      ("a: { oppgaver: [\"tildeling\"] }", "/organisasjon"), ("", "/organisasjon"),
    ] {
      var problems = ProblemList()
      let document = DocumentLoader(shipped: ShippedScenarios()).load(
        bytes: Array(text.replacing("ENHETER", with: units).utf8), name: "by.json5",
        problems: &problems)
      _ = Scenario.compile(try #require(document), problems: &problems)
      #expect(problems.errors.map { "\($0.code.rawValue) \($0.pointer)" } == ["mangler \(pointer)"])
    }
  }

  @Test(
    "what can change nothing is warned of, at its place",
    arguments: [
      ("", ", c: { oppgaver: [\"kartlegging\"] }", "antatt-arsverk /enheter/c"),
      ("", ", c: { oppgaver: [], årsverk: 1 }", "uten-virkning /enheter/c/oppgaver"),
      (
        "kontakter: { Nav: { c: \"daglig\" } }", ", c: { oppgaver: [], årsverk: 1 }",
        "uten-virkning /enheter/c/oppgaver"
      ),
      (
        "", ", c: { oppgaver: [\"kartlegging\"], årsverk: 1, vilkår: [] }",
        "uten-virkning /enheter/c/vilkår"
      ),
      (
        "",
        ", c: { oppgaver: [\"kartlegging\"], årsverk: 1, vilkår: [{}, { personer: { fra: 2 } }] }",
        "uten-virkning /enheter/c/vilkår/1"
      ),
      (
        "", ", c: { oppgaver: [\"kartlegging\"], årsverk: 1, vilkår: [{ barn: true }] }",
        "uten-virkning /enheter/c/vilkår/0"
      ),
      (
        "",
        ", c: { oppgaver: [\"kartlegging\"], årsverk: 1, vilkår: [{ målgruppe: [\"ROP\"], utenMålgruppe: [\"ROP\"] }] }",
        "uten-virkning /enheter/c/vilkår/0"
      ),
      (
        "fora: { f: { deltakere: [\"Nav\"], intervall: \"7 dager\", dagsorden: [\"uavklarte\", \"tildeling\"] } }",
        "", "uten-deltaker /fora/f/dagsorden/1"
      ),
      (
        "fora: { f: { deltakere: [\"Nav\"], intervall: \"7 dager\", dagsorden: [\"fornyelse\"] } }",
        "", "uten-deltaker /fora/f/dagsorden/0"
      ),
      (
        "fora: { f: { deltakere: [\"Boligkontoret\"], intervall: \"7 dager\", dagsorden: [\"restanse\"] } }",
        "", "uten-deltaker /fora/f/dagsorden/0"
      ),
    ])
  func useless(part: String, units: String, problem: String) throws {
    let rest = "målgrupper: { ROP: {} },"
    #expect(try errors(part, units: units, rest: rest, severity: .warning) == [problem])
    #expect(try errors(part, units: units, rest: rest) == [])
  }

  @Test(
    "nobody with time for the tasks is warned of, and only where that is what was written",
    arguments: [
      ("årsverk: 0", ["uten-virkning /enheter/c"]),
      ("årsverk: 2, boligandel: 0", ["uten-virkning /enheter/c"]),
      ("årsverk: 2, boligandel: 0.1", []),
      ("årsverk: { trinn: { \"2010-01-01\": 0, \"2011-01-01\": 1 } }", []),
      ("årsverk: -1", []),
      ("årsverk: 1000000", []),
    ])
  func nobody(staff: String, warnings: [String]) throws {
    let unit = ", c: { oppgaver: [\"kartlegging\"], \(staff) }"
    #expect(try errors("", units: unit, severity: .warning) == warnings)
  }

  @Test("persons without time are warned of once, at the number that says so")
  func nobodyInNetwork() throws {
    let network =
      "personnett: { personer: 3, funksjoner: { tildeling: 3 }, årsverkPerPerson: 0, form: \"ring\" }"
    #expect(
      try errors(network, severity: .warning) == ["uten-virkning /personnett/årsverkPerPerson"])
  }

  @Test("a processing time on top of the hours of the units is warned of, unless all is neutral")
  func doubleTime() throws {
    let hours = "saksganger: { bolig: { trinn: [ { oppgave: \"mottak\", timer: 2 } ] } }"
    let noHours = "saksganger: { bolig: { trinn: [ { oppgave: \"mottak\" } ] } }"
    let time = "sak: { behandlingstid: { fast: \"20 dager\" }, innvilges: [] },"
    func warnings(_ part: String, _ sak: String = "sak: { innvilges: [] },") throws -> [String] {
      try errors(part, sak: sak, severity: .warning)
    }
    #expect(try warnings(hours, time) == ["dobbel-tid "])
    #expect(try warnings(hours) == [])
    #expect(try warnings(noHours, time) == [])
    #expect(try warnings(hours + ", nøytral: true", time) == [])
  }

  @Test(
    "options of another shape are warned of, at their place",
    arguments: [
      ("form: \"fragmentert\", brobyggere: 2", ["uten-virkning /personnett/brobyggere"]),
      ("form: \"fragmentert\", formMånedlig: \"toKlynger\", brobyggere: 2, utenKontakt: 0.2", []),
      (
        "form: \"ring\", utenKontakt: 0.1, klyngestørrelse: 3",
        [
          "uten-virkning /personnett/utenKontakt", "uten-virkning /personnett/klyngestørrelse",
        ]
      ),
      ("form: \"toKlynger\", brobyggere: 1", []),
    ])
  func shapes(options: String, problems: [String]) throws {
    let network =
      "personnett: { personer: 6, funksjoner: { tildeling: 3, økonomiskeVirkemidler: 3 }, årsverkPerPerson: 0.5, \(options) }"
    #expect(try errors(network, severity: .warning) == problems)
    #expect(try errors(network) == [])
  }

  @Test("options that come along from a shipped organisation whose shape is changed are no fault")
  func inheritedOptions() throws {
    let base = "\"basertPå\": \"boligflyt:organisering/moreforsking-oppdal.json5\","
    let ring = "form: \"ring\", formMånedlig: null, kontakter: null"
    #expect(try errors(base + "personnett: { \(ring) }", severity: .warning) == [])
    #expect(
      try errors(base + "personnett: { \(ring), utenKontakt: 0.5 }", severity: .warning)
        == ["uten-virkning /personnett/utenKontakt"])
  }

  @Test("an instrument whose task nobody has, at its own place")
  func instrument() throws {
    let found = try errors(
      "", rest: "virkemidler: { x: { vurderes: [\"innflytting\"], oppgave: \"oppfølging\" } },")
    #expect(found == ["mangler /virkemidler/x/oppgave"])
  }

  @Test("a unit whose name is nearly right is suggested")
  func suggestion() throws {
    let text = """
      { navn: "By", start: "2010-01-01", år: 2, husholdningstyper: { enslig: { personer: 1 } }, innganger: { a: { perÅr: 5, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } }, bosituasjoner: {}, sak: { innvilges: [] },
      organisasjon: { enheter: { Nav: { oppgaver: ["mottak"] }, Boligkontoret: { oppgaver: [] } }, kontakter: { Nav: { Boligkontore: "daglig" } } } }
      """
    var problems = ProblemList()
    let document = DocumentLoader(shipped: ShippedScenarios()).load(
      bytes: Array(text.utf8), name: "by.json5", problems: &problems)
    _ = Scenario.compile(try #require(document), problems: &problems)
    #expect(problems.errors.map(\.suggestion) == ["Boligkontoret"])
  }
}
