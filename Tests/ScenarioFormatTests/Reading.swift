import ScenarioFormat
import Testing

/// Reads a text that must be right.
func parse(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> JSONNode {
  var problems = ProblemList()
  let node = JSON5Reader.read(text, file: "fil.json", problems: &problems)
  #expect(problems.isEmpty, "\(problems.formatted(in: .nb))", sourceLocation: sourceLocation)
  return try #require(node, sourceLocation: sourceLocation)
}

/// The problems of a text, as `line:column code`.
func problemPlaces(_ text: String) -> [String] {
  var problems = ProblemList()
  _ = JSON5Reader.read(text, file: "fil.json", problems: &problems)
  return problems.sortedByPlace.map(place)
}

/// `line:column code`.
func place(_ problem: Problem) -> String {
  "\(problem.position.line):\(problem.position.column) \(problem.code)"
}
