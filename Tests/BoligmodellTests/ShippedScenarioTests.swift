import Boligmodell
import Foundation
import ScenarioFormat
import Testing

@Suite("Shipped scenarios")
struct ShippedScenarioTests {
  @Test("compile and keep every invariant", arguments: ShippedScenarios().scenarios)
  func compile(name: String) throws {
    var problems = ProblemList()
    let loader = DocumentLoader(shipped: ShippedScenarios())
    let scenario = Scenario.load(
      "boligflyt:\(name).json5", options: ScenarioOptions(years: 2), loader: loader,
      problems: &problems)
    #expect(!problems.hasErrors, "\(problems.formatted(in: .nb))")
    _ = try replications(try #require(scenario), 1)
  }
}
