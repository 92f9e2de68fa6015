import SimulationKernel
import Testing

@testable import Experiments

@Suite("Morris' effects") struct MorrisEffectsTests {
  /// Made by SALib 1.6.0: `SALib.sample.morris.sample(problem, 5, num_levels=4, seed=7)` with bounds
  /// rente [0, 1], leie [−2, 2], tid [10, 40].
  private static let sample = """
    rente leie tid
    0.33333333333333337 -2.0 10.0
    1.0 -2.0 10.0
    1.0 -2.0 30.0
    1.0 0.6666666666666665 30.0
    0.0 -0.6666666666666665 30.0
    0.0 2.0 30.0
    0.0 2.0 10.0
    0.6666666666666666 2.0 10.0
    0.6666666666666666 -2.0 40.0
    0.0 -2.0 40.0
    0.0 -2.0 20.0
    0.0 0.6666666666666665 20.0
    1.0 -0.6666666666666665 20.0
    0.33333333333333337 -0.6666666666666665 20.0
    0.33333333333333337 2.0 20.0
    0.33333333333333337 2.0 40.0
    0.33333333333333337 0.6666666666666665 40.0
    0.33333333333333337 -2.0 40.0
    1.0 -2.0 40.0
    1.0 -2.0 20.0
    """

  @Test("Effects on a sample of SALib's are SALib's")
  func salib() throws {
    let table = try SampleTable(reading: Self.sample, file: "utvalg")
    let results = table.rows.map(TestFunctions.rentLeieTid)
    let effects = try MorrisEffects(sample: table.rows, results: results, seed: 1)
    #expect(effects.trajectories == 5)
    // SALib.analyze.morris.analyze(problem, X, Y, num_levels=4), SALib 1.6.0.
    let expected = [
      (32.0, 32.0, 10.954451150103322), (28.4, 28.4, 9.316651759081694),
      (-2.999999999999999, 15.0, 16.431676725154983),
    ]
    for (factor, (mu, muStar, sigma)) in zip(effects.factors, expected) {
      #expect((factor.mu - mu).magnitude < 1e-9)
      #expect((factor.muStar.estimate - muStar).magnitude < 1e-9)
      #expect((factor.sigma - sigma).magnitude < 1e-9)
    }
    // Its mu_star_conf with 200 000 resamples; a standard deviation from 1000 is within 4 × 2.2 %.
    #expect((effects.factors[0].muStar.halfWidth / 8.60180945543111 - 1).magnitude < 0.09)
    #expect((effects.factors[1].muStar.halfWidth / 7.3012678850423 - 1).magnitude < 0.09)
    #expect(effects.factors[2].muStar.halfWidth < 1e-12)
  }

  @Test("A linear function has its slopes as μ and no σ")
  func linear() throws {
    let design = try MorrisDesign(trajectories: 10, levels: 6, keys: [1, 2, 3], seed: 4)
    let results = design.points().map { 5 * $0[0] - 2 * $0[1] + 7 }
    let effects = try MorrisEffects(design: design, results: results, seed: 1).factors
    for (factor, slope) in zip(effects, [5.0, -2, 0]) {
      #expect((factor.mu - slope).magnitude < 1e-12)
      #expect((factor.muStar.estimate - slope.magnitude).magnitude < 1e-12)
      #expect(factor.sigma < 1e-12)
    }
  }

  @Test("The interval of μ* is z times the sample's deviation over √n, and covers")
  func coverage() throws {
    // u² on four levels: the effect is 2u + ⅔ from the lower level u, ⅔ or 4/3, so μ* is 1.
    var covered = 0
    let designs = 300
    for seed in 0..<UInt64(designs) {
      let design = try MorrisDesign(trajectories: 30, levels: 4, keys: [1], seed: seed)
      let results = design.points().map { $0[0] * $0[0] }
      let factor = try MorrisEffects(design: design, results: results, resamples: 100, seed: seed)
        .factors[0]
      if factor.muStar.contains(1) { covered += 1 }
      if seed < 5 {
        // The deviation of resampled means is that of the sample, with n, over √n; 1.959964 is z.
        let expected = 1.959964 * factor.sigma * (29.0 / 30).squareRoot() / 30.0.squareRoot()
        // A standard deviation from 100 resamples is within 4 × 7.1 %.
        #expect((factor.muStar.halfWidth / expected - 1).magnitude < 0.29)
      }
    }
    // The estimate is ⅔ + ⅔ B/30 with B binomial (30, ½). It covers for B from 11 to 19, 0.901
    // (tables), and at 10 and 20, 0.056, the bounds lie so near 1 that resampling decides: 0.929.
    let share = Double(covered) / Double(designs)
    #expect((share - 0.929).magnitude < 4 * (0.929 * 0.071 / Double(designs)).squareRoot())
  }

  @Test("A sample that is no trajectory is told with its row")
  func notMorris() throws {
    let fits = [[0.0, 0], [1, 0], [1, 1]]
    func problem(_ sample: [[Double]], _ results: [Double]) throws -> SensitivityError {
      try #require(throws: SensitivityError.self) {
        try MorrisEffects(sample: sample, results: results, levels: 2, seed: 0)
      }
    }
    #expect(try problem(fits, [1, 2]) == .unequalCounts(results: 2, rows: 3))
    #expect(
      try problem(fits + fits.prefix(1), [1, 2, 3, 4]) == .wrongCount(found: 4, multipleOf: 3))
    #expect(
      try problem([[0, 0], [1, 1], [1, 0]], [1, 2, 3]) == .notOneStep(row: 1, changed: 2))
    #expect(
      try problem([[0, 0], [1, 0], [1, 0]], [1, 2, 3]) == .notOneStep(row: 2, changed: 0))
    #expect(
      try problem([[0, 0], [1, 0], [0, 0]], [1, 2, 3]) == .repeatedStep(row: 1, factor: 1))
    #expect(try problem(fits, [1, 2, .infinity]) == .notFinite(row: 3, found: .infinity))
    #expect(try problem([], []) == .tooFew(found: 0, least: 1))
    #expect(throws: SensitivityError.level(1)) {
      try MorrisEffects(sample: fits, results: [1, 2, 3], levels: 2, level: 1, seed: 0)
    }
  }
}
