import ScenarioFormat
import Testing

@Suite("Every problem code")
struct ProblemCodeTests {
  /// One text for each code that a document's text or shape can have, and its exact place.
  static let inText: [(code: ProblemCode, text: String, shape: Shape, place: String)] = [
    (.syntaks, "{a\n 1}", .text, "2:2"),
    (.ikkeEndelig, "[1,\n NaN]", .array(of: .bool), "2:2"),
    (.duplikat, "{a: 1,\n  a: 2}", .map(of: .quantity(.count)), "2:3"),
    (.forDyp, String(repeating: "[", count: 65), .text, "1:65"),
    (.ukjentNokkel, "{\n b: 1}", .object(), "2:2"),
    (.mangler, " {}", .object(ShapeField("a", .text, nb: "", en: "")), "1:2"),
    (.feilType, "[\n  1]", .array(of: .text), "2:3"),
    (.ukjentVerdi, "  'c'", .choice("a", "b"), "1:3"),
    (.ugyldigNavn, "{\n 'a ': 1}", .map(of: .quantity(.count)), "2:2"),
    (.ugyldigTekst, " ''", .text(TextShape(length: 1...2)), "1:2"),
    (.feilAntall, "\n[1]", .array(of: .quantity(.count), count: 2...3), "2:1"),
    (.feilRekkefolge, "{uniform:\n [2, 1]}", .distribution(.number), "2:2"),
    (.utenforGrenser, " 1.2", .quantity(.probability), "1:2"),
    (.ikkeHeltall, " 1.2", .quantity(.count), "1:2"),
    (.ugyldigTall, " 'mange'", .quantity(.count), "1:2"),
    (.manglerEnhet, " 3", .quantity(.duration), "1:2"),
    (.ukjentEnhet, " '3 liter'", .quantity(.duration), "1:2"),
    (.tvetydig, " '1.500 kr'", .quantity(.money), "1:2"),
    (.ugyldigDato, " '2013-02-29'", .date, "1:2"),
    (.ugyldigFordeling, "{fast: 1,\nuniform: [0, 1]}", .distribution(.number), "1:1"),
    (.sumIkkeEn, " {a: 0.5}", .probabilities(of: ["a"]), "1:2"),
    (.manglerKilde, " {verdi: 1, grad: 'observert'}", .quantity(.count), "1:2"),
  ]

  /// Codes of bytes, files and use; their places are tested with what gives them.
  static let elsewhere: [ProblemCode] = [
    .ikkeUTF8, .forStor, .finnesIkke, .kanIkkeLeses, .utenforRot, .syklus, .fjernerIngenting,
    .regelverkBrudd, .ugyldigPeker, .internFeil, .tomtOmraade, .ugyldigBetingelse, .ingenPunkter,
  ]

  @Test("Is given at its exact place", arguments: inText)
  func place(code: ProblemCode, text: String, shape: Shape, expected: String) {
    var problems = ProblemList()
    if let node = JSON5Reader.read(text, file: "f", problems: &problems) {
      problems.add(contentsOf: ShapeChecker.check(node, against: shape))
    }
    let places = problems.problems.filter { $0.code == code }.map {
      "\($0.position.line):\($0.position.column)"
    }
    #expect(places == [expected], "\(problems.formatted(in: .nb))")
  }

  @Test("Has an example here or where its files are")
  func complete() {
    #expect(
      Set(Self.inText.map(\.code) + Self.elsewhere) == Set(ProblemCode.documented))
  }
}
