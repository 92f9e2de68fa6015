import Boligmodell
import Experiments
import ScenarioFormat
import SimulationKernel
import Testing

@Suite("Verdicts on claims")
struct ClaimTests {
  /// With three pairs Student's t is 4.303: the half-width is 4.303 s/√3.
  @Test(
    "The interval of the difference must lie on one side of 0",
    arguments: [
      // s = 0.1, half-width 0.25: 1.75 to 2.25.
      ([2, 2.1, 1.9], Dom.framkommet, Dom.motsagt),
      ([-2, -2.1, -1.9], .motsagt, .framkommet),
      // s = 1, half-width 2.48: -0.48 to 4.48.
      ([1, 2, 3], .uklart, .uklart),
      // The same in every pair: the interval is the number.
      ([2, 2, 2], .framkommet, .motsagt), ([0, 0, 0], .uklart, .uklart),
      // One pair has no interval, and none at all no difference.
      ([5], .uklart, .uklart), ([], .uklart, .uklart),
    ] as [([Double], Dom, Dom)])
  func verdict(differences: [Double], higher: Dom, lower: Dom) {
    let summary = Summary(differences)
    #expect(Dom(summary, venter: .høyere) == higher)
    #expect(Dom(summary, venter: .lavere) == lower)
  }

  @Test("A world of which only the horizon is kept gives the same numbers")
  func horizon() throws {
    var problems = ProblemList()
    let scenario = try #require(
      Scenario.load(
        "boligflyt:kristiansand-2009.json5", options: .init(years: 1),
        loader: DocumentLoader(shipped: ShippedScenarios()), problems: &problems))
    let whole = scenario.modell.layout
    let kept = HorizonWorld.layout(of: whole)
    var world = World(modell: scenario.modell)
    var horizon = HorizonWorld(scenario.modell)
    let everything = world.run(seed: 3, replication: 1) { false }
    let overHorizon = horizon.run(seed: 3, replication: 1, stopFlag: StopFlag())
    let all = try #require(everything)
    let some = try #require(overHorizon)
    #expect(some.outcomes.count == kept.columnCount && some.fingerprint == all.fingerprint)
    var compared = 0
    for indikator in whole.indikatorer {
      for group in whole.groups {
        let a = whole.horizonColumn(indikator.id, group: group.id)
        let b = kept.horizonColumn(indikator.id, group: group.id)
        #expect((a == nil) == (b == nil))
        guard let a, let b else { continue }
        let (x, y) = (all.outcomes[a.number], some.outcomes[b.number])
        #expect(x == y || (x.isNaN && y.isNaN), "\(indikator.id) \(group.id)")
        compared += 1
      }
    }
    #expect(compared == kept.columnCount)
    #expect(whole.horizonColumn("inflov", group: "all") == nil)
  }
}
