import SimulationKernel
import Testing

@testable import Experiments

@Suite("Sobol's indices") struct SobolIndicesTests {
  /// Whether all estimates are within a distance of what they should be.
  private func agree(
    _ intervals: [ConfidenceInterval], _ expected: [Double], within distance: Double
  ) -> Bool {
    zip(intervals, expected).allSatisfy { ($0.estimate - $1).magnitude <= distance }
  }

  @Test("Indices of results on SALib's design are SALib's")
  func salib() throws {
    // SALib.sample.sobol.sample(problem, 8, scramble=False) and analyze(problem, Y), SALib 1.6.0.
    let design = try SaltelliDesign(basePoints: 8, factorCount: 3, secondOrder: true)
    let results = design.points().map {
      TestFunctions.rentLeieTid([$0[0], 4 * $0[1] - 2, 10 + 30 * $0[2]])
    }
    #expect(results[8...15].allSatisfy { $0 == 7.5 })
    #expect(results[16...19] == [11.5, -3.5, 20.25, 7.75])
    let indices = try SobolIndices(design: design, results: results, seed: 1)
    #expect(
      agree(
        indices.first, [0.22185801087304116, 0.3808362647905339, 0.04856891589382791],
        within: 1e-9))
    #expect(
      agree(
        indices.total, [0.7375279820914613, 0.5382355292612726, 0.04047409657818995],
        within: 1e-9))
    #expect(indices.second.map { [$0.a, $0.b] } == [[0, 1], [0, 2], [1, 2]])
    #expect(
      agree(
        indices.second.map(\.index),
        [0.9413975055964183, 0.5516469459545891, -0.23984649824112553], within: 1e-9))
  }

  @Test("Without rows for second order first and total order are the same")
  func withoutSecond() throws {
    func indices(_ second: Bool) throws -> SobolIndices {
      let design = try SaltelliDesign(
        basePoints: 64, factorCount: 3, secondOrder: second, scramble: 2)
      return try SobolIndices(
        design: design, results: design.points().map(TestFunctions.ishigami), resamples: 0, seed: 1)
    }
    let (with, without) = (try indices(true), try indices(false))
    #expect(without.second.isEmpty)
    // The results are standardised by other rows' mean, which first order feels a little.
    #expect(agree(without.total, with.total.map(\.estimate), within: 1e-12))
    #expect(agree(without.first, with.first.map(\.estimate), within: 0.05))
  }

  @Test("Ishigami's function: estimates within 0.02 of the exact indices")
  func ishigami() throws {
    let exact = TestFunctions.ishigamiIndices
    // S 0.31391, 0.44241, 0 and T 0.55759, 0.44241, 0.24368 (Saltelli et al., 2008).
    #expect((exact.first[0] - 0.31391).magnitude < 1e-5)
    #expect((exact.total[2] - 0.24368).magnitude < 1e-5)
    let design = try SaltelliDesign(
      basePoints: 4096, factorCount: 3, secondOrder: true, scramble: 1)
    let indices = try SobolIndices(
      design: design, results: design.points().map(TestFunctions.ishigami), resamples: 0, seed: 1)
    #expect(agree(indices.first, exact.first, within: 0.02))
    #expect(agree(indices.total, exact.total, within: 0.02))
    #expect(agree(indices.second.map(\.index), [0, exact.pair13, 0], within: 0.02))
  }

  @Test("Sobol's g-function: estimates within 0.02 of the exact indices")
  func g() throws {
    let exact = TestFunctions.gIndices
    // S₁ 0.716 and T₁ 0.787 (Saltelli et al., 2008, table 4.2 to three digits).
    #expect((exact.first[0] - 0.716).magnitude < 1e-3)
    #expect((exact.total[0] - 0.787).magnitude < 1e-3)
    let design = try SaltelliDesign(basePoints: 4096, factorCount: 8, scramble: 1)
    let indices = try SobolIndices(
      design: design, results: design.points().map(TestFunctions.g), resamples: 0, seed: 1)
    #expect(agree(indices.first, exact.first, within: 0.02))
    #expect(agree(indices.total, exact.total, within: 0.02))
  }

  @Test("Bootstrap intervals cover about as often as they say")
  func coverage() throws {
    // 2u₁ + u₂ with independent rows: both orders are 4/5 and 1/5.
    let (points, experiments) = (100, 200)
    var covered = 0
    for seed in 0..<UInt64(experiments) {
      var made = SplitMix(tilstand: seed &* 7919)
      var results: [Double] = []
      for _ in 0..<points {
        let u = (0..<4).map { _ in Double(made.neste() >> 11) * 0x1p-53 }
        let (a1, a2, b1, b2) = (u[0], u[1], u[2], u[3])
        results += [2 * a1 + a2, 2 * b1 + a2, 2 * a1 + b2, 2 * b1 + b2]
      }
      let indices = try SobolIndices(results: results, factorCount: 2, resamples: 100, seed: seed)
      let exact = [0.8, 0.2]
      for (interval, value) in zip(indices.first + indices.total, exact + exact)
      where interval.contains(value) {
        covered += 1
      }
    }
    // 800 intervals, dependent by fours; 95 % nominal, standard deviation at most 2 × 0.8 %.
    let share = Double(covered) / Double(4 * experiments)
    #expect(share > 0.9 && share < 0.99)
  }

  @Test("The same seed gives the same intervals, another seed others")
  func seeds() throws {
    let design = try SaltelliDesign(basePoints: 32, factorCount: 3, scramble: 1)
    let results = design.points().map(TestFunctions.ishigami)
    func indices(_ seed: UInt64) throws -> SobolIndices {
      try SobolIndices(design: design, results: results, resamples: 50, seed: seed)
    }
    #expect(try indices(1) == indices(1))
    #expect(try indices(1).total[0].halfWidth != indices(2).total[0].halfWidth)
  }

  @Test("A result that is the same everywhere has no indices")
  func constant() throws {
    let indices = try SobolIndices(
      results: [Double](repeating: 0.1, count: 40), factorCount: 3, seed: 1)
    #expect(
      (indices.first + indices.total).allSatisfy { $0.estimate.isNaN && $0.high == .infinity })
  }

  @Test("Results that do not fit the design are told")
  func misfit() throws {
    func problem(_ results: [Double]) throws -> SensitivityError {
      try #require(throws: SensitivityError.self) {
        try SobolIndices(results: results, factorCount: 3, seed: 0)
      }
    }
    #expect(try problem([1, 2, 3, 4]) == .wrongCount(found: 4, multipleOf: 5))
    #expect(try problem([]) == .tooFew(found: 0, least: 1))
    #expect(
      SensitivityError.wrongCount(found: 4, multipleOf: 5).description
        == "found 4 results, expected a multiple of 5")
    #expect(throws: SensitivityError.notFinite(row: 2, found: .infinity)) {
      try SobolIndices(results: [1, .infinity, 2, 3, 4], factorCount: 3, seed: 0)
    }
  }
}
