import Experiments
import SimulationKernel
import Testing

/// Whether two numbers agree to so much.
private func near(_ a: Double, _ b: Double, _ tolerance: Double) -> Bool {
  (a - b).magnitude <= tolerance
}

@Suite("contracts, Studies: uncertainty split into parameters and chance")
struct UncertaintySplitTests {
  /// Six targets rated by four judges. Source: Shrout and Fleiss, "Intraclass correlations: uses in
  /// assessing rater reliability", Psychological Bulletin 86 (1979), 420–428, table 2. Table 3: mean
  /// squares between targets 11.24, within 6.26, between judges 32.49, residual 1.02.
  private let ratings: [[Double]] = [
    [9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7],
  ]

  @Test("Shrout and Fleiss's ratings, one-way: 0.17 with the interval −0.13 to 0.72, cut at 0")
  func nestedExample() throws {
    let split = try NestedSplit(ratings)
    #expect(near(split.parameters.variance, (11.24 - 6.26) / 4, 0.003))
    #expect(near(split.chance.variance, 6.26, 0.005))
    #expect(near(split.parameters.share.estimate, 0.166, 0.0005))
    #expect(split.parameters.share.low == 0)
    #expect(near(split.parameters.share.high, 0.723, 0.0006))
    #expect(split.chance.share.high == 1 && near(split.chance.share.low, 0.277, 0.0006))
    // Row means 6, 3, 6.5, 4, 7.5, 4.75.
    #expect(split.drawMeans == [6, 3, 6.5, 4, 7.5, 4.75])
    #expect(split.mean == .mean(of: [6, 3, 6.5, 4, 7.5, 4.75]))
    #expect(split.quantiles([0, 0.5, 1]) == [3, 5.375, 7.5])
  }

  @Test("Shrout and Fleiss's ratings, two-way: 0.29 with the interval 0.02 to 0.76")
  func crossedExample() throws {
    let split = try CrossedSplit(ratings)
    #expect(near(split.parameters.variance, (11.24 - 1.02) / 4, 0.005))
    #expect(near(split.runs.variance, (32.49 - 1.02) / 6, 0.005))
    #expect(near(split.restVariance, 1.02, 0.005))
    #expect(near(split.parameters.share.estimate, 0.290, 0.0005))
    #expect(near(split.parameters.share.low, 0.019, 0.0006))
    #expect(near(split.parameters.share.high, 0.761, 0.0006))
    let shares = split.parameters.share.estimate + split.runs.share.estimate + split.restShare
    #expect(near(shares, 1, 1e-12))
    // Variance of the mean (11.24 + 32.49 − 1.02)/24.
    #expect(near(split.mean.estimate, 127.0 / 24, 1e-12))
    // Degrees of freedom 42.71²/(11.24²/5 + 32.49²/3 + 1.02²/15) = 1824/377.2 = 4.836; t = 2.598.
    #expect(near(split.mean.halfWidth, 2.598 * (42.71 / 24).squareRoot(), 0.01))
  }

  @Test("Turning the table over turns draws and runs over")
  func transposed() throws {
    let turned = (0..<4).map { run in ratings.map { $0[run] } }
    let (split, other) = (try CrossedSplit(ratings), try CrossedSplit(turned))
    #expect(near(split.parameters.share.low, other.runs.share.low, 1e-12))
    #expect(near(split.runs.share.high, other.parameters.share.high, 1e-12))
    #expect(near(split.mean.halfWidth, other.mean.halfWidth, 1e-12))
  }

  @Test("Without chance everything is parameters; without parameters they have no share")
  func extremes() throws {
    let certain = try NestedSplit([[1, 1], [2, 2], [4, 4]])
    #expect(certain.parameters.share == .init(estimate: 1, low: 1, high: 1, level: 0.95))
    #expect(certain.chance.variance == 0)
    let chance = try NestedSplit([[1, 3], [3, 1], [1, 3]])
    #expect(chance.parameters.share.estimate == 0 && chance.parameters.share.low == 0)
    let crossed = try CrossedSplit([[1, 3], [1, 3], [1, 3]])
    #expect(crossed.parameters.variance == 0 && crossed.runs.share.estimate == 1)
    #expect(crossed.runs.share.low == 1)
    let additive = try CrossedSplit([[1, 2, 4], [2, 3, 5], [5, 6, 8]])
    // Draws 1, 2, 5: variance 13/3; runs 0, 1, 3: variance 7/3.
    #expect(near(additive.parameters.variance, 13.0 / 3, 1e-12))
    #expect(near(additive.runs.variance, 7.0 / 3, 1e-12))
    #expect(near(additive.restShare, 0, 1e-12))
  }

  @Test("Where nothing varies no share is known, and the mean is certain")
  func constant() throws {
    let nested = try NestedSplit([[3, 3], [3, 3]])
    let crossed = try CrossedSplit([[3, 3], [3, 3]])
    for share in [nested.parameters.share, crossed.parameters.share, crossed.runs.share] {
      #expect(share.estimate.isNaN && share.low == 0 && share.high == 1)
    }
    #expect((nested.mean.low, nested.mean.high) == (3, 3))
    #expect((crossed.mean.low, crossed.mean.high) == (3, 3))
  }

  @Test("Fewer than two draws or runs, ragged tables and undefined outcomes are refused")
  func refused() {
    let cases: [([[Double]], UncertaintyError)] = [
      ([[1, 2]], .tooFewDraws(1)), ([[1], [2]], .tooFewRuns(1)), ([], .tooFewDraws(0)),
      ([[1, 2], [1, 2, 3]], .uneven(draw: 1, runs: 3, expected: 2)),
      ([[1, 2], [1, .nan]], .undefined(draw: 1, run: 1)),
    ]
    for (outcomes, error) in cases {
      #expect(throws: error) { try NestedSplit(outcomes) }
      #expect(throws: error) { try CrossedSplit(outcomes) }
    }
    #expect(throws: UncertaintyError.invalidLevel(1)) { try NestedSplit(ratings, level: 1) }
  }
}
