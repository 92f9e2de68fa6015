import Experiments
import Testing

@Suite("Calibration by rejection, targets and weighted samples") struct RejectionTests {
  @Test("A distance is counted in tolerances, and that of the target missed by most counts")
  func distance() throws {
    let targets = [
      try CalibrationTarget("wait", 100, tolerance: 20),
      try CalibrationTarget("share", 0.5, tolerance: 0.1),
    ]
    #expect(targets.distances(to: [110, 0.25]) == [0.5, 2.5])
    #expect(targets.distance(to: [110, 0.25]) == 2.5)
    #expect(targets.distance(to: [110, .nan]) == .infinity)
    #expect(targets.distance(to: [100, 0.5]) == 0)
  }

  @Test("A tolerance of 0 and a target that is not a number are refused")
  func refused() {
    #expect(throws: CalibrationError.invalidTolerance(name: "x", 0)) {
      try CalibrationTarget("x", 1, tolerance: 0)
    }
    #expect(throws: CalibrationError.invalidTarget(name: "x", .infinity)) {
      try CalibrationTarget("x", .infinity, tolerance: 1)
    }
  }

  @Test("Within ε, or the closest share: infinite distances never, of equals the first")
  func kept() {
    let distances = [3, 0.5, .infinity, 1, 2, 1]
    #expect(Rejection(distances: distances, within: 1).accepted == [1, 3, 5])
    #expect(Rejection(distances: distances, within: .infinity).accepted == [0, 1, 3, 4, 5])
    // A third of six is two; a little more is three.
    let third = Rejection(distances: distances, closest: 1.0 / 3)
    #expect((third.accepted, third.epsilon) == ([1, 3], 1))
    #expect(Rejection(distances: distances, closest: 0.34).accepted == [1, 3, 5])
    #expect(Rejection(distances: distances, closest: 1).accepted == [0, 1, 3, 4, 5])
    let hundred = (0..<100).map(Double.init)
    #expect(Rejection(distances: hundred, closest: 0.07).accepted == Array(0..<7))
    let none = Rejection(distances: [.nan, .infinity], closest: 0.5)
    #expect(none.accepted.isEmpty && none.epsilon.isNaN && none.sample(of: [[1], [2]]) == nil)
  }

  @Test("Parameters kept from the prior are the posterior: uniform within the tolerance")
  func posterior() throws {
    let target = try CalibrationTarget("x", 0.6, tolerance: 0.1)
    var numbers = RandomNumbers(seed: 5)
    let points = (0..<10_000).map { _ in [numbers.uniform(), numbers.uniform()] }
    let rejection = Rejection(
      distances: points.map { target.distance(to: $0[0]) }, within: 1)
    let sample = try #require(rejection.sample(of: points))
    let n = sample.effectiveSize
    #expect((n - Double(rejection.accepted.count)).magnitude < 1e-6)
    #expect((n - 2_000).magnitude < 4 * 40)
    #expect((sample.mean(0) - 0.6).magnitude < 4 * (0.04 / 12 / n).squareRoot())
    #expect((sample.quantile(0, 0.25) - 0.55).magnitude < 4 * 0.2 * (0.1875 / n).squareRoot())
    // The target says nothing of the other parameter.
    #expect((sample.mean(1) - 0.5).magnitude < 4 * (1 / 12 / n).squareRoot())
    #expect(sample.correlations()[0][1].magnitude < 4 / n.squareRoot())
  }

  @Test("Weights 1, 2, 1 on 0, 4, 8: mean, variance, quantiles, correlation, effective size")
  func weighted() {
    let sample = WeightedSample([[8, 1], [0, 3], [4, 2]], weights: [1, 1, 2])
    #expect(sample.weights == [0.25, 0.25, 0.5])
    #expect((sample.mean(0), sample.variance(0)) == (4, 8))
    #expect(sample.effectiveSize == 1 / 0.375)
    // The sums of weights are 0.25 at 0, 0.75 at 4, 1 at 8.
    let shares: [Double] = [0, 0.25, 0.26, 0.75, 0.76, 1]
    let quantiles: [Double] = shares.map { sample.quantile(0, $0) }
    #expect(quantiles == [0, 0, 4, 4, 8, 8])
    #expect(sample.correlations()[0][0] == 1)
    #expect((sample.correlations()[0][1] + 1).magnitude < 1e-15)
    #expect(sample.map { [$0[0] * 10] }.mean(0) == 40)
    #expect(WeightedSample([[1, 2], [1, 3]]).correlations()[0][1].isNaN)
    let ten = WeightedSample((1...10).map { [Double($0)] })
    for decile in 1...10 { #expect(ten.quantile(0, Double(decile) / 10) == Double(decile)) }
  }
}
