import ScenarioFormat
import Testing

@Suite("Dates")
struct CivilDateTests {
  @Test(
    "Knows the calendar",
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017),
      // Unix time 1356998400 = 2013-01-01T00:00:00Z
      ("2013-01-01", 1_356_998_400 / 86_400), ("1900-03-01", -25_508), ("0001-01-01", -719_162),
    ])
  func dayNumbers(text: String, days: Int) throws {
    let date = try #require(CivilDate(parsing: text))
    #expect(date.dayNumber == days)
    #expect(date.description == text)
    #expect(CivilDate(dayNumber: days) == date)
  }

  @Test("Every day follows the one before through 400 years")
  func consecutive() throws {
    var expected = try #require(CivilDate(year: 1800, month: 1, day: 1)).dayNumber
    for year in 1800..<2200 {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = CivilDate(year: year, month: month, day: day) else { continue }
          #expect(date.dayNumber == expected)
          #expect(CivilDate(dayNumber: expected) == date)
          expected += 1
        }
      }
    }
    // 400 Gregorian years have 146 097 days.
    #expect(expected - 146_097 == CivilDate(year: 1800, month: 1, day: 1)?.dayNumber)
  }

  @Test(
    "Refuses days that do not exist",
    arguments: [
      "2013-02-29", "1900-02-29", "2013-13-01", "2013-00-10", "2013-04-31", "2013-1-1", "13-01-01",
      "2013/01/01", "2013-01-01T00:00", "2013-01-0x", "٢٠١٣-٠١-٠١", "", "0000-01-01",
    ])
  func refuses(text: String) {
    #expect(CivilDate(parsing: text) == nil)
  }
}
