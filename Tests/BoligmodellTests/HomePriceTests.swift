import ScenarioFormat
import Testing

@Suite("The price of homes")
struct HomePriceTests {
  /// The loan of a home bought on the first day 30 · n after a date is the whole price.
  private func volume(_ town: OwningTown, _ replications: Int = 1) throws -> [Double] {
    try Outcomes(town.text, replications: replications).values("startloan_volume")
  }

  /// Bought on day 360; day 100 and 200 are 11 April and 20 July 2010.
  @Test("shocks last, and come on their day")
  func shocks() throws {
    var town = OwningTown()
    town.tenant = "kjøper: { varighet: { fast: \"360 dager\" }, følge: \"kjøper\" }"
    #expect(try volume(town) == [1_000_000])
    town.market = "sjokk: { \"2010-04-11\": \"-20 %\", \"2010-07-20\": \"50 %\" }"
    #expect(try abs(volume(town)[0] - 1_200_000) < 0.01)
    town.market = "sjokk: { \"2010-12-27\": \"-20 %\" }"
    #expect(try abs(volume(town)[0] - 800_000) < 0.01)
    town.market = "sjokk: { \"2010-12-28\": \"-20 %\" }"
    #expect(try volume(town) == [1_000_000])
  }

  private func drawn(_ process: String) -> OwningTown {
    var town = OwningTown(years: 3)
    town.tenant = "kjøper: { varighet: { fast: \"731 dager\" }, følge: \"kjøper\" }"
    town.market = "prosess: { \(process) }"
    return town
  }

  /// On day 731, 1 January 2012, 24 months are drawn: E = e^(0.05 · 2), and the logarithm has mean 2 ·
  /// (0.05 − 0.02) and standard deviation 0.2 √2 = 0.2828.
  @Test("drift and volatility of the random walk")
  func walk() throws {
    let town = drawn("drift: 0.05, volatilitet: 0.2")
    let prices = try volume(town, 400).map { $0 / 1e6 }
    expectMean(prices, 1.105_170_918, "mean")
    let logs = prices.map { Self.log($0) }
    expectMean(logs, 0.06, "logarithm")
    expectMean(logs.map { ($0 - 0.06) * ($0 - 0.06) }, 0.08, "variance")
  }

  /// x ← a x + s z with a = e^(−1/12) and s² = 0.04/12: after 24 steps s² (1 − a⁴⁸)/(1 − a²) = 0.0213096.
  @Test("mean reversion holds the price at its path")
  func reversion() throws {
    let logs = try volume(drawn("drift: 0.02, volatilitet: 0.2, tilbakevending: \"1 per år\""), 400)
      .map { Self.log($0 / 1e6) }
    expectMean(logs, 0, "logarithm")
    expectMean(logs.map { $0 * $0 }, 0.0213096, "variance")
  }

  /// ln x by the series of artanh, for x near 1.
  private static func log(_ x: Double) -> Double {
    let y = (x - 1) / (x + 1)
    var (sum, power) = (0.0, y)
    for n in stride(from: 1.0, to: 120, by: 2) {
      sum += power / n
      power *= y * y
    }
    return 2 * sum
  }

  @Test("the same seed has the same prices in every scenario, whatever the start")
  func common() throws {
    let process = "drift: 0.05, volatilitet: 0.2"
    var other = drawn(process)
    other.tenants = 7
    other.others = "x: { virkninger: { a: { sannsynlighet: \"inngang\", faktor: 0.5 } } }"
    let one = try volume(drawn(process), 3)
    let many = try volume(other, 3)
    for (a, b) in zip(one, many) { #expect(abs(7 * a - b) < 0.1) }
    #expect(one[0] != one[1])
  }

  @Test("a process without volatility or drift changes nothing")
  func neutral() throws {
    var town = drawn("volatilitet: 0")
    town.tenants = 50
    town.tenant = "kjøper: { rate: \"1 per år\", følge: \"kjøper\" }"
    town.owner =
      "betalingsvansker: { rate: \"1 per år\", faktorer: { a: { vilkår: { underVann: true }, faktor: 9 } }, følge: { flytterTil: { privatLeie: 1 } } }"
    var plain = town
    plain.market = ""
    #expect(try town.run().rows[0].fingerprint == plain.run().rows[0].fingerprint)
  }

  /// Loans of the whole price and a fall by a fifth on 1 January 2011: a rate of 0 becomes 12 a year for
  /// those under water, e^(−12) of whom stay a year. A rise in 2012 by a half saves those who bought then.
  @Test("owners who owe more than the home is worth are in trouble, until prices rise")
  func underWater() throws {
    var town = OwningTown(tenants: 200, years: 3)
    town.instrument = "til: \"2010-02-15\", grense: { ramme: 1000000000 },"
    town.owner = """
      betalingsvansker: { rate: "12 per år", faktorer: { a: { vilkår: { underVann: false }, faktor: 0 } },
        følge: { flytterTil: { hosSlektEllerVenner: 1 } } }
      """
    #expect(try town.owners() == 200)
    town.market = "sjokk: { \"2011-01-01\": \"-20 %\" }"
    let o = try town.run()
    #expect(try o.count("owned_home", afterDays: 365) == 200)
    #expect(try o.value("owned_home_end") == 0)
    // One month at 12 a year leaves e^(−1.0185) = 0.361 of 200, 72.2 with a standard error of 6.8.
    town.market = "sjokk: { \"2011-01-01\": \"-20 %\", \"2011-02-01\": \"50 %\" }"
    #expect(try abs(town.run().value("owned_home_end") - 72.2) < 27.2)
    // With 30 % of one's own the loan is below the home's worth all along.
    town.market = "sjokk: { \"2011-01-01\": \"-20 %\" }"
    town.attributes = "inntekt: { fast: 1000000 }, egenkapital: { fast: 300000 }"
    #expect(try town.owners() == 200)
  }
}
