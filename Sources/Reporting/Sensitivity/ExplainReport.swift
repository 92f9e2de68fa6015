import Boligmodell
import Experiments
import ScenarioFormat
import SimulationKernel

/// What `explain` shows: which numbers and which parts of the scenario drive an indikator, in sentences, and
/// what to try next.
public struct ExplainReport: Sendable {
  /// Numbers that are told of one by one.
  private static let longest = 7

  let outcome: SensitivityOutcome
  let result: SensitivityResult
  let effects: [SensitivityResult.Effect]
  let language: Language
  private var format: NumberFormat { NumberFormat(language) }

  /// Nil where the outcome is not Morris'.
  public init?(_ outcome: SensitivityOutcome, _ result: SensitivityResult, _ language: Language) {
    guard case .morris(let effects) = result.indices else { return nil }
    self.outcome = outcome
    self.result = result
    self.effects = effects
    self.language = language
  }

  /// From the largest effect on, those that are not noise.
  var drivers: [Int] {
    SensitivityOutcome.order(effects.map(\.muStar.estimate)).filter {
      effects[$0].muStar.estimate > 0 && effects[$0].isAboveNoise != false
    }
  }

  var isUnknown: Bool { effects.contains { $0.isAboveNoise == nil } }

  func isUneven(_ effect: SensitivityResult.Effect) -> Bool {
    effect.sigma > 0.5 * effect.muStar.estimate
  }

  /// The lines, none wider than the terminal but the command, which is to be copied.
  ///
  /// - Parameter command: the command line of what is to be tried next.
  public func lines(in terminal: Terminal, command: String?) -> [String] {
    let name = outcome.title(result.measure, language)
    let heading = LocalizedText("Hva som driver «\(name)»", "What drives “\(name)”")[language]
    var lines = terminal.heading(heading) + outcome.opening(language).wrapped(to: terminal.width)
    lines += [""] + summary.wrapped(to: terminal.width)
    for (place, index) in drivers.prefix(ExplainReport.longest).enumerated() {
      lines += ["\(place + 1). \(sentence(index))"].flatMap { $0.wrapped(to: terminal.width) }
    }
    if drivers.count > ExplainReport.longest {
      let rest = drivers.count - ExplainReport.longest
      lines += LocalizedText(
        "Og \(rest) til, i \(SensitivityTable.fileName).",
        "And \(rest) more, in \(SensitivityTable.fileName).")[language]
        .wrapped(to: terminal.width)
    }
    if !drivers.isEmpty { lines += [""] + mechanisms(terminal) }
    let noise = SensitivityNoise(
      result: result, replications: outcome.replications, language: language)
    if result.undefinedPoints == 0, let sentence = noise.sentence {
      lines += [""] + sentence.wrapped(to: terminal.width)
    }
    lines += [""] + outcome.held(language).wrapped(to: terminal.width)
    lines += [""] + why.wrapped(to: terminal.width)
    if let command { lines.append("  " + command) }
    return lines
  }

