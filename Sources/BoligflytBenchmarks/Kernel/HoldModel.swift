import SimulationKernel

/// The hold model: so many events pending at all times; the first is taken and scheduled anew.
///
/// Source: Jones, "An empirical comparison of priority-queue and event-set implementations",
/// Communications of the ACM 29 (1986), 300–311.
struct HoldModel: ~Copyable {
  var calendar = EventCalendar()
  let draws = Draws(seed: 2, replication: 0)

  /// A calendar with so many events, exponentially distributed from 0 with mean 1.
  init(pending: Int) {
    for number in 0..<pending { schedule(UInt64(number), after: 0, occurrence: 0) }
  }

  @inline(__always)
  private mutating func schedule(_ subject: UInt64, after time: Double, occurrence: UInt32) {
    let u = draws.exponential(Subject(bits: subject), purpose: 0, occurrence: occurrence)
    calendar.schedule(at: time + u, subject: subject, tag: occurrence)
  }

  /// Takes and schedules anew so many times; returns the model's time then.
  mutating func hold(_ times: Int) -> Double {
    var time = 0.0
    for _ in 0..<times {
      guard let event = calendar.next() else { break }
      time = event.time
      schedule(event.subject, after: time, occurrence: (event.tag + 1) & 0xFF_FFFF)
    }
    return time
  }
}
