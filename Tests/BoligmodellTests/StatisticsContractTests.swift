import ScenarioFormat
import Testing

@Suite("contracts, Statistics over a finite horizon")
struct StatisticsContractTests {
  /// A round of 20 days in temporary accommodation and 30 with friends, all year long.
  @Test("KOSTRA counts a household once a calendar year, however many stays it has")
  func distinct() throws {
    let o = try Outcomes(
      """
      {
        navn: "kostra", start: "2010-01-01", år: 2, \(single),
        innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
        startbestand: { a: { midlertidigBotilbud: { antall: 2, hittil: { fast: 0 } } } },
        bosituasjoner: {
          midlertidigBotilbud: { årsaker: { flytter: { varighet: { fast: "20 dager" },
            følge: { flytterTil: { hosSlektEllerVenner: 1 } } } } },
          hosSlektEllerVenner: { årsaker: { misterBolig: { varighet: { fast: "30 dager" },
            følge: { flytterTil: { akutt: 1 } } } } } },
      }
      """, replications: 1)
    #expect(try o.value("temporary_households", period: "2010") == 2)
    #expect(try o.value("temporary_households", period: "2011") == 2)
    // Over the horizon the mean of whole years, not the sum.
    #expect(try o.value("temporary_households") == 2)
    #expect(try o.value("temporary_over_3_months") == 0)
    // 14 whole rounds and 20 of the last 30 days in 730: 15 stays of 20 days.
    #expect(try o.value("temporary_nights") == 2 * 15 * 20)
    #expect(try o.duration("stay_temporary", "completed") == [30])
  }

  /// In on day 300 of 2010, past the mark on day 391, out on day 400: in both years, over in 2011 alone.
  @Test(
    "a stay over new year counts in both years, and over three months when it has passed the mark")
  func overNewYear() throws {
    let o = try Outcomes(
      """
      {
        navn: "kostra", start: "2010-01-01", år: 2, \(single),
        innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
        startbestand: { a: { hosSlektEllerVenner: { antall: 1, hittil: { fast: 0 } } } },
        bosituasjoner: {
          hosSlektEllerVenner: { årsaker: { misterBolig: { varighet: { fast: "300 dager" },
            følge: { flytterTil: { akutt: 1 } } } } },
          midlertidigBotilbud: { årsaker: { flytter: { varighet: { fast: "100 dager" },
            følge: { flytterTil: { flyttet: 1 } } } } } },
      }
      """, replications: 1)
    for (year, here, over) in [("2010", 1.0, 0.0), ("2011", 1, 1)] {
      #expect(try o.value("temporary_households", period: year) == here)
      #expect(try o.value("temporary_over_3_months", period: year) == over)
    }
    // (a) at a date; (b) by the year of entry.
    #expect(try o.value("temporary_share_over_mark_now", period: "2010") == 0)
    #expect(try o.value("temporary_share_over_mark_now", period: "2011").isNaN)
    #expect(try o.value("temporary_share_reached_mark", period: "2010") == 1)
    #expect(try o.value("temporary_share_reached_mark", period: "2011").isNaN)
  }

