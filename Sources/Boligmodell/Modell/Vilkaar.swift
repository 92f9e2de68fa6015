/// A rule over a household's attributes: every stated part must hold. A part not stated always holds.
public struct Vilkår: Sendable, Equatable, BitwiseCopyable {
  /// Allowed husholdningstyper, a bit each.
  public var husholdningstyper: UInt16 = .max
  /// At least one of these målgrupper, if any is stated.
  public var målgrupper: UInt16 = 0
  /// None of these.
  public var utenMålgrupper: UInt16 = 0
  /// Allowed need levels, a bit each.
  public var behov: UInt8 = .max
  /// Allowed bosituasjoner, a bit each.
  public var bosituasjoner: UInt16 = .max
  /// Years of age of the main person, half open.
  public var alder: Interval = .alt
  /// Persons in the household, half open.
  public var personer: Interval = .alt
  /// Kroner a year, half open.
  public var inntekt: Interval = .alt
  /// Kroner, half open.
  public var egenkapital: Interval = .alt
  /// Housing cost less support, as a share of income, half open.
  public var boutgiftsandel: Interval = .alt
  /// At least one of these instruments, if any is stated; and none of these. Bits by number.
  public var virkemidler: UInt64 = 0
  public var utenVirkemidler: UInt64 = 0
  /// Allowed inflow classes, a bit each.
  public var innganger: UInt16 = .max
  /// With children, without, or either.
  public var barn: Bool?
  /// Whose income is trygd, or not.
  public var trygd: Bool?
  /// With payment remarks, or without.
  public var betalingsanmerkning: Bool?
  /// Whose loan exceeds the worth of the home it owns, or does not.
  public var underVann: Bool?

  public init() {}

  /// The rule that always holds.
  public static let alltid = Vilkår()

  /// Whether some household could meet it: whether its parts leave a husholdningstype, and do not exclude
  /// each other.
  public func kanGjelde(_ typer: [Husholdningstype]) -> Bool {
    let harType = typer.enumerated().contains { nummer, type in
      husholdningstyper & (1 << UInt16(nummer)) != 0 && personer.contains(type.personer)
        && (barn == nil || barn == type.harBarn)
    }
    return harType && (målgrupper == 0 || målgrupper & ~utenMålgrupper != 0)
      && (virkemidler == 0 || virkemidler & ~utenVirkemidler != 0)
  }
}

/// A half-open stretch of numbers.
public struct Interval: Sendable, Equatable, BitwiseCopyable {
  public var fra: Float
  public var til: Float
  public init(fra: Float = -.infinity, til: Float = .infinity) {
    self.fra = fra
    self.til = til
  }
  /// Everything.
  public static let alt = Interval()

  @inline(__always)
  func contains(_ x: Float) -> Bool { x >= fra && x < til }
}

/// A rule that says what to do for whom: the first that holds counts.
public struct Conditional<Value: Sendable>: Sendable {
  public var vilkår: Vilkår
  public var verdi: Value
  public init(_ vilkår: Vilkår, _ verdi: Value) {
    self.vilkår = vilkår
    self.verdi = verdi
  }
}

extension Conditional: Equatable where Value: Equatable {}
