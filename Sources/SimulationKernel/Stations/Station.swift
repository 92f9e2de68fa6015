/// Servers of equal kind with one line before them: priorities without preemption, a limit on how
/// many may be there (balking), leaving the line (reneging), and a number of servers that changes.
///
/// A plain value beside an ``EventCalendar``: the model schedules the end of every service it starts.
/// After `join`, `finish` and `setServers` it asks ``startNext()`` until nobody more can start.
@frozen
public struct Station: Sendable {
  /// Servers at work or ready.
  public var servers: Int { _servers }
  /// Services going on; more than the servers for a while after a cut.
  @inlinable public var busy: Int { _busy }
  /// Who waits.
  public var line: WaitingLine
  /// Most that may be here, in service and waiting.
  public let capacity: Int

  @usableFromInline var _servers: Int
  @usableFromInline var _busy = 0

  /// An empty station.
  ///
  /// - Parameters:
  ///   - servers: ≥ 0.
  ///   - capacity: places in all, ≥ 0; by default without limit.
  public init(servers: Int, capacity: Int = .max) {
    precondition(servers >= 0 && capacity >= 0)
    _servers = servers
    self.capacity = capacity
    line = WaitingLine()
  }

  /// How many are here, in service and waiting.
  @inlinable public var count: Int { _busy + line.count }

  /// One comes to be served: joins the line, or goes away where all places are taken.
  ///
  /// - Returns: whether it joined.
  @inlinable
  public mutating func join(_ member: WaitingLine.Member) -> Bool {
    if count >= capacity { return false }
    line.insert(member)
    return true
  }

  /// One comes to be served and begins at once: where nobody waits and a server is free, as `join` and then
  /// ``startNext()`` would have it, without the line.
  ///
  /// - Returns: whether it began.
  @inlinable
  public mutating func startAtOnce() -> Bool {
    if _busy >= _servers || !line.isEmpty || count >= capacity { return false }
    _busy += 1
    return true
  }

  /// Begins the next service if a server is free and someone waits.
  @inlinable
  public mutating func startNext() -> WaitingLine.Member? {
    if _busy >= _servers { return nil }
    guard let member = line.removeFirst() else { return nil }
    _busy += 1
    return member
  }

  /// Ends a service.
  @inlinable
  public mutating func finish() {
    precondition(_busy > 0, "a service that ends has begun")
    _busy -= 1
  }

  /// One loses patience. Returns whether it still waited.
  @inlinable
  public mutating func renege(slot: UInt32) -> Bool { line.remove(slot: slot) }

  /// Changes the number of servers, ≥ 0. A cut lets services going on finish first.
  public mutating func setServers(_ servers: Int) {
    precondition(servers >= 0)
    _servers = servers
  }

  /// Empties the station; keeps the memory.
  public mutating func removeAll(servers: Int) {
    setServers(servers)
    _busy = 0
    line.removeAll()
  }
}
