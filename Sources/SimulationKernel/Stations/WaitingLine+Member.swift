extension WaitingLine {
  /// One that waits.
  @frozen
  public struct Member: Equatable, Sendable {
    /// Class of priority; lower is served first.
    public var priority: UInt32
    /// Storage place of the subject, below 2³¹.
    public var slot: UInt32
    /// Since when it counts as waiting (time of application), days.
    public var since: Double
    /// Whom it concerns, as bits that are the same in every scenario.
    public var subject: UInt64

    /// One that waits.
    @inlinable
    public init(priority: UInt32 = 0, since: Double, subject: UInt64, slot: UInt32) {
      self.priority = priority
      self.slot = slot
      self.since = since
      self.subject = subject
    }

    @inlinable @inline(__always)
    func precedes(_ other: Member) -> Bool {
      if priority != other.priority { return priority < other.priority }
      if since != other.since { return since < other.since }
      return subject < other.subject
    }
  }
}
