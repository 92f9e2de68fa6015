import Boligmodell

extension ShapeChecker {
  mutating func text(_ node: JSONNode, _ shape: TextShape, _ pointer: JSONPointer) -> String? {
    guard let text = node.string else {
      wrongType(node, pointer, allowed: LocalizedText("tekst", en: "text"))
      return nil
    }
    guard shape.length.contains(text.count) else {
      problems.add(
        Problem(
          .ugyldigTekst, at: node.position, pointer: pointer,
          LocalizedText("teksten har feil lengde", en: "the text has the wrong length"),
          found: "\(text.count)",
          allowed: LocalizedText(
            "\(shape.length.lowerBound)–\(shape.length.upperBound) tegn",
            en: "\(shape.length.lowerBound)–\(shape.length.upperBound) characters")))
      return nil
    }
    return text.nfc
  }

  mutating func choice(_ node: JSONNode, _ choices: [Choice], _ pointer: JSONPointer) -> String? {
    let values = choices.map(\.value)
    guard let text = node.string else {
      wrongType(node, pointer, allowed: list(values))
      return nil
    }
    guard let index = values.firstIndex(of: text) else {
      add(
        .ukjentVerdi, node, pointer, "ukjent verdi", en: "unknown value", allowed: list(values),
        suggestion: Suggestion.nearest(to: text, among: values))
      return nil
    }
    return values[index]
  }

  mutating func bool(_ node: JSONNode, _ pointer: JSONPointer) -> Bool? {
    if let value = node.bool { return value }
    wrongType(node, pointer, allowed: LocalizedText("true eller false", en: "true or false"))
    return nil
  }

  mutating func date(
    _ node: JSONNode, _ range: ClosedRange<CivilDate>, _ pointer: JSONPointer
  ) -> CivilDate? {
    guard let text = node.string else {
      wrongType(node, pointer, allowed: dateExample)
      return nil
    }
    guard let date = CivilDate(parsing: text) else {
      add(.ugyldigDato, node, pointer, "ugyldig dato", en: "invalid date", allowed: dateExample)
      return nil
    }
    guard range.contains(date) else {
      add(
        .utenforGrenser, node, pointer, "datoen er utenfor grensene",
        en: "the date is out of range",
        allowed: LocalizedText(
          "\(range.lowerBound) til \(range.upperBound)",
          en: "\(range.lowerBound) to \(range.upperBound)"))
      return nil
    }
    return date
  }

  /// Whether it suits what it limits is checked where that is known.
  mutating func checkLimit(_ node: JSONNode, _ pointer: JSONPointer) {
    guard node.number == nil, node.string == nil else { return }
    wrongType(
      node, pointer,
      allowed: LocalizedText(
        "et tall med eller uten enhet, for eksempel 5, «85 %» eller «30 år»",
        en: "a number with or without a unit, for instance 5, \"85 %\" or \"30 år\""))
  }

  var dateExample: LocalizedText {
    LocalizedText("en dato: «2013-01-01»", en: "a date: \"2013-01-01\"")
  }
}
