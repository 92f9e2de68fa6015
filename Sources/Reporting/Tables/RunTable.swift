import Boligmodell
import Experiments
import ScenarioFormat

/// The terminal's table of one scenario: key indikatorer with mean and spread over replications.
struct RunTable {
  /// One indikator over the horizon, for all households.
  struct Row {
    let indikator: Indikator
    let summary: Summary

    /// Nothing to tell: zero, or not defined, in every replication.
    var isEmpty: Bool { summary.count == 0 || (summary.minimum == 0 && summary.maximum == 0) }
  }

  let rows: [Row]
  let language: Language

  private var format: NumberFormat { NumberFormat(language) }

  /// The lines of the table; indikatorer with nothing to tell are left out.
  func lines(in terminal: Terminal) -> [String] {
    var table = TerminalTable(
      title: LocalizedText("Indikator", "Indicator")[language],
      columns: [
        .init(LocalizedText("Snitt", "Mean")[language]),
        .init(LocalizedText("5–95 %", "5–95%")[language]),
        .init(LocalizedText("Median", "Median")[language], spare: 2),
        .init(
          LocalizedText("95 %-intervall for snittet", "95% interval of the mean")[language],
          spare: 1),
      ])
    for topic in KeyIndicators.topics {
      let members = topic.ids.compactMap { id in
        rows.first { $0.indikator.id == id && !$0.isEmpty }
      }
      guard !members.isEmpty else { continue }
      table.add(heading: topic.name[language])
      for row in members {
        add(row, to: &table)
      }
    }
    return table.lines(in: terminal)
  }

  private func add(_ row: Row, to table: inout TerminalTable) {
    let summary = row.summary
    let scale = UnitScale(row.indikator.enhet, of: [summary.mean, summary.p5, summary.p95])
    let number = { (value: Double) in format.number(value, scale) }
    table.add(
      format.label(row.indikator, scale),
      [
        .init(number(summary.mean)), .init(format.range(number(summary.p5), number(summary.p95))),
        .init(number(summary.median)),
        .init(format.range(number(summary.meanInterval.low), number(summary.meanInterval.high))),
      ])
  }
}

extension NumberFormat {
  /// The name of an indikator with its unit: `tapte leieinntekter (mill. kr)`.
  func label(_ indikator: Indikator, _ scale: UnitScale) -> String {
    let unit = indikator.enhet.shortName(scale)[language]
      .replacing(" ", with: NumberFormat.noBreakSpace)
    let name = indikator.navn[language]
    return unit.isEmpty ? name : "\(name) (\(unit))"
  }

  /// `33,0 til 49,1`: a dash between numbers with signs would be read as one. It breaks before the second
  /// number alone.
  func range(_ low: String, _ high: String) -> String {
    low + NumberFormat.noBreakSpace + LocalizedText("til", "to")[language] + " " + high
  }
}
