import Boligmodell
import Experiments

/// The options of `sensitivity` and `explain`.
enum SensitivityOptions {
  static let method = OptionKey<SensitivityDesign.Method>.choice(
    "method",
    LocalizedText(
      "morris siler mange tall med få punkter; sobol deler variansen mellom få tall "
        + "(standard: morris).",
      "morris screens many numbers with few points; sobol shares the variance among few numbers "
        + "(default: morris)."))
  static let indicator = OptionKey.text(
    "indicator", LocalizedText("LISTE", "LIST"),
    LocalizedText(
      "Indikatorer med komma mellom: navn, navn[gruppe]@periode («boligflyt list --indicators»).",
      "Indicators with commas between: name, name[group]@period (“boligflyt list --indicators”)."))
  static let parameters = OptionKey.text(
    "parameters", LocalizedText("PEKERE", "POINTERS"),
    LocalizedText(
      "Bare disse tallene: JSON-pekere med komma mellom, til et tall med usikkerhet eller til en del av "
        + "scenarioet, eller PEKER=lav..høy for et hvilket som helst tall (standard: alle med usikkerhet).",
      "Only these numbers: JSON Pointers with commas between, to a number that states its uncertainty or to a "
        + "part of the scenario, or POINTER=low..high for any number (default: all that state it).")
  )
  static let trajectories = OptionKey.integer(
    "trajectories", 1...100_000, "T",
    LocalizedText(
      "Morris: antall baner (standard: 10; for explain 4).",
      "Morris: number of trajectories (default: 10; for explain 4)."))
  static let levels = OptionKey.integer(
    "levels", 2...65_536, "P",
    LocalizedText(
      "Morris: antall nivåer, et partall (standard: 4).",
      "Morris: number of levels, even (default: 4)."))
  static let samples = OptionKey.integer(
    "samples", 1...16_777_216, "N",
    LocalizedText(
      "Sobol: antall grunnpunkter, en potens av 2 (standard: 64).",
      "Sobol': number of base points, a power of 2 (default: 64)."))
  static let secondOrder = OptionKey.flag(
    "second-order",
    LocalizedText("Sobol: også to og to tall sammen.", "Sobol': also numbers two by two."))
  static let replications = OptionKey.integer(
    "replications", 1...1_000_000, "R",
    LocalizedText(
      "Antall replikasjoner av hvert punkt (standard: 10; for explain 5).",
      "Number of replications of each point (default: 10; for explain 5)."))
  static let sample = OptionKey.text(
    "sample", LocalizedText("FIL", "FILE"),
    LocalizedText(
      "Kjør dette utvalget, laget med SALib eller annet: pekere på første linje, så verdier i modellens "
        + "enheter.",
      "Run this sample, made with SALib or otherwise: pointers on the first line, then values in the units "
        + "of the model."))
  static let writeSample = OptionKey.text(
    "write-sample", LocalizedText("FIL", "FILE"),
    LocalizedText(
      "Skriv utvalget til en fil uten å kjøre det.", "Write the sample to a file and run nothing."))

  /// What both commands have.
  static let run: [OptionDeclaration] = [
    replications.declaration, Options.years.declaration, Options.warmup.declaration,
    Options.seed.declaration, Options.threads.declaration, Options.output.declaration,
    Options.force.declaration, Options.resume.declaration, Options.shard.declaration,
    Options.csv.declaration, Options.quiet.declaration,
  ]
}
