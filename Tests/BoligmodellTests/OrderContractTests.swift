import ScenarioFormat
import Testing

@Suite("contracts, Order of events at one moment")
struct OrderContractTests {
  private func tenant(_ risks: String, rest: String = "", review: String = "privat: 1") -> String {
    """
    {
      navn: "rang", start: "2010-01-01", år: 1, \(single),
      innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
      startbestand: { a: { kommunalBolig: { ordinær: { antall: 1, hittil: { fast: 0 } } } } },
      bosituasjoner: { kommunalBolig: { årsaker: { \(risks) } } }, \(rest)
      kommunaleBoliger: { typer: { ordinær: { bestand: 1 } },
        kontrakt: { lengde: { fast: "100 dager" }, gjennomgang: [ { \(review) } ] } },
    }
    """
  }

  /// Both on day 100: it moves away, and there is no contract left to review.
  @Test("departures go before reviews")
  func departureFirst() throws {
    let o = try Outcomes(
      tenant(
        """
        flytter: { varighet: { fast: "100 dager" }, følge: { flytterTil: { flyttet: 1 } } }
        """), replications: 1)
    #expect(try o.flow("municipal_dwelling", "moved_away") == [1])
    #expect(try o.value("review_to_private") == 0)
  }

  /// It applied for another dwelling on day 40 and is decided on day 100, when the contract is reviewed:
  /// it goes over to private letting and the case is closed without a decision.
  @Test("reviews go before completed cases")
  func reviewFirst() throws {
    let applying = """
      søkerKommunalBolig: { varighet: { fast: "40 dager" }, følge: "søkerKommunalBolig" }
      """
    let o = try Outcomes(
      tenant(
        applying,
        rest:
          "sak: { behandlingstid: { fast: \"60 dager\" }, innvilges: [ { sannsynlighet: 1 } ] },"
      ), replications: 1)
    #expect(try o.value("applications") == 1)
    #expect(try o.value("review_to_private") == 1)
    #expect(try o.value("granted") == 0)
  }

  /// 1 February is day 31, the end of January: the stock is read before it steps.
  @Test("sampling goes before schedules")
  func samplingFirst() throws {
    let o = try Outcomes(
      """
      {
        navn: "rang", start: "2010-01-01", år: 1, \(single), bosituasjoner: {},
        innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
        kommunaleBoliger: { typer: { ordinær: { bestand: {
          trinn: { "2010-01-01": 2, "2010-02-01": 5, "2011-01-01": 7 } } } } },
      }
      """, replications: 1)
    #expect(try o.series("dwellings_ready", date: 0) == [2])
    #expect(try o.series("dwellings_ready", date: 1) == [5])
    #expect(try o.series("dwellings_ready", date: 11) == [5])
    #expect(try o.value("dwellings") == 5)
  }

  @Test(
    "zero-length stages run inline and never touch the calendar; contracts, Speed: what changed state is one event"
  )
  func inline() throws {
    let o = try Outcomes(
      """
      {
        navn: "rang", start: "2010-01-01", år: 1, \(single),
        innganger: { a: { perÅr: 36.5, husholdningstype: { enslig: 1 }, ankommerTil: { hosSlektEllerVenner: 1 },
          søker: 1 } },
        bosituasjoner: {}, sak: { innvilges: [ { sannsynlighet: 1 } ] },
        kommunaleBoliger: { typer: { ordinær: { bestand: 1000 } } },
      }
      """, replications: 1)
    // Arrival, application, decision, allocation and moving in are one event.
    #expect(try Double(o.rows[0].events) == o.value("inflow"))
    #expect(try o.value("allocations") == o.value("inflow"))
    #expect(try o.value("with_family_or_friends_mean") == 0)
  }
}
