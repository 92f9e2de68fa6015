import SimulationKernel

/// Welch's graphical method: a series averaged over replications and smoothed, for the eye to see where
/// it has steadied.
///
/// Source: Welch, "The statistical analysis of simulation results", in Lavenberg (ed.), "Computer
/// Performance Modeling Handbook" (1983); Law, "Simulation Modeling and Analysis" (5th ed., 2015),
/// section 9.5.1.
public enum Welch {
  /// The mean over replications at each step of time; what is not defined (NaN) is left out, NaN where
  /// nothing is defined.
  ///
  /// - Parameter series: one for each replication, all of one length. O(replications × steps).
  public static func average(_ series: [[Double]]) -> [Double] {
    guard let steps = series.first?.count else { return [] }
    precondition(series.allSatisfy { $0.count == steps }, "series of one length are averaged")
    return (0..<steps).map { step in mean(series.lazy.map { $0[step] }) }
  }

  /// The moving average of 2w + 1 neighbours, of 2i − 1 at the i-th of the first w steps; it ends w
  /// steps before the series does. Steps that are not defined (NaN) are left out.
  ///
  /// - Parameter window: w, from 0 to a quarter of the steps.
  /// - Returns: as many as steps less w. O(steps × w).
  public static func movingAverage(_ series: [Double], window: Int) -> [Double] {
    precondition(
      window >= 0 && 4 * window <= series.count, "a window is 0 to a quarter of a series")
    return (0..<series.count - window).map { step in
      let reach = min(step, window)
      return mean(series[(step - reach)...(step + reach)])
    }
  }

  private static func mean(_ numbers: some Sequence<Double>) -> Double {
    let tally = Tally(numbers.filter { !$0.isNaN })
    return tally.count == 0 ? .nan : tally.mean
  }
}
