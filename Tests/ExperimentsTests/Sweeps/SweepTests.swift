import ScenarioFormat
import Testing

@testable import Experiments

@Suite("The points of a study")
struct SweepTests {
  private static let base: JSONNode? = {
    var problems = ProblemList()
    return DocumentLoader(shipped: ShippedScenarios())
      .load("boligflyt:litenkommune-2015.json5", problems: &problems)
  }()

  private let small = "/kommunaleBoliger/typer/ordinær liten/bestand"
  private let large = "/kommunaleBoliger/typer/ordinær stor/bestand"

  /// A study of a small town with these factors and what else is said.
  private func sweep(
    _ factors: String, _ rest: String = "", seed: UInt64 = 1, problems: inout ProblemList
  ) throws -> Sweep? {
    let text = "{ studie: \"x\", scenarioer: { a: \"x\" }, faktorer: { \(factors) }, \(rest) }"
    guard
      let document = JSON5Reader.read(Array(text.utf8), file: "s", problems: &problems),
      let studie = Studie.read(document, problems: &problems)
    else { return nil }
    let base = Sweep.Base(name: "a", document: try #require(SweepTests.base))
    return try Sweep(studie, bases: [base], seed: seed, problems: &problems)
  }

  private func points(
    _ factors: String, _ rest: String = "", seed: UInt64 = 1
  ) throws -> [[Double?]] {
    var problems = ProblemList()
    let sweep = try #require(
      try sweep(factors, rest, seed: seed, problems: &problems),
      "\(problems.formatted(in: .nb))")
    return (0..<sweep.count).map { sweep.shown(sweep.point($0)).map(\.tall) }
  }

  private func codes(_ factors: String, _ rest: String = "") throws -> [ProblemCode] {
    var problems = ProblemList()
    _ = try sweep(factors, rest, problems: &problems)
    return problems.errors.map(\.code)
  }

  @Test("A grid has every combination, the last factor fastest; ranges have their ends")
  func grid() throws {
    let found = try points(
      "a: { peker: \"\(small)\", verdier: [17, 19] }, b: { peker: \"\(large)\", fra: 5, til: 9, antall: 3 }"
    )
    #expect(found == [[17, 5], [17, 7], [17, 9], [19, 5], [19, 7], [19, 9]])
  }

