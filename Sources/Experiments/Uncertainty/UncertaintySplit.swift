import SimulationKernel

/// How much of the spread of a number is due to uncertain parameters, and how much to chance.
public struct UncertaintySplit: Sendable, Equatable {
  /// The share due to parameters, 0 to 1, with its 95 % interval.
  public let parameters: ConfidenceInterval
  /// The share due to chance, 0 to 1. With common runs what runs and draws have together is counted here.
  public let chance: ConfidenceInterval
  /// The mean with an interval that holds both.
  public let mean: ConfidenceInterval
  /// Standard deviation from draw to draw, and from run to run.
  public let parameterDeviation: Double
  public let chanceDeviation: Double
  /// What nine of ten draws have for a mean.
  public let p5: Double
  public let p95: Double

  /// Nil where the number is not defined in some replication, or there is only one run of each draw.
  public init?(_ values: [Double], _ draws: ParameterDraws) {
    let rows = draws.byDraw(values)
    if draws.common {
      guard let split = try? CrossedSplit(rows) else { return nil }
      parameters = split.parameters.share
      chance = split.parameters.share.complement
      mean = split.mean
      parameterDeviation = split.parameters.variance.squareRoot()
      chanceDeviation = (split.runs.variance + split.restVariance).squareRoot()
      (p5, p95) = UncertaintySplit.range(split.quantiles([0.05, 0.95]))
    } else {
      guard let split = try? NestedSplit(rows) else { return nil }
      parameters = split.parameters.share
      chance = split.chance.share
      mean = split.mean
      parameterDeviation = split.parameters.variance.squareRoot()
      chanceDeviation = split.chance.variance.squareRoot()
      (p5, p95) = UncertaintySplit.range(split.quantiles([0.05, 0.95]))
    }
  }

  private static func range(_ quantiles: [Double]) -> (Double, Double) {
    (quantiles[0], quantiles[1])
  }
}
