/// Why a distribution cannot be what was asked for: which parameter, what was found, what is allowed.
public struct DistributionError: Error, Equatable, Sendable {
  /// The family asked for.
  public let family: Distribution.Family
  /// The parameter at fault.
  public let parameter: Parameter
  /// Its place in a list of values or points, counted from 0.
  public let position: Int?
  /// The value found; for ``Parameter/count`` the number of values.
  public let found: Double
  /// What it may be.
  public let allowed: Allowed

  /// The parameters of all families.
  public enum Parameter: String, Equatable, Sendable {
    case value, mean, shape, scale, median, p90, minimum, mode, maximum, weight, probability
    case count
  }

  /// What a parameter may be.
  public enum Allowed: Equatable, Sendable {
    /// Any finite number.
    case finite
    /// A finite number above the bound.
    case above(Double)
    /// A finite number at or above the bound.
    case atLeast(Double)
    /// A number within the bounds, both included.
    case within(Double, Double)
    /// Exactly this number.
    case equal(Double)
  }

  init(
    _ family: Distribution.Family, _ parameter: Parameter, at position: Int? = nil,
    found: Double, allowed: Allowed
  ) {
    self.family = family
    self.parameter = parameter
    self.position = position
    self.found = found
    self.allowed = allowed
  }
}

/// Checks of one family's parameters; each throws with the value found and what is allowed.
struct ParameterCheck {
  let family: Distribution.Family

  func callAsFunction(
    _ parameter: DistributionError.Parameter, _ value: Double,
    _ allowed: DistributionError.Allowed, at position: Int? = nil
  ) throws(DistributionError) {
    let fits =
      switch allowed {
      case .finite: value.isFinite
      case .above(let bound): value > bound && value.isFinite
      case .atLeast(let bound): value >= bound && value.isFinite
      case .within(let low, let high): value >= low && value <= high
      case .equal(let number): value == number
      }
    if !fits {
      throw DistributionError(family, parameter, at: position, found: value, allowed: allowed)
    }
  }
}
