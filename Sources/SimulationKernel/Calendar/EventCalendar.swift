/// The pending events of a simulation in the order (time, rank, subject, sequence).
///
/// Two levels. Events soon to come are in a 4-ary array heap, small enough for the processor's cache;
/// those from `nearEnd` on lie unsorted in buckets of time, each of which moves into the heap when its
/// turn comes. Schedule and next cost O(log b) for buckets of b events, and a few memory accesses
/// however many are pending. Up to a thousand or two pending there is the heap alone. The order never
/// depends on where an event lies.
///
/// An event is cancelled by the model: it remembers what it waits for and passes over an entry that no
/// longer says so; ``compact(where:)`` clears such entries away. Times may be infinite (never), not NaN.
/// Source of the buckets: Tang, Goh and Thng, "Ladder queue: an O(1) priority queue structure for
/// large-scale discrete event simulation", ACM TOMACS 15 (2005), 175–204.
public struct EventCalendar: ~Copyable {
  /// The heap, and its room and number of entries (with the hole).
  @usableFromInline var near: UnsafeMutablePointer<CalendarEntry>
  @usableFromInline var nearCapacity: Int
  @usableFromInline var nearCount = 0
  /// Whether the root was taken and nothing has been put in its place yet: the next event that is
  /// scheduled sinks from there, for half the work of filling the place and adding at the end.
  @usableFromInline var hasHole = false
  /// Events before this time belong in the heap.
  @usableFromInline var nearEnd = Double.infinity
  @usableFromInline var nextSequence: UInt64 = 0
  @usableFromInline var far = FarEvents()

  /// An empty calendar.
  public init(capacity: Int = 64) {
    precondition(capacity >= 0)
    nearCapacity = min(max(capacity, 4), EventCalendar.nearLimit)
    near = .allocate(capacity: nearCapacity)
  }

  deinit {
    near.deallocate()
    far.deallocate()
  }

  /// Size of the heap at which it is split up into buckets.
  static let nearLimit = 2_048

  /// Number of entries, stale ones among them.
  @inlinable public var count: Int { nearCount - (hasHole ? 1 : 0) + far.count }

  /// Whether nothing is pending.
  @inlinable public var isEmpty: Bool { nearCount == 0 }

  /// Removes everything and counts sequence numbers from 0 again; keeps the memory. O(1).
  public mutating func removeAll() {
    nearCount = 0
    hasHole = false
    nearEnd = .infinity
    nextSequence = 0
    far.removeAll()
  }

  /// Files an event. O(log b).
  @inlinable @inline(__always)
  public mutating func schedule(
    at time: Double, rank: UInt8 = 0, subject: UInt64 = 0, slot: UInt32 = 0, tag: UInt32 = 0
  ) {
    precondition(!time.isNaN, "an event needs a time")
    let entry = CalendarEntry(
      time: time, subject: subject, order: UInt64(rank) << 56 | nextSequence, slot: slot, tag: tag)
    nextSequence &+= 1
    if time < nearEnd { insertNear(entry) } else { insertFar(entry) }
  }

  /// The first event, which stays. O(1).
  @inlinable
  public var first: CalendarEntry? {
    if nearCount == 0 { return nil }
    if !hasHole { return near[0] }
    var least = 1
    for other in 2..<max(2, min(5, nearCount)) where near[other].precedes(near[least]) {
      least = other
    }
    return near[least]
  }

  /// Takes the first event out. O(log b).
  @inlinable @inline(__always)
  public mutating func next() -> CalendarEntry? {
    if hasHole { fillHole() }
    if nearCount == 0 { return nil }
    let result = near[0]
    if nearCount > 1 {
      hasHole = true
    } else {
      nearCount = 0
      if far.count > 0 { refill() }
    }
    return result
  }
}
