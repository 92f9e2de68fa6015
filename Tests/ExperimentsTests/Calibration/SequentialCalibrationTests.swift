import SimulationKernel
import Testing

@testable import Experiments

/// A calibration run to its end, simulated so many proposals at a time.
private func calibrated(
  parameters: Int, seed: UInt64 = 1, _ settings: SequentialSettings, batch: Int = 100,
  _ distance: (CalibrationProposal) -> Double
) throws -> SequentialCalibration {
  var calibration = try SequentialCalibration(
    parameters: parameters, seed: seed, settings: settings)
  while calibration.stop == nil {
    calibration.accept(calibration.nextProposals(batch).map(distance))
  }
  #expect(calibration.nextProposals(batch).isEmpty)
  return calibration
}

/// How many standard errors a sample's mean is off, its effective size counting.
private func meanZ(
  _ sample: WeightedSample, _ parameter: Int, mean: Double, variance: Double
) -> Double {
  (sample.mean(parameter) - mean) / (variance / sample.effectiveSize).squareRoot()
}

@Suite("Sequential calibration (ABC-PMC)") struct SequentialCalibrationTests {
  @Test("A sum and a difference bring back both parameters, their spread and their correlation")
  func parallelogram() throws {
    // a + b = 0.9 ± 0.1 and a − b = −0.3 ± 0.05: the posterior at ε = 1 is uniform where both hold, so
    // a and b have means 0.3 and 0.6, variance (0.1² + 0.05²)/12 and correlation
    // (0.1² − 0.05²)/(0.1² + 0.05²) = 0.6.
    let targets = [
      try CalibrationTarget("sum", 0.9, tolerance: 0.1),
      try CalibrationTarget("difference", -0.3, tolerance: 0.05),
    ]
    let settings = try SequentialSettings(
      population: seeds(300, optimised: 1_000), simulations: 200_000)
    let calibration = try calibrated(parameters: 2, settings) {
      targets.distance(to: [$0.point[0] + $0.point[1], $0.point[0] - $0.point[1]])
    }
    #expect(calibration.stop == .toleranceReached)
    let posterior = try #require(calibration.posterior)
    #expect(posterior.epsilon == 1 && posterior.distances.allSatisfy { $0 <= 1 })
    let sample = posterior.sample
    #expect(sample.effectiveSize > 0.5 * Double(settings.population))
    let variance = 0.0125 / 12
    #expect(meanZ(sample, 0, mean: 0.3, variance: variance).magnitude < 4)
    #expect(meanZ(sample, 1, mean: 0.6, variance: variance).magnitude < 4)
    // For a correlation r of n numbers (1 − r²)/√n, for a variance at most √(2/n) of it.
    let n = sample.effectiveSize.squareRoot()
    #expect((sample.correlations()[0][1] - 0.6).magnitude < 4 * (1 - 0.36) / n)
    #expect((sample.variance(0) / variance - 1).magnitude < 4 * Double(2).squareRoot() / n)
    // The prior costs 1/P(accept) = 1/(2 × 0.1 × 0.05) = 100 simulations a point.
    #expect(calibration.simulations < 50 * settings.population)
  }

  @Test(
    "At the wall of the prior nothing is lost: the posterior is uniform from 0 to the tolerance")
  func wall() throws {
    let settings = try SequentialSettings(
      population: seeds(300, optimised: 1_000), simulations: 200_000)
    let target = try CalibrationTarget("x", 0, tolerance: 0.1)
    for seed in 1...3 {
      let calibration = try calibrated(parameters: 1, seed: UInt64(seed), settings) {
        target.distance(to: $0.point[0])
      }
      let sample = try #require(calibration.posterior).sample
      #expect(meanZ(sample, 0, mean: 0.05, variance: 0.01 / 12).magnitude < 4)
      // The lowest fifth, where steps bounce off: a binomial share.
      let low = zip(sample.points, sample.weights).reduce(0) {
        $0 + ($1.0[0] < 0.02 ? $1.1 : 0)
      }
      #expect((low - 0.2).magnitude < 4 * (0.16 / sample.effectiveSize).squareRoot())
    }
  }

  @Test("A noisy outcome gives the noise back: variance 1 + tolerance²/3")
  func noisy() throws {
    // θ = −5 + 10u, y = θ + N(0, 1), target 0.7 ± 0.3 with a uniform kernel.
    let target = try CalibrationTarget("y", 0.7, tolerance: 0.3)
    let settings = try SequentialSettings(
      population: seeds(300, optimised: 1_000), simulations: 200_000)
    let calibration = try calibrated(parameters: 1, settings) { proposal in
      var noise = RandomNumbers(seed: 1_000_000 + proposal.number)
      return target.distance(to: -5 + 10 * proposal.point[0] + noise.normal())
    }
    let sample = try #require(calibration.posterior).sample.map { [-5 + 10 * $0[0]] }
    #expect(meanZ(sample, 0, mean: 0.7, variance: 1.03).magnitude < 4)
    let error = (2 / sample.effectiveSize).squareRoot()
    #expect((sample.variance(0) / 1.03 - 1).magnitude < 4 * error)
  }

  @Test("How many are proposed at a time changes no bit, and another seed changes all")
  func batches() throws {
    let settings = try SequentialSettings(population: 60, epsilon: 0.05, simulations: 5_000)
    func run(_ batch: Int, seed: UInt64 = 1) throws -> SequentialCalibration {
      try calibrated(parameters: 2, seed: seed, settings, batch: batch) {
        max(($0.point[0] - 0.4).magnitude, ($0.point[1] - 0.8).magnitude)
      }
    }
    let one = try run(1)
    for batch in [7, 64, 5_000] {
      let other = try run(batch)
      #expect(other.populations == one.populations && other.simulations == one.simulations)
      #expect(other.stop == one.stop)
    }
    #expect(try run(7, seed: 2).populations[0] != one.populations[0])
    let numbers = one.populations.flatMap(\.numbers)
    #expect(numbers == numbers.sorted() && Set(numbers).count == numbers.count)
  }

  @Test("Each ε is the median distance of the population before, and never below the one wanted")
  func epsilons() throws {
    let settings = try SequentialSettings(population: 60, epsilon: 0.05, simulations: 5_000)
    let calibration = try calibrated(parameters: 1, settings) { ($0.point[0] - 0.4).magnitude }
    let populations = calibration.populations
    #expect(populations[0].epsilon == .infinity)
    #expect(populations[0].sample.weights.allSatisfy { $0 == populations[0].sample.weights[0] })
    for (former, next) in zip(populations, populations.dropFirst()) {
      #expect(next.epsilon == max(0.05, Quantiles.of(former.distances, [0.5])[0]))
      #expect(next.generation == former.generation + 1)
    }
    #expect(populations.last?.epsilon == 0.05)
  }

  @Test("It stops when generations or simulations are spent, or hardly anything is accepted")
  func stops() throws {
    let far: (CalibrationProposal) -> Double = { 10 + $0.point[0] }
    let generations = try calibrated(
      parameters: 1, try SequentialSettings(population: 50, generations: 3, simulations: 5_000),
      far)
    #expect(generations.stop == .generations && generations.populations.count == 3)
    let simulations = try calibrated(
      parameters: 1, try SequentialSettings(population: 50, simulations: 60), far)
    #expect(simulations.stop == .simulations && simulations.simulations == 60)
    #expect(simulations.posterior?.generation == 0)
    // Nothing is defined: with at least 0.1 accepted, 500 tries for 50 points.
    let undefined = try calibrated(
      parameters: 1,
      try SequentialSettings(population: 50, simulations: 5_000, leastAcceptance: 0.1)
    ) { _ in .nan }
    #expect(undefined.stop == .acceptance && undefined.simulations == 500)
    #expect(undefined.posterior == nil)
  }

  @Test(
    "A folded point lies in the unit cube, and a step's density integrates to the same everywhere")
  func kernel() {
    for (x, folded) in [(0.3, 0.3), (-0.3, 0.3), (1.25, 0.75), (2.25, 0.25), (-1.25, 0.75)] {
      #expect((ReflectedKernel.fold(x) - folded).magnitude < 1e-15)
    }
    for spread in [0.01, 0.1, 0.5] {
      // Two points ± spread from ½: variance spread², deviation of a step spread √2.
      let kernel = ReflectedKernel(WeightedSample([[0.5 - spread], [0.5 + spread]]))
      #expect((kernel.deviations[0] - spread * Double(2).squareRoot()).magnitude < 1e-15)
      let integrals = [0, 0.003, 0.5, 0.97, 1].map { origin in
        (0..<2_000).reduce(0.0) {
          $0 + kernel.density([(Double($1) + 0.5) / 2_000], from: [origin]) / 2_000
        }
      }
      // √(2π) deviations.
      let expected = 2.5066282746310002 * kernel.deviations[0]
      for integral in integrals { #expect((integral / expected - 1).magnitude < 1e-6) }
    }
  }

  @Test("Settings out of range are refused")
  func refused() throws {
    #expect(throws: CalibrationError.outOfRange(.population, 49)) {
      try SequentialSettings(population: 49, simulations: 100)
    }
    #expect(throws: CalibrationError.outOfRange(.simulations, 499)) {
      try SequentialSettings(simulations: 499)
    }
    #expect(throws: CalibrationError.outOfRange(.epsilon, 0)) {
      try SequentialSettings(epsilon: 0, simulations: 500)
    }
    #expect(throws: CalibrationError.outOfRange(.quantile, 1)) {
      try SequentialSettings(quantile: 1, simulations: 500)
    }
    #expect(throws: CalibrationError.outOfRange(.generations, 0)) {
      try SequentialSettings(generations: 0, simulations: 500)
    }
    #expect(throws: CalibrationError.outOfRange(.leastAcceptance, 0)) {
      try SequentialSettings(simulations: 500, leastAcceptance: 0)
    }
    let settings = try SequentialSettings(simulations: 500)
    #expect(throws: CalibrationError.noParameters) {
      try SequentialCalibration(parameters: 0, seed: 1, settings: settings)
    }
  }
}
