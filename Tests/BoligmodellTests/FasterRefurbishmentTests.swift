import Boligmodell
import ScenarioFormat
import Testing

@Suite("Faster refurbishment for more money")
struct FasterRefurbishmentTests {
  /// Two dwellings whose tenants leave on day 100 and day 200; 42 days of work at 30 000 kr. Twice as fast
  /// for half as much again from day 151 (1 June) on: 42 days and 30 000, then 21 days and 45 000.
  @Test("work that begins after its first day is faster and dearer, work before is not")
  func dated() throws {
    func run(_ instrument: String) throws -> Outcomes {
      try Outcomes(
        """
        {
          navn: "oppussing", start: "2010-01-01", år: 1, \(single),
          innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
          startbestand: { a: { kommunalBolig: { en: { antall: 1, hittil: { fast: 0 } }, to: { antall: 1, hittil: { fast: "100 dager" } } } } },
          bosituasjoner: { kommunalBolig: { årsaker: { flytter: {
            varighet: { fast: "200 dager" }, følge: { flytterTil: { flyttet: 1 } } } } } },
          kommunaleBoliger: { typer: {
            en: { bestand: 1, oppussing: { fast: "42 dager" }, oppussingskostnad: 30000 },
            to: { bestand: 1, oppussing: { fast: "42 dager" }, oppussingskostnad: 30000, passerFor: [{ barn: true }] } } },
          virkemidler: { \(instrument) },
        }
        """, replications: 1, options: daily)
    }
    let effects =
      "virkninger: { a: { varighet: \"oppussing\", faktor: 0.5 }, b: { kostnad: \"oppussing\", faktor: 1.5 } }"
    let o = try run("raskere: { fra: \"2010-06-01\", \(effects) }")
    #expect(try o.count("dwellings_in_refurbishment", afterDays: 142) == 1)
    #expect(try o.count("dwellings_in_refurbishment", afterDays: 143) == 0)
    #expect(try o.count("dwellings_in_refurbishment", afterDays: 221) == 1)
    #expect(try o.count("dwellings_in_refurbishment", afterDays: 222) == 0)
    #expect(try o.value("cost_refurbishment") == 75000)
    // Off again before the second: nothing is faster.
    let off = try run("raskere: { fra: \"2010-06-01\", til: \"2010-07-01\", \(effects) }")
    #expect(try off.value("cost_refurbishment") == 60000)
    #expect(try off.count("dwellings_in_refurbishment", afterDays: 242) == 1)
  }

  /// The money of one is the money of the other: 24 dwellings net of the grant against what a quarter more for
  /// each refurbishment comes to.
  @Test("the two Kristiansand alternatives cost the municipality the same within a tenth")
  func sameMoney() throws {
    func run(_ name: String) throws -> Outcomes {
      var problems = ProblemList()
      let scenario = Scenario.load(
        "boligflyt:\(name).json5", options: ScenarioOptions(),
        loader: DocumentLoader(shipped: ShippedScenarios()), problems: &problems)
      return try Outcomes(try #require(scenario), replications: 2)
    }
    let base = try run("kristiansand-2009").values("cost_refurbishment")
    let faster = try run("kristiansand-raskere-oppussing").values("cost_refurbishment")
    let built = try run("kristiansand-bygging").values("investment_municipality")
    for r in 0..<2 {
      #expect(
        abs(built[r] / (faster[r] - base[r]) - 1) < 0.1, "\(built[r]), \(faster[r] - base[r])")
    }
  }
}
