import Experiments

/// How a calibration searches: all that its options say, and nothing of the scenario.
struct SearchSize: Equatable {
  /// Which draws are kept by rejection.
  enum Keeping: Equatable {
    case closest(Double)
    case within(Double)
  }

  /// Draws of a hypercube, and of a sequential search.
  static let most = SequentialSettings.mostSimulations
  static let mostByRejection = LatinHypercube.largestCount

  var method: CalibrationPlan.Method
  /// By rejection all, otherwise at most.
  var draws: Int
  /// Runs of each draw.
  var replications: Int
  /// By rejection.
  var keeping: Keeping
  /// By moving populations.
  var epsilon: Double
  var population: Int
  var generations: Int

  /// - Throws: ``CalibrationError``.
  func sequentialSettings() throws(CalibrationError) -> SequentialSettings {
    try SequentialSettings(
      population: population, epsilon: epsilon, generations: generations, simulations: draws)
  }
}
