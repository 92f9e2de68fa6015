import ScenarioFormat
import Testing

@Suite("Quantities")
struct QuantityTests {
  /// contracts, Time: uke 7, måned 30.4375, år 365.25 days; "per år" = /365.25.
  static let values: [(unit: UnitKind, text: String, value: Double)] = [
    (.duration, "'42 dager'", 42), (.duration, "'1 dag'", 1), (.duration, "'2 døgn'", 2),
    (.duration, "'6 uker'", 42), (.duration, "'3 måneder'", 91.3125),
    (.duration, "'3 år'", 1095.75),
    (.duration, "'8 timer'", 8.0 / 24), (.duration, "'90 minutter'", 90.0 / 1440),
    (.duration, "'2,5 ÅR'", 913.125), (.duration, "0", 0), (.duration, "'1 kvartal'", 91.3125),
    (.rate, "'0,4 per år'", 0.4 / 365.25), (.rate, "'3 per måned'", 3 / 30.4375),
    (.rate, "'1.5 per dag'", 1.5), (.rate, "'2 per uke'", 2.0 / 7),
    (.rate, "'0,4/år'", 0.4 / 365.25),
    (.rate, "'1 per time'", 24), (.rate, "0", 0), (.rate, "'0'", 0),
    (.count, "4504", 4504), (.count, "'4 504'", 4504), (.count, "0", 0),
    (.number, "-2.5", -2.5), (.number, "'2,5'", 2.5),
    (.probability, "0.85", 0.85), (.probability, "'85 %'", 0.85), (.probability, "'85%'", 0.85),
    (.probability, "'0,85'", 0.85), (.share, "'4,5 prosent'", 0.045), (.share, "'7 ‰'", 0.007),
    (.money, "85000", 85_000), (.money, "'85 196 000 kr'", 85_196_000),
    (.money, "'1,9 mill. kr'", 1_900_000), (.money, "'2 mrd. kroner'", 2e9),
    (.money, "'kr 1 200'", 1200), (.money, "'kr. 5'", 5), (.money, "'12 000'", 12_000),
    (.money, "'1,234 mill. kr'", 1_234_000), (.money, "'450 tusen kr'", 450_000),
    (.moneyRate, "'9 500 kr per måned'", 9500 / 30.4375), (.moneyRate, "'1 200 kr per døgn'", 1200),
    (.moneyRate, "'1 mill. kr per år'", 1e6 / 365.25),
  ]

  @Test("contracts, Time: are read in the unit of the model", arguments: values)
  func value(unit: UnitKind, text: String, value: Double) throws {
    #expect(try reader(text, .quantity(unit)).number == value)
    let annotated = try reader("{verdi: \(text), kilde: 'x', grad: 'avledet'}", .quantity(unit))
    #expect(annotated.number == value)
    #expect(annotated.quantity?.source.kilde == "x")
    #expect(annotated.quantity?.source.grad == .avledet)
  }

  static let wrong: [(unit: UnitKind, text: String, problem: String)] = [
    (.duration, "42", "1:1 mangler-enhet"), (.duration, "'42'", "1:1 mangler-enhet"),
    (.duration, "'42 dagr'", "1:1 ukjent-enhet"), (.duration, "'42 kr'", "1:1 ukjent-enhet"),
    (.duration, "'-1 dag'", "1:1 utenfor-grenser"), (.duration, "'lenge'", "1:1 ugyldig-tall"),
    (.duration, "true", "1:1 feil-type"), (.duration, "['1 dag']", "1:1 feil-type"),
    (.duration, "null", "1:1 feil-type"), (.duration, "'1e999 dager'", "1:1 ikke-endelig"),
    (.duration, "'1e308 år'", "1:1 ikke-endelig"),
    (.rate, "0.4", "1:1 mangler-enhet"), (.rate, "'0,4 år'", "1:1 ukjent-enhet"),
    (.rate, "'0,4 per'", "1:1 ukjent-enhet"), (.rate, "'3 dager'", "1:1 ukjent-enhet"),
    (.count, "2.5", "1:1 ikke-heltall"), (.count, "-1", "1:1 utenfor-grenser"),
    (.count, "'4.504'", "1:1 tvetydig"), (.count, "1e300", "1:1 ikke-heltall"),
    (.count, "'4 stk'", "1:1 ukjent-enhet"), (.probability, "1.2", "1:1 utenfor-grenser"),
    (.probability, "'120 %'", "1:1 utenfor-grenser"), (.probability, "-0.1", "1:1 utenfor-grenser"),
    (.money, "'1.250 kr'", "1:1 tvetydig"), (.money, "'1,250'", "1:1 tvetydig"),
    (.money, "'1.250.000 kr'", "1:1 tvetydig"), (.money, "'5 dollar'", "1:1 ukjent-enhet"),
    (.moneyRate, "'9 500 kr'", "1:1 ukjent-enhet"), (.moneyRate, "9500", "1:1 mangler-enhet"),
  ]

