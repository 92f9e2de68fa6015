import ScenarioFormat
import Testing

@Suite("Instruments: impossible settings are told, with place and code")
struct InstrumentCheckTests {
  private func errors(_ instruments: String, rest: String = "") throws -> [String] {
    try TownWithInstruments(instruments: instruments, rest: rest).found()
  }

  private let considered = "vurderes: [\"innflytting\"]"
  private let paid = "beløp: { en: { fra: \"nav\", engang: 100 } }"

  @Test("every part of an instrument made of primitives is understood")
  func right() throws {
    let problems = try TownWithInstruments(
      instruments: """
        x: { beskrivelse: "b", hjemmel: "h", familie: "regel", fra: "2010-01-01", til: "2011-01-01", vedOpphør: "avsluttes",
          \(considered), vilkår: [ { målgruppe: ["rus"], alder: { fra: 18 } } ], dekning: { "2010": 0.5, "2011": "60 %" },
          utelukkesAv: ["y"], beholdesI: ["kommunalBolig"], varighet: { lognormal: { median: "1 år", p90: "3 år" } },
          grense: { ramme: { "2010": 1000, "2011": 2000 }, antallPerÅr: 3, saksmengde: { årsverk: 1.5, perÅrsverk: 3 }, timerPerMåned: 60, kø: true },
          \(paid), timer: { perTildeling: 0, perMåned: 2, pris: 450, budsjett: "nav" }, oppgave: "oppfølging", behovsendring: -1,
          virkninger: {
            a: { risiko: ["mislighold"], i: ["kommunalBolig"], faktor: 0.5, vilkår: { barn: false } },
            b: { sannsynlighet: "innvilges", settesTil: 1 }, c: { varighet: "klarForVarigBolig", faktor: 0 },
            d: { kostnad: "oppussing", faktor: 0.9 }, e: { poeng: 2 } } },
        y: { \(considered), flytterTil: "privatLeie" },
        """
    ).problems()
    #expect(problems.problems.isEmpty, "\(problems.formatted(in: .en))")
  }

  @Test(
    "a number outside its bounds, a date before another, a name nobody has",
    arguments: [
      ("grense: { ramme: -1 }", "utenfor-grenser /x/grense/ramme"),
      ("dekning: 1.01", "utenfor-grenser /x/dekning"),
      (
        "beløp: { a: { fra: \"stat\", andelAvBoutgift: 1.5 } }",
        "utenfor-grenser /x/beløp/a/andelAvBoutgift"
      ),
      ("beløp: { a: { fra: \"stat\", engang: -5 } }", "utenfor-grenser /x/beløp/a/engang"),
      ("grense: { plasser: -1 }", "utenfor-grenser /x/grense/plasser"),
      ("grense: { timerPerMåned: -1 }", "utenfor-grenser /x/grense/timerPerMåned"),
      (
        "virkninger: { a: { sannsynlighet: \"oppdages\", settesTil: 1.2 } }",
        "utenfor-grenser /x/virkninger/a/settesTil"
      ),
      (
        "virkninger: { a: { varighet: \"oppussing\", faktor: -0.1 } }",
        "utenfor-grenser /x/virkninger/a/faktor"
      ),
      ("behovsendring: 3", "utenfor-grenser /x/behovsendring"),
      ("behovsendring: 0.5", "ikke-heltall /x/behovsendring"),
      ("fra: \"2011-01-01\", til: \"2010-01-01\"", "rekkefolge /x/til"),
      ("fra: \"2011-01-01\", til: \"2011-01-01\"", "rekkefolge /x/til"),
      ("vilkår: [ { målgruppe: [\"ruus\"] } ]", "ukjent-navn /x/vilkår/0/målgruppe/0"),
      ("vilkår: [ { virkemiddel: [\"z\"] } ]", "ukjent-navn /x/vilkår/0/virkemiddel/0"),
      ("vilkår: [ { inngang: [\"b\"] } ]", "ukjent-navn /x/vilkår/0/inngang/0"),
      ("krever: [\"z\"]", "ukjent-navn /x/krever/0"),
      ("utelukkesAv: [\"z\"]", "ukjent-navn /x/utelukkesAv/0"),
      ("samtidigUtelukket: [\"z\"]", "ukjent-navn /x/samtidigUtelukket/0"),
      ("medfører: [\"z\"]", "ukjent-navn /x/medfører/0"),
      ("grense: { rammeFra: \"z\" }", "ukjent-navn /x/grense/rammeFra"),
    ])
  func bounds(part: String, problem: String) throws {
    #expect(try errors("x: { \(considered), \(part) }") == [problem])
  }

