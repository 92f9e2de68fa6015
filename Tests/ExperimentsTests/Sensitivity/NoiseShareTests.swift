import SimulationKernel
import Testing

@testable import Experiments

@Suite("Noise in sensitivities") struct NoiseShareTests {
  @Test("Noise is the mean variance of means over the variance of results")
  func ratio() {
    // Results 1, 3, 5, 7 have variance 5; the noise has 1.
    let noise = NoiseShare(results: [1, 3, 5, 7], variancesOfMeans: [0.5, 1.5, 1, 1])
    #expect((noise.share - 0.2).magnitude < 1e-15)
    // T = 0.68 is read where the model has 0.6: 0.8 × 0.6 + 0.2. S = 0.4 where it has 0.5.
    #expect((noise.totalWithoutNoise(0.68) - 0.6).magnitude < 1e-12)
    #expect((noise.firstWithoutNoise(0.4) - 0.5).magnitude < 1e-12)
    #expect(NoiseShare(results: [2, 2], variancesOfMeans: [1, 1]).share.isNaN)
    #expect(NoiseShare(results: [1, 3], variancesOfMeans: [2, 2]).totalWithoutNoise(0.5).isNaN)
  }

  @Test("A factor without effect has the noise's share as its total index, and 0 without it")
  func deadFactor() throws {
    // u₁ + noise of variance 1/12: half of the variance is noise. Factor 2 does nothing.
    let design = try SaltelliDesign(basePoints: 2048, factorCount: 2, scramble: 3)
    var made = SplitMix(tilstand: 12)
    let results = design.points().map { $0[0] + Double(made.neste() >> 11) * 0x1p-53 }
    let indices = try SobolIndices(design: design, results: results, resamples: 0, seed: 1)
    let noise = NoiseShare(
      results: results, variancesOfMeans: [Double](repeating: 1.0 / 12, count: results.count))
    #expect((noise.share - 0.5).magnitude < 0.02)
    #expect((indices.total[1].estimate - 0.5).magnitude < 0.05)
    #expect(noise.totalWithoutNoise(indices.total[1].estimate).magnitude < 0.1)
    #expect((noise.firstWithoutNoise(indices.first[0].estimate) - 1).magnitude < 0.1)
  }
}
