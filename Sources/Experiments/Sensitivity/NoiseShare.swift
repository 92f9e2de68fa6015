import SimulationKernel

/// How much of the variance between a design's points is noise of the replications, where the points
/// have independent draws.
///
/// The result of a point is a mean over replications, model + noise. Noise of variance v adds v to
/// the variance of results and to every total effect, so with η = v/Var(results) a total index is
/// read as (1 − η) T + η, and a first-order index as (1 − η) S. Where all points share their draws
/// (common random numbers) noise cancels in part, and η is an upper bound of what it adds.
///
/// Source: the law of total variance; compare Ankenman, Nelson and Staum, "Stochastic kriging for
/// simulation metamodeling", Operations Research 58 (2010), 371–382, for the model.
public struct NoiseShare: Sendable, Equatable {
  /// η, not below 0; NaN where the results do not vary. Above 1 the points differ less than their
  /// noise: there is nothing to see.
  public let share: Double

  /// - Parameters:
  ///   - results: the mean of each point.
  ///   - variancesOfMeans: squared standard errors, s²/R with R replications: of each point, or half of those
  ///     of differences between points that share their draws.
  public init(results: [Double], variancesOfMeans: [Double]) {
    let tally = Tally(results)
    share =
      tally.squares > 0
      ? Tally(variancesOfMeans).mean / (tally.squares / Double(tally.count)) : .nan
  }

  /// A total index without the noise: (T − η)/(1 − η); NaN from η = 1.
  public func totalWithoutNoise(_ total: Double) -> Double {
    share < 1 ? (total - share) / (1 - share) : .nan
  }

  /// A first-order index without the noise: S/(1 − η); NaN from η = 1.
  public func firstWithoutNoise(_ first: Double) -> Double {
    share < 1 ? first / (1 - share) : .nan
  }
}
