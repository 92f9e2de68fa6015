/// What waits in an ``EventCalendar``: when, in which order among equals, for whom and what.
@frozen
public struct CalendarEntry: Sendable {
  /// Model time, days.
  public var time: Double
  /// Whom it concerns, as bits that are the same in every scenario (not a storage place).
  public var subject: UInt64
  /// Rank in the high 8 bits, sequence number in the low 56.
  @usableFromInline var order: UInt64
  /// Storage place of the subject.
  public var slot: UInt32
  /// Free for the model: a kind of event, a generation.
  public var tag: UInt32

  @inlinable
  init(time: Double, subject: UInt64, order: UInt64, slot: UInt32, tag: UInt32) {
    self.time = time
    self.subject = subject
    self.order = order
    self.slot = slot
    self.tag = tag
  }

  /// What goes first among events at the same time; lower is earlier.
  @inlinable public var rank: UInt8 { UInt8(truncatingIfNeeded: order >> 56) }
  /// Number of this scheduling, counted up in the calendar: first in, first out.
  @inlinable public var sequence: UInt64 { order & (1 << 56 - 1) }

  /// Whether this one comes before the other: by time, then rank, then subject, then sequence.
  @inlinable @inline(__always)
  func precedes(_ other: CalendarEntry) -> Bool {
    if time != other.time { return time < other.time }
    return precedesAtSameTime(other)
  }

  @inlinable
  func precedesAtSameTime(_ other: CalendarEntry) -> Bool {
    let (mine, its) = (order >> 56, other.order >> 56)
    if mine != its { return mine < its }
    if subject != other.subject { return subject < other.subject }
    return order < other.order
  }
}
