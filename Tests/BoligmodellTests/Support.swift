import Boligmodell
import ScenarioFormat
import Testing

/// A scenario from JSON5 text; every error is a failure of the test.
func scenario(
  _ text: String, options: ScenarioOptions = ScenarioOptions(),
  location: SourceLocation = #_sourceLocation
) throws -> Scenario {
  var problems = ProblemList()
  let document = DocumentLoader().load(
    bytes: Array(text.utf8), name: "test.json", problems: &problems)
  let compiled = document.flatMap { Scenario.compile($0, options: options, problems: &problems) }
  #expect(!problems.hasErrors, "\(problems.formatted(in: .en))", sourceLocation: location)
  return try #require(compiled, sourceLocation: location)
}

/// Outcome rows of replications 0 ..< count, with the invariants checked.
func replications(
  _ scenario: Scenario, _ count: Int, seed: UInt64 = 1,
  location: SourceLocation = #_sourceLocation
) throws -> [Replication] {
  var world = World(modell: scenario.modell, checksInvariants: true)
  var results: [Replication] = []
  for number in 0..<count {
    let result = world.run(seed: seed, replication: UInt32(number))
    let replication = try #require(result, sourceLocation: location)
    #expect(replication.violations.isEmpty, sourceLocation: location)
    results.append(replication)
  }
  return results
}

/// Mean and standard error over replications.
func estimate(_ values: [Double]) -> (mean: Double, error: Double) {
  let n = Double(values.count)
  let mean = values.reduce(0, +) / n
  let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (n - 1)
  return (mean, (variance / n).squareRoot())
}

extension Scenario {
  /// The column of an indikator by its identifier.
  func column(_ id: String, group: String = "all", period: String = "horizon") throws -> Int {
    let o = modell.layout
    return o.column(
      indikator: try #require(o.indikatorer.firstIndex { $0.id == id }),
      group: try #require(o.groups.firstIndex { $0.id == group }),
      periode: try #require(o.periods.firstIndex { $0.id == period }))
  }
}
