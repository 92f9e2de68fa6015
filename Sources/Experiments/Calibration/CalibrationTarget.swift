/// What a simulated number should come near to.
public struct CalibrationTarget: Sendable, Equatable {
  /// What the user calls it.
  public let name: String
  /// In the simulated number's unit.
  public let value: Double
  /// How far off counts as met, > 0, in the same unit; it also weighs the target against others.
  public let tolerance: Double

  /// - Throws: ``CalibrationError`` where the value is not finite or the tolerance not positive.
  public init(_ name: String, _ value: Double, tolerance: Double) throws(CalibrationError) {
    if !value.isFinite { throw .invalidTarget(name: name, value) }
    if !(tolerance > 0 && tolerance < .infinity) {
      throw .invalidTolerance(name: name, tolerance)
    }
    self.name = name
    self.value = value
    self.tolerance = tolerance
  }

  /// |simulated − value|/tolerance: 1 where it is just met. ∞ where the simulated is not defined.
  public func distance(to simulated: Double) -> Double {
    let distance = (simulated - value).magnitude / tolerance
    return distance.isNaN ? .infinity : distance
  }
}

extension [CalibrationTarget] {
  /// How far each simulated number is from its target, in tolerances.
  ///
  /// - Parameter simulated: one number for each target, in order.
  public func distances(to simulated: [Double]) -> [Double] {
    precondition(simulated.count == count, "every target has a simulated number")
    return zip(self, simulated).map { $0.distance(to: $1) }
  }

  /// The distance of a simulation: that of the target it misses by most. So ε = 1 means that every
  /// target is within its tolerance, and no target is met at another's expense.
  public func distance(to simulated: [Double]) -> Double {
    distances(to: simulated).reduce(0, Swift.max)
  }
}
