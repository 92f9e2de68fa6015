import ScenarioFormat
import Testing

@Suite("The duty of § 27 and its cap, worked by hand")
struct AcuteStoryTests {
  /// 4 in temporary accommodation with 1 own unit and a cap of 2; one more comes from friends on day 10,
  /// one from a lease on day 20. The first four leave on day 100.
  private func town(cap: String, to target: String, breach: String = "utenTak") -> String {
    """
    {
      navn: "akutt", start: "2010-01-01", år: 1, \(single),
      innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } },
        b: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
      startbestand: { a: { midlertidigBotilbud: { antall: 4, hittil: { fast: 0 } },
          hosSlektEllerVenner: { antall: 1, hittil: { fast: 0 } } },
        b: { privatLeie: { antall: 1, hittil: { fast: 0 } } } },
      bosituasjoner: {
        midlertidigBotilbud: { årsaker: { flytter: { varighet: { fast: "100 dager" }, følge: { flytterTil: { flyttet: 1 } } } } },
        hosSlektEllerVenner: { årsaker: { misterBolig: { varighet: { fast: "10 dager" }, følge: { flytterTil: { \(target): 1 } } } } },
        privatLeie: { årsaker: { misterBolig: { varighet: { fast: "20 dager" }, følge: { flytterTil: { \(target): 1 } } } } } },
      midlertidigBotilbud: { egneEnheter: 1, tak: \(cap), vedAvvik: "\(breach)",
        prisEgenEnhet: "100 kr per dag", prisKjøptPlass: "900 kr per dag" },
    }
    """
  }

  /// Full to day 100, though there are more than 3 at the start; then both come in and stay to day 200.
  @Test(
    "those turned away are breaches, wait, and come in when places fall free",
    arguments: ["akutt", "midlertidigBotilbud"])
  func turnedAway(target: String) throws {
    let o = try Outcomes(town(cap: "2", to: target), replications: 1, options: daily)
    #expect(try o.value("temporary_turned_away") == 2)
    #expect(try o.count("without_roof", afterDays: 100) == 2)
    #expect(try o.count("temporary_accommodation", afterDays: 100) == 4)
    #expect(try o.count("temporary_accommodation", afterDays: 101) == 2)
    #expect(try o.count("temporary_accommodation", afterDays: 201) == 0)
    // 4 for 100 days and 2 for 100 more; all but one are bought each night.
    #expect(try o.value("temporary_nights") == 600)
    #expect(try o.value("temporary_nights_bought") == 400)
    #expect(try o.value("cost_nav") == 200 * 100 + 400 * 900)
  }

  /// The own unit and 3 bought places are taken; a fourth on day 50 is for the one turned away first.
  @Test("a place goes to the one who was turned away first")
  func firstInLine() throws {
    let o = try Outcomes(
      town(cap: "{ trinn: { \"2010-01-01\": 3, \"2010-02-20\": 4 } }", to: "akutt"),
      replications: 1, options: daily)
    let inside = { (group: String, day: Int) in
      try o.series("temporary_accommodation", date: day - 1, group: "inngang:\(group)")[0]
    }
    #expect(try inside("a", 50) == 4)
    #expect(try inside("a", 51) == 5)
    #expect(try inside("b", 51) == 0)
  }

  @Test("where a breach means leaving, they leave")
  func leaving() throws {
    let o = try Outcomes(town(cap: "0", to: "akutt", breach: "flyttet"), replications: 1)
    #expect(try o.value("temporary_turned_away") == 2)
    #expect(try o.flow("with_family_or_friends", "moved_away") == [1])
    #expect(try o.flow("private_rental", "moved_away") == [1])
    #expect(try o.flow("temporary_accommodation", "moved_away") == [4])
  }

  /// 0 places, all arrivals turned away; each is without a roof for 5 days and leaves. Slots are reused at
  /// once, and from day 200 there is room for all: none that comes then ever waited, and the queue does not
  /// hold ghosts of those before.
  @Test("acute need is always detected, and a queue of those who left is empty")
  func ghosts() throws {
    let o = try Outcomes(
      """
      {
        navn: "køen", start: "2010-01-01", år: 1, \(single),
        innganger: { a: { perÅr: 365, husholdningstype: { enslig: 1 }, oppdages: 0,
          ankommerTil: { akutt: 0.5, midlertidigBotilbud: 0.5 } } },
        bosituasjoner: { utenTak: { årsaker: { flytter: {
          varighet: { fast: "5 dager" }, følge: { flytterTil: { flyttet: 1 } } } } } },
        oppdagelse: { kommerTilbakeEtter: { fast: "1 dag" } },
        midlertidigBotilbud: { tak: { trinn: { "2010-01-01": 0, "2010-07-20": 1000 } } },
      }
      """, replications: 1, options: daily)
    #expect(try o.value("undetected") == 0)
    let before = try o.value("temporary_turned_away")
    #expect(before > 100)
    // Those of the last 5 days before day 200 come in then; the others have moved away.
    let saved = try o.flow("without_roof", "temporary_accommodation")[0]
    #expect(saved > 0 && saved < 20)
    #expect(try o.value("moved_away") == before - saved)
    #expect(try o.value("temporary_accommodation_end") == o.value("inflow") - before + saved)
  }

  /// Sentences of 90 days; a dwelling stands ready for one on the waiting list, who gets it on release.
  @Test("one in prison is not allocated a dwelling before release")
  func prison() throws {
    let o = try Outcomes(
      """
      {
        navn: "fengsel", start: "2010-01-01", år: 1, \(single),
        innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
        startbestand: { a: { fengsel: { antall: 1, påVenteliste: 1, hittil: { fast: 0 } },
          utenTak: { antall: 1, påVenteliste: 1, hittil: { fast: 0 } } } },
        bosituasjoner: { fengsel: { årsaker: { løslates: {
          varighet: { fast: "90 dager" }, følge: { flytterTil: { hosSlektEllerVenner: 1 } } } } } },
        kommunaleBoliger: { typer: { ordinær: { bestand: 2 } } },
      }
      """, replications: 1, options: daily)
    #expect(try o.count("municipal_dwelling", afterDays: 1) == 1)
    #expect(try o.count("prison", afterDays: 90) == 1)
    #expect(try o.count("municipal_dwelling", afterDays: 91) == 2)
  }
}
