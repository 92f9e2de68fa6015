import SimulationKernel
import Testing

@testable import Experiments
@testable import Reporting

@Suite("Mechanisms of a screening")
struct MechanismsTests {
  private func effect(_ muStar: Double, noise: Double) -> SensitivityResult.Effect {
    let interval = ConfidenceInterval(estimate: muStar, low: 0, high: 1, level: 0.95)
    return SensitivityResult.Effect(
      mu: interval, muStar: interval, sigma: 0, noise: noise, noiseHalfWidth: 0, trajectories: 9)
  }

  @Test("A part's share is of squared effects, with noise taken off, and the largest part is first")
  func shares() {
    // 3² + 4² = 25 for a, 5² − 3² = 16 ... − 0 for b, and nothing for c, which is below its noise.
    let effects = [
      effect(5, noise: 3), effect(3, noise: 0), effect(4, noise: 0), effect(1, noise: 2),
    ]
    let parts = Mechanisms(effects, sections: ["b", "a", "a", "c"]).parts
    #expect(parts.map(\.section) == ["a", "b", "c"])
    #expect(parts.map(\.share) == [25.0 / 41, 16.0 / 41, 0])
    // With nine trajectories what is above 1.76 times its noise counts: 5 is not above 3 · 1.76 = 5.27.
    #expect(parts.map(\.above) == [2, 0, 0])
    #expect(parts.map(\.count) == [2, 1, 1])
  }
}
