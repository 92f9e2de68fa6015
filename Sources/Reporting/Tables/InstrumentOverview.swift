import Boligmodell
import Experiments
import ScenarioFormat

/// The terminal's table of the instruments: how many were given each, beside the people housed with it.
struct InstrumentOverview: Sendable {
  /// One instrument in one scenario, means over replications for the whole horizon.
  struct Row: Sendable {
    let name: String
    var means: [String: Double]

    /// Instruments that act on everyone are given to nobody.
    var isEmpty: Bool { InstrumentOverview.measures.allSatisfy { means[$0.id, default: 0] == 0 } }
  }

  static let measures: [(id: String, title: LocalizedText)] = [
    ("granted", LocalizedText("Tildelt", "Granted")),
    ("holders_mean", LocalizedText("Har det i snitt", "Have it, mean")),
    ("waiting_end", LocalizedText("Venter til slutt", "Waiting at the end")),
    ("households_housed", LocalizedText("Flytt. til eget hjem", "Moves to own home")),
    ("persons_housed", LocalizedText("Personer i dem", "Persons in them")),
  ]

  /// Of each scenario, in order.
  let scenarios: [(name: String, rows: [Row])]
  let language: Language

  /// Nothing where no scenario has an instrument that was given to anyone.
  func lines(in terminal: Terminal) -> [String] {
    let told = scenarios.filter { $0.rows.contains { !$0.isEmpty } }
    guard !told.isEmpty else { return [] }
    let format = NumberFormat(language)
    var table = TerminalTable(
      title: LocalizedText("Virkemiddel", "Instrument")[language],
      columns: InstrumentOverview.measures.enumerated().map { place, measure in
        .init(measure.title[language], spare: measure.id == "waiting_end" ? 1 : 0)
      })
    for scenario in told {
      if scenarios.count > 1 { table.add(heading: scenario.name) }
      for row in scenario.rows where !row.isEmpty {
        table.add(
          row.name,
          InstrumentOverview.measures.map { measure in
            let mean = row.means[measure.id, default: 0]
            return .init(format.number(mean, UnitScale(.husholdninger, of: [mean])))
          })
      }
    }
    return table.lines(in: terminal)
  }
}

extension ResultScenario {
  /// Means of what the overview shows, for each instrument.
  func instruments() throws -> [InstrumentOverview.Row] {
    let horizon = layout.periods.count - 1
    var rows = layout.instruments.map {
      InstrumentOverview.Row(name: $0.navn.nb, means: [:])
    }
    let columns = columns { column -> (Int, String)? in
      guard case .virkemiddel(let number, let measure, horizon) = column else { return nil }
      return (number, layout.instrumentMeasures[measure].id)
    }
    try forEachSummary(columns) { rows[$0.0].means[$0.1] = $1.mean }
    return rows
  }
}
