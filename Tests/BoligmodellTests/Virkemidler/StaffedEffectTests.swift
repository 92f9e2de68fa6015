import Boligmodell
import ScenarioFormat
import Testing

@Suite("Instruments: the staff behind one that acts on everyone")
struct StaffedEffectTests {
  /// 20 000 households with one risk at 1 a year, halved by two årsverk.
  private func town(_ staff: String) -> String {
    """
    {
      navn: "innsats", start: "2010-01-01", år: 2, husholdningstyper: { enslig: { personer: 1 } },
      innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { privatLeie: 1 } } },
      startbestand: { a: { privatLeie: { antall: 20000, hittil: { fast: 0 } } } },
      bosituasjoner: { privatLeie: { årsaker: {
        flytter: { rate: "1 per år", følge: { flytterTil: { flyttet: 1 } } } } } },
      virkemidler: { råd: { \(staff)
        virkninger: { a: { risiko: ["flytter"], i: ["privatLeie"], faktor: 0.5 } } } },
    }
    """
  }

  /// Who is left after the first year is exp(−h), h = 0.5^dose · 365/365.25.
  @Test(
    "acts in proportion to the årsverk on the logarithmic scale",
    arguments: [(0.0, 0.0), (1, 0.5), (2, 1), (5, 1)])
  func dose(staff: Double, dose: Double) throws {
    let o = try Outcomes(
      town("innsats: { årsverk: \(staff), fulltVed: 2, pris: 700000, budsjett: \"nav\" },"),
      replications: 1)
    let factor = [0.0: 1.0, 0.5: 0.5.squareRoot(), 1: 0.5][dose] ?? .nan
    // e^−x by its series: the witness is not the program's own exponential.
    let x = factor * 365 / 365.25
    var term = 1.0
    let left = (0..<40).reduce(0.0) { sum, n in
      defer { term *= -x / Double(n + 1) }
      return sum + term
    }
    let n = try o.value("private_rental_end", period: "2010")
    #expect(abs(n - 20_000 * left) < 4 * (20_000 * left * (1 - left)).squareRoot())
    // Staff are paid by the day: 700 000 kroner is for 365.25 of them.
    let paid = try o.value("cost_nav", period: "2010")
    #expect(abs(paid - staff * 700_000 * 365 / 365.25) <= 1)
  }

  @Test("is paid, and acts, only while it is in force")
  func dates() throws {
    let o = try Outcomes(
      town(
        "fra: \"2010-04-01\", til: \"2010-07-01\", innsats: { årsverk: 2, fulltVed: 2, pris: 365250 },"
      ),
      replications: 1)
    // 91 days from 1 April to 1 July at 2 000 kroner a day.
    #expect(try o.value("cost_municipality", period: "horizon") == 182_000)
  }
}
