import Testing

@testable import ScenarioFormat

@Suite("Numbers as a planner writes them")
struct NumberTextTests {
  static let numbers: [(text: String, value: Double, unit: String)] = [
    ("42", 42, ""), ("42 dager", 42, "dager"), ("42dager", 42, "dager"),
    ("0,4 per år", 0.4, "per år"),
    ("0.4 per år", 0.4, "per år"), ("85 196 000 kr", 85_196_000, "kr"),
    ("85\u{A0}196\u{A0}000\u{A0}kr", 85_196_000, "kr"), ("4\u{202F}504", 4504, ""),
    ("1,9 mill. kr", 1.9, "mill. kr"), ("  7  uker ", 7, "uker"), ("-3", -3, ""),
    ("\u{2212}3,5", -3.5, ""),
    ("+3", 3, ""), (",5", 0.5, ""), ("85 %", 85, "%"), ("1.5e-5 per dag", 1.5e-5, "per dag"),
    ("2e3", 2000, ""), ("3 e", 3, "e"), ("12 000,5 kr", 12_000.5, "kr"), ("2015", 2015, ""),
    ("1234 567", 0, "!"), ("4 50", 0, "!"), ("", 0, "!"), ("dager", 0, "!"), ("-", 0, "!"),
    ("1,", 0, "!"), ("1. kr", 0, "!"), (".", 0, "!"), ("kr 5", 0, "!"),
    ("1.234.567", 0, "?"), ("1.234,5", 0, "?"), ("1,234.5", 0, "?"),
  ]

  @Test("Reads, or refuses as malformed (!) or ambiguous (?)", arguments: numbers)
  func reads(text: String, value: Double, unit: String) {
    do throws(NumberText.Failure) {
      let number = try NumberText(parsing: text)
      #expect(number.value == value)
      #expect(number.unit == unit)
    } catch {
      #expect(unit == (error == .malformed ? "!" : "?"))
    }
  }
}
