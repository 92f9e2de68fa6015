import ScenarioFormat
import Testing

@Suite("Targets of calibration in a scenario")
struct TargetDocumentTests {
  /// A town that runs from 2009 through 2012, with targets on line 2.
  private func town(_ targets: String) -> TownWithLaw {
    TownWithLaw(settings: "kalibreringsmål: { \(targets) },")
  }

  private func targets(
    _ text: String, _ options: ScenarioOptions = ScenarioOptions()
  ) throws -> [Kalibreringsmål] {
    var problems = ProblemList()
    let document = DocumentLoader(shipped: ShippedScenarios()).load(
      bytes: Array(town(text).text.utf8), name: "by.json5", problems: &problems)
    let scenario = Scenario.compile(
      try #require(document), options: options, problems: &problems)
    return try #require(scenario, "\(problems.formatted(in: .en))").kalibreringsmål
  }

  @Test("A target is read in its indikator's unit and named as on the command line")
  func read() throws {
    let found = try targets(
      """
      inn: { indikator: "inflow", periode: "2010", verdi: 5, toleranse: 1, kilde: "a" },
      kø: { indikator: "waiting_list", dato: "2012-12-31", verdi: 7, toleranse: 2, kilde: "b" },
      tid: { indikator: "wait_need_restricted_mean", verdi: "3 uker", toleranse: "7 dager", kilde: "c" },
      avslag: { indikator: "refused_share", verdi: "30 %", toleranse: 0.05, kilde: "d" },
      halve: { indikator: "wait_from_need.median", gruppe: "inngang:a", verdi: "40 dager", toleranse: "9 dager", kilde: "e" },
      """)
    #expect(
      found.map(\.måltall) == [
        "inflow@2010", "waiting_list@2012-12-31", "wait_need_restricted_mean", "refused_share",
        "wait_from_need.median[inngang:a]",
      ])
    // 3 uker er 21 dager; 30 % er 0,3.
    #expect(found.map(\.verdi) == [5, 7, 21, 0.3, 40])
    #expect(found.map(\.toleranse) == [1, 2, 7, 0.05, 9])
    #expect(found.map(\.kilde) == ["a", "b", "c", "d", "e"])
  }

  @Test(
    "What the scenario does not report is an error at its place",
    arguments: [
      ("indikator: \"inflwo\", verdi: 5, toleranse: 1", "/indikator", ProblemCode.ukjentVerdi),
      (
        "indikator: \"inflow\", gruppe: \"b\", verdi: 5, toleranse: 1", "/gruppe",
        .ukjentVerdi
      ),
      (
        "indikator: \"inflow\", periode: \"2013\", verdi: 5, toleranse: 1", "/periode",
        .utenforGrenser
      ),
      (
        "indikator: \"waiting_list\", dato: \"2013-01-31\", verdi: 5, toleranse: 1", "/dato",
        .utenforGrenser
      ),
      (
        "indikator: \"waiting_list\", dato: \"2012-12-30\", verdi: 5, toleranse: 1", "/dato",
        .utenforGrenser
      ),
      ("indikator: \"waiting_list\", verdi: 5, toleranse: 1", "", .mangler),
      (
        "indikator: \"inflow\", dato: \"2012-12-31\", verdi: 5, toleranse: 1", "/dato",
        .ukjentNokkel
      ),
      ("indikator: \"inflow\", verdi: 5, toleranse: 0", "/toleranse", .utenforGrenser),
      ("indikator: \"inflow\", verdi: 5, toleranse: -1", "/toleranse", .utenforGrenser),
      ("indikator: \"inflow\", verdi: \"5 dager\", toleranse: 1", "/verdi", .ukjentEnhet),
      (
        "indikator: \"wait_need_restricted_mean\", verdi: 21, toleranse: \"7 dager\"", "/verdi",
        .manglerEnhet
      ),
    ])
  func wrong(_ target: String, _ pointer: String, _ code: ProblemCode) throws {
    let problems = try town("a: { \(target), kilde: \"x\" }").problems().errors
    #expect(problems.map { "\($0.pointer)" } == ["/kalibreringsmål/a" + pointer])
    #expect(problems.map(\.code) == [code])
    #expect(problems.allSatisfy { $0.position.file == "by.json5" && $0.position.line == 2 })
  }

  @Test("A name that is nearly right gets a suggestion")
  func suggestion() throws {
    let problems = try town(
      "a: { indikator: \"inflwo\", verdi: 5, toleranse: 1, kilde: \"x\" }"
    ).problems()
    #expect(problems.errors.map(\.suggestion) == ["inflow"])
  }

  @Test("A target states where it is from, and is about a year or a date and not both")
  func shape() throws {
    let without = try town("a: { indikator: \"inflow\", verdi: 5, toleranse: 1 }").problems()
    #expect(without.errors.map(\.code) == [.mangler])
    let both = try town(
      """
      a: { indikator: "waiting_list", periode: "2010", dato: "2010-12-31", verdi: 5, toleranse: 1, kilde: "x" }
      """
    ).problems()
    #expect(both.hasErrors)
  }

  @Test("Running fewer years than the scenario has is no error of its targets")
  func fewerYears() throws {
    let found = try targets(
      "a: { indikator: \"inflow\", periode: \"2012\", verdi: 5, toleranse: 1, kilde: \"x\" }",
      ScenarioOptions(years: 1))
    #expect(found.map(\.periode) == ["2012"])
  }

  @Test("A target is no number of the model: nothing is assumed or uncertain about it")
  func noNumber() throws {
    func count(_ text: String) throws -> Int {
      var problems = ProblemList()
      let document = DocumentLoader(shipped: ShippedScenarios()).load(
        bytes: Array(town(text).text.utf8), name: "by.json5", problems: &problems)
      return NumberRecord.all(in: try #require(document), shape: ScenarioShape.scenario).count
    }
    let target = "a: { indikator: \"inflow\", verdi: 5, toleranse: 1, kilde: \"x\" }"
    #expect(try count(target) == count(""))
  }
}
