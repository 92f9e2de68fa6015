import Boligmodell

/// The grammar of JSON5, one function a rule. Recursion is bounded by `limits.nesting`.
struct JSON5Parser {
  /// Thrown after a problem from which reading cannot go on has been added.
  struct Stop: Error {}

  var scanner: JSON5Scanner
  let limits: DocumentLimits
  var problems = ProblemList()
  /// The keys and indices of the value being read.
  var path: [String] = []

  init(scanner: JSON5Scanner, limits: DocumentLimits) {
    self.scanner = scanner
    self.limits = limits
  }

  mutating func document() -> JSONNode? {
    do {
      try skipSpace()
      if scanner.isAtEnd {
        throw fail(LocalizedText("filen er tom", en: "the file is empty"))
      }
      let node = try value()
      try skipSpace()
      if !scanner.isAtEnd {
        throw fail(
          LocalizedText(
            "forventet slutten av filen", en: "expected the end of the file"))
      }
      return node
    } catch {
      return nil
    }
  }

  mutating func value() throws(Stop) -> JSONNode {
    let position = scanner.position()
    guard let scalar = scanner.scalar else {
      throw fail(LocalizedText("en verdi mangler", en: "a value is missing"))
    }
    switch scalar {
    case "{": return try object(at: position)
    case "[": return try array(at: position)
    case "\"", "'": return JSONNode(.string(try string()), at: position)
    case "+", "-", ".", "0"..."9": return try number(at: position)
    case _ where Self.startsIdentifier(scalar): return try word(at: position)
    default:
      throw fail(LocalizedText("en verdi mangler", en: "a value is missing"))
    }
  }

  // MARK: Objects and arrays

  private mutating func object(at start: SourcePosition) throws(Stop) -> JSONNode {
    try enter(at: start)
    scanner.advance()
    var object = JSONObject()
    while true {
      try skipSpace()
      if scanner.take("}") { break }
      let keyPosition = scanner.position()
      let key = try key(inObjectFrom: start)
      path.append(key)
      if let first = object.member(key) {
        try report(
          Problem(
            .duplikat, at: keyPosition, pointer: JSONPointer(path),
            LocalizedText(
              "nøkkelen «\(key)» står alt på linje \(first.keyPosition.line)",
              en: "the key \"\(key)\" already stands on line \(first.keyPosition.line)")))
      }
      try skipSpace()
      guard scanner.take(":") else {
        throw fail(
          LocalizedText("forventet «:» etter nøkkelen", en: "expected \":\" after the key"))
      }
      try skipSpace()
      let value = try value()
      if !object.contains(key) { object.set(key, to: value, keyPosition: keyPosition) }
      path.removeLast()
      if try separator(closing: "}", of: start) { break }
    }
    return JSONNode(.object(object), at: start)
  }

  private mutating func array(at start: SourcePosition) throws(Stop) -> JSONNode {
    try enter(at: start)
    scanner.advance()
    var elements: [JSONNode] = []
    while true {
      try skipSpace()
      if scanner.take("]") { break }
      if scanner.isAtEnd { throw unclosed("]", from: start) }
      path.append(String(elements.count))
      elements.append(try value())
      path.removeLast()
      if try separator(closing: "]", of: start) { break }
    }
    return JSONNode(.array(elements), at: start)
  }

  /// Reads what stands after a member or element.
  /// - Returns: true where the object or array ends. A comma forgotten at the end of a line is
  ///   reported, and reading goes on.
  private mutating func separator(
    closing: Unicode.Scalar, of start: SourcePosition
  ) throws(Stop) -> Bool {
    let end = scanner.position()
    try skipSpace()
    if scanner.take(",") { return false }
    if scanner.take(closing) { return true }
    if scanner.isAtEnd { throw unclosed(closing, from: start) }
    let problem = LocalizedText(
      "forventet «,» eller «\(closing)»", en: "expected \",\" or \"\(closing)\"")
    let startsValue = scanner.scalar.map {
      Self.startsIdentifier($0) || "\"'{[+-.0123456789".unicodeScalars.contains($0)
    }
    guard startsValue == true, scanner.position().line > end.line else {
      throw fail(problem)
    }
    try report(
      Problem(.syntaks, at: scanner.position(), pointer: JSONPointer(path), problem, found: next))
    return false
  }

  private mutating func enter(at start: SourcePosition) throws(Stop) {
    guard path.count < limits.nesting else {
      throw stop(
        Problem(
          .forDyp, at: start, pointer: JSONPointer(path),
          LocalizedText(
            "objekter og lister er nøstet for dypt", en: "objects and arrays are nested too deeply"),
          allowed: LocalizedText(
            "inntil \(limits.nesting) nivåer", en: "up to \(limits.nesting) levels")))
    }
  }

  // MARK: Keys and words

  private mutating func key(inObjectFrom start: SourcePosition) throws(Stop) -> String {
    guard let scalar = scanner.scalar else { throw unclosed("}", from: start) }
    switch scalar {
    case "\"", "'": return try string().nfc
    case _ where Self.startsIdentifier(scalar) || scalar == "\\": return try identifier().nfc
    case "0"..."9":
      throw fail(
        LocalizedText(
          "en nøkkel som begynner med et siffer, må stå i anførselstegn (og desimaltall utenfor "
            + "anførselstegn skrives med punktum)",
          en: "a key that begins with a digit must be quoted (and a decimal number outside quotes "
            + "is written with a point)"))
    default:
      throw fail(LocalizedText("forventet en nøkkel", en: "expected a key"))
    }
  }

  private mutating func word(at position: SourcePosition) throws(Stop) -> JSONNode {
    let word = try identifier()
    switch word {
    case "null": return JSONNode(.null, at: position)
    case "true": return JSONNode(.bool(true), at: position)
    case "false": return JSONNode(.bool(false), at: position)
    case "NaN", "Infinity":
      try report(notFinite(at: position, found: word))
      return JSONNode(.number(.nan, source: word), at: position)
    default:
      let known = ["ja": "true", "sann": "true", "nei": "false", "usann": "false"]
      throw stop(
        Problem(
          .syntaks, at: position, pointer: JSONPointer(path),
          LocalizedText(
            "et ord uten anførselstegn kan bare være true, false eller null",
            en: "a word without quotes can only be true, false or null"),
          found: Problem.shortened(word),
          suggestion: known[word.lowercased()]
            ?? Suggestion.nearest(to: word, among: ["true", "false", "null"])))
    }
  }
}
