/// How long stays and waits last when some have not ended yet (censored) and some had begun before
/// observation (left-truncated), in bins of a day. Replications and groups merge exactly.
///
/// Bin 0 holds the age 0 exactly (over at once), bin k the ages in (k − 1, k] days. A spell is at risk
/// from the bin in which observation of it begins, to the bin in which it ends or is lost sight of,
/// both included. Source: Klein and Moeschberger, "Survival Analysis" (2nd ed., 2003), sections
/// 4.2 and 4.6.
public struct KaplanMeier: Equatable, Sendable {
  /// Spells seen to end in each bin.
  public private(set) var ended: ContiguousArray<Int32>
  /// Spells lost sight of in each bin: still running at the horizon, or left otherwise.
  public private(set) var censored: ContiguousArray<Int32>
  /// Spells that come under observation in each bin; new ones in bin 0.
  public private(set) var entered: ContiguousArray<Int32>
  /// Number still waiting when observation ended.
  public private(set) var stillWaiting: Int

  /// How a spell stands when observation of it ends.
  public enum Outcome: Equatable, Sendable {
    /// It is over: what was waited for has come.
    case ended
    /// It goes on at the end of observation.
    case stillWaiting
    /// It was broken off by something else.
    case brokenOff
  }

  /// An empty one for ages up to a number of days; beyond it spells count as censored.
  public init(days: Int) {
    precondition(days >= 1)
    // One bin more takes everything beyond.
    ended = ContiguousArray(repeating: 0, count: days + 2)
    censored = ended
    entered = ended
    stillWaiting = 0
  }

  /// One from its counts, as stored.
  public init(
    ended: ContiguousArray<Int32>, censored: ContiguousArray<Int32>,
    entered: ContiguousArray<Int32>, stillWaiting: Int
  ) {
    precondition(
      ended.count >= 3 && ended.count == censored.count && ended.count == entered.count)
    self.ended = ended
    self.censored = censored
    self.entered = entered
    self.stillWaiting = stillWaiting
  }

  /// The largest age with a bin of its own, days.
  public var days: Int { ended.count - 2 }

  /// Adds a spell observed from one age to another (days, 0 ≤ from ≤ to). O(1).
  public mutating func add(from entry: Double = 0, to exit: Double, _ outcome: Outcome) {
    precondition(entry >= 0 && exit >= entry, "a spell is observed from an age to a later one")
    if outcome == .stillWaiting { stillWaiting += 1 }
    let last = bin(exit)
    let first = entry == 0 ? 0 : min(bin(entry, after: true), last)
    entered[first] += 1
    if outcome == .ended && last <= days { ended[last] += 1 } else { censored[last] += 1 }
  }

  /// Adds the spells of another one over the same days. O(days).
  public mutating func merge(_ other: KaplanMeier) {
    precondition(ended.count == other.ended.count, "curves over the same days merge")
    for bin in ended.indices {
      ended[bin] += other.ended[bin]
      censored[bin] += other.censored[bin]
      entered[bin] += other.entered[bin]
    }
    stillWaiting += other.stillWaiting
  }

  /// The bin of an age; for an entry, the bin of what comes after it.
  private func bin(_ age: Double, after: Bool = false) -> Int {
    if age > Double(days) { return days + 1 }
    let whole = Int(age)
    return age > Double(whole) || after ? whole + 1 : whole
  }
}
