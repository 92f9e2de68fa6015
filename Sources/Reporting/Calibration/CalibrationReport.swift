import Boligmodell
import Experiments
import ScenarioFormat

/// What `calibrate` shows: what was done, each target before and after, each number before and after, and in
/// words what the targets can and cannot tell.
public struct CalibrationReport {
  let result: CalibrationResult
  let goals: [Kalibreringsmål]
  let facts: RunFacts
  /// Runs of each draw.
  let replications: Int
  let language: Language

  var format: NumberFormat { NumberFormat(language) }

  public init(
    _ result: CalibrationResult, _ goals: [Kalibreringsmål], _ facts: RunFacts, replications: Int,
    _ language: Language
  ) {
    self.result = result
    self.goals = goals
    self.facts = facts
    self.replications = replications
    self.language = language
  }

  public func lines(in terminal: Terminal) -> [String] {
    let scenario = facts.scenarios.first
    var lines = [terminal.emphasised((scenario?.name ?? "").printable, .heading)]
    for text in whatWasDone { lines += text.printable.wrapped(to: terminal.width) }
    lines += [""] + fit.lines(in: terminal)
    if !result.accepted.isEmpty { lines += [""] + parameters.lines(in: terminal) }
    lines.append("")
    for text in CalibrationWords(result, language).paragraphs + [caveat] {
      lines += text.printable.wrapped(to: terminal.width)
    }
    return lines
  }

  // MARK: Tables

  private var fit: TerminalTable {
    var table = TerminalTable(
      title: LocalizedText("Mål", "Target")[language],
      columns: [
        .init(LocalizedText("Skal være", "To be")[language]),
        .init(LocalizedText("Før (95 %)", "Before (95%)")[language]),
        .init(LocalizedText("Etter (95 %)", "After (95%)")[language]),
        .init(LocalizedText("Avstand", "Distance")[language]),
      ])
    for (number, goal) in goals.enumerated() {
      let (before, after) = (
        result.prediction(before: number), result.prediction(after: number)
      )
      let scale = UnitScale(
        goal.enhet, of: [goal.verdi, before?.quantile(0, 0.975) ?? 0], detail: goal.toleranse
      ).showing(goal.toleranse)
      func interval(_ sample: WeightedSample?) -> String {
        guard let sample else { return NumberFormat.undefined }
        return format.range(
          format.number(sample.quantile(0, 0.025), scale),
          format.number(sample.quantile(0, 0.975), scale))
      }
      let distance = after.map { result.targets[number].distance(to: $0.mean(0)) }
      table.add(
        "\(goal.navn): \(place(of: goal)) (\(scale.unit[language]))",
        [
          .init(
            "\(format.number(goal.verdi, scale)) ± \(format.number(goal.toleranse, scale))"),
          .init(interval(before)), .init(interval(after)),
          .init(
            distance.map { format.fixed($0, places: 2) } ?? NumberFormat.undefined,
            distance.map { $0 <= 1 ? .better : .worse } ?? .plain),
        ])
    }
    return table
  }

  /// What the target is about: indikator, group and time.
  private func place(of goal: Kalibreringsmål) -> String {
    var text = goal.indikatornavn[language]
    if !goal.gjelderAlle { text += ", \(goal.gruppe.navn[language])" }
    if !goal.gjelderHelePerioden { text += " \(Preamble.date(goal.periode, language))" }
    return text
  }

  private var parameters: TerminalTable {
    var table = TerminalTable(
      title: LocalizedText("Usikkert tall", "Uncertain number")[language],
      columns: [
        .init(LocalizedText("Før (95 %)", "Before (95%)")[language]),
        .init(LocalizedText("Etter: median", "After: median")[language]),
        .init(LocalizedText("95 %-intervall", "95% interval")[language]),
        .init(LocalizedText("Smalere", "Narrower")[language], spare: 1),
      ])
    guard let values = result.values else { return table }
    for (number, parameter) in result.space.parameters.enumerated() {
      let scale = ParameterScale(parameter.record)
      let text = { (value: Double) in scale.text(value, format) }
      table.add(
        parameter.name + scale.suffix(language),
        [
          .init(format.range(text(parameter.value(at: 0.025)), text(parameter.value(at: 0.975)))),
          .init(text(values.quantile(number, 0.5))),
          .init(
            format.range(
              text(values.quantile(number, 0.025)), text(values.quantile(number, 0.975)))),
          .init(format.percent(result.narrowing(of: number), places: 0)),
        ])
    }
    return table
  }
}
