import Boligmodell
import ScenarioFormat
import SimulationKernel

/// A parameter of a sensitivity analysis, and the range over which it is moved.
///
/// A distribution without an end is cut at its 1st or 99th percentile, and every one at what the number
/// may be: so each has a lowest and a highest value, as designs with levels need.
public struct ScreenedParameter: Sendable {
  /// The share of a distribution that is left out at an end that it does not have.
  public static let cut = 0.01

  public let parameter: StudyParameter
  /// Whether the range was given, and is not the number's own uncertainty.
  public let isGiven: Bool
  /// The part of the distribution that is used.
  public let shares: ClosedRange<Double>

  public var pointer: JSONPointer { parameter.pointer }
  /// In the unit of the model.
  public var lowest: Double { value(at: 0) }
  public var highest: Double { value(at: 1) }

  /// A parameter over its own uncertainty.
  public init(_ parameter: StudyParameter) { self.init(parameter, isGiven: false) }

  /// A number between two values, in the unit of the model, each as likely as any other.
  ///
  /// - Throws: ``DistributionError`` where the values are no range.
  public init(_ record: NumberRecord, _ range: (low: Double, high: Double)) throws {
    self.init(
      try StudyParameter(record, .uniform(lower: range.low, upper: range.high)), isGiven: true)
  }

  private init(_ parameter: StudyParameter, isGiven: Bool) {
    self.parameter = parameter
    self.isGiven = isGiven
    let distribution = parameter.distribution
    let isBounded = distribution.minimum.isFinite && distribution.maximum.isFinite
    let (first, last) = isBounded ? (0, 1) : (ScreenedParameter.cut, 1 - ScreenedParameter.cut)
    let bounds = parameter.record.bounds
    let low = ScreenedParameter.share(first, last) { distribution.quantile($0) >= bounds.lower }
    let high = ScreenedParameter.share(first, last) { distribution.quantile($0) > bounds.upper }
    shares = low...max(low, high)
  }

  /// The value at a place in the range, 0 ≤ u ≤ 1.
  public func value(at u: Double) -> Double {
    parameter.value(at: shares.lowerBound + (shares.upperBound - shares.lowerBound) * u)
  }

  /// The lowest share from which something that begins to hold somewhere holds; the last where it never
  /// does. By halving, 2⁻⁵⁰ exact.
  private static func share(
    _ first: Double, _ last: Double, from holds: (Double) -> Bool
  ) -> Double {
    if holds(first) { return first }
    if !holds(last) { return last }
    var (below, above) = (first, last)
    for _ in 0..<50 {
      let middle = 0.5 * (below + above)
      if holds(middle) { above = middle } else { below = middle }
    }
    return above
  }
}
