import ScenarioFormat
import Testing

@testable import Boligmodell

@Suite("contracts, Order: the calendar's inside is never seen")
struct CalendarContractTests {
  /// When the calendar is compacted.
  private enum Compaction { case usual, atOnce, never }

  /// One replication, and how often the calendar was compacted in it.
  private func run(_ scenario: Scenario, _ compaction: Compaction) throws -> (Replication, Int) {
    var world = World(modell: scenario.modell, checksInvariants: true)
    switch compaction {
    case .usual: break
    case .atOnce: (world.staleAllowed, world.staleShare) = (0, 0)
    case .never: world.staleAllowed = .max
    }
    let result = world.run(seed: 3, replication: 0)
    let replication = try #require(result)
    #expect(replication.violations.isEmpty, "\(replication.violations.prefix(3))")
    return (replication, world.compactions)
  }

  private func expectSame(_ a: Replication, _ b: Replication, _ what: Comment? = nil) {
    #expect(a.fingerprint == b.fingerprint, what)
    #expect(a.events == b.events, what)
    #expect(a.outcomes.map(\.bitPattern) == b.outcomes.map(\.bitPattern), what)
  }

  /// 3 000 without a roof who would leave on day 300 get a dwelling each on day 9, and a lease of 20 days:
  /// an earlier entry for each, and a stale one. Half of them have no timer left after the first review, so
  /// that the stale entries outnumber the live.
  @Test("stale entries are compacted when they outnumber the live, which changes nothing")
  func outnumbered() throws {
    let scenario = try scenario(
      """
      {
        navn: "foreldet", start: "2010-01-01", år: 1, \(single),
        innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
        startbestand: { a: { utenTak: { antall: 3000, påVenteliste: 3000, hittil: { fast: 0 } } } },
        bosituasjoner: { utenTak: { årsaker: { flytter: {
          varighet: { fast: "300 dager" }, følge: { flytterTil: { flyttet: 1 } } } } } },
        kommunaleBoliger: { typer: { ordinær: { bestand: {
            trinn: { "2010-01-01": 0, "2010-01-10": 3000 } } } },
          kontrakt: { lengde: { fast: "20 dager" }, gjennomgang: [ { privat: 0.5 } ] } },
      }
      """, options: .init(seriesStep: 20))
    let (usual, compactions) = try run(scenario, .usual)
    let (without, none) = try run(scenario, .never)
    #expect(compactions > 0)
    #expect(none == 0)
    expectSame(usual, without)
  }

  @Test("in whatever the format lets through, compacting at once or never gives the same bits")
  func family() throws {
    var compactions = 0
    for number in 1...8 {
      var town = RandomTown(number)
      let scenario = try scenario(town.document().text, options: .init(seriesStep: 30))
      let (atOnce, often) = try run(scenario, .atOnce)
      let (never, none) = try run(scenario, .never)
      #expect(none == 0)
      compactions += often
      expectSame(atOnce, never, "town \(number)")
    }
    #expect(compactions > 0)
  }
}
