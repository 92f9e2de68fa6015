import Boligmodell
import ScenarioFormat

/// The sentences around a table: what was run, and how far its numbers can be trusted.
struct Preamble {
  let facts: RunFacts
  /// The scenarios that the table below is about.
  let scenarios: [RunFacts.Scenario]
  let language: Language

  private var format: NumberFormat { NumberFormat(language) }

  /// The scenario whose horizon the table is over; those that are compared share it.
  private var first: RunFacts.Scenario? { scenarios.first }

  /// `200 replications av 10 år fra 1.1.2009, frø 1. Starter fra oppgitt situasjon.`
  var whatWasRun: String {
    let n = format.integer(facts.replications)
    let date = Preamble.date(first?.start ?? "", language)
    let years = Preamble.years(first?.years ?? 0, language)
    let run = LocalizedText(
      facts.replications == 1
        ? "1 replikasjon av \(years) fra \(date), frø \(facts.seed)."
        : "\(n) replikasjoner av \(years) fra \(date), frø \(facts.seed).",
      facts.replications == 1
        ? "1 replication of \(years) from \(date), seed \(facts.seed)."
        : "\(n) replications of \(years) from \(date), seed \(facts.seed).")
    return run[language] + " " + beginning[language]
  }

  private var beginning: LocalizedText {
    guard facts.warmup > 0 else {
      return LocalizedText("Starter fra oppgitt situasjon.", "Starts from the situation given.")
    }
    let years = Preamble.years(facts.warmup, language)
    return LocalizedText("Etter \(years) oppvarming.", "After a warm-up of \(years).")
  }

  /// What the numbers rest on.
  var caveat: String {
    let assumed = scenarios.map(\.assumedNumbers).max() ?? 0
    let n = format.integer(assumed)
    let model =
      assumed == 0
      ? LocalizedText(
        "I modellen, gitt tallene som er lagt inn.", "In the model, given the numbers put in.")
      : assumed == 1
        ? LocalizedText(
          "I modellen, gitt antakelsene: 1 av tallene er antatt.",
          "In the model, given the assumptions: 1 of the numbers is assumed.")
        : LocalizedText(
          "I modellen, gitt antakelsene: \(n) av tallene er antatt.",
          "In the model, given the assumptions: \(n) of the numbers are assumed.")
    let interval =
      facts.draws != nil
      ? LocalizedText(
        "Intervallet viser både usikkerhet om tallene, så langt de oppgir den, og tilfeldig variasjon.",
        "The interval shows both uncertainty about the numbers, as far as they state it, and random "
          + "variation.")
      : LocalizedText(
        "Intervallet viser bare tilfeldig variasjon, ikke usikkerhet om tallene.",
        "The interval shows random variation only, not uncertainty about the numbers.")
    return model[language] + " " + interval[language]
  }

  static func years(_ count: Int, _ language: Language) -> String {
    let word = LocalizedText("år", count == 1 ? "year" : "years")[language]
    return "\(count)\(NumberFormat.noBreakSpace)\(word)"
  }

  /// `1.1.2009` in bokmål, the ISO date in English or where the text is not one.
  static func date(_ iso: String, _ language: Language) -> String {
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    guard language == .nb, parts.count == 3 else { return iso }
    return "\(parts[2]).\(parts[1]).\(parts[0])"
  }
}
