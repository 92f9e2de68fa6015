import ScenarioFormat
import Testing

@Suite("JSON5: what is refused, and where")
struct JSON5RejectTests {
  static let texts: [(text: String, place: String)] = [
    // Not a document
    ("", "1:1 syntaks"), ("  \n ", "2:2 syntaks"), ("// bare\n", "2:1 syntaks"),
    ("[] []", "1:4 syntaks"), ("1 2", "1:3 syntaks"), ("]", "1:1 syntaks"), (":", "1:1 syntaks"),
    // Objects and arrays
    ("{", "1:2 syntaks"), ("[", "1:2 syntaks"), ("{a", "1:3 syntaks"), ("{a:", "1:4 syntaks"),
    ("{a:1", "1:5 syntaks"), ("[1", "1:3 syntaks"), ("[1 2]", "1:4 syntaks"),
    ("[,]", "1:2 syntaks"),
    ("[1,,2]", "1:4 syntaks"), ("{,}", "1:2 syntaks"), ("{a:1 b:2}", "1:6 syntaks"),
    ("{a 1}", "1:4 syntaks"), ("{1:2}", "1:2 syntaks"), ("{a:0,4}", "1:6 syntaks"),
    ("{a-b:1}", "1:3 syntaks"), ("[1}", "1:3 syntaks"), ("{a:1]", "1:5 syntaks"),
    ("{[]:1}", "1:2 syntaks"), ("{a:}", "1:4 syntaks"),
    // Words
    ("ja", "1:1 syntaks"), ("[True]", "1:2 syntaks"), ("undefined", "1:1 syntaks"),
    // Strings
    ("'a", "1:1 syntaks"), ("\"a'", "1:1 syntaks"), ("['a\nb']", "1:2 syntaks"),
    ("'\\x4'", "1:2 syntaks"), ("'\\u12'", "1:2 syntaks"), ("'\\ud800'", "1:2 syntaks"),
    ("'\\udc00'", "1:2 syntaks"), ("'\\ud800\\u0041'", "1:2 syntaks"), ("'\\01'", "1:2 syntaks"),
    ("'\\1'", "1:2 syntaks"), ("'\\", "1:3 syntaks"), ("{\\u0031:1}", "1:2 syntaks"),
    ("{\\n:1}", "1:2 syntaks"),
    // Numbers
    ("007", "1:1 syntaks"), ("1.2.3", "1:1 syntaks"), ("2013-01-01", "1:1 syntaks"),
    ("42dager", "1:1 syntaks"), ("0x", "1:1 syntaks"), ("0xg", "1:1 syntaks"), (".", "1:1 syntaks"),
    ("+", "1:1 syntaks"), ("-", "1:1 syntaks"), ("--1", "1:1 syntaks"), ("1e", "1:1 syntaks"),
    ("1e+", "1:1 syntaks"), ("- 1", "1:1 syntaks"), ("-a", "1:1 syntaks"), (".e1", "1:1 syntaks"),
    ("[1, 42 dager]", "1:8 syntaks"),
    // Comments
    ("[] /* åpen", "1:4 syntaks"), ("/", "1:1 syntaks"), ("/*/", "1:1 syntaks"),
    ("# nei", "1:1 syntaks"),
    // Infinite
    ("NaN", "1:1 ikke-endelig"), ("-Infinity", "1:1 ikke-endelig"),
    ("[Infinity]", "1:2 ikke-endelig"),
    ("1e999", "1:1 ikke-endelig"), ("+NaN", "1:1 ikke-endelig"),
    // Equal keys
    ("{a:1, a:2}", "1:7 duplikat"), ("{a:1,\n \"a\":2}", "2:2 duplikat"),
    ("{a:1, \\u0061:2}", "1:7 duplikat"),
  ]

  @Test("Refuses with the exact place", arguments: texts)
  func refuses(text: String, expected: String) {
    #expect(problemPlaces(text) == [expected])
  }

  @Test("contracts, Documents: å in NFC and å in NFD are one key")
  func normalisation() throws {
    #expect(problemPlaces("{\u{E5}r: 1,\n  a\u{30A}r: 2}") == ["2:3 duplikat"])
    #expect(try parse("{a\u{30A}r: 1}").object?.keys.first?.unicodeScalars.first == "\u{E5}")
  }

