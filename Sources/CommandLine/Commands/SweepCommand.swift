import Boligmodell

extension CommandDescription {
  /// `boligflyt sweep STUDY`
  static let sweep = CommandDescription(
    name: "sweep",
    summary: LocalizedText(
      "Kjør en studie: mange scenarioer der noen tall eller deler er ulike.",
      "Run a study: many scenarios in which some numbers or parts differ."),
    operands: .init(LocalizedText("STUDIE", "STUDY"), 1...1),
    options: [
      SweepOptions.dryRun.declaration, SweepOptions.condition.declaration,
      Options.indicator.declaration, SweepOptions.replications.declaration,
      Options.years.declaration, Options.warmup.declaration, Options.seed.declaration,
      Options.threads.declaration, Options.output.declaration, Options.force.declaration,
      Options.resume.declaration, Options.shard.declaration, Options.csv.declaration,
      Options.quiet.declaration,
    ],
    details: LocalizedText(
      "En studie er en fil som sier hvilke scenarioer som varieres, hva som varieres i dem og hvilke "
        + "punkter som kjøres: et rutenett, en latinsk hyperkube, en Sobol-følge, en om gangen eller en "
        + "liste. Alle punktene møter de samme tilfeldighetene. Skriver sweep.csv, med en rad for hvert "
        + "punkt, hver indikator og hver statistikk, points.csv og run.json.",
      "A study is a file that says which scenarios are varied, what is varied in them and which points "
        + "are run: a grid, a Latin hypercube, a Sobol' sequence, one at a time, or a list. All points "
        + "meet the same luck. Writes sweep.csv, with a row for each point, indicator and statistic, "
        + "points.csv and run.json."),
    examples: [
      .init(
        "boligflyt sweep tomgang-og-boliger --dry-run",
        LocalizedText(
          "Punktene i en studie som følger med, og hva de vil koste å kjøre.",
          "The points of a shipped study, and what it would cost to run them.")),
      .init(
        "boligflyt sweep studie.json5 --where \"boliger >= 50\" --shard 2/7 --output del-2",
        LocalizedText(
          "En del av en egen studie, på en klynge.", "Part of a study of your own, on a cluster.")),
    ])
}

/// The options that `sweep` has in its own way: what is not given is what the study says.
enum SweepOptions {
  static let dryRun = OptionKey.flag(
    "dry-run",
    LocalizedText(
      "Vis punktene og hva de vil koste, uten å kjøre dem.",
      "Show the points and what they would cost, without running them."))
  static let condition = OptionKey.text(
    "where", LocalizedText("UTTRYKK", "EXPRESSION"),
    LocalizedText(
      "Bare punkter der dette gjelder: «boliger >= 50 og org == 'delt'».",
      "Only points for which this holds: “boliger >= 50 and org == 'delt'”."))
  static let replications = OptionKey.integer(
    "replications", 1...1_000_000, "N",
    LocalizedText(
      "Antall replikasjoner av hvert punkt (standard: det studien sier, ellers 50).",
      "Number of replications of each point (default: what the study says, else 50)."))
}

let sweepCommand = Command(.sweep) { invocation in
  if let record = try RunPlan.record(invocation) {
    return try RecordedRun.perform(record, invocation)
  }
  let plan = try SweepPlan(invocation)
  if invocation.arguments[SweepOptions.dryRun] {
    return try SweepPreview(plan: plan, invocation: invocation).perform()
  }
  return try SweepRun(plan: plan, invocation: invocation).perform()
}
