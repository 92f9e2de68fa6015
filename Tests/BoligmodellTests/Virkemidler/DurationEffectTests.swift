import Testing

@Suite("A made-up instrument's effect on durations, worked by hand")
struct DurationEffectTests {
  private func system(_ point: String, _ factor: Double) -> String {
    "x: { virkninger: { v: { varighet: \"\(point)\", faktor: \(factor) } } }"
  }

  /// Without a roof from day 10: decided 20 days later, times the factor; a dwelling stands ready.
  private func applicant(_ instruments: String, granted: Double) -> InstrumentTown {
    InstrumentTown(
      instruments: instruments,
      situations: """
        hosSlektEllerVenner: { årsaker: { flytter: { varighet: { fast: "10 dager" }, følge: { flytterTil: { utenTak: 1 } } } } },
        utenTak: { søkerVedAnkomst: 1 }
        """,
      rest: """
        sak: { behandlingstid: { fast: "20 dager" }, innvilges: [ { sannsynlighet: \(granted) } ],
          nySøknad: { sannsynlighet: 1, etter: { fast: "100 dager" } } },
        kommunaleBoliger: { typer: { ordinær: { bestand: 1 } } }
        """)
  }

  @Test("the processing time", arguments: [(0, 10), (0.5, 20), (1, 30), (3, 70)])
  func processing(factor: Double, day: Int) throws {
    let o = try applicant(system("behandlingstid", factor), granted: 1).outcomes()
    #expect(try o.count("municipal_dwelling", afterDays: day + 1) == 1)
    if day > 10 { #expect(try o.count("municipal_dwelling", afterDays: day) == 0) }
  }

  /// Applications on day 10 and then every 20 days + the wait: 120 days three times; 70 days six times.
  @Test("the time to a new application", arguments: [(1, 3.0), (0.5, 6), (4, 1)])
  func reapplication(factor: Double, applications: Double) throws {
    let o = try applicant(system("nySøknadEtter", factor), granted: 0).outcomes()
    #expect(try o.value("applications") == applications)
  }

  private func tenant(_ instruments: String, _ dwelling: String = "", rest: String = "")
    -> InstrumentTown
  {
    InstrumentTown(
      start: "kommunalBolig: { ordinær: { antall: 1, hittil: { fast: 0 } } }",
      startB: "hosSlektEllerVenner: { antall: 1, påVenteliste: 1, hittil: { fast: 0 } }",
      instruments: instruments,
      situations: """
        kommunalBolig: { årsaker: {
          mislighold: { varighet: { fast: "50 dager" }, følge: { fravikelse: { gjennomføres: 1, etter: { fast: "30 dager" }, flytterTil: { akutt: 1 } } } } } }
        """,
      rest:
        "sak: { innvilges: [] }, kommunaleBoliger: { typer: { ordinær: { bestand: 1 \(dwelling) } } \(rest) }"
    )
  }

  @Test("the time from an eviction's request", arguments: [(0, 50), (1, 80), (2, 110)])
  func eviction(factor: Double, day: Int) throws {
    let o = try tenant(system("fravikelseEtter", factor)).outcomes()
    #expect(try o.count("temporary_accommodation", afterDays: day) == 0)
    #expect(try o.count("temporary_accommodation", afterDays: day + 1) == 1)
  }

  /// Evicted on day 80; a friend waits for the dwelling, inspected for 10 days and done up for 20.
  @Test(
    "inspection and refurbishment, by who lived there",
    arguments: [("besiktigelse", 3, 130), ("oppussing", 0.5, 100), ("oppussing", 1, 110)])
  func refurbishment(point: String, factor: Double, day: Int) throws {
    let o = try tenant(
      """
      x: { vurderes: ["innflytting"], vilkår: [ { inngang: ["a"] } ], virkninger: { v: { varighet: "\(point)", faktor: \(factor) } } },
      y: { vurderes: ["innflytting"], vilkår: [ { inngang: ["b"] } ], virkninger: { v: { varighet: "\(point)", faktor: 9 } } }
      """, ", besiktigelse: { fast: \"10 dager\" }, oppussing: { fast: \"20 dager\" }"
    ).outcomes()
    #expect(try o.count("municipal_dwelling", afterDays: day) == 0)
    #expect(try o.count("municipal_dwelling", afterDays: day + 1) == 1)
  }

  /// A lease signed on day 30 and renewed each 100 days to day 365, times the factor.
  @Test("the length of the lease", arguments: [(1, 3.0), (2, 1), (0.5, 6)])
  func lease(factor: Double, renewals: Double) throws {
    var town = applicant(system("kontraktlengde", factor), granted: 1)
    town.rest = town.rest.replacing(
      "bestand: 1 } }", with: "bestand: 1 } }, kontrakt: { lengde: { fast: \"100 dager\" } }")
    #expect(try town.outcomes().value("renewals") == renewals)
  }

  /// In temporary accommodation from day 10, ready 60 days later; need has grown after 20 days, on day 30,
  /// when the instrument is given. From entry on the 60 days are f · 60, and ready at once when that is
  /// past. Where it ends on day 35 the first pace is back: 10 + 60.
  @Test(
    "the time until ready is stretched in the middle of a stay",
    arguments: [
      ("", 0.5, 40), ("", 0.25, 30), ("", 0, 30), ("", 1, 70), ("", 2, 130),
      ("varighet: { fast: \"5 dager\" },", 0.5, 70), ("varighet: { fast: \"5 dager\" },", 2, 70),
    ])
  func ready(ends: String, factor: Double, day: Int) throws {
    let o = try waiting(
      "x: { vurderes: [\"behovEndret\"], \(ends) virkninger: { v: { varighet: \"klarForVarigBolig\", faktor: \(factor) } } }"
    )
    #expect(try o.count("municipal_dwelling", afterDays: day) == 0)
    #expect(try o.count("municipal_dwelling", afterDays: day + 1) == 1)
  }

  /// The same on everyone from 31 January, day 30.
  @Test(
    "so it is by what acts on everyone from a date on",
    arguments: [(0.5, 40), (0.25, 30), (2, 130)])
  func readyByRule(factor: Double, day: Int) throws {
    let o = try waiting(
      "x: { fra: \"2010-01-31\", virkninger: { v: { varighet: \"klarForVarigBolig\", faktor: \(factor) } } }"
    )
    #expect(try o.count("municipal_dwelling", afterDays: day) == 0)
    #expect(try o.count("municipal_dwelling", afterDays: day + 1) == 1)
  }

  /// On the list in temporary accommodation for 10 days at the start: ready on day 50, with half on day 20.
  @Test("so it is for those who are there at the start", arguments: [(1, 50), (0.5, 20)])
  func readyAtStart(factor: Double, day: Int) throws {
    let o = try InstrumentTown(
      start: "midlertidigBotilbud: { antall: 1, påVenteliste: 1, hittil: { fast: \"10 dager\" } }",
      instruments:
        "x: { vurderes: [\"innflytting\"], virkninger: { v: { varighet: \"klarForVarigBolig\", faktor: \(factor) } } }",
      rest: """
        midlertidigBotilbud: { klarForVarigBolig: { fast: "60 dager" } }, sak: { innvilges: [] },
        kommunaleBoliger: { typer: { ordinær: { bestand: 1 } } }
        """
    ).outcomes()
    #expect(try o.count("municipal_dwelling", afterDays: day) == 0)
    #expect(try o.count("municipal_dwelling", afterDays: day + 1) == 1)
  }

  private func waiting(_ instruments: String) throws -> Outcomes {
    try InstrumentTown(
      instruments: instruments,
      situations: """
        hosSlektEllerVenner: { årsaker: { flytter: { varighet: { fast: "10 dager" }, følge: { flytterTil: { akutt: 1 } } } } },
        midlertidigBotilbud: { søkerVedAnkomst: 1, årsaker: { forverring: { varighet: { fast: "20 dager" }, følge: "behovØker" } } }
        """,
      rest: """
        midlertidigBotilbud: { klarForVarigBolig: { fast: "60 dager" } },
        sak: { innvilges: [ { sannsynlighet: 1 } ] },
        kommunaleBoliger: { typer: { ordinær: { bestand: 1 } } }
        """, attributes: ", behov: { tilpasset: 1 }"
    ).outcomes()
  }
}
