import Experiments
import SimulationKernel
import Testing

@Suite("Coverage of the split of uncertainty") struct UncertaintyCoverageTests {
  /// Outcomes around 10 with variances of draws, of common runs and of what is left.
  private func outcomes(
    seed: Int, draws: Int, runs: Int, _ draw: Double, _ run: Double, _ rest: Double
  ) -> [[Double]] {
    var numbers = RandomNumbers(seed: seed)
    let ofRuns = numbers.list(runs) { run.squareRoot() * $0.normal() }
    return (0..<draws).map { _ in
      let ofDraw = draw.squareRoot() * numbers.normal()
      return ofRuns.map { 10 + ofDraw + $0 + rest.squareRoot() * numbers.normal() }
    }
  }

  @Test("A known split of 30 and 70 per cent is found again from 200 draws of 20 runs")
  func recovered() throws {
    // The level of |z| < 4.
    let nested = try NestedSplit(
      outcomes(seed: 1, draws: 200, runs: 20, 3, 0, 7), level: 0.99994)
    #expect(nested.parameters.share.contains(0.3) && nested.parameters.share.halfWidth < 0.12)
    let crossed = try CrossedSplit(
      outcomes(seed: 2, draws: 200, runs: 100, 3, 5, 2), level: 0.99994)
    #expect(crossed.parameters.share.contains(0.3) && crossed.runs.share.contains(0.5))
    // A mean square is off by σ² √(2/degrees of freedom), of which there are 200 × 19 and 199 × 99.
    let chanceError = 7 * (2.0 / 3_800).squareRoot()
    let restError = 2 * (2.0 / 19_701).squareRoot()
    #expect((nested.chance.variance - 7).magnitude < 4 * chanceError)
    #expect((crossed.restVariance - 2).magnitude < 4 * restError)
  }

  @Test(
    "Nested: 95 per cent of the intervals hold the true share and the true mean",
    arguments: [(0.0, 5, 2), (0.1, 20, 5), (0.5, 10, 3), (0.9, 30, 2)])
  func nested(share: Double, draws: Int, runs: Int) throws {
    let experiments = seeds(1_000, optimised: 20_000)
    var (shares, means, naive) = (0, 0, 0)
    for seed in 0..<experiments {
      let sample = outcomes(seed: seed, draws: draws, runs: runs, share, 0, 1 - share)
      let split = try NestedSplit(sample)
      if split.parameters.share.contains(share) { shares += 1 }
      if split.mean.contains(10) { means += 1 }
      if ConfidenceInterval.mean(of: sample.flatMap(\.self)).contains(10) { naive += 1 }
    }
    // With no share of parameters the lower bound, cut at 0, always holds: 97.5 per cent.
    #expect(binomialZ(shares, of: experiments, share == 0 ? 0.975 : 0.95).magnitude < 4)
    #expect(binomialZ(means, of: experiments, 0.95).magnitude < 4)
    // As if all runs were independent, the mean looks far too certain.
    if share >= 0.5 { #expect(binomialZ(naive, of: experiments, 0.95) < -4) }
  }

  /// How many experiments have intervals that hold the true shares of draws and runs and the true mean.
  private func crossedCoverage(
    _ draw: Double, _ run: Double, draws: Int, runs: Int
  ) throws -> (draw: Double, run: Double, mean: Double) {
    let experiments = seeds(1_000, optimised: 20_000)
    var (ofDraws, ofRuns, means) = (0, 0, 0)
    for seed in 0..<experiments {
      let split = try CrossedSplit(
        outcomes(seed: seed, draws: draws, runs: runs, draw, run, 1 - draw - run))
      if split.parameters.share.contains(draw) { ofDraws += 1 }
      if split.runs.share.contains(run) { ofRuns += 1 }
      if split.mean.contains(10) { means += 1 }
    }
    let n = Double(experiments)
    return (Double(ofDraws) / n, Double(ofRuns) / n, Double(means) / n)
  }

  @Test(
    "Common runs: about 95 per cent of the intervals hold the true shares and the true mean",
    arguments: [(0.3, 0.5, 20, 10), (0.2, 0.1, 30, 20), (0.7, 0.1, 50, 5), (0.3, 0.3, 5, 3)])
  func crossed(draw: Double, run: Double, draws: Int, runs: Int) throws {
    let covered = try crossedCoverage(draw, run, draws: draws, runs: runs)
    for share in [covered.draw, covered.run, covered.mean] {
      #expect(share >= 0.925 && share <= 0.98)
    }
  }

  @Test("Three common runs with most of the variance: nearly 90 per cent hold the share of draws")
  func fewRuns() throws {
    let covered = try crossedCoverage(0.1, 0.8, draws: 20, runs: 3)
    #expect(covered.draw >= 0.87 && covered.draw <= 0.93)
    #expect(covered.run >= 0.93 && covered.mean >= 0.925)
  }
}
