import Boligmodell
import SimulationKernel
import Testing

@testable import Experiments

@Suite("What a selection came to")
struct SelectionResultTests {
  /// Two samples of variances 2.5 and 10 and five numbers each: variance of the difference 0.5 + 2 = 2.5,
  /// degrees 2.5²/(0.5²/4 + 2²/4) = 6.25/1.0625 = 5.882; t₀.₉₇₅ = 2.459 (between 2.571 at 5 and 2.447 at 6).
  @Test("the difference of independent means has Welch's interval")
  func welch() {
    let difference = SelectionResult.difference(
      Tally([1.0, 2, 3, 4, 5]), Tally([2.0, 4, 6, 8, 10]))
    #expect(difference.estimate == -3)
    let half = (difference.high - difference.low) / 2
    #expect(abs(half - 2.459 * 2.5.squareRoot()) < 0.005 * half)
  }

  @Test("means that do not vary differ by what they differ by")
  func constant() {
    let difference = SelectionResult.difference(Tally([1.0, 1]), Tally([4.0, 4]))
    #expect(difference.low == -3 && difference.high == -3)
  }
}
