import SimulationKernel
import Testing

@Suite("Time-varying arrivals")
struct CumulativeRateTests {
  /// 2 a day for 10 days, none for 5, 4 a day for 5: 20, 20 and 40 expected.
  func rate(_ ending: CumulativeRate.Ending) throws -> CumulativeRate {
    try CumulativeRate(times: [0, 10, 15, 20], rates: [2, 0, 4], ending: ending)
  }

  @Test("Time and expected number are each other's inverse, by hand")
  func byHand() throws {
    let held = try rate(.held)
    #expect(held.value(at: 5) == 10)
    #expect(held.value(at: 12) == 20)
    #expect(held.value(at: 17.5) == 30)
    #expect(held.value(at: -1) == 0)
    #expect(held.time(at: 10) == 5)
    #expect(held.time(at: 20) == 10)
    #expect(held.time(at: 30) == 17.5)
    // Past the last point the rate of 4 a day is held.
    #expect(held.value(at: 30) == 80)
    #expect(held.time(at: 80) == 30)
  }

  @Test("Arrivals can end with the series")
  func ends() throws {
    let ending = try rate(.ends)
    #expect(ending.time(at: 40) == 20)
    #expect(ending.time(at: 40.5) == .infinity)
    #expect(ending.value(at: 100) == 40)
  }

  @Test("Arrivals in disjoint periods are Poisson with the period's expected number")
  func poissonCounts() throws {
    let rate = try rate(.ends)
    var first = [Double]()
    var last = [Double]()
    for replication in 0..<4_000 {
      let draws = Draws(seed: 51, replication: UInt32(replication))
      var gaps = 0.0
      var counts = (0.0, 0.0)
      for number in 0..<UInt32(200) {
        gaps += draws.exponential(Subject(kind: 2, nameHash: 1, number: number), purpose: 4)
        let time = rate.time(at: gaps)
        if time == .infinity { break }
        #expect(time <= 10 || time >= 15)
        if time <= 10 { counts.0 += 1 } else { counts.1 += 1 }
      }
      first.append(counts.0)
      last.append(counts.1)
    }
    for counts in [first, last] {
      let mean = counts.reduce(0, +) / 4_000
      let variance = counts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 3_999
      // Mean and variance 20; their standard errors √(20/n) and 20 √((2 + 1/20)/n).
      #expect((mean - 20).magnitude < 4 * (20.0 / 4_000).squareRoot())
      #expect((variance - 20).magnitude < 4 * 20 * (2.05 / 4_000.0).squareRoot())
    }
    let covariance = zip(first, last).reduce(0) { $0 + ($1.0 - 20) * ($1.1 - 20) } / 4_000
    #expect(covariance.magnitude < 4 * 20 / 4_000.0.squareRoot())
  }

  @Test("A higher rate brings every arrival forward and changes no number")
  func monotone() throws {
    let low = try rate(.held)
    let high = try CumulativeRate(times: [0, 10, 15, 20], rates: [3, 1, 4])
    for u in uniforms(2_000, seed: 52) { #expect(high.time(at: 60 * u) <= low.time(at: 60 * u)) }
  }

  @Test("What is no rate is refused")
  func refusals() {
    #expect(throws: CumulativeRate.Failure.breakpoints(found: 1, needed: 2)) {
      try CumulativeRate(times: [0], rates: [])
    }
    #expect(throws: CumulativeRate.Failure.time(position: 1, found: 0)) {
      try CumulativeRate(times: [0, 0], rates: [1])
    }
    #expect(throws: CumulativeRate.Failure.rate(position: 1, found: -1)) {
      try CumulativeRate(times: [0, 1, 2], rates: [1, -1])
    }
  }
}
