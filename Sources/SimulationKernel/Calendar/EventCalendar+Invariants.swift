extension EventCalendar {
  /// Whether nothing near precedes what it should follow, nothing far belongs before `nearEnd`, and
  /// something is near where anything is pending.
  public var isConsistent: Bool {
    let root = hasHole ? 1 : 0
    for place in (root + 1)..<max(root + 1, nearCount) {
      let parent = (place - 1) >> 2
      if parent >= root && near[place].precedes(near[parent]) { return false }
    }
    if far.count > 0 && nearCount - root <= 0 { return false }
    return far.isConsistent(from: nearEnd)
  }

  /// Every pending event, in no particular order.
  public func visit(_ body: (CalendarEntry) -> Void) {
    for place in (hasHole ? 1 : 0)..<max(hasHole ? 1 : 0, nearCount) { body(near[place]) }
    far.visit(body)
  }
}

extension FarEvents {
  func visit(_ body: (CalendarEntry) -> Void) {
    pool.forEach(top, body)
    for list in buckets { pool.forEach(list, body) }
  }

  /// Whether every event lies where its time belongs, none before a given time, and all are counted.
  func isConsistent(from earliest: Double) -> Bool {
    var found = Int(top.count)
    var fits = true
    pool.forEach(top) { if $0.time < beyond || $0.time < earliest { fits = false } }
    for (index, rung) in rungs.enumerated() {
      for bucket in 0..<rung.count {
        let list = buckets[rung.offset + bucket]
        found += Int(list.count)
        if list.count > 0 && bucket <= rung.current { fits = false }
        pool.forEach(list) { event in
          if event.time < earliest || event.time >= rung.end { fits = false }
          if rung.bucket(event.time) != bucket { fits = false }
          for outer in rungs[..<index] where outer.bucket(event.time) != outer.current {
            fits = false
          }
        }
      }
    }
    return fits && found == count
  }
}
