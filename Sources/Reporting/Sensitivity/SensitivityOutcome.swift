import Boligmodell
import Experiments
import ScenarioFormat

/// What a sensitivity analysis gave, with all that tables and reports tell of it.
public struct SensitivityOutcome: Sendable {
  /// What the scenario is called on the command line and in the files.
  public let scenario: String
  public let facts: RunFacts
  public let design: SensitivityDesign
  /// In the order of the design's parameters.
  public let words: [NumberWords]
  public let results: [SensitivityResult]
  /// Of each point.
  public let replications: Int
  public let seed: UInt64
  /// Uncertain numbers that were not moved.
  public let heldUncertain: Int
  /// Assumed numbers that do not say how uncertain they are.
  public let heldAssumed: Int

  public init(
    scenario: String, facts: RunFacts, design: SensitivityDesign, words: [NumberWords],
    results: [SensitivityResult], replications: Int, seed: UInt64, heldUncertain: Int,
    heldAssumed: Int
  ) {
    self.scenario = scenario
    self.facts = facts
    self.design = design
    self.words = words
    self.results = results
    self.replications = replications
    self.seed = seed
    self.heldUncertain = heldUncertain
    self.heldAssumed = heldAssumed
  }

  var runs: Int { design.count * replications }

  /// Parameters from the one that matters most on, by a number that is not negative; those without one last.
  static func order(_ numbers: [Double]) -> [Int] {
    let key = { (index: Int) in numbers[index].isNaN ? -Double.infinity : numbers[index].magnitude }
    return numbers.indices.sorted { (-key($0), $0) < (-key($1), $1) }
  }

  /// The rank of each from 1; nil for those without a number.
  static func ranks(_ numbers: [Double]) -> [Int?] {
    var ranks = [Int?](repeating: nil, count: numbers.count)
    for (place, index) in order(numbers).enumerated() where !numbers[index].isNaN {
      ranks[index] = place + 1
    }
    return ranks
  }
}

extension ScreenedParameter {
  /// The unit of its range, as documents write it; empty for pure numbers.
  var unit: String { parameter.record.unit.modelUnit }

  /// `20 til 50 dager`; intensities per year, as people think of them.
  func rangeText(_ language: Language) -> String {
    let format = NumberFormat(language)
    let (factor, name) = shownUnit
    let (low, high) = (lowest * factor, highest * factor)
    let largest = max(low.magnitude, high.magnitude)
    // Three digits of the larger end, and two of the width.
    var places = 0
    var power = 1.0
    while places < 9, largest * power < 99.5 || (high - low) * power < 9.5 {
      places += 1
      power *= 10
    }
    // A number that has fewer digits is not given more.
    while places > 0, [low, high].allSatisfy({ isWhole($0 * power / 10) }) {
      places -= 1
      power /= 10
    }
    let ends = [low, high].map { format.fixed($0, places: places) }
    let unit = name[language].isEmpty ? "" : " " + name[language]
    return (ends[0] + " " + LocalizedText("til", "to")[language] + " " + ends[1] + unit)
      .replacing(" ", with: NumberFormat.noBreakSpace)
  }

  private func isWhole(_ value: Double) -> Bool {
    (value - value.rounded()).magnitude < 1e-9 * max(1, value.magnitude)
  }

  /// What a value in the unit of the model is multiplied by to be shown, and its unit then.
  private var shownUnit: (factor: Double, name: LocalizedText) {
    switch parameter.record.unit {
    case .count, .number, .probability, .share: (1, LocalizedText("", ""))
    case .rate: (365.25, LocalizedText("per år", "a year"))
    case .duration: (1, LocalizedText("dager", "days"))
    case .money: (1, LocalizedText("kr", "NOK"))
    case .moneyRate: (30.4375, LocalizedText("kr per måned", "NOK a month"))
    }
  }
}
