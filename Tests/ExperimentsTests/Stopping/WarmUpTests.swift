import Experiments
import Testing

@Suite("Warm-up") struct WarmUpTests {
  @Test("A start that is 100 too high for 23 steps is cut after 25: the batch it ends in goes too")
  func step() {
    // Batch means 100 (× 4), 60, then 0 and 1 in turns.
    let series = (0..<200).map { $0 < 23 ? 100.0 : Double($0 / 5 % 2) }
    #expect(WarmUp.mser5(series) == .found(25))
  }

  @Test("A series in balance from the start loses nothing")
  func balanced() {
    // Every cut leaves variance 1/4 (nearly), so the error grows as 1/(m − d).
    #expect(WarmUp.mser5((0..<200).map { Double($0 / 5 % 2) }) == .found(0))
    #expect(WarmUp.mser5(Array(repeating: 3, count: 50)) == .found(0))
  }

  @Test("Ten batches by hand: the error of every cut that leaves five or more")
  func byHand() {
    // Ten batch means 9, 5, 1, 1, 2, 1, 2, 1, 2, 1. Σ(Z − Z̄)²/(m − d)²:
    // d = 0: mean 2.5, squares 123 − 62.5 = 60.5, /100 = 0.605.
    // d = 1: mean 16/9, squares 42 − 256/9 = 13.56, /81 = 0.167.
    // d = 2: mean 11/8, squares 17 − 121/8 = 1.875, /64 = 0.0293.
    // d = 3: mean 10/7, squares 16 − 100/7 = 1.714, /49 = 0.0350.
    // d = 4: mean 9/6, squares 15 − 81/6 = 1.5, /36 = 0.0417. d = 5: 11 − 49/5 = 1.2, /25 = 0.048.
    let means: [Double] = [9, 5, 1, 1, 2, 1, 2, 1, 2, 1]
    let series = means.flatMap { mean in [-2, -1, 0, 1, 2].map { mean + $0 } }
    #expect(WarmUp.mser5(series) == .found(10))
    #expect(WarmUp.mser5(series + [70, 80, 90, 100]) == .found(10))
  }

  @Test("A series that still falls at its end has no warm-up in the first half")
  func trend() {
    #expect(WarmUp.mser5((0..<200).map { Double(200 - $0) }) == .notFound)
  }

  @Test("Forty-nine steps are too few, fifty enough")
  func short() {
    #expect(WarmUp.mser5(Array(repeating: 1, count: 49)) == .tooShort)
    #expect(WarmUp.mser5(Array(repeating: 1, count: 50)) == .found(0))
  }

  @Test("An exponential approach with noise is cut where 1 to 10 per cent of it is left")
  func approach() {
    // 10 e^(−t/20) + noise of deviation 1, averaged over 25: bias and noise of a batch (0.09) meet at
    // t = 20 ln(10/0.09) = 94; 10 per cent is left at 46.
    var numbers = RandomNumbers(seed: 4)
    var bias = 10.0
    let series = (0..<1_000).map { _ in
      bias *= 0.951229424500714
      return 5 + bias + numbers.normal() / 5
    }
    guard case .found(let cut) = WarmUp.mser5(series) else {
      Issue.record("no warm-up found")
      return
    }
    #expect(cut >= 46 && cut <= 140)
  }

  @Test("Welch's averages: over replications, then over 2w + 1 neighbours, fewer at the start")
  func welch() {
    let mean = Welch.average([[0, 2, 4, 6, 8, .nan, 7, 8], [2, 4, .nan, 8, 10, .nan, 7, 8]])
    #expect(mean[..<5] == [1, 3, 4, 7, 9] && mean[5].isNaN)
    let moving = Welch.movingAverage([1, 3, 5, 9, 9, 0, 7, 8], window: 2)
    // 1; (1 + 3 + 5)/3; (1 + 3 + 5 + 9 + 9)/5; (3 + 5 + 9 + 9 + 0)/5; (5 + 9 + 9 + 0 + 7)/5;
    // (9 + 9 + 0 + 7 + 8)/5.
    #expect(moving == [1, 3, 5.4, 5.2, 6, 6.6])
    #expect(Welch.movingAverage([1, 2], window: 0) == [1, 2])
    #expect(Welch.movingAverage([1, .nan, 3, 5], window: 1)[1] == 2)
    #expect(Welch.average([]).isEmpty)
  }
}
