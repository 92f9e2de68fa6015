import Boligmodell
import Reporting
import ScenarioFormat

extension CommandDescription {
  /// `boligflyt check FILE…`
  static let check = CommandDescription(
    name: "check",
    summary: LocalizedText(
      "Er filen riktig? Viser alle feil, med sted.",
      "Is the file right? Shows every error, with its place."),
    operands: .init(LocalizedText("FIL…", "FILE…"), 1...Operands.many),
    options: [Options.quiet.declaration],
    details: LocalizedText(
      "Leser scenario- og studiefiler med alt de bygger på og viser alle feil og advarsler på én gang, med "
        + "fil, linje, kolonne, hva som ble funnet og hva som er tillatt. Slutter med 2 når noe er "
        + "feil.",
      "Reads scenario and study files with all they are based on and shows every error and warning at once, "
        + "with file, line, column, what was found and what is allowed. Exits with 2 where "
        + "something is wrong."),
    examples: [
      .init(
        "boligflyt check egen.json",
        LocalizedText("Sjekk en egen fil.", "Check a file of your own."))
    ])
}

let checkCommand = Command(.check) { invocation in
  let lookup = ScenarioLookup(invocation.host, invocation.language)
  var hasErrors = false
  for name in invocation.arguments.operands {
    do {
      if try invocation.checkStudy(name) { continue }
      let place = try lookup.find(name)
      var problems = ProblemList()
      _ = Scenario.load(place.path, loader: lookup.loader, problems: &problems)
      try invocation.report(problems)
      guard !invocation.arguments[Options.quiet] else { continue }
      let text = LocalizedText("i orden", "fine")[invocation.language]
      invocation.host.output.line("\(name): \(text)".printable)
    } catch let failure as Failure {
      hasErrors = true
      invocation.host.error.line(failure.line)
    }
  }
  return hasErrors ? ExitCode.wrongUse : ExitCode.fine
}

extension Invocation {
  /// Checks a study, with its scenarios and what is varied in them. False where the file is no study.
  ///
  /// - Throws: ``Failure`` with everything that is wrong.
  fileprivate func checkStudy(_ name: String) throws -> Bool {
    let lookup = ScenarioLookup(host, language)
    guard let found = try? lookup.findStudy(name) else { return false }
    // What is wrong with the text of a scenario is told when it is loaded as one.
    var ignored = ProblemList()
    guard let document = lookup.loader.load(found.path, problems: &ignored),
      Studie.erStudie(document)
    else { return false }
    var call = self
    call.arguments.operands = [name]
    _ = try SweepPlan(call)
    guard !arguments[Options.quiet] else { return true }
    host.output.line("\(name): \(LocalizedText("i orden", "fine")[language])".printable)
    return true
  }
}
