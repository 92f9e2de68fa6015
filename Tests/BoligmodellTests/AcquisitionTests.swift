import Boligmodell
import ScenarioFormat
import Testing

@Suite("Dwellings acquired, sold and rebuilt")
struct AcquisitionTests {
  /// Two kinds, a tenant in the one dwelling of the first who leaves after 100 days; nobody waits.
  private func town(
    _ instruments: String, stock: String = "1", tenants: Int = 1, waiting: Int = 0,
    tenancy: String = "100 dager", work: String = ""
  ) -> String {
    """
    {
      navn: "bestand", start: "2010-01-01", år: 1, \(single),
      innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
      startbestand: { a: { kommunalBolig: { ordinær: { antall: \(tenants), hittil: { fast: 0 } } },
        hosSlektEllerVenner: { antall: \(waiting), påVenteliste: \(waiting), hittil: { fast: 0 } } } },
      bosituasjoner: { kommunalBolig: { årsaker: { flytter: {
        varighet: { fast: "\(tenancy)" }, følge: { flytterTil: { flyttet: 1 } } } } } },
      kommunaleBoliger: { typer: {
        ordinær: { bestand: \(stock), husleie: "100 kr per dag"\(work) },
        småhus: { bestand: 0, passerFor: [{ barn: true }] } } },
      virkemidler: { x: { \(instruments) } },
    }
    """
  }

  /// Ordered on day 31 (1 February) with 50 days' lead: ready on day 81. Two dwellings at 2.0 m less 0.1 m
  /// for cheap land: 3.8 m, of which the state pays 30 per cent, 1.14 m.
  @Test("a dwelling that is built comes its lead time after the order, and is paid when it comes")
  func building() throws {
    let o = try Outcomes(
      town(
        """
        framskaffelse: { boligtype: "ordinær", måte: "bygging", ledetid: { fast: "50 dager" },
          bestillinger: [{ dato: "2010-02-01", antall: 2 }], kostnadPerBolig: 2000000,
          tomterabatt: 100000, tilskuddsandel: 0.3 }
        """, waiting: 3), replications: 1, options: daily)
    #expect(try o.count("waiting_list", afterDays: 81) == 3)
    #expect(try o.count("waiting_list", afterDays: 82) == 1)
    #expect(try o.value("dwellings") == 3)
    #expect(try o.cost("instrument:x:framskaffelse") == 3_800_000)
    #expect(try o.cost("instrument:x:tilskudd") == 1_140_000)
    #expect(try o.value("investment_municipality") == 2_660_000)
    // Uptake and people housed: two dwellings; day 82 two households, who leave on day 181, and one of the
    // three moved into the old dwelling on day 100.
    #expect(try o.uptake("x", "granted") == 2)
    #expect(try o.uptake("x", "households_housed") == 2)
  }

  /// Four a year: the n-th comes at (n − ½)/4 of 365 days after new year: 45.6, 136.9, 228.1, 319.4, with no
  /// lead time.
  @Test("so many a year are spread over the year")
  func yearly() throws {
    let o = try Outcomes(
      town(
        "framskaffelse: { boligtype: \"småhus\", måte: \"kjøp\", bestillinger: 4 }",
        tenancy: "9000 dager"),
      replications: 1, options: daily)
    for (day, number) in [(45, 0), (46, 1), (136, 1), (137, 2), (229, 3), (319, 3), (320, 4)] {
      #expect(try o.count("dwellings_ready", afterDays: day) == Double(number))
    }
  }

  /// An instrument in force from April to June: of orders in March, May and July that in May alone.
  @Test("nothing is ordered before the instrument's first day or from its off date on")
  func dates() throws {
    let text = town(
      """
      fra: "2010-04-01", til: "2010-07-01", framskaffelse: { boligtype: "småhus", måte: "kjøp", bestillinger: [
        { dato: "2010-03-31", antall: 1 }, { dato: "2010-04-01", antall: 2 }, { dato: "2010-07-01", antall: 4 }] }
      """)
    #expect(try Outcomes(text, replications: 1).value("dwellings") == 3)
    let off = text.replacingOccurrences(of: "fra: \"2010-04-01\"", with: "på: false")
    #expect(try Outcomes(off, replications: 1).value("dwellings") == 1)
  }

  /// A protest with certainty delays by 100 days; with probability 0 nothing. Of 400 with probability ¼
  /// the number on time is 300 ± 4 · √(400 · ¼ · ¾) = 35.
  @Test("protests delay the dwellings they meet")
  func protest() throws {
    func ready(_ probability: String, day: Int) throws -> Double {
      try Outcomes(
        town(
          """
          framskaffelse: { boligtype: "småhus", måte: "bygging", bestillinger: [{ dato: "2010-01-01", antall: 400 }],
            ledetid: { fast: "10 dager" }, protest: { sannsynlighet: \(probability), forsinkelse: { fast: "100 dager" } } }
          """, tenancy: "9000 dager"), replications: 1, options: daily
      ).count("dwellings_ready", afterDays: day)
    }
    #expect(try ready("0", day: 11) == 400)
    #expect(try ready("1", day: 109) == 0)
    #expect(try ready("1", day: 111) == 400)
    #expect(try abs(ready("0.25", day: 11) - 300) < 35)
    #expect(try ready("0.25", day: 111) == 400)
  }

