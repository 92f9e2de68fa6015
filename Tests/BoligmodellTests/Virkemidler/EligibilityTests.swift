import Testing

@Suite("Who may have a made-up instrument, at the edges of its rule")
struct EligibilityTests {
  /// A household in private rental: 18 years, 288 000 kr a year, 3 persons with children, 30 000 kr of its
  /// own, on benefits, without remarks, young, of need «tilpasset»; 6 000 kr a month for a home is 72 000
  /// of 288 000 kr a year, a quarter.
  private func granted(_ rule: String) throws -> Bool {
    let town = InstrumentTown(
      start: "privatLeie: { antall: 1, hittil: { fast: 0 } }",
      instruments: """
        har: { vurderes: ["innflytting"] }, ikke: { vurderes: ["avslag"] },
        prøvd: { vurderes: ["innflytting"], vilkår: [ \(rule) ] }
        """,
      rest: "privatmarked: { husleie: \"6000 kr per måned\" }",
      attributes: """
        , alder: { fast: 18 }, inntekt: { fast: 288000 }, egenkapital: { fast: 30000 }, trygd: 1,
        betalingsanmerkning: 0, målgrupper: { ung: 1 }, behov: { tilpasset: 1 }
        """, type: "personer: 3, barn: true")
    return try town.outcomes().uptake("prøvd", "granted") == 1
  }

