import Boligmodell
import Experiments
import ScenarioFormat

/// What `validate` shows: each tried claim with its comparison and verdict, why those that did not come
/// out did not, and how many there are of each.
public struct ClaimReport {
  private let title: String
  private let results: [ClaimResult]
  /// Whether the committed verdicts hold for these settings.
  private let isCommittedSetting: Bool
  private let language: Language

  private var format: NumberFormat { NumberFormat(language) }

  public init(
    title: LocalizedText, _ results: [ClaimResult], isCommittedSetting: Bool, _ language: Language
  ) {
    self.title = title[language]
    self.results = results
    self.isCommittedSetting = isCommittedSetting
    self.language = language
  }

  public func lines(in terminal: Terminal) -> [String] {
    let tried = results.filter { $0.trial != nil }
    var lines = [terminal.emphasised(title.printable, .heading), ""]
    if !tried.isEmpty { lines += table(tried).lines(in: terminal) + [""] }
    lines += reasons(tried, terminal) + untried(terminal) + conclusion(tried, terminal)
    return lines
  }

  // MARK: What was tried

  private func table(_ tried: [ClaimResult]) -> TerminalTable {
    var table = TerminalTable(
      title: LocalizedText("Påstand og prøve", "Claim and trial")[language],
      columns: [
        .init(LocalizedText("Venter", "Expected")[language], isTrailing: false),
        .init(LocalizedText("Basis", "Base")[language], spare: 1),
        .init(LocalizedText("Forskjell", "Difference")[language]),
        .init(LocalizedText("95 %-intervall", "95% interval")[language]),
        .init(LocalizedText("Dom", "Verdict")[language], isTrailing: false),
      ])
    for result in tried {
      guard let trial = result.trial else { continue }
      let påstand = result.påstand
      table.add(heading: "\(påstand.id): \(påstand.tekst[language]) (\(påstand.kilde))")
      add(trial, to: &table)
    }
    return table
  }

  private func add(_ trial: ClaimResult.Trial, to table: inout TerminalTable) {
    let prøve = trial.prøve
    let pair = trial.pair
    let difference = pair.forskjell
    let scale = UnitScale(
      prøve.indikator.enhet, of: [pair.baseMean, pair.alternativeMean], detail: difference.mean)
    let finer = scale.showing(difference.mean)
    let signed = { (value: Double) in format.number(value, finer, signed: true) }
    let group = prøve.gruppe == "all" ? "" : ", \(trial.group.navn[language])"
    let label =
      "\(prøve.basis.navn) → \(prøve.alternativ.navn): "
      + format.label(prøve.indikator, scale) + group
    var verdict = trial.dom.navn[language]
    if !trial.isAsCommitted {
      verdict +=
        LocalizedText(
          " (lagt inn: \(prøve.dom.navn.nb))", " (committed: \(prøve.dom.navn.en))")[language]
    }
    let emphasis: Emphasis =
      switch trial.dom {
      case .framkommet: .better
      case .motsagt: .worse
      case .uklart: .muted
      }
    table.add(
      label,
      [
        .init(prøve.venter.navn[language]),
        .init(pair.count > 0 ? format.number(pair.baseMean, scale) : NumberFormat.undefined),
        .init(pair.count > 0 ? signed(difference.mean) : NumberFormat.undefined),
        .init(
          pair.count > 1
            ? format.range(
              signed(difference.meanInterval.low), signed(difference.meanInterval.high)) : ""),
        .init(verdict, emphasis),
      ])
  }

  /// Why a claim did not come out, where the verdict is the committed one that the text explains.
  private func reasons(_ tried: [ClaimResult], _ terminal: Terminal) -> [String] {
    var lines: [String] = []
    for dom in [Dom.motsagt, .uklart] {
      let members = tried.filter { $0.trial?.dom == dom }
      guard !members.isEmpty else { continue }
      lines.append(terminal.emphasised(dom.heading[language], .heading))
      for result in members {
        let why =
          result.trial?.isAsCommitted == true
          ? result.explanation?[language]
          : LocalizedText("ikke forklart.", "not explained.")[language]
        lines += "\(result.påstand.id): \(why ?? "")".printable
          .wrapped(to: terminal.width, indent: "  ")
      }
      lines.append("")
    }
    return lines
  }

  // MARK: What was not

  private func untried(_ terminal: Terminal) -> [String] {
    let groups: [(LocalizedText, (Påstand.Slag) -> Bool)] = [
      (
        LocalizedText(
          "Innbygd, telles ikke: en inndata sier det samme",
          "Built in, not counted: an input says the same"),
        { if case .innbygd = $0 { true } else { false } }
      ),
      (
        LocalizedText(
          "Utenfor: modellen har ikke noe som kunne vist det",
          "Outside: the model has nothing that could show it"),
        { if case .utenfor = $0 { true } else { false } }
      ),
    ]
    return groups.flatMap { heading, belongs -> [String] in
      let ids = results.filter { belongs($0.påstand.slag) }.map(\.påstand.id)
      guard !ids.isEmpty else { return [] }
      return "\(heading[language]) (\(ids.count)): \(ids.joined(separator: ", ")).".printable
        .wrapped(to: terminal.width) + [""]
    }
  }

  // MARK: In all

  private func conclusion(_ tried: [ClaimResult], _ terminal: Terminal) -> [String] {
    let count = { (dom: Dom) in tried.count { $0.trial?.dom == dom } }
    let (came, against, unclear) = (count(.framkommet), count(.motsagt), count(.uklart))
    let counts = LocalizedText(
      "\(tried.count) prøvd: \(came) framkommet, \(against) motsagt, \(unclear) uklart. I modellen, gitt "
        + "antakelsene; intervallet viser bare tilfeldig variasjon.",
      "\(tried.count) tried: \(came) emerged, \(against) contradicted, \(unclear) unclear. In the model, "
        + "given its assumptions; the intervals show chance alone.")
    return (counts[language].wrapped(to: terminal.width) + verdictLine(tried, terminal))
  }

  private func verdictLine(_ tried: [ClaimResult], _ terminal: Terminal) -> [String] {
    guard !tried.isEmpty else { return [] }
    let other = tried.count { $0.trial?.isAsCommitted == false }
    let text: LocalizedText
    if other == 0 {
      text = LocalizedText(
        "Alle dommene er som lagt inn.", "All verdicts are as committed.")
    } else if isCommittedSetting {
      text = LocalizedText(
        "\(other) \(other == 1 ? "dom er" : "dommer er") en annen enn den som er lagt inn.",
        "\(other) \(other == 1 ? "verdict differs" : "verdicts differ") from the committed one.")
    } else {
      text = LocalizedText(
        "\(other) \(other == 1 ? "dom er" : "dommer er") en annen enn den som er lagt inn, som gjelder "
          + "for andre innstillinger.",
        "\(other) \(other == 1 ? "verdict differs" : "verdicts differ") from the committed one, which "
          + "holds for other settings.")
    }
    return text[language].wrapped(to: terminal.width)
  }
}

extension Dom {
  /// The heading over those that the verdict is about.
  fileprivate var heading: LocalizedText {
    switch self {
    case .framkommet: LocalizedText("Framkommet", "Emerged")
    case .motsagt: LocalizedText("Hva modellen sier imot", "What the model contradicts")
    case .uklart: LocalizedText("Uklart: intervallet rommer 0", "Unclear: the interval holds 0")
    }
  }
}
