/// The heap of events soon to come.
extension EventCalendar {
  @inlinable @inline(__always)
  mutating func insertNear(_ entry: CalendarEntry) {
    if hasHole {
      hasHole = false
      sink(entry, from: 0)
    } else if nearCount < nearCapacity {
      nearCount += 1
      rise(entry, from: nearCount - 1)
    } else {
      insertInFullHeap(entry)
    }
  }

  /// Nothing was scheduled since the root was taken: the last entry takes its place.
  @usableFromInline @inline(never)
  mutating func fillHole() {
    hasHole = false
    nearCount -= 1
    sink(near[nearCount], from: 0)
  }

  /// Moves an entry up from a place to where it belongs.
  @inlinable @inline(__always)
  mutating func rise(_ entry: CalendarEntry, from start: Int) {
    var hole = start
    while hole > 0 {
      let parent = (hole - 1) >> 2
      if !entry.precedes(near[parent]) { break }
      near[hole] = near[parent]
      hole = parent
    }
    near[hole] = entry
  }

  /// Moves an entry down from a place to where it belongs.
  @inlinable @inline(__always)
  mutating func sink(_ entry: CalendarEntry, from start: Int) {
    var hole = start
    while true {
      let child = hole << 2 + 1
      if child >= nearCount { break }
      var least = child
      if child + 3 < nearCount {
        least = EventCalendar.leastOfFour(near + child) + child
      } else {
        var other = child + 1
        while other < nearCount {
          if near[other].precedes(near[least]) { least = other }
          other += 1
        }
      }
      if !near[least].precedes(entry) { break }
      near[hole] = near[least]
      hole = least
    }
    near[hole] = entry
  }

  /// Which of four entries is first in order, by selections that need no guess by the processor.
  @inlinable @inline(__always)
  static func leastOfFour(_ entries: UnsafeMutablePointer<CalendarEntry>) -> Int {
    let left = entries[1].precedes(entries[0]) ? 1 : 0
    let right = entries[3].precedes(entries[2]) ? 3 : 2
    return entries[right].precedes(entries[left]) ? right : left
  }

  /// Puts unordered entries in heap order. O(n). Source: Floyd, Communications of the ACM 7 (1964), 701.
  mutating func heapify() {
    if nearCount < 2 { return }
    for place in stride(from: (nearCount - 2) >> 2, through: 0, by: -1) {
      sink(near[place], from: place)
    }
  }

  /// Room for so many entries in the heap.
  mutating func reserveNear(_ count: Int) {
    if count <= nearCapacity { return }
    let capacity = max(count, 2 * nearCapacity)
    let larger = UnsafeMutablePointer<CalendarEntry>.allocate(capacity: capacity)
    larger.moveInitialize(from: near, count: nearCount)
    near.deallocate()
    near = larger
    nearCapacity = capacity
  }
}
