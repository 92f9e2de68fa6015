import Boligmodell

/// The values a number may have, in the units of the model (days, per day, kroner).
public struct QuantityBounds: Sendable, Hashable {
  public var lower: Double
  public var upper: Double
  /// Whether `lower` itself is out of bounds.
  public var excludesLower: Bool

  public init(lower: Double, upper: Double, excludesLower: Bool = false) {
    self.lower = lower
    self.upper = upper
    self.excludesLower = excludesLower
  }

  public static let any = QuantityBounds(lower: -.infinity, upper: .infinity)
  public static let nonNegative = QuantityBounds(lower: 0, upper: .infinity)
  public static let positive = QuantityBounds(lower: 0, upper: .infinity, excludesLower: true)

  public static func closed(_ lower: Double, _ upper: Double) -> QuantityBounds {
    QuantityBounds(lower: lower, upper: upper)
  }

  public static func atLeast(_ lower: Double) -> QuantityBounds { .closed(lower, .infinity) }
  public static func atMost(_ upper: Double) -> QuantityBounds { .closed(-.infinity, upper) }

  /// More than zero, up to a largest value.
  public static func positive(upTo upper: Double) -> QuantityBounds {
    QuantityBounds(lower: 0, upper: upper, excludesLower: true)
  }

  /// These bounds without zero and below.
  public var positivePart: QuantityBounds {
    lower > 0 ? self : QuantityBounds(lower: 0, upper: upper, excludesLower: true)
  }

  public func contains(_ value: Double) -> Bool {
    (excludesLower ? value > lower : value >= lower) && value <= upper
  }

  /// The value nearest to zero that is (almost) within the bounds: what is used after an error.
  public var fallback: Double { contains(0) ? 0 : lower.isFinite ? lower : upper }

  /// `fra 0 til 1`, `minst 0`, `mer enn 0`, with the unit of the model.
  public func text(unit: UnitKind) -> LocalizedText {
    let name = unit == .money ? " kr" : unit.modelUnit.isEmpty ? "" : " " + unit.modelUnit
    let (low, high) = (JSONWriter.text(of: lower), JSONWriter.text(of: upper) + name)
    switch (lower.isFinite, upper.isFinite) {
    case (true, true):
      return excludesLower
        ? LocalizedText("mer enn \(low), høyst \(high)", en: "more than \(low), at most \(high)")
        : LocalizedText("fra \(low) til \(high)", en: "from \(low) to \(high)")
    case (true, false):
      return excludesLower
        ? LocalizedText("mer enn \(low + name)", en: "more than \(low + name)")
        : LocalizedText("minst \(low + name)", en: "at least \(low + name)")
    case (false, true): return LocalizedText("høyst \(high)", en: "at most \(high)")
    case (false, false): return LocalizedText("ethvert tall", en: "any number")
    }
  }
}
