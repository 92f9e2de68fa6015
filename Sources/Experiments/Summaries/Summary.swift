import SimulationKernel

/// The distribution of a number over replications.
///
/// Replications in which the number is not defined (NaN) are left out; `count` tells how many are left.
/// With none, everything is NaN and intervals are unbounded.
public struct Summary: Sendable, Equatable {
  /// Replications in which the number is defined.
  public let count: Int
  /// Unbiased, with n − 1; NaN for fewer than two.
  public let standardDeviation: Double
  /// The mean with its 95 % Student t interval, unbounded for fewer than two.
  public let meanInterval: ConfidenceInterval
  /// The median with its 95 % interval by order statistics, unbounded where there are too few.
  public let medianInterval: ConfidenceInterval
  public let minimum: Double
  // Quantiles, by definition 7 as ``SimulationKernel/Quantiles`` has it.
  public let p5: Double
  public let p25: Double
  public let p75: Double
  public let p90: Double
  public let p95: Double
  public let maximum: Double

  public var mean: Double { meanInterval.estimate }
  public var median: Double { medianInterval.estimate }
  /// Standard error of the mean.
  public var standardError: Double { standardDeviation / Double(count).squareRoot() }

  /// The summary of a column's values in the order of replications. O(n log n).
  ///
  /// - Parameter draws: of uncertain parameters that the replications belong to. Those of a draw are alike,
  ///   so the interval of the mean is Student's t over the means of draws, and the median has none.
  public init(_ verdier: some Sequence<Double>, draws: ParameterDraws? = nil) {
    let alle = Array(verdier)
    let definerte = alle.filter { !$0.isNaN }
    let tally = Tally(definerte)
    let sortert = definerte.sorted()
    count = tally.count
    standardDeviation = tally.standardDeviation
    if let draws {
      meanInterval = Summary.interval(alle, draws, mean: tally.mean)
      medianInterval = ConfidenceInterval(
        estimate: Quantiles.ofSorted(sortert, 0.5), low: -.infinity, high: .infinity, level: 0.95)
    } else {
      meanInterval = .mean(of: tally)
      medianInterval = .quantile(ofSorted: sortert, 0.5)
    }
    minimum = sortert.first ?? .nan
    maximum = sortert.last ?? .nan
    p5 = Quantiles.ofSorted(sortert, 0.05)
    p25 = Quantiles.ofSorted(sortert, 0.25)
    p75 = Quantiles.ofSorted(sortert, 0.75)
    p90 = Quantiles.ofSorted(sortert, 0.9)
    p95 = Quantiles.ofSorted(sortert, 0.95)
  }

  private static func interval(
    _ values: [Double], _ draws: ParameterDraws, mean: Double
  ) -> ConfidenceInterval {
    let means = draws.byDraw(values).compactMap { runs -> Double? in
      let defined = runs.filter { !$0.isNaN }
      return defined.isEmpty ? nil : Tally(defined).mean
    }
    let interval = ConfidenceInterval.mean(of: means)
    return ConfidenceInterval(
      estimate: mean, low: interval.low, high: interval.high, level: interval.level)
  }
}