  @Test("What cannot be read is refused at its place", arguments: wrong)
  func refuses(unit: UnitKind, text: String, problem: String) throws {
    #expect(try problems(text, against: .quantity(unit)) == [problem])
  }

  @Test("An unknown unit gets the nearest as suggestion")
  func suggestion() throws {
    let list = ShapeChecker.check(try parse("'42 dagr'"), against: .quantity(.duration))
    #expect(
      list.formatted(in: .nb)
        == "fil.json:1:1: feil [ukjent-enhet]: ukjent enhet «dagr», fant \"42 dagr\"; mente du «dager»?"
    )
  }

  @Test("Bounds are named with their unit")
  func bounds() throws {
    let list = ShapeChecker.check(
      try parse("'200 år'"), against: .quantity(.duration, in: .positive(upTo: 36_525)))
    #expect(
      list.formatted(in: .en)
        == "fil.json:1:1: error [utenfor-grenser]: out of range, found \"200 år\"; allowed: more than 0, at most 36525 dager"
    )
  }

  static let annotations: [(text: String, problems: [String])] = [
    ("{verdi: 1, kidle: 'x'}", ["1:12 ukjent-nokkel /kidle"]),
    ("{kilde: 'x'}", ["1:1 mangler /verdi"]),
    ("{verdi: 1, grad: 'gjettet'}", ["1:18 ukjent-verdi /grad"]),
    ("{verdi: 1, kilde: 3}", ["1:19 feil-type /kilde"]),
    ("{verdi: 1, kilde: ''}", ["1:19 ugyldig-tekst /kilde"]),
    ("{verdi: -1, grad: 'x'}", ["1:9 utenfor-grenser /verdi", "1:19 ukjent-verdi /grad"]),
    ("{verdi: {verdi: 1}}", ["1:9 feil-type /verdi"]),
    ("{verdi: 1, grad: 'observert'}", ["1:1 mangler-kilde"]),
    ("{verdi: 1, usikkerhet: {trekant: [1, 2]}}", ["1:34 feil-antall /usikkerhet/trekant"]),
    (
      "{verdi: 1, usikkerhet: {uniform: [0, 1], kilde: 'x'}}",
      ["1:42 ukjent-nokkel /usikkerhet/kilde"]
    ),
  ]

  @Test("What stands beside a number is checked too", arguments: annotations)
  func annotation(text: String, expected: [String]) throws {
    #expect(try problems(text, against: .quantity(.count)) == expected)
  }

  @Test("Plain numbers of an uncertainty are in the unit of the value they are about")
  func uncertainty() throws {
    let weeks = try reader(
      "{verdi: '6 uker', usikkerhet: {trekant: [4, 6, '3 måneder']}}", .quantity(.duration))
    #expect(
      weeks.quantity?.source.usikkerhet == .triangular(lower: 28, mode: 42, upper: 91.3125))
    let share = try reader("{verdi: 0.4, usikkerhet: {uniform: [0.3, '50 %']}}", .quantity(.share))
    #expect(share.quantity?.source.usikkerhet == .uniform(lower: 0.3, upper: 0.5))
  }
}
