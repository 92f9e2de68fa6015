import Boligmodell
import Experiments
import ScenarioFormat
import SimulationKernel

/// Whether a scenario's demands on its results hold.
public struct KravReport: Sendable {
  /// One demand and what came of it.
  public struct Row: Sendable {
    public let krav: Resultatkrav
    /// The number that is compared with the limit; of a probability with its interval.
    public let value: ConfidenceInterval
    public let holds: Bool
    /// Whether chance alone could turn the answer.
    public let isUnclear: Bool
  }

  public let name: String
  public let rows: [Row]
  private let language: Language

  /// - Throws: ``StudyError/ukjentMål(_:forslag:)`` where a demand is about a number that is not there.
  public init(_ scenario: ResultScenario, _ krav: [Resultatkrav], _ language: Language) throws {
    name = scenario.name
    self.language = language
    rows = try krav.map { krav in
      let measure = try StudyMeasure(krav.mål, in: [scenario.layout])
      guard let column = measure.column(in: scenario.layout) else {
        throw StudyError.ukjentMål(krav.mål, forslag: nil)
      }
      let values = try scenario.file.column(column, antall: scenario.replications)
      let interval = KravReport.value(krav, Summary(values, draws: scenario.draws), values)
      let holds = krav.sammenligning.holds(interval.estimate, krav.grense)
      return Row(
        krav: krav, value: interval, holds: holds,
        isUnclear: krav.sammenligning.holds(interval.low, krav.grense) != holds
          || krav.sammenligning.holds(interval.high, krav.grense) != holds)
    }
  }

  public var allHold: Bool { rows.allSatisfy(\.holds) }

  private static func value(
    _ krav: Resultatkrav, _ summary: Summary, _ values: [Double]
  ) -> ConfidenceInterval {
    let defined = values.filter { !$0.isNaN }
    switch krav.statistikk {
    case .mean: return summary.meanInterval
    case .quantile(let share): return .quantile(ofSorted: defined.sorted(), share)
    case .probability(let comparison, let threshold):
      let count = defined.count { comparison.holds($0, threshold) }
      return .share(Double(count), of: defined.count)
    }
  }

  public func lines(in terminal: Terminal) -> [String] {
    if rows.isEmpty { return [] }
    let format = NumberFormat(language)
    var lines =
      [""]
      + terminal.heading(
        LocalizedText("Krav i \(name)", "Demands of \(name)")[language])
    for row in rows {
      var isShare = false
      if case .probability = row.krav.statistikk { isShare = true }
      func number(_ value: Double) -> String {
        isShare ? format.percent(value) : format.significant(value)
      }
      let range =
        row.value.low.isFinite && row.value.high.isFinite
        ? " (\(format.range(number(row.value.low), number(row.value.high))))" : ""
      let word =
        row.holds
        ? LocalizedText("holder", "holds") : LocalizedText("HOLDER IKKE", "DOES NOT HOLD")
      var text =
        "\(row.krav.navn): \(row.krav.tekst) – \(word[language]): \(number(row.value.estimate))\(range)."
      if row.isUnclear {
        text +=
          LocalizedText(
            " Tilfeldigheten kan snu svaret: kjør flere replikasjoner.",
            " Chance could turn the answer: run more replications.")[language]
      }
      lines += text.printable.wrapped(to: terminal.width)
    }
    return lines
  }
}
