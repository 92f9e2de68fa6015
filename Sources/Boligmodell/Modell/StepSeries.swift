/// A value that steps at days: the first holds from the beginning, each other from its day on.
public struct StepSeries: Sendable, Equatable {
  /// Days from the start, ascending; the first entry counts for all time before it too.
  public var days: [Double]
  public var verdier: [Double]

  public init(days: [Double], verdier: [Double]) {
    precondition(days.count == verdier.count && !days.isEmpty, "a step series needs a value")
    self.days = days
    self.verdier = verdier
  }

  /// The same at all times.
  public init(_ verdi: Double) { self.init(days: [0], verdier: [verdi]) }

  /// The value in force on a day; before the first day, the first value.
  public func verdi(_ day: Double) -> Double {
    var low = 0
    var high = days.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if days[middle] <= day { low = middle } else { high = middle }
    }
    return verdier[low]
  }
}
