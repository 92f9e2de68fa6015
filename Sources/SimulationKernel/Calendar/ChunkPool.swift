/// A list of calendar entries in chunks of a ``ChunkPool``, without order.
struct ChunkList {
  /// First chunk, the only one that may be partly filled; −1 where there is none.
  var head: Int32 = -1
  var count: Int32 = 0

  init() {}
}

/// Memory for many lists of calendar entries: chunks of 16 entries (512 bytes), taken and given back.
struct ChunkPool {
  static var chunkSize: Int { 16 }

  private var entries: UnsafeMutablePointer<CalendarEntry>
  /// The chunk after each, in its list or among the free ones.
  private var following: UnsafeMutablePointer<Int32>
  private var capacity: Int
  /// Chunks that were ever in use.
  private var used = 0
  private var free: Int32 = -1

  init() {
    capacity = 0
    entries = .allocate(capacity: 0)
    following = .allocate(capacity: 0)
  }

  func deallocate() {
    entries.deallocate()
    following.deallocate()
  }

  /// Forgets all lists; keeps the memory.
  mutating func removeAll() {
    used = 0
    free = -1
  }

  /// Adds an entry to a list. O(1).
  @inline(__always)
  mutating func append(_ entry: CalendarEntry, to list: inout ChunkList) {
    let filled = Int(list.count) % ChunkPool.chunkSize
    if filled == 0 {
      let chunk = takeChunk()
      following[Int(chunk)] = list.head
      list.head = chunk
    }
    entries[Int(list.head) * ChunkPool.chunkSize + filled] = entry
    list.count += 1
  }

  /// Visits the entries of a list, in no order that matters.
  @inline(__always)
  func forEach(_ list: ChunkList, _ body: (CalendarEntry) -> Void) {
    var (chunk, left) = (list.head, Int(list.count))
    while left > 0 {
      let filled = (left - 1) % ChunkPool.chunkSize + 1
      for place in 0..<filled { body(entries[Int(chunk) * ChunkPool.chunkSize + place]) }
      left -= filled
      chunk = following[Int(chunk)]
    }
  }

  /// Takes one chunk's entries off a list, copies them out and gives the chunk back.
  @inline(__always)
  mutating func moveChunk(
    of list: inout ChunkList, to target: UnsafeMutablePointer<CalendarEntry>
  ) -> Int {
    let chunk = Int(list.head)
    let filled = (Int(list.count) - 1) % ChunkPool.chunkSize + 1
    target.update(from: entries + chunk * ChunkPool.chunkSize, count: filled)
    list.count -= Int32(filled)
    list.head = following[chunk]
    following[chunk] = free
    free = Int32(chunk)
    return filled
  }

  /// Moves the entries of a list to memory with room for them, and gives its chunks back.
  mutating func move(_ list: ChunkList, to target: UnsafeMutablePointer<CalendarEntry>) {
    var list = list
    var moved = 0
    while list.count > 0 { moved += moveChunk(of: &list, to: target + moved) }
  }

  private mutating func takeChunk() -> Int32 {
    if free >= 0 {
      let chunk = free
      free = following[Int(chunk)]
      return chunk
    }
    if used == capacity { grow() }
    used += 1
    return Int32(used - 1)
  }

  private mutating func grow() {
    let larger = max(64, capacity + capacity / 2)
    let size = ChunkPool.chunkSize
    let moreEntries = UnsafeMutablePointer<CalendarEntry>.allocate(capacity: larger * size)
    moreEntries.moveInitialize(from: entries, count: used * size)
    let moreFollowing = UnsafeMutablePointer<Int32>.allocate(capacity: larger)
    moreFollowing.moveInitialize(from: following, count: used)
    deallocate()
    entries = moreEntries
    following = moreFollowing
    capacity = larger
  }
}
