import ScenarioFormat

/// Numbers as a reader of the language writes them, whatever the machine's locale.
///
/// Bokmål: decimal comma, no-break space between thousands. English: decimal point, comma between
/// thousands. Both use the true minus sign (U+2212).
public struct NumberFormat: Sendable, Equatable {
  public let language: Language

  public init(_ language: Language) {
    self.language = language
  }

  /// A space that never breaks a line.
  public static let noBreakSpace = "\u{A0}"
  /// What stands where a number is not defined.
  public static let undefined = "–"

  private var decimalMark: String { language == .nb ? "," : "." }
  private var thousandsMark: String { language == .nb ? NumberFormat.noBreakSpace : "," }

  /// `value` with exactly `places` decimals, for instance `−1 234,5`.
  ///
  /// A number that rounds to zero has no sign. With `signed` a positive one gets a plus.
  public func fixed(_ value: Double, places: Int, signed: Bool = false) -> String {
    guard let decimal = DecimalDigits(value) else {
      if value.isNaN { return NumberFormat.undefined }
      return value < 0 ? "−∞" : signed ? "+∞" : "∞"
    }
    let (whole, fraction) = decimal.fixed(places: max(0, places))
    let isZero = whole.allSatisfy { $0 == 0 } && fraction.allSatisfy { $0 == 0 }
    let sign = isZero ? "" : decimal.isNegative ? "−" : signed ? "+" : ""
    return sign + grouped(whole) + (fraction.isEmpty ? "" : decimalMark + text(fraction))
  }

  /// With three digits that count, and all before the decimal mark: `0,0123`, `12,3`, `1 234`.
  public func significant(_ value: Double) -> String {
    var places = 2
    var bound = 10.0
    while places > 0, value.magnitude >= bound {
      places -= 1
      bound *= 10
    }
    bound = 1
    while places < 12, value != 0, value.magnitude < bound {
      places += 1
      bound /= 10
    }
    return fixed(value, places: places)
  }

  /// A whole number, for instance `4 504`.
  public func integer(_ value: Int) -> String {
    let digits = String(value.magnitude).utf8.map { $0 - UInt8(ascii: "0") }
    return (value < 0 ? "−" : "") + grouped(digits)
  }

  /// A share as per cent: `12,3 %` or `12.3%`.
  public func percent(_ share: Double, places: Int = 1) -> String {
    guard share.isFinite else { return NumberFormat.undefined }
    let number = fixed(share * 100, places: places)
    return language == .nb ? number + NumberFormat.noBreakSpace + "%" : number + "%"
  }

  /// Digits in groups of three; four-digit numbers too, since columns are compared at a glance.
  private func grouped(_ digits: [UInt8]) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += thousandsMark }
      result += String(digit)
    }
    return result
  }

  private func text(_ digits: [UInt8]) -> String {
    digits.map { String($0) }.joined()
  }
}
