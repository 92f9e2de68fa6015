import Boligmodell

/// How the numbers of one row are shown: what they are divided by, how many decimals they get, and
/// the unit that stands beside them. Chosen once a row, so that its numbers can be compared.
public struct UnitScale: Sendable, Equatable {
  /// The number shown is the value times this.
  public let factor: Double
  public private(set) var places: Int
  public let unit: LocalizedText

  /// The scale for a row whose largest absolute value is `magnitude`, in the indikator's unit.
  ///
  /// - Parameters:
  ///   - isDifference: the difference of two shares is in percentage points.
  ///   - detail: a much smaller number of the row that should be seen too; 0 where there is none.
  public init(
    _ enhet: Indikator.Enhet, magnitude: Double, isDifference: Bool = false, detail: Double = 0
  ) {
    let magnitude = magnitude.isFinite ? magnitude.magnitude : 0
    switch enhet {
    case .andel:
      let unit = isDifference ? LocalizedText("%-poeng", "pp") : LocalizedText("%", "%")
      self.init(factor: 100, places: 1, unit: unit)
    case .kroner:
      self.init(kroner: magnitude, detail: detail.isFinite ? detail.magnitude : 0)
    case .days:
      self.init(factor: 1, places: magnitude < 10_000 ? 1 : 0, unit: enhet.navn)
    case .boligdøgn, .døgn:
      self.init(days: magnitude, detail: detail.isFinite ? detail.magnitude : 0, enhet.navn)
    case .husholdninger, .personer, .boliger, .timer, .antall, .lån:
      let places = magnitude >= 10_000 ? 0 : magnitude >= 1 || magnitude == 0 ? 1 : 2
      self.init(factor: 1, places: places, unit: enhet.navn)
    }
  }

  /// The scale for a row of these values; those that are not finite do not count.
  public init(_ enhet: Indikator.Enhet, of values: [Double], detail: Double = 0) {
    let magnitude = values.lazy.filter(\.isFinite).map(\.magnitude).max() ?? 0
    self.init(enhet, magnitude: magnitude, detail: detail)
  }

  /// The same scale with as many decimals, at most three, as a small number needs to be seen with two
  /// digits: a difference is often much smaller than what it is the difference of.
  func showing(_ value: Double) -> UnitScale {
    guard value.isFinite, value != 0 else { return self }
    var finer = self
    let shown = value.magnitude * factor
    var limit = 10.0
    for needed in 0..<3 where shown < limit {
      finer.places = max(places, needed + 1)
      limit /= 10
    }
    return finer
  }

  /// Of milliards, millions and kroner the largest in which the amount has a digit before the point
  /// and `detail`, if there is any, two digits within three decimals.
  private init(kroner magnitude: Double, detail: Double) {
    let detail = detail == 0 ? Double.infinity : detail
    if magnitude >= 999_950_000, detail >= 10_000_000 {
      self.init(factor: 1e-9, places: 1, unit: LocalizedText("mrd. kr", "NOK bn"))
    } else if magnitude >= 999_500, detail >= 10_000 {
      self.init(factor: 1e-6, places: 1, unit: LocalizedText("mill. kr", "NOK m"))
    } else {
      self.init(factor: 1, places: 0, unit: LocalizedText("kr", "NOK"))
    }
  }

  /// Millions of kroner with two decimals: lines of accounts, large and small, in one column.
  static let millions = UnitScale(factor: 1e-6, places: 2, unit: LocalizedText("mill. kr", "NOK m"))

  /// Whole days, in millions from a milliard on where `detail`, if there is any, can still be seen.
  private init(days magnitude: Double, detail: Double, _ name: LocalizedText) {
    if magnitude >= 999_950_000, detail == 0 || detail >= 10_000 {
      let unit = LocalizedText("mill. \(name.nb)", "million \(name.en)")
      self.init(factor: 1e-6, places: 1, unit: unit)
    } else {
      let places = magnitude >= 10_000 ? 0 : magnitude >= 1 || magnitude == 0 ? 1 : 2
      self.init(factor: 1, places: places, unit: name)
    }
  }

  private init(factor: Double, places: Int, unit: LocalizedText) {
    self.factor = factor
    self.places = places
    self.unit = unit
  }
}

extension NumberFormat {
  /// The number alone, for a table that has a column for units.
  public func number(_ value: Double, _ scale: UnitScale, signed: Bool = false) -> String {
    fixed(value * scale.factor, places: scale.places, signed: signed)
  }

  /// The number with its unit, for a sentence: `85,2 mill. kr`, `41,3 days`, `12.3%`.
  public func quantity(_ value: Double, _ enhet: Indikator.Enhet, isDifference: Bool = false)
    -> String
  {
    guard value.isFinite else { return NumberFormat.undefined }
    let scale = UnitScale(enhet, magnitude: value, isDifference: isDifference)
    let number = number(value, scale)
    let unit = scale.unit[language].replacing(" ", with: NumberFormat.noBreakSpace)
    if unit == "%", language == .en { return number + unit }
    return number + NumberFormat.noBreakSpace + unit
  }
}
