import Boligmodell
import Reporting
import ScenarioFormat

extension CommandDescription {
  /// `boligflyt list`
  static let list = CommandDescription(
    name: "list",
    summary: LocalizedText(
      "Vis scenarioene og forhåndsoppsettene som følger med.",
      "Show the scenarios and presets that are shipped."),
    options: [indicators.declaration],
    details: LocalizedText(
      "Navnene kan brukes der en kommando tar et SCENARIO, og etter «boligflyt:» i «basertPå».",
      "The names can be used where a command takes a SCENARIO, and after “boligflyt:” in "
        + "“basertPå”."))
}

private let indicators = OptionKey.flag(
  "indicators",
  LocalizedText(
    "Vis indikatorene i stedet, med enhet, definisjon og offisiell serie.",
    "Show the indicators instead, with unit, definition and official series."))

let listCommand = Command(.list) { invocation in
  let (host, language) = (invocation.host, invocation.language)
  if invocation.arguments[indicators] {
    for line in IndikatorList(language).lines(in: host.terminal) { host.output.line(line) }
    return ExitCode.fine
  }
  let shipped = ShippedScenarios()
  let loader = DocumentLoader(shipped: shipped)
  let column = ((shipped.scenarios + shipped.claimScenarios).map(\.count).max() ?? 0) + 2
  func show(_ names: [String]) {
    for name in names {
      var problems = ProblemList()
      let path = shipped.path(ofScenario: name) ?? ""
      let title = loader.load("boligflyt:\(path)", problems: &problems)?["navn"]?.string ?? ""
      let space = String(repeating: " ", count: column - name.count)
      host.output.line("  \(name)\(space)\(title)")
    }
  }
  host.output.line(LocalizedText("Scenarioer:", "Scenarios:")[language])
  show(shipped.scenarios)
  host.output.line()
  host.output.line(
    LocalizedText(
      "Scenarioer til påstandene i «boligflyt validate»:",
      "Scenarios for the claims of “boligflyt validate”:")[language])
  show(shipped.claimScenarios)
  host.output.line()
  host.output.line(
    LocalizedText("Studier til «boligflyt sweep»:", "Studies for “boligflyt sweep”:")[language])
  for name in shipped.studies {
    var problems = ProblemList()
    let path = shipped.path(ofStudy: name) ?? ""
    let title = loader.load("boligflyt:\(path)", problems: &problems)?["studie"]?.string ?? ""
    let space = String(repeating: " ", count: max(2, column - name.count))
    host.output.line("  \(name)\(space)\(title)")
  }
  host.output.line()
  host.output.line(
    LocalizedText(
      "Til å bygge på, etter «boligflyt:» i «basertPå»:",
      "To build on, after “boligflyt:” in “basertPå”:")[language])
  for path in shipped.presets { host.output.line("  \(path)") }
  return ExitCode.fine
}
