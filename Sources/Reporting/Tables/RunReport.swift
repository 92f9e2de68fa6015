import Boligmodell
import Experiments
import ScenarioFormat

/// What `run` shows in the terminal: for each scenario what was run, the table, and how far to trust it.
public struct RunReport: Sendable {
  private let facts: RunFacts
  private let scenarios: [Part]
  private let language: Language

  /// One scenario's tables.
  struct Part: Sendable {
    let name: String
    let rows: [RunTable.Row]
    var instruments: [InstrumentOverview.Row] = []
    var organisation: OrganisationOverview.Part?
    var accounts: CostOverview.Accounts?
  }

  /// Reads the headlines from the block files.
  ///
  /// - Parameters:
  ///   - facts: what was run, its scenarios in the same order.
  ///   - scenarios: their results.
  public init(_ facts: RunFacts, _ scenarios: [ResultScenario], _ language: Language) throws {
    self.init(
      facts,
      parts: try scenarios.map {
        Part(
          name: $0.name, rows: try $0.headlines(), instruments: try $0.instruments(),
          organisation: try $0.organisation(), accounts: try $0.accounts())
      }, language)
  }

  init(
    _ facts: RunFacts, parts: [Part], _ language: Language
  ) {
    self.facts = facts
    scenarios = parts
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
      let instruments = InstrumentOverview(
        scenarios: [(scenario.name, scenario.instruments)], language: language)
      lines.append(table: instruments.lines(in: terminal))
      let organisation = OrganisationOverview(
        scenarios: scenario.organisation.map { [$0] } ?? [], language: language)
      lines.append(table: organisation.lines(in: terminal))
      let costs = CostOverview(accounts: scenario.accounts.map { [$0] } ?? [], language: language)
      lines.append(table: costs.lines(in: terminal))
      lines += RunReport.reading[language].wrapped(to: terminal.width)
      lines += preamble.caveat.wrapped(to: terminal.width)
    }
    return lines
  }

  private static let reading = LocalizedText(
    "Hele perioden, alle husholdninger. I ni av ti replikasjoner ligger tallet innenfor 5–95 %.",
    "The whole period, all households. In nine of ten replications the number lies within 5–95%.")
}

extension [String] {
  /// A table and an empty line after it; nothing where there is none.
  mutating func append(table: [String]) {
    if !table.isEmpty { self += table + [""] }
  }
}

extension Terminal {
  func heading(_ text: String) -> [String] {
    text.printable.wrapped(to: width).map { emphasised($0, .heading) }
  }
}
