import ScenarioFormat
import Testing

@Suite("Bands, series, schedules and probabilities")
struct CourseShapeTests {
  @Test("Rates by time since entry")
  func bands() throws {
    let year = 365.25
    let text = """
      {bånd: [{til: '1 år', rate: '0,4 per år'}, {til: '3 år', rate: {verdi: '0,2 per år', kilde: 'x'}},
       {rate: 0}], kilde: 'NOVA', grad: 'avledet'}
      """
    #expect(
      try reader(text, .bands()).bands
        == RateBands(bands: [
          .init(until: year, rate: 0.4 / year), .init(until: 3 * year, rate: 0.2 / year),
          .init(until: .infinity, rate: 0),
        ]))
    #expect(try reader("'1 per dag'", .bands()).bands == .constant(1))
    #expect(try reader("{verdi: '1 per dag', grad: 'antatt'}", .bands()).bands == .constant(1))
  }

  static let wrongBands: [(text: String, problems: [String])] = [
    ("{}", ["1:1 mangler /bånd"]),
    ("{band: []}", ["1:1 mangler /bånd", "1:2 ukjent-nokkel /band"]),
    ("{bånd: []}", ["1:8 feil-antall /bånd"]), ("{bånd: [{}]}", ["1:9 mangler /bånd/0/rate"]),
    ("{bånd: [{rate: 0}, {rate: 0}]}", ["1:9 mangler /bånd/0/til"]),
    ("{bånd: [{til: '1 år', rate: 0}]}", ["1:15 feil-rekkefolge /bånd/0/til"]),
    (
      "{bånd: [{til: '2 år', rate: 0}, {til: '1 år', rate: 0}, {rate: 0}]}",
      ["1:39 feil-rekkefolge /bånd/1/til"]
    ),
    ("{bånd: [{rate: 0.4}]}", ["1:16 mangler-enhet /bånd/0/rate"]),
    ("{bånd: [{rate: 0}], usikkerhet: 1}", ["1:21 ukjent-nokkel /usikkerhet"]),
  ]

  @Test("Bands must ascend and the last be open", arguments: wrongBands)
  func refusesBands(text: String, expected: [String]) throws {
    #expect(try problems(text, against: .bands()) == expected)
  }

  @Test("A number by year, held between and after")
  func series() throws {
    let series = try reader(
      "{'2011': 5, '2009': {verdi: 3, kilde: 'x'}, kilde: 'SSB'}", .series(.count)
    ).series
    #expect(
      series == YearSeries(.years([.init(year: 2009, value: 3), .init(year: 2011, value: 5)])))
    #expect([2008, 2009, 2010, 2011, 2020].map(series.value) == [3, 3, 3, 5, 5])
    #expect(series.lastYear == 2011 && series.firstYear == 2009)
    #expect(try reader("7", .series(.count)).series == YearSeries(.constant(7)))
  }

  static let wrongSeries: [(text: String, problems: [String])] = [
    ("{}", ["1:1 feil-antall"]), ("{kilde: 'x'}", ["1:1 feil-antall"]),
    ("{'209': 1}", ["1:2 ukjent-nokkel /209"]),
    ("{kidle: 'x', '2009': 1}", ["1:2 ukjent-nokkel /kidle"]),
    ("{'2009': -1}", ["1:10 utenfor-grenser /2009"]), ("'x'", ["1:1 ugyldig-tall"]),
    ("[1]", ["1:1 feil-type"]),
  ]

  @Test("A series has years and nothing else", arguments: wrongSeries)
  func refusesSeries(text: String, expected: [String]) throws {
    #expect(try problems(text, against: .series(.count)) == expected)
  }

  @Test("A number by date, in steps or along lines")
  func schedule() throws {
    func date(_ year: Int) throws -> CivilDate {
      try #require(CivilDate(year: year, month: 1, day: 1))
    }
    let steps = try reader(
      "{trinn: {'2010-01-01': 4510, '2009-01-01': {verdi: 4504, grad: 'antatt'}}, kilde: 'x'}",
      .schedule(.count)
    ).schedule
    #expect(
      steps.course
        == .steps([
          .init(date: try date(2009), value: 4504), .init(date: try date(2010), value: 4510),
        ]))
    let line = try reader("{lineær: {'2009-01-01': 1}}", .schedule(.count)).schedule
    #expect(line.course == .linear([.init(date: try date(2009), value: 1)]))
    #expect(try reader("12", .schedule(.count)).schedule.course == .constant(12))
  }

  static let wrongSchedules: [(text: String, problems: [String])] = [
    ("{}", ["1:1 mangler /trinn"]), ("{trinn: {}}", ["1:9 feil-antall /trinn"]),
    ("{trinn: 3}", ["1:9 feil-type /trinn"]),
    ("{trinn: {'2009': 1}}", ["1:10 ugyldig-dato /trinn/2009"]),
    ("{trinn: {'2009-01-01': 0.5}}", ["1:24 ikke-heltall /trinn/2009-01-01"]),
    ("{trinn: {'2009-01-01': 1}, lineær: {}}", ["1:28 duplikat /lineær"]),
    ("{trin: {}}", ["1:1 mangler /trinn", "1:2 ukjent-nokkel /trin"]),
  ]

  @Test("A schedule has dates under one form", arguments: wrongSchedules)
  func refusesSchedule(text: String, expected: [String]) throws {
    #expect(try problems(text, against: .schedule(.count)) == expected)
  }

  static let names = Shape.probabilities(of: ["enslig", "par", "familie"])

  @Test("Probabilities come in the order of the list, whatever the order in the document")
  func probabilities() throws {
    for text in ["{familie: '30 %', enslig: 0.7}", "{enslig: 0.7, familie: 0.3}"] {
      #expect(
        try reader(text, Self.names).probabilities
          == [.init(name: "enslig", probability: 0.7), .init(name: "familie", probability: 0.3)])
    }
    let sourced = try reader("{verdi: {par: 1}, kilde: 'x', grad: 'antatt'}", Self.names)
    #expect(sourced.probabilities == [.init(name: "par", probability: 1)])
    // 0.1 ten times is not exactly 1.
    let tenth = (0..<10).map { "'\($0)': 0.1" }.joined(separator: ",")
    #expect(try reader("{\(tenth)}", .probabilities(.free)).probabilities.count == 10)
  }

  static let wrongProbabilities: [(text: String, problems: [String])] = [
    ("{enslig: 0.7, par: 0.2}", ["1:1 sum-ikke-en"]), ("{}", ["1:1 sum-ikke-en"]),
    ("{enslg: 1}", ["1:2 ukjent-nokkel /enslg"]),
    ("{enslig: 1.2, par: -0.2}", ["1:10 utenfor-grenser /enslig", "1:20 utenfor-grenser /par"]),
    ("{verdi: {par: 0.5}}", ["1:9 sum-ikke-en /verdi"]), ("0.5", ["1:1 feil-type"]),
  ]

  @Test("Probabilities sum to one", arguments: wrongProbabilities)
  func refusesProbabilities(text: String, expected: [String]) throws {
    #expect(try problems(text, against: Self.names) == expected)
  }
}
