import ScenarioFormat
import Testing

/// SplitMix64 (Steele, Lea and Flood, 2014): a fixed sequence for the tests.
struct FixedRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite("Damaged documents never crash the program")
struct MutationTests {
  /// Everything that is done with a document.
  static func use(_ bytes: [UInt8]) {
    var problems = ProblemList()
    let node = JSON5Reader.read(bytes, file: "f", problems: &problems)
    if node == nil { #expect(problems.hasErrors) }
    if let node { use(node) }
    _ = problems.formatted(in: .nb)
  }

  static func use(_ node: JSONNode) {
    let shape = MiniatureScenario.shape
    let problems = ShapeChecker.check(node, against: shape)
    _ = problems.formatted(in: .en)
    let collector = ProblemCollector()
    readAll(DocumentReader(node, shape: shape, problems: collector))
    // What the checks accept can be read; reading finds nothing the checks did not.
    if !problems.hasErrors {
      #expect(!collector.problems.hasErrors, "\(collector.problems.formatted(in: .nb))")
    }
    let records = NumberRecord.all(in: node, shape: shape)
    for record in records.prefix(2) {
      var found = ProblemList()
      _ = NumberSetting.set(record.value, of: record, in: node, shape: shape, problems: &found)
    }
    _ = node.withoutSources(shape: shape)
    _ = JSONWriter.pretty(node)
  }

  static func readAll(_ reader: DocumentReader) {
    _ = (reader["navn"].text, reader["start"].date, reader["bruk"].bool)
    let homes = reader["kommunaleBoliger"]
    _ = (homes["antall"].schedule, homes["oppussing"].distribution.mainParameter)
    _ = (homes["husleie"].number, homes["prioritet"].text)
    for entry in reader["inngang"].entries {
      _ = entry.value["perÅr"].series.value(in: 2010)
      _ = (entry.value["husholdning"].probabilities, entry.value["flytter"].bands)
    }
    if let loan = reader.optional("startlån") {
      _ = (loan["ramme"].number, loan["innvilget"].quantity)
    }
    for claim in reader["krav"].elements { readCondition(claim) }
  }

  static func readCondition(_ reader: DocumentReader) {
    switch reader.alternative {
    case "ikke": readCondition(reader["ikke"])
    case "alle": for element in reader["alle"].elements { readCondition(element) }
    case "alder": _ = reader["alder"].int
    default: break
    }
  }

  @Test("Bytes changed, removed, doubled and moved", arguments: 0..<8)
  func bytes(seed: Int) {
    var random = FixedRandom(state: UInt64(seed))
    let original = Array(MiniatureScenario.text.utf8)
    let spice =
      Array("{}[]:,'\"\\/*-+.0129eExu \n\u{E5}\u{2028}\u{FEFF}".utf8) + [0, 0x80, 0xC3, 0xFF]
    for _ in 0..<400 {
      var bytes = original
      for _ in 0...Int.random(in: 0..<4, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, place + Int.random(in: 1...12, using: &random))
        switch Int.random(in: 0..<6, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes[place] = spice.randomElement(using: &random) ?? 0
        case 2: bytes.removeSubrange(place..<end)
        case 3:
          bytes.insert(
            contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
        case 4: bytes.insert(spice.randomElement(using: &random) ?? 0, at: place)
        default: bytes.removeSubrange(end...)
        }
      }
      Self.use(bytes)
    }
  }

  @Test("Bytes at random", arguments: 0..<4)
  func noise(seed: Int) {
    var random = FixedRandom(state: UInt64(1000 + seed))
    let alphabet = Array("{}[]:,'\"\\/*-+.019aeExuNI \n\u{E5}".utf8)
    for round in 0..<1000 {
      let length = Int.random(in: 0..<60, using: &random)
      let bytes = (0..<length).map { _ in
        round % 2 == 0
          ? UInt8.random(in: 0...255, using: &random) : alphabet.randomElement(using: &random) ?? 0
      }
      Self.use(bytes)
    }
  }

  @Test("Values swapped for others of any kind", arguments: 0..<8)
  func structure(seed: Int) throws {
    var random = FixedRandom(state: UInt64(2000 + seed))
    let original = try MiniatureScenario.document()
    let pointers = Self.pointers(in: original)
    let values: [JSONNode] = [
      JSONNode(.null), true, 0, -1, 1, 0.5, 1e300, -1e-300, "", "x", "42 dager", "1,5", "85 %",
      "0,4 per år", "2009-01-01", [], [1], [0, 1, 2], [[0, 0], [1, 1]], [:], ["verdi": 1],
      ["lognormal": ["median": "1 dag", "p90": "2 dager"]], ["trekant": [0, 0, 0]],
      ["diskret": ["verdier": [], "vekter": []]], ["empirisk": [[0], []]], ["bånd": []],
      ["trinn": [:]], ["ikke": ["ikke": ["alder": 1]]], ["alle": [["alle": 3]]], ["2009": 1],
      ["verdi": ["verdi": 1]], ["verdi": "1 dag", "usikkerhet": ["fast": 1]],
    ]
    for _ in 0..<500 {
      var node = original
      for _ in 0...Int.random(in: 0..<3, using: &random) {
        guard let pointer = pointers.randomElement(using: &random) else { continue }
        let other = pointers.randomElement(using: &random).flatMap { original[$0] }
        let value = Bool.random(using: &random) ? values.randomElement(using: &random) : other
        if let value { node.set(value, at: pointer) }
      }
      Self.use(node)
    }
  }

  /// The pointers to all values of a document.
  static func pointers(in node: JSONNode, at pointer: JSONPointer = .root) -> [JSONPointer] {
    switch node.kind {
    case .array(let elements):
      [pointer]
        + elements.enumerated().flatMap {
          pointers(in: $0.element, at: pointer.appending($0.offset))
        }
    case .object(let object):
      [pointer] + object.members.flatMap { pointers(in: $0.value, at: pointer.appending($0.key)) }
    default: [pointer]
    }
  }

  @Test("Bases made of damaged files never crash or hang", arguments: 0..<4)
  func inheritance(seed: Int) {
    var random = FixedRandom(state: UInt64(3000 + seed))
    let parts = [
      "{", "}", "basertPå: ", "'a.json'", "'b.json'", "'../a.json'", "'boligflyt:c.json'", "null",
      ", ", "x: ", "[", "]", "1", "\n",
    ]
    func file() -> String {
      if Bool.random(using: &random) {
        return (0..<12).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      }
      let names = ["a", "b", "topp", "m/d"]
      let base = names.randomElement(using: &random) ?? "a"
      return
        "{basertPå: '\(base).json', x: {basertPå: '\(names.randomElement(using: &random) ?? "b").json', y: null}}"
    }
    for _ in 0..<300 {
      _ = load(
        [
          "s/topp.json": "{basertPå: 'a.json', x: {basertPå: 'b.json'}}", "s/a.json": file(),
          "s/b.json": file(), "s/m/d.json": file(),
        ], shipped: ["c.json": file()])
    }
  }

  @Test("A long line, many problems and long words take linear time")
  func size() throws {
    let long = "[" + String(repeating: "'å',", count: 100_000) + "]"
    #expect(try parse(long).array?.last?.position.column == 1 + 4 * 99_999 + 1)
    let many = "{" + (0..<5000).map { "nøkkel\($0): 1," }.joined() + "}"
    let problems = ShapeChecker.check(try parse(many), against: MiniatureScenario.shape)
    #expect(problems.count == 5004)
    #expect(problems.formatted(in: .nb, limit: 10).hasSuffix("… og 4994 feil til"))
    let word = "{" + String(repeating: "a", count: 1_000_000) + ": 1}"
    let printed = ShapeChecker.check(try parse(word), against: MiniatureScenario.shape)
    #expect(printed.problems.contains { $0.code == .ukjentNokkel })
    #expect(printed.formatted(in: .nb).count < 2000)
  }
}
