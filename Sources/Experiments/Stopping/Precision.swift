/// How narrow an interval is wanted.
public enum Precision: Sendable, Equatable {
  /// A half-width in the quantity's own unit, > 0.
  case absolute(Double)
  /// A half-width as a share of the magnitude of the mean, > 0: of the quantity's own mean, or for a
  /// difference of the base's.
  case relative(Double)

  /// The number given.
  public var value: Double {
    switch self {
    case .absolute(let value), .relative(let value): value
    }
  }
}

/// A quantity and how precisely it is wanted.
public struct PrecisionGoal: Sendable, Equatable {
  /// What the user calls the quantity.
  public let name: String
  public let precision: Precision

  public init(_ name: String, _ precision: Precision) {
    self.name = name
    self.precision = precision
  }
}

/// What was seen of a quantity, in the order of replications. NaN means not defined in that one.
public enum Observations: Sendable, Equatable {
  /// Of its mean.
  case values([Double])
  /// Of a difference, alternative minus base, over replications that share their draws; both columns
  /// are of one length. A pair counts where both are defined.
  case pairs(base: [Double], alternative: [Double])

  /// How many replications there are.
  public var count: Int {
    switch self {
    case .values(let values): values.count
    case .pairs(let base, let alternative): min(base.count, alternative.count)
    }
  }
}
