/// The time average of a level that steps: queue length, occupancy, stock.
@frozen
public struct TimeWeighted: Equatable, Sendable {
  /// The level now.
  public var level: Double
  /// When the average began, days.
  public var start: Double
  @usableFromInline var area = 0.0
  @usableFromInline var last: Double

  /// A level from a time on.
  @inlinable
  public init(level: Double = 0, at time: Double = 0) {
    self.level = level
    start = time
    last = time
  }

  /// Steps to a level at a time, which is never before the last step. O(1).
  @inlinable @inline(__always)
  public mutating func step(to level: Double, at time: Double) {
    assert(time >= last)
    area += self.level * (time - last)
    last = time
    self.level = level
  }

  /// Steps by a change. O(1).
  @inlinable @inline(__always)
  public mutating func step(by change: Double, at time: Double) {
    step(to: level + change, at: time)
  }

  /// Begins the average anew at a time, with the level as it stands: the end of a warm-up.
  public mutating func restart(at time: Double) {
    self = TimeWeighted(level: level, at: time)
  }

  /// ∫ level dt from the start to a time at or after the last step.
  public func integral(until time: Double) -> Double { area + level * (time - last) }

  /// The time average from the start to a time after it.
  public func mean(until time: Double) -> Double { integral(until: time) / (time - start) }
}
