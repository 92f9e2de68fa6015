import Boligmodell
import Experiments
import ScenarioFormat
import SimulationKernel

/// What `compare` shows in the terminal: for each alternative what was run, how many differences are
/// clear, the table, and how far to trust it.
public struct ComparisonReport: Sendable {
  /// One alternative against the base.
  struct Part: Sendable {
    let base: String
    let alternative: String
    let rows: [DifferenceTable.Row]
    /// What only one of the two has, and so is not compared.
    let leftOut: [LocalizedText]
    /// The base's and the alternative's.
    var instruments: [(name: String, rows: [InstrumentOverview.Row])] = []
    var organisations: [OrganisationOverview.Part] = []
    var accounts: [CostOverview.Accounts] = []
  }

  private let facts: RunFacts
  private let parts: [Part]
  private let language: Language

  /// - Parameters:
  ///   - facts: what was run, the base first.
  ///   - results: one for each alternative, in the same order.
  ///   - scenarios: their own results, the base's first.
  public init(
    _ facts: RunFacts, _ results: [PairedResult], _ scenarios: [ResultScenario],
    _ language: Language
  ) throws {
    let instruments = try scenarios.map { ($0.name, try $0.instruments()) }
    let organisations = try scenarios.map { try $0.organisation() }
    let accounts = try scenarios.map { try $0.accounts() }
    let parts = results.map { result in
      let link = result.comparison.kobling
      // What only one has of instruments and payments is nothing in the other, and is shown so.
      let leftOut = (link.bareIBase + link.bareIAlternativ).filter {
        $0.slag != .virkemiddel && $0.slag != .kostnadslinje && $0.slag != .organisasjonsmål
      }
      let names = [result.base, result.alternative]
      return Part(
        base: result.base, alternative: result.alternative, rows: result.headlines,
        leftOut: leftOut.map(\.tekst),
        instruments: instruments.filter { names.contains($0.0) },
        organisations: organisations.filter { names.contains($0.name) },
        accounts: names.compactMap { name in accounts.first { $0.name == name } })
    }
    self.init(facts, parts: parts, language)
  }

  init(_ facts: RunFacts, parts: [Part], _ language: Language) {
    self.facts = facts
    self.parts = parts
    self.language = language
  }

  /// The lines, none wider than the terminal.
  public func lines(in terminal: Terminal) -> [String] {
    var lines: [String] = []
    for (index, part) in parts.enumerated() {
      if index > 0 { lines.append("") }
      let compared = facts.scenarios.filter { $0.name == part.base || $0.name == part.alternative }
      let preamble = Preamble(facts: facts, scenarios: compared, language: language)
      let table = DifferenceTable(rows: part.rows, language: language)
      lines += terminal.heading(
        LocalizedText(
          "\(part.alternative) mot \(part.base) (basis)",
          "\(part.alternative) against \(part.base) (base)")[language])
      for sentence in [preamble.whatWasRun, staffing(compared), clearness(table)]
      where !sentence.isEmpty {
        lines += sentence.wrapped(to: terminal.width)
      }
      lines += [""] + table.lines(in: terminal) + [""]
      lines.append(
        table: InstrumentOverview(scenarios: part.instruments, language: language)
          .lines(in: terminal))
      lines.append(
        table: OrganisationOverview(scenarios: part.organisations, language: language)
          .lines(in: terminal))
      lines.append(
        table: CostOverview(accounts: part.accounts, language: language).lines(in: terminal))
      for sentence in [reading(part), leftOut(part), preamble.caveat] where !sentence.isEmpty {
        lines += sentence.printable.wrapped(to: terminal.width)
      }
    }
    return lines
  }

  /// Whether the organisations compared have equally many hours: else a difference can be a matter of staff.
  private func staffing(_ compared: [RunFacts.Scenario]) -> String {
    let hours = compared.compactMap(\.staffHours)
    if hours.isEmpty { return "" }
    guard hours.count == compared.count, let base = hours.first, let other = hours.last else {
      return LocalizedText(
        "Bare det ene har en organisering: i det andre tar arbeidet i enhetene ingen tid.",
        "Only one of them has an organisation: in the other, the units' work takes no time.")[
          language]
    }
    let format = NumberFormat(language)
    func number(_ value: Double) -> String { format.number(value, UnitScale(.timer, of: [value])) }
    if abs(base - other) <= 1e-6 * max(base, other) {
      return LocalizedText(
        "Lik bemanning: stillinger på \(number(base)) timer til boligsosialt arbeid i begge, før fravær.",
        "Equal staff: posts of \(number(base)) hours for housing work in both, before absence.")[
          language]
    }
    return LocalizedText(
      "Ulik bemanning: \(number(base)) timer i basis og \(number(other)) i alternativet. Forskjeller kan skyldes bemanningen.",
      "Unequal staff: \(number(base)) hours in the base and \(number(other)) in the alternative. Differences can be due to staff."
    )[language]
  }

  /// How many differences are clear. With many intervals of 95 % some miss by chance alone.
  private func clearness(_ table: DifferenceTable) -> String {
    let (clear, all) = table.count
    guard clear > 0 else {
      return LocalizedText(
        "Ingen klar forskjell i noen av \(all) indikatorer.",
        "No clear difference in any of \(all) indicators.")[language]
    }
    return LocalizedText(
      "Klar forskjell i \(clear) av \(all) indikatorer. Av 20 slike intervaller bommer om lag ett "
        + "ved ren tilfeldighet.",
      "A clear difference in \(clear) of \(all) indicators. Of 20 such intervals about one misses "
        + "by chance alone.")[language]
  }

  private func reading(_ part: Part) -> String {
    var text = LocalizedText(
      "Forskjell: alternativ minus basis, parvis med de samme husholdningene, hele perioden; for "
        + "andeler i prosentpoeng. Bedre i: andelen av parene der alternativet er best.",
      "Difference: alternative minus base, in pairs with the same households, the whole period; for "
        + "shares in percentage points. Better in: the share of pairs in which the alternative is "
        + "better.")[language]
    let saved = part.rows.filter { !$0.isEmpty }.compactMap(\.pair.variansSpart)
    if !saved.isEmpty {
      let median = NumberFormat(language).percent(Quantiles.of(saved, [0.5])[0], places: 0)
      text +=
        LocalizedText(
          " Paringen tok bort \(median) av variansen (median).",
          " Pairing took away \(median) of the variance (median).")[language]
    }
    return text
  }

  private func leftOut(_ part: Part) -> String {
    guard !part.leftOut.isEmpty else { return "" }
    var names = part.leftOut.prefix(8).map { $0[language] }.joined(separator: ", ")
    let more = part.leftOut.count - 8
    if more > 0 { names += LocalizedText(" og \(more) til", " and \(more) more")[language] }
    return LocalizedText(
      "Ikke sammenlignet, fordi bare det ene har det: \(names).",
      "Not compared, as only one of them has it: \(names).")[language]
  }
}
