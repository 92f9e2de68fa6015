import SimulationKernel
import Testing

@Suite("Banded hazards")
struct HazardTests {
  /// 0.01 a day for 100 days, nothing for 50, then 0.002.
  func bands() throws -> BandedHazard { try BandedHazard([(0, 0.01), (100, 0), (150, 0.002)]) }

  @Test("The cumulative hazard adds rate times length, band by band")
  func byHand() throws {
    let hazard = try bands()
    // 100 · 0.01 = 1 at 100 and at 150; 1 + 50 · 0.002 = 1.1 at 200.
    #expect(hazard.cumulative(at: 50) == 0.5)
    #expect(hazard.cumulative(at: 120) == 1)
    #expect(relativeError(hazard.cumulative(at: 200), 1.1) < 1e-15)
    #expect(hazard.age(reaching: 0.5) == 50)
    #expect(relativeError(hazard.age(reaching: 1.1), 200) < 1e-14)
    #expect(hazard.rate(at: 100) == 0)
  }

  @Test("The table gives the same bits as the hazards in it")
  func table() throws {
    var table = HazardTable()
    let constant = table.add(try .constant(0.25))
    let hazard = try bands()
    let banded = table.add(hazard)
    #expect(table.count == 2)
    #expect(table.age(constant, reaching: 2) == 8)
    for u in uniforms(2_000, seed: 41) {
      let age = 400 * u
      #expect(table.cumulative(banded, at: age) == hazard.cumulative(at: age))
      #expect(table.age(banded, reaching: 3 * u) == hazard.age(reaching: 3 * u))
    }
  }

  @Test("A multiplier that changes on the way only bends what is left")
  func multiplierChanges() throws {
    var table = HazardTable()
    let index = table.add(try bands())
    // Threshold 0.8 with multiplier 1 leaves at 80; doubled from day 30, 0.5 is left and lasts 25.
    #expect(relativeError(table.age(index, from: 0, using: 0.8), 80) < 1e-15)
    let left = 0.8 - table.used(index, from: 0, to: 30)
    #expect(relativeError(table.age(index, from: 30, using: left, multiplier: 2), 55) < 1e-14)
    #expect(table.age(index, from: 30, using: left, multiplier: 0) == .infinity)
  }

  @Test("A last band of rate 0 is never left")
  func never() throws {
    var table = HazardTable()
    let index = table.add(try BandedHazard([(0, 0.01), (10, 0)]))
    #expect(table.age(index, from: 0, using: 0.2) == .infinity)
  }

  @Test("Stays drawn through the bands follow the survivor function")
  func draws() throws {
    let hazard = try bands()
    let stays = uniforms(20_000, seed: 42).map { hazard.age(reaching: -Elementary.log(1 - $0)) }
    let statistic = kolmogorovSmirnov(stays) { 1 - Elementary.exp(-hazard.cumulative(at: $0)) }
    #expect(statistic < 2.27)
  }

  @Test("The sum of causes is the hazard of leaving by any of them")
  func sum() throws {
    let other = try BandedHazard([(0, 0.004), (120, 0.1)])
    let total = BandedHazard.sum([(try bands(), 2), (other, 0.5)])
    for age in [0, 60, 110, 130, 170, 900.0] {
      let expected = 2 * (try bands()).cumulative(at: age) + 0.5 * other.cumulative(at: age)
      #expect(relativeError(total.cumulative(at: age), age == 0 ? 0 : expected) < 1e-14)
    }
  }

  @Test("The mean stay is the area under the survivor function")
  func mean() throws {
    // (1 − e⁻¹)/0.01 + 50 e⁻¹ + e⁻¹/0.002
    let inverseE = 0.36787944117144233
    let expected = (1 - inverseE) / 0.01 + 50 * inverseE + inverseE / 0.002
    #expect(relativeError(try bands().mean(), expected) < 1e-14)
    #expect(relativeError(try BandedHazard.constant(0.25).mean(), 4) < 1e-15)
  }

  @Test("The age of a stay in progress has the density of the survivor function")
  func equilibriumAge() throws {
    let hazard = try bands()
    let mean = try hazard.mean()
    for u in [0.01, 0.3, 0.55, 0.6, 0.65, 0.9, 0.999] {
      let age = try hazard.equilibriumAge(u)
      let area = integral(to: age) { Elementary.exp(-hazard.cumulative(at: $0)) }
      #expect(relativeError(area / mean, u) < 1e-6)
    }
    // Of a constant rate it is exponential: −ln(1 − u)/rate.
    let constant = try BandedHazard.constant(0.1)
    #expect(relativeError(try constant.equilibriumAge(0.5), 10 * Elementary.log(2)) < 1e-14)
  }

  @Test("Bands that are none are refused, and an infinite mean is an error")
  func refusals() throws {
    #expect(throws: BandedHazard.Failure.empty) { try BandedHazard([]) }
    #expect(throws: BandedHazard.Failure.firstStart(found: 1)) { try BandedHazard([(1, 1)]) }
    #expect(throws: BandedHazard.Failure.start(band: 1, found: 0, above: 0)) {
      try BandedHazard([(0, 1), (0, 2)])
    }
    #expect(throws: BandedHazard.Failure.rate(band: 0, found: -1)) { try BandedHazard([(0, -1)]) }
    #expect(throws: BandedHazard.Failure.infiniteMean) {
      try BandedHazard([(0, 1), (9, 0)]).equilibriumAge(0.5)
    }
  }
}
