import SimulationKernel
import Testing

@Suite("Distributions")
struct DistributionTests {
  @Test("All families are in the list that the tests below go through")
  func everyFamilyIsThere() { #expect(everyFamily.count == 15) }

  @Test("The quantile inverts the cumulative function", arguments: everyFamily.map(\.name))
  func inverse(name: String) throws {
    let distribution = try #require(everyFamily.first { $0.name == name }).distribution
    for u in uniforms(500, seed: 21) {
      let x = distribution.quantile(u)
      // The general inverse: F(Q(u)) ≥ u, and anything clearly below Q(u) has F < u.
      #expect(distribution.cumulative(x) >= u - 1e-9)
      #expect(distribution.cumulative(x - 1e-6 * (1 + x.magnitude)) <= u)
    }
  }

  @Test("Mean and variance are those of the quantile function", arguments: everyFamily.map(\.name))
  func moments(name: String) throws {
    let distribution = try #require(everyFamily.first { $0.name == name }).distribution
    let mean = integral { distribution.quantile($0) }
    let square = integral { u in
      let distance = distribution.quantile(u) - distribution.mean
      return distance * distance
    }
    // The midpoint rule misses a little of an unbounded tail, most of the square of a heavy one.
    #expect(relativeError(mean, distribution.mean) < 2e-4)
    #expect((square - distribution.variance).magnitude <= 0.01 * distribution.variance)
  }

  @Test("Keyed draws follow the distribution", arguments: everyFamily.map(\.name))
  func draws(name: String) throws {
    let distribution = try #require(everyFamily.first { $0.name == name }).distribution
    let sample = uniforms(20_000, seed: 22).map { distribution.quantile($0) }
    let mean = sample.reduce(0, +) / 20_000
    let error = (distribution.variance / 20_000).squareRoot()
    #expect((mean - distribution.mean).magnitude <= 4 * error)
    // Kolmogorov–Smirnov asks for a continuous distribution; the others have few values.
    switch distribution.form {
    case .deterministic, .discrete, .empirical: break
    default: #expect(kolmogorovSmirnov(sample, distribution.cumulative) < 2.27)
    }
  }

  @Test(
    "contracts, Draws: a higher uniform never gives a lower number",
    arguments: everyFamily.map(\.name))
  func monotone(name: String) throws {
    let distribution = try #require(everyFamily.first { $0.name == name }).distribution
    let numbers = uniforms(5_000, seed: 23).sorted().map { distribution.quantile($0) }
    for (low, high) in zip(numbers, numbers.dropFirst()) {
      #expect(low <= high + 1e-12 * high.magnitude)
    }
    #expect(distribution.minimum <= numbers[0])
    #expect(distribution.maximum >= numbers[4_999])
  }

  @Test("A table of variates gives the same bits as the distributions in it")
  func table() {
    var table = VariateTable()
    let indices = everyFamily.map { table.add($0.distribution) }
    #expect(table.count == everyFamily.count)
    for (index, entry) in zip(indices, everyFamily) {
      #expect(table.mean(index) == entry.distribution.mean)
      for u in uniforms(200, seed: 24) + [0, 0.5, 1] {
        #expect(table.quantile(index, u) == entry.distribution.quantile(u))
        #expect(
          table.lengthBiasedQuantile(index, u) == entry.distribution.lengthBiasedQuantile(u))
      }
    }
  }

  @Test("Gamma and PERT draws are within 10⁻⁹ deviations of the exact quantile, far into the tails")
  func splines() throws {
    for shape in [0.4, 1, 2.5, 30, 1_000] {
      let distribution = try Distribution.gamma(shape: shape, mean: shape)
      for u in uniforms(300, seed: 25) + [1e-16, 1e-9, 1 - 1e-9, 1 - 0x1p-53] {
        let exact = GammaFunction.quantile(shape: shape, u)
        let found = distribution.quantile(u)
        #expect((found - exact).magnitude <= 1e-9 * shape.squareRoot() + 1e-13 * exact)
      }
    }
    for mode in [0, 0.3, 0.9, 1] {
      let distribution = try Distribution.pert(minimum: 0, mode: mode, maximum: 1)
      for u in uniforms(300, seed: 26) + [1e-16, 1e-9, 1 - 1e-9, 1 - 0x1p-53] {
        let exact = BetaFunction.quantile(1 + 4 * mode, 5 - 4 * mode, u)
        #expect((distribution.quantile(u) - exact).magnitude <= 2e-10)
      }
    }
  }

  @Test("Equal distributions share an index")
  func sharedIndex() throws {
    var table = VariateTable()
    let first = table.add(try .gamma(shape: 2, mean: 30))
    let other = table.add(try .gamma(shape: 2, mean: 31))
    let again = table.add(try .erlang(stages: 2, mean: 30))
    #expect(first == again && first != other)
    #expect(table.count == 2)
  }

  @Test("Lognormal by median and p90 has that median and that ninth decile")
  func lognormalQuantiles() throws {
    let distribution = try Distribution.lognormal(median: 42, p90: 90)
    #expect(relativeError(distribution.quantile(0.5), 42) < 1e-15)
    #expect(relativeError(distribution.quantile(0.9), 90) < 1e-15)
  }

  @Test("Weibull by median has that median")
  func weibullMedian() throws {
    let distribution = try Distribution.weibull(shape: 1.8, median: 365.25)
    #expect(relativeError(distribution.quantile(0.5), 365.25) < 4e-16)
  }

  @Test("PERT 10, 14, 60 has mean 21 and variance 66.857…")
  func pertByHand() throws {
    // (10 + 4·14 + 60)/6 = 21; α = 1 + 16/50, β = 1 + 184/50; 2500·1.32·4.68/(36·7) = 61.285714…
    let distribution = try Distribution.pert(minimum: 10, mode: 14, maximum: 60)
    #expect(relativeError(distribution.mean, 21) < 1e-15)
    #expect(relativeError(distribution.variance, 2_500 * 1.32 * 4.68 / 252) < 1e-14)
  }

  @Test("An empirical table gives its points back and straight lines between")
  func empiricalByHand() throws {
    let distribution = try Distribution.empirical([(0, 10), (0.5, 20), (1, 60)])
    #expect(distribution.quantile(0.25) == 15)
    #expect(distribution.quantile(0.5) == 20)
    #expect(distribution.quantile(0.75) == 40)
    // ½·15 + ½·40; second moment ½·(100 + 200 + 400)/3 + ½·(400 + 1200 + 3600)/3 = 983.33…
    #expect(distribution.mean == 27.5)
    #expect(relativeError(distribution.variance, 2_950.0 / 3 - 756.25) < 1e-14)
  }

  @Test("Discrete values are drawn by their weights, in order, whatever the weights sum to")
  func discreteByHand() throws {
    let distribution = try Distribution.discrete([(30, 1), (10, 3), (20, 0)])
    #expect(distribution.quantile(0.75) == 10)
    #expect(distribution.quantile(0.7500001) == 30)
    #expect(distribution.mean == 15)
    #expect(distribution.variance == 75)
  }
}
