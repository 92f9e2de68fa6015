import Boligmodell

extension CommandDescription {
  /// `boligflyt run [SCENARIO…]`
  static let run = CommandDescription(
    name: "run",
    summary: LocalizedText(
      "Simuler ett eller flere scenarioer, hvert for seg.",
      "Simulate one or more scenarios, each on its own."),
    operands: .init(
      LocalizedText("[SCENARIO…]", "[SCENARIO…]"), 1...Operands.many, mayBeEmpty: true),
    options: Options.simulation,
    details: LocalizedText(
      "Simulerer hvert scenario mange ganger og viser hva som kan ventes, med spredning. Uten "
        + "scenario brukes et innebygd eksempel. Et scenario er en fil, eller navnet på et som "
        + "følger med (se «boligflyt list»). Tabeller og run.json skrives til en mappe; run.json "
        + "alene er nok til å kjøre om igjen med samme resultat.",
      "Simulates each scenario many times and shows what can be expected, with its spread. Without "
        + "a scenario a built-in example is used. A scenario is a file, or the name of one that "
        + "is shipped (see “boligflyt list”). Tables and run.json are written to a folder; run.json "
        + "alone is enough to run again with the same results."),
    examples: [
      .init(
        "boligflyt run kristiansand-2009 --years 5",
        LocalizedText("Fem år i Kristiansand fra 2009.", "Five years in Kristiansand from 2009.")),
      .init(
        "boligflyt run egen.json --replications 1000 --csv excel-nb --output Results/egen",
        LocalizedText(
          "Et eget scenario, med tabeller for regneark.",
          "A scenario of your own, with tables for a spreadsheet.")),
    ])
}

/// The shipped scenarios that `run` takes where none is named.
private let standard = ["kristiansand-2009"]

let runCommand = Command(.run) { invocation in
  if let record = try RunPlan.record(invocation) {
    return try RecordedRun.perform(record, invocation)
  }
  return try Simulation(
    plan: RunPlan(.run, invocation, standard: standard), invocation: invocation
  ).perform()
}
