import SimulationKernel
import Testing

@Suite("Confidence intervals")
struct ConfidenceIntervalTests {
  @Test("Law's ten numbers have the 90 per cent interval 1.34 ± 0.24")
  func studentT() {
    // Law, "Simulation Modeling and Analysis", example 4.27: mean 1.34, variance 0.17, t = 1.83.
    let sample = [1.20, 1.50, 1.68, 1.89, 0.95, 1.49, 1.58, 1.55, 0.50, 1.09]
    let interval = ConfidenceInterval.mean(of: sample, level: 0.9)
    #expect((interval.estimate - 1.34).magnitude < 0.005)
    #expect((interval.halfWidth - 0.24).magnitude < 0.005)
    #expect(interval.contains(1.5) && !interval.contains(1.6))
  }

  @Test("A single number bounds nothing")
  func one() {
    let interval = ConfidenceInterval.mean(of: [4])
    #expect(interval.estimate == 4)
    #expect(interval.low == -.infinity && interval.high == .infinity)
  }

  @Test("Ten numbers: the median lies between the 2nd and the 9th with 97.9 per cent")
  func median() {
    // P(X ≤ 1) = 11/1024 = 0.0107 and P(X ≤ 2) = 56/1024 = 0.0547 for binomial (10, ½).
    let sample = (1...10).map(Double.init)
    let interval = ConfidenceInterval.quantile(ofSorted: sample, 0.5)
    #expect((interval.low, interval.estimate, interval.high) == (2, 5.5, 9))
  }

  @Test("Thirty numbers cannot bound the 95th percentile from above")
  func unbounded() {
    // All thirty lie below it with probability 0.95³⁰ = 0.215.
    let sample = (1...30).map(Double.init)
    let interval = ConfidenceInterval.quantile(ofSorted: sample, 0.95)
    #expect(interval.high == .infinity)
    // P(X ≤ 25) = 0.0156, P(X ≤ 26) = 0.0608: the 26th bounds from below.
    #expect(interval.low == 26)
  }

  @Test("Order-statistic intervals cover at least as often as they say")
  func coverage() {
    let all = uniforms(200 * 25, seed: 71)
    let covered = (0..<200).count { experiment in
      let sample = all[(25 * experiment)..<(25 * experiment + 25)].sorted()
      return ConfidenceInterval.quantile(ofSorted: sample, 0.3, level: 0.9).contains(0.3)
    }
    // At least 0.9 of 200 within four standard errors, √(200 · 0.9 · 0.1) = 4.2.
    #expect(covered >= 163)
  }

  @Test(
    "contracts, Statistics: Wilson's interval of 8 in 10 is 0.490 to 0.943, of 0 in 10 it is 0 to 0.278"
  )
  func wilson() {
    // z = 1.95996: centre (0.8 + 0.192073)/1.384146 = 0.716738, half 0.226579;
    // none in ten: 3.841459/13.841459 = 0.277533.
    let eight = ConfidenceInterval.share(8, of: 10)
    #expect((eight.low - 0.4902).magnitude < 5e-5)
    #expect((eight.high - 0.9433).magnitude < 5e-5)
    let none = ConfidenceInterval.share(0, of: 10)
    #expect(none.low == 0)
    #expect(relativeError(none.high, 0.2775328) < 1e-6)
    let empty = ConfidenceInterval.share(0, of: 0)
    #expect((empty.low, empty.high) == (0, 1))
  }

  @Test("Pairing removes what both scenarios share")
  func paired() {
    // Differences 1, 2, 3: mean 2, variance 1. Variances 100 and 121: (100 + 121)/1.
    let pairs = PairedDifference(base: [10, 20, 30], alternative: [11, 22, 33])
    #expect(pairs.mean == 2)
    #expect(relativeError(pairs.varianceRatio, 221) < 1e-14)
    // t(0.975; 2) = 4.302653, half-width 4.302653/√3 = 2.484138.
    #expect(relativeError(pairs.interval.halfWidth, 2.484138) < 1e-6)
    #expect(pairs.shareHigher().estimate == 1)
    let equal = PairedDifference(base: [1, 2], alternative: [1, 2])
    #expect(equal.varianceRatio == .infinity)
    #expect(equal.shareHigher().estimate == 0.5)
  }
}
