import Boligmodell

/// Reads a factor's values from `fra` to `til`.
struct FactorRange {
  let unit: String
  let verdier: Faktor.Verdier
  /// Most values of one range.
  static let most = 1_000_000

  /// Nil, with a problem, where the range is empty or its numbers do not fit each other.
  init?(_ reader: DocumentReader, from: DocumentReader) {
    guard let to = reader.optional("til") else {
      reader.report(.mangler, "«fra» trenger «til»", en: "\"fra\" needs \"til\"")
      return nil
    }
    guard let first = FactorRange.number(from), let last = FactorRange.number(to) else {
      return nil
    }
    let unit = first.unit.isEmpty ? last.unit : first.unit
    self.unit = unit
    func fits(_ text: NumberText, _ place: DocumentReader) -> Bool {
      if text.unit.isEmpty || text.unit == unit { return true }
      place.report(
        .ukjentEnhet, "«fra», «til» og «steg» må ha samme enhet",
        en: "\"fra\", \"til\" and \"steg\" must have the same unit", found: place.node.foundText,
        allowed: LocalizedText(same: unit))
      return false
    }
    guard fits(last, to) else { return nil }
    guard first.value < last.value else {
      to.report(
        .tomtOmraade, "området er tomt: «til» må være større enn «fra»",
        en: "the range is empty: \"til\" must be greater than \"fra\"",
        found: "\(from.node.foundText) … \(to.node.foundText)")
      return nil
    }
    let count: Int
    let width: Double
    if let step = reader.optional("steg") {
      guard let text = FactorRange.number(step), fits(text, step) else { return nil }
      // A hair more, so that 0 to 0.3 by 0.1 has its end.
      let steps = ((last.value - first.value) / text.value + 1e-9).rounded(.down)
      guard text.value > 0, steps < Double(FactorRange.most) else {
        step.report(
          .tomtOmraade, "steget må være større enn 0 og gi høyst \(FactorRange.most) verdier",
          en: "the step must be greater than 0 and give at most \(FactorRange.most) values",
          found: step.node.foundText)
        return nil
      }
      (count, width) = (Int(steps) + 1, text.value)
    } else if let number = reader.optional("antall")?.int {
      (count, width) = (number, (last.value - first.value) / Double(number - 1))
    } else {
      verdier = .område(first.value, last.value)
      return
    }
    verdier = .nivåer(
      (0..<count).map { step in
        let value = FactorRange.tidied(first.value + Double(step) * width)
        let text = JSONWriter.text(of: value)
        let node =
          unit.isEmpty
          ? JSONNode(number: value, at: from.position)
          : JSONNode(.string("\(text) \(unit)"), at: from.position)
        return Faktor.Nivå(navn: text, tall: value, node: node)
      })
  }

  /// 0.3 for 0.1 + 0.1 + 0.1.
  private static func tidied(_ value: Double) -> Double {
    abs(value) < 1e6 ? (value * 1e9).rounded() / 1e9 : value
  }

  private static func number(_ reader: DocumentReader) -> NumberText? {
    let text = reader.node.string ?? reader.node.number.map(JSONWriter.text(of:)) ?? ""
    if let number = try? NumberText(parsing: text),
      !number.looksLikeThousands || reader.node.string == nil
    {
      return number
    }
    reader.report(
      .ugyldigTall, "teksten kan ikke leses som et tall med enhet",
      en: "the text cannot be read as a number with a unit", found: reader.node.foundText)
    return nil
  }
}