  @Test("A step that does not divide the range stops before its end")
  func step() throws {
    #expect(
      try points("a: { peker: \"\(small)\", fra: 17, til: 22, steg: 2 }") == [[17], [19], [21]])
    let share = "/eiemarked/prisPerPerson"
    #expect(
      try points("a: { peker: \"\(share)\", fra: 0, til: 0.3, steg: 0.1 }")
        == [[0], [0.1], [0.2], [0.3]])
  }

  @Test("Factors in step are one axis")
  func together() throws {
    let factors =
      "a: { peker: \"\(small)\", verdier: [17, 18, 19] }, b: { peker: \"\(large)\", verdier: [5, 6, 7] }"
    #expect(try points(factors, "sammen: [[\"a\", \"b\"]]") == [[17, 5], [18, 6], [19, 7]])
    #expect(
      try codes(factors.replacing("[5, 6, 7]", with: "[5, 6]"), "sammen: [[\"a\", \"b\"]]")
        == [.feilAntall])
  }

  @Test("One at a time: the scenario itself, then each value with the others its own")
  func oneAtATime() throws {
    let found = try points(
      "a: { peker: \"\(small)\", verdier: [18, 19] }, b: { peker: \"\(large)\", fra: 4, til: 8 }",
      "plan: { slag: \"enOmGangen\" }")
    // The town has 17 small and 5 large dwellings.
    #expect(found == [[17, 5], [18, 5], [19, 5], [17, 4], [17, 8]])
  }

  @Test(
    "A Latin hypercube has one value in each part of the range, whatever other factors there are")
  func hypercube() throws {
    let a = "a: { peker: \"/eiemarked/prisPerPerson\", fra: 0, til: 1 }"
    let plan = "plan: { slag: \"latinskHyperkube\", punkter: 10 }"
    let alone = try points(a, plan).map { $0[0] ?? -1 }
    #expect(alone.map { Int($0 * 10) }.sorted() == Array(0..<10))
    let accompanied = try points(
      "b: { peker: \"\(small)\", verdier: [17, 18] }, \(a)", plan)
    #expect(accompanied.map { $0[1] } == alone)
    #expect(accompanied.count { $0[0] == 17 } == 5)
    #expect(try points(a, plan, seed: 2).map { $0[0] } != alone)
  }

  @Test("Sobol' points without scrambling are the sequence's own")
  func sobol() throws {
    let found = try points(
      "a: { peker: \"/eiemarked/prisPerPerson\", fra: 0, til: 1 }",
      "plan: { slag: \"sobol\", punkter: 4, stokket: false }")
    #expect(found == [[0], [0.5], [0.75], [0.25]])
  }

  @Test("A number's own uncertainty, at evenly spread shares")
  func uncertainty() throws {
    // Triangular 3.3, 4.9, 6.6: its middle share is where the chance below is a half.
    let found = try points(
      "a: { peker: \"/innganger/økonomi/perÅr\", fordeling: \"usikkerhet\", antall: 3 }")
    let values = found.map { $0[0] ?? 0 }
    #expect(values == values.sorted() && values[0] > 3.3 && values[2] < 6.6)
    // From above: (6.6 − x)² = ½ · 3.3 · 1.7.
    #expect(abs(values[1] - (6.6 - (0.5 * 3.3 * 1.7).squareRoot())) < 1e-9)
  }

  @Test("A scale multiplies every number that the pointers lead to, and rounds counts as told")
  func scale() throws {
    var problems = ProblemList()
    let sweep = try #require(
      try sweep(
        "a: { peker: \"/kommunaleBoliger/typer/*/bestand\", verdier: [1.1], skala: true, "
          + "avrunding: \"opp\" }, b: { peker: \"/innganger/*/perÅr\", verdier: [2], skala: true }",
        problems: &problems))
    let scenario = try sweep.scenario(0, options: ScenarioOptions())
    func number(_ pointer: String) -> Double? {
      NumberRecord.all(in: scenario.document, shape: ScenarioShape.scenario)
        .first { $0.pointer.description == pointer }?.value
    }
    // 17 · 1.1 = 18.7, 5 · 1.1 = 5.5.
    #expect(number(small) == 19 && number(large) == 6)
    #expect(number("/innganger/økonomi/perÅr") == 9.8)
  }

  @Test(
    "A list has a number, a name or a place of each factor; what is left out is the scenario's own")
  func list() throws {
    let factors = "a: { peker: \"\(small)\" }, b: { peker: \"\(large)\", verdier: [5, 6] }"
    #expect(
      try points(factors, "plan: { slag: \"liste\", rader: [{ a: 20, b: 6 }, { a: 18 }] }")
        == [[20, 6], [18, 5]])
    #expect(
      try codes(factors, "plan: { slag: \"liste\", rader: [{ c: 20 }] }") == [.ukjentVerdi])
  }

  @Test(
    "What does not fit is told before anything is run",
    arguments: [
      ("a: { peker: \"/x/y\", verdier: [1] }", ProblemCode.ugyldigPeker),
      ("a: { peker: \"/innganger/økonomi/perÅr\", fra: 5, til: 5 }", .tomtOmraade),
      ("a: { peker: \"/innganger/økonomi/perÅr\", fra: 1, til: 5, steg: 0 }", .tomtOmraade),
      ("a: { peker: \"/innganger/økonomi/perÅr\", fra: 1, til: 5 }", .mangler),
      ("a: { peker: \"/eiemarked/prisPerPerson\", verdier: [-1] }", .utenforGrenser),
      ("a: { peker: \"/kommunaleBoliger/prioritering\", verdier: [\"størstBeho\"] }", .ukjentVerdi),
      ("a: { peker: \"/navn\", fordeling: { uniform: [1, 2] }, antall: 2 }", .feilType),
      ("\"a b\": { peker: \"/navn\", verdier: [\"x\"] }", .ugyldigNavn),
      ("value: { peker: \"/navn\", verdier: [\"x\"] }", .ugyldigNavn),
      (
        "a: { peker: \"/navn\", verdier: [\"x\"] }, b: { peker: \"/navn\", verdier: [\"y\"] }",
        .duplikat
      ),
    ])
  func mistakes(_ factors: String, _ code: ProblemCode) throws {
    #expect(try codes(factors) == [code])
  }

  @Test("A preset is put in whole, and a number inside it can be a factor of its own")
  func preset() throws {
    var problems = ProblemList()
    let sweep = try #require(
      try sweep(
        "klarhet: { peker: \"/organisasjon/ansvarsklarhet\", verdier: [0.2] }, org: { peker: "
          + "\"/organisasjon\", \"forhåndsoppsett\": { en: { tittel: \"x\", tallFraKilden: 0, "
          + "enheter: { A: { oppgaver: [\"mottak\"] } } } } }",
        problems: &problems), "\(problems.formatted(in: .nb))")
    let shown = sweep.shown(sweep.point(0))
    #expect(shown[0].tall == 0.2 && shown[1].tekst == "en")
  }
}
