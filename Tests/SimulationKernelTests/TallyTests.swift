import SimulationKernel
import Testing

@Suite("Tallies and time averages")
struct TallyTests {
  @Test("2, 4, 4, 4, 5, 5, 7, 9 has mean 5 and squares 32")
  func byHand() {
    let tally = Tally([2, 4, 4, 4, 5, 5, 7, 9])
    #expect(tally.count == 8)
    #expect(relativeError(tally.mean, 5) < 1e-15)
    #expect(relativeError(tally.squares, 32) < 1e-15)
    #expect(relativeError(tally.variance, 32.0 / 7) < 1e-15)
    #expect((tally.minimum, tally.maximum) == (2, 9))
    #expect(relativeError(tally.sum, 40) < 1e-15)
  }

  @Test("A large common offset costs no precision")
  func offset() {
    // 4, 7, 13, 16 about 10⁹ has variance 30 (Higham, 2002, section 1.9).
    let tally = Tally([4, 7, 13, 16].map { $0 + 1e9 })
    #expect(tally.variance == 30)
  }

  @Test("Merging parts equals one tally of all")
  func merging() {
    let numbers = uniforms(1_000, seed: 61)
    var merged = Tally(numbers[..<137])
    merged.merge(Tally(numbers[137...]))
    merged.merge(Tally())
    let whole = Tally(numbers)
    #expect(merged.count == 1_000)
    #expect(relativeError(merged.mean, whole.mean) < 1e-14)
    #expect(relativeError(merged.squares, whole.squares) < 1e-13)
    #expect((merged.minimum, merged.maximum) == (whole.minimum, whole.maximum))
  }

  @Test("One number has no variance")
  func one() {
    #expect(Tally([3]).variance.isNaN)
    #expect(Tally().mean == 0)
  }

  @Test("A level of 2 for 3 days, 5 for 1 and 0 for 6 averages 1.1")
  func timeWeighted() {
    var level = TimeWeighted(level: 2, at: 10)
    level.step(to: 5, at: 13)
    level.step(by: -5, at: 14)
    #expect(level.integral(until: 20) == 11)
    #expect(level.mean(until: 20) == 1.1)
    level.restart(at: 20)
    level.step(to: 4, at: 22)
    #expect(level.mean(until: 24) == 2)
  }
}
