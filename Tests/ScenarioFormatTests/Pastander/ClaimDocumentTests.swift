import Boligmodell
import ScenarioFormat
import Testing

@Suite("Claims of the sources as a document")
struct ClaimDocumentTests {
  /// What is wrong with a document of claims, as `line:column code`.
  private func problems(_ claims: String) -> [Problem] {
    let text = """
      { tittel: { nb: "a", en: "a" }, replikasjoner: 30, påstander: {
      \(claims)
      } }
      """
    var problems = ProblemList()
    let files = OneFile(text: text)
    let found = Påstandssamling.load(
      "claims.json5", loader: DocumentLoader(files: files), problems: &problems)
    #expect((found == nil) == problems.hasErrors)
    return problems.sortedByPlace
  }

  private struct OneFile: FileSource {
    let text: String
    func read(_ path: String, atMost limit: Int) throws(FileFailure) -> [UInt8] {
      Array(text.utf8)
    }
    func realPath(_ path: String) -> String? { "/" + path }
  }

  private static let head = "kilde: \"k\", tekst: { nb: \"a\", en: \"a\" },"

  private func trial(_ found: String = "\u{0}", _ change: String = "") -> String {
    let text =
      "\"a-1\": { \(Self.head) prøves: { basis: \"b\", alternativ: \"c\", "
      + "indikator: \"inflow\", venter: \"høyere\", dom: \"framkommet\" } }"
    return text.replacing(found, with: change)
  }

  @Test("A claim that is tried, one that is built in, and one that is outside are all right")
  func right() {
    #expect(problems(trial()).isEmpty)
    #expect(
      problems(
        """
        a: { \(Self.head) innbygd: { nb: "x", en: "x" } },
        b: { \(Self.head) utenfor: { nb: "x", en: "x" } },
        """
      ).isEmpty)
  }

  @Test("Every error has its place and says what may have been meant")
  func wrong() throws {
    let unknown = problems(trial("inflow", "inflov"))
    #expect(unknown.map(place) == ["2:\(trial().distance(to: "\"inflow\"")) ukjent-verdi"])
    #expect(unknown.first?.suggestion == "inflow")
    let both = problems(
      "a: { \(Self.head) innbygd: { nb: \"x\", en: \"x\" }, utenfor: { nb: \"x\", en: \"x\" } }")
    #expect(both.count == 1 && both.first?.position.line == 2)
    #expect(problems("a: { \(Self.head) }").count == 1)
    #expect(problems("a: { \(Self.head) utenfor: { nb: \"x\" } }").map(\.code) == [.mangler])
    let key = problems("a: { \(Self.head) utanfor: { nb: \"x\", en: \"x\" } }")
    #expect(key.contains { $0.code == .ukjentNokkel && $0.suggestion == "utenfor" })
    #expect(problems(trial("\"høyere\"", "\"hoyere\"")).map(\.code) == [.ukjentVerdi])
  }

  @Test("A claim that did not come out must be explained", arguments: ["motsagt", "uklart"])
  func explained(verdict: String) {
    let without = trial("\"framkommet\"", "\"\(verdict)\"")
    #expect(problems(without).map(\.code) == [.mangler])
    let with = trial(
      "\"framkommet\"", "\"\(verdict)\", forklaring: { nb: \"fordi\", en: \"because\" }")
    #expect(problems(with).isEmpty)
  }

  @Test(
    "Every row of what the five reports say of cause and effect is there",
    arguments: [
      ("nova", 20), ("nilssen", 20), ("moreforsking", 18), ("ramboll", 22), ("oslo", 17),
    ])
  func complete(source: String, rows: Int) throws {
    let numbers = try shipped().påstander.map(\.id).filter { $0.hasPrefix(source + "-") }
      .compactMap { Int($0.dropFirst(source.count + 1).prefix { $0.isNumber }) }
    #expect(Set(numbers) == Set(1...rows))
  }

  @Test("Organisations that are compared have equally much staff, but where staff is the claim")
  func equalStaff() throws {
    // Hours are what these two differ in, and the sizes of municipalities.
    let exempt: Set = ["nilssen-3a", "nilssen-3b", "nilssen-3c", "nilssen-10"]
    for påstand in try shipped().påstander where !exempt.contains(påstand.id) {
      guard let prøve = påstand.prøve else { continue }
      let (a, b) = (try hours(prøve.basis.navn), try hours(prøve.alternativ.navn))
      #expect((a == nil) == (b == nil), "\(påstand.id)")
      if let a, let b { #expect(abs(a - b) <= 0.001 * a, "\(påstand.id): \(a) and \(b)") }
    }
  }

  /// Hours of staff over the horizon; nil without an organisation.
  private func hours(_ name: String) throws -> Double? {
    let path = try #require(ShippedScenarios().path(ofScenario: name), "\(name)")
    var problems = ProblemList()
    let scenario = try #require(
      Scenario.load(
        "boligflyt:" + path, loader: DocumentLoader(shipped: ShippedScenarios()),
        problems: &problems))
    return scenario.modell.organisasjon?.timer(til: scenario.modell.horizon)
  }

  private func shipped() throws -> Påstandssamling {
    var problems = ProblemList()
    let found = Påstandssamling.load(
      Påstandssamling.medfølgende, loader: DocumentLoader(shipped: ShippedScenarios()),
      problems: &problems)
    #expect(problems.isEmpty, "\(problems.formatted(in: .nb))")
    return try #require(found)
  }
}

extension String {
  /// The column at which a part of a line begins.
  fileprivate func distance(to part: String) -> Int {
    firstRange(of: part).map { distance(from: startIndex, to: $0.lowerBound) + 1 } ?? 0
  }
}
