import Boligmodell

/// What a number counts, and so which units it may be written in and which one the model uses.
public enum UnitKind: String, Sendable, Hashable, CaseIterable {
  /// A whole number of things.
  case count
  /// A pure number: a factor, årsverk, an index.
  case number
  /// From 0 to 1, also written `"85 %"`.
  case probability
  /// A part of something, 0 to 1 unless the bounds say otherwise, also written `"4,5 %"`.
  case share
  /// An intensity per day, written with its unit: `"0,4 per år"`.
  case rate
  /// Days, written with their unit: `"42 days"`, `"3 år"`.
  case duration
  /// Kroner, plain or `"85 196 000 kr"`, `"1,9 mill. kr"`.
  case money
  /// Kroner per day, written with both units: `"9 500 kr per måned"`.
  case moneyRate

  /// Whether a number without a unit says enough. Zero always does.
  public var allowsPlainNumber: Bool {
    switch self {
    case .count, .number, .probability, .share, .money: true
    case .rate, .duration, .moneyRate: false
    }
  }

  /// The bounds that hold unless a shape gives others.
  public var naturalBounds: QuantityBounds {
    switch self {
    case .number: .any
    case .probability, .share: .closed(0, 1)
    // A thousand milliards: more is not meant, and would not fit into whole øre.
    case .money, .moneyRate: .closed(0, 1e12)
    case .count, .rate, .duration: .nonNegative
    }
  }

  /// The unit of the model as it is written after a number, empty for pure numbers.
  public var modelUnit: String {
    switch self {
    case .count, .number, .probability, .share: ""
    case .rate: "per dag"
    case .duration: "dager"
    case .money: "kr"
    case .moneyRate: "kr per dag"
    }
  }

  /// How such a number may be written.
  public var examples: LocalizedText {
    switch self {
    case .count:
      LocalizedText("et heltall, for eksempel 4504", en: "a whole number, for instance 4504")
    case .number: LocalizedText("et tall, for eksempel 2.5", en: "a number, for instance 2.5")
    case .probability, .share:
      LocalizedText("et tall fra 0 til 1 eller «85 %»", en: "a number from 0 to 1 or \"85 %\"")
    case .rate:
      LocalizedText(
        "for eksempel «0,4 per år», «3 per måned», «2 per uke» eller «1 per dag»",
        en: "for instance \"0.4 per år\", \"3 per måned\", \"2 per uke\" or \"1 per dag\"")
    case .duration:
      LocalizedText(
        "for eksempel «42 dager», «6 uker», «3 måneder», «3 år» eller «8 timer»",
        en: "for instance \"42 dager\", \"6 uker\", \"3 måneder\", \"3 år\" or \"8 timer\"")
    case .money:
      LocalizedText(
        "kroner, for eksempel 85000, «85 196 000 kr» eller «1,9 mill. kr»",
        en: "kroner, for instance 85000, \"85 196 000 kr\" or \"1,9 mill. kr\"")
    case .moneyRate:
      LocalizedText(
        "for eksempel «9 500 kr per måned» eller «1 200 kr per døgn»",
        en: "for instance \"9 500 kr per måned\" or \"1 200 kr per døgn\"")
    }
  }
}
