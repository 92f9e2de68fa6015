/// How far a run has come.
public struct RunProgress: Sendable, Equatable {
  /// Replications finished, those that were there before included.
  public let finished: Int
  /// Replications in all, over all scenarios.
  public let alle: Int
  /// Replications that were there before the run began.
  public let fraFør: Int
  /// Events in the replications finished in this run.
  public let events: Int
  /// Time since the run began.
  public let elapsed: Duration

  /// Time left at the pace so far; nil before the first is finished.
  public var timeLeft: Duration? {
    let nye = finished - fraFør
    return nye > 0 ? elapsed * (Double(alle - finished) / Double(nye)) : nil
  }
}
