import Boligmodell
import SimulationKernel

/// What a sensitivity analysis says of one measure.
public struct SensitivityResult: Sendable {
  /// One parameter by Morris.
  public struct Effect: Sendable, Equatable {
    /// The mean effect of moving it over its whole range; its interval is from the spread over trajectories
    /// and that over replications.
    public let mu: ConfidenceInterval
    public let muStar: ConfidenceInterval
    /// Curvature and interactions (and noise); NaN for one trajectory.
    public let sigma: Double
    /// What μ* would be from the noise of replications alone; NaN for one replication.
    public let noise: Double
    /// Half the width of the 99 % interval that replications alone give μ*; NaN for one replication.
    public let noiseHalfWidth: Double
    /// How many effects each is a mean of.
    public let trajectories: Int

    /// Whether μ* is more than noise makes it, be its noise of each trajectory's own (by three standard
    /// errors of a mean of magnitudes of normal noise, √(π/2 − 1) of their mean each) or the same in all.
    /// Nil where noise is not known.
    public var isAboveNoise: Bool? {
      guard !noise.isNaN, !noiseHalfWidth.isNaN, !muStar.estimate.isNaN else { return nil }
      let spread = 3 * (Double.pi / 2 - 1).squareRoot() / Double(trajectories).squareRoot()
      return muStar.estimate > max(noise * (1 + spread), noiseHalfWidth)
    }

    /// +1 where more of the parameter gives more of the measure in all trajectories taken together, −1
    /// where less, 0 where the interval of μ holds 0.
    public var direction: Int {
      if !mu.low.isFinite || !mu.high.isFinite { return 0 }
      return mu.low > 0 ? 1 : mu.high < 0 ? -1 : 0
    }
  }

  /// One parameter by Sobol'.
  public struct Share: Sendable, Equatable {
    public let first: ConfidenceInterval
    public let total: ConfidenceInterval
    /// What the total index would be from the noise of replications alone; NaN for one replication.
    public let noise: Double
  }

  public enum Indices: Sendable {
    case morris([Effect])
    case sobol([Share], pairs: [SobolIndices.Pair])
  }

  public let measure: StudyMeasure
  /// The mean of each point over its replications; NaN where none is defined.
  public let outcomes: [Double]
  /// Points without a defined outcome: where there are any, there are no indices.
  public let undefinedPoints: Int
  /// How much of the variance between points is noise: of paired differences, since all points share their
  /// luck and what they share cancels. Nil for one replication.
  public let noiseShare: Double?
  /// In the order of the design's parameters.
  public let indices: Indices
}

extension SensitivityResult {
  /// - Parameters:
  ///   - values: of each point, its replications in order; NaN where not defined.
  ///   - seed: of the bootstrap.
  init(
    _ measure: StudyMeasure, _ values: [[Double]], design: SensitivityDesign, seed: UInt64
  ) throws {
    let tallies = values.map { Tally($0.filter(\.isFinite)) }
    let means = tallies.map { $0.count > 0 ? $0.mean : .nan }
    let undefined = tallies.count { $0.count == 0 }
    self.measure = measure
    outcomes = means
    undefinedPoints = undefined
    let noises = StepNoise.all(values, design)
    let all = noises.flatMap(\.variances)
    noiseShare =
      undefined > 0 || all.contains { $0.isNaN }
      ? nil : NoiseShare(results: means, variancesOfMeans: all.map { 0.5 * $0 }).share
    // A result that is the same everywhere stands in for one that is not defined.
    let usable = undefined == 0 ? means : [Double](repeating: 0, count: means.count)
    let found: Indices
    switch design.method {
    case .morris:
      found = .morris(try SensitivityResult.effects(usable, noises, design, seed))
    case .sobol:
      let sobol = try SobolIndices(
        results: usable, factorCount: design.parameters.count,
        secondOrder: design.hasSecondOrder, seed: seed)
      let noise = SensitivityResult.sobolNoise(means, noises, design)
      found = .sobol(
        design.parameters.indices.map {
          Share(first: sobol.first[$0], total: sobol.total[$0], noise: noise[$0])
        }, pairs: sobol.second)
    }
    indices =
      undefined == 0 ? found : SensitivityResult.undefinedIndices(design)
  }

  private static func effects(
    _ means: [Double], _ noises: [StepNoise], _ design: SensitivityDesign, _ seed: UInt64
  ) throws -> [Effect] {
    let effects = try MorrisEffects(
      sample: (0..<design.count).map(design.coordinates), results: means, levels: design.levels,
      seed: seed)
    let jump = MorrisDesign.jump(levels: design.levels)
    return zip(effects.factors, noises).map { factor, noise in
      let n = effects.trajectories
      let spread =
        n > 1
        ? StudentT.quantile(0.975, degreesOfFreedom: Double(n - 1)) * factor.sigma
          / Double(n).squareRoot() : .infinity
      let chance = noise.halfWidth(isMagnitude: false, share: 0.975) / jump
      let half = chance.isNaN ? spread : (spread * spread + chance * chance).squareRoot()
      return Effect(
        mu: ConfidenceInterval(
          estimate: factor.mu, low: factor.mu - half, high: factor.mu + half, level: 0.95),
        muStar: factor.muStar, sigma: factor.sigma,
        // The mean of the magnitude of normal noise of variance v is √(2v/π).
        noise: (2 / Double.pi * Tally(noise.variances).mean).squareRoot() / jump,
        noiseHalfWidth: noise.halfWidth(isMagnitude: true, share: 0.995) / jump, trajectories: n)
    }
  }

  /// Jansen's estimator of total effects is half the mean square of differences from row A, over the
  /// variance of rows A and B; so much of it is the variance of those differences' noise.
  private static func sobolNoise(
    _ means: [Double], _ noises: [StepNoise], _ design: SensitivityDesign
  ) -> [Double] {
    let size = design.groupSize
    let starts = Array(stride(from: 0, to: design.count, by: size))
    let spread = Tally(starts.flatMap { [means[$0], means[$0 + size - 1]] })
    let total = spread.squares / Double(spread.count)
    return noises.map { total > 0 ? 0.5 * Tally($0.variances).mean / total : .nan }
  }

  private static func undefinedIndices(_ design: SensitivityDesign) -> Indices {
    let none = ConfidenceInterval(estimate: .nan, low: -.infinity, high: .infinity, level: 0.95)
    switch design.method {
    case .morris:
      let effect = Effect(
        mu: none, muStar: none, sigma: .nan, noise: .nan, noiseHalfWidth: .nan,
        trajectories: design.groups)
      return .morris([Effect](repeating: effect, count: design.parameters.count))
    case .sobol:
      let share = Share(first: none, total: none, noise: .nan)
      return .sobol([Share](repeating: share, count: design.parameters.count), pairs: [])
    }
  }
}
