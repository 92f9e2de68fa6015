import Foundation
import ScenarioFormat
import Testing

@Suite("A case's story, worked by hand")
struct CaseStoryTests {
  /// Day 10: loses its place with friends, is without a roof and applies. Decisions take 20 days, a new
  /// application comes 100 days after a refusal. Need grows 200 days after losing the place, on day 210.
  private func story(_ granted: String, more: String = "", extra: String = "") -> String {
    """
    {
      navn: "sak", start: "2010-01-01", år: 1, \(single),
      innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
      startbestand: { a: { hosSlektEllerVenner: { antall: 1, hittil: { fast: 0 } } } },
      bosituasjoner: {
        hosSlektEllerVenner: { årsaker: { flytter: {
          varighet: { fast: "10 dager" }, følge: { flytterTil: { utenTak: 1 } } } } },
        utenTak: { søkerVedAnkomst: 1, årsaker: {
          forverring: { varighet: { fast: "200 dager" }, følge: "behovØker" } \(more) } } \(extra)
      },
      sak: { behandlingstid: { fast: "20 dager" }, innvilges: [ \(granted) ],
        nySøknad: { sannsynlighet: 1, etter: { fast: "100 dager" } } },
      kommunaleBoliger: { typer: { ordinær: { bestand: 1 } } },
    }
    """
  }
  private let whenAdapted = "{ vilkår: { behov: [\"tilpasset\"] }, sannsynlighet: 1 }"

  /// Applications on days 10, 130 and 250, decided on 30, 150 and 270; need has grown for the third.
  @Test("a refused household applies again, and is granted when its need has grown")
  func reapplication() throws {
    let o = try Outcomes(story(whenAdapted), replications: 1, options: daily)
    #expect(try o.value("applications") == 3)
    #expect(try o.value("refused") == 2)
    #expect(try o.value("granted") == 1)
    #expect(try o.value("refused_share") == 2.0 / 3)
    #expect(try o.count("without_roof", afterDays: 270) == 1)
    #expect(try o.count("municipal_dwelling", afterDays: 271) == 1)
    // From the first application; the need has been there since the start with friends.
    #expect(try o.duration("wait_from_application", "mean_of_completed") == [260])
    #expect(try o.duration("wait_from_need", "mean_of_completed") == [270])
  }

  /// Applications on 10, 130, 250 with decisions on 30, 150, 270: the fourth would come on day 370.
  @Test("one who is refused for ever waits on, and is among those still waiting")
  func neverGranted() throws {
    let o = try Outcomes(story(""), replications: 1)
    #expect(try o.value("refused") == 3)
    #expect(try o.value("refused_share") == 1)
    #expect(try o.duration("wait_from_application", "still_waiting") == [1])
    #expect(try o.value("wait_application_restricted_mean") == 365)
  }

  /// Refused on day 30, on day 60 it is given a place in temporary accommodation and applies anew there,
  /// is decided on day 80, and the application planned for day 130 is dropped.
  @Test("a new situation is a new chance to apply")
  func newSituation() throws {
    let moving = """
      , misterBolig: { varighet: { fast: "50 dager" }, følge: { flytterTil: { akutt: 1 } } }
      """
    let granted = """
      { vilkår: { bosituasjon: ["midlertidigBotilbud"] }, sannsynlighet: 1 }
      """
    let o = try Outcomes(
      story(granted, more: moving, extra: ", midlertidigBotilbud: { søkerVedAnkomst: 1 }"),
      replications: 1, options: daily)
    #expect(try o.value("applications") == 2)
    #expect(try o.count("temporary_accommodation", afterDays: 80) == 1)
    #expect(try o.count("municipal_dwelling", afterDays: 81) == 1)
  }

  /// Decided at once: refused on day 10 with a new application planned for day 110, granted in the new place
  /// on day 60. No dwelling is free, and the planned application has lapsed.
  @Test("one who waits on the list does not apply again")
  func planLapses() throws {
    let moving = """
      , misterBolig: { varighet: { fast: "50 dager" }, følge: { flytterTil: { akutt: 1 } } }
      """
    let granted = """
      { vilkår: { bosituasjon: ["midlertidigBotilbud"] }, sannsynlighet: 1 }
      """
    let text = story(granted, more: moving, extra: ", midlertidigBotilbud: { søkerVedAnkomst: 1 }")
      .replacingOccurrences(of: "behandlingstid: { fast: \"20 dager\" },", with: "")
      .replacingOccurrences(of: "bestand: 1", with: "bestand: 0")
    let o = try Outcomes(text, replications: 1, options: daily)
    #expect(try o.value("applications") == 2)
    #expect(try o.count("waiting_list", afterDays: 61) == 1)
    #expect(try o.value("waiting_list_end") == 1)
  }

