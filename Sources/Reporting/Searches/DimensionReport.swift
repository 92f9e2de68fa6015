import Boligmodell
import Experiments
import ScenarioFormat
import SimulationKernel

/// What `dimension` shows: the cheapest mix tried that reaches the targets, what it costs whom, what more or
/// less certainty costs, and what the prices rest on.
public struct DimensionReport {
  private let result: DimensionResult
  private let facts: DimensionFacts
  private let language: Language

  private var format: NumberFormat { NumberFormat(language) }

  public init(_ result: DimensionResult, _ facts: DimensionFacts, _ language: Language) {
    self.result = result
    self.facts = facts
    self.language = language
  }

  /// The mix that is shown: the chosen one, or the one that came nearest.
  private var shown: MixResult { result.chosen ?? result.nearest }

  public func lines(in terminal: Terminal) -> [String] {
    func wrapped(_ text: LocalizedText) -> [String] {
      text[language].printable.wrapped(to: terminal.width)
    }
    let preamble = Preamble(facts: facts.run, scenarios: facts.run.scenarios, language: language)
    var lines = [terminal.emphasised(headline[language], .heading)]
    lines += wrapped(question) + [""]
    lines += levers.lines(in: terminal) + [""]
    lines += wrapped(chance) + [""]
    lines += costs.lines(in: terminal) + [""]
    lines += frontier.lines(in: terminal) + [""]
    for text in atTheEnd + prices + [search] { lines += wrapped(text) }
    return lines + preamble.caveat.wrapped(to: terminal.width)
  }

  private var headline: LocalizedText {
    let n = result.tried.count
    guard let chosen = result.chosen else {
      return LocalizedText(
        "Ingen av de \(n) blandingene som er prøvd, når målet. Nærmest:",
        "None of the \(n) mixes tried reaches the target. Nearest:")
    }
    if chosen.mix.allSatisfy({ $0 == 0 }) {
      return LocalizedText(
        "Scenarioet når målet slik det står, og ingen av de \(n) blandingene som er prøvd, gjør det billigere.",
        "The scenario reaches the target as it stands, and none of the \(n) mixes tried does so more cheaply."
      )
    }
    return LocalizedText(
      "Billigst av de \(n) blandingene som er prøvd", "Cheapest of the \(n) mixes tried")
  }

  private var question: LocalizedText {
    let scenario = facts.scenario
    func p(_ language: Language) -> String {
      NumberFormat(language).percent(result.probability, places: 0)
    }
    func years(_ language: Language) -> String {
      Preamble.years(scenario?.years ?? 0, language)
    }
    let (name, start) = (scenario?.name ?? "", scenario?.start ?? "")
    return LocalizedText(
      "\(name): \(facts.targetsText(.nb)) med minst \(p(.nb)) sannsynlighet. \(years(.nb)) fra "
        + "\(Preamble.date(start, .nb)), \(facts.replications) kjøringer av hver blanding, frø \(facts.run.seed).",
      "\(name): \(facts.targetsText(.en)) with a probability of at least \(p(.en)). \(years(.en)) from "
        + "\(start), \(facts.replications) runs of each mix, seed \(facts.run.seed).")
  }

  private var levers: TerminalTable {
    var table = TerminalTable(
      title: LocalizedText("Hva", "What")[language],
      columns: [
        .init(LocalizedText("Legges til", "Added")[language]),
        .init(LocalizedText("I scenarioet", "In the scenario")[language]),
        .init(LocalizedText("Prøvd", "Tried")[language], spare: 1),
      ])
    let to = LocalizedText("til", "to")[language]
    for (lever, steps) in zip(facts.levers, shown.mix) {
      let text = { facts.amount(lever, lever.addition($0), language, signed: $0 != 0) }
      table.add(
        lever.navn[language],
        [
          .init(text(steps), steps == 0 ? .muted : .better), .init(facts.standing(lever, language)),
          .init("\(text(lever.range.lowerBound)) \(to) \(text(lever.range.upperBound))"),
        ])
    }
    return table
  }

  private var chance: LocalizedText {
    func share(_ interval: ConfidenceInterval, _ language: Language) -> String {
      let text = { NumberFormat(language).percent($0, places: 0) }
      return "\(text(interval.estimate)) (\(text(interval.low))–\(text(interval.high)))"
    }
    let mix = shown
    var text = LocalizedText(
      "Når målet i \(share(mix.probability, .nb)) av \(mix.runs) kjøringer.",
      "Reaches the target in \(share(mix.probability, .en)) of \(mix.runs) runs.")
    if let trial = result.trial(of: mix) {
      text = LocalizedText(
        text.nb + " Prøvd om igjen i \(trial.runs) nye: \(share(trial.probability, .nb)).",
        text.en + " Tried again in \(trial.runs) new ones: \(share(trial.probability, .en)).")
    }
    let failed = result.trials.count { $0.mix != mix.mix }
    if failed > 0 {
      text = LocalizedText(
        text.nb + " Billigere som ikke holdt i nye kjøringer: \(failed).",
        text.en + " Cheaper ones that did not hold in new runs: \(failed).")
    }
    return text
  }

