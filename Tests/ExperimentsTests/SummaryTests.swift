import Boligmodell
import SimulationKernel
import Testing

@testable import Experiments

/// Whether two numbers agree to a relative 10⁻¹².
private func nær(_ a: Double, _ b: Double, _ toleranse: Double = 1e-12) -> Bool {
  (a - b).magnitude <= toleranse * max(1, b.magnitude)
}

@Suite("A summary") struct SammendragTests {
  @Test("Mean, spread and quantiles of 1 to 9 in any order")
  func tall() {
    let s = Summary([3, 9, 1, 7, 5, 2, 8, 4, 6])
    #expect(s.count == 9)
    #expect(s.mean == 5)
    // Σ (k − 5)² = 2 (16 + 9 + 4 + 1) = 60; 60/8 = 7.5.
    #expect(nær(s.standardDeviation, 7.5.squareRoot()))
    #expect(nær(s.standardError, (7.5 / 9).squareRoot()))
    // Student t with 8 degrees of freedom at 0.975 is 2.306004135 (tables).
    #expect(nær(s.meanInterval.halfWidth, 2.306004135 * (7.5 / 9).squareRoot(), 1e-9))
    // Definition 7: place u × 8 after the first.
    #expect(nær(s.p5, 1.4))
    #expect(s.p25 == 3)
    #expect(s.median == 5)
    #expect(s.p75 == 7)
    #expect(nær(s.p90, 8.2))
    #expect(nær(s.p95, 8.6))
    #expect((s.minimum, s.maximum) == (1, 9))
    // Binomial (9, ½): P(X ≤ 1) = 10/512 = 0.0195 and P(X ≤ 2) = 46/512 = 0.0898, so ranks 2 and 8.
    #expect((s.medianInterval.low, s.medianInterval.high) == (2, 8))
  }

  @Test("Replications in which the number is not defined are left out")
  func udefinert() {
    #expect(Summary([.nan, 3, .nan, 1, 2]) == Summary([3, 1, 2]))
  }

  @Test("With no defined number everything is undefined and intervals are unbounded")
  func ingen() {
    let s = Summary([.nan, .nan])
    #expect(s.count == 0)
    let tall = [s.mean, s.standardDeviation, s.standardError, s.minimum, s.maximum, s.median, s.p5]
    for ett in tall { #expect(ett.isNaN) }
    #expect((s.meanInterval.low, s.meanInterval.high) == (-.infinity, .infinity))
    #expect((s.medianInterval.low, s.medianInterval.high) == (-.infinity, .infinity))
  }

  @Test("One replication has a mean but no spread")
  func én() {
    let s = Summary([4])
    #expect((s.mean, s.median, s.p95, s.minimum) == (4, 4, 4, 4))
    #expect(s.standardDeviation.isNaN)
    #expect(s.meanInterval.high == .infinity)
  }

  @Test("The share above a threshold leaves out what is on it, and what is not defined")
  func threshold() {
    let andel = Threshold.andel(over: 20, [19, 20, 21, .nan, 40])
    #expect(andel.estimate == 0.5)
    // Wilson for 2 of 4 with z = 1.959964, z² = 3.841459: half-width √(3.841459/16 + 3.841459²/64)
    // /(1 + 3.841459/4) = 0.349963 around 0.5.
    #expect(nær(andel.low, 0.5 - 0.349963, 1e-5))
    #expect(nær(andel.high, 0.5 + 0.349963, 1e-5))
    #expect(Threshold.andel(over: 0, [.nan]).estimate.isNaN)
  }

  @Test("contracts, Runs: summaries of a block file are those of its columns")
  func avBlokk() throws {
    let folder = try Prøvemappe()
    let reader = try lagKjøring(folder.path).run().scenarier[0].åpne()
    let alle = try reader.summary()
    #expect(alle.count == 6)
    for column in 0..<6 { #expect(alle[column] == Summary(try reader.column(column))) }
    #expect(try reader.summary([4, 1]) == [alle[4], alle[1]])
    let første = try reader.column(3).prefix(7)
    #expect(try reader.summary([3], antall: 7) == [Summary(første)])
    let threshold = alle[2].median
    // 40 continuous values: half of them lie above the median.
    #expect(try reader.andel(over: threshold, column: 2).estimate == 0.5)
  }
}
