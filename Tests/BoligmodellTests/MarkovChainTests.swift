import Foundation
import Testing

@Suite("Without capacity limits the model is a Markov chain")
struct MarkovChainTests {
  /// Two situations with exponential stays; 400 households begin with friends.
  /// d/dt h = −a·h, d/dt p = a·h − b·p: h(t) = 400 e^(−at), p(t) = 400 a/(b−a) (e^(−at) − e^(−bt)).
  @Test("occupancy over time follows the closed form of a chain of two stages")
  func chain() throws {
    let o = try Outcomes(
      """
      {
        navn: "kjede", start: "2010-01-01", år: 2, \(single),
        innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
        startbestand: { a: { hosSlektEllerVenner: { antall: 400 } } },
        bosituasjoner: {
          hosSlektEllerVenner: { årsaker: { flytter: { rate: "1.2 per år", følge: { flytterTil: { privatLeie: 1 } } } } },
          privatLeie: { årsaker: { flytter: { rate: "0.5 per år", følge: { flytterTil: { flyttet: 1 } } } } },
        },
      }
      """, sample: 30)
    for date in [0, 5, 11, 23] {
      let t = o.day(ofDate: date) / 365.25
      let friends = 400 * exp(-1.2 * t)
      let renting = 400 * 1.2 / (0.5 - 1.2) * (exp(-1.2 * t) - exp(-0.5 * t))
      expectMean(try o.series("with_family_or_friends", date: date), friends, "friends at \(t)")
      expectMean(try o.series("private_rental", date: date), renting, "renting at \(t)")
    }
  }

  /// From 1 July 2011: 90 households in 2011, 30 in 2012, 180 in 2013, each year's spread over its own
  /// 365, 366 and 365 days; stays of 200 days. d/dt n = λ(t) − n/200 from 0.
  @Test(
    "contracts, Time: inflow that changes by calendar year gives the time-dependent M/M/∞ queue")
  func inflowByYear() throws {
    let o = try Outcomes(
      """
      {
        navn: "tilgang", start: "2011-07-01", år: 2, \(single),
        innganger: { a: { perÅr: { "2011": 90, "2012": 30, "2013": 180 },
          husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
        bosituasjoner: { utenTak: { årsaker: { flytter: {
          varighet: { eksponentiell: { snitt: "200 dager" } }, følge: { flytterTil: { flyttet: 1 } } } } } },
      }
      """, sample: 60)
    // 1 July 2011 to the new years of 2012 and 2013: 184 and 184 + 366 days.
    let rate = { (t: Double) in t < 184 ? 90.0 / 365 : t < 550 ? 30.0 / 366 : 180.0 / 365 }
    let part = { (n: Double, from: Double, to: Double) in
      let level = rate(from) * 200
      return level + (n - level) * exp(-(to - from) / 200)
    }
    let n2012 = part(0, 0, 184)
    let n2013 = part(n2012, 184, 550)
    // Month ends from 31 July 2011: number 5 is new year, 11 is 1 July 2012 (366 days in), 17 is 2013.
    expectMean(try o.series("without_roof", date: 5), n2012, "new year 2012")
    expectMean(try o.series("without_roof", date: 11), part(n2012, 184, 366), "1 July 2012")
    expectMean(try o.series("without_roof", date: 17), n2013, "new year 2013")
    expectMean(try o.series("without_roof", date: 23), part(n2013, 550, 731), "the end")
    expectMean(try o.values("inflow", period: "2011"), 90.0 * 184 / 365, "half of 2011")
    expectMean(try o.values("inflow", period: "2012"), 30, "2012")
  }

  /// Rates 2 and 1 a year to private letting and away; families have 0.5 times the first, young ones 3
  /// times it (both: 1.5 times). Of two causes that compete, each wins in proportion to its rate.
  @Test(
    "contracts, Tables: attributes multiply the causes that compete, and each group follows its own chain"
  )
  func competingRisks() throws {
    let o = try Outcomes(
      """
      {
        navn: "årsaker", start: "2010-01-01", år: 1,
        husholdningstyper: { enslig: { personer: 1 }, familie: { personer: 4, barn: true } },
        målgrupper: { ung: {} },
        innganger: { a: { perÅr: 0, husholdningstype: { enslig: 0.5, familie: 0.5 },
          målgrupper: { ung: 0.4 }, ankommerTil: { utenTak: 1 } } },
        startbestand: { a: { hosSlektEllerVenner: { antall: 400 } } },
        bosituasjoner: { hosSlektEllerVenner: { årsaker: {
          finnerPrivat: { rate: "2 per år", følge: { flytterTil: { privatLeie: 1 } }, faktorer: {
            familie: { vilkår: { barn: true }, faktor: 0.5 }, ung: { vilkår: { målgruppe: ["ung"] }, faktor: 3 } } },
          flytter: { rate: "1 per år", følge: { flytterTil: { flyttet: 1 } } },
        } } },
      }
      """, sample: 30)
    let t = 365 / 365.25
    let types = [(0.3, 2.0), (0.3, 1.0), (0.2, 6.0), (0.2, 3.0)]
    let stayed = types.map { share, rate in 400 * share * exp(-(rate + 1) * t) }
    let found = types.map { share, rate in
      400 * share * rate / (rate + 1) * (1 - exp(-(rate + 1) * t))
    }
    let here = "with_family_or_friends_end"
    expectMean(try o.values(here, group: "families"), stayed[1] + stayed[3], "families")
    expectMean(try o.values(here, group: "målgruppe:ung"), stayed[2] + stayed[3], "young")
    expectMean(try o.values("private_rental_end"), found.reduce(0, +), "found a lease")
    expectMean(
      try o.values("private_rental_end", group: "husholdningstype:enslig"), found[0] + found[2],
      "singles who found a lease")
  }
}
