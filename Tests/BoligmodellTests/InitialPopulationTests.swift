import Foundation
import ScenarioFormat
import Testing

@Suite("contracts, Start: the initial population is in the middle of its stays")
struct InitialPopulationTests {
  /// With inflow λ and stays of mean E[L], λ E[L] households with residual stays are in balance: the
  /// mean number stays the same on every day. Drawn anew, fixed stays would all go at once.
  private func balance(_ risks: String, number: Int, perYear: Double) -> String {
    """
    {
      navn: "likevekt", start: "2010-01-01", år: 2, \(single),
      innganger: { a: { perÅr: \(perYear), husholdningstype: { enslig: 1 }, ankommerTil: { privatLeie: 1 } } },
      startbestand: { a: { privatLeie: { antall: \(number) } } },
      bosituasjoner: { privatLeie: { årsaker: { \(risks) } } },
    }
    """
  }

  static let shapes: [(String, String)] = [
    ("exponential", "{ eksponentiell: { snitt: \"365 dager\" } }"),
    ("fixed", "{ fast: \"365 dager\" }"),
    ("lognormal", "{ lognormal: { median: \"221.3797 dager\", p90: \"797.5 dager\" } }"),
    ("Erlang", "{ erlang: { form: 4, snitt: \"365 dager\" } }"),
    ("two values", "{ diskret: { verdier: [\"65 dager\", \"665 dager\"], vekter: [1, 1] } }"),
  ]

  /// Lognormal: mean 221.3797 e^(σ²/2) = 365 with σ = 1, p90 = 221.3797 e^1.28155 = 797.5.
  @Test("a stay length: inflow keeps the number constant", arguments: shapes)
  func stayLength(name: String, length: String) throws {
    let o = try Outcomes(
      balance(
        """
        flytter: { varighet: \(length), følge: { flytterTil: { flyttet: 1 } } },
        betalingsvansker: { rate: "2 per år", følge: "anmerkning" }
        """, number: 60, perYear: 60), sample: 30)
    for date in [1, 5, 11, 12, 17, 23] {
      expectMean(try o.series("private_rental", date: date), 60, "\(name), date \(date)")
    }
  }

  /// A breach every 100 days of stays that are years old: of 200 households 2 a day, and no heap on the
  /// first day, the only one of 2009.
  @Test("what comes at regular intervals is under way at the start")
  func intervals() throws {
    let text = balance(
      """
      flytter: { rate: "0.1 per år", følge: { flytterTil: { flyttet: 1 } } },
      bomiljøbrudd: { varighet: { fast: "100 dager" }, følge: "anmerkning" }
      """, number: 200, perYear: 0)
    let o = try Outcomes(
      text.replacingOccurrences(of: "2010-01-01", with: "2009-12-31"), sample: 50,
      options: .init(years: 1))
    expectMean(try o.values("breaches", period: "2009"), 2, "breaches on the first day")
  }

  /// E[L] = ∫ S: fixed 400 days cut by death at 1 a year: (1 − e^(−400/365.25)) · 365.25 = 243.08; with
  /// 73 a 365-day year, 0.2 a day: 48.6. Bands: 4 a year for 100 days, then 0.5: S(100) = 0.33449,
  /// 91.3125 · (1 − 0.33449) + 730.5 · 0.33449 = 305.12, at 0.2 a day: 61.0.
  @Test(
    "risks that compete: the age follows the survivor function",
    arguments: [
      (
        """
        flytter: { varighet: { fast: "400 dager" }, følge: { flytterTil: { flyttet: 1 } } },
        dør: { rate: "1 per år", følge: { flytterTil: { død: 1 } } }
        """, 48.616
      ),
      (
        """
        flytter: { rate: { bånd: [ { til: "100 dager", rate: "4 per år" }, { rate: "0.5 per år" } ] },
          følge: { flytterTil: { flyttet: 1 } } }
        """, 61.023
      ),
    ])
  func competing(risks: String, balanced: Double) throws {
    let number = Int(balanced.rounded())
    let o = try Outcomes(balance(risks, number: number, perYear: 73), sample: 30)
    // The surplus of a whole number over balance is less than half a household, and fades.
    for date in [2, 8, 13, 23] {
      expectMean(try o.series("private_rental", date: date), balanced, "date \(date)")
    }
  }

