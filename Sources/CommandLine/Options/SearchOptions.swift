import Boligmodell
import Experiments
import Reporting
import ScenarioFormat

/// How `select` finds the best.
public enum SelectionMethod: String, CaseIterable, Sendable { case kn, ocba }

/// Which way of an indikator a user prefers.
public enum Preference: String, CaseIterable, Sendable { case high, low }

/// The options of `select`.
enum SelectOptions {
  static let indicator = OptionKey.text(
    "indicator", LocalizedText("INDIKATOR", "INDICATOR"),
    LocalizedText(
      "Det som avgjør hvem som er best, som indikator[gruppe]@periode (se «boligflyt list --indicators»).",
      "What decides which is best, as indicator[group]@period (see “boligflyt list --indicators”)."
    ))
  static let delta = OptionKey.text(
    "delta", LocalizedText("D", "D"),
    LocalizedText(
      "Den minste forskjellen som betyr noe, i indikatorens enhet; kreves av kn.",
      "The smallest difference that matters, in the indicator's unit; kn needs it."))
  static let confidence = OptionKey.text(
    "confidence", LocalizedText("P", "P"),
    LocalizedText(
      "Sannsynligheten for å velge riktig, med kn (standard: 95%).",
      "The probability of choosing right, with kn (default: 95%)."))
  static let most = OptionKey.integer(
    "max-replications", IndifferenceZoneSelection.shortestFirstStage...1_000_000, "N",
    LocalizedText(
      "Flest replikasjoner av et scenario, med kn (standard: 2000).",
      "The most replications of a scenario, with kn (default: 2000)."))
  static let method = OptionKey<SelectionMethod>.choice(
    "method",
    LocalizedText(
      "kn gir en garanti; ocba fordeler et budsjett best mulig og lover ingenting (standard: kn).",
      "kn gives a guarantee; ocba spreads a budget as well as it can and promises nothing "
        + "(default: kn)."))
  static let budget = OptionKey.integer(
    "budget", 1...1_000_000, "B",
    LocalizedText(
      "Replikasjoner i alt, med ocba; minst 20 for hvert scenario.",
      "Replications in all, with ocba; at least 20 for each scenario."))
  static let prefer = OptionKey<Preference>.choice(
    "prefer",
    LocalizedText(
      "Om høyt eller lavt er best, der indikatoren ikke sier det selv.",
      "Whether high or low is better, where the indicator does not say."))
}

/// The options of `dimension`.
enum DimensionOptions {
  static let target = OptionKey.texts(
    "target", LocalizedText("MÅL", "TARGET"),
    LocalizedText(
      "Det som skal nås, som «INDIKATOR <= TALL» eller «INDIKATOR >= TALL»; flere må nås samtidig.",
      "What is to be reached, as “INDICATOR <= NUMBER” or “INDICATOR >= NUMBER”; several must be "
        + "reached at once."))
  static let probability = OptionKey.text(
    "probability", LocalizedText("P", "P"),
    LocalizedText(
      "Hvor sikkert målene skal nås (standard: 90%).",
      "How surely the targets are to be reached (default: 90%)."))
  static let lever = OptionKey.texts(
    "lever", LocalizedText("PEKER[=A..B]", "POINTER[=A..B]"),
    LocalizedText(
      "Et tall som kan økes, og fra hvor mye til hvor mye som legges til, med /T for trinnet; bare de "
        + "som er gitt, brukes (standard: de scenarioet har).",
      "A number that can be raised, and from how much to how much is added, with /T for the step; only "
        + "those given are used (default: those the scenario has)."))
  static let unitCost = OptionKey.texts(
    "unit-cost", LocalizedText("PEKER=KR", "POINTER=NOK"),
    LocalizedText(
      "Kroner i året for én mer, ved siden av regnskapet, båret av kommunen; i stedet for det "
        + "scenarioet gir.",
      "Kroner a year for one more, beside the accounts, borne by the municipality; in place of what "
        + "the scenario gives."))
  static let replications = OptionKey.integer(
    "replications", 10...1_000_000, "N",
    LocalizedText(
      "Kjøringer av hver blanding (standard: 100).", "Runs of each mix (default: 100)."))
  static let mixes = OptionKey.integer(
    "max-mixes", 2...100_000, "N",
    LocalizedText("Flest blandinger å prøve (standard: 200).", "Most mixes to try (default: 200)."))
}

extension Invocation {
  /// A share above 0 and below 1 that an option gives, as `95%` or `0.95`.
  func share(_ key: OptionKey<String>, default standard: Double) throws(Failure) -> Double {
    guard let text = arguments[key] else { return standard }
    guard let share = WrittenNumber(text)?.share, share > 0, share < 1 else {
      throw Failure(
        LocalizedText(
          "--\(key.declaration.name) skal være over 0 og under 100 %, for eksempel 95%; fikk «\(text)».",
          "--\(key.declaration.name) must be above 0 and below 100%, for example 95%; got “\(text)”."
        )[language].printable)
    }
    return share
  }

  /// An amount in the unit of an indikator: `3`, `0,5`, `2 %` of a share, `10 dager`.
  func amount(
    _ text: String, _ enhet: Indikator.Enhet, option: String
  ) throws(Failure) -> Double {
    if let number = WrittenNumber(text) {
      if enhet == .andel, let share = number.share { return share }
      let units = ["", enhet.navn.nb, enhet.navn.en]
      if enhet != .andel, units.contains(number.unit) { return number.value }
    }
    throw Failure(
      LocalizedText(
        "--\(option) skal være et tall i enheten \(enhet.navn.nb); fikk «\(text)».",
        "--\(option) must be a number in the unit \(enhet.navn.en); got “\(text)”.")[language]
        .printable)
  }
}
