import SimulationKernel

/// What one source of uncertainty adds to the variance of an outcome.
public struct VarianceComponent: Sendable, Equatable {
  /// Estimated variance in the square of the outcome's unit, ≥ 0: an estimate below 0 is set to 0.
  public let variance: Double
  /// Its share of the sum of the components, 0 to 1, with an interval; NaN and unbounded (0 to 1) where
  /// nothing varies.
  public let share: ConfidenceInterval
}

extension ConfidenceInterval {
  /// The interval of a share of variance, cut at 0 and 1; 0 to 1 where a bound is not a number.
  static func varianceShare(
    _ estimate: Double, low: Double, high: Double, level: Double
  ) -> ConfidenceInterval {
    ConfidenceInterval(
      estimate: estimate, low: low.isNaN ? 0 : min(1, max(0, low)),
      high: high.isNaN ? 1 : min(1, max(0, high)), level: level)
  }

  /// The interval of one minus a share.
  var complement: ConfidenceInterval {
    ConfidenceInterval(estimate: 1 - estimate, low: 1 - high, high: 1 - low, level: level)
  }
}
