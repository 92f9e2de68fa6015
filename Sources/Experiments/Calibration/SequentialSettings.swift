import SimulationKernel

/// How a sequential calibration goes on and when it stops.
public struct SequentialSettings: Sendable, Equatable {
  /// Points of a population, at least 50.
  public let population: Int
  /// The distance to come down to, > 0; 1 is every target within its tolerance.
  public let epsilon: Double
  /// The quantile of a population's distances that is the next ε, in (0, 1).
  public let quantile: Double
  /// Generations at most, the first from the prior included.
  public let generations: Int
  /// Simulations at most, from the population to 2²⁸.
  public let simulations: Int
  /// Where a smaller share of proposals than this is accepted it stops, in (0, 1).
  public let leastAcceptance: Double

  /// The most simulations there can be: a subject's number has 28 bits.
  public static let mostSimulations = Int(Subject.largestNumber) + 1

  /// - Throws: ``CalibrationError/outOfRange(_:_:)``.
  public init(
    population: Int = 500, epsilon: Double = 1, quantile: Double = 0.5, generations: Int = 20,
    simulations: Int, leastAcceptance: Double = 0.01
  ) throws(CalibrationError) {
    if population < 50 { throw .outOfRange(.population, Double(population)) }
    if !(epsilon > 0 && epsilon < .infinity) { throw .outOfRange(.epsilon, epsilon) }
    if !(quantile > 0 && quantile < 1) { throw .outOfRange(.quantile, quantile) }
    if generations < 1 || generations > 1 << 32 {
      throw .outOfRange(.generations, Double(generations))
    }
    if simulations < population || simulations > SequentialSettings.mostSimulations {
      throw .outOfRange(.simulations, Double(simulations))
    }
    if !(leastAcceptance > 0 && leastAcceptance < 1) {
      throw .outOfRange(.leastAcceptance, leastAcceptance)
    }
    self.population = population
    self.epsilon = epsilon
    self.quantile = quantile
    self.generations = generations
    self.simulations = simulations
    self.leastAcceptance = leastAcceptance
  }
}