  /// Stays in temporary accommodation of exactly 730 days, 0.1 a day: at any time 73, of which those that
  /// entered in the last 91.3125 days, 1/8, are under the mark. So also after the 31 days of 2010.
  @Test("initial stays have an age: the share over three months is right from the start")
  func ages() throws {
    let o = try Outcomes(
      """
      {
        navn: "alder", start: "2010-12-01", år: 1, \(single),
        innganger: { a: { perÅr: 36.5, husholdningstype: { enslig: 1 }, ankommerTil: { akutt: 1 } } },
        startbestand: { a: { midlertidigBotilbud: { antall: 73 } } },
        bosituasjoner: { midlertidigBotilbud: { årsaker: { flytter: {
          varighet: { fast: "730 dager" }, følge: { flytterTil: { flyttet: 1 } } } } } },
      }
      """, sample: 40)
    // A ratio: its bias, of the order 1/73 of its variance, is far below the error.
    expectMean(
      try o.values("temporary_share_over_mark_now", period: "2010"), 7.0 / 8, "after 31 days")
    expectMean(try o.values("temporary_share_over_mark_now"), 7.0 / 8, "after a year")
  }

  /// Left truncation: initial stays are longer than others, yet Kaplan–Meier gives the distribution of all
  /// stays: between 100 and 300 days, half of them over 200.
  @Test("contracts, Statistics: Kaplan–Meier takes initial stays in at the age they have")
  func leftTruncation() throws {
    let o = try Outcomes(
      """
      {
        navn: "avkorting", start: "2010-01-01", år: 2, \(single),
        innganger: { a: { perÅr: 182.5, husholdningstype: { enslig: 1 }, ankommerTil: { akutt: 1 } } },
        startbestand: { a: { midlertidigBotilbud: { antall: 100 } } },
        bosituasjoner: { midlertidigBotilbud: { årsaker: { flytter: {
          varighet: { uniform: ["100 dager", "300 dager"] }, følge: { flytterTil: { flyttet: 1 } } } } } },
      }
      """, sample: 40)
    let over = try o.duration("stay_temporary", "share_over_3_months")
    #expect(over.allSatisfy { $0 == 1 })
    for (statistic, days) in [("p25", 150.0), ("median", 200), ("p75", 250)] {
      let quantile = estimate(try o.duration("stay_temporary", statistic))
      // A quantile of some 450 spells has a bias of the order of a day.
      #expect(abs(quantile.mean - days) < 4 * quantile.error + 1, "\(statistic): \(quantile)")
    }
  }

  /// Tenancies 400 days old on contracts of 1 000 days: all are reviewed on day 600, in 2011, and again
  /// 1 000 days later, beyond the horizon.
  @Test("contracts have an age, and the next review comes when theirs is up")
  func contracts() throws {
    let o = try Outcomes(
      """
      {
        navn: "kontrakt", start: "2010-01-01", år: 4, \(single),
        innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
        startbestand: { a: { kommunalBolig: { ordinær: { antall: 7, hittil: { fast: "400 dager" } } } } },
        bosituasjoner: {},
        kommunaleBoliger: { typer: { ordinær: { bestand: 7 } }, kontrakt: { lengde: { fast: "1000 dager" } } },
      }
      """, replications: 1)
    #expect(
      try ["2010", "2011", "2012", "2013", "horizon"].map { try o.value("renewals", period: $0) }
        == [0, 7, 0, 0, 7])
  }

  @Test(
    "an infinite mean is an error",
    arguments: [
      "", "flytter: { rate: 0, følge: { flytterTil: { flyttet: 1 } } }",
      "bomiljøbrudd: { rate: \"1 per år\", følge: \"anmerkning\" }",
      "flytter: { rate: { bånd: [ { til: \"1 år\", rate: \"1 per år\" }, { rate: 0 } ] }, følge: { flytterTil: { flyttet: 1 } } }",
      "flytter: { rate: \"1 per år\", faktorer: { a: { vilkår: { barn: false }, faktor: 0 } }, følge: { flytterTil: { flyttet: 1 } } }",
    ])
  func infiniteMean(risks: String) throws {
    var problems = ProblemList()
    let document = DocumentLoader().load(
      bytes: Array(balance(risks, number: 1, perYear: 0).utf8), name: "test.json",
      problems: &problems)
    _ = Scenario.compile(try #require(document), problems: &problems)
    #expect(problems.errors.map(\.code.rawValue) == ["uendelig-opphold"])
  }
}
