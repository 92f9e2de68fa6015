import Boligmodell
import Experiments
import ScenarioFormat
import SimulationKernel

/// What `select` shows: who is best, who was left out when, and what that can be trusted for.
public struct SelectionReport {
  private let facts: RunFacts
  private let result: SelectionResult
  private let language: Language

  private var format: NumberFormat { NumberFormat(language) }
  private var measure: StudyMeasure { result.measure }

  public init(_ facts: RunFacts, _ result: SelectionResult, _ language: Language) {
    self.facts = facts
    self.result = result
    self.language = language
  }

  public func lines(in terminal: Terminal) -> [String] {
    let preamble = Preamble(facts: facts, scenarios: facts.scenarios, language: language)
    return [terminal.emphasised(conclusion.printable, .heading)]
      + judgedBy.wrapped(to: terminal.width) + [""] + table.lines(in: terminal) + [""]
      + guarantee.printable.wrapped(to: terminal.width)
      + preamble.caveat.wrapped(to: terminal.width)
  }

  private var conclusion: String {
    let name = result.selected.name
    return result.isDecided
      ? LocalizedText("Best: \(name)", "Best: \(name)")[language]
      : LocalizedText("Ikke avgjort; \(name) leder", "Undecided; \(name) is ahead")[language]
  }

  private var judgedBy: String {
    let used = format.integer(result.entries.reduce(0) { $0 + $1.used })
    let higher = result.direction == .høyere
    let years = Preamble.years(facts.scenarios.first?.years ?? 0, language)
    return LocalizedText(
      "Etter «\(measure.navn.nb)» (\(measure.text)), \(higher ? "høyt" : "lavt") er best. \(years) fra "
        + "\(Preamble.date(facts.scenarios.first?.start ?? "", .nb)), \(used) replikasjoner i alt, frø "
        + "\(result.seed).",
      "By “\(measure.navn.en)” (\(measure.text)), \(higher ? "high" : "low") is best. \(years) from "
        + "\(facts.scenarios.first?.start ?? ""), \(used) replications in all, seed \(result.seed)."
    )[
      language
    ].printable
  }

  private var table: TerminalTable {
    var table = TerminalTable(
      title: LocalizedText("Scenario", "Scenario")[language],
      columns: [
        .init(LocalizedText("Gjennomsnitt", "Mean")[language]),
        .init(LocalizedText("Fra den beste", "From the best")[language]),
        .init(LocalizedText("95 %-intervall", "95% interval")[language]),
        .init(LocalizedText("Utfall", "Outcome")[language], isTrailing: false),
        .init(LocalizedText("Replikasjoner", "Replications")[language], spare: 1),
      ])
    let differences = result.entries.compactMap { $0.difference?.estimate.magnitude }
    let scale = UnitScale(
      measure.enhet, of: result.entries.map(\.mean.estimate), detail: differences.min() ?? 0
    ).showing(differences.min() ?? 0)
    let number = { (value: Double) in format.number(value, scale) }
    let signed = { (value: Double) in format.number(value, scale, signed: true) }
    for entry in result.entries {
      table.add(
        entry.name,
        [
          .init(number(entry.mean.estimate)),
          .init(entry.difference.map { signed($0.estimate) } ?? ""),
          .init(
            entry.difference.map { interval in
              let word = LocalizedText("til", "to")[language]
              return "\(signed(interval.low)) \(word) \(signed(interval.high))"
            } ?? ""),
          .init(outcome(entry), entry.status == .selected ? .better : .plain),
          .init(format.integer(entry.used)),
        ])
    }
    table.add(
      heading: LocalizedText(
        "i \(scale.unit.nb); 95 %-intervallene gjelder hver for seg",
        "in \(scale.unit.en); each 95% interval holds by itself")[language])
    return table
  }

  private func outcome(_ entry: SelectionResult.Entry) -> String {
    guard entry.status == .dropped else { return entry.status.navn[language] }
    let n = format.integer(entry.used)
    return LocalizedText("ute etter \(n)", "out after \(n)")[language]
  }

  private var guarantee: String {
    switch result.method {
    case .indifferenceZone(let delta, let confidence, let most):
      let share = format.percent(
        confidence, places: confidence * 100 == (confidence * 100).rounded() ? 0 : 1)
      let d = format.quantity(delta, measure.enhet, isDifference: true)
      let n = format.integer(most)
      guard result.isDecided else {
        return LocalizedText(
          "Ingen garanti: \(n) replikasjoner var ikke nok til å skille dem som er igjen. Gi flere med "
            + "--max-replications, eller en større --delta.",
          "No guarantee: \(n) replications were not enough to tell apart those that are left. Give more "
            + "with --max-replications, or a larger --delta.")[language]
      }
      return LocalizedText(
        "Med minst \(share) sannsynlighet er \(result.selected.name) best, eller innenfor \(d) av den "
          + "beste, i modellen, for tilnærmet normalfordelte utfall. Alle møtte de samme "
          + "tilfeldighetene (metode: KN, Kim og Nelson 2001).",
        "With a probability of at least \(share) \(result.selected.name) is the best, or within \(d) of "
          + "the best, in the model, for nearly normal outcomes. All met the same luck (method: KN, "
          + "Kim and Nelson 2001).")[language]
    case .budget(let budget):
      let n = format.integer(budget)
      return LocalizedText(
        "Ingen garanti: \(n) replikasjoner er fordelt slik at flest går til dem som er vanskeligst å "
          + "skille fra den beste (OCBA, Chen m.fl. 2000). Hvert scenario har sine egne tilfeldigheter.",
        "No guarantee: \(n) replications were spread so that most go to those that are hardest to tell "
          + "from the best (OCBA, Chen et al. 2000). Each scenario has luck of its own.")[language]
    }
  }
}
