import Foundation
import ScenarioFormat
import Testing

@Suite("contracts, Time")
struct TimeContractTests {
  /// Three households that enter temporary accommodation on day 0 and stay equally long.
  private func stays(_ length: String) throws -> Outcomes {
    try Outcomes(
      """
      {
        navn: "merket", start: "2010-01-01", år: 1, \(single),
        innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
        startbestand: { a: { midlertidigBotilbud: { antall: 3, hittil: { fast: 0 } } } },
        bosituasjoner: { midlertidigBotilbud: { årsaker: { flytter: {
          varighet: { fast: "\(length)" }, følge: { flytterTil: { flyttet: 1 } } } } } },
      }
      """, replications: 1, options: daily)
  }

  @Test("the three-month mark is passed at more than 91.3125 days")
  func mark() throws {
    let at = try stays("91.3125 dager")
    #expect(try at.value("temporary_over_3_months") == 0)
    #expect(try at.value("temporary_share_reached_mark") == 0)
    let over = try stays("91.3126 dager")
    #expect(try over.value("temporary_over_3_months") == 3)
    #expect(try over.value("temporary_share_reached_mark") == 1)
    #expect(try stays("3 måneder").value("temporary_over_3_months") == 0)
  }

  /// 2010 has 365 days, so what is due on day 365 comes after the horizon.
  @Test("the horizon ends at the civil date, exclusive")
  func horizon() throws {
    #expect(try stays("365 dager").value("moved_away") == 0)
    #expect(try stays("365 dager").value("temporary_accommodation_end") == 3)
    #expect(try stays("364.999 dager").value("moved_away") == 3)
    #expect(try stays("365 dager").count("temporary_accommodation", afterDays: 365) == 3)
    let leap = try scenario(empty(start: "2012-02-29", years: 1))
    #expect(leap.modell.horizon == 366)
    #expect(leap.modell.layout.periods.map(\.til) == [307, 366, 366])
  }

  private func empty(start: String, years: Int) -> String {
    """
    {
      navn: "tom", start: "\(start)", år: \(years), \(single), bosituasjoner: {},
      innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
    }
    """
  }

  @Test(
    "calendar events fall at 00:00: what is due at midnight has not happened when the day is read")
  func midnight() throws {
    let o = try stays("31 dager")
    #expect(try o.count("temporary_accommodation", afterDays: 31) == 3)
    #expect(try o.count("temporary_accommodation", afterDays: 32) == 0)
    // A stay over at the stroke of the new year is of the old year alone.
    let year = try Outcomes(
      """
      {
        navn: "nyttår", start: "2010-07-01", år: 1, \(single),
        innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
        startbestand: { a: { midlertidigBotilbud: { antall: 1, hittil: { fast: 0 } } } },
        bosituasjoner: { midlertidigBotilbud: { årsaker: { flytter: {
          varighet: { fast: "184 dager" }, følge: { flytterTil: { flyttet: 1 } } } } } },
      }
      """, replications: 1)
    #expect(try year.value("temporary_households", period: "2010") == 1)
    #expect(try year.value("temporary_over_3_months", period: "2010") == 1)
    #expect(try year.value("temporary_households", period: "2011") == 0)
  }

  /// Seven are there at the start, and all leave on day 20.
  @Test("series begin with the situation at the start, by its own date, and go on to the horizon")
  func seriesDates() throws {
    let text = """
      {
        navn: "serier", start: "2010-01-31", år: 1, \(single),
        innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
        startbestand: { a: { utenTak: { antall: 7, hittil: { fast: 0 } } } },
        bosituasjoner: { utenTak: { årsaker: { flytter: {
          varighet: { fast: "20 dager" }, følge: { flytterTil: { flyttet: 1 } } } } } },
      }
      """
    let monthly = try Outcomes(text, replications: 1)
    let dates = monthly.scenario.modell.layout.dates
    #expect(dates.prefix(3).map(\.day) == [0, 1, 29])
    #expect(dates.prefix(3).map(\.iso) == ["2010-01-31", "2010-01-31", "2010-02-28"])
    #expect(dates.last?.iso == "2010-12-31")
    #expect(try (-1...1).map { try monthly.series("without_roof", date: $0)[0] } == [7, 7, 0])
    for warmup in [0, 1] {
      let stepped = try Outcomes(
        text.replacingOccurrences(of: "20 dager", with: "\(20 + 365 * warmup) dager"),
        replications: 1, options: .init(warmupYears: warmup, seriesStep: 15))
      #expect(stepped.scenario.modell.layout.dates.prefix(3).map(\.day) == [0, 15, 30])
      #expect(try (-1...1).map { try stepped.series("without_roof", date: $0)[0] } == [7, 7, 0])
    }
  }

