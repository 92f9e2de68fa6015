import Boligmodell
import SimulationKernel
import Testing

@testable import Experiments

@Suite("contracts, Studies: selection by an indifference zone (KN)") struct IndifferenceZoneTests {
  @Test("η for five systems, twenty first replications and 95 per cent, by hand")
  func constant() {
    // 2 × 0.05/4 = 0.025; 0.025^(−2/19) = exp(0.1052632 × 3.6888795) = 1.474479; × 19.
    let spread = IndifferenceZoneSelection.spread(systems: 5, confidence: 0.95, firstStage: 20)
    #expect((spread - 0.474479 * 19).magnitude < 1e-4)
  }

  /// Two systems whose difference was −1, 1, −1 … in the first twenty replications, with δ = ½.
  ///
  /// S² = 20/19; h² = 19 (0.1^(−2/19) − 1) = 5.21123; the pair is told apart by 5.21123 × 1.052632/0.25 =
  /// 21.942. At r = 21 the room is 0.25 (21.942 − 21) = 0.2355, at r = 22 it is 0.
  private func afterFirstStage(
    _ direction: Indikator.Retning = .høyere
  ) throws -> IndifferenceZoneSelection {
    var selection = try IndifferenceZoneSelection(
      systems: 2, indifference: 0.5, direction: direction)
    #expect(selection.next == 0..<20)
    try selection.add([(0..<20).map { Double($0 % 2) * 2 - 1 }, Array(repeating: 0, count: 20)])
    #expect(selection.next == 20..<21)
    return selection
  }

  @Test("By hand: a lead of 0.23 at the 21st replication decides nothing, 0.24 does")
  func byHand() throws {
    var little = try afterFirstStage()
    try little.add([[0.23], [0]])
    #expect(little.outcome == nil && little.survivors == [0, 1])
    var enough = try afterFirstStage()
    try enough.add([[0.24], [0]])
    let outcome = try #require(enough.outcome)
    #expect((outcome.selected, outcome.replications, outcome.tooClose) == (0, [21, 21], []))
    #expect((outcome.means[0] - 0.24 / 21).magnitude < 1e-15)
    #expect(enough.next.isEmpty && enough.survivors == [0])
  }

  @Test("At the 22nd there is no more room: the better sum is taken, and the other is too close")
  func end() throws {
    var selection = try afterFirstStage()
    try selection.add([[0.1, 0.05, 1], [0, 0, 1]])
    let outcome = try #require(selection.outcome)
    #expect((outcome.selected, outcome.replications, outcome.tooClose) == (0, [22, 22], [1]))
    var tie = try afterFirstStage()
    try tie.add([[0, 0], [0, 0]])
    #expect(tie.outcome?.selected == 0)
  }

  @Test("Where less is better the other is selected")
  func lower() throws {
    var selection = try afterFirstStage(.lavere)
    try selection.add([[0.24], [0]])
    #expect(selection.outcome?.selected == 1)
  }

  @Test("How many replications are handed over at a time changes nothing")
  func stages() throws {
    var numbers = RandomNumbers(seed: 3)
    let columns = (0..<6).map { system in
      numbers.list(2_000) { Double(system) / 4 + 3 * $0.normal() }
    }
    let outcomes = try [1, 7, 64, 2_000].map { stage in
      var selection = try IndifferenceZoneSelection(
        systems: 6, indifference: 0.5, direction: .høyere)
      while selection.outcome == nil {
        let rows = selection.replications..<min(2_000, selection.replications + stage)
        try selection.add(selection.survivors.map { Array(columns[$0][rows]) })
      }
      return selection.outcome
    }
    #expect(outcomes.allSatisfy { $0 == outcomes[0] })
    let used = try #require(outcomes[0]).replications
    #expect(used.min() != used.max())
  }

  /// Of five systems one is δ = 1 better than the others, the hardest case. Outcomes have the given
  /// deviations and are correlated within a replication.
  private func experiment(
    deviations: [Double], correlation: Double, direction: Indikator.Retning = .høyere
  ) throws -> (z: Double, replications: Double) {
    let experiments = seeds(1_000, optimised: 20_000)
    let (common, own) = (correlation.squareRoot(), (1 - correlation).squareRoot())
    var correct = 0
    var replications = 0
    for seed in 0..<experiments {
      var numbers = RandomNumbers(seed: seed)
      let best = seed % 5
      var selection = try IndifferenceZoneSelection(
        systems: 5, indifference: 1, direction: direction)
      while selection.outcome == nil {
        var columns = selection.survivors.map { _ in [Double]() }
        for _ in selection.next {
          let shared = numbers.normal()
          for (place, system) in selection.survivors.enumerated() {
            let lead = system == best ? (direction == .høyere ? 1.0 : -1) : 0
            let noise = common * shared + own * numbers.normal()
            columns[place].append(100 + lead + deviations[system] * noise)
          }
        }
        try selection.add(columns)
      }
      if selection.outcome?.selected == best { correct += 1 }
      replications += selection.used.reduce(0, +)
    }
    return (
      binomialZ(correct, of: experiments, 0.95), Double(replications) / Double(experiments)
    )
  }

  @Test("The best is selected with at least 95 per cent, with common random numbers or without")
  func guarantee() throws {
    let four = Array(repeating: 4.0, count: 5)
    let independent = try experiment(deviations: four, correlation: 0)
    #expect(independent.z > -4)
    let correlated = try experiment(deviations: four, correlation: 0.75, direction: .lavere)
    #expect(correlated.z > -4)
    // A quarter of the variance of differences takes a quarter of the replications, and a first stage.
    #expect(correlated.replications < 0.4 * independent.replications)
    let unequal = try experiment(deviations: [1, 2, 3, 4, 5], correlation: 0)
    #expect(unequal.z > -4)
  }

  @Test("Equal systems without variance end with the first stage")
  func constantOutcomes() throws {
    var selection = try IndifferenceZoneSelection(
      systems: 3, indifference: 1, direction: .lavere)
    try selection.add(Array(repeating: Array(repeating: 7, count: 20), count: 3))
    let outcome = try #require(selection.outcome)
    #expect((outcome.selected, outcome.tooClose) == (0, [1, 2]))
  }

  @Test("What is not defined is named and changes nothing, unless its system was dropped before")
  func undefined() throws {
    var selection = try afterFirstStage()
    #expect(throws: SelectionError.undefined(system: 1, replication: 21)) {
      try selection.add([[0, 0], [0, .nan]])
    }
    #expect(selection.replications == 20)
    try selection.add([[0.24, 1], [0, .nan]])
    #expect(selection.outcome?.selected == 0)
  }

  @Test("Parameters out of range are refused")
  func refused() {
    #expect(throws: SelectionError.tooFewSystems(1)) {
      try IndifferenceZoneSelection(systems: 1, indifference: 1, direction: .lavere)
    }
    #expect(throws: SelectionError.invalidIndifference(0, allowsZero: false)) {
      try IndifferenceZoneSelection(systems: 2, indifference: 0, direction: .lavere)
    }
    #expect(throws: SelectionError.invalidConfidence(0.5, systems: 2)) {
      try IndifferenceZoneSelection(
        systems: 2, indifference: 1, confidence: 0.5, direction: .lavere)
    }
    #expect(throws: SelectionError.firstStageTooShort(19, least: 20)) {
      try IndifferenceZoneSelection(
        systems: 2, indifference: 1, firstStage: 19, direction: .lavere)
    }
    #expect(throws: SelectionError.noDirection) {
      try IndifferenceZoneSelection(systems: 2, indifference: 1, direction: .ingen)
    }
  }
}