  @Test("a name that is nearly right is suggested")
  func suggestion() throws {
    let problems = try TownWithInstruments(
      instruments: "bostøtte: { \(considered) }, x: { \(considered), krever: [\"bostøte\"] }"
    ).problems()
    #expect(problems.errors.map(\.suggestion) == ["bostøtte"])
  }

  @Test(
    "exclusive instruments that are both forced",
    arguments: [
      ("medfører: [\"y\"], utelukkesAv: [\"y\"]", "", "/x/medfører"),
      ("medfører: [\"y\"], samtidigUtelukket: [\"y\"]", "", "/x/medfører"),
      ("krever: [\"y\"], utelukkesAv: [\"y\"]", "", "/x/krever"),
      ("krever: [\"y\"], samtidigUtelukket: [\"y\"]", "", "/x/krever"),
      ("medfører: [\"y\"]", "utelukkesAv: [\"x\"]", "/x/medfører"),
      ("medfører: [\"y\"]", "samtidigUtelukket: [\"x\"]", "/x/medfører"),
      ("medfører: [\"y\", \"z\"]", "utelukkesAv: [\"z\"]", "/x/medfører"),
      ("medfører: [\"y\", \"z\"]", "samtidigUtelukket: [\"z\"]", "/x/medfører"),
      ("krever: [\"x\"]", "", "/x/krever"),
    ])
  func exclusive(x: String, y: String, place: String) throws {
    let found = try errors(
      "x: { \(considered), \(x) }, y: { \(considered), \(y) }, z: { \(considered) }")
    #expect(found == ["utelukker-hverandre \(place)"])
  }

  @Test("instruments that need one another in a ring can never be given")
  func ring() throws {
    let found = try errors(
      """
      x: { \(considered), krever: ["y"] }, y: { \(considered), krever: ["z"] },
      z: { \(considered), krever: ["x"] }, w: { \(considered), krever: ["x"] }
      """)
    #expect(found == ["x", "y", "z"].map { "utelukker-hverandre /\($0)/krever" })
  }

