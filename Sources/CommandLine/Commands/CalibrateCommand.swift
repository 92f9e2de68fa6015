import Boligmodell
import ScenarioFormat

extension CommandDescription {
  /// `boligflyt calibrate SCENARIO`
  static let calibrate = CommandDescription(
    name: "calibrate",
    summary: LocalizedText(
      "Finn verdier for usikre tall som får modellen til å treffe kjente.",
      "Find values of uncertain numbers that make the model meet known ones."),
    operands: .init(LocalizedText("SCENARIO", "SCENARIO"), 1...1),
    options: [
      CalibrateOptions.method.declaration, CalibrateOptions.draws.declaration,
      CalibrateOptions.replications.declaration, CalibrateOptions.parameters.declaration,
      CalibrateOptions.accept.declaration, CalibrateOptions.epsilon.declaration,
      CalibrateOptions.population.declaration, CalibrateOptions.generations.declaration,
      Options.years.declaration, Options.warmup.declaration, Options.seed.declaration,
      Options.threads.declaration, Options.output.declaration, Options.force.declaration,
      Options.resume.declaration, Options.shard.declaration, Options.csv.declaration,
      Options.quiet.declaration,
    ],
    details: LocalizedText(
      "Scenarioet sier under «kalibreringsmål» hvilke kjente tall modellen skal treffe og hvor nær, og ved "
        + "«usikkerhet» hvor usikkert hvert av dets egne tall er. Mange sett av de usikre tallene trekkes og "
        + "simuleres, og de som kommer nær målene, beholdes (ABC: approximate Bayesian computation). "
        + "Avstanden er den fra målet som treffes dårligst, i toleranser: 1 er at alle er innenfor. "
        + "rejection trekker alle på forhånd; sequential flytter dem mot målene trinn for trinn. Slutter med "
        + "1 når ingen kan beholdes. Skriver posterior.csv, fit.csv og kalibrert.json5, som er scenarioet "
        + "med tallene som ble funnet.",
      "The scenario says under \"kalibreringsmål\" which known numbers the model should meet and how near, "
        + "and by \"usikkerhet\" how uncertain each number of its own is. Many sets of the uncertain numbers "
        + "are drawn and simulated, and those that come near the targets are kept (ABC: approximate Bayesian "
        + "computation). The distance is that from the target missed by most, in tolerances: 1 is all within "
        + "them. rejection draws all beforehand; sequential moves them towards the targets step by step. "
        + "Exits with 1 where none can be kept. Writes posterior.csv, fit.csv and kalibrert.json5, which is "
        + "the scenario with the numbers found."),
    examples: [
      .init(
        "boligflyt calibrate egen.json5 --draws 2000 --accept \"2 %\"",
        LocalizedText(
          "Behold de 40 nærmeste av 2 000 trekninger.", "Keep the 40 nearest of 2 000 draws.")),
      .init(
        "boligflyt calibrate egen.json5 --method sequential --output Results/kalibrering",
        LocalizedText(
          "Trinn for trinn, til alle målene er innenfor toleransen.",
          "Step by step, until all targets are within their tolerances.")),
    ])
}

/// The options that `calibrate` has in its own way.
enum CalibrateOptions {
  static let method = OptionKey<CalibrationPlan.Method>.choice(
    "method",
    LocalizedText(
      "Hvordan det letes (standard: rejection).", "How to search (default: rejection)."))
  static let draws = OptionKey.integer(
    "draws", 50...SearchSize.most, "N",
    LocalizedText(
      "Trekninger i alt; for sequential det meste (standard: 1000 og 20000).",
      "Draws in all; for sequential at most (default: 1000 and 20000)."))
  static let replications = OptionKey.integer(
    "replications", 1...10_000, "R",
    LocalizedText(
      "Kjøringer av hver trekning, som det tas gjennomsnitt av (standard: 1, som virkeligheten).",
      "Runs of each draw, of which the mean is taken (default: 1, like reality)."))
  static let parameters = OptionKey.text(
    "parameters", LocalizedText("PEKERE", "POINTERS"),
    LocalizedText(
      "Bare disse tallene: JSON-pekere med komma mellom (standard: alle med usikkerhet).",
      "Only these numbers: JSON Pointers with commas between (default: all with usikkerhet)."))
  static let accept = OptionKey.text(
    "accept", LocalizedText("ANDEL", "SHARE"),
    LocalizedText(
      "rejection: andelen nærmeste som beholdes (standard: 5 %).",
      "rejection: the share of the nearest to keep (default: 5%)."))
  static let epsilon = OptionKey.text(
    "epsilon", LocalizedText("E", "E"),
    LocalizedText(
      "Største avstand som beholdes, i toleranser (standard for sequential: 1).",
      "The largest distance to keep, in tolerances (default for sequential: 1)."))
  static let population = OptionKey.integer(
    "population", 50...100_000, "N",
    LocalizedText(
      "sequential: trekninger som beholdes i hvert trinn (standard: 200).",
      "sequential: draws kept in each step (default: 200)."))
  static let generations = OptionKey.integer(
    "generations", 1...1_000, "N",
    LocalizedText(
      "sequential: trinn, det første medregnet (standard: 10).",
      "sequential: steps, the first included (default: 10)."))
}

let calibrateCommand = Command(.calibrate) { invocation in
  try Calibration(plan: CalibrationPlan(invocation), invocation: invocation).perform()
}
