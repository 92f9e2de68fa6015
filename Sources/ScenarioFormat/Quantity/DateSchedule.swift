/// A number that changes with the calendar: in steps on dates, or along straight lines between
/// them.
public struct DateSchedule: Sendable, Hashable {
  public struct Point: Sendable, Hashable {
    public var date: CivilDate
    public var value: Double

    public init(date: CivilDate, value: Double) {
      self.date = date
      self.value = value
    }
  }

  public enum Course: Sendable, Hashable {
    case constant(Double)
    /// From each date on, its value; before the first date, the first value. In order of dates.
    case steps([Point])
    /// Straight between the dates, constant before the first and after the last. In order of dates.
    case linear([Point])
  }

  public var course: Course

  public init(_ course: Course) { self.course = course }
}
