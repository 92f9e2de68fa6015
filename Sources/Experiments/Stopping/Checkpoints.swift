/// The numbers of replications at which a sequential run looks at its precision: the minimum, then
/// × 1.25 rounded up, and last the maximum.
///
/// They depend on nothing but those two, so where a run stops does not depend on threads. Geometric
/// steps look about 10 times for each factor of 10 in replications, which keeps down what looking
/// often costs in coverage.
public struct Checkpoints: Sendable, Equatable {
  /// The smallest minimum: with fewer a small variance by chance stops a run far too early.
  /// Source: Law, "Simulation Modeling and Analysis" (5th ed., 2015), section 9.4.1.
  public static let smallestMinimum = 30
  /// The largest maximum: replications are numbered with 32 bits.
  public static let largestMaximum = 1 << 32

  /// Ascending, at least one.
  public let counts: [Int]

  /// - Throws: ``StoppingError`` where the minimum is below 30, or the maximum below the minimum or
  ///   above 2³².
  public init(minimum: Int = 30, maximum: Int) throws(StoppingError) {
    if minimum < Checkpoints.smallestMinimum { throw .minimumTooSmall(minimum) }
    if maximum < minimum || maximum > Checkpoints.largestMaximum {
      throw .invalidMaximum(maximum, minimum: minimum)
    }
    var counts: [Int] = []
    var count = minimum
    while count < maximum {
      counts.append(count)
      count = (5 * count + 3) / 4
    }
    self.counts = counts + [maximum]
  }

  public var minimum: Int { counts[0] }
  public var maximum: Int { counts[counts.count - 1] }
}
