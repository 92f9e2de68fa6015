import Boligmodell

/// Compares a document with its description and collects everything that is wrong, not only the
/// first.
public struct ShapeChecker {
  public internal(set) var problems = ProblemList()

  public init() {}

  /// All that is wrong with a document.
  public static func check(
    _ node: JSONNode, against shape: Shape, at pointer: JSONPointer = .root
  ) -> ProblemList {
    var checker = ShapeChecker()
    checker.check(node, shape, pointer)
    return checker.problems
  }

  mutating func check(_ node: JSONNode, _ shape: Shape, _ pointer: JSONPointer) {
    switch shape.resolved {
    case .object(let shape): checkObject(node, shape, pointer)
    case .map(let shape): checkMap(node, shape, pointer)
    case .array(let shape): checkArray(node, shape, pointer)
    case .tuple(let shapes): checkTuple(node, shapes, pointer)
    case .text(let shape): _ = text(node, shape, pointer)
    case .choice(let choices): _ = choice(node, choices, pointer)
    case .bool: _ = bool(node, pointer)
    case .date(let range): _ = date(node, range, pointer)
    case .quantity(let shape): _ = quantity(node, shape, pointer)
    case .distribution(let shape): _ = distribution(node, shape, pointer)
    case .bands(let shape): _ = bands(node, shape, pointer)
    case .series(let shape): _ = series(node, shape, pointer)
    case .schedule(let shape): _ = schedule(node, shape, pointer)
    case .probabilities(let names): _ = probabilities(node, names, pointer)
    case .limit: checkLimit(node, pointer)
    case .any: break
    case .oneOf(let alternatives):
      if let chosen = choose(node, alternatives, pointer) { check(node, chosen.shape, pointer) }
    case .named: break
    }
  }

  // MARK: Problems

  mutating func add(
    _ code: ProblemCode, _ node: JSONNode, _ pointer: JSONPointer, _ nb: String, en: String,
    allowed: LocalizedText? = nil, suggestion: String? = nil
  ) {
    problems.add(
      Problem(
        code, at: node.position, pointer: pointer, LocalizedText(nb, en: en),
        found: node.foundText, allowed: allowed, suggestion: suggestion))
  }

  mutating func wrongType(_ node: JSONNode, _ pointer: JSONPointer, allowed: LocalizedText) {
    if node.isNotFinite { return problems.addKnown() }
    add(.feilType, node, pointer, "feil type", en: "wrong type", allowed: allowed)
  }

  /// Keys of an object that are not known.
  mutating func checkKeys(
    _ object: JSONObject, known: [String], _ pointer: JSONPointer
  ) {
    for member in object.members where !known.contains(member.key) {
      let name = Problem.shortened(member.key)
      problems.add(
        Problem(
          .ukjentNokkel, at: member.keyPosition, pointer: pointer.appending(member.key),
          LocalizedText("ukjent nøkkel «\(name)»", en: "unknown key \"\(name)\""),
          allowed: list(known),
          suggestion: Suggestion.nearest(
            to: member.key, among: known.filter { !object.contains($0) })
            ?? Suggestion.nearest(to: member.key, among: known)))
    }
  }

  /// A list of words for a message; long lists are cut.
  func list(_ words: [String]) -> LocalizedText {
    let shown = words.prefix(12).joined(separator: ", ")
    let rest = words.count - 12
    return rest > 0
      ? LocalizedText("\(shown) og \(rest) til", en: "\(shown) and \(rest) more")
      : LocalizedText(same: shown)
  }
}
