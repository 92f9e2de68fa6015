import Boligmodell
import ScenarioFormat

/// A number of a scenario that a planner can give more of: dwellings of a kind, places, årsverk, a yearly
/// frame. What is varied is an addition to what the scenario says: a course over years or dates is shifted
/// as a whole, so that it keeps its shape.
public struct Lever: Sendable {
  /// What is added.
  public enum Slag: Sendable { case boliger, plasser, årsverk, ramme, annet }

  /// What an addition costs.
  public enum Price: Sendable, Equatable {
    /// The simulated accounts hold it already.
    case accounts
    /// Kroner a year for each unit beside the accounts, borne by the municipality, and where that is from.
    case perYear(Double, LocalizedText)
    /// Neither the scenario nor the user says.
    case unknown
  }

  public let pointer: JSONPointer
  public let slag: Slag
  /// The numbers at the pointer: one, or one for each date or year.
  public let records: [NumberRecord]
  /// An addition is a whole number of these, > 0.
  public let step: Double
  /// Least and most steps; 0 is the scenario as it stands.
  public let range: ClosedRange<Int>
  public var price: Price

  /// - Parameters:
  ///   - records: at least one.
  ///   - addition: holds 0; what does not make a whole step at the ends is left out.
  ///   - step: nil for a round one that makes at most sixty steps.
  init(
    _ pointer: JSONPointer, _ slag: Slag, _ records: [NumberRecord],
    addition: ClosedRange<Double>, step: Double?, price: Price
  ) {
    precondition(!records.isEmpty && addition.contains(0))
    self.pointer = pointer
    self.slag = slag
    self.records = records
    let width = (addition.upperBound - addition.lowerBound) / Lever.mostSteps
    let least = slag == .årsverk ? 0.5 : records[0].unit == .count ? 1 : 0
    self.step = step ?? max(least, RoundNumber.atLeast(width))
    // A hair's breadth takes in an end that is a whole number of steps but for rounding.
    let low = Int((-addition.lowerBound / self.step + 1e-9).rounded(.down))
    let high = Int((addition.upperBound / self.step + 1e-9).rounded(.down))
    range = -low...high
    self.price = price
  }

  private static let mostSteps = 60.0
  /// The most steps that a range may have where the step is given.
  static let mostGivenSteps = 1e6

  /// What so many steps add, in the unit of the number.
  public func addition(_ steps: Int) -> Double { Double(steps) * step }

  /// What so many steps cost the municipality a year beside the accounts, kroner.
  public func priced(_ steps: Int) -> Double {
    if case .perYear(let kroner, _) = price { kroner * addition(steps) } else { 0 }
  }

  /// Whether all numbers stay within what they may be, over the whole range.
  var staysInBounds: Bool {
    records.allSatisfy {
      $0.bounds.contains($0.value + addition(range.lowerBound))
        && $0.bounds.contains($0.value + addition(range.upperBound))
    }
  }

  /// The document with so many steps added everywhere at the pointer.
  func set(
    _ steps: Int, in document: JSONNode, problems: inout ProblemList
  ) -> JSONNode? {
    if steps == 0 { return document }
    var answer: JSONNode? = document
    for record in records {
      answer = answer.flatMap {
        NumberSetting.set(
          record.value + addition(steps), of: record, in: $0, shape: ScenarioShape.scenario,
          problems: &problems)
      }
    }
    return answer
  }
}
