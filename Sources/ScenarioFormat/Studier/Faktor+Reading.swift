import Boligmodell

extension Faktor {
  /// Nil, with a problem, where it cannot be read.
  ///
  /// - Parameter isListed: whether its values stand in a list of points.
  init?(_ entry: DocumentReader.Entry, scenarios: [String], isListed: Bool) {
    let reader = entry.value
    guard Faktor.isName(entry.name) else {
      reader.reportColumnName(entry.name)
      return nil
    }
    navn = entry.name
    let column = reader.optional("kolonne")
    kolonne = column?.text ?? entry.name
    if let column, !Faktor.isName(kolonne) { column.reportColumnName(kolonne) }
    sted = Studie.Sted(reader)
    stedPeker = Studie.Sted(reader["peker"])
    gjelder = reader.optional("gjelder")?.elements.filter {
      $0.checkScenario($0.text, among: scenarios)
    }.map(\.text)
    let pointer = reader["peker"]
    pekere = (pointer.node.array == nil ? [pointer] : pointer.elements).compactMap(Faktor.pointer)
    avrunding = reader["avrunding"].choice(Avrunding.self) ?? .nærmest
    guard let values = FactorValues(reader, isListed: isListed) else { return nil }
    (verdier, enhet, stedVerdier) = (values.verdier, values.enhet, values.sted)
    let isScaled = reader["skala"].bool
    måte = isScaled ? .ganges : reader.optional("endringer") != nil ? .flettes : .settes
    if isScaled, !enhet.isEmpty || values.hasNames {
      reader["skala"].report(
        .feilType, "det som ganges med, må være rene tall",
        en: "what is multiplied by must be plain numbers")
      return nil
    }
  }

  static func isName(_ name: String) -> Bool {
    guard let first = name.first, first.isLetter else { return false }
    return name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
      && !reserved.contains(name)
  }

  /// Columns of the table of results, and words of conditions.
  fileprivate static let reserved = [
    "scenario", "point", "indicator", "name", "group", "period", "unit", "n", "seed", "statistic",
    "value", "og", "eller", "ikke", "and", "or", "not",
  ]

  private static func pointer(_ reader: DocumentReader) -> JSONPointer? {
    if let pointer = JSONPointer(parsing: reader.text) { return pointer }
    reader.report(
      .ugyldigPeker, "dette er ingen JSON-peker", en: "this is no JSON Pointer",
      found: reader.node.foundText,
      allowed: LocalizedText(
        "nøkler etter hver sin skråstrek: «/kommunaleBoliger/antall»",
        en: "keys after a slash each: \"/kommunaleBoliger/antall\""))
    return nil
  }
}

extension DocumentReader {
  /// A problem with a name that is to stand in a column and in conditions.
  func reportColumnName(_ name: String) {
    let reserved = Faktor.reserved.joined(separator: ", ")
    report(
      .ugyldigNavn, "navnet kan ikke stå i en kolonne og i betingelser",
      en: "the name cannot stand in a column and in conditions",
      found: "\"\(Problem.shortened(name))\"",
      allowed: LocalizedText(
        "en bokstav, så bokstaver, sifre og _; ikke \(reserved)",
        en: "a letter, then letters, digits and _; not \(reserved)"))
  }
}

/// Reads which values a factor may have.
struct FactorValues {
  let verdier: Faktor.Verdier
  let enhet: String
  let hasNames: Bool
  let sted: Studie.Sted

  init?(_ reader: DocumentReader, isListed: Bool) {
    let count = reader.optional("antall")?.int
    var unit = ""
    var hasNames = false
    let place: DocumentReader
    if let values = reader.optional("verdier") {
      place = values
      let levels = FactorValues.levels(values)
      let texts = levels.map { $0.node.string.flatMap { try? NumberText(parsing: $0) }?.unit ?? "" }
      let sameUnit = Set(texts).count == 1 ? texts.first ?? "" : nil
      hasNames = values.node.object != nil || levels.contains { $0.tall == nil }
      unit = hasNames ? "" : sameUnit ?? ""
      verdier = .nivåer(
        hasNames || sameUnit == nil
          ? levels.map { Faktor.Nivå(navn: $0.navn, tall: nil, node: $0.node) } : levels)
      hasNames = hasNames || sameUnit == nil
    } else if let presets = reader.optional("forhåndsoppsett") ?? reader.optional("endringer") {
      place = presets
      hasNames = true
      verdier = .nivåer(
        FactorValues.levels(presets).map { Faktor.Nivå(navn: $0.navn, tall: nil, node: $0.node) })
    } else if let spread = reader.optional("fordeling") {
      place = spread
      verdier =
        spread.node.string != nil
        ? .usikkerhet(antall: count) : .fordeling(spread.node, antall: count)
    } else if let from = reader.optional("fra") {
      place = from
      guard let range = FactorRange(reader, from: from) else { return nil }
      unit = range.unit
      verdier = range.verdier
    } else {
      place = reader
      verdier = .oppgis
      guard isListed else {
        reader.report(
          .mangler, "faktoren har ingen verdier", en: "the factor has no values",
          allowed: LocalizedText(
            "verdier, forhåndsoppsett, endringer, fra og til, eller fordeling",
            en: "verdier, forhåndsoppsett, endringer, fra and til, or fordeling"))
        return nil
      }
    }
    enhet = unit
    self.hasNames = hasNames
    sted = Studie.Sted(place)
  }

  private static func levels(_ reader: DocumentReader) -> [Faktor.Nivå] {
    if reader.node.object != nil {
      return reader.entries.map { entry in
        Faktor.Nivå(navn: entry.name, tall: nil, node: entry.value.node)
      }
    }
    return reader.elements.map { element in
      let node = element.node
      let number =
        node.number ?? node.string.flatMap { try? NumberText(parsing: $0) }.map(\.value)
      return Faktor.Nivå(navn: FactorValues.name(node), tall: number, node: node)
    }
  }

  /// The last part of a path without ending; other values as written.
  private static func name(_ node: JSONNode) -> String {
    guard let text = node.string else { return node.foundText }
    guard text.hasSuffix(".json5") || text.hasSuffix(".json") else { return text }
    let last = text.split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? text
    return last.split(separator: ".").first.map(String.init) ?? last
  }
}
