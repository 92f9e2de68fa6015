import Boligmodell

extension JSON5Parser {
  mutating func skipSpace() throws(Stop) {
    if let start = scanner.skipSpace() {
      throw stop(
        Problem(
          .syntaks, at: start, pointer: JSONPointer(path),
          LocalizedText(
            "kommentaren avsluttes aldri; «*/» mangler",
            en: "the comment is never closed; \"*/\" is missing")))
    }
  }

  /// The next character in quotes, nil at the end of the file.
  var next: String? {
    let tail = scanner.bytes[scanner.index..<min(scanner.bytes.count, scanner.index + 32)]
    return String(decoding: tail, as: UTF8.self).first.map { "\"\($0)\"" }
  }

  /// A problem at the scanner from which reading cannot go on.
  mutating func fail(_ text: LocalizedText) -> Stop {
    let ends = LocalizedText(" (filen slutter her)", en: " (the file ends here)")
    return stop(
      Problem(
        .syntaks, at: scanner.position(), pointer: JSONPointer(path),
        scanner.isAtEnd ? text + ends : text, found: next))
  }

  mutating func stop(_ problem: Problem) -> Stop {
    problems.add(problem)
    return Stop()
  }

  /// A problem after which reading goes on, until there are too many.
  mutating func report(_ problem: Problem) throws(Stop) {
    problems.add(problem)
    if problems.count >= limits.problems { throw Stop() }
  }

  mutating func unclosed(_ closing: Unicode.Scalar, from start: SourcePosition) -> Stop {
    let (nb, en) = closing == "}" ? ("objektet", "the object") : ("listen", "the array")
    return fail(
      LocalizedText(
        "«\(closing)» mangler: \(nb) som begynner på linje \(start.line), avsluttes aldri",
        en: "\"\(closing)\" is missing: \(en) that begins on line \(start.line) is never closed"))
  }

  func notFinite(at position: SourcePosition, found: String) -> Problem {
    Problem(
      .ikkeEndelig, at: position, pointer: JSONPointer(path),
      LocalizedText(
        "uendelige tall og NaN kan ikke brukes", en: "infinite numbers and NaN cannot be used"),
      found: Problem.shortened(found))
  }
}
