/// The hold model with what it needs of the kernel copied into this one file: what the compiler could
/// do if there were no module boundary. Up to two thousand pending, where the kernel's calendar is its
/// heap alone.
struct OneFileHold: ~Copyable {
  struct Entry {
    var time: Double
    var subject: UInt64
    var order: UInt64
    var slot: UInt32
    var tag: UInt32

    @inline(__always)
    func precedes(_ other: Entry) -> Bool {
      if time != other.time { return time < other.time }
      let (mine, its) = (order >> 56, other.order >> 56)
      if mine != its { return mine < its }
      if subject != other.subject { return subject < other.subject }
      return order < other.order
    }
  }

  private let seed: UInt64
  private let replication: UInt64
  private var near = UnsafeMutablePointer<Entry>.allocate(capacity: 2_048)
  private var nearCapacity = 2_048
  private var nearEnd = Double.infinity
  private var farCount = 0
  private var nearCount = 0
  private var hasHole = false
  private var nextSequence: UInt64 = 0

  /// A calendar with so many events, exponentially distributed from 0 with mean 1.
  @inline(never)
  init(pending: Int, seed: UInt64, replication: UInt64) {
    precondition(pending <= 2_048, "the copy is the heap alone")
    self.seed = seed
    self.replication = replication
    for number in 0..<pending { scheduleAnew(UInt64(number), after: 0, occurrence: 0) }
  }

  deinit { near.deallocate() }

  /// Takes and schedules anew so many times; returns the model's time then.
  mutating func hold(_ times: Int) -> Double {
    var time = 0.0
    for _ in 0..<times {
      guard let event = next() else { break }
      time = event.time
      scheduleAnew(event.subject, after: time, occurrence: (event.tag + 1) & 0xFF_FFFF)
    }
    return time
  }

  @inline(__always)
  private mutating func scheduleAnew(_ subject: UInt64, after time: Double, occurrence: UInt32) {
    let block = Self.philox(low: subject, high: replication | UInt64(occurrence) << 32, key: seed)
    let u = (Double(block >> 12) + 0.5) * 0x1p-52
    schedule(at: time - Self.log(1 - u), subject: subject, tag: occurrence)
  }

  @inline(__always)
  private mutating func schedule(at time: Double, subject: UInt64, tag: UInt32) {
    precondition(!time.isNaN)
    let entry = Entry(time: time, subject: subject, order: nextSequence, slot: 0, tag: tag)
    nextSequence &+= 1
    if time < nearEnd { insertNear(entry) } else { insertElsewhere(entry) }
  }

  @inline(__always)
  private mutating func insertNear(_ entry: Entry) {
    if hasHole {
      hasHole = false
      sink(entry)
    } else if nearCount < nearCapacity {
      nearCount += 1
      rise(entry)
    } else {
      insertElsewhere(entry)
    }
  }

  /// Where the kernel's calendar has its buckets.
  @inline(never)
  private mutating func insertElsewhere(_ entry: Entry) {
    farCount += 1
    preconditionFailure("the copy has no buckets for \(entry.time)")
  }

  @inline(__always)
  private mutating func next() -> Entry? {
    if hasHole { fillHole() }
    if nearCount == 0 { return nil }
    let result = near[0]
    if nearCount > 1 {
      hasHole = true
    } else {
      nearCount = 0
      if farCount > 0 { insertElsewhere(result) }
    }
    return result
  }

  @inline(never)
  private mutating func fillHole() {
    hasHole = false
    nearCount -= 1
    sink(near[nearCount])
  }

  @inline(__always)
  private func rise(_ entry: Entry) {
    var hole = nearCount - 1
    while hole > 0 {
      let parent = (hole - 1) >> 2
      if !entry.precedes(near[parent]) { break }
      near[hole] = near[parent]
      hole = parent
    }
    near[hole] = entry
  }

  @inline(__always)
  private func sink(_ entry: Entry) {
    var hole = 0
    while true {
      let child = hole << 2 + 1
      if child >= nearCount { break }
      var least = child
      if child + 3 < nearCount {
        let left = near[child + 1].precedes(near[child]) ? child + 1 : child
        let right = near[child + 3].precedes(near[child + 2]) ? child + 3 : child + 2
        least = near[right].precedes(near[left]) ? right : left
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

  @inline(__always)
  private static func philox(low: UInt64, high: UInt64, key: UInt64) -> UInt64 {
    var c0 = UInt32(truncatingIfNeeded: low)
    var c1 = UInt32(truncatingIfNeeded: low >> 32)
    var c2 = UInt32(truncatingIfNeeded: high)
    var c3 = UInt32(truncatingIfNeeded: high >> 32)
    var k0 = UInt32(truncatingIfNeeded: key)
    var k1 = UInt32(truncatingIfNeeded: key >> 32)
    for _ in 0..<10 {
      let p0 = UInt64(c0) &* 0xD251_1F53
      let p1 = UInt64(c2) &* 0xCD9E_8D57
      c0 = UInt32(truncatingIfNeeded: p1 >> 32) ^ c1 ^ k0
      c1 = UInt32(truncatingIfNeeded: p1)
      c2 = UInt32(truncatingIfNeeded: p0 >> 32) ^ c3 ^ k1
      c3 = UInt32(truncatingIfNeeded: p0)
      k0 = k0 &+ 0x9E37_79B9
      k1 = k1 &+ 0xBB67_AE85
    }
    return UInt64(c0) | UInt64(c1) << 32
  }

  /// For normal positive numbers.
  @inline(__always)
  private static func log(_ x: Double) -> Double {
    let shifted = x.bitPattern &+ (0x3FF0_0000_0000_0000 &- 0x3FE6_A09E_0000_0000)
    let k = Int(shifted >> 52) - 1023
    let fraction = Double(
      bitPattern: (shifted & 0x000F_FFFF_FFFF_FFFF) &+ 0x3FE6_A09E_0000_0000)
    let f = fraction - 1
    let s = f / (2 + f)
    let z = s * s
    let w = z * z
    let t1 = w * (0.3999999999940941908 + w * (0.2222219843214978396 + w * 0.1531383769920937332))
    let t2 =
      z
      * (0.6666666666666735130
        + w * (0.2857142874366239149 + w * (0.1818357216161805012 + w * 0.1479819860511658591)))
    let half = 0.5 * f * f
    let dk = Double(k)
    return dk * 6.93147180369123816490e-01
      - ((half - (s * (half + (t2 + t1)) + dk * 1.90821492927058770002e-10)) - f)
  }
}
