import ScenarioFormat
import Testing

/// A small town whose settings and rules are given as text. The settings stand on line 2 and the rules on
/// line 4.
struct TownWithLaw {
  var start = "2009-01-01"
  var år = 4
  var settings = ""
  var rules = ""

  var text: String {
    """
    { navn: "By", start: "\(start)", år: \(år), husholdningstyper: { enslig: { personer: 1 } }, innganger: { a: { perÅr: 5, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } }, bosituasjoner: {}, sak: { innvilges: [] },
    \(settings)
    regelverk: { regler: {
    \(rules)
    } } }
    """
  }

  func problems(_ options: ScenarioOptions = ScenarioOptions()) throws -> ProblemList {
    var problems = ProblemList()
    let document = DocumentLoader(shipped: ShippedScenarios()).load(
      bytes: Array(text.utf8), name: "by.json5", problems: &problems)
    _ = Scenario.compile(try #require(document), options: options, problems: &problems)
    return problems
  }

  /// The pointers of settings that the law does not allow.
  func breaches(_ options: ScenarioOptions = ScenarioOptions()) throws -> [String] {
    let problems = try problems(options)
    #expect(!problems.hasErrors, "\(problems.formatted(in: .nb))")
    return problems.warnings.filter { $0.code == .regelverkBrudd }.map { "\($0.pointer)" }
  }

  func errors() throws -> [String] { try problems().errors.map(described) }
}

/// A rule in which only some things matter.
func rule(
  _ name: String = "a", from: String? = nil, until: String? = nil, status: String? = nil,
  about: String, demand: String
) -> String {
  var parts = ["hjemmel: \"prøveloven § 1\", tekst: \"Slik er det.\""]
  if let from { parts.append("fra: \"\(from)\"") }
  if let until { parts.append("til: \"\(until)\"") }
  if let status { parts.append("status: \"\(status)\"") }
  parts.append("gjelder: [\"\(about)\"], krav: { \(demand) }")
  return "\(name): { \(parts.joined(separator: ", ")) },"
}
