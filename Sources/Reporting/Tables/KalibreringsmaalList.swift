import Boligmodell
import ScenarioFormat

/// The targets of calibration in a description of a scenario.
public struct KalibreringsmålList: Sendable {
  private let mål: [Kalibreringsmål]
  private let language: Language

  public init(_ mål: [Kalibreringsmål], _ language: Language) {
    self.mål = mål
    self.language = language
  }

  /// Nothing for a scenario without targets; else how many there are, then each: its name, and under it what
  /// it is about, what it should be and where that comes from.
  public func lines(in terminal: Terminal) -> [String] {
    if mål.isEmpty { return [] }
    let format = NumberFormat(language)
    let count = format.integer(mål.count)
    var lines =
      LocalizedText(
        "\(count) kalibreringsmål: kjente tall som «calibrate» skal treffe. De endrer ingen resultater.",
        "\(count) \(mål.count == 1 ? "target" : "targets") of calibration: known numbers that “calibrate” "
          + "should meet. They change no results.")[language].wrapped(to: terminal.width) + [""]
    for goal in mål {
      let scale = UnitScale(goal.enhet, of: [goal.verdi], detail: goal.toleranse)
        .showing(goal.toleranse)
      let number =
        "\(format.number(goal.verdi, scale)) ± \(format.number(goal.toleranse, scale)) "
        + scale.unit[language]
      lines += goal.navn.printable.wrapped(to: terminal.width)
      for part in ["\(goal.måltall) · \(number)", goal.kilde] {
        lines += part.printable.wrapped(to: terminal.width, indent: "    ")
      }
    }
    return lines + [""]
  }
}
