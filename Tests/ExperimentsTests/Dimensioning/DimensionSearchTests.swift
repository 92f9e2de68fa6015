import Experiments
import SimulationKernel
import Testing

@Suite("Search for the cheapest mix")
struct DimensionSearchTests {
  /// A mix's result from what it costs and how many of 100 runs reach the target.
  private func result(_ mix: [Int], stage: Int, cost: Double, reached: Int) -> MixResult {
    let exact = { (value: Double) in
      ConfidenceInterval(estimate: value, low: value, high: value, level: 0.95)
    }
    return MixResult(
      mix: mix, stage: stage, runs: 100, reached: reached, score: Double(reached) - 90, means: [],
      costs: [], cost: exact(cost), priced: 0)
  }

  private func searched(
    _ ranges: [ClosedRange<Int>], most: Int = 200, cost: ([Int]) -> Double,
    reached: ([Int]) -> Int
  ) throws -> DimensionSearch {
    var search = try DimensionSearch(ranges: ranges, probability: 0.9, most: most)
    try search.run { stage, mixes in
      mixes.map { result($0, stage: stage, cost: cost($0), reached: reached($0)) }
    }
    return search
  }

  /// Each step of a lever is a dwelling; all runs are reached from 9 on, and 5 in 100 fewer for each missing.
  @Test("one lever: the smallest number that is enough", arguments: [10, 40, 1_000])
  func one(most: Int) throws {
    let search = try searched(
      [0...most], cost: { Double($0[0]) }, reached: { max(0, 100 - 5 * max(0, 9 - $0[0])) })
    // 90 of 100 runs are two missing: 7.
    #expect(search.cheapest?.mix == [7])
  }

  /// 13 dwellings of any kind are enough, but of the cheap kind at most 8 are of use: 8 cheap and 5 dear.
  @Test("two kinds: as many of the cheap as are of use, and the rest of the dear")
  func two() throws {
    let search = try searched(
      [0...30, 0...30], cost: { Double(60 * $0[0] + 100 * $0[1]) },
      reached: { min($0[0], 8) + $0[1] >= 13 ? 100 : 50 + min($0[0], 8) + $0[1] })
    #expect(search.cheapest?.mix == [8, 5])
    #expect(search.cheapest?.cost.estimate == 980)
  }

  /// Own places cost less than the nights that would be bought otherwise, up to 6 of them: −10 each.
  @Test("what saves money is taken too, though the target is reached without it")
  func saving() throws {
    let search = try searched(
      [0...20, 0...20],
      cost: { mix in
        Double(7 * mix[0]) - 10 * Double(min(mix[1], 6)) + 4 * Double(max(0, mix[1] - 6))
      }, reached: { $0[0] >= 4 ? 95 : 10 * $0[0] })
    #expect(search.cheapest?.mix == [4, 6])
  }

  /// Only the first lever is of use, and no more than 8 of it.
  @Test("where none reaches the target, the nearest is told, and at equal nearness the cheapest")
  func infeasible() throws {
    let search = try searched(
      [0...40, 0...10], cost: { Double($0[0] + $0[1]) }, reached: { 3 * min($0[0], 8) })
    #expect(search.cheapest == nil && search.candidates.isEmpty)
    #expect(search.nearest?.mix == [8, 0])
    #expect(search.nearest?.reached == 24)
  }

  @Test("the scenario as it stands is tried first, no mix twice, and no more than allowed")
  func bounded() throws {
    let search = try searched(
      [0...40, 0...40, 0...40], most: 30, cost: { Double($0.reduce(0, +)) },
      reached: { min(100, $0.reduce(0, +)) })
    #expect(search.tried.first?.mix == [0, 0, 0])
    #expect(search.tried.count == 30)
    #expect(Set(search.tried.map(\.mix)).count == 30)
  }

  @Test("no levers, and too few mixes to try each alone, are errors")
  func errors() {
    #expect(throws: DimensionError.noLevers) {
      _ = try DimensionSearch(ranges: [], probability: 0.9, most: 100)
    }
    // None, half and all of each of two, both, and neither left out that is not there already: 6.
    #expect(throws: DimensionError.tooFewMixes(5, least: 6)) {
      _ = try DimensionSearch(ranges: [0...10, 0...10], probability: 0.9, most: 5)
    }
    #expect(throws: Never.self) {
      _ = try DimensionSearch(ranges: [0...10, 0...10], probability: 0.9, most: 6)
    }
  }

  @Test("the frontier holds those that none is both as cheap and as likely as, cheapest first")
  func frontier() {
    let mixes = [(5.0, 50), (3, 50), (4, 20), (9, 100), (7, 90), (8, 90)].enumerated().map {
      result([$0.offset], stage: 1, cost: $0.element.0, reached: $0.element.1)
    }
    #expect(mixes.frontier.map(\.mix) == [[1], [4], [3]])
    #expect([MixResult]().frontier.isEmpty)
  }

  @Test("one that does not hold in new runs gives way to the next likelier, and is told as tried")
  func confirmation() {
    let mixes = [(1.0, 0), (3, 90), (5, 97)].enumerated().map {
      result([$0.offset], stage: 1, cost: $0.element.0, reached: $0.element.1)
    }
    func chosen(_ trials: [DimensionResult.Trial]) -> [Int]? {
      DimensionResult(tried: mixes, trials: trials, probability: 0.9, most: 9).chosen?.mix
    }
    #expect(chosen([.init(mix: [1], runs: 100, reached: 90)]) == [1])
    #expect(chosen([.init(mix: [1], runs: 100, reached: 89)]) == nil)
    #expect(
      chosen([
        .init(mix: [1], runs: 100, reached: 89), .init(mix: [2], runs: 100, reached: 96),
      ]) == [2])
  }

  @Test(
    "a round number is 1, 2 or 5 times a power of ten",
    arguments: [
      (0.3, 0.5), (1.0, 1.0), (1.1, 2.0), (2.5, 5.0), (5.1, 10.0), (61.0, 100.0), (0.0, 1.0),
      (1_420_000.0, 2_000_000.0),
    ])
  func round(_ width: Double, _ round: Double) {
    #expect(abs(RoundNumber.atLeast(width) - round) < 1e-12 * round)
  }
}
