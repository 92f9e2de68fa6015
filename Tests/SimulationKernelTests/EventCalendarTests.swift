import Testing

@testable import SimulationKernel

@Suite("Event calendar")
struct EventCalendarTests {
  /// What the calendar promises, as a sorted array.
  struct SortedArray {
    struct Entry: Equatable {
      var time: Double
      var rank: UInt8
      var subject: UInt64
      var sequence: UInt64

      func precedes(_ other: Entry) -> Bool {
        if time != other.time { return time < other.time }
        if rank != other.rank { return rank < other.rank }
        if subject != other.subject { return subject < other.subject }
        return sequence < other.sequence
      }
    }

    /// Last first, so that taking the first is cheap.
    var entries: [Entry] = []
    var scheduled: UInt64 = 0

    mutating func schedule(at time: Double, rank: UInt8, subject: UInt64) {
      let entry = Entry(time: time, rank: rank, subject: subject, sequence: scheduled)
      scheduled += 1
      var low = 0
      var high = entries.count
      while low < high {
        let middle = (low + high) / 2
        if entry.precedes(entries[middle]) { low = middle + 1 } else { high = middle }
      }
      entries.insert(entry, at: low)
    }
  }

  func matches(_ found: CalendarEntry?, _ expected: SortedArray.Entry?) -> Bool {
    guard let found, let expected else { return found == nil && expected == nil }
    return found.time == expected.time && found.rank == expected.rank
      && found.subject == expected.subject && found.sequence == expected.sequence
  }

  /// How far ahead of the clock events are scheduled, from one uniform.
  enum Spread: String, CaseIterable {
    case exponential, ties, clustered, heavyTail, neverAmongThem, backwards, allAtOnce

    func time(_ u: Double, after now: Double, step: Int) -> Double {
      switch self {
      case .exponential: now - 100 * Elementary.log(u)
      case .ties: now + Double(Int(u * 30))
      case .clustered: u < 0.9 ? now + u * 1e-6 : now + 1e6 * u
      case .heavyTail: now + Elementary.exp(-8 * Elementary.log(u))
      case .neverAmongThem: u < 0.2 ? .infinity : now + u * 50
      case .backwards: 1e9 - Double(step) + u
      case .allAtOnce: 42
      }
    }
  }

  @Test(
    "contracts, Order: gives the order of a sorted array, whatever is scheduled",
    arguments: Spread.allCases)
  func againstSortedArray(spread: Spread) {
    var calendar = EventCalendar(capacity: 0)
    var expected = SortedArray()
    let choices = uniforms(60_000, seed: 101)
    var now = 0.0
    for round in 0..<2 {
      for (step, u) in choices.enumerated() {
        // Fill up to about 9 000, hold, then run dry.
        let fill = step < 15_000 ? 0.8 : step < 35_000 ? 0.5 : 0.2
        let choice = choices[(step &* 7_919 + 13 + round) % choices.count]
        if choice < fill {
          let time = spread.time(u, after: now, step: step)
          let rank = UInt8(choice * 4)
          let subject = UInt64(u * 5)
          calendar.schedule(at: time, rank: rank, subject: subject, slot: 3, tag: 4)
          expected.schedule(at: time, rank: rank, subject: subject)
        } else {
          let next = calendar.next()
          let agrees = matches(next, expected.entries.popLast())
          #expect(agrees)
          if !agrees { return }
          if let next, next.time < .infinity, spread != .backwards { now = next.time }
        }
        if step % 97 == 0 {
          let first = calendar.first
          #expect(matches(first, expected.entries.last))
          let count = calendar.count
          #expect(count == expected.entries.count)
        }
        if step % 5_000 == 0 {
          let consistent = calendar.isConsistent
          #expect(consistent)
        }
      }
      while let next = calendar.next() {
        let agrees = matches(next, expected.entries.popLast())
        #expect(agrees)
      }
      #expect(expected.entries.isEmpty)
      calendar.removeAll()
      expected.scheduled = 0
      now = 0
    }
  }

  @Test("Compacting removes what is stale and changes nothing else", arguments: [50, 30_000])
  func compact(pending: Int) {
    var calendar = EventCalendar()
    var expected = SortedArray()
    for (number, u) in uniforms(pending, seed: 102).enumerated() {
      let time = -20 * Elementary.log(u)
      calendar.schedule(at: time, subject: UInt64(number))
      expected.schedule(at: time, rank: 0, subject: UInt64(number))
    }
    for _ in 0..<(pending / 10) {
      let next = calendar.next()
      #expect(matches(next, expected.entries.popLast()))
    }
    calendar.compact { $0.subject % 3 != 0 }
    expected.entries.removeAll { $0.subject % 3 != 0 }
    let (count, consistent) = (calendar.count, calendar.isConsistent)
    #expect(count == expected.entries.count)
    #expect(consistent)
    while let next = calendar.next() { #expect(matches(next, expected.entries.popLast())) }
    #expect(expected.entries.isEmpty)
  }

  @Test("Compacting everything away leaves an empty calendar that can be used")
  func compactAll() {
    var calendar = EventCalendar()
    for number in 0..<10_000 { calendar.schedule(at: Double(number)) }
    calendar.compact { _ in true }
    let empty = calendar.isEmpty && calendar.count == 0
    #expect(empty)
    calendar.schedule(at: 7)
    calendar.schedule(at: 5)
    let next = calendar.next()
    #expect(next?.time == 5)
  }

  @Test("Removing everything counts sequence numbers from 0 again")
  func removeAll() {
    var calendar = EventCalendar()
    for number in 0..<5_000 { calendar.schedule(at: Double(number)) }
    calendar.removeAll()
    let empty = calendar.isEmpty && calendar.first == nil
    #expect(empty)
    calendar.schedule(at: 1, rank: 9, subject: 8, slot: 7, tag: 6)
    let entry = calendar.next()
    #expect(entry?.sequence == 0)
    #expect(entry?.rank == 9)
    #expect((entry?.subject, entry?.slot, entry?.tag) == (8, 7, 6))
  }

  @Test(
    "contracts, Order: events at the same time go by rank, then subject, then first in, first out")
  func ties() {
    var calendar = EventCalendar()
    calendar.schedule(at: 1, rank: 1, subject: 1, tag: 0)
    calendar.schedule(at: 1, rank: 0, subject: 9, tag: 1)
    calendar.schedule(at: 1, rank: 1, subject: 0, tag: 2)
    calendar.schedule(at: 1, rank: 1, subject: 0, tag: 3)
    calendar.schedule(at: 0.5, rank: 7, subject: 9, tag: 4)
    var tags: [UInt32] = []
    while let next = calendar.next() { tags.append(next.tag) }
    #expect(tags == [4, 1, 2, 3, 0])
  }
}
