import SimulationKernel

/// How much of an outcome's uncertainty comes from not knowing parameters, and how much from chance:
/// D draws of parameters with R runs of their own each.
///
/// The model is Y = μ + draw + chance with independent normal parts, a one-way random effects analysis
/// of variance: chance is the mean square within draws, parameters (MS between − MS within)/R.
/// Source: Searle, Casella and McCulloch, "Variance Components" (1992), chapter 3.
public struct NestedSplit: Sendable, Equatable {
  /// From draw to draw. Its share is the intraclass correlation, with the exact interval by F.
  public let parameters: VarianceComponent
  /// From run to run with the same parameters.
  public let chance: VarianceComponent
  /// The mean with an interval for both levels of uncertainty: Student t over the draws' means.
  public let mean: ConfidenceInterval
  /// The mean over the runs of each draw. Their spread holds chance too, its variance divided by R.
  public let drawMeans: [Double]

  /// - Parameter outcomes: by draw, then run: D ≥ 2 rows of R ≥ 2, all defined.
  /// - Throws: ``UncertaintyError``. O(D R).
  public init(_ outcomes: [[Double]], level: Double = 0.95) throws(UncertaintyError) {
    let matrix = try OutcomeMatrix(outcomes, level: level)
    let (draws, runs) = (Double(matrix.draws), Double(matrix.runs))
    let between = runs * Tally(matrix.drawMeans).variance
    let freedom = (draws: draws - 1, chance: draws * (runs - 1))
    let within = outcomes.reduce(0) { $0 + Tally($1).squares } / freedom.chance
    let parameterVariance = max(0, (between - within) / runs)
    // F/F(1 − α/2) and F F(1 − α/2, degrees swapped), with F = between/within cleared of division.
    func share(_ quotient: Double) -> Double {
      (between - quotient * within) / (between + (runs - 1) * quotient * within)
    }
    let tail = 0.5 + 0.5 * level
    let low = FisherF.quantile(tail, numerator: freedom.draws, denominator: freedom.chance)
    let high = 1 / FisherF.quantile(tail, numerator: freedom.chance, denominator: freedom.draws)
    let parameterShare = ConfidenceInterval.varianceShare(
      parameterVariance / (parameterVariance + within), low: share(low), high: share(high),
      level: level)
    parameters = VarianceComponent(variance: parameterVariance, share: parameterShare)
    chance = VarianceComponent(variance: within, share: parameterShare.complement)
    mean = .mean(of: matrix.drawMeans, level: level)
    drawMeans = matrix.drawMeans
  }

  /// Quantiles of the draws' means at shares in [0, 1].
  public func quantiles(_ shares: [Double]) -> [Double] { Quantiles.of(drawMeans, shares) }
}
