import Boligmodell
import ScenarioFormat
import Testing

@testable import Experiments

@Suite("The result of a calibration")
struct CalibrationResultTests {
  /// Five draws of inflow (0 to 200 a year) and stay (50 to 150 days), and what one target's number became.
  private let simulations = CalibrationSimulations(
    points: [[0.1, 0.5], [0.3, 0.5], [0.5, 0.1], [0.7, 0.9], [0.9, 0.3]],
    outputs: [[10], [30], [50], [70], [.nan]])

  private func result(_ value: Double, within epsilon: Double) throws -> CalibrationResult {
    let targets = [try CalibrationTarget("a", value, tolerance: 10)]
    let distances = simulations.outputs.map { targets.distance(to: $0) }
    return CalibrationResult(
      try SmallTown.space(), targets, simulations,
      rejection: Rejection(distances: distances, within: epsilon))
  }

  @Test("Those near the target are kept, in the parameters' own units")
  func kept() throws {
    let result = try result(50, within: 2)
    // 30, 50 and 70 are 2, 0 and 2 tolerances from 50.
    #expect(result.accepted == [1, 2, 3])
    let values = try #require(result.values)
    for (found, expected) in zip(
      values.points.flatMap(\.self), [60.0, 100, 100, 60, 140, 140])
    {
      #expect((found - expected).magnitude < 1e-9)
    }
    #expect((values.mean(0) - 100).magnitude < 1e-9)
    #expect(result.distance(of: 1) == 2 && result.distance(of: 4) == .infinity)
    #expect(result.epsilon == 2)
    // One of the three is within the tolerance.
    #expect(abs(try #require(result.shareWithin(0)) - 1.0 / 3) < 1e-12)
  }

  @Test("What is predicted before and after leaves out where the number is not defined")
  func predictions() throws {
    let result = try result(50, within: 2)
    let before = try #require(result.prediction(before: 0))
    #expect(before.points == [[10], [30], [50], [70]] && before.mean(0) == 40)
    let after = try #require(result.prediction(after: 0))
    #expect(after.quantile(0, 0.5) == 50 && after.quantile(0, 1) == 70)
  }

  @Test("A parameter is narrower by what its interval lost of the prior's")
  func narrowing() throws {
    let result = try result(50, within: 2)
    // From 0.3 to 0.7 is 0.4 of the 0.95 that the prior's 95 % interval has.
    #expect((result.narrowing(of: 0) - (1 - 0.4 / 0.95)).magnitude < 1e-9)
    #expect((result.narrowing(of: 1) - (1 - 0.8 / 0.95)).magnitude < 1e-9)
  }

  @Test("Nothing near: no posterior, and the target is told as one that cannot be met")
  func nothing() throws {
    let result = try result(200, within: 1)
    #expect(result.accepted.isEmpty && result.posterior == nil && result.shareWithin(0) == nil)
    #expect(result.prediction(after: 0) == nil)
    #expect(result.judgement.unreachable == [0] && result.judgement.alone == [13])
    var problems = ProblemList()
    #expect(
      CalibratedScenario.document(result, navn: "By", merknad: "x", problems: &problems) == nil)
  }

  @Test("The calibrated scenario has the medians, graded kalibrert, with quantiles as uncertainty")
  func scenario() throws {
    var problems = ProblemList()
    let document = CalibratedScenario.document(
      try result(50, within: 2), navn: "By", merknad: "Slik.", problems: &problems)
    let compiled = Scenario.compile(try #require(document), problems: &problems)
    let scenario = try #require(compiled, "\(problems.formatted(in: .en))")
    #expect(scenario.navn == "By, kalibrert")
    let found = StudyParameter.uncertain(in: scenario.document)
    #expect(
      found.map(\.name) == [
        "/innganger/a/perÅr", "/bosituasjoner/utenTak/årsaker/finnerPrivat/varighet",
      ])
    #expect(found.map(\.record.value) == [100, 100])
    #expect(found.allSatisfy { $0.record.grad == .kalibrert })
    #expect(found[0].record.source.merknad == "Slik. Før: 100 (antatt).")
    #expect(
      found[1].record.source.merknad
        == "Slik. Før: eksponentiell {snitt: 100 dager} (antatt), laget.")
    // The kept values are 60, 100 and 140 of the first, equally heavy.
    #expect(found[0].value(at: 0) == 60 && found[0].value(at: 0.5) == 100)
    #expect(found[0].distribution.quantile(1 - 0x1p-53) <= 140)
    #expect(found[0].distribution.quantile(0.975) == 140)
  }

  @Test("Values have four digits that count, and counts are whole")
  func rounded() throws {
    let record = try SmallTown.space().parameters[0].record
    #expect(CalibratedScenario.rounded(123.456, record) == 123.5)
    #expect(CalibratedScenario.rounded(0.000123456, record) == 0.0001235)
    #expect(CalibratedScenario.rounded(-1, record) == 0)
    var whole = record
    whole.unit = .count
    #expect(CalibratedScenario.rounded(123.456, whole) == 123)
  }

  @Test("The mean of a point's runs is over those in which the number is defined")
  func means() {
    #expect(CalibrationSimulations.mean([1, .nan, 3]) == 2)
    #expect(CalibrationSimulations.mean([.nan]).isNaN)
  }
}
