import Foundation
import ScenarioFormat
import Testing

@Suite("contracts, Documents: basertPå")
struct DocumentLoaderTests {
  @Test("Takes another file's object and patches it, on any object, at any depth")
  func patches() {
    let (node, problems) = load([
      "s/topp.json": """
      {
        basertPå: "grunn.json",
        antall: 3,
        inngang: { basertPå: "inngang/flyktning.json", rate: null, ny: 1 },
        fora: [{ basertPå: "./inngang/../forum.json" }],
      }
      """,
      "s/grunn.json": "{antall: 1, navn: 'grunn', inngang: {gammel: 2}}",
      "s/inngang/flyktning.json": "{basertPå: '../felles.json', rate: 5}",
      "s/felles.json": "{rate: 4, type: 'x'}",
      "s/forum.json": "{møte: 7}",
    ])
    #expect(problems.isEmpty)
    #expect(
      node.map(JSONWriter.canonical)
        == #"{"antall":3,"fora":[{"møte":7}],"inngang":{"gammel":2,"ny":1,"type":"x"},"navn":"grunn"}"#
    )
  }

  @Test("Every value keeps the place in the file it came from")
  func places() throws {
    let (node, _) = load([
      "s/topp.json": "{basertPå: 'm/b.json',\n b: 2}", "s/m/b.json": "\n{a: 1, b: 1}",
    ])
    let top = try #require(node)
    #expect(top["a"]?.position.description == "s/m/b.json:2:5")
    #expect(top["b"]?.position.description == "s/topp.json:2:5")
    #expect(top.position.description == "s/topp.json:1:1")
  }

  @Test("Shipped files are reached by boligflyt: and find one another")
  func shipped() {
    let (node, problems) = load(
      ["s/topp.json": "{basertPå: 'boligflyt:by/trondheim.json', c: 3}"],
      shipped: [
        "by/trondheim.json": "{basertPå: '../felles.json', b: 2}", "felles.json": "{a: 1}",
      ])
    #expect(problems.isEmpty)
    #expect(node.map(JSONWriter.canonical) == #"{"a":1,"b":2,"c":3}"#)
    let direct = load([:], shipped: ["a.json": "{x: 1}"], path: "boligflyt:a.json")
    #expect(direct.node.map(JSONWriter.canonical) == #"{"x":1}"#)
    #expect(direct.node?.position.file == "boligflyt:a.json")
  }

  @Test("A file may hold one distribution, taken as it is or replaced whole")
  func distribution() {
    let (node, problems) = load([
      "s/topp.json": "{a: {basertPå: 'd.json'}, b: {basertPå: 'd.json', fast: '1 dag'}}",
      "s/d.json": "{lognormal: {median: '2 dager', p90: '3 dager'}, kilde: 'x'}",
    ])
    #expect(problems.isEmpty)
    #expect(
      node.map(JSONWriter.canonical)
        == #"{"a":{"kilde":"x","lognormal":{"median":"2 dager","p90":"3 dager"}},"b":{"fast":"1 dag"}}"#
    )
  }

  @Test("A file's $schema is dropped")
  func schema() {
    let (node, _) = load(["s/topp.json": "{$schema: 'boligflyt.schema.json', a: 1}"])
    #expect(node.map(JSONWriter.canonical) == #"{"a":1}"#)
  }

  /// What is wrong, with the exact place.
  static let wrong: [(texts: [String: String], expected: String)] = [
    ([:], " finnes-ikke"),
    (["s/topp.json": "{\n basertPå: 'b.json'}"], "s/topp.json:2:12 finnes-ikke"),
    (["s/topp.json": "{a: {basertPå: 'boligflyt:b.json'}}"], "s/topp.json:1:16 finnes-ikke"),
    (["s/topp.json": "{basertPå: '../b.json'}", "b.json": "{}"], "s/topp.json:1:12 utenfor-rot"),
    (
      ["s/topp.json": "{basertPå: 'm/../../b.json'}", "b.json": "{}"],
      "s/topp.json:1:12 utenfor-rot"
    ),
    (["s/topp.json": "{basertPå: '/etc/passwd'}"], "s/topp.json:1:12 utenfor-rot"),
    (["s/topp.json": "{basertPå: 'boligflyt:../b'}"], "s/topp.json:1:12 utenfor-rot"),
    (["s/topp.json": "{basertPå: ''}"], "s/topp.json:1:12 utenfor-rot"),
    (["s/topp.json": "{basertPå: 3}"], "s/topp.json:1:12 feil-type"),
    (["s/topp.json": "{basertPå: 'b.json'}", "s/b.json": "[]"], "s/topp.json:1:12 feil-type"),
    (["s/topp.json": "{basertPå: 'b.json'}", "s/b.json": "{a:}"], "s/b.json:1:4 syntaks"),
    (["s/topp.json": "{basertPå: 'topp.json'}"], "s/topp.json:1:12 syklus"),
    (
      ["s/topp.json": "{a: {basertPå: 'b.json'}}", "s/b.json": "{b: {basertPå: 'topp.json'}}"],
      "s/b.json:1:16 syklus"
    ),
  ]

  @Test("Refuses what cannot be included, with its place", arguments: wrong)
  func refuses(texts: [String: String], expected: String) {
    let (node, problems) = load(texts)
    #expect(node == nil)
    #expect(problems.map(fullPlace) == [expected])
  }

  @Test("A ring of files is shown whole")
  func ring() {
    let (_, problems) = load([
      "s/topp.json": "{basertPå: 'm/b.json'}", "s/m/b.json": "{basertPå: '../c.json'}",
      "s/c.json": "{basertPå: 'm/b.json'}",
    ])
    #expect(problems.map(\.found) == ["s/m/b.json → s/c.json → s/m/b.json"])
  }

  @Test("A symbolic link out of the folder is refused, one inside it followed")
  func links() {
    let texts = [
      "s/topp.json": "{basertPå: 'lenke.json'}", "hemmelig.json": "{a: 1}", "s/b.json": "{b: 1}",
    ]
    #expect(
      load(texts, links: ["s/lenke.json": "hemmelig.json"]).problems.map(fullPlace)
        == ["s/topp.json:1:12 utenfor-rot"])
    #expect(
      load(texts, links: ["s/lenke.json": "s/b.json"]).node.map(JSONWriter.canonical)
        == #"{"b":1}"#)
  }

  @Test("A file that cannot be read says why")
  func failures() {
    let texts = ["s/topp.json": "{basertPå: 'b.json'}"]
    #expect(load(texts, failures: ["s/b.json": .isFolder]).problems.map(\.code) == [.kanIkkeLeses])
    #expect(
      load(texts, failures: ["s/b.json": .unreadable(code: 13)]).problems.map(\.code)
        == [.kanIkkeLeses])
    #expect(load(texts, failures: ["s/b.json": .tooLarge]).problems.map(\.code) == [.forStor])
  }

  /// EACCES is 13 and EIO 5 everywhere; 9999 is no error of any system.
  @Test("Why a file cannot be read is told in the reader's language alone")
  func reasons() {
    let texts = ["s/topp.json": "{basertPå: 'b.json'}"]
    for (code, nb, en) in [
      (Int32(13), "ingen tilgang", "permission denied"),
      (5, "lesefeil på disken", "the disk failed"),
      (9999, "systemfeil 9999", "system error 9999"),
    ] {
      let problem = load(texts, failures: ["s/b.json": .unreadable(code: code)]).problems.first
      #expect(problem?.text.nb.hasSuffix("b.json» kan ikke leses (\(nb))") == true)
      #expect(problem?.text.en.hasSuffix("b.json\" cannot be read (\(en))") == true)
    }
  }

  #if os(Linux)
    /// The memory of a process can be opened, but not read from its beginning.
    @Test("The disk's own refusal comes with the system's error number")
    func refusedByTheSystem() {
      #expect(throws: FileFailure.unreadable(code: 5)) {
        try DiskFiles().read("/proc/self/mem", atMost: 1000)
      }
    }
  #endif

  @Test("A null that removes nothing is a warning with a suggestion")
  func removesNothing() {
    let (node, problems) = load([
      "s/topp.json": "{basertPå: 'b.json', m: {antal: null}}", "s/b.json": "{m: {antall: 1}}",
    ])
    #expect(node != nil)
    #expect(problems.map(fullPlace) == ["s/topp.json:1:26 fjerner-ingenting"])
    #expect(problems.first?.severity == .warning)
    #expect(problems.first?.suggestion == "antall")
    #expect(problems.first?.pointer.description == "/m/antal")
  }

  @Test("All problems of all files are reported at once")
  func together() {
    let (node, problems) = load([
      "s/topp.json": "{a: {basertPå: 'b.json'}, c: {basertPå: 'mangler.json'}, d: 1, d: 2}",
      "s/b.json": "{x: 1, x: 2}",
    ])
    #expect(node == nil)
    #expect(
      problems.map(fullPlace) == [
        "s/b.json:1:8 duplikat", "s/topp.json:1:41 finnes-ikke", "s/topp.json:1:64 duplikat",
      ])
  }

  @Test("Chains of files, nesting through files and the number of values are bounded")
  func bounds() {
    var chain = ["s/topp.json": "{basertPå: '0.json'}"]
    for number in 0..<100 { chain["s/\(number).json"] = "{basertPå: '\(number + 1).json'}" }
    #expect(load(chain).problems.map(\.code) == [.forDyp])

    // Each file nests 20 deep and includes the next at its bottom.
    var deep = ["s/topp.json": "{basertPå: '0.json'}"]
    for number in 0..<10 {
      deep["s/\(number).json"] =
        String(repeating: "{a:", count: 20) + "{basertPå: '\(number + 1).json'}"
        + String(repeating: "}", count: 20)
    }
    #expect(load(deep).problems.map(\.code) == [.forDyp])

    // Each file includes the next ten times: 10³⁰ values.
    var wide = ["s/topp.json": "{basertPå: '0.json'}", "s/30.json": "{a: 1}"]
    for number in 0..<30 {
      let parts = (0..<10).map { "k\($0): {basertPå: '\(number + 1).json'}" }
      wide["s/\(number).json"] = "{\(parts.joined(separator: ","))}"
    }
    #expect(load(wide).problems.map(\.code) == [.forStor])
  }

  @Test("A deep base may stand anywhere it fits, read first shallow and then deep")
  func cachedDepth() {
    let base = String(repeating: "{a:", count: 40) + "1" + String(repeating: "}", count: 40)
    func top(_ depth: Int) -> String {
      let inner = "{basertPå: 'b.json'}"
      return "{x: \(inner), y: " + String(repeating: "{a:", count: depth - 1) + inner
        + String(repeating: "}", count: depth)
    }
    #expect(load(["s/topp.json": top(24), "s/b.json": base]).problems.isEmpty)
    #expect(load(["s/topp.json": top(25), "s/b.json": base]).problems.map(\.code) == [.forDyp])
  }

  @Test("Reads from the disk, follows links and stays in the folder")
  func disk() throws {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appendingPathComponent("boligflyt-\(UUID().uuidString)")
    defer { try? manager.removeItem(at: folder) }
    let scenario = folder.appendingPathComponent("scenario")
    try manager.createDirectory(
      at: scenario.appendingPathComponent("del"), withIntermediateDirectories: true)
    func write(_ text: String, to name: String) throws {
      try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    try write("{b: 1}", to: "scenario/del/b.json")
    try write("{hemmelig: 1}", to: "ute.json")
    try write("{basertPå: 'del/b.json', a: 1}", to: "scenario/topp.json")
    try write("{basertPå: 'lenke.json'}", to: "scenario/ut.json")
    try write("{basertPå: 'del'}", to: "scenario/mappe.json")
    try manager.createSymbolicLink(
      at: scenario.appendingPathComponent("lenke.json"),
      withDestinationURL: folder.appendingPathComponent("ute.json"))

    func load(_ name: String) -> (JSONNode?, [ProblemCode]) {
      var problems = ProblemList()
      let node = DocumentLoader().load(
        scenario.appendingPathComponent(name).path, problems: &problems)
      return (node, problems.problems.map(\.code))
    }
    #expect(load("topp.json").0.map(JSONWriter.canonical) == #"{"a":1,"b":1}"#)
    #expect(load("ut.json").1 == [.utenforRot])
    #expect(load("mappe.json").1 == [.kanIkkeLeses])
    #expect(load("ingen.json").1 == [.finnesIkke])
  }

  @Test("A document from standard input may be based on files of a given folder, or none")
  func given() {
    let files = MemoryFiles(texts: ["s/b.json": "{b: 1}"])
    let loader = DocumentLoader(files: files)
    let bytes = Array("{basertPå: 'b.json', a: 1}".utf8)
    var problems = ProblemList()
    let inside = loader.load(bytes: bytes, name: "-", root: "s", problems: &problems)
    #expect(inside.map(JSONWriter.canonical) == #"{"a":1,"b":1}"#)
    #expect(loader.load(bytes: bytes, name: "-", problems: &problems) == nil)
    #expect(problems.problems.map(fullPlace) == ["-:1:12 utenfor-rot"])
  }

  @Test("With a folder given, files in all of it can be reached")
  func rootGiven() {
    let files = MemoryFiles(texts: ["r/s/a.json": "{basertPå: '../b.json'}", "r/b.json": "{b: 1}"])
    var problems = ProblemList()
    let node = DocumentLoader(files: files).load("s/a.json", root: "r", problems: &problems)
    #expect(node.map(JSONWriter.canonical) == #"{"b":1}"#)
    #expect(problems.isEmpty)
  }
}
