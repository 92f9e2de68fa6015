/// What a replication of a ``QueueNetwork`` showed after its warm-up: each thing is counted when it
/// happens, also of those who came earlier, so that in the steady state no mean is biased by its window.
public struct QueueNetworkOutcome: Sendable {
  /// What was seen at one station, or of one class of customers everywhere.
  public struct Seen: Sendable {
    /// Those that came (refused ones too).
    public var arrivals = 0
    /// Those that found no place.
    public var refused = 0
    /// Those that lost patience.
    public var reneged = 0
    /// Those that had to wait, whether served in the end or not.
    public var delayed = 0
    /// Waits of those that were served, days.
    public var wait = Tally()
    /// Time from arrival to the end of service of those that were served, days.
    public var sojourn = Tally()

    /// Share of those that came for whom `count` counts.
    public func share(_ count: Int) -> Double { Double(count) / Double(arrivals) }
  }

  /// By station.
  public var stations: [Seen]
  /// By class of customers; sojourn is that of the whole way through the network.
  public var streams: [Seen]
  /// Time-average number at each station, in service and waiting.
  public var numberPresent: [Double]
  /// Time-average number waiting at each station.
  public var numberWaiting: [Double]
  /// Events handled, warm-up included.
  public var events: Int
}
