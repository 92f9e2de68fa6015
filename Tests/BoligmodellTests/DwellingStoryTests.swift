import ScenarioFormat
import Testing

@Suite("A dwelling's story, worked by hand")
struct DwellingStoryTests {
  /// One dwelling, its tenant leaves after 100 days; work takes 42 days; one household waits with friends
  /// from the start, moves in on day 142 and leaves on day 242.
  private let vacancy = """
    {
      navn: "tomgang", start: "2010-01-01", år: 1, \(single),
      innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
      startbestand: { a: {
        kommunalBolig: { ordinær: { antall: 1, hittil: { fast: 0 } } },
        hosSlektEllerVenner: { antall: 1, påVenteliste: 1, hittil: { fast: 0 } } } },
      bosituasjoner: { kommunalBolig: { årsaker: { flytter: {
        varighet: { fast: "100 dager" }, følge: { flytterTil: { flyttet: 1 } } } } } },
      sak: { innvilges: [] },
      kommunaleBoliger: { typer: { ordinær: { bestand: 1, oppussing: { fast: "42 dager" },
        husleie: "200 kr per dag", driftskostnad: "10 kr per dag", oppussingskostnad: 30000 } } },
    }
    """

  @Test("42 days of refurbishment are 42 days of vacancy and of lost rent")
  func vacancyDays() throws {
    let o = try Outcomes(vacancy, replications: 1, options: daily)
    #expect(try o.count("waiting_list", afterDays: 142) == 1)
    #expect(try o.count("waiting_list", afterDays: 143) == 0)
    #expect(try o.count("dwellings_in_refurbishment", afterDays: 142) == 1)
    #expect(try o.value("void_days_per_let") == 42)
    #expect(try o.value("refurbishment_days_per_let") == 42)
    // Vacant from day 100 to 142 and from 242 to the end at 365, with work until 284.
    #expect(try o.value("vacant_days") == 42 + 123)
    #expect(try o.value("vacant_days_refurbishment") == 42 + 42)
    #expect(try o.value("lost_rent") == 165 * 200)
    #expect(try o.value("rent_income") == 200 * 200)
    #expect(try o.value("cost_refurbishment") == 2 * 30000)
    #expect(try o.value("cost_municipality") == 365 * 10 + 60000 - 40000)
    #expect(try o.value("cost_household") == 40000)
    #expect(try o.value("turnovers") == 2)
    #expect(try o.value("allocations") == 1)
    #expect(try o.value("occupancy") == 200.0 / 365)
    #expect(try o.duration("void", "mean_of_completed") == [42])
    #expect(try o.duration("void", "still_waiting") == [1])
    #expect(try o.duration("tenancy", "mean_of_completed") == [100])
    #expect(try o.duration("wait_from_application", "completed") == [1])
    #expect(try o.flow("with_family_or_friends", "municipal_dwelling") == [1])
  }

  /// Inspection of 10 days comes before 42 days of work, which only some dwellings need.
  @Test("inspection comes first, and without need of work it is all there is")
  func inspection() throws {
    let inspected = vacancy.replacingOccurrences(
      of: "oppussing:", with: "oppussingsandel: 0, besiktigelse: { fast: \"10 dager\" }, oppussing:"
    )
    let o = try Outcomes(inspected, replications: 1)
    #expect(try o.value("void_days_per_let") == 10)
    #expect(try o.value("cost_refurbishment") == 0)
    let both = inspected.replacingOccurrences(of: "andel: 0", with: "andel: 1")
    #expect(try Outcomes(both, replications: 1).value("void_days_per_let") == 52)
  }

  /// In refurbishment at the start: work of exactly 42 days is (1 − U) · 42 from over, and the dwelling
  /// has stood empty for 10 days of inspection and U · 42 of work: 52 days in all when it is let.
  @Test("contracts, Start: a dwelling in refurbishment has an elapsed time too")
  func underway() throws {
    let o = try Outcomes(
      """
      {
        navn: "underveis", start: "2010-01-01", år: 1, \(single),
        innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
        startbestand: { a: { hosSlektEllerVenner: { antall: 400, påVenteliste: 400, hittil: { fast: 0 } } } },
        bosituasjoner: {},
        kommunaleBoliger: { typer: { ordinær: { bestand: 400, underOppussing: 400,
          besiktigelse: { fast: "10 dager" }, oppussing: { fast: "42 dager" } } } },
      }
      """, replications: 1, options: daily)
    #expect(try abs(o.value("void_days_per_let") - 52) < 1e-9)
    // Residuals are uniform on 0 … 42: half are over after 21 days, give or take 4 · √(400 · ¼) = 40.
    #expect(try abs(o.count("dwellings_in_refurbishment", afterDays: 21) - 200) < 40)
    #expect(try o.count("dwellings_in_refurbishment", afterDays: 42) == 0)
  }

  /// Ten dwellings: 6 let for ever, 3 in refurbishment for years, 1 ready. To 8 on day 31: the ready one
  /// and one in refurbishment go. To 3 on day 59: the other two go, and 3 let ones are owed. To 5 on
  /// day 90: the debt falls to 1, nothing new comes. To 8 on day 120: the last debt is cancelled and two
  /// new dwellings come.
  @Test(
    "contracts, Start: a cut takes ready dwellings, then those in refurbishment; an increase cancels debt first"
  )
  func cuts() throws {
    func run(_ schedule: String, tenancy: String = "9000 dager") throws -> Outcomes {
      try Outcomes(
        """
        {
          navn: "kutt", start: "2010-01-01", år: 1, \(single),
          innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
          startbestand: { a: { kommunalBolig: { ordinær: { antall: 6, hittil: { fast: 0 } } } } },
          bosituasjoner: { kommunalBolig: { årsaker: { flytter: {
            varighet: { fast: "\(tenancy)" }, følge: { flytterTil: { flyttet: 1 } } } } } },
          kommunaleBoliger: { typer: { ordinær: { underOppussing: 3,
            oppussing: { uniform: ["20000 dager", "20001 dager"] },
            bestand: { trinn: { \(schedule) } } } } },
        }
        """, replications: 1, options: daily)
    }
    var schedule = "\"2010-01-01\": 10, \"2010-02-01\": 8"
    func counts(_ o: Outcomes, _ day: Int) throws -> [Double] {
      [
        try o.count("dwellings_ready", afterDays: day),
        try o.count("dwellings_in_refurbishment", afterDays: day),
        try o.count("municipal_dwelling", afterDays: day),
      ]
    }
    #expect(try counts(run(schedule), 31) == [1, 3, 6])
    #expect(try counts(run(schedule), 32) == [0, 2, 6])
    schedule += ", \"2010-03-01\": 3"
    let owed = try run(schedule)
    #expect(try counts(owed, 60) == [0, 0, 6])
    #expect(try owed.value("stock_debt") == 3)
    #expect(try owed.value("dwellings") == 3)
    schedule += ", \"2010-04-01\": 5"
    let eased = try run(schedule)
    #expect(try counts(eased, 91) == [0, 0, 6])
    #expect(try eased.value("stock_debt") == 1)
    let grown = try run(schedule + ", \"2010-05-01\": 8")
    #expect(try counts(grown, 121) == [2, 0, 6])
    #expect(try grown.value("stock_debt") == 0)
    // All six leave on day 100, at a debt of 1: one dwelling goes, five are refurbished.
    let vacated = try run(schedule, tenancy: "100 dager")
    #expect(try counts(vacated, 101) == [0, 5, 0])
    #expect(try vacated.value("stock_debt") == 0)
    #expect(try vacated.value("dwellings") == 5)
  }
}
