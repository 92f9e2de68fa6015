/// The events that are not near, in buckets of time: a ladder of rungs, the first the coarsest, each
/// later one a split of the bucket at hand in the one before, and beyond them all a list without order.
@usableFromInline
struct FarEvents {
  /// Buckets of equal width from `start`; the last reaches to `end`.
  struct Rung {
    var start: Double
    var perDay: Double
    var end: Double
    /// The bucket whose events have moved on, to the heap or to the next rung; −1 before the first.
    var current: Int
    /// Where the buckets lie, and how many there are.
    var offset: Int
    var count: Int

    /// The bucket of a time before `end`. Rises with the time, whatever the rounding.
    @inline(__always)
    func bucket(_ time: Double) -> Int {
      let place = (time - start) * perDay
      return place < Double(count - 1) ? Int(max(place, 0)) : count - 1
    }
  }

  /// Number of events here.
  @usableFromInline var count = 0
  var pool = ChunkPool()
  var rungs: ContiguousArray<Rung> = []
  var buckets: ContiguousArray<ChunkList> = []
  /// Events from `beyond` on.
  var top = ChunkList()
  var beyond = -Double.infinity

  static var deepest: Int { 8 }
  static var mostBuckets: Int { 1 << 14 }
  /// Events a bucket is meant for.
  static var bucketSize: Int { 64 }

  /// One chunk on its way.
  private let scratch = UnsafeMutablePointer<CalendarEntry>.allocate(capacity: ChunkPool.chunkSize)

  init() {}

  func deallocate() {
    pool.deallocate()
    scratch.deallocate()
  }

  mutating func removeAll() {
    count = 0
    pool.removeAll()
    rungs.removeAll(keepingCapacity: true)
    buckets.removeAll(keepingCapacity: true)
    top = ChunkList()
    beyond = -.infinity
  }

  /// Takes an event in, unless it belongs before all buckets still to come. O(number of rungs).
  mutating func insert(_ entry: CalendarEntry) -> Bool {
    if rungs.isEmpty { return false }
    if entry.time >= beyond {
      pool.append(entry, to: &top)
      count += 1
      return true
    }
    for rung in rungs {
      let bucket = rung.bucket(entry.time)
      if bucket > rung.current {
        pool.append(entry, to: &buckets[rung.offset + bucket])
        count += 1
        return true
      }
      if bucket < rung.current { return false }
    }
    return false
  }

  /// Spreads events over a new rung, the finest. All lie before `end` and before what is here.
  ///
  /// - Returns: false, and nothing is done, where their finite times are all equal or the ladder is at
  ///   its deepest.
  mutating func spread(_ events: UnsafeBufferPointer<CalendarEntry>, before end: Double) -> Bool {
    var range = TimeRange()
    for event in events { range.include(event.time) }
    guard addRung(range, count: events.count, end: end) else { return false }
    for event in events { place(event) }
    count += events.count
    return true
  }

  /// Takes out the events that come first, splitting what is more than `limit` where times differ.
  ///
  /// - Parameter end: set to a time before which no event is left here, nor may be put.
  mutating func takeFirst(limit: Int, end: inout Double) -> ChunkList {
    while true {
      guard let rung = rungs.indices.last else {
        let all = top
        top = ChunkList()
        if Int(all.count) > limit, split(all, end: .infinity) { continue }
        beyond = -.infinity
        end = .infinity
        count -= Int(all.count)
        return all
      }
      guard let bucket = nextBucket(rung) else {
        buckets.removeLast(rungs[rung].count)
        rungs.removeLast()
        continue
      }
      let place = rungs[rung].offset + bucket
      let list = buckets[place]
      buckets[place] = ChunkList()
      rungs[rung].current = bucket
      let bucketEnd = endOf(bucket, rungs[rung])
      if Int(list.count) > limit, split(list, end: bucketEnd) { continue }
      end = bucketEnd
      count -= Int(list.count)
      return list
    }
  }

  private func nextBucket(_ index: Int) -> Int? {
    let rung = rungs[index]
    var bucket = rung.current + 1
    while bucket < rung.count {
      if buckets[rung.offset + bucket].count > 0 { return bucket }
      bucket += 1
    }
    return nil
  }

  /// A time at or before the end of a bucket and after all that belongs to earlier ones.
  private func endOf(_ bucket: Int, _ rung: Rung) -> Double {
    if bucket == rung.count - 1 { return rung.end }
    var end = min(rung.start + Double(bucket + 1) / rung.perDay, rung.end)
    while rung.bucket(end.nextDown) > bucket { end = end.nextDown }
    return end
  }

  private mutating func split(_ list: ChunkList, end: Double) -> Bool {
    var range = TimeRange()
    pool.forEach(list) { range.include($0.time) }
    guard addRung(range, count: Int(list.count), end: end) else { return false }
    var rest = list
    while rest.count > 0 {
      let moved = pool.moveChunk(of: &rest, to: scratch)
      for place in 0..<moved { self.place(scratch[place]) }
    }
    return true
  }

  private mutating func addRung(_ range: TimeRange, count: Int, end: Double) -> Bool {
    if rungs.count == FarEvents.deepest || !(range.least < range.most) { return false }
    let buckets = min(max(count / FarEvents.bucketSize, 2), FarEvents.mostBuckets)
    let perDay = Double(buckets) / (range.most - range.least)
    if !(perDay > 0 && perDay.isFinite) { return false }
    if rungs.isEmpty { beyond = range.most.nextUp }
    rungs.append(
      Rung(
        start: range.least, perDay: perDay, end: min(end, beyond), current: -1,
        offset: self.buckets.count, count: buckets))
    self.buckets.append(contentsOf: repeatElement(ChunkList(), count: buckets))
    return true
  }

  /// Puts an event in its bucket of the finest rung, or beyond all.
  @inline(__always)
  private mutating func place(_ event: CalendarEntry) {
    if event.time >= beyond { return pool.append(event, to: &top) }
    let rung = rungs[rungs.count - 1]
    pool.append(event, to: &buckets[rung.offset + rung.bucket(event.time)])
  }

  /// Removes the events for which a condition holds. O(n).
  @usableFromInline
  mutating func removeAll(where isStale: (CalendarEntry) -> Bool) {
    for bucket in buckets.indices { buckets[bucket] = filtered(buckets[bucket], isStale) }
    top = filtered(top, isStale)
  }

  private mutating func filtered(
    _ list: ChunkList, _ isStale: (CalendarEntry) -> Bool
  ) -> ChunkList {
    var rest = list
    var kept = ChunkList()
    while rest.count > 0 {
      let moved = pool.moveChunk(of: &rest, to: scratch)
      for place in 0..<moved where !isStale(scratch[place]) {
        pool.append(scratch[place], to: &kept)
      }
    }
    count -= Int(list.count - kept.count)
    return kept
  }
}

/// The least and the largest of finite times.
struct TimeRange {
  var least = Double.infinity
  var most = -Double.infinity

  @inline(__always)
  mutating func include(_ time: Double) {
    if time < least { least = time }
    if time > most && time < .infinity { most = time }
  }
}
