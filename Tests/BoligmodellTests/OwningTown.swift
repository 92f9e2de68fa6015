import Boligmodell
import ScenarioFormat
import Testing

/// Private tenants, all alike, who try to buy every 30 days from 2010-01-01 on, a home of 1.0 m.
struct OwningTown {
  var tenants = 1
  var type = "personer: 1"
  var attributes = "inntekt: { fast: 1000000 }"
  var years = 1
  /// What stands beside the price of homes.
  var market = ""
  var price = "1000000"
  /// Under `startlån` in the instrument, and beside it.
  var rules = ""
  var instrument = "grense: { ramme: 100000000 },"
  var others = ""
  /// Causes in the owned home, and what a tenant does.
  var owner = ""
  var tenant = "kjøper: { varighet: { fast: \"30 dager\" }, følge: \"kjøper\" }"
  var rest = ""

  var text: String {
    """
    {
      navn: "eie", start: "2010-01-01", år: \(years), husholdningstyper: { en: { \(type) } },
      innganger: { a: { perÅr: 0, husholdningstype: { en: 1 }, ankommerTil: { utenTak: 1 }, \(attributes) } },
      startbestand: { a: { privatLeie: { antall: \(tenants), hittil: { fast: 0 } } } },
      bosituasjoner: { privatLeie: { årsaker: { \(tenant) } }, eidBolig: { årsaker: { \(owner) } } },
      eiemarked: { pris: \(price), \(market) },
      virkemidler: { startlån: { vurderes: ["kjøp"], \(instrument) startlån: { \(rules) } }, \(others) },
      \(rest)
    }
    """
  }

  func run(
    _ replications: Int = 1, options: ScenarioOptions = daily,
    location: SourceLocation = #_sourceLocation
  ) throws -> Outcomes {
    try Outcomes(text, replications: replications, options: options, location: location)
  }

  /// How many own a home at the end of the horizon.
  func owners(location: SourceLocation = #_sourceLocation) throws -> Double {
    try run(location: location).value("owned_home_end")
  }
}
