import Testing

@Suite("When a made-up instrument is considered")
struct DecisionPointTests {
  /// Ten days with friends, then without a roof; applies on day 10 and is decided on day 30. Granted, it
  /// moves into a dwelling on day 30: does not pay on day 80 (50 days on), and an eviction is requested
  /// that is never carried out; breaks the peace on day 90; its need grows on day 100; the lease of 100
  /// days is reviewed on day 130. Two years from 1 January 2010.
  private func town(_ points: String, granted: Double = 1) -> InstrumentTown {
    InstrumentTown(
      instruments: "x: { vurderes: [\(points)], \(everywhere), \(kroneADay) }",
      situations: """
        hosSlektEllerVenner: { årsaker: { flytter: { varighet: { fast: "10 dager" }, følge: { flytterTil: { utenTak: 1 } } } } },
        utenTak: { søkerVedAnkomst: 1 },
        kommunalBolig: { årsaker: {
          mislighold: { varighet: { fast: "50 dager" }, følge: { fravikelse: { gjennomføres: 0, flytterTil: { akutt: 1 } } } },
          bomiljøbrudd: { varighet: { fast: "60 dager" }, følge: "anmerkning" },
          forverring: { varighet: { fast: "70 dager" }, følge: "behovØker" } } }
        """,
      rest: """
        sak: { behandlingstid: { fast: "20 dager" }, innvilges: [ { sannsynlighet: \(granted) } ] },
        kommunaleBoliger: { typer: { ordinær: { bestand: 1 } }, kontrakt: { lengde: { fast: "100 dager" } } }
        """, years: 2)
  }

  @Test(
    "at each point of a household's story, worked by hand",
    arguments: [
      ("innflytting", 0), ("søknad", 10), ("innvilgelse", 30), ("tildeling", 30), ("restanse", 80),
      ("fravikelseBegjært", 80), ("bomiljøbrudd", 90), ("behovEndret", 100), ("gjennomgang", 130),
      ("nyttÅr", 365),
    ])
  func point(name: String, day: Double) throws {
    let o = try town("\"\(name)\"").outcomes()
    #expect(try o.uptake("x", "granted") == 1)
    #expect(try o.holderDays("x") == 730 - day)
  }

  @Test("when refused, on day 30")
  func refusal() throws {
    let o = try town("\"avslag\", \"innvilgelse\"", granted: 0).outcomes()
    #expect(try o.uptake("x", "granted") == 1)
    #expect(try o.holderDays("x") == 700)
  }

  @Test("the first of several points counts, and it is had once")
  func several() throws {
    let o = try town("\"nyttÅr\", \"restanse\", \"søknad\", \"gjennomgang\"").outcomes()
    #expect(try o.uptake("x", "granted") == 1)
    #expect(try o.holderDays("x") == 720)
  }

  private func institution(_ instrument: String, beds: Int = 1) -> InstrumentTown {
    InstrumentTown(
      start: "institusjon: { antall: \(beds), hittil: { fast: 0 } }",
      instruments: "x: { \(instrument) }",
      situations: """
        institusjon: { årsaker: { utskrives: { varighet: { fast: "40 dager" }, følge: { flytterTil: { akutt: 1 } } } } }
        """)
  }

  @Test("before discharge, on day 40, where the household still is")
  func discharge() throws {
    let rule = "vilkår: [ { bosituasjon: [\"institusjon\"] } ]"
    let o = try institution("vurderes: [\"utskrivning\"], \(rule), \(everywhere), \(kroneADay)")
      .outcomes()
    #expect(try o.holderDays("x") == 325)
    #expect(try o.value("temporary_households") == 1)
  }

  /// Two are discharged at once and there is one home.
  @Test("a home is given before discharge, without a stop in temporary accommodation")
  func dischargeHome() throws {
    let o = try institution(
      """
      vurderes: ["utskrivning"], vilkår: [ { bosituasjon: ["institusjon"] } ], flytterTil: "privatLeie",
      grense: { plasser: 1 }
      """, beds: 2
    ).outcomes()
    #expect(try o.count("private_rental", afterDays: 41) == 1)
    #expect(try o.flow("institution", "private_rental") == [1])
    #expect(try o.flow("institution", "temporary_accommodation") == [1])
    #expect(try o.value("temporary_households") == 1)
    #expect(try o.uptake("x", "considered") == 2)
    #expect(try o.uptake("x", "granted") == 1)
    #expect(try o.uptake("x", "refused_no_room") == 1)
    #expect(try o.uptake("x", "households_housed") == 1)
  }

  /// Friends are left on day 10 for the street, where the home is given before the next event.
  @Test("a home is given right after the event that made it possible")
  func home() throws {
    var town = town("")
    town.instruments = """
      x: { vurderes: ["innflytting"], vilkår: [ { bosituasjon: ["utenTak"] } ], flytterTil: "privatLeie", \(kroneADay) }
      """
    let o = try town.outcomes()
    #expect(try o.value("found_private") == 1)
    #expect(try o.value("without_roof_mean") == 0)
    #expect(try o.holderDays("x") == 720)
  }

  /// Granted to those of simple need alone: with need one level less on day 0 it is.
  @Test("need is changed when it is given", arguments: [(-1, 1.0), (0, 0), (1, 0)])
  func need(change: Int, granted: Double) throws {
    var town = town("")
    town.attributes = ", behov: { tilpasset: 1 }"
    town.instruments = "x: { vurderes: [\"innflytting\"], behovsendring: \(change), \(everywhere) }"
    town.rest = """
      sak: { innvilges: [ { vilkår: { behov: ["enkelt"] }, sannsynlighet: 1 } ] },
      kommunaleBoliger: { typer: { ordinær: { bestand: 1 } } }
      """
    #expect(try town.outcomes().value("granted") == granted)
  }
}