  private var costs: TerminalTable {
    var table = TerminalTable(
      title: LocalizedText("Mill. kr i året utover scenarioet", "NOK million a year more")[
        language],
      columns: [
        .init(LocalizedText("Netto", "Net")[language]),
        .init(LocalizedText("95 %-intervall", "95% interval")[language]),
      ])
    func add(_ name: LocalizedText, _ value: ConfidenceInterval) {
      let text = { format.number($0, .millions, signed: true) }
      let word = LocalizedText("til", "to")[language]
      table.add(
        name[language],
        [
          .init(text(value.estimate)),
          .init(value.low.isFinite ? "\(text(value.low)) \(word) \(text(value.high))" : ""),
        ])
    }
    for (owner, value) in zip(MixResult.owners, shown.costs) { add(owner.navn, value) }
    add(LocalizedText("det offentlige i alt", "all public budgets"), shown.cost)
    if shown.priced != 0 {
      table.add(
        LocalizedText("av det priset ved siden av regnskapet", "of it priced beside the accounts")[
          language],
        [.init(format.number(shown.priced, .millions, signed: true))])
    }
    return table
  }

  private var frontier: TerminalTable {
    var table = TerminalTable(
      title: LocalizedText("Hva mer sikkerhet koster", "What more certainty costs")[language],
      columns: [
        .init(LocalizedText("Når målet", "Reaches it")[language]),
        .init(LocalizedText("Mill. kr i året", "NOK million a year")[language]),
      ])
    for mix in result.tried.frontier {
      table.add(
        facts.text(mix.mix, language),
        [
          .init(
            format.percent(mix.probability.estimate, places: 0),
            mix.mix == result.chosen?.mix ? .better : .plain),
          .init(format.number(mix.cost.estimate, .millions, signed: true)),
        ])
    }
    return table
  }

  /// That the answer lies where the search had to stop, if it does.
  private var atTheEnd: [LocalizedText] {
    let ends = zip(facts.levers, shown.mix).filter { lever, steps in
      steps != 0 && (steps == lever.range.lowerBound || steps == lever.range.upperBound)
    }.map(\.0)
    if ends.isEmpty { return [] }
    func names(_ language: Language) -> String {
      ends.map { $0.navn[language] }.joined(separator: "; ")
    }
    return [
      LocalizedText(
        "Ved enden av det som er prøvd: \(names(.nb)). Mer kan være bedre; gi et videre område med --lever.",
        "At the end of what was tried: \(names(.en)). More may be better; give a wider range with --lever."
      )
    ]
  }

  /// What the prices beside the accounts are, and what has none.
  private var prices: [LocalizedText] {
    var texts: [LocalizedText] = []
    for lever in facts.levers {
      guard case .perYear(let kroner, let note) = lever.price else { continue }
      func price(_ language: Language) -> String {
        NumberFormat(language).fixed(kroner, places: kroner < 10 ? 2 : 0)
      }
      texts.append(
        LocalizedText(
          "\(lever.navn.nb): \(price(.nb)) kr i året for én mer, \(note.nb).",
          "\(lever.navn.en): NOK \(price(.en)) a year for one more, \(note.en)."))
    }
    let free = facts.levers.filter { $0.price == .unknown }
    if !free.isEmpty {
      func names(_ language: Language) -> String {
        free.map { $0.navn[language] }.joined(separator: "; ")
      }
      let example = free[0].pointer
      texts.append(
        LocalizedText(
          "Uten pris i scenarioet og regnet som gratis: \(names(.nb)). Gi den med --unit-cost "
            + "\"\(example)=KR\".",
          "Without a price in the scenario and taken for free: \(names(.en)). Give it with --unit-cost "
            + "\"\(example)=NOK\"."))
    }
    return texts
  }

  private var search: LocalizedText {
    result.isExhausted
      ? LocalizedText(
        "Letingen stanset ved \(result.most) blandinger; --max-mixes gir flere.",
        "The search stopped at \(result.most) mixes; --max-mixes gives more.")
      : LocalizedText(
        "Det kan finnes billigere blandinger blant dem som ikke er prøvd.",
        "There may be cheaper mixes among those not tried.")
  }
}
