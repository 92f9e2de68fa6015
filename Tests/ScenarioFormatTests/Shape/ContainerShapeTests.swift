import ScenarioFormat
import Testing

@Suite("Objects, maps, arrays and alternatives")
struct ContainerShapeTests {
  enum Prioritet: String, CaseIterable { case førstInn, trengerMest }

  static let shape = Shape.object(
    ShapeField("navn", .text(TextShape(length: 1...20)), nb: "Navnet.", en: "The name."),
    ShapeField("antall", .quantity(.count), nb: "Antallet.", en: "The number."),
    ShapeField("åpen", .bool, .defaults(to: true), nb: "Om åpen.", en: "Whether open."),
    ShapeField("fra", .date, .optional, nb: "Fra når.", en: "From when."),
    ShapeField(
      "prioritet", .choice(Prioritet.self), .defaults(to: "trengerMest"), nb: "Regelen.",
      en: "The rule."),
    ShapeField(
      "enheter", .map(of: .object(ShapeField("årsverk", .quantity(.number), nb: "", en: ""))),
      .optional, nb: "Enhetene.", en: "The units."),
    ShapeField(
      "kontakter", .array(of: .text, count: 0...3, isSet: true), .optional, nb: "Hvem.", en: "Who.")
  )

  static let wrong: [(text: String, problems: [String])] = [
    ("{navn: 'a', antal: 2}", ["1:1 mangler /antall", "1:13 ukjent-nokkel /antal"]),
    ("[]", ["1:1 feil-type"]), ("null", ["1:1 feil-type"]),
    ("{navn: '', antall: 1}", ["1:8 ugyldig-tekst /navn"]),
    ("{navn: 3, antall: 'x'}", ["1:8 feil-type /navn", "1:19 ugyldig-tall /antall"]),
    ("{navn: 'a', antall: 1, åpen: 'ja'}", ["1:30 feil-type /åpen"]),
    ("{navn: 'a', antall: 1, fra: '2013-02-30'}", ["1:29 ugyldig-dato /fra"]),
    ("{navn: 'a', antall: 1, fra: 2013}", ["1:29 feil-type /fra"]),
    ("{navn: 'a', antall: 1, fra: '1813-01-01'}", ["1:29 utenfor-grenser /fra"]),
    ("{navn: 'a', antall: 1, prioritet: 'forstInn'}", ["1:35 ukjent-verdi /prioritet"]),
    ("{navn: 'a', antall: 1, prioritet: 1}", ["1:35 feil-type /prioritet"]),
    ("{navn: 'a', antall: 1, enheter: []}", ["1:33 feil-type /enheter"]),
    (
      "{navn: 'a', antall: 1, enheter: {' Nav': {årsverk: 1}}}", ["1:34 ugyldig-navn /enheter/ Nav"]
    ),
    ("{navn: 'a', antall: 1, enheter: {'': {}}}", ["1:34 ugyldig-navn /enheter/"]),
    ("{navn: 'a', antall: 1, enheter: {Nav: {}}}", ["1:39 mangler /enheter/Nav/årsverk"]),
    ("{navn: 'a', antall: 1, kontakter: {}}", ["1:35 feil-type /kontakter"]),
    ("{navn: 'a', antall: 1, kontakter: ['a','b','c','d']}", ["1:35 feil-antall /kontakter"]),
    ("{navn: 'a', antall: 1, kontakter: ['a','a']}", ["1:40 duplikat /kontakter/1"]),
  ]

  @Test("All that is wrong is found, each at its place", arguments: wrong)
  func refuses(text: String, expected: [String]) throws {
    #expect(try problems(text, against: Self.shape) == expected)
  }

