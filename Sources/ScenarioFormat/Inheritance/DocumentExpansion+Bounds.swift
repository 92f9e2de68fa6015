import Boligmodell

extension DocumentExpansion {
  mutating func enter(
    _ node: JSONNode, pointer: JSONPointer, depth: Int
  ) throws(Stop) {
    if depth >= loader.limits.nesting { throw tooDeep(node, pointer: pointer) }
  }

  mutating func tooDeep(_ node: JSONNode, pointer: JSONPointer) -> Stop {
    reject(
      Problem(
        .forDyp, at: node.position, pointer: pointer,
        LocalizedText(
          "objekter og lister er nøstet for dypt", en: "objects and arrays are nested too deeply"),
        allowed: LocalizedText(
          "inntil \(loader.limits.nesting) nivåer", en: "up to \(loader.limits.nesting) levels")))
    return Stop()
  }

  mutating func count(
    _ inside: Expanded, into result: inout Expanded, at node: JSONNode, pointer: JSONPointer
  ) throws(Stop) {
    result.values += inside.values
    result.height = max(result.height, inside.height + 1)
    try check(result, at: node, pointer: pointer)
  }

  mutating func check(
    _ result: Expanded, at node: JSONNode, pointer: JSONPointer
  ) throws(Stop) {
    guard result.values > loader.limits.values else { return }
    reject(
      Problem(
        .forStor, at: node.position, pointer: pointer,
        LocalizedText(
          "dokumentet har for mange verdier med alt det er basert på",
          en: "the document has too many values with all it is based on"),
        allowed: LocalizedText(
          "inntil \(loader.limits.values) verdier", en: "up to \(loader.limits.values) values")))
    throw Stop()
  }

  mutating func reject(_ problem: Problem) {
    problems.add(problem)
    isComplete = false
  }

  mutating func fail(
    _ code: ProblemCode, at reference: Reference, _ text: LocalizedText, found: String? = nil,
    allowed: LocalizedText? = nil, suggestion: String? = nil
  ) {
    reject(
      Problem(
        code, at: reference.position, pointer: reference.pointer, text, found: found,
        allowed: allowed, suggestion: suggestion))
  }
}