  /// Entries into temporary accommodation: 2 on day 10, 1 on day 270, 1 on day 300 (within 91.3125 days of
  /// the horizon, so left out). One dwelling is given on day 40 to one of the first two, when both are
  /// ready. The other one stays, and so do the rest: 2 of 3 reach the mark.
  @Test("(b) the share of spells that reached the mark is of those entered in time to reach it")
  func entered() throws {
    let risk = { (situation: String, day: Int) in
      """
      \(situation): { årsaker: { misterBolig: { varighet: { fast: "\(day) dager" },
        følge: { flytterTil: { akutt: 1 } } } } }
      """
    }
    let o = try Outcomes(
      """
      {
        navn: "andel", start: "2010-01-01", år: 1, \(single),
        innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
        startbestand: { a: { hosSlektEllerVenner: { antall: 2, hittil: { fast: 0 } },
          privatLeie: { antall: 1, hittil: { fast: 0 } }, eidBolig: { antall: 1, hittil: { fast: 0 } } } },
        bosituasjoner: { \(risk("hosSlektEllerVenner", 10)), \(risk("privatLeie", 270)),
          \(risk("eidBolig", 300)), midlertidigBotilbud: { søkerVedAnkomst: 1 } },
        midlertidigBotilbud: { klarForVarigBolig: { fast: "30 dager" } },
        sak: { innvilges: [ { sannsynlighet: 1 } ] },
        kommunaleBoliger: { typer: { ordinær: { bestand: 1 } } },
      }
      """, replications: 1)
    #expect(try o.value("temporary_share_reached_mark") == 2.0 / 3)
    // (a) of the three there at the end, those from day 10 and day 270 are over it.
    #expect(try o.value("temporary_share_over_mark_now") == 2.0 / 3)
    // (c) one completed, three go on; means of completed spells are only of the one.
    #expect(try o.duration("stay_temporary", "completed") == [1])
    #expect(try o.duration("stay_temporary", "still_waiting") == [3])
    #expect(try o.duration("stay_temporary", "mean_of_completed") == [30])
  }

  /// Half of 4 waiting households get a home on day 100, the others wait on. Kaplan–Meier: 0.5 from bin
  /// 100 on; restricted mean 99 · 1 + ½ (1 + 0.5) + 265 · 0.5 = 232.25; the mean of completed is 100.
  @Test("(c) those who still wait count in every headline number")
  func stillWaiting() throws {
    let o = try Outcomes(
      """
      {
        navn: "venter", start: "2010-01-01", år: 2, \(single),
        innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
        startbestand: { a: { utenTak: { antall: 4, hittil: { fast: 0 } } } },
        bosituasjoner: { utenTak: { søkerVedAnkomst: 0, årsaker: { søkerKommunalBolig: {
          varighet: { fast: "10 dager" }, følge: "søkerKommunalBolig" } } } },
        sak: { innvilges: [ { sannsynlighet: 1 } ] },
        kommunaleBoliger: { typer: { ordinær: { bestand: { trinn: { "2010-01-01": 0, "2010-04-21": 2 } } } } },
      }
      """, replications: 1)
    #expect(try o.value("wait_application_restricted_mean") == 232.25)
    #expect(try o.value("wait_application_median") == 100)
    #expect(try o.duration("wait_from_application", "mean_of_completed") == [100])
    #expect(try o.duration("wait_from_application", "still_waiting") == [2])
    #expect(try o.duration("wait_from_need", "mean_of_completed") == [110])
  }

  /// Sentences of 400 days, 30 of them served: on new year's eve of 2010, 35 days are left; 30 others
  /// with 200 days left are not out within two months, though they have an application decided in 20.
  @Test("homeless are also those in prison who are released within two months")
  func prison() throws {
    let o = try Outcomes(
      """
      {
        navn: "fengsel", start: "2010-01-01", år: 1, \(single),
        innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
        startbestand: { a: { fengsel: { antall: 5, hittil: { fast: "0 dager" } },
          institusjon: { antall: 7, hittil: { fast: "0 dager" } } } },
        bosituasjoner: {
          fengsel: { årsaker: { løslates: { varighet: { fast: "400 dager" }, følge: { flytterTil: { utenTak: 1 } } } } },
          institusjon: { årsaker: {
            søkerKommunalBolig: { varighet: { fast: "355 dager" }, følge: "søkerKommunalBolig" },
            utskrives: { varighet: { fast: "565 dager" }, følge: { flytterTil: { utenTak: 1 } } } } } },
        sak: { behandlingstid: { fast: "20 dager" }, innvilges: [] },
      }
      """, replications: 1)
    #expect(try o.value("homeless_end") == 5)
    #expect(try o.value("homeless_mean") == 0)
  }
}
