import SimulationKernel

/// How precisely one quantity is known after a number of replications.
public struct PrecisionReached: Sendable, Equatable {
  public let goal: PrecisionGoal
  /// Replications looked at.
  public let replications: Int
  /// Of the values, or of the differences, that are defined.
  public let tally: Tally
  /// The mean with its Student t interval, unbounded for fewer than two defined values.
  public let interval: ConfidenceInterval
  /// The half-width wanted, in the quantity's own unit; NaN where it is relative to a mean of nothing.
  public let wanted: Double

  /// Replications in which the quantity is defined.
  public var defined: Int { tally.count }
  /// The half-width reached.
  public var halfWidth: Double { interval.halfWidth }

  /// Whether all defined values are equal. Then the half-width is 0 and any precision is met, though
  /// a rare event that has not happened yet looks the same: tell the user.
  public var isConstant: Bool { tally.count > 0 && tally.minimum == tally.maximum }

  /// Whether the quantity is known as precisely as wanted, from at least 30 defined values.
  public var isMet: Bool {
    defined >= Checkpoints.smallestMinimum && (isConstant || halfWidth <= wanted)
  }

  /// How many replications the wanted half-width takes, going by the variance seen so far: the
  /// smallest i, at least those run, with t(i − 1) s/√i ≤ wanted, raised by the share of replications
  /// in which the quantity is not defined.
  ///
  /// Nil where nothing can be said: fewer than two defined values, or more than 2³² replications.
  /// Source: Law, "Simulation Modeling and Analysis" (5th ed., 2015), section 9.4.1. O(log n).
  public var replicationsNeeded: Int? {
    guard defined >= 2 else { return nil }
    if isConstant { return replications }
    let deviation = tally.standardDeviation
    func isEnough(_ count: Int) -> Bool {
      let t = StudentT.quantile(
        0.5 + 0.5 * interval.level, degreesOfFreedom: Double(count - 1))
      return t * deviation / Double(count).squareRoot() <= wanted
    }
    var low = defined
    var high = Checkpoints.largestMaximum
    guard isEnough(high) else { return nil }
    while low < high {
      let middle = (low + high) / 2
      if isEnough(middle) { high = middle } else { low = middle + 1 }
    }
    let (product, overflow) = low.multipliedReportingOverflow(by: replications)
    if overflow { return nil }
    let all = (product - 1) / defined + 1
    return all <= Checkpoints.largestMaximum ? all : nil
  }
}
