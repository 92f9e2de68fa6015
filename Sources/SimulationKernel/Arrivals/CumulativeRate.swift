/// A rate of arrival that is constant between breakpoints, by its running integral: a
/// non-homogeneous Poisson process by inversion.
///
/// The n-th arrival comes when the integral reaches the sum of the first n unit exponential gaps, so
/// it depends on nothing else, and a higher rate brings every arrival forward.
/// Source: Çinlar, "Introduction to Stochastic Processes" (1975), section 4.7.
public struct CumulativeRate: Equatable, Sendable {
  /// Times of the breakpoints, days, rising; the rate is 0 before the first.
  public let times: ContiguousArray<Double>
  /// Expected number of arrivals before each breakpoint.
  public let expected: ContiguousArray<Double>
  /// Rate after the last breakpoint, per day; 0 where arrivals end there.
  public let lastRate: Double

  /// What happens after the last breakpoint.
  public enum Ending: Equatable, Sendable {
    /// The last rate is held.
    case held
    /// There are no more arrivals.
    case ends
  }

  /// Why steps are not a rate.
  public enum Failure: Error, Equatable, Sendable {
    /// There are fewer breakpoints than the rates need.
    case breakpoints(found: Int, needed: Int)
    /// A breakpoint is not after the one before it.
    case time(position: Int, found: Double)
    /// A rate is negative or not finite.
    case rate(position: Int, found: Double)
  }

  /// Rates between breakpoints: `rates[i]`, per day, holds from `times[i]` to `times[i + 1]`.
  ///
  /// - Parameters:
  ///   - times: one more than the rates, days.
  ///   - ending: what comes after the last breakpoint.
  public init(
    times: [Double], rates: [Double], ending: Ending = .held
  ) throws(Failure) {
    if times.count != rates.count + 1 || rates.isEmpty {
      throw .breakpoints(found: times.count, needed: max(2, rates.count + 1))
    }
    var expected: ContiguousArray<Double> = [0]
    for (position, rate) in rates.enumerated() {
      if !(rate >= 0 && rate.isFinite) { throw .rate(position: position, found: rate) }
      let width = times[position + 1] - times[position]
      if !(width > 0 && width.isFinite) {
        throw .time(position: position + 1, found: times[position + 1])
      }
      expected.append(expected[position] + rate * width)
    }
    self.times = ContiguousArray(times)
    self.expected = expected
    lastRate = ending == .held ? rates[rates.count - 1] : 0
  }

  /// Expected number of arrivals before a time.
  public func value(at time: Double) -> Double {
    guard let segment = times.lastIndex(where: { $0 <= time }) else { return 0 }
    if segment == times.count - 1 { return expected[segment] + lastRate * (time - times[segment]) }
    let share = (time - times[segment]) / (times[segment + 1] - times[segment])
    return expected[segment] + share * (expected[segment + 1] - expected[segment])
  }

  /// The time at which the expected number of arrivals reaches a value ≥ 0; ∞ where it never does.
  /// O(log n); rises with the value.
  public func time(at operationalTime: Double) -> Double {
    let last = times.count - 1
    if operationalTime >= expected[last] {
      let rest = operationalTime - expected[last]
      if rest == 0 { return times[firstReaching(operationalTime)] }
      return lastRate == 0 ? .infinity : times[last] + rest / lastRate
    }
    let upper = max(firstReaching(operationalTime), 1)
    let (e0, e1) = (expected[upper - 1], expected[upper])
    if e1 == e0 { return times[upper - 1] }
    let share = (operationalTime - e0) / (e1 - e0)
    return min(times[upper - 1] + share * (times[upper] - times[upper - 1]), times[upper])
  }

  /// The first breakpoint before which at least this many arrivals are expected.
  private func firstReaching(_ value: Double) -> Int {
    StepTable.firstReaching(value, expected, from: 0, count: expected.count)
  }
}
