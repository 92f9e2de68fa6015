/// A full population of accepted parameters.
public struct CalibrationPopulation: Sendable, Equatable {
  /// From 0, which is the prior.
  public let generation: Int
  /// All distances are at most this; ∞ for the prior.
  public let epsilon: Double
  /// The accepted points in the unit cube, weighted: the posterior at this ε.
  public let sample: WeightedSample
  /// Of the accepted points.
  public let distances: [Double]
  /// The numbers of the simulations the points come from, to find their results again.
  public let numbers: [Int]
  /// Simulations that this generation took.
  public let simulations: Int

  /// The share of proposals accepted.
  public var acceptance: Double { Double(distances.count) / Double(simulations) }
}

/// A point to be simulated.
public struct CalibrationProposal: Sendable, Equatable {
  public let generation: Int
  /// Within the generation, from 0.
  public let index: Int
  /// Over all generations, from 0: the replication to simulate it with.
  public let number: Int
  /// In the unit cube: for each parameter the share of its prior below it.
  public let point: [Double]
}

/// Why a sequential calibration stopped.
public enum CalibrationStop: Sendable, Equatable {
  /// A full population lies within the ε wanted.
  case toleranceReached
  /// All generations are done.
  case generations
  /// All simulations are spent.
  case simulations
  /// Too few proposals are accepted.
  case acceptance
}
