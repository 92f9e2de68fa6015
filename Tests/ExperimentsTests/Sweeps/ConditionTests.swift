import Testing

@testable import Experiments

@Suite("Conditions on the points of a sweep")
struct ConditionTests {
  private static let values: [String: Condition.Value] = [
    "a": .number(2), "b": .number(5), "org": .text("delt"),
  ]

  private func holds(_ text: String) throws -> Bool {
    let names = ["a", "b", "org", "tom"]
    return try Condition(text, names: names).holds { ConditionTests.values[$0] ?? .none }
  }

  @Test(
    "Comparisons, sums and words in both languages",
    arguments: [
      "a < b", "a = 2", "a == 2.0", "b != 4", "a * 2 + 1 = b", "-a < 0", "b / a > 2.4",
      "org == 'delt'", "org != \"samlet\"", "a > 3 eller b > 3", "a > 1 and not b < 3",
      "ikke (a > 3 og b > 3)", "!(a > 3) && (b > 9 || b >= 5)", "b - a - 1 == 2",
    ])
  func truths(_ text: String) throws {
    #expect(try holds(text))
  }

  @Test("and binds before or, not before and")
  func precedence() throws {
    #expect(try holds("a == 2 or a == 3 and b == 9"))
    #expect(try !holds("(a == 2 or a == 3) and b == 9"))
    #expect(try holds("not a == 3 or a == 2"))
  }

  @Test("What compares with a value that the point does not have is false, either way")
  func absent() throws {
    #expect(try !holds("tom > 1") && !holds("tom <= 1") && !holds("tom + 1 = 2"))
    #expect(try holds("not tom > 1"))
  }

  @Test(
    "Mistakes are told with what was found and where",
    arguments: [
      ("a >", ConditionError.Kind.unexpected(found: "", at: 3)),
      ("a > 1 b", .unexpected(found: "b", at: 7)),
      ("a & b", .unexpected(found: "&", at: 3)),
      ("orgg == 'x'", .unknownName("orgg", suggestion: "org")),
      ("org == 'x", .unclosedText(at: 8)),
      ("a + b", .notACondition),
      ("(a < b) < 3", .notACondition),
    ])
  func mistakes(_ text: String, _ kind: ConditionError.Kind) {
    #expect(throws: ConditionError(text, kind)) { try holds(text) }
  }

  @Test("Texts and numbers cannot be compared")
  func mixed() {
    #expect(throws: ConditionError("org > 1", .mixed("«delt»", "1.0"))) { try holds("org > 1") }
    #expect(throws: ConditionError("org + 1 > 1", .textInArithmetic)) { try holds("org + 1 > 1") }
  }

  @Test("Parentheses without end are refused, and nothing crashes")
  func deep() {
    let text = String(repeating: "(", count: 100_000) + "a"
    #expect(throws: ConditionError.self) { try holds(text) }
  }
}