  @Test(
    "just eligible",
    arguments: [
      "{ alder: { fra: 18 } }", "{ alder: { til: 19 } }", "{ inntekt: { fra: 288000 } }",
      "{ inntekt: { til: 288001 } }", "{ personer: { fra: 3 } }", "{ personer: { til: 4 } }",
      "{ egenkapital: { fra: 30000 } }", "{ egenkapital: { til: 30001 } }",
      "{ boutgiftsandel: { fra: 0.25 } }", "{ boutgiftsandel: { til: 0.26 } }", "{ trygd: true }",
      "{ betalingsanmerkning: false }", "{ inngang: [\"b\", \"a\"] }",
      "{ virkemiddel: [\"ikke\", \"har\"] }", "{ utenVirkemiddel: [\"ikke\"] }", "{ barn: true }",
      "{ målgruppe: [\"rus\", \"ung\"] }", "{ utenMålgruppe: [\"rus\"] }",
      "{ behov: [\"tilpasset\"] }", "{ bosituasjon: [\"utenTak\", \"privatLeie\"] }",
      "{ husholdningstype: [\"en\"] }", "{ alder: { fra: 99 } }, { trygd: true }",
    ])
  func eligible(rule: String) throws { #expect(try granted(rule)) }

  @Test(
    "just not eligible",
    arguments: [
      "{ alder: { fra: 19 } }", "{ alder: { til: 18 } }", "{ inntekt: { fra: 288001 } }",
      "{ inntekt: { til: 288000 } }", "{ personer: { fra: 4 } }", "{ personer: { til: 3 } }",
      "{ egenkapital: { fra: 30001 } }", "{ egenkapital: { til: 30000 } }",
      "{ boutgiftsandel: { fra: 0.26 } }", "{ boutgiftsandel: { til: 0.25 } }",
      "{ trygd: false }", "{ betalingsanmerkning: true }", "{ inngang: [\"b\"] }",
      "{ virkemiddel: [\"ikke\"] }", "{ utenVirkemiddel: [\"ikke\", \"har\"] }",
      "{ barn: false }", "{ målgruppe: [\"rus\"] }", "{ utenMålgruppe: [\"rus\", \"ung\"] }",
      "{ behov: [\"enkelt\", \"sammensatt\"] }", "{ bosituasjon: [\"utenTak\"] }",
      "{ husholdningstype: [\"annen\"] }", "{ alder: { fra: 18, til: 19 }, trygd: false }",
      "{ alder: { fra: 99 } }, { trygd: false }",
    ])
  func notEligible(rule: String) throws { #expect(try !granted(rule)) }

  /// 300 households on 1 January 2010, reconsidered each new year: nobody in 2010, all of them in 2011.
  @Test("coverage of nought gives nobody, of one everybody, by year")
  func coverage() throws {
    let o = try InstrumentTown(
      start: "hosSlektEllerVenner: { antall: 300, hittil: { fast: 0 } }",
      instruments: """
        aldri: { vurderes: ["innflytting", "nyttÅr"], dekning: 0 },
        senere: { vurderes: ["innflytting", "nyttÅr"], dekning: { "2010": 0, "2011": 1, "2012": 0 } },
        halvt: { vurderes: ["innflytting"], dekning: 0.5 }
        """, years: 3
    ).outcomes()
    #expect(try o.uptake("aldri", "considered") == 0)
    #expect(try o.uptake("aldri", "granted") == 0)
    #expect(
      try ["2010", "2011", "2012"].map { try o.uptake("senere", "granted", period: $0) }
        == [0, 300, 0])
    // Binomial(300, ½): 150 ± 4 · 8.66.
    #expect(abs(try o.uptake("halvt", "granted") - 150) < 4 * 75.0.squareRoot())
  }

  /// In the document's order on the same day: `b` finds `a` given, `c` is barred by `a`, `d` needs what
  /// nobody has, `e` ends `a` and brings `g` along, and `f` comes too late for `a`.
  @Test("what it needs, what bars it, what it ends and what comes with it")
  func relations() throws {
    let o = try InstrumentTown(
      instruments: """
        a: { vurderes: ["innflytting"], \(kroneADay) },
        b: { vurderes: ["innflytting"], krever: ["a"] },
        c: { vurderes: ["innflytting"], utelukkesAv: ["a"] },
        d: { vurderes: ["innflytting"], krever: ["a", "c"] },
        e: { vurderes: ["innflytting"], samtidigUtelukket: ["a"], medfører: ["g"] },
        f: { vurderes: ["innflytting"], krever: ["a"] },
        g: { vurderes: ["avslag"], krever: ["e"] }
        """
    ).outcomes()
    let given = try ["a", "b", "c", "d", "e", "f", "g"].map { try o.uptake($0, "granted") }
    #expect(given == [1, 1, 0, 0, 1, 0, 1])
    #expect(try o.uptake("a", "ended") == 1)
    #expect(try o.holderDays("a") == 0)
    #expect(try o.uptake("b", "holders_end") == 1)
    #expect(try o.uptake("g", "holders_end") == 1)
  }

  /// The place of `med` is taken by the first of two; the other waits for it 100 days.
  @Test("what comes with an instrument keeps its own queue")
  func entailedQueue() throws {
    let o = try InstrumentTown(
      start: "hosSlektEllerVenner: { antall: 2, hittil: { fast: 0 } }",
      instruments: """
        hoved: { vurderes: ["innflytting"], medfører: ["med"] },
        med: { vurderes: ["avslag"], grense: { plasser: 1, kø: true }, varighet: { fast: "100 dager" }, \(kroneADay) },
        """
    ).outcomes()
    #expect(try o.uptake("hoved", "granted") == 2)
    #expect(try o.uptake("med", "granted") == 2)
    #expect(try o.uptake("med", "refused_no_room") == 0)
    #expect(try o.holderDays("med") == 200)
  }

  @Test("a home that comes with another instrument is moved into")
  func entailedHome() throws {
    let o = try InstrumentTown(
      instruments: """
        hoved: { vurderes: ["innflytting"], medfører: ["hjem"], \(everywhere) },
        hjem: { vurderes: ["avslag"], flytterTil: "privatLeie" },
        """
    ).outcomes()
    #expect(try o.uptake("hjem", "granted") == 1)
    #expect(try o.uptake("hjem", "households_housed") == 1)
    #expect(try o.count("private_rental", afterDays: 1) == 1)
  }
}