  @Test("A mistyped key gets the nearest missing key as suggestion")
  func suggestion() throws {
    let list = ShapeChecker.check(try parse("{navn: 'a', antal: 2}"), against: Self.shape)
    #expect(
      list.sortedByPlace.last?.formatted(in: .nb)
        == "fil.json:1:13: feil [ukjent-nokkel] /antal: ukjent nøkkel «antal»; mente du «antall»?")
  }

  @Test("What is right is read, defaults included")
  func reads() throws {
    let reader = try reader(
      """
      {navn: 'Møllen', antall: {verdi: '4 504', kilde: 'NOVA 5/2011'}, fra: '2009-01-01',
       enheter: {'Nav Midt': {årsverk: 2.5}, b: {årsverk: 1}}, kontakter: ['a', 'b']}
      """, Self.shape)
    #expect(reader["navn"].text == "Møllen")
    #expect(reader["antall"].int == 4504)
    #expect(reader["antall"].quantity?.text == "4 504")
    #expect(reader["åpen"].bool)
    #expect(reader["prioritet"].choice(Prioritet.self) == .trengerMest)
    #expect(reader["fra"].date == CivilDate(year: 2009, month: 1, day: 1))
    #expect(reader["enheter"].entries.map(\.name) == ["Nav Midt", "b"])
    #expect(reader["enheter"].entries.map { $0.value["årsverk"].number } == [2.5, 1])
    #expect(
      reader["enheter"].entries.first?.value["årsverk"].pointer.description
        == "/enheter/Nav Midt/årsverk")
    #expect(reader["kontakter"].elements.map(\.text) == ["a", "b"])
    #expect(reader["kontakter"].elements.last?.position.line == 2)
  }

  @Test("Keys left out read as harmless values without a problem")
  func optional() throws {
    let collector = ProblemCollector()
    let reader = DocumentReader(
      try parse("{navn: 'a', antall: 1}"), shape: Self.shape, problems: collector)
    #expect(reader.optional("fra") == nil)
    #expect(reader["fra"].date == nil)
    #expect(reader["enheter"].entries.isEmpty)
    #expect(reader["kontakter"].elements.isEmpty)
    #expect(reader.optional("åpen")?.bool == true)
    #expect(collector.problems.isEmpty)
  }

  @Test("Reading what is wrong adds the problem and a harmless value")
  func wrongReading() throws {
    let collector = ProblemCollector()
    let reader = DocumentReader(
      try parse("{navn: 3, antall: -1, enheter: 4, kontakter: 5, fra: 6, prioritet: 7}"),
      shape: Self.shape, problems: collector)
    #expect(reader["navn"].text == "")
    #expect(reader["antall"].number == 0)
    #expect(reader["antall"].int == 0)
    #expect(reader["enheter"].entries.isEmpty)
    #expect(reader["kontakter"].elements.isEmpty)
    #expect(reader["fra"].date == nil)
    #expect(reader["prioritet"].choice(Prioritet.self) == .førstInn)
    #expect(
      collector.problems.sortedByPlace.map(described) == [
        "1:8 feil-type /navn", "1:19 utenfor-grenser /antall", "1:32 feil-type /enheter",
        "1:46 feil-type /kontakter", "1:54 feil-type /fra", "1:68 feil-type /prioritet",
      ])
  }

  @Test("A key that the description lacks is a fault of the program, not a crash")
  func internalFault() throws {
    let collector = ProblemCollector()
    let reader = DocumentReader(
      try parse("{navn: 'a', antall: 1}"), shape: Self.shape, problems: collector)
    #expect(reader["finnesIkke"]["heller ikke"].number == 0)
    #expect(reader["navn"].bool == false)
    #expect(
      collector.problems.problems.map(described) == ["1:1 intern-feil", "1:8 intern-feil /navn"])
  }

  static let either = Shape.oneOf([
    Alternative("alle", when: .type([.bool]), .bool),
    Alternative(
      "grense", when: .key("over"),
      .object(ShapeField("over", .quantity(.number), nb: "", en: ""))),
    Alternative(
      "punkt", when: .keyValue("type", "punkt"),
      .object(
        ShapeField("type", .text, nb: "", en: ""),
        ShapeField("x", .quantity(.number), nb: "", en: ""))),
    Alternative(
      "linje", when: .keyValue("type", "linje"), .object(ShapeField("type", .text, nb: "", en: ""))),
  ])

  @Test("An alternative is chosen by its mark, and its own problems are shown")
  func alternatives() throws {
    #expect(try problems("{over: 'x'}", against: Self.either) == ["1:8 ugyldig-tall /over"])
    #expect(try problems("{type: 'punkt'}", against: Self.either) == ["1:1 mangler /x"])
    #expect(try problems("{type: 'punk'}", against: Self.either) == ["1:8 ukjent-verdi /type"])
    #expect(try problems("3", against: Self.either) == ["1:1 feil-type"])
    let point = try reader("{type: 'punkt', x: 3}", Self.either)
    #expect(point.alternative == "punkt")
    #expect(point["x"].number == 3)
    let all = try reader("true", Self.either)
    #expect(all.alternative == "alle")
    #expect(all.bool)
  }

  /// Conditions that hold conditions.
  static let condition: Shape = .named("betingelse", "En betingelse.", en: "A condition.") {
    .oneOf([
      Alternative(
        "ikke", when: .key("ikke"), .object(ShapeField("ikke", condition, nb: "", en: ""))),
      Alternative(
        "alle", when: .key("alle"),
        .object(ShapeField("alle", .array(of: condition), nb: "", en: ""))),
      Alternative(
        "alder", when: .otherwise, .object(ShapeField("alder", .quantity(.count), nb: "", en: ""))),
    ])
  }

  @Test("A shape can hold itself")
  func recursion() throws {
    let text = "{alle: [{ikke: {alder: 18}}, {ikke: {alle: []}}, {alle: [{alder: -1}]}]}"
    #expect(
      try problems(text, against: Self.condition) == ["1:66 utenfor-grenser /alle/2/alle/0/alder"])
    let not = try reader("{ikke: {alder: 18}}", Self.condition)
    #expect(not["ikke"]["alder"].int == 18)
    #expect(try problems("1", against: Self.endless()) == ["1:1 feil-type"])
  }

  /// A description that says nothing.
  static func endless() -> Shape { .named("rund", "", en: "") { endless() } }
}
