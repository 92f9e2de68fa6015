import Boligmodell

extension CommandDescription {
  /// `boligflyt explain SCENARIO --indicator M`
  static let explain = CommandDescription(
    name: "explain",
    summary: LocalizedText(
      "Forklar hva som driver en indikator, og hva som bør prøves.",
      "Explain what drives an indicator, and what to try next."),
    operands: .init(LocalizedText("SCENARIO", "SCENARIO"), 1...1),
    options: [
      SensitivityOptions.indicator.declaration, SensitivityOptions.parameters.declaration,
      SensitivityOptions.trajectories.declaration, SensitivityOptions.levels.declaration,
    ] + SensitivityOptions.run,
    details: LocalizedText(
      "Siler de usikre tallene med Morris' metode og sier i setninger hvilke tall og hvilke deler av "
        + "scenarioet som flytter indikatoren mest, i hvilken retning, og hvor mye av bildet som er "
        + "tilfeldighet. Til slutt står en kommando som kan kopieres. Tabellene er de samme som for "
        + "«sensitivity»; for k tall er det 4(k + 1) punkter, hvert på omtrent et tiendels sekund og fem "
        + "replikasjoner.",
      "Screens the uncertain numbers by Morris' method and says in sentences which numbers and which parts of "
        + "the scenario move the indicator most, in which direction, and how much of the picture is chance. "
        + "At the end stands a command to copy. The tables are those of “sensitivity”; for k numbers there "
        + "are 4(k + 1) points, each of about a tenth of a second and five replications."),
    examples: [
      .init(
        "boligflyt explain kristiansand-2009 --indicator homeless_mean --years 2",
        LocalizedText(
          "Hva som driver antallet bostedsløse.", "What drives the number of homeless."))
    ])
}

let explainCommand = Command(.explain) { invocation in
  try Sensitivity(
    plan: SensitivityPlan(.explain, invocation), invocation: invocation
  ).perform()
}
