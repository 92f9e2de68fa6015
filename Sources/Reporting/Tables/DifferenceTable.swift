import Boligmodell
import Experiments
import ScenarioFormat

/// The terminal's table of a comparison: what is clearly better, clearly worse or clearly changed
/// comes first, and what shows no clear difference is said to show none.
struct DifferenceTable {
  /// One indikator over the horizon, for all households, in the base and in one alternative.
  struct Row {
    let indikator: Indikator
    let pair: PairSummary

    /// Nothing to tell: zero in both, or not defined.
    var isEmpty: Bool { pair.count == 0 || (pair.baseMean == 0 && pair.alternativeMean == 0) }
  }

  /// What the numbers say about a row.
  enum Verdict: CaseIterable {
    case better
    case worse
    case changed
    case unclear
    /// The same in every replication.
    case equal

    init(_ row: Row) {
      let difference = row.pair.forskjell
      let interval = difference.meanInterval
      if difference.minimum == 0, difference.maximum == 0 {
        self = .equal
      } else if !(interval.low > 0 || interval.high < 0) {
        self = .unclear
      } else {
        switch row.indikator.retning {
        case .lavere: self = interval.high < 0 ? .better : .worse
        case .høyere: self = interval.low > 0 ? .better : .worse
        case .ingen: self = .changed
        }
      }
    }

    /// The heading over such rows.
    var heading: LocalizedText {
      switch self {
      case .better: LocalizedText("Klart bedre", "Clearly better")
      case .worse: LocalizedText("Klart dårligere", "Clearly worse")
      case .changed: LocalizedText("Klart endret", "Clearly changed")
      case .unclear:
        LocalizedText(
          "Ingen klar forskjell (intervallet rommer 0)",
          "No clear difference (the interval holds 0)")
      case .equal: LocalizedText("Helt likt", "Exactly equal")
      }
    }

    var emphasis: Emphasis {
      switch self {
      case .better: .better
      case .worse: .worse
      case .changed: .plain
      case .unclear, .equal: .muted
      }
    }
  }

  let rows: [Row]
  let language: Language

  private var format: NumberFormat { NumberFormat(language) }

  /// The key rows in the order of topics, without those that have nothing to tell.
  private var keyRows: [Row] {
    KeyIndicators.topics.flatMap(\.ids).compactMap { id in
      rows.first { $0.indikator.id == id && !$0.isEmpty }
    }
  }

  /// How many of the key rows fall under each verdict, and of how many.
  var count: (clear: Int, all: Int) {
    let verdicts = keyRows.map(Verdict.init)
    return (verdicts.count { $0 != .unclear && $0 != .equal }, verdicts.count)
  }

  /// The lines of the table.
  func lines(in terminal: Terminal) -> [String] {
    var table = TerminalTable(
      title: LocalizedText("Indikator", "Indicator")[language],
      columns: [
        .init(LocalizedText("Basis", "Base")[language]),
        .init(LocalizedText("Alternativ", "Alternative")[language]),
        .init(LocalizedText("Forskjell", "Difference")[language]),
        .init(LocalizedText("95 %-intervall", "95% interval")[language]),
        .init(LocalizedText("Bedre\u{A0}i", "Better in")[language]),
        .init(LocalizedText("Spart av paring", "Saved by pairing")[language], spare: 1),
      ])
    let judged = keyRows.map { (Verdict($0), $0) }
    for verdict in Verdict.allCases where verdict != .equal {
      let members = judged.filter { $0.0 == verdict }
      guard !members.isEmpty else { continue }
      table.add(heading: verdict.heading[language])
      for (_, row) in members { add(row, verdict, to: &table) }
    }
    return table.lines(in: terminal) + equalLine(judged, terminal)
  }

  /// Rows that are the same in every replication need no numbers.
  private func equalLine(_ judged: [(Verdict, Row)], _ terminal: Terminal) -> [String] {
    let names = judged.filter { $0.0 == .equal }.map { $0.1.indikator.navn[language] }
    guard !names.isEmpty else { return [] }
    let text = Verdict.equal.heading[language] + ": " + names.joined(separator: ", ") + "."
    return text.printable.wrapped(to: terminal.width)
  }

  private func add(_ row: Row, _ verdict: Verdict, to table: inout TerminalTable) {
    let pair = row.pair
    let interval = pair.forskjell.meanInterval
    let scale = UnitScale(
      row.indikator.enhet, of: [pair.baseMean, pair.alternativeMean],
      detail: pair.forskjell.mean)
    let finer = scale.showing(pair.forskjell.mean)
    let signed = { (value: Double) in format.number(value, finer, signed: true) }
    let share = { (value: Double?) in value.map { format.percent($0, places: 0) } ?? "" }
    table.add(
      format.label(row.indikator, scale),
      [
        .init(format.number(pair.baseMean, scale)),
        .init(format.number(pair.alternativeMean, scale)),
        .init(signed(pair.forskjell.mean), verdict.emphasis),
        .init(format.range(signed(interval.low), signed(interval.high))),
        .init(share(pair.sannsynligBedre?.estimate)), .init(share(pair.variansSpart)),
      ])
  }
}
