import Boligmodell
import ScenarioFormat
import Testing

@testable import Experiments

/// A town in which households come without a roof and find a home after a while. Both numbers are uncertain.
enum SmallTown {
  static let text = """
    { navn: "By", start: "2009-01-01", år: 2, husholdningstyper: { enslig: { personer: 1 } },
      innganger: { a: {
        perÅr: { verdi: 100, grad: "antatt", usikkerhet: { uniform: [0, 200] } },
        husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
      bosituasjoner: { utenTak: { årsaker: { finnerPrivat: {
        varighet: { eksponentiell: { snitt: "100 dager" }, kilde: "laget", grad: "antatt",
          usikkerhet: { uniform: ["50 dager", "150 dager"] } },
        følge: { flytterTil: { selvhjulpen: 1 } } } } } } }
    """

  static func scenario(_ options: ScenarioOptions = ScenarioOptions()) throws -> Scenario {
    var problems = ProblemList()
    let document = DocumentLoader().load(
      bytes: Array(text.utf8), name: "by.json5", problems: &problems)
    let scenario = Scenario.compile(
      try #require(document), options: options, problems: &problems)
    return try #require(scenario, "\(problems.formatted(in: .en))")
  }

  static func space() throws -> ParameterSpace {
    let document = try scenario().document
    return ParameterSpace(
      document: document, parameters: StudyParameter.uncertain(in: document),
      options: ScenarioOptions())
  }
}
