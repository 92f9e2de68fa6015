/// A number for each calendar year, or one for all.
public struct YearSeries: Sendable, Hashable {
  public struct Point: Sendable, Hashable {
    public var year: Int
    public var value: Double

    public init(year: Int, value: Double) {
      self.year = year
      self.value = value
    }
  }

  public enum Values: Sendable, Hashable {
    case constant(Double)
    /// In order of years, at least one.
    case years([Point])
  }

  public var values: Values

  public init(_ values: Values) { self.values = values }

  /// The value of a year; before the first and after the last year given, theirs; for a year left
  /// out in between, that of the year before it.
  public func value(in year: Int) -> Double {
    switch values {
    case .constant(let value): value
    case .years(let points):
      points.last { $0.year <= year }?.value ?? points.first?.value ?? 0
    }
  }

  /// The last year given, nil for a constant.
  public var lastYear: Int? {
    if case .years(let points) = values { points.last?.year } else { nil }
  }

  /// The first year given, nil for a constant.
  public var firstYear: Int? {
    if case .years(let points) = values { points.first?.year } else { nil }
  }
}
