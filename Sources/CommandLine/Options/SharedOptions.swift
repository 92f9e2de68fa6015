import Boligmodell
import Reporting
import ScenarioFormat

/// The options that several commands have, each declared once.
public enum Options {
  public static let replications = OptionKey.integer(
    "replications", 1...1_000_000, "N",
    LocalizedText(
      "Antall replikasjoner av hvert scenario (standard: 200).",
      "Number of replications of each scenario (default: 200)."))
  public static let years = OptionKey.integer(
    "years", 1...ScenarioOptions.mostYears, "Y",
    LocalizedText(
      "Antall år som simuleres (standard: det scenarioet sier).",
      "Number of years to simulate (default: what the scenario says)."))
  public static let warmup = OptionKey.integer(
    "warmup", 0...100, "Y",
    LocalizedText(
      "Antall år som simuleres før startdatoen med det første årets satser (standard: 0).",
      "Number of years simulated before the start date with the first year's rates (default: 0)."))
  public static let seed = OptionKey.seed(
    "seed",
    LocalizedText(
      "Frø for de tilfeldige trekningene; samme frø gir samme resultat (standard: 1).",
      "Seed of the random draws; the same seed gives the same results (default: 1)."))
  public static let threads = OptionKey.integer(
    "threads", 1...1_024, "T",
    LocalizedText(
      "Antall tråder; resultatet er det samme for alle (standard: én per prosessor).",
      "Number of threads; results are the same for all (default: one per processor)."))
  public static let seriesStep = OptionKey.integer(
    "series-step", 1...3_660, "N",
    LocalizedText(
      "Dager mellom punktene i tidsseriene, fra start (standard: hver månedsslutt).",
      "Days between the points of the time series, from the start (default: every month's end)."))
  public static let output = OptionKey.text(
    "output", LocalizedText("MAPPE", "FOLDER"),
    LocalizedText(
      "Mappen resultatene skrives til (standard: neste ledige under Results/).",
      "The folder that results are written to (default: the next free one under Results/)."))
  public static let force = OptionKey.flag(
    "force",
    LocalizedText(
      "Erstatt mappen i --output om den finnes.", "Replace the folder of --output if it exists."))
  public static let resume = OptionKey.flag(
    "resume",
    LocalizedText(
      "Fortsett en avbrutt kjøring i mappen i --output.",
      "Go on with an interrupted run in the folder of --output."))
  public static let assert = OptionKey.flag(
    "assert",
    LocalizedText(
      "Avslutt med 1 når et av scenarioets krav ikke holder.",
      "Exit with 1 when one of the scenario's demands does not hold."))
  public static let precision = OptionKey.text(
    "precision", LocalizedText("H|H%", "H|H%"),
    LocalizedText(
      "Kjør til halve intervallet er høyst H (i indikatorens enhet) eller H% av snittet, for "
        + "indikatorene i --indicator; --replications er da det meste (standard: 10000).",
      "Run until half the interval is at most H (in the indicator's unit) or H% of the mean, for the "
        + "indicators of --indicator; --replications is then the most (default: 10000)."))
  public static let indicator = OptionKey.text(
    "indicator", LocalizedText("M[,M…]", "M[,M…]"),
    LocalizedText(
      "Indikatorer: id[gruppe]@periode; uten gruppe alle, uten periode hele perioden.",
      "Indicators: id[group]@period; without a group all, without a period the horizon."))
  public static let minimum = OptionKey.integer(
    "min-replications", 30...1_000_000, "N",
    LocalizedText(
      "Færrest replikasjoner med --precision (standard: 30).",
      "Fewest replications with --precision (default: 30)."))
  public static let parameterUncertainty = OptionKey.flag(
    "parameter-uncertainty",
    LocalizedText(
      "Trekk de usikre tallene også: --draws trekninger, --replications kjøringer av hver.",
      "Draw the uncertain numbers too: --draws draws, --replications runs of each."))
  public static let draws = OptionKey.integer(
    "draws", 2...100_000, "D",
    LocalizedText(
      "Trekninger av de usikre tallene (standard: 50; kjøringer av hver: 4).",
      "Draws of the uncertain numbers (default: 50; runs of each: 4)."))
  public static let commonRuns = OptionKey.flag(
    "common-runs",
    LocalizedText(
      "Gi alle trekningene de samme kjøringene, med samme tilfeldigheter.",
      "Give all draws the same runs, with the same luck."))
  public static let shard = OptionKey.text(
    "shard", LocalizedText("I/N", "I/N"),
    LocalizedText(
      "Gjør bare del I av N, for en klynge; «boligflyt merge» setter delene sammen.",
      "Do only part I of N, for a cluster; “boligflyt merge” puts the parts together."))
  public static let csv = OptionKey<CSVFlavour>.choice(
    "csv",
    LocalizedText(
      "Tabellenes form: standard for programmer, excel-nb for norsk regneark "
        + "(standard: standard).",
      "The form of tables: standard for programs, excel-nb for a Norwegian spreadsheet "
        + "(default: standard)."))
  public static let language = OptionKey<Language>.choice(
    "language",
    LocalizedText(
      "Språket du leser: bokmål eller engelsk.", "The language you read: bokmål or English."))
  public static let quiet = OptionKey.flag(
    "quiet",
    LocalizedText(
      "Vis ikke framdrift, bare resultater og feil.",
      "Show no progress, only results and errors."))

  /// Those of every command that simulates.
  static let simulation: [OptionDeclaration] = [
    replications.declaration, years.declaration, warmup.declaration, seed.declaration,
    threads.declaration, seriesStep.declaration, precision.declaration, indicator.declaration,
    minimum.declaration, parameterUncertainty.declaration, draws.declaration,
    commonRuns.declaration, assert.declaration, output.declaration, force.declaration,
    resume.declaration, shard.declaration,
    csv.declaration, quiet.declaration,
  ]
}
