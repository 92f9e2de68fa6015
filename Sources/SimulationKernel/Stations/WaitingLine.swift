/// Who waits, in the order in which they are served: lowest priority number first, then longest
/// waiting, then subject, so that the order never depends on where anyone is stored.
///
/// Those that come in the order of service stand in a ring: adding one and taking the first are O(1).
/// Those that go before someone who came earlier stand in a binary heap: O(log n). The line knows each
/// slot's place, so that leaving early is O(1) and O(log n). A slot waits in a line at most once.
@frozen
public struct WaitingLine: Sendable {
  /// Those who came out of order, as a heap.
  @usableFromInline var members: ContiguousArray<Member> = []
  /// Those who came in order, from `head` on, `length` of them with the gaps that leavers made (slot
  /// `noSlot`); the first is no gap. The ring's size is a power of two.
  @usableFromInline var ring: ContiguousArray<Member> = []
  @usableFromInline var head = 0
  @usableFromInline var length = 0
  @usableFromInline var gaps = 0
  /// Place of each slot: in the heap from 0 up, in the ring from −2 down, −1 where it does not wait.
  @usableFromInline var places: ContiguousArray<Int32> = []

  @usableFromInline static var noSlot: UInt32 { .max }

  /// An empty line.
  public init() {}

  /// How many wait.
  @inlinable public var count: Int { members.count + length - gaps }
  /// Whether nobody waits.
  @inlinable public var isEmpty: Bool { members.isEmpty && length == 0 }

  /// Who is served next. O(1).
  @inlinable
  public var first: Member? {
    if length == 0 { return members.first }
    if let early = members.first, early.precedes(ring[head]) { return early }
    return ring[head]
  }

  /// Whether a slot waits here. O(1).
  @inlinable
  public func contains(slot: UInt32) -> Bool {
    Int(slot) < places.count && places[Int(slot)] != -1
  }

  /// Lets everyone go; keeps the memory. O(number of slots).
  public mutating func removeAll() {
    for slot in places.indices { places[slot] = -1 }
    members.removeAll(keepingCapacity: true)
    head = 0
    length = 0
    gaps = 0
  }

  /// Adds one that does not wait here yet. O(1) in order, else O(log n).
  @inlinable
  public mutating func insert(_ member: Member) {
    precondition(!contains(slot: member.slot), "a slot waits in a line at most once")
    precondition(!member.since.isNaN, "waiting needs a time it began")
    while places.count <= Int(member.slot) { places.append(-1) }
    if length == ring.count { growRing() }
    let end = (head + length) & (ring.count - 1)
    if length > 0 && member.precedes(ring[(end - 1) & (ring.count - 1)]) {
      return insertOutOfOrder(member)
    }
    ring[end] = member
    places[Int(member.slot)] = -2 - Int32(truncatingIfNeeded: end)
    length += 1
  }

  /// Takes out who is served next. O(1), or O(log n) for those who came out of order.
  @inlinable
  public mutating func removeFirst() -> Member? {
    guard let first else { return nil }
    _ = remove(slot: first.slot)
    return first
  }

  /// Takes out a slot, wherever it stands. Returns whether it waited.
  @inlinable
  public mutating func remove(slot: UInt32) -> Bool {
    if !contains(slot: slot) { return false }
    let place = Int(places[Int(slot)])
    if place >= 0 {
      removeFromHeap(place)
      return true
    }
    places[Int(slot)] = -1
    let position = -2 - place
    ring[position].slot = WaitingLine.noSlot
    gaps += 1
    while length > 0 && ring[head].slot == WaitingLine.noSlot {
      head = (head + 1) & (ring.count - 1)
      length -= 1
      gaps -= 1
    }
    return true
  }

  /// Makes room at the ring's end: without the gaps, and twice as large where that is not enough.
  @usableFromInline
  mutating func growRing() {
    var kept = ContiguousArray<Member>()
    let size = max(8, 2 * (length - gaps) > ring.count ? 2 * ring.count : ring.count)
    kept.reserveCapacity(size)
    for step in 0..<length {
      let member = ring[(head + step) & (ring.count - 1)]
      if member.slot == WaitingLine.noSlot { continue }
      places[Int(member.slot)] = -2 - Int32(kept.count)
      kept.append(member)
    }
    head = 0
    length = kept.count
    gaps = 0
    let filler = Member(since: 0, subject: 0, slot: WaitingLine.noSlot)
    kept.append(contentsOf: repeatElement(filler, count: size - kept.count))
    ring = kept
  }
}
