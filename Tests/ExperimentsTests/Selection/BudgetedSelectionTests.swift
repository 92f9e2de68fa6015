import Boligmodell
import Experiments
import SimulationKernel
import Testing

@Suite("contracts, Studies: selection within a budget (OCBA)") struct BudgetedSelectionTests {
  private func shares(
    _ means: [Double], _ variances: [Double], indifference: Double = 0,
    _ direction: Indikator.Retning = .lavere
  ) throws -> [Double] {
    try OptimalAllocation.shares(
      means: means, variances: variances, indifference: indifference, direction: direction)
  }

  private func agree(_ found: [Double], _ weights: [Double]) -> Bool {
    let sum = weights.reduce(0, +)
    return zip(found, weights).allSatisfy { ($0 - $1 / sum).magnitude < 1e-14 }
  }

  @Test("Shares of the closed form, by hand")
  func closedForm() throws {
    // Distances 1 and 2: 4 to 1 between the others, √(4² + 1²) for the best.
    #expect(agree(try shares([0, 1, 2], [1, 1, 1]), [Double(17).squareRoot(), 4, 1]))
    // (1/1)², (3/2)² and 2 √(1²/1 + 2.25²/9) = 2.5.
    #expect(agree(try shares([0, 1, 2], [4, 1, 9]), [2.5, 1, 2.25]))
    #expect(agree(try shares([2, 1, 0], [4, 1, 9], .høyere), [2.5, 1, 2.25]))
    // Differences below 2 count as 2: 1 to 1 and √2.
    #expect(
      agree(try shares([0, 1, 2], [1, 1, 1], indifference: 2), [Double(2).squareRoot(), 1, 1]))
  }

  @Test("Systems tied with the best share everything; where nothing varies all get the same")
  func ties() throws {
    // 4 for the tied one and 1 √(4²/4) = 2 for the first of the two.
    #expect(agree(try shares([0, 0, 1], [1, 4, 9]), [2, 4, 0]))
    #expect(agree(try shares([0, 1, 2], [0, 0, 0]), [1, 1, 1]))
  }

  @Test("Nobody gets less than is spent; fractions go to the largest remainders")
  func counts() {
    // The second has 60 of its 30 and keeps them; 40 are shared 5 to 2: 28.57 and 11.43.
    #expect(
      OptimalAllocation.counts(budget: 100, shares: [0.5, 0.3, 0.2], spent: [10, 60, 5])
        == [29, 60, 11])
    #expect(
      OptimalAllocation.counts(budget: 10, shares: [1, 1, 1], spent: [0, 0, 0]) == [4, 3, 3])
    #expect(OptimalAllocation.counts(budget: 9, shares: [1, 2], spent: [4, 5]) == [4, 5])
  }

  /// Ten systems with means 0 to 9 and deviation 6; the first is the best.
  private func correct(_ experiments: Int, stage: Int, firstStage: Int, budget: Int) throws -> Int {
    try (0..<experiments).reduce(0) { correct, seed in
      var numbers = RandomNumbers(seed: seed)
      var selection = try BudgetedSelection(
        systems: 10, firstStage: firstStage, stage: stage, budget: budget, direction: .lavere)
      while !selection.isFinished {
        try selection.add(
          selection.next.enumerated().map { system, count in
            numbers.list(count) { Double(system) + 6 * $0.normal() }
          })
      }
      #expect(selection.tallies.reduce(0) { $0 + $1.count } == budget)
      return correct + (selection.selected == 0 ? 1 : 0)
    }
  }

  @Test(
    "Handed out in stages, 1 000 replications are right far more often than 100 for each of ten")
  func beatsEqual() throws {
    let experiments = seeds(400, optimised: 4_000)
    let equal = try correct(experiments, stage: 1, firstStage: 100, budget: 1_000)
    let staged = try correct(experiments, stage: 20, firstStage: 20, budget: 1_000)
    // At 100 each the second is behind with Φ(1/(6 √(2/100))) = Φ(1.179) = 0.881, an upper bound; all
    // nine are with at least 1 − Σ Φ(−1.179 i) = 1 − 0.119 − 0.009 = 0.872.
    #expect(binomialZ(equal, of: experiments, 0.881) < 4)
    #expect(binomialZ(equal, of: experiments, 0.872) > -4)
    let (p, q) = (Double(staged) / Double(experiments), Double(equal) / Double(experiments))
    let error = ((p * (1 - p) + q * (1 - q)) / Double(experiments)).squareRoot()
    #expect(p - q > 3 * error)
  }

  @Test("Parameters out of range and undefined results are refused")
  func refused() throws {
    #expect(throws: SelectionError.invalidBudget(59, least: 60)) {
      try BudgetedSelection(systems: 3, stage: 10, budget: 59, direction: .lavere)
    }
    #expect(throws: SelectionError.invalidBudget(0, least: 1)) {
      try BudgetedSelection(systems: 3, stage: 0, budget: 60, direction: .lavere)
    }
    #expect(throws: SelectionError.firstStageTooShort(4, least: 5)) {
      try BudgetedSelection(systems: 3, firstStage: 4, stage: 1, budget: 60, direction: .lavere)
    }
    #expect(throws: SelectionError.noDirection) { try shares([1, 2], [1, 1], .ingen) }
    var selection = try BudgetedSelection(
      systems: 2, firstStage: 5, stage: 1, budget: 20, direction: .lavere)
    #expect(throws: SelectionError.undefined(system: 1, replication: 4)) {
      try selection.add([[1, 2, 3, 4, 5], [1, 2, 3, 4, .nan]])
    }
    #expect(selection.next == [5, 5] && selection.selected == nil)
  }
}
