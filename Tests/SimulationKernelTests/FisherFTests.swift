import SimulationKernel
import Testing

@Suite("The F distribution")
struct FisherFTests {
  @Test("With two degrees above, the quantile is m/2 ((1 − u)^(−2/m) − 1)")
  func twoAbove() {
    // m = 4, u = 0.99: 2 (0.01^(−1/2) − 1) = 18; m = 2, u = 0.5: 1.
    #expect(relativeError(FisherF.quantile(0.99, numerator: 2, denominator: 4), 18) < 1e-13)
    #expect(relativeError(FisherF.quantile(0.5, numerator: 2, denominator: 2), 1) < 1e-13)
    #expect(relativeError(FisherF.cumulative(18, numerator: 2, denominator: 4), 0.99) < 1e-14)
  }

  @Test("With one degree above, it is the square of Student's t")
  func oneAbove() {
    let t = StudentT.quantile(0.975, degreesOfFreedom: 8)
    let found = FisherF.quantile(0.95, numerator: 1, denominator: 8)
    #expect(relativeError(found, t * t) < 1e-12)
  }

  @Test("Turning the ratio over turns the distribution over, in both tails")
  func reciprocal() {
    for (n, m) in [(3.0, 40.0), (199, 600), (9, 1)] {
      for u in [1e-6, 0.025, 0.5, 0.975] {
        let f = FisherF.quantile(u, numerator: n, denominator: m)
        let inverse = FisherF.quantile(1 - u, numerator: m, denominator: n)
        #expect(relativeError(f * inverse, 1) < 1e-9)
        #expect(
          (FisherF.cumulative(f, numerator: n, denominator: m) - u).magnitude < 1e-12)
      }
    }
  }

  @Test("At 0 and 1 it ends at 0 and ∞")
  func ends() {
    #expect(FisherF.quantile(0, numerator: 3, denominator: 4) == 0)
    #expect(FisherF.quantile(1, numerator: 3, denominator: 4) == .infinity)
    #expect(FisherF.cumulative(0, numerator: 3, denominator: 4) == 0)
    #expect(FisherF.cumulative(.infinity, numerator: 3, denominator: 4) == 1)
  }
}
