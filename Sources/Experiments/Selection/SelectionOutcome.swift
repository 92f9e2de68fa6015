/// Which system was selected, and at what cost.
public struct SelectionOutcome: Sendable, Equatable {
  /// The number of the selected system, from 0; of equals the first.
  public let selected: Int
  /// For each system, how many replications of it were looked at.
  public let replications: [Int]
  /// For each system, the mean of those.
  public let means: [Double]
  /// Other systems that stayed in until there was no more room for doubt: too close to the selected
  /// one for the difference to matter.
  public let tooClose: [Int]
}
