import Boligmodell
import Experiments
import ScenarioFormat

/// The terminal's table of the accounts: what each budget owner pays in a year, line by line, and what it
/// pays and receives in all.
struct CostOverview: Sendable {
  /// The mean of each line in one scenario, kroner a year.
  struct Accounts: Sendable {
    let name: String
    let lines: [(line: Kostnadslinje, mean: Double)]

    func mean(of id: String) -> Double { lines.first { $0.line.id == id }?.mean ?? 0 }

    /// Paid less received of a kind.
    func net(_ owner: Budsjetteier, _ kind: Kostnadslinje.Slag) -> Double {
      lines.reduce(0) { sum, entry in
        if entry.line.slag != kind { return sum }
        return sum + (entry.line.fra == owner ? entry.mean : 0)
          - (entry.line.til == owner ? entry.mean : 0)
      }
    }
  }

  /// One, or the base and an alternative.
  let accounts: [Accounts]
  let language: Language

  private static let owners: [Budsjetteier] = [.nav, .kommune, .stat, .husholdning]

  func lines(in terminal: Terminal) -> [String] {
    guard let first = accounts.first else { return [] }
    let format = NumberFormat(language)
    let isComparison = accounts.count > 1
    var columns = accounts.indices.map { place in
      TerminalTable.Column(
        isComparison
          ? (place == 0
            ? LocalizedText("Basis", "Base") : LocalizedText("Alternativ", "Alternative"))[language]
          : LocalizedText("I året", "A year")[language])
    }
    if isComparison { columns.append(.init(LocalizedText("Forskjell", "Difference")[language])) }
    var table = TerminalTable(
      title: LocalizedText("Mill. kr i året", "NOK million a year")[language], columns: columns)
    func add(_ label: String, _ values: [Double]) {
      var values = values
      if isComparison { values.append(values[values.count - 1] - values[0]) }
      table.add(
        label,
        values.enumerated().map { place, value in
          .init(
            format.number(
              value, .millions, signed: isComparison && place == values.count - 1))
        })
    }
    var ids: [Kostnadslinje] = first.lines.map(\.line)
    for other in accounts.dropFirst() {
      ids += other.lines.map(\.line).filter { line in !ids.contains { $0.id == line.id } }
    }
    for owner in CostOverview.owners {
      let own = ids.filter { line in
        line.fra == owner && accounts.contains { $0.mean(of: line.id) != 0 }
      }
      let received = ids.filter { line in
        line.til == owner && accounts.contains { $0.mean(of: line.id) != 0 }
      }
      let nets = accounts.map { $0.net(owner, .drift) }
      if own.isEmpty && received.isEmpty { continue }
      table.add(heading: owner.navn[language])
      for line in own {
        let suffix = line.slag == .drift ? "" : " (\(line.slag.navn[language]))"
        add(line.navn[language] + suffix, accounts.map { $0.mean(of: line.id) })
      }
      for line in received {
        let suffix = line.slag == .drift ? "" : " (\(line.slag.navn[language]))"
        let word = LocalizedText("inn: ", "in: ")[language]
        add(word + line.navn[language] + suffix, accounts.map { -$0.mean(of: line.id) })
      }
      add(LocalizedText("drift, netto", "running, net")[language], nets)
      let invested = accounts.map { $0.net(owner, .investering) }
      if invested.contains(where: { $0 != 0 }) {
        add(LocalizedText("investering, netto", "investment, net")[language], invested)
      }
    }
    return table.lines(in: terminal)
  }
}

extension ResultScenario {
  /// The mean of each line of the accounts, kroner a year.
  func accounts() throws -> CostOverview.Accounts {
    let horizon = layout.periods.count - 1
    let period = layout.periods[horizon]
    let years = (period.til - period.fra) / 365.25
    let columns = columns { column -> Kostnadslinje? in
      guard case .kostnad(let line, horizon) = column else { return nil }
      return layout.costLines[line]
    }
    var lines: [(Kostnadslinje, Double)] = []
    try forEachSummary(columns) { lines.append(($0, $1.mean / years)) }
    return CostOverview.Accounts(name: name, lines: lines)
  }
}
