/// The way between the heap and the buckets.
extension EventCalendar {
  /// Buckets of at most this many events move into the heap; larger ones are split first.
  static var bucketLimit: Int { 512 }

  @usableFromInline
  mutating func insertFar(_ entry: CalendarEntry) {
    if !far.insert(entry) { return insertNear(entry) }
    if nearCount == 0 { refill() }
  }

  /// The heap is full: its events go into buckets if their times differ, else it grows.
  @usableFromInline
  mutating func insertInFullHeap(_ entry: CalendarEntry) {
    if nearCapacity < EventCalendar.nearLimit {
      reserveNear(min(2 * nearCapacity, EventCalendar.nearLimit))
      return insertNear(entry)
    }
    let split = far.spread(UnsafeBufferPointer(start: near, count: nearCount), before: nearEnd)
    if !split {
      reserveNear(2 * nearCapacity)
      return insertNear(entry)
    }
    nearCount = 0
    // Nothing is near until a bucket is: then the new event finds its place like any other.
    nearEnd = -.infinity
    refill()
    if entry.time < nearEnd { insertNear(entry) } else { insertFar(entry) }
  }

  /// Moves the first events that are not near into the empty heap.
  @usableFromInline
  mutating func refill() {
    assert(nearCount == 0 && !hasHole && far.count > 0)
    let list = far.takeFirst(limit: EventCalendar.bucketLimit, end: &nearEnd)
    reserveNear(Int(list.count))
    nearCount = Int(list.count)
    far.pool.move(list, to: near)
    heapify()
  }

  /// Removes the entries for which a condition holds: those the model has passed over. O(n).
  public mutating func compact(where isStale: (CalendarEntry) -> Bool) {
    if hasHole { fillHole() }
    var kept = 0
    for place in 0..<nearCount where !isStale(near[place]) {
      near[kept] = near[place]
      kept += 1
    }
    nearCount = kept
    heapify()
    far.removeAll(where: isStale)
    if nearCount == 0 && far.count > 0 { refill() }
  }
}
