import Boligmodell
import Experiments
import ScenarioFormat

/// The terminal's table of where the spread comes from: uncertain parameters or chance.
public struct UncertaintyOverview {
  private let scenario: ResultScenario
  /// Numbers of the scenario that are drawn, and those that are assumed and held.
  private let parameters: Int
  private let held: Int
  private let language: Language

  public init(_ scenario: ResultScenario, parameters: Int, held: Int, _ language: Language) {
    self.scenario = scenario
    self.parameters = parameters
    self.held = held
    self.language = language
  }

  /// The lines; nothing where parameters were not drawn.
  public func lines(in terminal: Terminal) throws -> [String] {
    guard let draws = scenario.draws else { return [] }
    let format = NumberFormat(language)
    let horizon = scenario.layout.periods.count - 1
    let ids = KeyIndicators.topics.flatMap(\.ids)
    let columns = scenario.columns { column -> Indikator? in
      guard case .indikator(let index, group: 0, periode: horizon) = column,
        ids.contains(scenario.layout.indikatorer[index].id)
      else { return nil }
      return scenario.layout.indikatorer[index]
    }
    var table = TerminalTable(
      title: LocalizedText("Hvor spredningen kommer fra", "Where the spread comes from")[language],
      columns: [
        .init(LocalizedText("Antakelser", "Assumptions")[language]),
        .init(LocalizedText("95 %", "95%")[language]),
        .init(
          LocalizedText("Snitt, 5–95 % av trekningene", "Mean, 5–95% of draws")[language], spare: 1),
      ])
    var count = 0
    try scenario.forEachColumn(columns) { indikator, values in
      guard let split = UncertaintySplit(values, draws), split.parameters.estimate.isFinite else {
        return
      }
      count += 1
      let scale = UnitScale(indikator.enhet, of: [split.p5, split.p95])
      table.add(
        format.label(indikator, scale),
        [
          .init(format.percent(split.parameters.estimate, places: 0)),
          .init(
            format.range(
              format.percent(split.parameters.low, places: 0),
              format.percent(split.parameters.high, places: 0))),
          .init(
            format.range(format.number(split.p5, scale), format.number(split.p95, scale))),
        ])
    }
    if count == 0 { return [] }
    let text = LocalizedText(
      "\(draws.count) trekninger av \(parameters) usikre tall, \(draws.runs) kjøringer av hver. Resten av "
        + "spredningen er tilfeldighet. \(held) antatte tall oppgir ingen usikkerhet og er holdt fast.",
      "\(draws.count) draws of \(parameters) uncertain numbers, \(draws.runs) runs of each. The rest of "
        + "the spread is chance. \(held) assumed numbers state no uncertainty and are held.")
    return [""] + terminal.heading(scenario.name) + table.lines(in: terminal)
      + text[language].wrapped(to: terminal.width)
  }
}
