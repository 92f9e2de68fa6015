import Testing

@testable import SimulationKernel

@Suite("The kernel against theory")
struct TheoryCheckTests {
  /// Fewer replications without optimisation, for time's sake.
  static var replications: Int {
    #if DEBUG
      3
    #else
      40
    #endif
  }

  @Test("Every model agrees with its closed form within four standard errors")
  func all() {
    let checks = TheoryCheck.all(seed: 1, replications: Self.replications)
    #expect(checks.count >= 20)
    #expect(Set(checks.map(\.identifier)).count == checks.count)
    for check in checks {
      #expect(check.passed, "\(check.identifier): \(check.expected), \(check.simulated)")
      #expect(check.replications == Self.replications)
    }
  }

  @Test("A wrong expectation fails: the checks can tell 2 per cent")
  func power() throws {
    let model = try #require(TheoryModel.all.first { $0.identifier == "erlang-b" })
    let wrong = TheoryModel(
      identifier: "wrong", label: model.label, network: model.network, warmup: model.warmup,
      horizon: model.horizon,
      quantities: [.numberPresent(1.02 * 10 * (1 - QueueTheory.erlangB(servers: 10, load: 10)))])
    let checks = wrong.check(seed: 1, replications: 10)
    #expect(checks.allSatisfy { !$0.passed })
  }

  @Test("z is Student's t as a normal deviate of the same probability")
  func deviate() {
    // 1, 2, 3 against 0: t = 2/(1/√3) = 3.4641; P(T₂ > t) = ½ (1 − t/√(t² + 2)) = 0.037090;
    // its normal deviate is 1.7855.
    let z = TheoryCheck.deviate(Tally([1, 2, 3]), expected: 0)
    #expect((z - 1.7855).magnitude < 5e-5)
    #expect(TheoryCheck.deviate(Tally([1, 2, 3]), expected: 2) == 0)
  }
}
