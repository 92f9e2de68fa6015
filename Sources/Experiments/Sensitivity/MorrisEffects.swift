import SimulationKernel

/// How much each factor moves a result, from the elementary effects of Morris' trajectories.
///
/// An elementary effect is the difference between the results where a factor is high and where it is
/// low, divided by the jump p/(2(p − 1)) in the unit cube; so effects are per whole range of the
/// factor, in the result's unit, whatever values the sample holds. SALib's definition (`scaled` off).
///
/// Noise of replications makes σ and μ* larger: |difference| of a factor without effect is not 0 then.
///
/// Sources: Morris, Technometrics 33 (1991), 161–174; for μ*, Campolongo, Cariboni and Saltelli,
/// Environmental Modelling & Software 22 (2007), 1509–1518.
public struct MorrisEffects: Sendable, Equatable {
  /// One factor's effects.
  public struct Factor: Sendable, Equatable {
    /// The mean of the effects, μ.
    public let mu: Double
    /// The mean of their magnitudes, μ*, with its bootstrap interval.
    public let muStar: ConfidenceInterval
    /// Their standard deviation, σ, with n − 1: curvature and interactions (and noise). NaN for one
    /// trajectory.
    public let sigma: Double
  }

  /// In the sample's order of columns.
  public let factors: [Factor]
  /// How many effects each is a mean of.
  public let trajectories: Int

  /// - Parameters:
  ///   - sample: rows of factor values in the order of trajectories: from a row to the next in a
  ///     trajectory one factor changes, each once. Unit cube or real values, as ``MorrisDesign`` or
  ///     SALib make them.
  ///   - results: one a row.
  ///   - levels: the p that the sample was made with.
  ///   - resamples: of the bootstrap; below 2 intervals are unbounded.
  ///   - level: nominal coverage of the intervals.
  ///   - seed: of the bootstrap.
  /// - Throws: ``SensitivityError`` when sample and results do not fit, ``DesignError`` for levels.
  public init(
    sample: [[Double]], results: [Double], levels: Int = 4, resamples: Int = 1000,
    level: Double = 0.95, seed: UInt64
  ) throws {
    try MorrisDesign.checkLevels(levels)
    let resampling = try Resampling(times: resamples, level: level, seed: seed)
    let effects = try MorrisEffects.elementary(
      sample: sample, results: results, jump: MorrisDesign.jump(levels: levels))
    trajectories = effects[0].count
    factors = effects.enumerated().map { index, effects in
      let tally = Tally(effects)
      let magnitudes = effects.map(\.magnitude)
      var resampled = Tally()
      for time in 0..<max(resamples, 0) {
        let drawn = resampling.indices(of: magnitudes.count, time: time, key: UInt64(index))
        resampled.add(Tally(drawn.map { magnitudes[$0] }).mean)
      }
      return Factor(
        mu: tally.mean,
        muStar: resampling.interval(Tally(magnitudes).mean, resampled: resampled),
        sigma: tally.standardDeviation)
    }
  }

  /// Of a design made here.
  public init(
    design: MorrisDesign, results: [Double], resamples: Int = 1000, level: Double = 0.95,
    seed: UInt64
  ) throws {
    try self.init(
      sample: design.points(), results: results, levels: design.levelCount, resamples: resamples,
      level: level, seed: seed)
  }
}
