import ScenarioFormat
import Testing

@Suite("Instruments given from a queue")
struct QueuedEffectTests {
  /// Twenty who as good as never move as long as their need is simple, and then at 36 a year. Need grows at
  /// new year: within the year all but e^−36 of them have moved.
  @Test("what changes the need moves what is to come")
  func need() throws {
    var town = InstrumentTown()
    town.years = 2
    town.start = "hosSlektEllerVenner: { antall: 20, hittil: { fast: 0 } }"
    town.situations = """
      hosSlektEllerVenner: { årsaker: { flytter: { rate: "36 per år", følge: { flytterTil: { flyttet: 1 } },
        faktorer: { a: { vilkår: { behov: ["enkelt"] }, faktor: 0.000001 } } } } }
      """
    town.instruments =
      "x: { vurderes: [\"nyttÅr\"], grense: { plasser: 20, kø: true }, behovsendring: 1, \(everywhere) }"
    let o = try town.outcomes()
    #expect(try o.uptake("x", "granted") == 20)
    #expect(try o.value("moved_away", period: "2010") == 0)
    #expect(try o.value("moved_away", period: "2011") == 20)
  }
}
