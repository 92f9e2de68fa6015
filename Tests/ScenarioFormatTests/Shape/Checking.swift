import ScenarioFormat
import Testing

/// The problems of a text against a description, as `line:column code /pointer`.
func problems(_ text: String, against shape: Shape) throws -> [String] {
  ShapeChecker.check(try parse(text), against: shape).sortedByPlace.map(described)
}

/// `line:column code /pointer`.
func described(_ problem: Problem) -> String {
  place(problem) + (problem.pointer.tokens.isEmpty ? "" : " \(problem.pointer)")
}

/// A reader of a text that is right.
func reader(
  _ text: String, _ shape: Shape, sourceLocation: SourceLocation = #_sourceLocation
) throws -> DocumentReader {
  let node = try parse(text)
  let problems = ShapeChecker.check(node, against: shape)
  #expect(problems.isEmpty, "\(problems.formatted(in: .nb))", sourceLocation: sourceLocation)
  return DocumentReader(node, shape: shape, problems: ProblemCollector())
}