  @Test("past its last value a series is held, with a warning")
  func heldSeries() throws {
    var problems = ProblemList()
    let text = empty(start: "2010-01-01", years: 3).replacingOccurrences(
      of: "perÅr: 0", with: "perÅr: { \"2010\": 50, \"2011\": 80 }")
    let document = DocumentLoader().load(
      bytes: Array(text.utf8), name: "test.json", problems: &problems)
    let scenario = Scenario.compile(try #require(document), problems: &problems)
    #expect(problems.warnings.map(\.code.rawValue).contains("serie-holdes"))
    let rate = try #require(scenario).modell.innganger[0].streams[0].rate
    #expect(rate.value(at: 365) == 50)
    // 2012 has 366 days and the 80 of 2011.
    #expect(abs(rate.value(at: 365 + 365 + 366) - 210) < 1e-9)
  }
}

@Suite("contracts, Time: warm-up")
struct WarmupContractTests {
  /// Two years before 2010 (731 days) at the first year's 73 in 365 days, 0.2 a day; nobody leaves. In 2010
  /// 73 more, then none.
  @Test("has the first year's inflow")
  func inflow() throws {
    let o = try Outcomes(
      """
      {
        navn: "oppvarming", start: "2010-01-01", år: 2, \(single), bosituasjoner: {},
        innganger: { a: { perÅr: { "2008": 1000, "2010": 73, "2011": 0 }, husholdningstype: { enslig: 1 },
          ankommerTil: { utenTak: 1 } } },
      }
      """, sample: 40, options: .init(warmupYears: 2))
    expectMean(try o.values("without_roof_end", period: "2010"), 0.2 * 731 + 73, "after 2010")
    expectMean(try o.values("inflow"), 73, "counted from the start on")
    #expect(try o.values("inflow", period: "2011").allSatisfy { $0 == 0 })
  }

  /// Four who wait get the 2 dwellings of the start date, not the 1 of 2009 nor the 3 of 2010-07-01. Three
  /// who would buy at 1.0 m under a frame of 1.0 m do so in 2008, 2009 and 2010: the frame is refilled
  /// during the warm-up, and the price is 2010's, not 2009's, which nobody could pay.
  @Test("freezes schedules and prices as at the start and refills yearly frames")
  func frozen() throws {
    let o = try Outcomes(
      """
      {
        navn: "oppvarming", start: "2010-01-01", år: 1, \(single),
        innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 },
          inntekt: { fast: 200000 } } },
        startbestand: { a: { privatLeie: { antall: 3, hittil: { fast: 0 } },
          utenTak: { antall: 4, påVenteliste: 4, hittil: { fast: 0 } } } },
        bosituasjoner: { privatLeie: { årsaker: { kjøper: { varighet: { fast: "30 dager" }, følge: "kjøper" } } } },
        eiemarked: { pris: { "2009": 5000000, "2010": 1000000 } },
        virkemidler: { startlån: { vurderes: ["kjøp"], grense: { ramme: { "2009": 0, "2010": 1000000 } },
          startlån: {} } },
        kommunaleBoliger: { typer: { ordinær: { bestand: {
          trinn: { "2009-01-01": 1, "2009-12-01": 2, "2010-07-01": 3 } } } } },
      }
      """, replications: 1, options: .init(warmupYears: 2, seriesStep: 1))
    #expect(try o.count("owned_home", afterDays: 1) == 2)
    #expect(try o.value("owned_home_end") == 3)
    #expect(try o.value("startloan_number") == 1)
    #expect(try o.count("municipal_dwelling", afterDays: 1) == 2)
    #expect(try o.count("municipal_dwelling", afterDays: 182) == 3)
    #expect(try o.value("allocations") == 1)
  }

  /// The stay of 400 days began at the warm-up's beginning, 365 days before the start, and ends on day
  /// 35 at the age of 400: seen from the age of 365 on.
  @Test("spells keep their entry, statistics begin at the start")
  func spells() throws {
    let text = """
      {
        navn: "oppvarming", start: "2010-01-01", år: 1, \(single),
        innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
        startbestand: { a: { midlertidigBotilbud: { antall: 2, hittil: { fast: 0 } },
          kommunalBolig: { ordinær: { antall: 1, hittil: { fast: 0 } } } } },
        bosituasjoner: {
          midlertidigBotilbud: { årsaker: { flytter: { varighet: { fast: "400 dager" },
            følge: { flytterTil: { flyttet: 1 } } } } },
          kommunalBolig: { årsaker: { flytter: { varighet: { fast: "300 dager" },
            følge: { flytterTil: { flyttet: 1 } } } } } },
        kommunaleBoliger: { typer: { ordinær: { bestand: 1, oppussing: { fast: "80 dager" },
          husleie: "1 kr per dag" } } },
      }
      """
    let o = try Outcomes(text, replications: 1, options: .init(warmupYears: 1))
    #expect(try o.duration("stay_temporary", "spells") == [2])
    #expect(try o.duration("stay_temporary", "mean_of_completed") == [400])
    #expect(try o.duration("stay_temporary", "median") == [400 - 0.5])
    #expect(try o.value("temporary_nights") == 70)
    #expect(try o.value("temporary_households") == 2)
    #expect(try o.value("temporary_over_3_months") == 2)
    // Vacated 65 days before the start and ready 15 days after it; then ready to the end.
    #expect(try o.value("vacant_days") == 365)
    #expect(try o.value("vacant_days_refurbishment") == 15)
    #expect(try o.value("turnovers") == 0)
    #expect(try o.duration("tenancy", "spells") == [0])
  }
}
