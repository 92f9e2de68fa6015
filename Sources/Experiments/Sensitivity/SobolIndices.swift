import SimulationKernel

/// Which share of a result's variance each factor stands for: alone (first order), with all its
/// interactions (total order), and two together beyond what they do alone (second order).
///
/// From results on a ``SaltelliDesign``, or on SALib's of the same order of rows. Estimates can fall
/// outside [0, 1]. A result that is the same everywhere has no variance to share: its indices are NaN.
///
/// Noise of replications counts as variance. It lowers first-order indices, and raises all total ones
/// by what ``NoiseShare`` estimates.
///
/// Sources: Saltelli et al., Computer Physics Communications 181 (2010), 259–270, estimators (b) and
/// (f) of table 2, the latter from Jansen, same journal 117 (1999), 35–43; second order from Saltelli,
/// same journal 145 (2002), 280–297. Results are standardised first, as SALib does, because first
/// order is estimated badly far from mean 0.
public struct SobolIndices: Sendable, Equatable {
  /// A second-order index of two factors, numbered from 0 with `a` < `b`.
  public struct Pair: Sendable, Equatable {
    public let a: Int
    public let b: Int
    public let index: ConfidenceInterval
  }

  /// First order, in the order of factors.
  public let first: [ConfidenceInterval]
  /// Total order, in the order of factors.
  public let total: [ConfidenceInterval]
  /// Second order, (0, 1), (0, 2) … (1, 2) …; empty where the design has no rows for it.
  public let second: [Pair]
  /// The number of base points, N.
  public let basePoints: Int

  /// O(resamples × results), with second order × factors.
  ///
  /// - Parameters:
  ///   - results: one a row, in the design's order.
  ///   - factorCount: at least 1.
  ///   - secondOrder: whether the design has rows for second order.
  ///   - resamples: of the bootstrap over base points; below 2 intervals are unbounded.
  ///   - level: nominal coverage of the intervals.
  ///   - seed: of the bootstrap.
  /// - Throws: ``SensitivityError`` when the results do not fit the design.
  public init(
    results: [Double], factorCount: Int, secondOrder: Bool = false, resamples: Int = 1000,
    level: Double = 0.95, seed: UInt64
  ) throws {
    let resampling = try Resampling(times: resamples, level: level, seed: seed)
    let columns = try SaltelliColumns(
      results: results, factorCount: factorCount, secondOrder: secondOrder)
    basePoints = columns.count
    let estimates = columns.estimates(Array(0..<columns.count))
    var spread = [Tally](repeating: Tally(), count: estimates.count)
    if columns.varies {
      for time in 0..<max(resamples, 0) {
        let drawn = columns.estimates(resampling.indices(of: columns.count, time: time))
        // A resample of a few base points that all agree has no indices and is passed over.
        for (index, estimate) in drawn.enumerated() where !estimate.isNaN {
          spread[index].add(estimate)
        }
      }
    }
    let intervals = zip(estimates, spread).map { resampling.interval($0, resampled: $1) }
    first = Array(intervals[0..<factorCount])
    total = Array(intervals[factorCount..<2 * factorCount])
    second = zip(columns.pairs, intervals[(2 * factorCount)...]).map {
      Pair(a: $0.a, b: $0.b, index: $1)
    }
  }

  /// Of a design made here.
  public init(
    design: SaltelliDesign, results: [Double], resamples: Int = 1000, level: Double = 0.95,
    seed: UInt64
  ) throws {
    guard results.count == design.count else {
      throw SensitivityError.unequalCounts(results: results.count, rows: design.count)
    }
    try self.init(
      results: results, factorCount: design.factorCount, secondOrder: design.hasSecondOrder,
      resamples: resamples, level: level, seed: seed)
  }
}