  private var summary: String {
    let count = effects.count
    if result.undefinedPoints > 0 {
      return LocalizedText(
        "Indikatoren er ikke definert i \(result.undefinedPoints) av punktene: det hendte aldri i noen av "
          + "replikasjonene der. Da kan det ikke sies hva som driver den.",
        "The indicator is not defined at \(result.undefinedPoints) of the points: it never happened in any of "
          + "the replications there. So it cannot be said what drives it.")[language]
    }
    if effects.allSatisfy({ $0.muStar.estimate == 0 }) {
      return LocalizedText(
        "Ingen av de \(count) usikre tallene flytter indikatoren i det hele tatt.",
        "None of the \(count) uncertain numbers moves the indicator at all.")[language]
    }
    if isUnknown {
      return LocalizedText(
        "Av \(count) usikre tall er dette de som ser ut til å flytte den mest; med én replikasjon per punkt "
          + "kan noe av det være tilfeldighet.",
        "Of \(count) uncertain numbers these seem to move it most; with one replication a point some of it "
          + "can be chance.")[language]
    }
    let above = drivers.count
    if above == 0 {
      return LocalizedText(
        "Ingen av de \(count) usikre tallene flytter indikatoren klart mer enn tilfeldighet gjør med "
          + "\(outcome.replications) replikasjoner. Det betyr ikke at de er uten virkning, bare at den ikke "
          + "kan ses.",
        "None of the \(count) uncertain numbers moves the indicator clearly more than chance does with "
          + "\(outcome.replications) replications. That does not mean that they have no effect, only that it "
          + "cannot be seen.")[language]
    }
    let unseen =
      count > above
      ? LocalizedText(
        "; de andre kan ikke skilles fra støyen", "; the others cannot be told from noise")
      : LocalizedText("", "")
    let order = LocalizedText(
      above > 1 ? ". De viktigste først:" : ":", above > 1 ? ". The largest first:" : ":")
    return
      (LocalizedText(
        "\(above) av \(count) usikre tall flytter indikatoren klart mer enn tilfeldighet",
        "\(above) of \(count) uncertain numbers \(above == 1 ? "moves" : "move") the indicator clearly more "
          + "than chance") + unseen + order)[language]
  }

  /// One number's effect, with its direction.
  private func sentence(_ index: Int) -> String {
    let effect = effects[index]
    let parameter = outcome.design.parameters[index]
    let scale = UnitScale(
      result.measure.enhet, of: [effect.muStar.estimate, effect.mu.estimate], isDifference: true
    ).showing(effect.mu.estimate)
    let unit = scale.unit[language].isEmpty ? "" : " " + scale.unit[language]
    let signed = { (value: Double) in format.number(value, scale, signed: true) }
    let title = outcome.words[index].title[language]
    let name = parameter.parameter.name
    var text = "\(title) [\(name)], \(parameter.rangeText(language)): "
    let size = format.number(effect.muStar.estimate, scale) + unit
    switch effect.direction {
    case 0:
      text +=
        LocalizedText(
          "flytter indikatoren om lag \(size), men retningen er ikke klar: den kan avhenge av de andre tallene.",
          "moves the indicator by about \(size), but the direction is not clear: it may depend on the other "
            + "numbers.")[language]
    default:
      let less = effect.direction < 0
      let range = format.range(signed(effect.mu.low), signed(effect.mu.high))
      text +=
        LocalizedText(
          "høyere verdi gir \(less ? "mindre" : "mer"), om lag \(signed(effect.mu.estimate))\(unit) over hele "
            + "spennet (\(range)).",
          "a higher value gives \(less ? "less" : "more"), about \(signed(effect.mu.estimate))\(unit) over the "
            + "whole range (\(range)).")[language]
      if isUneven(effect) {
        text +=
          LocalizedText(
            " Virkningen varierer mye med de andre tallene.",
            " The effect varies much with the other numbers.")[language]
      }
    }
    return text
  }

  private func mechanisms(_ terminal: Terminal) -> [String] {
    let parts = Mechanisms(effects, sections: outcome.words.map(\.section)).parts
    let shown = parts.filter { $0.share >= 0.005 }.map { part in
      let words = outcome.words[part.example]
      let share = format.percent(part.share, places: 0)
      return LocalizedText(
        "\(words.sectionTitle.nb) [\(part.section)]: \(share), \(part.above) av \(part.count) tall",
        "\(words.sectionTitle.en) [\(part.section)]: \(share), \(part.above) of \(part.count) numbers"
      )[
        language]
    }
    let heading = LocalizedText(
      "Etter mekanisme (andel av de kvadrerte virkningene, og tall med virkning over støyen):",
      "By mechanism (share of squared effects, and numbers with an effect above the noise):")[
        language]
    return heading.wrapped(to: terminal.width)
      + shown.flatMap { $0.wrapped(to: terminal.width, indent: "  ") }
  }
}
