import Boligmodell
import ScenarioFormat
import Testing

/// A small town whose instruments are given as text, on lines of their own from line 3.
struct TownWithInstruments {
  var instruments: String
  var rest = ""

  var text: String {
    """
    { navn: "By", start: "2010-01-01", år: 2, husholdningstyper: { enslig: { personer: 1 } }, målgrupper: { rus: {} }, innganger: { a: { perÅr: 5, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } }, bosituasjoner: { kommunalBolig: { årsaker: { mislighold: { rate: "1 per år", følge: "anmerkning" } } } }, sak: { innvilges: [] }, \(rest)
    virkemidler: {
    \(instruments)
    } }
    """
  }

  func problems() throws -> ProblemList { try compiled().problems }

  func compiled() throws -> (scenario: Scenario?, problems: ProblemList) {
    var problems = ProblemList()
    let document = DocumentLoader(shipped: ShippedScenarios()).load(
      bytes: Array(text.utf8), name: "by.json5", problems: &problems)
    let scenario = Scenario.compile(try #require(document), problems: &problems)
    return (scenario, problems)
  }

  /// `code pointer` under `/virkemidler`, and that each has a line of its own document.
  func found(_ severity: Problem.Severity = .error) throws -> [String] {
    try problems().problems.filter { $0.severity == severity }.map { problem in
      #expect(problem.position.line >= 2, "\(problem.formatted(in: .en))")
      return "\(problem.code.rawValue) \(problem.pointer)".replacing(" /virkemidler", with: " ")
    }
  }
}
