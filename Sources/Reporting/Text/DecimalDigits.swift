/// The shortest decimal digits that name a finite double, and where its decimal point stands.
///
/// Rounding works on these digits, half away from zero, so that 0,15 is shown as 0,2 as a reader
/// expects, and not as the binary neighbour below it would round.
struct DecimalDigits: Equatable {
  let isNegative: Bool
  /// Digits 0...9 without leading or trailing zeros; empty for zero.
  let digits: [UInt8]
  /// The value is 0.d₁d₂d₃… × 10^point.
  let point: Int

  /// The digits of `value`, or nil where it is not finite.
  init?(_ value: Double) {
    guard value.isFinite else { return nil }
    var digits: [UInt8] = []
    var point = 0
    var pointSeen = false
    var exponent = 0
    // Swift's description is the shortest text that reads back as the same double: "-12.5", "5e-324".
    let text = value.magnitude.description.utf8
    for (offset, byte) in text.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.append(byte - UInt8(ascii: "0"))
        if !pointSeen { point += 1 }
      case UInt8(ascii: "."):
        pointSeen = true
      default:
        exponent = Int(String(decoding: text.dropFirst(offset + 1), as: UTF8.self)) ?? 0
      }
      if byte == UInt8(ascii: "e") { break }
    }
    self.init(
      isNegative: value.sign == .minus, digits: digits, point: point, exponent: exponent)
  }

  private init(isNegative: Bool, digits: [UInt8], point: Int, exponent: Int) {
    let leading = digits.prefix { $0 == 0 }.count
    var trimmed = Array(digits.dropFirst(leading))
    while trimmed.last == 0 { trimmed.removeLast() }
    self.isNegative = isNegative
    self.digits = trimmed
    self.point = trimmed.isEmpty ? 0 : point - leading + exponent
  }

  /// Whole and fractional digits with exactly `places` of the latter, rounded half away from zero.
  func fixed(places: Int) -> (whole: [UInt8], fraction: [UInt8]) {
    let kept = point + places
    var units: [UInt8] = (0..<max(0, kept)).map { $0 < digits.count ? digits[$0] : 0 }
    if kept >= 0, kept < digits.count, digits[kept] >= 5 { DecimalDigits.increment(&units) }
    while units.count < places + 1 { units.insert(0, at: 0) }
    return (Array(units.dropLast(places)), Array(units.suffix(places)))
  }

  private static func increment(_ digits: inout [UInt8]) {
    for index in digits.indices.reversed() {
      if digits[index] < 9 {
        digits[index] += 1
        return
      }
      digits[index] = 0
    }
    digits.insert(1, at: 0)
  }
}
