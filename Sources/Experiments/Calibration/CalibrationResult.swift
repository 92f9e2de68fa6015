import SimulationKernel

/// What a calibration found: which simulations came near the targets, and what that says about the
/// parameters.
public struct CalibrationResult: Sendable {
  public let space: ParameterSpace
  public let targets: [CalibrationTarget]
  public let simulations: CalibrationSimulations
  /// The simulations drawn from what was said beforehand: all by rejection, the first population otherwise.
  public let prior: [Int]
  /// The numbers of the accepted simulations, in the order of their weights.
  public let accepted: [Int]
  /// Their weights, with the sum 1.
  public let weights: [Double]
  /// The largest distance accepted, in tolerances; NaN where nothing was.
  public let epsilon: Double
  /// Whether the targets can be met, as far as all that was simulated can tell.
  public let judgement: TargetJudgement
  /// The full populations of a sequential calibration; empty by rejection.
  public let populations: [CalibrationPopulation]
  /// Why a sequential calibration stopped.
  public let stop: CalibrationStop?

  /// Of simulations drawn from what was said beforehand.
  public init(
    _ space: ParameterSpace, _ targets: [CalibrationTarget], _ simulations: CalibrationSimulations,
    rejection: Rejection
  ) {
    self.init(
      space, targets, simulations, prior: Array(simulations.points.indices),
      accepted: rejection.accepted,
      weights: rejection.sample(of: simulations.points)?.weights ?? [],
      epsilon: rejection.epsilon, populations: [], stop: nil)
  }

  /// Of populations moved towards the targets.
  public init(
    _ space: ParameterSpace, _ targets: [CalibrationTarget], _ simulations: CalibrationSimulations,
    sequential: SequentialCalibration
  ) {
    let posterior = sequential.posterior
    let first = sequential.populations.first?.simulations ?? simulations.points.count
    self.init(
      space, targets, simulations, prior: Array(0..<first), accepted: posterior?.numbers ?? [],
      weights: posterior?.sample.weights ?? [],
      epsilon: posterior.flatMap { $0.distances.max() } ?? .nan,
      populations: sequential.populations, stop: sequential.stop)
  }

  private init(
    _ space: ParameterSpace, _ targets: [CalibrationTarget], _ simulations: CalibrationSimulations,
    prior: [Int], accepted: [Int], weights: [Double], epsilon: Double,
    populations: [CalibrationPopulation], stop: CalibrationStop?
  ) {
    self.space = space
    self.targets = targets
    self.simulations = simulations
    self.prior = prior
    self.accepted = accepted
    self.weights = weights
    self.epsilon = epsilon
    self.populations = populations
    self.stop = stop
    judgement = TargetJudgement(
      distances: simulations.outputs.map { targets.distances(to: $0) })
  }

  /// The accepted points in the unit cube; nil where there are none.
  public var posterior: WeightedSample? {
    accepted.isEmpty
      ? nil : WeightedSample(accepted.map { simulations.points[$0] }, weights: weights)
  }

  /// The accepted parameters, each in the unit of the model.
  public var values: WeightedSample? { posterior?.map(space.values) }

  /// How far a simulation is from the targets, in tolerances.
  public func distance(of simulation: Int) -> Double {
    targets.distance(to: simulations.outputs[simulation])
  }

  /// What the simulations drawn beforehand say of a target's number; nil where it was never defined.
  public func prediction(before target: Int) -> WeightedSample? {
    predicted(target, prior, weights: prior.map { _ in 1 })
  }

  /// What the accepted simulations say of a target's number.
  public func prediction(after target: Int) -> WeightedSample? {
    predicted(target, accepted, weights: weights)
  }

  /// The share, by weight, of accepted simulations within a target's tolerance; nil where none are accepted.
  public func shareWithin(_ target: Int) -> Double? {
    if accepted.isEmpty { return nil }
    let share = zip(accepted, weights).reduce(0) { sum, draw in
      let distance = targets[target].distance(to: simulations.outputs[draw.0][target])
      return distance <= 1 ? sum + draw.1 : sum
    }
    // The weights sum to 1 but for their rounding.
    return min(share, 1)
  }

  private func predicted(
    _ target: Int, _ numbers: [Int], weights: [Double]
  ) -> WeightedSample? {
    let defined = zip(numbers, weights).filter { simulations.outputs[$0.0][target].isFinite }
    guard defined.contains(where: { $0.1 > 0 }) else { return nil }
    return WeightedSample(
      defined.map { [simulations.outputs[$0.0][target]] }, weights: defined.map(\.1))
  }

  /// How much narrower a parameter's 95 % interval became, as a share of its former width in the unit cube:
  /// 0 where the targets say nothing about it, 1 where it is settled.
  public func narrowing(of parameter: Int) -> Double {
    guard let posterior else { return 0 }
    let width = posterior.quantile(parameter, 0.975) - posterior.quantile(parameter, 0.025)
    return max(0, 1 - width / 0.95)
  }
}
