import ScenarioFormat
import Testing

@Suite("contracts, Documents: setting a number")
struct NumberSettingTests {
  /// contracts, Documents: a pointer in a study addresses the number's value whether annotated or
  /// plain; a changed value is `antatt` unless a grade is given.
  static let settings: [(pointer: String, value: String, expected: String)] = [
    (
      "/kommunaleBoliger/antall/trinn/2009-01-01", "4600", #"{"grad":"antatt","verdi":4600}"#
    ),
    (
      "/kommunaleBoliger/antall/trinn/2009-01-01/verdi", "4600", #"{"grad":"antatt","verdi":4600}"#
    ),
    ("/kommunaleBoliger/antall/trinn/2010-01-01", "4600", #"{"grad":"antatt","verdi":4600}"#),
    ("/kommunaleBoliger/antall", "4600", #"{"grad":"antatt","verdi":4600}"#),
    (
      "/kommunaleBoliger/antall", "{lineær: {'2009-01-01': 1}}",
      #"{"grad":"antatt","lineær":{"2009-01-01":1}}"#
    ),
    ("/kommunaleBoliger/oppussing", "'30 dager'", #"{"grad":"antatt","verdi":"30 dager"}"#),
    (
      "/kommunaleBoliger/oppussing", "{verdi: '4 uker', grad: 'kalibrert'}",
      #"{"grad":"kalibrert","verdi":"4 uker"}"#
    ),
    (
      "/kommunaleBoliger/husleie", "'9 000 kr per måned'",
      #"{"grad":"antatt","verdi":"9 000 kr per måned"}"#
    ),
    ("/kommunaleBoliger/husleie", "9000", #"{"grad":"antatt","verdi":"9000 kr per måned"}"#),
    ("/kommunaleBoliger/prioritet", "'førstInn'", #""førstInn""#),
    ("/inngang/flyktning/perÅr/2011", "150", #"{"grad":"antatt","verdi":150}"#),
    ("/inngang/flyktning/perÅr", "{'2009': 1}", #"{"2009":1,"grad":"antatt"}"#),
    ("/inngang/flyktning/flytter/bånd/0/rate", "0.5", #"{"grad":"antatt","verdi":"0.5 per år"}"#),
    ("/inngang/flyktning/flytter/bånd/0/til", "2", #""2 år""#),
    ("/inngang/flyktning/husholdning", "{par: 1}", #"{"grad":"antatt","verdi":{"par":1}}"#),
    ("/startlån/innvilget", "'90 %'", #"{"grad":"antatt","verdi":"90 %"}"#),
    ("/krav/0/ikke/alder", "20", #"{"grad":"antatt","verdi":20}"#),
    ("/bruk", "false", "false"),
  ]

  @Test("Puts it at the pointer, antatt, in the unit of the old one", arguments: settings)
  func sets(pointer: String, value: String, expected: String) throws {
    var problems = ProblemList()
    let place = try #require(JSONPointer(parsing: pointer))
    let changed = NumberSetting.set(
      try parse(value), at: place, in: try MiniatureScenario.document(),
      shape: MiniatureScenario.shape, problems: &problems)
    #expect(problems.isEmpty, "\(problems.formatted(in: .nb))")
    let owner = pointer.hasSuffix("/verdi") ? try #require(place.parent) : place
    #expect(changed?[owner].map(JSONWriter.canonical) == expected)
    let document = try #require(changed)
    #expect(ShapeChecker.check(document, against: MiniatureScenario.shape).isEmpty)
  }

  @Test("A parameter inside a distribution changes alone, and the distribution's grade with it")
  func parameter() throws {
    var problems = ProblemList()
    let changed = NumberSetting.set(
      30, at: JSONPointer(["kommunaleBoliger", "oppussing", "lognormal", "median"]),
      in: try MiniatureScenario.document(), shape: MiniatureScenario.shape, problems: &problems)
    #expect(problems.isEmpty)
    #expect(
      changed?["kommunaleBoliger"]?["oppussing"].map(JSONWriter.canonical)
        == #"{"grad":"antatt","lognormal":{"median":"30 dager","p90":"90 dager"}}"#)
  }

  static let refused: [(pointer: String, value: String, problem: String)] = [
    ("/kommunaleBoliger/antal", "1", "1:1 ugyldig-peker /kommunaleBoliger/antal"),
    ("/finnes/ikke", "1", "1:1 ugyldig-peker /finnes/ikke"), ("", "1", "1:1 ugyldig-peker"),
    ("/krav/9/alder", "1", "1:1 ugyldig-peker /krav/9/alder"),
    ("/startlån/innvilget/kilde", "1", "1:1 ugyldig-peker /startlån/innvilget/kilde"),
    ("/kommunaleBoliger/antall", "-1", "1:1 utenfor-grenser /kommunaleBoliger/antall/verdi"),
    ("/kommunaleBoliger/prioritet", "'x'", "1:1 ukjent-verdi /kommunaleBoliger/prioritet"),
    // Kroner or millions, per cent or parts? Nobody can know.
    ("/startlån/ramme", "2.1", "1:1 mangler-enhet /startlån/ramme"),
    ("/startlån/innvilget", "0.9", "1:1 mangler-enhet /startlån/innvilget"),
    (
      "/kommunaleBoliger/oppussing/lognormal/median", "'200 dager'",
      "3:75 ugyldig-fordeling /kommunaleBoliger/oppussing/lognormal/p90"
    ),
  ]

  @Test("Refuses what leads nowhere or does not fit", arguments: refused)
  func refuses(pointer: String, value: String, expected: String) throws {
    var problems = ProblemList()
    let changed = NumberSetting.set(
      try parse(value), at: try #require(JSONPointer(parsing: pointer)),
      in: try MiniatureScenario.document(), shape: MiniatureScenario.shape, problems: &problems)
    #expect(changed == nil)
    let found = problems.problems.map(described)
    if pointer.hasSuffix("median") {
      #expect(found.map { $0.drop { $0 != " " } } == [expected.drop { $0 != " " }])
    } else {
      #expect(found == [expected])
    }
  }

  @Test("Every number can be set to a drawn value in the unit of the model, to the last bit")
  func draws() throws {
    let document = try MiniatureScenario.document()
    let shape = MiniatureScenario.shape
    for record in NumberRecord.all(in: document, shape: shape) {
      var problems = ProblemList()
      let drawn = record.value * 0.987_654_321
      let changed = try #require(
        NumberSetting.set(drawn, of: record, in: document, shape: shape, problems: &problems),
        "\(record.pointer) \(problems.formatted(in: .nb))")
      let after = try #require(
        NumberRecord.all(in: changed, shape: shape).first { $0.pointer == record.pointer })
      let expected = record.unit == .count ? drawn.rounded() : drawn
      if record.form == .distribution {
        #expect(abs(after.value - expected) < 1e-12 * expected)
      } else {
        #expect(after.value == expected, "\(record.pointer)")
      }
      #expect(after.grad == .antatt)
      #expect(after.source.kilde == nil)
    }
  }

  @Test("A drawn value is taken into the bounds")
  func clamped() throws {
    let document = try MiniatureScenario.document()
    let shape = MiniatureScenario.shape
    let record = try #require(
      NumberRecord.all(in: document, shape: shape).first { $0.pointer.tokens.last == "innvilget" })
    var problems = ProblemList()
    let changed = NumberSetting.set(
      1.7, of: record, in: document, shape: shape, problems: &problems)
    #expect(changed?["startlån"]?["innvilget"]?["verdi"]?.number == 1)
  }
}