  /// Cooperatives of 95 dwellings: a tenth is 9.5, so 9; with 4 owned already 5. Thirty per cent is 28. In one
  /// of 6 dwellings, where a tenth is none, one share can always be owned.
  @Test("burettslagslova § 4-2: purchases in cooperatives stop at the limit")
  func cooperatives() throws {
    func bought(_ limit: String) throws -> Double {
      try Outcomes(
        town(
          "framskaffelse: { boligtype: \"småhus\", måte: \"borettslag\", bestillinger: [{ dato: \"2010-01-02\", antall: 40 }], borettslag: { \(limit) } }"
        ), replications: 1
      ).uptake("x", "granted")
    }
    #expect(try bought("boliger: 95") == 9)
    #expect(try bought("boliger: 95, eidFraFør: 4") == 5)
    #expect(try bought("boliger: 95, eidFraFør: 10") == 0)
    #expect(try bought("boliger: 95, andel: 0.3") == 28)
    #expect(try bought("boliger: 6") == 1)
  }

  /// Leased on day 31 for 60 days, to day 91. Vacant, it goes back that day: 60 days of 300 kr. Let on
  /// day 31 to a tenant who stays 100 days, it goes back on day 131: 100 days.
  @Test("a leased dwelling goes back when the lease is out and its tenant has moved")
  func leasing() throws {
    func run(waiting: Int) throws -> Outcomes {
      try Outcomes(
        town(
          """
          framskaffelse: { boligtype: "ordinær", måte: "innleie", bestillinger: [{ dato: "2010-02-01", antall: 1 }],
            varighet: { fast: "60 dager" }, leie: "300 kr per dag" }
          """, waiting: waiting, work: ", oppussing: { fast: \"9 dager\" }"), replications: 1,
        options: daily)
    }
    let vacant = try run(waiting: 0)
    #expect(try vacant.count("dwellings_ready", afterDays: 91) == 1)
    #expect(try vacant.count("dwellings_ready", afterDays: 92) == 0)
    #expect(try vacant.cost("instrument:x:innleie") == 60 * 300)
    let tenanted = try run(waiting: 1)
    #expect(try tenanted.count("municipal_dwelling", afterDays: 131) == 1)
    #expect(try tenanted.count("municipal_dwelling", afterDays: 132) == 0)
    #expect(try tenanted.cost("instrument:x:innleie") == 100 * 300)
    #expect(try tenanted.value("dwellings") == 1)
    #expect(try tenanted.uptake("x", "ended") == 1)
  }

  /// Stock 3 with 1 tenant who leaves on day 100, two ready. Four to be sold on day 31: the ready two go at
  /// once, the third when it is vacated, and for a fourth there is none. 1.5 m each.
  @Test("a sale takes vacant dwellings, then the next vacated; nobody is moved out")
  func sale() throws {
    let o = try Outcomes(
      town(
        "salg: { boligtype: \"ordinær\", antall: [{ dato: \"2010-02-01\", antall: 4 }], pris: 1500000 }",
        stock: "3"), replications: 1, options: daily)
    #expect(try o.count("dwellings_ready", afterDays: 31) == 2)
    #expect(try o.count("dwellings_ready", afterDays: 32) == 0)
    #expect(try o.count("municipal_dwelling", afterDays: 100) == 1)
    #expect(try o.value("dwellings") == 0)
    #expect(try o.cost("instrument:x:salg") == 4_500_000)
    #expect(try o.value("investment_municipality") == -4_500_000)
    #expect(try o.value("stock_debt") == 0)
  }