  @Test("All equal keys and infinite numbers of a file are reported at once")
  func collects() {
    let text = "{\n  a: NaN,\n  b: {c: 1, c: 2},\n  a: Infinity,\n}"
    #expect(
      problemPlaces(text) == [
        "2:6 ikke-endelig", "3:13 duplikat", "4:3 duplikat", "4:6 ikke-endelig",
      ])
  }

  @Test(
    "An infinite number is one error, whatever should stand in its place",
    arguments: [
      "navn", "start", "år", "innganger/a/perÅr", "innganger/a/husholdningstype/e", "bosituasjoner",
      "innganger/a/ankommerTil", "husholdningstyper/e/personer", "sak/innvilges/0",
      "sak/innvilges/0/sannsynlighet", "midlertidigBotilbud/egneEnheter", "målgrupper",
      "innganger/a/alder", "kommunaleBoliger/prioritering",
      "bosituasjoner/utenTak/årsaker/dør/følge", "bosituasjoner/utenTak/årsaker/dør/rate",
    ])
  func oneError(path: String) throws {
    let text = """
      { navn: "a", start: "2010-01-01", år: 1, husholdningstyper: { e: { personer: 1 } }, målgrupper: {},
        innganger: { a: { perÅr: 1, husholdningstype: { e: 1 }, ankommerTil: { utenTak: 1 }, alder: { fast: 40 } } },
        bosituasjoner: { utenTak: { årsaker: { dør: { rate: "1 per år", følge: { flytterTil: { død: 1 } } } } } },
        sak: { innvilges: [ { sannsynlighet: 1 } ] }, midlertidigBotilbud: { egneEnheter: 3 },
        kommunaleBoliger: { typer: { o: { bestand: 1 } }, prioritering: "førsteInn" } }
      """
    let place = JSONPointer(path.split(separator: "/").map(String.init))
    for word in ["Infinity", "NaN", "1e999"] {
      var document = try parse(text)
      let isSet = document.set(JSONNode(.string("HER")), at: place)
      #expect(isSet)
      let damaged = JSONWriter.compact(document).replacing("\"HER\"", with: word)
      // By itself, and as a patch of one that is right.
      for base in [nil, try parse(text)] {
        var problems = ProblemList()
        var node = JSON5Reader.read(damaged, file: "a.json5", problems: &problems)
        if let base { node = node.map { MergePatch.apply($0, to: base) } }
        _ = Scenario.compile(try #require(node), problems: &problems)
        let found = problems.errors.map { "\($0.code) \($0.pointer)" }
        #expect(found == ["ikke-endelig /\(path)"])
      }
    }
  }

  @Test("A comma forgotten at the end of a line is reported, and reading goes on")
  func forgottenComma() {
    var problems = ProblemList()
    let node = JSON5Reader.read("{\n  a: 1\n  b: [2\n3]\n}", file: "f", problems: &problems)
    #expect(problems.sortedByPlace.map(place) == ["3:3 syntaks", "4:1 syntaks"])
    #expect(node.map(JSONWriter.canonical) == #"{"a":1,"b":[2,3]}"#)
  }

  @Test("A syntax error names the JSON Pointer it is at")
  func pointer() {
    var problems = ProblemList()
    _ = JSON5Reader.read("{a: [1, {b: ?}]}", file: "f", problems: &problems)
    #expect(problems.problems.first?.pointer == JSONPointer(["a", "1", "b"]))
  }

  @Test("Nesting is bounded", arguments: ["[", "{a:"])
  func nesting(opening: String) throws {
    func nested(_ depth: Int) -> String {
      String(repeating: opening, count: depth) + "1"
        + String(repeating: opening == "[" ? "]" : "}", count: depth)
    }
    _ = try parse(nested(64))
    #expect(problemPlaces(nested(65)) == ["1:\(64 * opening.count + 1) for-dyp"])
    #expect(problemPlaces(nested(100_000)) == ["1:\(64 * opening.count + 1) for-dyp"])
  }

  @Test("The size of a file is bounded")
  func size() {
    var limits = DocumentLimits()
    limits.fileSize = 10
    var problems = ProblemList()
    #expect(JSON5Reader.read("[1,2,3,4,5]", file: "f", limits: limits, problems: &problems) == nil)
    #expect(problems.problems.map(\.code) == [.forStor])
  }

  @Test("Bytes that are not UTF-8 are refused at their place")
  func notUTF8() {
    func problems(_ bytes: [UInt8]) -> [String] {
      var problems = ProblemList()
      #expect(JSON5Reader.read(bytes, file: "f", problems: &problems) == nil)
      return problems.problems.map(place)
    }
    // "{\n å" in Latin-1, an overlong slash, a surrogate, a cut sequence, above U+10FFFF
    #expect(problems([0x7B, 0x0A, 0x20, 0xE5, 0x3A]) == ["2:2 ikke-utf8"])
    #expect(problems([0x22, 0xC0, 0xAF, 0x22]) == ["1:2 ikke-utf8"])
    #expect(problems([0x22, 0xED, 0xA0, 0x80, 0x22]) == ["1:2 ikke-utf8"])
    #expect(problems([0x22, 0xC3, 0xA5, 0xE2, 0x82]) == ["1:3 ikke-utf8"])
    #expect(problems([0xF4, 0x90, 0x80, 0x80]) == ["1:1 ikke-utf8"])
    #expect(problems([0xFF, 0xFE, 0x7B, 0x00]) == ["1:1 ikke-utf8"])
  }
}
