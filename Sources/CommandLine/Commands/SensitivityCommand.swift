import Boligmodell

extension CommandDescription {
  /// `boligflyt sensitivity SCENARIO --indicator LIST`
  static let sensitivity = CommandDescription(
    name: "sensitivity",
    summary: LocalizedText(
      "Vis hvilke usikre tall en indikator er følsom for.",
      "Show which uncertain numbers an indicator is sensitive to."),
    operands: .init(LocalizedText("SCENARIO", "SCENARIO"), 1...1),
    options: [
      SensitivityOptions.method.declaration, SensitivityOptions.indicator.declaration,
      SensitivityOptions.parameters.declaration, SensitivityOptions.trajectories.declaration,
      SensitivityOptions.levels.declaration, SensitivityOptions.samples.declaration,
      SensitivityOptions.secondOrder.declaration, SensitivityOptions.sample.declaration,
      SensitivityOptions.writeSample.declaration,
    ] + SensitivityOptions.run,
    details: LocalizedText(
      "Flytter tallene som har «usikkerhet» i scenarioet, alle sammen på én gang etter en plan, og viser hvor "
        + "mye hvert av dem flytter indikatoren. En fordeling uten ende går fra 1. til 99. persentil. Alle "
        + "punkter har de samme tilfeldighetene. For k tall er det T(k + 1) punkter med morris, N(k + 2) med "
        + "sobol og N(2k + 2) med --second-order; hvert punkt koster omtrent et tiendels sekund og R "
        + "replikasjoner. Hundre tall og ti baner er 1 010 punkter: bruk få år og replikasjoner først, eller "
        + "--shard. sample.csv, outcomes.csv og problem.csv leses av SALib.",
      "Moves the numbers that have an uncertainty (usikkerhet) in the scenario, all at once after a plan, and "
        + "shows how much each moves the indicator. A distribution without an end goes from its 1st to its "
        + "99th percentile. All points share their luck. For k numbers there are T(k + 1) points with morris, "
        + "N(k + 2) with sobol and N(2k + 2) with --second-order; each point costs about a tenth of a second "
        + "and R replications. A hundred numbers and ten trajectories are 1,010 points: use few years and "
        + "replications first, or --shard. sample.csv, outcomes.csv and problem.csv are read by SALib."
    ),
    examples: [
      .init(
        "boligflyt sensitivity kristiansand-2009 --indicator homeless_mean --years 2 --replications 4",
        LocalizedText(
          "Alle usikre tall, silt med Morris.", "All uncertain numbers, screened after Morris.")),
      .init(
        "boligflyt sensitivity kristiansand-2009 --method sobol --samples 32 --indicator homeless_mean "
          + "--parameters /sak,/privatmarked",
        LocalizedText(
          "Andelen av variansen, for tallene i to deler av scenarioet.",
          "Shares of variance, for the numbers in two parts of the scenario.")),
    ])
}

let sensitivityCommand = Command(.sensitivity) { invocation in
  try Sensitivity(
    plan: SensitivityPlan(.sensitivity, invocation), invocation: invocation
  ).perform()
}
