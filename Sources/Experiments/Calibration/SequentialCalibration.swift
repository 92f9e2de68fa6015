import SimulationKernel

/// Approximate Bayesian computation by a population that is moved step by step towards the targets
/// (ABC-PMC).
///
/// Parameters live in the unit cube, where the prior is uniform: the caller maps a coordinate u to the
/// u-quantile of that parameter's prior. The first generation is drawn from the prior; each later one
/// moves points of the one before, keeps those within ε, the median of the former distances (or another
/// quantile), and weighs them by prior density over proposal density.
///
/// Use: simulate ``nextProposals(_:)``, hand their distances to ``accept(_:)``, until ``stop`` is there.
/// Results are looked at in order and a proposal depends on seed, generation and index alone, so
/// populations are the same however many are proposed at a time. What follows the point that fills a
/// population is not looked at.
///
/// Sources: Beaumont, Cornuet, Marin and Robert, Biometrika 96 (2009), 983–990; Toni, Welch, Strelkowa,
/// Ipsen and Stumpf, Journal of the Royal Society Interface 6 (2009), 187–202.
public struct SequentialCalibration: Sendable {
  public let settings: SequentialSettings
  /// How many parameters there are.
  public let parameters: Int
  /// Full populations so far; the last is the posterior.
  public private(set) var populations: [CalibrationPopulation] = []
  /// Simulations looked at so far.
  public private(set) var simulations = 0
  /// The largest distance that this generation accepts.
  public private(set) var epsilon = Double.infinity
  /// Why it stopped; nil while it goes on.
  public private(set) var stop: CalibrationStop?

  private let seed: UInt64
  private var source: ProposalSource
  private var accepted: [(point: [Double], distance: Double, number: Int)] = []
  /// Proposals of this generation looked at.
  private var looked = 0

  /// - Throws: ``CalibrationError/noParameters``.
  public init(
    parameters: Int, seed: UInt64, settings: SequentialSettings
  ) throws(CalibrationError) {
    if parameters < 1 { throw .noParameters }
    self.parameters = parameters
    self.seed = seed
    self.settings = settings
    source = ProposalSource(seed: seed, generation: 0, parameters: parameters, previous: nil)
  }

  /// The posterior so far: the last full population.
  public var posterior: CalibrationPopulation? { populations.last }

  /// The next points to simulate, at most so many; none when it has stopped.
  public func nextProposals(_ count: Int) -> [CalibrationProposal] {
    if stop != nil { return [] }
    return (0..<min(count, settings.simulations - simulations)).map { ahead in
      CalibrationProposal(
        generation: populations.count, index: looked + ahead, number: simulations + ahead,
        point: source.point(looked + ahead))
    }
  }

  /// Takes the distances of the first of the ``nextProposals(_:)``, in order; one that is not finite
  /// is never accepted. Filling a population costs O(population² × parameters).
  public mutating func accept(_ distances: [Double]) {
    let generation = populations.count
    for distance in distances {
      if stop != nil || populations.count > generation { return }
      look(at: distance)
    }
  }

  private mutating func look(at distance: Double) {
    if distance.isFinite && distance <= epsilon {
      accepted.append((source.point(looked), distance, simulations))
    }
    looked += 1
    simulations += 1
    if accepted.count == settings.population {
      fill()
    } else if Double(looked) * settings.leastAcceptance >= Double(settings.population) {
      stop = .acceptance
    }
    if stop == nil && simulations == settings.simulations { stop = .simulations }
  }

  /// Makes the accepted points a population and prepares the next generation.
  private mutating func fill() {
    let points = accepted.map(\.point)
    let population = CalibrationPopulation(
      generation: populations.count, epsilon: epsilon,
      sample: WeightedSample(points, weights: source.weights(of: points)),
      distances: accepted.map(\.distance), numbers: accepted.map(\.number), simulations: looked)
    populations.append(population)
    accepted = []
    looked = 0
    if epsilon <= settings.epsilon {
      stop = .toleranceReached
    } else if populations.count == settings.generations {
      stop = .generations
    }
    let next = Quantiles.ofSorted(population.distances.sorted(), settings.quantile)
    epsilon = max(settings.epsilon, next)
    source = ProposalSource(
      seed: seed, generation: populations.count, parameters: parameters,
      previous: population.sample)
  }
}
