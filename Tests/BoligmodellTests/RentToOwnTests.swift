import ScenarioFormat
import Testing

@Suite("Leie til eie: a tenant buys the municipal dwelling")
struct RentToOwnTests {
  /// Three tenants of two kinds, whose leases of 100 days are reviewed; homes cost 1.0 m.
  private func town(
    _ rule: String = "", takst: Double = 0.8, own: Int = 0, years: Int = 1, extra: String = "",
    stock: String = "3",
    considered: String = "\"gjennomgang\""
  ) throws -> Outcomes {
    try Outcomes(
      """
      {
        navn: "leie til eie", start: "2010-01-01", år: \(years), \(single),
        innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 },
          inntekt: { fast: 200000 }, egenkapital: { fast: \(own) } } },
        startbestand: { a: { kommunalBolig: { liten: { antall: 2, hittil: { fast: 0 } }, stor: { antall: 1, hittil: { fast: 0 } } } } },
        bosituasjoner: { \(extra) },
        kommunaleBoliger: { typer: { liten: { bestand: \(stock) }, stor: { bestand: 1 } },
          kontrakt: { lengde: { fast: "100 dager" } } },
        eiemarked: { pris: 1000000 },
        virkemidler: {
          startlån: { vurderes: ["kjøp"], grense: { ramme: 1700000 }, startlån: { gjeldsgrad: 5 } },
          leieTilEie: { vurderes: [\(considered)], leieTilEie: { takst: \(takst), startlån: "startlån", \(rule) } },
        },
      }
      """, replications: 1, options: daily)
  }

  /// A loan of 0.8 m each; the frame of 1.7 m is enough for two, whoever comes first; the third buys at
  /// the first review of 2011, on day 400.
  @Test("the tenant buys at takst at the review, as far as frame and income go")
  func review() throws {
    let o = try town(years: 2)
    #expect(try o.count("owned_home", afterDays: 100) == 0)
    #expect(try o.count("owned_home", afterDays: 101) == 2)
    #expect(try o.count("owned_home", afterDays: 400) == 2)
    #expect(try o.count("owned_home", afterDays: 401) == 3)
    #expect(try o.cost("instrument:leieTilEie:salg") == 2_400_000)
    #expect(try o.cost("startlan_paid_out") == 2_400_000)
    #expect(try o.cost("purchases") == 0)
    #expect(try o.value("investment_municipality") == -2_400_000)
    #expect(try o.uptake("leieTilEie", "granted") == 3)
    #expect(try o.uptake("leieTilEie", "households_housed") == 3)
    #expect(try o.value("turnovers") == 0)
  }

  /// Three of the small kind, two let: after both are sold one is left, ready, and of the large kind none.
  @Test("the dwelling leaves the stock, and the schedule's steps come on top")
  func stock() throws {
    let o = try town(own: 1_000_000)
    #expect(try o.value("dwellings") == 1)
    #expect(try o.value("dwellings", group: "boligtype:liten") == 1)
    #expect(try o.value("dwellings", group: "boligtype:stor") == 0)
    let grown = try town(
      own: 1_000_000, stock: "{ trinn: { \"2010-01-01\": 3, \"2010-07-01\": 5 } }")
    #expect(try grown.value("dwellings", group: "boligtype:liten") == 3)
    let cut = try town(own: 1_000_000, stock: "{ trinn: { \"2010-01-01\": 3, \"2010-07-01\": 1 } }")
    #expect(try cut.value("dwellings", group: "boligtype:liten") == 0)
    // One is owed: the first sale pays it, and the second is one less than the schedule says.
    let owed = try town(
      own: 1_000_000, stock: "{ trinn: { \"2010-01-01\": 2, \"2010-02-01\": 1 } }")
    #expect(try owed.value("dwellings", group: "boligtype:liten") == 0)
    #expect(try owed.value("stock_debt") == 0)
  }

  @Test("only kinds that are sold, only after a time, and only who can pay")
  func limits() throws {
    #expect(try town("boligtyper: [\"stor\"]").value("owned_home_end") == 1)
    #expect(try town("etter: \"150 dager\"").count("owned_home", afterDays: 101) == 0)
    #expect(try town("etter: \"150 dager\"").count("owned_home", afterDays: 201) == 2)
    #expect(try town("etter: \"2 år\"").value("owned_home_end") == 0)
    #expect(try town(takst: 1.01).value("owned_home_end") == 0)
    // At new year.
    #expect(try town(years: 2, considered: "\"nyttÅr\"").count("owned_home", afterDays: 366) == 2)
  }

  /// 30 % of 1.0 m over 20 years, five of them gone: 225 000 for each of two.
  @Test("what is left of the state's grant is repaid by the municipality")
  func repaid() throws {
    let grant =
      "tilskudd: { anskaffelseskost: 1000000, andel: \"30 %\", boligensAlder: { fast: \"5 år\" } }"
    let o = try town(grant)
    #expect(try o.cost("instrument:leieTilEie:tilskudd tilbakebetalt") == 450_000)
    #expect(try o.value("investment_municipality") == -1_600_000 + 450_000)
    #expect(try o.value("cost_state") == -450_000)
  }

  /// Bought on day 100 with own money of 1.0 m and sold on day 100 + 1826.25: of 300 000 new, three quarters
  /// are left after five of twenty years, for each of three.
  @Test("or follows the buyer and falls due when the home is sold")
  func follows() throws {
    let grant = "tilskudd: { anskaffelseskost: 1000000, andel: \"30 %\", rest: \"følgerKjøper\" }"
    let o = try town(
      grant, own: 1_000_000, years: 6,
      extra:
        "eidBolig: { årsaker: { flytter: { varighet: { fast: \"5 år\" }, følge: { flytterTil: { flyttet: 1 } } } } }"
    )
    #expect(try o.cost("grants_repaid") == 675_000)
    #expect(try o.cost("home_sales") == 3_000_000)
    #expect(try o.cost("startlan_paid_out") == 0)
  }
}
