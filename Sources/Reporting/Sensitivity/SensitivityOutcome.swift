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

  /// `20 til 50 dager`
  func rangeText(_ language: Language) -> String {
    let format = NumberFormat(language)
    let width = highest - lowest
    let largest = max(lowest.magnitude, highest.magnitude)
    // Three digits of the larger end, and enough to tell the ends apart.
    var places = 0
    while places < 9,
      largest * power(places) < 99.5 || width * power(places) < 9.5, largest > 0
    {
      places += 1
    }
    let ends = [lowest, highest].map { format.fixed($0, places: places) }
    let words = unit.isEmpty ? "" : " " + unit
    return (ends[0] + " " + LocalizedText("til", "to")[language] + " " + ends[1] + words)
      .replacing(" ", with: NumberFormat.noBreakSpace)
  }

  private func power(_ places: Int) -> Double {
    (0..<places).reduce(1.0) { value, _ in value * 10 }
  }
}
