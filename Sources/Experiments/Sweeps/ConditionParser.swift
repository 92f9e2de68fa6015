import ScenarioFormat

/// Reads a condition by recursive descent: or, and, not, comparison, sum, product, value.
struct ConditionParser {
  private enum Token: Equatable {
    case number(Double)
    case text(String)
    case word(String)
    case sign(String)
  }

  private let text: String
  private let names: [String]
  private var tokens: ArraySlice<(token: Token, shown: String, place: Int)> = []
  private var failure: ConditionError?
  private var depth = 0

  init(_ text: String, names: [String]) {
    self.text = text
    self.names = names
    do throws(ConditionError) { try scan() } catch { failure = error }
  }

  mutating func whole() throws(ConditionError) -> Condition.Expression {
    if let failure { throw failure }
    let expression = try either()
    if !tokens.isEmpty { throw unexpected }
    guard ConditionParser.isCondition(expression) else {
      throw ConditionError(text, .notACondition)
    }
    return expression
  }

  private static func isCondition(_ expression: Condition.Expression) -> Bool {
    switch expression {
    case .value, .name, .arithmetic: false
    case .not(let inner): isCondition(inner)
    case .and(let a, let b), .or(let a, let b): isCondition(a) && isCondition(b)
    case .comparison(let a, _, let b): !isCondition(a) && !isCondition(b)
    }
  }

  // MARK: Grammar

  private mutating func either() throws(ConditionError) -> Condition.Expression {
    var left = try both()
    while takeWord(["eller", "or"]) || takeSign("||") { left = .or(left, try both()) }
    return left
  }

  private mutating func both() throws(ConditionError) -> Condition.Expression {
    var left = try negation()
    while takeWord(["og", "and"]) || takeSign("&&") { left = .and(left, try negation()) }
    return left
  }

  private mutating func negation() throws(ConditionError) -> Condition.Expression {
    guard takeWord(["ikke", "not"]) || takeSign("!") else { return try comparison() }
    try enter()
    defer { depth -= 1 }
    return .not(try negation())
  }

  private mutating func comparison() throws(ConditionError) -> Condition.Expression {
    let left = try sum()
    let signs: [(String, Condition.Comparison)] = [
      ("==", .equal), ("=", .equal), ("!=", .unequal), ("<=", .lessOrEqual),
      (">=", .greaterOrEqual), ("<", .less), (">", .greater),
    ]
    for (sign, comparison) in signs where takeSign(sign) {
      return .comparison(left, comparison, try sum())
    }
    return left
  }

  private mutating func sum() throws(ConditionError) -> Condition.Expression {
    var left = try product()
    while true {
      if takeSign("+") {
        left = .arithmetic(left, .plus, try product())
      } else if takeSign("-") {
        left = .arithmetic(left, .minus, try product())
      } else {
        return left
      }
    }
  }

  private mutating func product() throws(ConditionError) -> Condition.Expression {
    var left = try value()
    while true {
      if takeSign("*") {
        left = .arithmetic(left, .times, try value())
      } else if takeSign("/") {
        left = .arithmetic(left, .over, try value())
      } else {
        return left
      }
    }
  }

  private mutating func value() throws(ConditionError) -> Condition.Expression {
    try enter()
    defer { depth -= 1 }
    if takeSign("-") {
      return .arithmetic(.value(.number(0)), .minus, try value())
    }
    if takeSign("(") {
      let inner = try either()
      guard takeSign(")") else { throw unexpected }
      return inner
    }
    switch tokens.first?.token {
    case .number(let number):
      tokens.removeFirst()
      return .value(.number(number))
    case .text(let text):
      tokens.removeFirst()
      return .value(.text(text))
    case .word(let word):
      guard names.contains(word) else {
        throw ConditionError(
          text, .unknownName(word, suggestion: Suggestion.nearest(to: word, among: names)))
      }
      tokens.removeFirst()
      return .name(word)
    default: throw unexpected
    }
  }

  private mutating func enter() throws(ConditionError) {
    depth += 1
    if depth > 200 { throw unexpected }
  }

  private var unexpected: ConditionError {
    ConditionError(
      text, .unexpected(found: tokens.first?.shown ?? "", at: tokens.first?.place ?? text.count))
  }

  private mutating func takeSign(_ sign: String) -> Bool {
    guard tokens.first?.token == .sign(sign) else { return false }
    tokens.removeFirst()
    return true
  }

  private mutating func takeWord(_ words: [String]) -> Bool {
    guard case .word(let word) = tokens.first?.token, words.contains(word) else { return false }
    tokens.removeFirst()
    return true
  }

  // MARK: Words

  private mutating func scan() throws(ConditionError) {
    let characters = Array(text)
    var found: [(Token, String, Int)] = []
    var at = 0
    while at < characters.count {
      let start = at
      let first = characters[at]
      func run(_ belongs: (Character) -> Bool) -> String {
        var end = start
        while end < characters.count, belongs(characters[end]) { end += 1 }
        return String(characters[start..<end])
      }
      if first.isWhitespace {
        at += 1
        continue
      }
      let shown: String
      let token: Token
      if first.isASCII, first.isNumber {
        shown = run { $0.isASCII && $0.isNumber || $0 == "." }
        guard let number = Double(shown) else {
          throw ConditionError(text, .unexpected(found: shown, at: start + 1))
        }
        token = .number(number)
      } else if first.isLetter || first == "_" {
        shown = run { $0.isLetter || $0.isNumber || $0 == "_" }
        token = .word(shown.nfc)
      } else if first == "'" || first == "\"" {
        guard let end = characters[(start + 1)...].firstIndex(of: first) else {
          throw ConditionError(text, .unclosedText(at: start + 1))
        }
        shown = String(characters[start...end])
        token = .text(String(characters[start + 1..<end]).nfc)
      } else {
        let two = String(characters[start..<min(start + 2, characters.count)])
        shown = ["==", "!=", "<=", ">=", "&&", "||"].contains(two) ? two : String(first)
        guard shown.count == 2 || "=<>+-*/()!".contains(first) else {
          throw ConditionError(text, .unexpected(found: shown, at: start + 1))
        }
        token = .sign(shown)
      }
      found.append((token, shown, start + 1))
      at += shown.count
    }
    tokens = found.map { (token: $0.0, shown: $0.1, place: $0.2) }[...]
  }
}
