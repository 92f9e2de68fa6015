import SimulationKernel

/// The mean squares of a two-way table with one number a cell.
struct MeanSquares {
  /// Number of draws, D.
  let draws: Double
  /// Number of runs, R.
  let runs: Double
  /// Of draws, with D − 1 degrees of freedom.
  let draw: Double
  /// Of runs, with R − 1.
  let run: Double
  /// Of the rest, with (D − 1)(R − 1).
  let rest: Double

  private var restFreedom: Double { (draws - 1) * (runs - 1) }

  init(_ matrix: OutcomeMatrix) {
    let runMeans = matrix.runMeans
    let mean = Tally(matrix.drawMeans).mean
    var squares = 0.0
    for (row, drawMean) in zip(matrix.outcomes, matrix.drawMeans) {
      for (outcome, runMean) in zip(row, runMeans) {
        let rest = (outcome - drawMean) - (runMean - mean)
        squares += rest * rest
      }
    }
    draws = Double(matrix.draws)
    runs = Double(matrix.runs)
    draw = runs * Tally(matrix.drawMeans).variance
    run = draws * Tally(runMeans).variance
    rest = squares / ((draws - 1) * (runs - 1))
  }

  private init(draws: Double, runs: Double, draw: Double, run: Double, rest: Double) {
    self.draws = draws
    self.runs = runs
    self.draw = draw
    self.run = run
    self.rest = rest
  }

  /// Draws and runs in each other's place.
  var transposed: MeanSquares {
    MeanSquares(draws: runs, runs: draws, draw: run, run: draw, rest: rest)
  }

  /// The interval of the draws' share of the three components.
  func shareInterval(estimate: Double, level: Double) -> ConfidenceInterval {
    // Satterthwaite's degrees of freedom of the denominator, its weights cleared of 1/(1 − share).
    let share = estimate.isNaN ? 0 : estimate
    let ofRun = runs * share / draws * run
    let ofRest = (1 - share + runs * share * (draws - 1) / draws) * rest
    let sum = ofRun + ofRest
    let spread = ofRun * ofRun / (runs - 1) + ofRest * ofRest / restFreedom
    let freedom = spread > 0 ? sum * sum / spread : restFreedom

    let tail = 0.5 + 0.5 * level
    let low = FisherF.quantile(tail, numerator: draws - 1, denominator: freedom)
    let high = 1 / FisherF.quantile(tail, numerator: freedom, denominator: draws - 1)
    func bound(_ quotient: Double) -> Double {
      let others = runs * run + (runs * draws - runs - draws) * rest
      return draws * (draw - quotient * rest) / (quotient * others + draws * draw)
    }
    return .varianceShare(estimate, low: bound(low), high: bound(high), level: level)
  }

  /// The interval of the mean, whose variance is (MS draws + MS runs − MS rest)/(D R), with the degrees
  /// of freedom of Satterthwaite.
  ///
  /// Where draws or runs vary less than the rest does, the mean square of the other alone is taken,
  /// with its own degrees of freedom. Source: Burdick and Graybill, "Confidence Intervals on Variance
  /// Components" (1992); Satterthwaite, Biometrics Bulletin 2 (1946), 110–114.
  func meanInterval(_ mean: Double, level: Double) -> ConfidenceInterval {
    var (square, freedom) = draw >= run ? (draw, draws - 1) : (run, runs - 1)
    if min(draw, run) > rest {
      square = draw + run - rest
      freedom =
        square * square
        / (draw * draw / (draws - 1) + run * run / (runs - 1) + rest * rest / restFreedom)
    }
    let t = StudentT.quantile(0.5 + 0.5 * level, degreesOfFreedom: freedom)
    let half = t * (square / (draws * runs)).squareRoot()
    return ConfidenceInterval(estimate: mean, low: mean - half, high: mean + half, level: level)
  }
}
