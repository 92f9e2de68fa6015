/// Count, mean, variance and extremes of numbers seen one at a time.
///
/// Mean and squares are updated without cancellation. Source: Welford, Technometrics 4 (1962),
/// 419–420; for merging, Chan, Golub and LeVeque, The American Statistician 37 (1983), 242–247.
@frozen
public struct Tally: Equatable, Sendable {
  /// How many numbers were added.
  public var count = 0
  /// Their mean; 0 when there are none.
  public var mean = 0.0
  /// The sum of their squared distances to the mean.
  public var squares = 0.0
  /// The smallest; ∞ when there are none.
  public var minimum = Double.infinity
  /// The largest; −∞ when there are none.
  public var maximum = -Double.infinity

  /// Nothing seen yet.
  @inlinable
  public init() {}

  /// The tally of given numbers.
  public init(_ numbers: some Sequence<Double>) {
    for number in numbers { add(number) }
  }

  /// Adds a number. O(1).
  @inlinable @inline(__always)
  public mutating func add(_ number: Double) {
    count += 1
    let distance = number - mean
    mean += distance / Double(count)
    squares += distance * (number - mean)
    if number < minimum { minimum = number }
    if number > maximum { maximum = number }
  }

  /// Adds all that another tally has seen. O(1); the last bits depend on the order of merging.
  public mutating func merge(_ other: Tally) {
    if other.count == 0 { return }
    let total = Double(count + other.count)
    let distance = other.mean - mean
    squares += other.squares + distance * distance * (Double(count) * Double(other.count) / total)
    mean += distance * (Double(other.count) / total)
    count += other.count
    minimum = min(minimum, other.minimum)
    maximum = max(maximum, other.maximum)
  }

  /// The sum of the numbers.
  public var sum: Double { mean * Double(count) }

  /// The unbiased variance, with n − 1; NaN for fewer than two numbers.
  public var variance: Double { count < 2 ? .nan : squares / Double(count - 1) }

  /// The square root of the variance.
  public var standardDeviation: Double { variance.squareRoot() }
}