  /// Bought on day 31 for 1 m with 40 per cent grant, written off over 100 days; sold on day 59 (1 March):
  /// 28 of 100 days are written off, 72 per cent of 0.4 m is paid back.
  @Test("what is not written off of the grant is paid back on sale")
  func repayment() throws {
    let text = """
      framskaffelse: { boligtype: "småhus", måte: "kjøp", bestillinger: [{ dato: "2010-02-01", antall: 1 }],
        kostnadPerBolig: 1000000, tilskuddsandel: 0.4, avskrivning: "100 dager" } },
      y: { salg: { boligtype: "småhus", antall: [{ dato: "2010-03-01", antall: 1 }], pris: 900000 }
      """
    let o = try Outcomes(town(text), replications: 1)
    #expect(try o.cost("instrument:x:tilskudd betalt tilbake") == 288_000)
    #expect(try o.value("investment_municipality") == 1_000_000 - 400_000 + 288_000 - 900_000)
    let late = text.replacingOccurrences(of: "2010-03-01", with: "2010-05-12")
    #expect(
      try Outcomes(town(late), replications: 1).cost("instrument:x:tilskudd betalt tilbake") == 0)
  }

  /// Stock 2, one let until day 100 and one ready. Two to be rebuilt on day 31, 30 days each: the ready one is
  /// of the other kind and in work until day 61, the other from day 100 to 130.
  @Test("a rebuilt dwelling is the other kind from the day work begins, and ready when it ends")
  func rebuilding() throws {
    let o = try Outcomes(
      town(
        """
        ombygging: { fra: "ordinær", til: "småhus", antall: [{ dato: "2010-02-01", antall: 2 }],
          varighet: { fast: "30 dager" }, kostnad: 250000 }
        """, stock: "2", work: ", oppussing: { fast: \"9 dager\" }"), replications: 1,
      options: daily)
    let ready = [31: 1, 32: 0, 61: 0, 62: 1, 130: 1, 131: 2].sorted { $0.key < $1.key }
    for (day, number) in ready {
      #expect(try o.count("dwellings_ready", afterDays: day) == Double(number), "day \(day)")
    }
    #expect(try o.count("dwellings_in_refurbishment", afterDays: 32) == 1)
    #expect(try o.count("dwellings_in_refurbishment", afterDays: 101) == 1)
    #expect(try o.value("dwellings", group: "boligtype:småhus") == 2)
    #expect(try o.cost("instrument:x:ombygging") == 500_000)
    #expect(try o.value("cost_refurbishment") == 0)
  }

  /// One owed by the schedule (3 let, stock cut to 2 on day 31) and one bought on day 59: the debt is
  /// cancelled, and no new dwelling stands ready.
  @Test("contracts, Start: what is acquired cancels debt first")
  func debt() throws {
    let o = try Outcomes(
      town(
        "framskaffelse: { boligtype: \"ordinær\", måte: \"kjøp\", bestillinger: [{ dato: \"2010-03-01\", antall: 1 }] }",
        stock: "{ trinn: { \"2010-01-01\": 3, \"2010-02-01\": 2 } }", tenants: 3), replications: 1,
      options: daily)
    #expect(try o.count("dwellings_ready", afterDays: 60) == 0)
    #expect(try o.value("stock_debt") == 0)
    #expect(try o.value("dwellings") == 3)
  }

  @Test("acquisition changes nothing before the first dwelling comes")
  func neutral() throws {
    let x =
      "framskaffelse: { boligtype: \"ordinær\", måte: \"kjøp\", bestillinger: [{ dato: \"2010-12-31\", antall: 9 }], ledetid: { fast: \"9 dager\" } }"
    let with = try Outcomes(town(x, stock: "5", waiting: 9), replications: 3)
    let without = try Outcomes(town("på: true", stock: "5", waiting: 9), replications: 3)
    #expect(with.fingerprints == without.fingerprints)
  }

  @Test("what cannot be meant is refused")
  func refused() {
    let wrong = [
      ("framskaffelse: { boligtype: \"hytte\", måte: \"kjøp\", bestillinger: 1 }", "ukjent-navn"),
      ("framskaffelse: { boligtype: \"småhus\", måte: \"innleie\", bestillinger: 1 }", "mangler"),
      (
        "framskaffelse: { boligtype: \"småhus\", måte: \"borettslag\", bestillinger: 1 }", "mangler"
      ),
      (
        "framskaffelse: { boligtype: \"småhus\", måte: \"borettslag\", bestillinger: 1, borettslag: { boliger: 9, andel: 0.31 } }",
        "utenfor-grenser"
      ),
      (
        "framskaffelse: { boligtype: \"småhus\", måte: \"bygging\", bestillinger: 1, kostnadPerBolig: 5, tomterabatt: 6 }",
        "utenfor-grenser"
      ),
      (
        "framskaffelse: { boligtype: \"småhus\", måte: \"kjøp\", bestillinger: -1 }",
        "utenfor-grenser"
      ),
      (
        "ombygging: { fra: \"småhus\", til: \"småhus\", antall: [{ dato: \"2010-02-01\", antall: 1 }] }",
        "uten-virkning"
      ),
    ]
    for (instrument, code) in wrong {
      #expect(problems(town(instrument)).contains(code), "\(instrument)")
    }
  }
}

/// Codes of the problems of a document.
func problems(_ text: String) -> [String] {
  var problems = ProblemList()
  let document = DocumentLoader().load(
    bytes: Array(text.utf8), name: "test.json", problems: &problems)
  _ = document.flatMap {
    Scenario.compile($0, options: ScenarioOptions(), problems: &problems)
  }
  return problems.problems.map(\.code.rawValue)
}
