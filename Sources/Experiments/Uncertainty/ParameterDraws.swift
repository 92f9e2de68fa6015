/// How the replications of a run belong to draws of uncertain parameters: draw after draw, each with equally
/// many runs.
public struct ParameterDraws: Sendable, Equatable {
  /// Draws of parameters, ≥ 2.
  public let count: Int
  /// Runs of each draw, ≥ 1; the split of variance needs 2.
  public let runs: Int
  /// Whether the draws have the same runs (common random numbers), or each its own.
  public let common: Bool

  public init(count: Int, runs: Int, common: Bool) {
    precondition(count >= 2 && runs >= 1)
    self.count = count
    self.runs = runs
    self.common = common
  }

  /// Replications in all.
  public var replications: Int { count * runs }

  /// Values in the order of replications, by draw and then run.
  public func byDraw(_ values: [Double]) -> [[Double]] {
    precondition(values.count == replications, "every draw has its runs")
    return (0..<count).map { Array(values[$0 * runs..<($0 + 1) * runs]) }
  }
}
