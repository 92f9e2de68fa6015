import Testing

@testable import Reporting

@Suite("Numbers as a reader writes them")
struct NumberFormatTests {
  let nb = NumberFormat(.nb)
  let en = NumberFormat(.en)

  @Test("Bokmål has a decimal comma, no-break spaces between thousands and a true minus")
  func bokmål() {
    #expect(nb.fixed(1234.56, places: 1) == "1\u{A0}234,6")
    #expect(nb.fixed(-41.3, places: 1) == "−41,3")
    #expect(nb.integer(4504) == "4\u{A0}504")
    #expect(nb.integer(-1_234_567) == "−1\u{A0}234\u{A0}567")
    #expect(nb.percent(0.1234) == "12,3\u{A0}%")
  }

  @Test("English has a decimal point and commas between thousands")
  func english() {
    #expect(en.fixed(1234.56, places: 1) == "1,234.6")
    #expect(en.integer(.min) == "−9,223,372,036,854,775,808")
    #expect(en.percent(0.1234) == "12.3%")
  }

  @Test(
    "Rounding is half away from zero on the decimal digits",
    arguments: [
      (0.15, 1, "0,2"), (2.5, 0, "3"), (-2.5, 0, "−3"), (1.005, 2, "1,01"), (0.05, 1, "0,1"),
      (0.049, 1, "0,0"), (99.95, 1, "100,0"), (9.99, 1, "10,0"), (0.5, 0, "1"), (0.4999, 0, "0"),
      (0.0004, 2, "0,00"), (0.006, 2, "0,01"), (5, 0, "5"), (5, 2, "5,00"),
    ])
  func rounding(value: Double, places: Int, text: String) {
    #expect(nb.fixed(value, places: places) == text)
  }

  @Test("A number that rounds to zero has no sign")
  func zeroHasNoSign() {
    #expect(nb.fixed(-0.04, places: 1) == "0,0")
    #expect(nb.fixed(-0.0, places: 1) == "0,0")
    #expect(nb.fixed(0.04, places: 1, signed: true) == "0,0")
    #expect(nb.fixed(0.06, places: 1, signed: true) == "+0,1")
  }

  @Test("Huge, tiny and undefined numbers have a text too")
  func extremes() {
    #expect(nb.fixed(1e21, places: 0) == "1" + String(repeating: "\u{A0}000", count: 7))
    #expect(nb.fixed(.leastNonzeroMagnitude, places: 1) == "0,0")
    #expect(nb.fixed(.nan, places: 1) == "–")
    #expect(nb.fixed(-.infinity, places: 1) == "−∞")
    #expect(nb.percent(.nan) == "–")
  }

  @Test("Digits and point are those of the shortest description")
  func digits() throws {
    let tiny = try #require(DecimalDigits(1.25e-5))
    #expect(tiny.digits == [1, 2, 5])
    #expect(tiny.point == -4)
    let zero = try #require(DecimalDigits(-0.0))
    #expect(zero.digits.isEmpty && zero.isNegative)
    #expect(DecimalDigits(.infinity) == nil)
  }

  @Test("Each unit is shown with sensible digits, and money by its size")
  func units() {
    #expect(nb.quantity(85_200_000, .kroner) == "85,2\u{A0}mill.\u{A0}kr")
    #expect(en.quantity(85_200_000, .kroner) == "85.2\u{A0}NOK\u{A0}m")
    #expect(nb.quantity(999_960_000, .kroner) == "1,0\u{A0}mrd.\u{A0}kr")
    #expect(nb.quantity(999_600, .kroner) == "1,0\u{A0}mill.\u{A0}kr")
    #expect(nb.quantity(999_400, .kroner) == "999\u{A0}400\u{A0}kr")
    #expect(nb.quantity(41.27, .days) == "41,3\u{A0}dager")
    #expect(nb.quantity(0.123, .andel) == "12,3\u{A0}%")
    #expect(en.quantity(0.123, .andel) == "12.3%")
    #expect(nb.quantity(-0.012, .andel, isDifference: true) == "−1,2\u{A0}%-poeng")
    #expect(nb.quantity(0.024, .husholdninger) == "0,02\u{A0}husholdninger")
    #expect(nb.quantity(48_212.4, .døgn) == "48\u{A0}212\u{A0}døgn")
    #expect(nb.quantity(1_234_567_890, .boligdøgn) == "1\u{A0}234,6\u{A0}mill.\u{A0}boligdøgn")
    #expect(en.quantity(1_234_567_890, .døgn) == "1,234.6\u{A0}million\u{A0}nights")
    #expect(nb.quantity(.nan, .days) == "–")
  }

  @Test("The numbers of one row share a scale, set by the largest of them")
  func rowScale() {
    let scale = UnitScale(.kroner, of: [.nan, 900_000, -12_000_000])
    #expect(scale.unit == .init("mill. kr", "NOK m"))
    #expect(nb.number(900_000, scale) == "0,9")
    #expect(UnitScale(.antall, of: []).places == 1)
  }

  @Test("A small difference of a large amount is shown in a unit in which it can be seen")
  func smallDifference() {
    let amount = 1_300_000_000.0
    #expect(UnitScale(.kroner, of: [amount]).unit.nb == "mrd. kr")
    #expect(UnitScale(.kroner, of: [amount], detail: -40_000_000).unit.nb == "mrd. kr")
    #expect(UnitScale(.kroner, of: [amount], detail: -200_000).unit.nb == "mill. kr")
    #expect(UnitScale(.kroner, of: [amount], detail: 900).unit.nb == "kr")
    let scale = UnitScale(.kroner, of: [amount], detail: -200_000).showing(-200_000)
    #expect(nb.number(-200_000, scale, signed: true) == "−0,20")
  }
}
