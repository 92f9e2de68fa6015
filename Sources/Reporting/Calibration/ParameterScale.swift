import Boligmodell
import ScenarioFormat

/// How an uncertain number of a scenario is shown: in a unit that people use, with three digits that count.
struct ParameterScale {
  private let factor: Double
  private let unit: LocalizedText
  private let isWhole: Bool

  init(_ record: NumberRecord) {
    isWhole = record.unit == .count
    (factor, unit) =
      switch record.unit {
      case .count, .number: (1, LocalizedText("", ""))
      case .probability, .share: (100, LocalizedText("%", "%"))
      case .rate: (365.25, LocalizedText("per år", "a year"))
      case .duration: (1, LocalizedText("dager", "days"))
      case .money: (1, LocalizedText("kr", "NOK"))
      case .moneyRate: (30.4375, LocalizedText("kr per måned", "NOK a month"))
      }
  }

  func text(_ value: Double, _ format: NumberFormat) -> String {
    let shown = value * factor
    let size = shown.magnitude
    let places = isWhole || size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 || size == 0 ? 2 : 3
    return format.fixed(shown, places: places)
  }

  /// ` (dager)`, or nothing for a pure number.
  func suffix(_ language: Language) -> String {
    unit[language].isEmpty ? "" : " (\(unit[language]))"
  }
}
