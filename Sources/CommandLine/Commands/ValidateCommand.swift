import Boligmodell
import Reporting
import ScenarioFormat

extension CommandDescription {
  /// `boligflyt validate [CLAIMS]`
  static let validate = CommandDescription(
    name: "validate",
    summary: LocalizedText(
      "Prøv det kildene påstår, mot modellen.", "Try what the sources claim against the model."),
    operands: .init(LocalizedText("[PÅSTANDER]", "[CLAIMS]"), 0...1, mayBeEmpty: true),
    options: [
      ValidateOptions.claims.declaration, ValidateOptions.replications.declaration,
      ValidateOptions.years.declaration, ValidateOptions.seed.declaration,
      Options.threads.declaration, ValidateOptions.output.declaration, Options.force.declaration,
      Options.csv.declaration, Options.quiet.declaration,
    ],
    details: LocalizedText(
      "Rapportene som modellen bygger på, sier at ett fører til mer eller mindre av noe annet, men ikke "
        + "hvor mye. Hver påstand prøves ved å sammenligne to scenarioer parvis: framkommet når "
        + "95 %-intervallet for forskjellen ligger på den siden påstanden sier, motsagt når det ligger på "
        + "den andre, uklart når det rommer 0. Innbygd er påstander som en inndata gjentar; de telles "
        + "ikke. Utenfor er de som modellen ikke kan vise. PÅSTANDER er en fil med egne påstander, i samme "
        + "form som dem som følger med. Slutter med 1 når en dom er en annen enn den som er lagt inn.",
      "The reports that the model builds on say that one thing leads to more or less of another, but not "
        + "how much. Each claim is tried by comparing two scenarios in pairs: emerged where the 95% "
        + "interval of the difference lies on the side that the claim says, contradicted where it lies on "
        + "the other, unclear where it holds 0. Built in are claims that an input restates; they are not "
        + "counted. Outside are those that the model cannot show. CLAIMS is a file with claims of your "
        + "own, in the form of those that are shipped. Exits with 1 where a verdict differs from the "
        + "committed one."),
    examples: [
      .init(
        "boligflyt validate --output Results/pastander",
        LocalizedText("Alle påstandene, og claims.csv.", "All claims, and claims.csv.")),
      .init(
        "boligflyt validate --claims nova-*,oslo-5 --replications 100",
        LocalizedText(
          "Noen av dem, med flere replikasjoner.", "Some of them, with more replications.")),
    ])
}

/// The options that `validate` has in its own way: what is not given is what the claims' document says.
enum ValidateOptions {
  static let claims = OptionKey.text(
    "claims", LocalizedText("NAVN", "NAMES"),
    LocalizedText(
      "Bare disse påstandene: navn med komma mellom; * står for hva som helst.",
      "Only these claims: names with commas between; * stands for anything."))
  static let replications = OptionKey.integer(
    "replications", 2...1_000_000, "N",
    LocalizedText(
      "Antall replikasjoner av hvert scenario (standard: 30, som de innlagte dommene gjelder for).",
      "Number of replications of each scenario (default: 30, which the committed verdicts hold for)."
    ))
  static let years = OptionKey.integer(
    "years", 1...ScenarioOptions.mostYears, "Y",
    LocalizedText(
      "Antall år som simuleres (standard: det scenarioene sier).",
      "Number of years to simulate (default: what the scenarios say)."))
  static let seed = Options.seed
  static let output = OptionKey.text(
    "output", LocalizedText("MAPPE", "FOLDER"),
    LocalizedText(
      "Mappen som claims.csv skrives til (standard: ingen fil).",
      "The folder that claims.csv is written to (default: no file)."))
}

let validateCommand = Command(.validate) { invocation in
  try Validation(ClaimPlan(invocation), invocation).perform()
}
