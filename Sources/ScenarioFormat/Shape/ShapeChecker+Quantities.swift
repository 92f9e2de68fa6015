import Boligmodell

extension ShapeChecker {
  /// A number, plain or annotated; nil after a problem.
  mutating func quantity(
    _ node: JSONNode, _ shape: QuantityShape, _ pointer: JSONPointer
  ) -> QuantityValue? {
    guard let object = node.object, shape.isAnnotatable else {
      return plainQuantity(node, shape, pointer)
    }
    checkKeys(object, known: [Annotation.valueKey] + Annotation.keys, pointer)
    var value: QuantityValue?
    if let inner = object[Annotation.valueKey] {
      value = plainQuantity(inner, shape, pointer.appending(Annotation.valueKey))
    } else {
      missing(Annotation.valueKey, in: node, pointer)
    }
    let beside = shape.beside(object[Annotation.valueKey])
    let source = numberSource(object, node, beside, pointer)
    value?.source = source
    return value
  }

  /// What stands beside a value; keys are checked by the caller.
  mutating func numberSource(
    _ object: JSONObject, _ node: JSONNode, _ shape: QuantityShape?, _ pointer: JSONPointer
  ) -> NumberSource {
    var source = NumberSource()
    if let node = object[Annotation.sourceKey] {
      source.kilde = text(
        node, TextShape(length: 1...2000), pointer.appending(Annotation.sourceKey))
    }
    if let node = object[Annotation.gradeKey] {
      let choices = Grad.allCases.map { Choice($0.rawValue, "", en: "") }
      source.grad = choice(node, choices, pointer.appending(Annotation.gradeKey))
        .flatMap(Grad.init(rawValue:))
    }
    if let node = object[Annotation.noteKey] {
      source.merknad = text(node, TextShape(), pointer.appending(Annotation.noteKey))
    }
    if let node = object[Annotation.uncertaintyKey], var inner = shape {
      inner.isAnnotatable = false
      source.usikkerhet = distribution(
        node, inner, pointer.appending(Annotation.uncertaintyKey))
      source.usikkerhetText = source.usikkerhet.map { _ in node.writtenText }
    }
    if source.grad == .observert, object[Annotation.sourceKey] == nil {
      problems.add(
        Problem(
          .manglerKilde, severity: .warning, at: node.position, pointer: pointer,
          LocalizedText(
            "tallet er merket observert, men har ingen kilde",
            en: "the number is graded observert but has no source")))
    }
    return source
  }

  private mutating func plainQuantity(
    _ node: JSONNode, _ shape: QuantityShape, _ pointer: JSONPointer
  ) -> QuantityValue? {
    if node.isNotFinite {
      problems.addKnown()
      return nil
    }
    let value: Double
    let written: String
    switch node.kind {
    case .number(let number, let source):
      let unit = shape.impliedUnit ?? ""
      guard number == 0 || shape.allowsPlainNumber || !unit.isEmpty else {
        add(
          .manglerEnhet, node, pointer, "tallet mangler enhet", en: "the number has no unit",
          allowed: shape.unit.examples)
        return nil
      }
      let conversion = unit.isEmpty ? nil : UnitConversion(unit, kind: shape.unit)
      value = conversion.map { $0(number) } ?? number
      written = unit.isEmpty || number == 0 ? source : "\(source) \(unit)"
    case .string(let text):
      guard let number = number(text, node, shape, pointer) else { return nil }
      value = number
      written = text
    default:
      wrongType(node, pointer, allowed: shape.unit.examples)
      return nil
    }
    guard inBounds(value, node, shape, pointer) else { return nil }
    return QuantityValue(
      value: value, unit: shape.unit, text: written, source: NumberSource(),
      position: node.position)
  }

  private mutating func inBounds(
    _ value: Double, _ node: JSONNode, _ shape: QuantityShape, _ pointer: JSONPointer
  ) -> Bool {
    if !value.isFinite {
      add(.ikkeEndelig, node, pointer, "tallet er for stort", en: "the number is too large")
    } else if shape.unit == .count, value.rounded() != value || value.magnitude > 0x1p53 {
      add(
        .ikkeHeltall, node, pointer, "ikke et heltall", en: "not a whole number",
        allowed: shape.bounds.text(unit: .count))
    } else if !shape.bounds.contains(value) {
      add(
        .utenforGrenser, node, pointer, "utenfor grensene", en: "out of range",
        allowed: shape.bounds.text(unit: shape.unit))
    } else {
      return true
    }
    return false
  }

  /// A number in text with its unit, in the unit of the model.
  private mutating func number(
    _ text: String, _ node: JSONNode, _ shape: QuantityShape, _ pointer: JSONPointer
  ) -> Double? {
    let parsed: NumberText
    do throws(NumberText.Failure) {
      parsed = try NumberText(parsing: Self.withUnitLast(text, shape.unit))
    } catch {
      switch error {
      case .ambiguous: ambiguous(node, pointer)
      case .malformed:
        add(
          .ugyldigTall, node, pointer, "kan ikke leses som et tall med enhet",
          en: "cannot be read as a number with a unit", allowed: shape.unit.examples)
      }
      return nil
    }
    let unit = parsed.unit.isEmpty ? shape.impliedUnit ?? "" : parsed.unit
    if unit.isEmpty, !shape.allowsPlainNumber, parsed.value != 0 {
      add(
        .manglerEnhet, node, pointer, "tallet mangler enhet", en: "the number has no unit",
        allowed: shape.unit.examples)
      return nil
    }
    guard !unit.isEmpty || shape.allowsPlainNumber else { return parsed.value }
    guard let conversion = UnitConversion(unit, kind: shape.unit) else {
      add(
        .ukjentEnhet, node, pointer, "ukjent enhet «\(unit)»", en: "unknown unit \"\(unit)\"",
        allowed: shape.unit.examples,
        suggestion: Suggestion.nearest(
          to: unit, among: UnitConversion.knownWords(for: shape.unit)))
      return nil
    }
    let isWhole = shape.unit == .count || shape.unit == .money || shape.unit == .moneyRate
    if isWhole, parsed.looksLikeThousands, conversion.times == 1 {
      ambiguous(node, pointer)
      return nil
    }
    return conversion(parsed.value)
  }

  private mutating func ambiguous(_ node: JSONNode, _ pointer: JSONPointer) {
    add(
      .tvetydig, node, pointer, "punktum og komma er desimaltegn her, ikke tusenskille",
      en: "point and comma are decimal marks here and do not part thousands",
      allowed: LocalizedText(
        "tusener med mellomrom: «1 250 000»", en: "thousands with spaces: \"1 250 000\""))
  }

  /// `kr 1 200` as `1 200 kr`.
  private static func withUnitLast(_ text: String, _ unit: UnitKind) -> String {
    guard unit == .money || unit == .moneyRate, text.lowercased().hasPrefix("kr") else {
      return text
    }
    return text.dropFirst(text.lowercased().hasPrefix("kr.") ? 3 : 2) + " kr"
  }
}
