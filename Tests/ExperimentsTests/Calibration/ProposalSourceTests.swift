import SimulationKernel
import Testing

@testable import Experiments

@Suite("Proposals of a sequential calibration") struct ProposalSourceTests {
  /// A lopsided population of two parameters.
  private let former = WeightedSample(
    [[0.1, 0.9], [0.3, 0.2], [0.9, 0.6]], weights: [5, 2, 1])

  private func source(_ seed: UInt64, _ previous: WeightedSample?) -> ProposalSource {
    ProposalSource(seed: seed, generation: 1, parameters: 2, previous: previous)
  }

  @Test("Weights undo the proposals: whatever population is moved, weighted points are the prior")
  func priorAgain() {
    let source = source(1, former)
    let points = (0..<seeds(4_000, optimised: 100_000)).map(source.point)
    let sample = WeightedSample(points, weights: source.weights(of: points))
    /// How many standard errors the weighted mean of something is off.
    func z(_ expected: Double, _ something: ([Double]) -> Double) -> Double {
      var (sum, squares) = (0.0, 0.0)
      for (point, weight) in zip(sample.points, sample.weights) {
        let distance = something(point) - expected
        sum += weight * distance
        squares += weight * weight * distance * distance
      }
      return sum / squares.squareRoot()
    }
    for parameter in 0..<2 {
      #expect(z(0.5) { $0[parameter] }.magnitude < 4)
      #expect(z(1.0 / 3) { $0[parameter] * $0[parameter] }.magnitude < 4)
      #expect(z(0.1) { $0[parameter] < 0.1 ? 1 : 0 }.magnitude < 4)
    }
    #expect(z(0.25) { $0[0] * $0[1] }.magnitude < 4)
    // Without weights they are nothing like it.
    #expect(Tally(points.map { $0[0] }).mean < 0.45)
  }

  @Test("The first generation is the prior, and each number has its point whatever came before")
  func prior() {
    let source = source(2, nil)
    let points = (0..<1_000).map(source.point)
    let error = (1.0 / 12 / 1_000).squareRoot()
    for parameter in 0..<2 {
      #expect((Tally(points.map { $0[parameter] }).mean - 0.5).magnitude < 4 * error)
    }
    #expect(source.weights(of: points) == nil)
    #expect(source.point(700) == points[700])
    #expect(self.source(3, nil).point(700) != points[700])
  }
}
