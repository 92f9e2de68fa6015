import SimulationKernel
import Testing

@Suite("Stays found in progress")
struct LengthBiasTests {
  @Test(
    "A length-biased stay has density x·f(x)/mean", arguments: everyFamily.map(\.name))
  func density(name: String) throws {
    let distribution = try #require(everyFamily.first { $0.name == name }).distribution
    for u in [0.03, 0.4, 0.5, 0.8, 0.97] {
      let x = distribution.lengthBiasedQuantile(u)
      // With p = F(x), ∫₀ᵖ Q(v) dv / mean is the length-biased share up to x; at an atom it jumps.
      let below = distribution.cumulative(x - 1e-9 * x)
      let share = { (p: Double) in
        integral(to: p, panels: 40_000) { distribution.quantile($0) } / distribution.mean
      }
      #expect(share(below) <= u + 1e-4)
      #expect(share(distribution.cumulative(x)) >= u - 1e-4)
    }
  }

  @Test("What is left of an exponential stay is exponential again")
  func memoryless() throws {
    let distribution = try Distribution.exponential(mean: 30)
    let lengths = uniforms(20_000, seed: 31).map { distribution.lengthBiasedQuantile($0) }
    let residual = zip(lengths, uniforms(20_000, seed: 31, purpose: 2)).map { (1 - $1) * $0 }
    #expect(kolmogorovSmirnov(residual, distribution.cumulative) < 2.27)
  }

  @Test("The mean residual stay is half of E[X²]/E[X]", arguments: everyFamily.map(\.name))
  func meanResidual(name: String) throws {
    // Source: Cox, "Renewal Theory" (1962), section 5.2.
    let distribution = try #require(everyFamily.first { $0.name == name }).distribution
    let mean = distribution.mean
    let biased = integral(panels: 50_000) { distribution.lengthBiasedQuantile($0) }
    #expect(relativeError(biased, mean + distribution.variance / mean) < 4e-3)
  }

  @Test("What can be negative or is always 0 is no stay")
  func notDurations() throws {
    #expect(try !Distribution.deterministic(0).isDuration)
    #expect(try !Distribution.uniform(minimum: -1, maximum: 4).isDuration)
    #expect(everyFamily.allSatisfy { $0.distribution.isDuration })
  }
}
