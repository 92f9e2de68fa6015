import Boligmodell
import ScenarioFormat
import SimulationKernel

/// The table of `verify`: what theory says, what the kernel gave, and the verdict.
public struct TheoryTable: Sendable {
  private let checks: [TheoryCheck]
  private let language: Language

  public init(_ checks: [TheoryCheck], _ language: Language) {
    self.checks = checks
    self.language = language
  }

  /// Whether every quantity agrees with theory.
  public var passed: Bool { checks.allSatisfy(\.passed) }

  /// The lines of the table, and a last one with the verdict on all.
  public func lines(in terminal: Terminal) -> [String] {
    var table = TerminalTable(
      title: LocalizedText("Modell og størrelse", "Model and quantity")[language],
      columns: [
        .init(LocalizedText("Teori", "Theory")[language]),
        .init(LocalizedText("Simulert", "Simulated")[language]),
        .init(LocalizedText("95 %-intervall", "95% interval")[language]),
        .init("z"), .init(LocalizedText("Dom", "Verdict")[language], isTrailing: false),
      ])
    var model: TheoryCheck.Label?
    for check in checks {
      if check.model != model { table.add(heading: text(check.model)) }
      model = check.model
      table.add(text(check.quantity), cells(check))
    }
    return table.lines(in: terminal) + ["", conclusion]
  }

  private func cells(_ check: TheoryCheck) -> [TerminalTable.Cell] {
    let format = NumberFormat(language)
    let size = check.expected.magnitude
    // Four digits that count, as far as decimals are concerned.
    let places = size >= 1_000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 1 ? 3 : 4
    let number = { (value: Double) in format.fixed(value, places: places) }
    let verdict =
      check.passed
      ? LocalizedText("stemmer", "agrees") : LocalizedText("stemmer ikke", "does not agree")
    return [
      .init(number(check.expected)), .init(number(check.simulated.estimate)),
      .init(format.range(number(check.simulated.low), number(check.simulated.high))),
      .init(format.fixed(check.z, places: 1, signed: true)),
      .init(verdict[language], check.passed ? .better : .worse),
    ]
  }

  private var conclusion: String {
    let wrong = checks.count { !$0.passed }
    let all = checks.count
    return wrong == 0
      ? LocalizedText(
        "Alle \(all) størrelser stemmer med teorien (|z| < 4).",
        "All \(all) quantities agree with theory (|z| < 4).")[language]
      : LocalizedText(
        "\(wrong) av \(all) størrelser stemmer ikke med teorien.",
        "\(wrong) of \(all) quantities do not agree with theory.")[language]
  }

  private func text(_ label: TheoryCheck.Label) -> String {
    LocalizedText(label.norwegian, label.english)[language]
  }
}
