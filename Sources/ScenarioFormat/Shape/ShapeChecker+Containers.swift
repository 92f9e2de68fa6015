import Boligmodell

extension ShapeChecker {
  mutating func checkObject(_ node: JSONNode, _ shape: ObjectShape, _ pointer: JSONPointer) {
    guard let object = node.object else {
      return noObject(node, pointer)
    }
    checkKeys(object, known: shape.fields.map(\.key), pointer)
    for field in shape.fields {
      if let member = object.member(field.key) {
        check(member.value, field.shape, pointer.appending(field.key))
      } else if case .required = field.presence {
        missing(field.key, in: node, pointer)
      }
    }
    for rule in shape.rules { checkRule(rule, object, node, pointer) }
  }

  mutating func noObject(_ node: JSONNode, _ pointer: JSONPointer) {
    wrongType(
      node, pointer, allowed: LocalizedText("et objekt: { … }", en: "an object: { … }"))
  }

  /// A required key that is not there; of what is no object that alone is told.
  mutating func missing(_ key: String, in node: JSONNode, _ pointer: JSONPointer) {
    if node.object == nil { return noObject(node, pointer) }
    problems.add(
      Problem(
        .mangler, at: node.position, pointer: pointer.appending(key),
        LocalizedText("nøkkelen «\(key)» mangler", en: "the key \"\(key)\" is missing")))
  }

  private mutating func checkRule(
    _ rule: KeyRule, _ object: JSONObject, _ node: JSONNode, _ pointer: JSONPointer
  ) {
    let (keys, isOneNeeded, isOneMost) =
      switch rule {
      case .exactlyOne(let keys): (keys, true, true)
      case .atLeastOne(let keys): (keys, true, false)
      case .atMostOne(let keys): (keys, false, true)
      }
    let present = keys.filter(object.contains)
    let names = keys.map { "«\($0)»" }
    if isOneNeeded, present.isEmpty {
      problems.add(
        Problem(
          .mangler, at: node.position, pointer: pointer,
          LocalizedText(
            "én av nøklene \(names.joined(separator: ", ")) må være med",
            en: "one of the keys \(keys.joined(separator: ", ")) is needed")))
    }
    if isOneMost, let extra = present.dropFirst().first, let member = object.member(extra) {
      problems.add(
        Problem(
          .duplikat, at: member.keyPosition, pointer: pointer.appending(extra),
          LocalizedText(
            "bare én av nøklene \(names.joined(separator: ", ")) kan være med",
            en: "only one of the keys \(keys.joined(separator: ", ")) can be given")))
    }
  }

  mutating func checkMap(_ node: JSONNode, _ shape: MapShape, _ pointer: JSONPointer) {
    guard let object = node.object else {
      return wrongType(
        node, pointer,
        allowed: LocalizedText("et objekt med navn: { … }", en: "an object by names: { … }"))
    }
    checkCount(object.count, shape.count, node, pointer)
    checkNames(object, shape.names, pointer)
    for member in object.members where isAllowed(member.key, shape.names) {
      check(member.value, shape.element, pointer.appending(member.key))
    }
  }

  func isAllowed(_ name: String, _ rule: NameRule) -> Bool {
    switch rule {
    case .among(let names): return names.contains(name)
    case .free:
      guard (1...80).contains(name.count), let first = name.unicodeScalars.first,
        let last = name.unicodeScalars.last, !JSON5Scanner.isSpace(first),
        !JSON5Scanner.isSpace(last)
      else { return false }
      return Problem.printable(name) == name
    }
  }

  mutating func checkNames(_ object: JSONObject, _ rule: NameRule, _ pointer: JSONPointer) {
    switch rule {
    case .among(let names): checkKeys(object, known: names, pointer)
    case .free:
      for member in object.members where !isAllowed(member.key, rule) {
        problems.add(
          Problem(
            .ugyldigNavn, at: member.keyPosition, pointer: pointer.appending(member.key),
            LocalizedText("navnet kan ikke brukes", en: "the name cannot be used"),
            found: "\"\(Problem.shortened(member.key))\"",
            allowed: LocalizedText(
              "1–80 tegn, uten kontrolltegn og uten mellomrom først eller sist",
              en: "1–80 characters, without control characters and space around")))
      }
    }
  }

  mutating func checkArray(_ node: JSONNode, _ shape: ArrayShape, _ pointer: JSONPointer) {
    guard let elements = node.array else {
      return wrongType(
        node, pointer, allowed: LocalizedText("en liste: [ … ]", en: "an array: [ … ]"))
    }
    checkCount(elements.count, shape.count, node, pointer)
    var seen: Set<String> = []
    for (index, element) in elements.enumerated() {
      check(element, shape.element, pointer.appending(index))
      if shape.isSet, !seen.insert(JSONWriter.canonical(element)).inserted {
        add(
          .duplikat, element, pointer.appending(index), "verdien står to ganger",
          en: "the value stands twice")
      }
    }
  }

  mutating func checkTuple(_ node: JSONNode, _ shapes: [Shape], _ pointer: JSONPointer) {
    guard let elements = node.array else {
      return wrongType(
        node, pointer, allowed: LocalizedText("en liste: [ … ]", en: "an array: [ … ]"))
    }
    checkCount(elements.count, shapes.count...shapes.count, node, pointer)
    for (index, (element, shape)) in zip(elements, shapes).enumerated() {
      check(element, shape, pointer.appending(index))
    }
  }

  mutating func checkCount(
    _ count: Int, _ range: ClosedRange<Int>, _ node: JSONNode, _ pointer: JSONPointer
  ) {
    guard !range.contains(count) else { return }
    let isExact = range.lowerBound == range.upperBound
    let bounds = QuantityBounds.closed(
      Double(range.lowerBound), range.upperBound == .max ? .infinity : Double(range.upperBound))
    problems.add(
      Problem(
        .feilAntall, at: node.position, pointer: pointer,
        LocalizedText("feil antall elementer", en: "wrong number of elements"), found: "\(count)",
        allowed: isExact
          ? LocalizedText(same: "\(range.lowerBound)") : bounds.text(unit: .number)))
  }

  /// The alternative whose mark fits; a problem and nil where none does.
  mutating func choose(
    _ node: JSONNode, _ alternatives: [Alternative], _ pointer: JSONPointer
  ) -> Alternative? {
    for alternative in alternatives where fits(node, alternative.mark) { return alternative }
    // Of alternatives told apart by one key's text, the text is what is wrong.
    for case .keyValue(let key, _) in alternatives.map(\.mark) {
      guard let value = node[key] else { continue }
      let values = alternatives.compactMap { alternative in
        if case .keyValue(key, let text) = alternative.mark { text } else { nil }
      }
      _ = choice(value, values.map { Choice($0, "", en: "") }, pointer.appending(key))
      return nil
    }
    wrongType(node, pointer, allowed: list(alternatives.map(\.name)))
    return nil
  }

  private func fits(_ node: JSONNode, _ mark: Alternative.Mark) -> Bool {
    switch mark {
    case .type(let types): types.contains(node.type)
    case .key(let key): node.object?.contains(key) == true
    case .keyValue(let key, let value): node[key]?.string == value
    case .otherwise: true
    }
  }
}
