import SimulationKernel

/// How much of an outcome's uncertainty comes from not knowing parameters, and how much from chance,
/// where every draw of parameters has the same R replications (common runs).
///
/// The model is Y = μ + draw + run + rest with independent normal parts, a two-way random effects
/// analysis of variance with one outcome a cell; the rest is how differently a run turns out under
/// other parameters.
/// Source: Searle, Casella and McCulloch, "Variance Components" (1992), chapter 4.
public struct CrossedSplit: Sendable, Equatable {
  /// From draw to draw.
  public let parameters: VarianceComponent
  /// From run to run, alike for all draws.
  public let runs: VarianceComponent
  /// Variance that is neither, in the square of the outcome's unit.
  public let restVariance: Double
  /// Its share of the sum, 0 to 1; NaN where nothing varies.
  public let restShare: Double
  /// The mean with an interval for both levels of uncertainty.
  public let mean: ConfidenceInterval
  /// The mean over the runs of each draw.
  public let drawMeans: [Double]

  /// Share intervals are approximate, for one factor's share of the three components, with the degrees
  /// of freedom of Satterthwaite. At the level 0.95 they cover about 93 to 95 per cent, but only 90 where
  /// as few as three runs carry most of the variance.
  /// Source: Fleiss and Shrout, "Approximate interval estimation for a certain intraclass correlation
  /// coefficient", Psychometrika 43 (1978), 259–262; as in McGraw and Wong, Psychological Methods 1
  /// (1996), 30–46, table 7, case 2.
  ///
  /// - Parameter outcomes: by draw, then run: D ≥ 2 rows of R ≥ 2, all defined.
  /// - Throws: ``UncertaintyError``. O(D R).
  public init(_ outcomes: [[Double]], level: Double = 0.95) throws(UncertaintyError) {
    let matrix = try OutcomeMatrix(outcomes, level: level)
    let squares = MeanSquares(matrix)
    let (draws, runs) = (squares.draws, squares.runs)
    let drawVariance = max(0, (squares.draw - squares.rest) / runs)
    let runVariance = max(0, (squares.run - squares.rest) / draws)
    let total = drawVariance + runVariance + squares.rest
    parameters = VarianceComponent(
      variance: drawVariance,
      share: squares.shareInterval(estimate: drawVariance / total, level: level))
    self.runs = VarianceComponent(
      variance: runVariance,
      share: squares.transposed.shareInterval(estimate: runVariance / total, level: level))
    restVariance = squares.rest
    restShare = squares.rest / total
    mean = squares.meanInterval(Tally(matrix.drawMeans).mean, level: level)
    drawMeans = matrix.drawMeans
  }

  /// Quantiles of the draws' means at shares in [0, 1].
  public func quantiles(_ shares: [Double]) -> [Double] { Quantiles.of(drawMeans, shares) }
}
