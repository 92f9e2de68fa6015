import SimulationKernel

/// Where a series that starts out of balance has come into it.
public enum WarmUp: Sendable, Equatable {
  /// So many observations at the start are to be left out, a multiple of 5; 0 where none need to.
  case found(Int)
  /// The best place to cut lies in the second half: the series is too short to tell, or never steadies.
  case notFound
  /// Fewer than ten batches of five.
  case tooShort

  /// Observations in a batch.
  public static let batch = 5

  /// MSER-5: of batch means Z, the cut d that makes Σ (Z − Z̄)²/(m − d)² over those after it smallest,
  /// which is the squared standard error of their mean as if they were independent.
  ///
  /// A cut that leaves fewer than five batches is not looked at: so few agree by chance. Of equal
  /// cuts the earliest. A last batch that is not full is left out.
  /// Source: White, "An effective truncation heuristic for bias reduction in simulation output",
  /// Simulation 69 (1997), 323–334; batches of five and the first half: White, Cobb and Spratt, "A
  /// comparison of five steady-state truncation heuristics for simulation", Winter Simulation
  /// Conference (2000), 755–760; the last five: Hoad, Robinson and Davies, Journal of the Operational
  /// Research Society 61 (2010), 1389–1403. O(n).
  ///
  /// - Parameter series: at equal steps of time, all finite; usually averaged over replications.
  public static func mser5(_ series: [Double]) -> WarmUp {
    let batches = series.count / batch
    if batches < 10 { return .tooShort }
    var after = Tally()
    var best = (cut: 0, error: Double.infinity)
    for cut in stride(from: batches - 1, through: 0, by: -1) {
      let first = cut * batch
      after.add(Tally(series[first..<first + batch]).mean)
      if after.count < 5 { continue }
      let error = after.squares / (Double(after.count) * Double(after.count))
      if error <= best.error { best = (cut, error) }
    }
    return 2 * best.cut <= batches && best.error < .infinity
      ? .found(best.cut * batch) : .notFound
  }
}
