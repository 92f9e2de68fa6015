import Foundation
import Testing

@Suite("Stays follow their intensities and lengths")
struct StayLengthTests {
  private func stays(_ risks: String) -> String {
    """
    {
      navn: "opphold", start: "2010-01-01", år: 2, \(single),
      innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
      startbestand: { a: { privatLeie: { antall: 400, hittil: { fast: "0 dager" } } } },
      bosituasjoner: { privatLeie: { årsaker: { \(risks) } } },
    }
    """
  }

  /// 400 S(t), S(t) = exp(−∫ rate): 3 a year for 100 days, none until 300, 1 a year from then on.
  @Test("bands of intensity by time since entry")
  func bands() throws {
    let o = try Outcomes(
      stays(
        """
        flytter: { rate: { bånd: [ { til: "100 dager", rate: "3 per år" }, { til: "300 dager", rate: 0 },
          { rate: "1 per år" } ] }, følge: { flytterTil: { flyttet: 1 } } }
        """), sample: 25, options: .init(seriesStep: 50))
    for date in [0, 1, 3, 5, 7, 13] {
      let t = o.day(ofDate: date)
      let hazard = (3 * min(t, 100) + max(t - 300, 0)) / 365.25
      expectMean(try o.series("private_rental", date: date), 400 * exp(-hazard), "day \(t)")
    }
  }

  /// Erlang of 3 stages with mean 300 days: S(t) = e^(−x) (1 + x + x²/2), x = t/100. A second cause at
  /// 0.8 a year competes with it.
  @Test("a stay length competes with an intensity")
  func stayLength() throws {
    let o = try Outcomes(
      stays(
        """
        flytter: { varighet: { erlang: { form: 3, snitt: "300 dager" } }, følge: { flytterTil: { flyttet: 1 } } },
        dør: { rate: "0.8 per år", følge: { flytterTil: { død: 1 } } }
        """), sample: 25, options: .init(seriesStep: 50))
    for date in [1, 5, 9] {
      let x = o.day(ofDate: date) / 100
      let share = exp(-x) * (1 + x + x * x / 2) * exp(-0.8 * 100 * x / 365.25)
      expectMean(try o.series("private_rental", date: date), 400 * share, "day \(100 * x)")
    }
  }

  /// Need goes up at 2 a year and down at 1.5; moving has the rate r(t) of the time since entry, times 1,
  /// 4 and 0 for the three levels. The joint chain of need and presence, all at level 0 at first:
  /// n0′ = −2 n0 + 1.5 n1 − r n0, n1′ = 2 n0 − 3.5 n1 + 1.5 n2 − 4 r n1, n2′ = 2 n1 − 1.5 n2.
  /// Death at 0.3 a year does not depend on need.
  @Test(
    "contracts, Draws: need that changes in the middle of a stay changes the remaining hazard, and only that",
    arguments: [0.4, 0.0])
  func changingNeed(last: Double) throws {
    let factors = """
      { b: { vilkår: { behov: ["tilpasset"] }, faktor: 4 }, c: { vilkår: { behov: ["sammensatt"] }, faktor: 0 } }
      """
    let o = try Outcomes(
      stays(
        """
        flytter: { rate: { bånd: [ { til: "150 dager", rate: "0.6 per år" }, { til: "250 dager", rate: 0 },
            { til: "450 dager", rate: "1 per år" }, { rate: "\(last) per år" } ] },
          faktorer: \(factors), følge: { flytterTil: { flyttet: 1 } } },
        forverring: { rate: "2 per år", følge: "behovØker" },
        bedring: { rate: "1.5 per år", følge: "behovMinker" },
        dør: { rate: "0.3 per år", følge: { flytterTil: { død: 1 } } }
        """), sample: 25, options: .init(seriesStep: 50))
    let rate = { (day: Double) in day < 150 ? 0.6 : day < 250 ? 0 : day < 450 ? 1 : last }
    var n = [400.0, 0, 0]
    for date in 0..<14 {
      let begin = 50 * Double(date)
      // The rate is constant within each 50 days.
      let r = rate(begin)
      n = integrate(n, to: (begin + 50) / 365.25, from: begin / 365.25, steps: 100) { _, n in
        [
          -2 * n[0] + 1.5 * n[1] - (r + 0.3) * n[0],
          2 * n[0] - 3.5 * n[1] + 1.5 * n[2] - (4 * r + 0.3) * n[1],
          2 * n[1] - 1.5 * n[2] - 0.3 * n[2],
        ]
      }
      if [2, 5, 8, 13].contains(date) {
        expectMean(
          try o.series("private_rental", date: date), n.reduce(0, +), "day \(begin + 50)")
      }
    }
  }

  /// All are 24½ at the start. Under 25 the rate is 4 times as high for whoever enters under 25: growing
  /// older does not change it, and need (up at 2 a year, once, to a factor of 3) changes it from what it
  /// was, also for those who would not have moved before the rate falls to 0. With r = 0.8 a year for 600
  /// days and 0 from then on: n0′ = −(2 + r) n0, n1′ = 2 n0 − 3 r n1.
  @Test("a factor by age is that of the age at entry, also when need changes")
  func age() throws {
    let o = try Outcomes(
      stays(
        """
        flytter: { rate: { bånd: [ { til: "600 dager", rate: "0.2 per år" }, { rate: 0 } ] },
          følge: { flytterTil: { flyttet: 1 } }, faktorer: {
            ung: { vilkår: { alder: { til: 25 } }, faktor: 4 },
            behov: { vilkår: { behov: ["tilpasset"] }, faktor: 3 } } },
        forverring: { rate: "2 per år", faktorer: { alt: { vilkår: { behov: ["tilpasset", "sammensatt"] }, faktor: 0 } },
          følge: "behovØker" }
        """
      ).replacingOccurrences(of: "ankommerTil:", with: "alder: { fast: 24.5 }, ankommerTil:"),
      sample: 25, options: .init(seriesStep: 50))
    for date in [3, 7, 11, 13] {
      let day = min(o.day(ofDate: date), 600)
      let n = integrate([400, 0], to: day / 365.25, steps: 400) { _, n in
        [-2.8 * n[0], 2 * n[0] - 2.4 * n[1]]
      }
      expectMean(try o.series("private_rental", date: date), n[0] + n[1], "day \(day)")
    }
  }
}
