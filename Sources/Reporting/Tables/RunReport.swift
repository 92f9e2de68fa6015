import Boligmodell
import Experiments
import ScenarioFormat

/// What `run` shows in the terminal: for each scenario what was run, the table, and how far to trust it.
public struct RunReport: Sendable {
  private let facts: RunFacts
  private let scenarios: [(name: String, rows: [RunTable.Row])]
  private let language: Language

  /// Reads the headlines from the block files.
  ///
  /// - Parameters:
  ///   - facts: what was run, its scenarios in the same order.
  ///   - scenarios: their results.
  public init(_ facts: RunFacts, _ scenarios: [ResultScenario], _ language: Language) throws {
    self.init(
      facts, rows: try scenarios.map { ($0.name, try $0.headlines()) }, language)
  }

  init(
    _ facts: RunFacts, rows: [(name: String, rows: [RunTable.Row])], _ language: Language
  ) {
    self.facts = facts
    scenarios = rows
    self.language = language
  }

  /// The lines, none wider than the terminal.
  public func lines(in terminal: Terminal) -> [String] {
    var lines: [String] = []
    for (index, scenario) in scenarios.enumerated() {
      let own = facts.scenarios.filter { $0.name == scenario.name }
      let preamble = Preamble(facts: facts, scenarios: own, language: language)
      if index > 0 { lines.append("") }
      lines += terminal.heading(scenario.name)
      lines += own.flatMap { $0.title.printable.wrapped(to: terminal.width) }
      lines += preamble.whatWasRun.wrapped(to: terminal.width)
      lines += [""] + RunTable(rows: scenario.rows, language: language).lines(in: terminal) + [""]
      lines += RunReport.reading[language].wrapped(to: terminal.width)
      lines += preamble.caveat.wrapped(to: terminal.width)
    }
    return lines
  }

  private static let reading = LocalizedText(
    "Hele perioden, alle husholdninger. I ni av ti replikasjoner ligger tallet innenfor 5–95 %.",
    "The whole period, all households. In nine of ten replications the number lies within 5–95%.")
}

extension Terminal {
  func heading(_ text: String) -> [String] {
    text.printable.wrapped(to: width).map { emphasised($0, .heading) }
  }
}