  /// 100 arrivals a day on the only day of 2009, applying when detected, half of them each time: on day 0
  /// with simple need, on day 100 with adapted, on days 200 and 300 with composite need, which alone is
  /// granted. Undetected: 1/2 + 1/4 + 1/8 + 1/16. Refused: 1/2 + 1/4. Granted: 1/8 + 1/16.
  @Test("need that is not detected comes back later and greater")
  func undetected() throws {
    let o = try Outcomes(
      """
      {
        navn: "uoppdaget", start: "2009-12-31", år: 1, \(single),
        innganger: { a: { perÅr: { "2009": 36500, "2010": 0 }, husholdningstype: { enslig: 1 },
          ankommerTil: { hosSlektEllerVenner: 1 }, oppdages: 0.5, søker: 1 } },
        bosituasjoner: {},
        oppdagelse: { kommerTilbakeEtter: { fast: "100 dager" }, behovØker: 1 },
        sak: { innvilges: [ { vilkår: { behov: ["sammensatt"] }, sannsynlighet: 1 } ] },
        kommunaleBoliger: { typer: { ordinær: { bestand: 1000 } } },
      }
      """, sample: 60)
    expectMean(try o.values("undetected"), 100 * 15.0 / 16, "undetected")
    expectMean(try o.values("refused"), 75, "refused")
    expectMean(try o.values("granted"), 100 * 3.0 / 16, "granted")
    expectMean(try o.values("municipal_dwelling_end"), 100 * 3.0 / 16, "housed")
    // Nobody is granted anything before day 200, whose month is July.
    #expect(try o.series("municipal_dwelling", date: 6).allSatisfy { $0 == 0 })
  }

  /// All 50 leave undetected on day 30, before their need shows itself on day 100, come back on day 90
  /// with certainty, and are known: they apply on arrival.
  @Test("one who left with an undetected need and comes back is detected")
  func returning() throws {
    let o = try Outcomes(
      """
      {
        navn: "retur", start: "2009-12-31", år: 1, \(single),
        innganger: { a: { perÅr: { "2009": 18250, "2010": 0 }, husholdningstype: { enslig: 1 },
          ankommerTil: { hosSlektEllerVenner: 1 }, oppdages: 0 } },
        bosituasjoner: {
          hosSlektEllerVenner: { årsaker: { flytter: {
            varighet: { fast: "30 dager" }, følge: { flytterTil: { flyttet: 1 } } } } },
          utenTak: { søkerVedAnkomst: 1 } },
        oppdagelse: { kommerTilbakeEtter: { fast: "100 dager" } },
        retur: { flyttet: { sannsynlighet: 1, etter: { fast: "60 dager" }, flytterTil: { utenTak: 1 }, behovØker: 1 } },
        sak: { innvilges: [ { vilkår: { behov: ["tilpasset"] }, sannsynlighet: 1 } ] },
      kommunaleBoliger: { typer: { ordinær: { bestand: 1000 } } },
      }
      """, replications: 1)
    let arrived = try o.value("inflow")
    #expect(arrived > 20)
    #expect(try o.value("returns") == arrived)
    #expect(try o.value("undetected") == arrived)
    #expect(try o.value("municipal_dwelling_end") == arrived)
  }

  /// A tenant applies for another dwelling on day 40 of each tenancy and loses its own on day 100: vacated,
  /// it is ready at once and goes to the one who waits, who has just come out on the street. So on days
  /// 100, 200 and 300.
  @Test("one who loses a dwelling while waiting for another has moved out before it moves in again")
  func backAgain() throws {
    let o = try Outcomes(
      """
      {
        navn: "tilbake", start: "2010-01-01", år: 1, \(single),
        innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
        startbestand: { a: { kommunalBolig: { ordinær: { antall: 1, hittil: { fast: 0 } } } } },
        bosituasjoner: { kommunalBolig: { årsaker: {
          søkerKommunalBolig: { varighet: { fast: "40 dager" }, følge: "søkerKommunalBolig" },
          misterBolig: { varighet: { fast: "100 dager" }, følge: { flytterTil: { utenTak: 1 } } } } } },
        sak: { innvilges: [ { sannsynlighet: 1 } ] },
        kommunaleBoliger: { typer: { ordinær: { bestand: 1 } } },
      }
      """, replications: 1, options: daily)
    #expect(try o.flow("municipal_dwelling", "without_roof") == [3])
    #expect(try o.flow("without_roof", "municipal_dwelling") == [3])
    #expect(try o.value("without_roof_mean") == 0)
    #expect(try o.value("municipal_dwelling_mean") == 1)
    #expect(try o.value("applications") == 4)
  }
}
