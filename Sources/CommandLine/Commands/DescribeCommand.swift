import Boligmodell
import Reporting
import ScenarioFormat

extension CommandDescription {
  /// `boligflyt describe SCENARIO`
  static let describe = CommandDescription(
    name: "describe",
    summary: LocalizedText(
      "List opp regelverket, virkemidlene, organiseringen og alle tall med kilde og grad.",
      "List the law, the instruments, the organisation and every number with source and grade."),
    operands: .init(LocalizedText("SCENARIO", "SCENARIO"), 1...1),
    details: LocalizedText(
      "Viser reglene som er i kraft i perioden, med hjemmel og datoer, virkemidlene med vilkår, "
        + "grenser, virkninger og kostnader, hvem som gjør hva sammen med hvem, og hvert tall scenarioet "
        + "bruker, hvor det kommer fra, og om det er observert, avledet, antatt eller kalibrert.",
      "Shows the rules of law in force during the run, with their dates, the instruments with "
        + "rules, limits, effects and costs, who does what with whom, and each number that the "
        + "scenario uses, where it comes from, and whether it is observed (observert), derived "
        + "(avledet), assumed (antatt) or calibrated (kalibrert)."),
    examples: [
      .init(
        "boligflyt describe trondheim-tomgang-42",
        LocalizedText(
          "Tallene bak et scenario som følger med.", "The numbers behind a shipped scenario."))
    ])
}

let describeCommand = Command(.describe) { invocation in
  let lookup = ScenarioLookup(invocation.host, invocation.language)
  let place = try lookup.find(invocation.arguments.operands[0])
  var problems = ProblemList()
  let scenario = Scenario.load(place.path, loader: lookup.loader, problems: &problems)
  try invocation.report(problems)
  guard let scenario else { return ExitCode.wrongUse }
  let numbers = NumberRecord.all(in: scenario.document, shape: ScenarioShape.scenario)
  let terminal = invocation.host.terminal
  var lines = scenario.navn.printable.wrapped(to: terminal.width)
    .map { terminal.emphasised($0, .heading) }
  lines += scenario.beskrivelse.printable.wrapped(to: terminal.width) + [""]
  lines += RegelverkList(scenario.regelverk, periode: scenario.periode, invocation.language)
    .lines(in: terminal)
  lines += VirkemiddelList(scenario.document, numbers, invocation.language).lines(in: terminal)
  lines += OrganisasjonList(scenario, invocation.language).lines(in: terminal)
  lines += KalibreringsmålList(scenario.kalibreringsmål, invocation.language).lines(in: terminal)
  lines += AssumptionList(numbers, invocation.language).lines(in: terminal)
  for line in lines { invocation.host.output.line(line) }
  return ExitCode.fine
}
