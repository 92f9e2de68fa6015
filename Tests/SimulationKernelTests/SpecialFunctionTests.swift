import SimulationKernel
import Testing

/// Expected values with 18 figures were computed with mpmath 1.3 at 40 digits (`loggamma`,
/// `gammainc`, `betainc`, `erf`, `ncdf`); tables named where one gives the number.
@Suite("Special functions")
struct SpecialFunctionTests {
  @Test(
    "ln Γ agrees with 40-digit values",
    arguments: [
      (0.1, 2.2527126517342059), (0.5, 0.572364942924700087), (1.5, -0.120782237635245222),
      (3.7, 1.42807232666538813), (14.9, 24.9241320022172783), (15.1, 25.4589997509926631),
      (100, 359.134205369575399), (5_000.5, 37586.8848872810585),
    ])
  func logGamma(a: Double, expected: Double) {
    #expect((GammaFunction.logarithm(a) - expected).magnitude < 3e-15 * max(1, expected))
  }

  @Test(
    "The incomplete gamma ratios agree with 40-digit values in both tails",
    arguments: [
      (0.5, 0.1, 0.34527915398142298, 0.65472084601857702),
      (2, 1, 0.264241117657115357, 0.735758882342884643),
      (5, 10, 0.970747311923038927, 0.0292526880769610727),
      (50, 40, 0.0703350666593949544, 0.929664933340605046),
      (1_000, 1_010, 0.627678944736994728, 0.372321055263005272),
      (9_999.5, 9_800, 0.0224742972995984221, 0.977525702700401578),
      (0.05, 1e-6, 0.514827954525178172, 0.485172045474821828),
    ])
  func incompleteGamma(a: Double, x: Double, lower: Double, upper: Double) {
    let found = GammaFunction.incomplete(shape: a, x)
    #expect(relativeError(found.lower, lower) < 2e-14)
    #expect(relativeError(found.upper, upper) < 2e-14)
  }

  @Test(
    "erf and erfc agree with 40-digit values (Abramowitz and Stegun, table 7.1)",
    arguments: [
      (0.1, 0.112462916018284898, 0.887537083981715102),
      (0.5, 0.520499877813046538, 0.479500122186953462),
      (1, 0.842700792949714869, 0.157299207050285131),
      (2, 0.995322265018952734, 0.00467773498104726584),
      (3, 0.999977909503001415, 0.0000220904969985854414),
      (5, 0.99999999999846254, 1.53745979442803485e-12),
    ])
  func errorFunction(x: Double, erf: Double, erfc: Double) {
    #expect(relativeError(Normal.errorFunction(x), erf) < 1e-14)
    #expect(relativeError(Normal.errorFunction(-x), -erf) < 1e-14)
    #expect(relativeError(Normal.complementaryErrorFunction(x), erfc) < 2e-14)
    #expect(relativeError(Normal.complementaryErrorFunction(-x), 1 + erf) < 1e-14)
  }

  @Test(
    "The normal quantile agrees with 40-digit values out to 37 deviations",
    arguments: [
      (0.75, 0.674489750196081743), (0.9, 1.28155156554460047), (0.975, 1.95996398454005424),
      (0.999, 3.09023230616781354), (1e-10, -6.3613409024040562),
      (1e-300, -37.0470962993611992),
    ])
  func normalQuantile(u: Double, expected: Double) {
    #expect(relativeError(Normal.quantile(u), expected) < 1e-15)
    #expect(relativeError(Normal.cumulative(expected), u) < 3e-13)
  }

  @Test("The normal quantile is odd about one half and infinite at the ends")
  func normalSymmetry() {
    for u in uniforms(1_000, seed: 11) { #expect(Normal.quantile(u) == -Normal.quantile(1 - u)) }
    #expect(Normal.quantile(0.5) == 0)
    #expect(Normal.quantile(0) == -.infinity)
    #expect(Normal.quantile(1) == .infinity)
  }

  @Test(
    "The incomplete beta ratio agrees with 40-digit values",
    arguments: [
      (2, 3, 0.4, 0.5248), (0.5, 0.5, 0.1, 0.204832764699133458), (5, 1, 0.9, 0.59049),
      (30, 0.5, 0.95, 0.0806294269064306287), (500, 0.5, 0.999, 0.317310447309717155),
      (1.8, 4.2, 0.01, 0.00227064964077384658),
    ])
  func incompleteBeta(a: Double, b: Double, x: Double, expected: Double) {
    #expect(relativeError(BetaFunction.incomplete(a, b, x), expected) < 1e-13)
    #expect((BetaFunction.incomplete(b, a, 1 - x) - (1 - expected)).magnitude < 1e-13)
  }

  @Test(
    "Gamma quantiles agree with SciPy 1.17 (`stats.gamma.ppf`)",
    arguments: [
      (0.5, 0.01, 7.854392895485092e-05), (2, 0.5, 1.6783469900166612),
      (2, 1e-8, 0.00014142802333612898), (3, 0.999, 11.228872242412661),
      (30, 0.1, 23.22944415010172), (1_000, 0.5, 999.6666864269652),
      (0.05, 0.9, 0.07631711390918905),
    ])
  func gammaQuantile(a: Double, u: Double, expected: Double) {
    #expect(relativeError(GammaFunction.quantile(shape: a, u), expected) < 1e-12)
  }

  @Test("Gamma quantiles invert the ratio for shapes from 0.01 to 10 000 and both tails")
  func gammaRoundTrip() {
    let tails = [1e-15, 1e-9, 1e-4, 0.02, 0.3]
    for shape in [0.01, 0.3, 1, 1.0001, 2, 7.5, 40, 900, 10_000] {
      for u in tails {
        let low = GammaFunction.quantile(shape: shape, u)
        if low > 1e-290 {
          #expect(relativeError(GammaFunction.incomplete(shape: shape, low).lower, u) < 1e-11)
        }
        let high = GammaFunction.quantile(shape: shape, 1 - u)
        let upper = GammaFunction.incomplete(shape: shape, high).upper
        #expect(relativeError(upper, 1 - (1 - u)) < 1e-11)
      }
    }
  }

  @Test(
    "Beta quantiles agree with SciPy 1.17 (`stats.beta.ppf`)",
    arguments: [
      (2, 4, 0.5, 0.3138101704556974), (1, 5, 0.01, 0.0020080483385741996),
      (5, 1, 0.3, 0.7860030855966228), (3, 3, 0.999, 0.9524481018245423),
    ])
  func betaQuantile(a: Double, b: Double, u: Double, expected: Double) {
    #expect(relativeError(BetaFunction.quantile(a, b, u), expected) < 1e-12)
  }

  @Test(
    "Student t quantiles agree with the printed table and SciPy 1.17 (`stats.t.ppf`)",
    arguments: [
      (1, 0.975, 12.706204736174694), (2, 0.975, 4.302652729749462),
      (5, 0.975, 2.5705818356363146), (10, 0.95, 1.8124611228116756),
      (29, 0.975, 2.045229642132703), (199, 0.995, 2.600760216058516),
      (1e5, 0.9, 1.2815600314493614),
    ])
  func studentT(n: Double, u: Double, expected: Double) {
    #expect(relativeError(StudentT.quantile(u, degreesOfFreedom: n), expected) < 1e-11)
    #expect(relativeError(StudentT.quantile(1 - u, degreesOfFreedom: n), -expected) < 1e-11)
    #expect((StudentT.cumulative(expected, degreesOfFreedom: n) - u).magnitude < 1e-12)
  }
}
