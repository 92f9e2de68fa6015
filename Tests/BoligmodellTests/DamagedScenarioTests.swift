import Boligmodell
import ScenarioFormat
import Testing

/// SplitMix64 (Steele, Lea and Flood, 2014): a fixed sequence for the tests.
private struct FixedRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite("Damaged scenarios")
struct DamagedScenarioTests {
  private static let strange: [JSONNode] = [
    JSONNode(.null), "ukjent", "", -1, 0, 1.5, 1e15, 1e300, true, [], ["x", 2], "42 dager",
    "2010-01-01", ["a": 1], "0 per år", ["trinn": ["2009-01-01": 5, "2008-01-01": 3]],
    ["lineær": ["2009-01-01": 0, "2019-01-01": 1e15]], ["lognormal": ["median": -1, "p90": 0]],
  ]

  private static func base() throws -> JSONNode {
    var problems = ProblemList()
    let document = DocumentLoader(shipped: ShippedScenarios()).load(
      "boligflyt:kristiansand-2009.json5", problems: &problems)
    return try #require(document)
  }

  /// All places of a document.
  private static func pointers(_ node: JSONNode, _ here: JSONPointer = .root) -> [JSONPointer] {
    var places = [here]
    for member in node.object?.members ?? [] {
      places += pointers(member.value, here.appending(member.key))
    }
    for (index, element) in (node.array ?? []).enumerated() {
      places += pointers(element, here.appending(index))
    }
    return places
  }

  @Test("a value replaced anywhere gives a scenario or an error, never a crash")
  func replaced() throws {
    let base = try Self.base()
    let places = Self.pointers(base).dropFirst()
    var random = FixedRandom(state: 7)
    for _ in 0..<120 {
      let place = try #require(places.randomElement(using: &random))
      let value = try #require(Self.strange.randomElement(using: &random))
      var damaged = base
      damaged.set(value, at: place)
      var problems = ProblemList()
      let scenario = Scenario.compile(damaged, problems: &problems)
      #expect((scenario == nil) == problems.hasErrors, "\(place)")
      _ = problems.formatted(in: .nb)
    }
  }

  @Test("errors of shape and of names are shown at once")
  func together() throws {
    var document = try Self.base()
    document.set(
      "privatLeieri", at: JSONPointer(["bosituasjoner", "privatLeie", "årsaker", "dør", "følge"]))
    document.set(
      ["ensslig": 1], at: JSONPointer(["innganger", "økonomi", "husholdningstype"]))
    document.set(0.1, at: JSONPointer(["innganger", "økonomi", "målgrupper", "RPO"]))
    var problems = ProblemList()
    #expect(Scenario.compile(document, problems: &problems) == nil)
    let codes = Set(problems.errors.map(\.code.rawValue))
    #expect(codes.contains("ukjent-navn"))
    #expect(problems.errors.count { $0.code.rawValue == "ukjent-navn" } == 2)
    #expect(problems.errors.count == 3)
  }
}
