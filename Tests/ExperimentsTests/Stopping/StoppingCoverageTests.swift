import Experiments
import SimulationKernel
import Testing

/// Stopping where the interval is narrow covers less than its level says (Chow and Robbins, 1965): the
/// claims are of what is left, at the settings a user meets first.
@Suite("Coverage of sequential stopping") struct StoppingCoverageTests {
  /// The share of experiments whose interval holds the true mean, and the mean replications used.
  private func coverage(
    _ precision: Precision, experiments: Int, truth: Double, maximum: Int = 20_000,
    _ next: (inout RandomNumbers) -> (base: Double, alternative: Double)
  ) throws -> (covered: Int, replications: Double) {
    let rule = try StoppingRule(
      Checkpoints(maximum: maximum), [PrecisionGoal("x", precision)])
    var covered = 0
    var replications = 0
    for seed in 0..<experiments {
      var numbers = RandomNumbers(seed: seed)
      var (base, alternative): ([Double], [Double]) = ([], [])
      while true {
        let decision = try rule.decide([.pairs(base: base, alternative: alternative)])
        if case .stop(let verdict) = decision {
          if verdict.quantities[0].interval.contains(truth) { covered += 1 }
          replications += verdict.replications
          break
        }
        guard case .runUntil(let count) = decision else { break }
        while base.count < count {
          let pair = next(&numbers)
          base.append(pair.base)
          alternative.append(pair.alternative)
        }
      }
    }
    return (covered, Double(replications) / Double(experiments))
  }

  @Test(
    "Normal outcomes to 5 per cent: at least 93 per cent are covered, with about 140 replications")
  func normal() throws {
    // A coefficient of variation of 0.3 takes (1.96 × 0.3/0.05)² = 138 replications at a fixed number.
    let experiments = seeds(4_000, optimised: 40_000)
    let found = try coverage(.relative(0.05), experiments: experiments, truth: 10) {
      (10, 20 + 3 * $0.normal())
    }
    #expect(Double(found.covered) / Double(experiments) >= 0.93)
    // Checkpoints lie apart, so a run is often a little longer than need be: more may be covered.
    #expect(Double(found.covered) / Double(experiments) <= 0.97)
    #expect(found.replications > 138 / 1.25 && found.replications < 138 * 1.25)
  }

  @Test(
    "Exponential outcomes to 5 and 10 per cent: at least 93 per cent are covered",
    arguments: [(0.05, 500), (0.1, 2_000)])
  func exponential(share: Double, count: Int) throws {
    // A coefficient of variation of 1 takes (1.96/share)² replications at a fixed number.
    let experiments = seeds(count, optimised: 10 * count)
    let found = try coverage(.relative(share), experiments: experiments, truth: 1) {
      (1, 1 + $0.exponential())
    }
    #expect(Double(found.covered) / Double(experiments) >= 0.93)
    #expect(Double(found.covered) / Double(experiments) <= 0.97)
    let fixed = (1.96 / share) * (1.96 / share)
    #expect(found.replications > fixed / 1.25 && found.replications < fixed * 1.25)
  }

  @Test("A paired difference to 5 per cent of the base: at least 93 per cent are covered")
  func paired() throws {
    // Base N(10, 3²), difference 1 + N(0, 2²): (1.96 × 2/0.5)² = 61 replications.
    let experiments = seeds(4_000, optimised: 40_000)
    let found = try coverage(.relative(0.05), experiments: experiments, truth: 1) {
      let base = 10 + 3 * $0.normal()
      return (base, base + 1 + 2 * $0.normal())
    }
    #expect(Double(found.covered) / Double(experiments) >= 0.93)
    #expect(found.replications > 61 / 1.25 && found.replications < 61 * 1.25)
  }
}
