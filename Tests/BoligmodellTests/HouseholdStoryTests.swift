import ScenarioFormat
import Testing

@Suite("A household's story, worked by hand")
struct HouseholdStoryTests {
  /// Households that are in one situation at day 0, all alike.
  private func story(
    start: String, situations: String, rest: String, type: String = "personer: 1",
    attributes: String = "", years: Int = 1, from: String = "2010-01-01"
  ) -> String {
    """
    {
      navn: "historie", start: "\(from)", år: \(years), husholdningstyper: { en: { \(type) } },
      innganger: { a: { perÅr: 0, husholdningstype: { en: 1 }, ankommerTil: { utenTak: 1 } \(attributes) } },
      startbestand: { a: { \(start) } }, bosituasjoner: { \(situations) }, \(rest)
    }
    """
  }

  /// Three private tenants try to buy every 30 days. A loan of 2.0 m of a frame of 3.0 m leaves 1.0 m: one
  /// buys on day 30 of 2010 and two are stopped by the frame, and again on the 11 later days of the
  /// year; in 2011 (days 390, 420, …, 720) one buys and one is stopped 12 times; in 2012 the last buys.
  @Test("the frame of startlån is used up, lapses at new year and is filled again")
  func frame() throws {
    let o = try Outcomes(
      story(
        start: "privatLeie: { antall: 3, hittil: { fast: 0 } }",
        situations: """
          privatLeie: { årsaker: { kjøper: { varighet: { fast: "30 dager" }, følge: "kjøper" } } }
          """,
        rest: """
          eiemarked: { pris: 2000000 },
          virkemidler: { startlån: { vurderes: ["kjøp"], grense: { ramme: 3000000 }, startlån: { gjeldsgrad: 4 } } }
          """, attributes: ", inntekt: { fast: 500000 }", years: 3), replications: 1)
    let years = ["2010", "2011", "2012"]
    #expect(try years.map { try o.value("startloan_number", period: $0) } == [1, 1, 1])
    #expect(try years.map { try o.value("startloan_refused_frame", period: $0) } == [24, 12, 0])
    #expect(
      try years.map { try o.value("startloan_unused_frame", period: $0) } == [1e6, 1e6, 1e6])
    #expect(try o.value("startloan_volume") == 6e6)
    #expect(try o.value("startloan_refused_capacity") == 0)
    #expect(try o.value("owned_home_end") == 3)
  }

  /// A family of 3 at 20 % a further person: 1.4 · 1.0 m. With 100 000 of its own and a grant of 10 % it
  /// borrows 1 400 000 − 100 000 − 140 000 = 1 160 000, which 5 times 232 000 just allows.
  @Test(
    "price, equity, grant and income decide the loan", arguments: [(232_000, 1.0), (231_999, 0)])
  func loan(income: Int, bought: Double) throws {
    let o = try Outcomes(
      story(
        start: "privatLeie: { antall: 1, hittil: { fast: 0 } }",
        situations: """
          privatLeie: { årsaker: { kjøper: { varighet: { fast: "200 dager" }, følge: "kjøper" } } }
          """,
        rest: """
          eiemarked: { pris: 1000000, prisPerPerson: "20 %" },
          virkemidler: { startlån: { vurderes: ["kjøp"], grense: { ramme: 9000000 }, startlån: {} },
            tilskudd: { vurderes: ["kjøp"], krever: ["startlån"],
              beløp: { a: { fra: "stat", slag: "investering", andelAvPris: "10 %" } } } }
          """, type: "personer: 3, barn: true",
        attributes: ", inntekt: { fast: \(income) }, egenkapital: { fast: 100000 }"),
      replications: 1)
    #expect(try o.value("purchases") == bought)
    #expect(try o.value("startloan_volume") == 1_160_000 * bought)
    #expect(try o.value("cost_state") == 140_000 * bought)
    #expect(try o.value("startloan_refused_capacity") == 1 - bought)
    if bought == 1 { #expect(try o.value("startloan_family_share") == 1) }
  }

  /// From 1 July: three refugee families of 3 wait, dwellings stand ready, 4 persons a year: 8 · 184/365 = 4.03
  /// of 2010's 8, 4 in 2011 and 8 · 182/366 = 3.98 of 2012's 8. One is settled at once; 1 place is not enough
  /// for the next until new year, 184 days on; the last one a year later.
  @Test("the settlement number holds within a calendar year and is renewed at the next")
  func settlement() throws {
    let o = try Outcomes(
      story(
        start: "venterPåBosetting: { antall: 3, påVenteliste: 3, hittil: { fast: 0 } }",
        situations: "",
        rest: """
          bosetting: { personerPerÅr: { "2010": 8, "2011": 4, "2012": 8 } },
          kommunaleBoliger: { typer: { ordinær: { bestand: 9 } } }
          """, type: "personer: 3, barn: true", years: 2, from: "2010-07-01"), replications: 1,
      options: daily)
    // Series are read before frames are refilled.
    for (day, waiting) in [(1, 2.0), (184, 2), (185, 1), (549, 1), (550, 0)] {
      #expect(try o.count("awaiting_settlement", afterDays: day) == waiting, "day \(day)")
    }
    #expect(
      try ["2010", "2011", "2012"].map { try o.value("settled_persons", period: $0) } == [3, 3, 3])
    #expect(try o.value("waiting_list_end", period: "2010") == 2)
    // Waits of 0, 184 and 549 days.
    #expect(try o.duration("wait_settlement", "mean_of_completed") == [733.0 / 3])
    #expect(try o.value("settled_within_12_months") == 2.0 / 3)
  }

  /// From 1 July 2010 to 1 July 2011: 184 and 181 of 365 days. After a warm-up from 1 July 2009 on, 2010 is
  /// whole. From 1 July 2012: 184 of 366 days.
  @Test("contracts, Time: a year that is simulated in part has its share of the frame, by days")
  func partialYears() throws {
    let text = { (from: String) in
      story(
        start: "", situations: "",
        rest:
          "eiemarked: { pris: 1 }, virkemidler: { startlån: { vurderes: [\"kjøp\"], grense: { ramme: 3650000 }, startlån: {} } }",
        from: from)
    }
    let frame = 3_650_000.0
    for (from, warmup, year, expected) in [
      ("2010-07-01", 0, "2010", frame * 184 / 365), ("2010-07-01", 0, "2011", frame * 181 / 365),
      ("2010-07-01", 1, "2010", frame), ("2010-01-01", 0, "2010", frame),
      ("2012-07-01", 0, "2012", frame * 184 / 366),
    ] {
      let o = try Outcomes(text(from), replications: 1, options: .init(warmupYears: warmup))
      let unused = try o.value("startloan_unused_frame", period: year)
      #expect(unused == expected.rounded(), "\(from), \(year)")
    }
  }

  /// Three refugee families of 3 find a home by themselves every 30 days, 4 persons a calendar year: one does
  /// so on day 30 of 2010, the next on day 390 of 2011 and the last on day 750 of 2012.
  @Test(
    "moving into a home by oneself is settlement too, and waits for a place in the year's number",
    arguments: ["privatLeie", "eidBolig", "selvhjulpen"])
  func settlementByOneself(home: String) throws {
    let o = try Outcomes(
      story(
        start: "venterPåBosetting: { antall: 3, hittil: { fast: 0 } }",
        situations: """
          venterPåBosetting: { årsaker: { flytter: { varighet: { fast: "30 dager" },
            følge: { flytterTil: { \(home): 1 } } } } }
          """,
        rest: "bosetting: { personerPerÅr: 4 }", type: "personer: 3, barn: true", years: 3),
      replications: 1, options: daily)
    for (day, waiting) in [(30, 3.0), (31, 2), (390, 2), (391, 1), (750, 1), (751, 0)] {
      #expect(try o.count("awaiting_settlement", afterDays: day) == waiting, "day \(day)")
    }
    #expect(
      try ["2010", "2011", "2012"].map { try o.value("settled_persons", period: $0) } == [3, 3, 3])
    #expect(try o.duration("wait_settlement", "mean_of_completed") == [390])
  }

  /// Leaving the municipality, or coming to friends, is no settlement and needs no place.
  @Test("the settlement number holds nobody who does not get a home")
  func noSettlement() throws {
    for target in ["flyttet", "hosSlektEllerVenner"] {
      let o = try Outcomes(
        story(
          start: "venterPåBosetting: { antall: 3, hittil: { fast: 0 } }",
          situations: """
            venterPåBosetting: { årsaker: { flytter: { varighet: { fast: "30 dager" },
              følge: { flytterTil: { \(target): 1 } } } } }
            """,
          rest: "bosetting: { personerPerÅr: 0 }"), replications: 1, options: daily)
      #expect(try o.count("awaiting_settlement", afterDays: 31) == 0)
      #expect(try o.value("settled_persons") == 0)
    }
  }

  private func tenant(executed: Int) -> String {
    story(
      start: "kommunalBolig: { ordinær: { antall: 1, hittil: { fast: 0 } } }",
      situations: """
        kommunalBolig: { årsaker: { mislighold: { varighet: { fast: "50 dager" }, følge: { fravikelse: {
          gjennomføres: \(executed), etter: { fast: "30 dager" }, flytterTil: { akutt: 1 } } } } } }
        """,
      rest: """
        kommunaleBoliger: { typer: { ordinær: { bestand: 1 } } }, kostnader: { prisår: 2010, fravikelse: 7000 }
        """)
  }

  @Test("an eviction is requested, and carried out 30 days later to temporary accommodation")
  func eviction() throws {
    let o = try Outcomes(tenant(executed: 1), replications: 1, options: daily)
    #expect(try o.value("evictions_requested") == 1)
    #expect(try o.value("evictions_executed") == 1)
    #expect(try o.count("municipal_dwelling", afterDays: 80) == 1)
    #expect(try o.count("temporary_accommodation", afterDays: 81) == 1)
    #expect(try o.value("cost_municipality") == 7000)
    #expect(try o.duration("tenancy", "mean_of_completed") == [80])
  }

  /// Every 50 days a request that comes to nothing: 7 in a year.
  @Test("requests that are not carried out change nothing")
  func evictionAverted() throws {
    let o = try Outcomes(tenant(executed: 0), replications: 1)
    #expect(try o.value("evictions_requested") == 7)
    #expect(try o.value("evictions_executed") == 0)
    #expect(try o.value("municipal_dwelling_end") == 1)
  }

  private func contract(_ review: String, supply: Int = 1) -> String {
    story(
      start: "kommunalBolig: { ordinær: { antall: 2, hittil: { fast: 0 } } }", situations: "",
      rest: """
        privatmarked: { tilgjengelighet: \(supply) },
        kommunaleBoliger: { typer: { ordinær: { bestand: 2 } },
          kontrakt: { lengde: { fast: "3 år" }, gjennomgang: [ { \(review) } ] } }
        """, years: 10)
  }

  /// 3 · 365.25 = 1095.75 days; 2010–2012 have 1 096 days, 2010–2015 2 191 and 2010–2018 3 287, so the
  /// reviews of days 1095.75, 2191.5 and 3287.25 fall on 31 December 2012 and 1 January 2016 and 2019.
  @Test("a contract is reviewed every three years and renewed, or leads to the private market")
  func review() throws {
    let renewed = try Outcomes(contract("privat: 0"), replications: 1)
    #expect(try renewed.value("renewals") == 6)
    for (year, number) in [("2012", 2.0), ("2015", 0), ("2016", 2), ("2018", 0), ("2019", 2)] {
      #expect(try renewed.value("renewals", period: year) == number, "\(year)")
    }
    let moved = try Outcomes(contract("privat: 1"), replications: 1)
    #expect(try moved.value("review_to_private", period: "2012") == 2)
    #expect(try moved.value("renewals") == 0)
    let failed = try Outcomes(contract("privat: 1", supply: 0), replications: 1)
    #expect(try failed.value("renewals") == 6)
    let bought = try Outcomes(
      contract("eie: 1").replacingOccurrences(
        of: "privatmarked:",
        with: """
          eiemarked: { pris: 1 }, virkemidler: { startlån: {
            vurderes: ["kjøp"], grense: { ramme: 1 }, startlån: { gjeldsgrad: 50 } } }, privatmarked:
          """
      ).replacingOccurrences(
        of: "ankommerTil:", with: "inntekt: { fast: 1 }, ankommerTil:"), replications: 1)
    // The frame of 1 krone is enough for one of them; the other is renewed and buys next time.
    #expect(try bought.value("review_to_owned", period: "2012") == 1)
    #expect(try bought.value("renewals", period: "2012") == 1)
    #expect(try bought.value("review_to_owned", period: "2016") == 1)
  }
}
