import Experiments
import SimulationKernel
import Testing

@Suite("contracts, Studies: sequential stopping") struct StoppingRuleTests {
  private func rule(
    _ precision: Precision, minimum: Int = 30, maximum: Int, level: Double = 0.95
  ) throws -> StoppingRule {
    try StoppingRule(
      Checkpoints(minimum: minimum, maximum: maximum), [PrecisionGoal("x", precision)],
      level: level)
  }

  private func stopped(_ decision: StoppingDecision) throws -> StoppingVerdict {
    guard case .stop(let verdict) = decision else {
      throw StoppingError.noGoals
    }
    return verdict
  }

  @Test("Checkpoints are 30, then × 1.25 rounded up, and last the maximum")
  func checkpoints() throws {
    // 37.5 → 38, 47.5 → 48, 60, 75, 93.75 → 94, 117.5 → 118.
    #expect(try Checkpoints(maximum: 100).counts == [30, 38, 48, 60, 75, 94, 100])
    #expect(try Checkpoints(maximum: 94).counts == [30, 38, 48, 60, 75, 94])
    #expect(try Checkpoints(minimum: 40, maximum: 40).counts == [40])
    #expect(try Checkpoints(maximum: 1 << 32).maximum == 1 << 32)
  }

  @Test("A minimum below 30 and a maximum below the minimum are refused")
  func refusedCheckpoints() {
    #expect(throws: StoppingError.minimumTooSmall(29)) {
      try Checkpoints(minimum: 29, maximum: 100)
    }
    #expect(throws: StoppingError.invalidMaximum(49, minimum: 50)) {
      try Checkpoints(minimum: 50, maximum: 49)
    }
    #expect(throws: StoppingError.invalidMaximum((1 << 32) + 1, minimum: 30)) {
      try Checkpoints(maximum: (1 << 32) + 1)
    }
  }

  @Test("Widths that are not positive, levels outside (0, 1) and no goals are refused")
  func refusedGoals() throws {
    for width in [0, -1, Double.infinity] {
      #expect(throws: StoppingError.invalidHalfWidth(name: "x", width)) {
        try rule(.absolute(width), maximum: 100)
      }
    }
    #expect(throws: StoppingError.self) { try rule(.relative(.nan), maximum: 100) }
    #expect(throws: StoppingError.invalidLevel(1)) {
      try rule(.relative(0.05), maximum: 100, level: 1)
    }
    let checkpoints = try Checkpoints(maximum: 100)
    #expect(throws: StoppingError.noGoals) { try StoppingRule(checkpoints, []) }
  }

  @Test("0, 1, 0, 1 … reaches ±0.15 at 48 replications and not at 38")
  func byHand() throws {
    // Variance n/4/(n − 1). n = 38: t(37) = 2.0262, s = √(9.5/37) = 0.50671, half-width 0.16655.
    // n = 48: t(47) = 2.0117, s = √(12/47) = 0.50529, half-width 0.14672.
    let values = (0..<100).map { Double($0 % 2) }
    let rule = try rule(.absolute(0.15), maximum: 100)
    #expect(try rule.decide([.values([])]) == .runUntil(30))
    #expect(try rule.decide([.values(Array(values[..<30]))]) == .runUntil(38))
    #expect(try rule.decide([.values(Array(values[..<47]))]) == .runUntil(48))
    let verdict = try stopped(rule.decide([.values(values)]))
    #expect((verdict.replications, verdict.isMet) == (48, true))
    #expect((verdict.quantities[0].halfWidth - 0.14672).magnitude < 1e-5)
    #expect(verdict.quantities[0].interval.estimate == 0.5)
    // As a share of the mean 0.5 the same is 0.3.
    let relative = try self.rule(.relative(0.3), maximum: 100)
    #expect(try stopped(relative.decide([.values(values)])).replications == 48)
  }

  @Test("What ran beyond the stop changes nothing, however much it was")
  func prefixAlone() throws {
    var numbers = RandomNumbers(seed: 1)
    let values = numbers.list(400) { 10 + 3 * $0.normal() }
    let rule = try rule(.relative(0.06), maximum: 400)
    let verdict = try stopped(rule.decide([.values(values)]))
    #expect(verdict.replications < 300)
    for count in verdict.replications...400 {
      #expect(try rule.decide([.values(Array(values[..<count]))]) == .stop(verdict))
    }
    #expect(
      verdict.quantities[0].interval == .mean(of: Array(values[..<verdict.replications])))
  }

  @Test("The maximum is reached without the precision, and the verdict says so")
  func notMet() throws {
    let values = (0..<100).map { Double($0 % 2) }
    let verdict = try stopped(rule(.absolute(0.05), maximum: 100).decide([.values(values)]))
    #expect((verdict.replications, verdict.isMet) == (100, false))
  }

  @Test("All of several quantities must be met")
  func several() throws {
    let values = (0..<100).map { Double($0 % 2) }
    let rule = try StoppingRule(
      Checkpoints(maximum: 100),
      [PrecisionGoal("easy", .absolute(0.5)), PrecisionGoal("hard", .absolute(0.15))])
    let verdict = try stopped(rule.decide([.values(values), .values(values)]))
    #expect(verdict.replications == 48)
    // A quantity with fewer replications than another holds both back.
    #expect(
      try rule.decide([.values(values), .values(Array(values[..<40]))]) == .runUntil(48))
  }

  @Test("A difference is measured pair by pair, and relative to the base's mean")
  func difference() throws {
    // Base 10 or 12, mean 11; the differences 0, 1, 0, 1 … as above: 0.15/11 stops at 48.
    let base = (0..<100).map { 10 + 2 * Double($0 % 2) }
    let alternative = (0..<100).map { 10 + 3 * Double($0 % 2) }
    let verdict = try stopped(
      rule(.relative(0.15 / 11), maximum: 100)
        .decide([.pairs(base: base, alternative: alternative)]))
    #expect((verdict.replications, verdict.isMet) == (48, true))
    #expect(verdict.quantities[0].interval.estimate == 0.5)
    #expect((verdict.quantities[0].wanted - 0.15).magnitude < 1e-12)
  }

  @Test("Relative to a mean of 0 is an error; absolutely the same is fine")
  func relativeToZero() throws {
    let alternative = (0..<100).map { Double($0 % 2) }
    let observations = Observations.pairs(
      base: Array(repeating: 0, count: 100), alternative: alternative)
    #expect(throws: StoppingError.relativeToZero(name: "x", replications: 30)) {
      try rule(.relative(0.1), maximum: 100).decide([observations])
    }
    #expect(try stopped(rule(.absolute(0.15), maximum: 100).decide([observations])).isMet)
  }

  @Test("What never varies is met at once, at any precision, and is marked as constant")
  func constant() throws {
    for value in [0, 0.1] {
      let values = Array(repeating: value, count: 30)
      let verdict = try stopped(rule(.relative(0.01), maximum: 100).decide([.values(values)]))
      #expect((verdict.replications, verdict.isMet) == (30, true))
      #expect(verdict.quantities[0].isConstant && verdict.quantities[0].halfWidth == 0)
      let same = Observations.pairs(base: values, alternative: values)
      #expect(try stopped(rule(.relative(0.01), maximum: 100).decide([same])).isMet)
    }
  }

  @Test(
    "Replications in which a quantity is not defined are left out, and 30 defined ones are needed")
  func undefined() throws {
    // Every third is not defined: 30 defined ones are there at the 45th, so at the checkpoint 48.
    let values = (0..<100).map { $0 % 3 == 2 ? Double.nan : Double($0 % 2) }
    let verdict = try stopped(rule(.absolute(1), maximum: 100).decide([.values(values)]))
    #expect((verdict.replications, verdict.quantities[0].defined) == (48, 32))
    let never = Observations.values(Array(repeating: .nan, count: 100))
    let undefined = try stopped(rule(.relative(1), maximum: 100).decide([never]))
    #expect((undefined.replications, undefined.isMet) == (100, false))
    #expect(undefined.quantities[0].interval.estimate.isNaN)
    let pairs = Observations.pairs(
      base: values, alternative: (0..<100).map { $0 % 3 == 1 ? Double.nan : Double($0) })
    #expect(try stopped(rule(.absolute(1e9), maximum: 100).decide([pairs])).replications == 94)
  }

  @Test("A pilot with variance 0.17 needs 48 replications for ±0.1 at 90 per cent")
  func advice() throws {
    // t(46, 0.95) √(0.17/47) = 1.6787 × 0.060142 = 0.10096; t(47, 0.95) √(0.17/48) = 1.6779 ×
    // 0.059512 = 0.09985.
    let deviation = (0.17 * 9 / 10).squareRoot()
    let pilot = (0..<10).map { $0 % 2 == 0 ? deviation : -deviation }
    let rule = try rule(.absolute(0.1), maximum: 1_000, level: 0.9)
    #expect(try rule.assess([.values(pilot)]).quantities[0].replicationsNeeded == 48)
    // Half of the replications undefined: 48 of 96.
    let sparse = pilot.flatMap { [$0, .nan] }
    #expect(try rule.assess([.values(sparse)]).quantities[0].replicationsNeeded == 96)
    // Enough already.
    let wide = try self.rule(.absolute(10), maximum: 1_000, level: 0.9)
    #expect(try wide.assess([.values(pilot)]).quantities[0].replicationsNeeded == 10)
    #expect(try rule.assess([.values([1])]).quantities[0].replicationsNeeded == nil)
    let narrow = try self.rule(.absolute(1e-9), maximum: 1_000)
    #expect(try narrow.assess([.values(pilot)]).quantities[0].replicationsNeeded == nil)
  }
}