  @Test(
    "one that acts on everyone cannot have what one who is given it has",
    arguments: [
      ("grense: { plasser: 1 }", "grense"),
      ("beløp: { a: { fra: \"nav\", engang: 1 } }", "beløp"), ("krever: [\"y\"]", "krever"),
      ("utelukkesAv: [\"y\"]", "utelukkesAv"), ("medfører: [\"y\"]", "medfører"),
      ("samtidigUtelukket: [\"y\"]", "samtidigUtelukket"),
      ("varighet: { fast: \"1 år\" }", "varighet"), ("flytterTil: \"privatLeie\"", "flytterTil"),
      ("beholdesI: [\"utenTak\"]", "beholdesI"), ("vilkår: [ { barn: true } ]", "vilkår"),
      ("timer: { perMåned: 3, pris: 1 }", "timer"), ("dekning: 0.5", "dekning"),
      ("behovsendring: 1", "behovsendring"),
    ])
  func system(part: String, key: String) throws {
    #expect(
      try errors("x: { \(part) }, y: { \(considered) }") == ["virker-pa-alle /x/\(key)"])
  }

  @Test("one that acts on everyone cannot come with another, and ending it does nothing")
  func givenSystem() throws {
    #expect(
      try errors("x: { \(considered), medfører: [\"y\"] }, y: {}")
        == ["virker-pa-alle /x/medfører/0"])
    let ended = TownWithInstruments(
      instruments: "x: { \(considered), samtidigUtelukket: [\"y\"] }, y: {}")
    #expect(try ended.found() == [])
    #expect(try ended.found(.warning) == ["virker-pa-alle /x/samtidigUtelukket/0"])
  }

  @Test("a queue for nothing, a frame that is not there, a payment to oneself, two running amounts")
  func money() throws {
    #expect(try errors("x: { \(considered), grense: { kø: true } }") == ["mangler /x/grense/kø"])
    #expect(
      try errors("x: { \(considered), grense: { kø: true, timerPerMåned: 5 } }")
        == ["mangler /x/grense/kø"])
    #expect(
      try errors(
        "x: { \(considered), \(paid), grense: { rammeFra: \"y\" } }, y: { \(considered) }")
        == ["mangler /x/grense/rammeFra"])
    #expect(
      try errors(
        "x: { \(considered), beløp: { a: { fra: \"kommune\", til: \"kommune\", engang: 1 } } }")
        == ["samme-eier /x/beløp/a/til"])
    #expect(
      try errors(
        "x: { \(considered), beløp: { a: { fra: \"husholdning\", engang: 1 } } }")
        == ["samme-eier /x/beløp/a/til"])
    #expect(
      try errors(
        """
        x: { \(considered), beløp: { a: { fra: "nav", løpende: "1 kr per dag" }, b: { fra: "stat", andelAvBoutgift: 0.1 } } }
        """) == ["for-mange /x/beløp"])
  }

  @Test("a share of the price of a home where nothing says what a home costs")
  func price() throws {
    let text = "x: { \(considered), beløp: { a: { fra: \"stat\", andelAvPris: 0.1 } } }"
    #expect(try errors(text) == ["mangler /x/beløp/a/andelAvPris"])
    #expect(try errors(text, rest: "eiemarked: { pris: 1000000 },") == [])
  }

  /// A refused household would apply again at once, for ever.
  @Test("what comes again after no time at all", arguments: ["nySøknadEtter", "kontraktlengde"])
  func noTime(point: String) throws {
    func text(_ factor: Double) -> String {
      "x: { virkninger: { a: { varighet: \"\(point)\", faktor: \(factor) } } }"
    }
    #expect(try errors(text(0)) == ["utenfor-grenser /x/virkninger/a/faktor"])
    #expect(try errors(text(0.1)) == [])
  }

  @Test("65 instruments are one too many")
  func tooMany() throws {
    func many(_ count: Int) -> String {
      (1...count).map { "x\($0): { \(considered) }" }.joined(separator: ",\n")
    }
    #expect(try errors(many(64)) == [])
    let found = try errors(many(65))
    #expect(found.count == 1 && found[0].hasSuffix(" "), "\(found)")
  }

  @Test("an effect on a risk nobody has, and a frame that nothing is taken from, are warned of")
  func warnings() throws {
    func warnings(_ text: String) throws -> [String] {
      #expect(try errors(text) == [])
      return try TownWithInstruments(instruments: text).found(.warning)
    }
    func risk(_ name: String, _ place: String) -> String {
      "x: { virkninger: { a: { risiko: [\"\(name)\"], i: [\"\(place)\"], faktor: 2 } } }"
    }
    #expect(try warnings(risk("mislighold", "kommunalBolig")) == [])
    #expect(
      try warnings(risk("mislighold", "privatLeie")) == ["uten-virkning /x/virkninger/a/risiko"])
    #expect(
      try warnings(risk("bedring", "kommunalBolig")) == ["uten-virkning /x/virkninger/a/risiko"])
    let running = "beløp: { a: { fra: \"nav\", løpende: \"1 kr per dag\" } }"
    #expect(
      try warnings("x: { \(considered), grense: { ramme: 100 }, \(running) }")
        == ["uten-virkning /x/grense/ramme"])
    #expect(
      try warnings(
        "x: { \(considered), grense: { ramme: 100 } }, y: { \(considered), \(paid), grense: { rammeFra: \"x\" } }"
      ) == [])
  }
}
