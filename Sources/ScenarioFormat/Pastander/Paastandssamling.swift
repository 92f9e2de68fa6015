import Boligmodell

/// Claims of direction with the settings that their committed verdicts hold for.
public struct Påstandssamling: Sendable {
  public let tittel: LocalizedText
  /// Replications of each scenario.
  public let replikasjoner: Int
  public let frø: UInt64
  /// In the document's order.
  public let påstander: [Påstand]

  /// The document that is shipped.
  public static let medfølgende = "boligflyt:" + ShippedScenarios.claims

  /// Reads and checks a document of claims.
  ///
  /// - Parameters:
  ///   - path: a file, or `boligflyt:path` for a shipped one.
  ///   - problems: gets every error, each with its place.
  /// - Returns: nil where there are errors.
  public static func load(
    _ path: String, loader: DocumentLoader, problems: inout ProblemList
  ) -> Påstandssamling? {
    guard let document = loader.load(path, problems: &problems) else { return nil }
    let collector = ProblemCollector()
    collector.add(contentsOf: ShapeChecker.check(document, against: PåstandsShape.samling))
    let reader = DocumentReader(document, shape: PåstandsShape.samling, problems: collector)
    let samling = Påstandssamling(
      tittel: reader["tittel"].språk, replikasjoner: reader["replikasjoner"].int,
      frø: UInt64(max(0, reader["frø"].int)),
      påstander: reader["påstander"].entries.compactMap(påstand))
    problems.add(contentsOf: collector.problems)
    return collector.problems.hasErrors ? nil : samling
  }

  /// Nil where a part could not be read; what is wrong is told then.
  private static func påstand(_ entry: DocumentReader.Entry) -> Påstand? {
    let reader = entry.value
    let slag: Påstand.Slag
    if let grunn = reader.optional("utenfor") {
      slag = .utenfor(grunn.språk)
    } else if let grunn = reader.optional("innbygd") {
      slag = .innbygd(grunn.språk)
    } else if let prøve = reader.optional("prøves").flatMap(prøve) {
      slag = .prøves(prøve)
    } else {
      return nil
    }
    return Påstand(
      id: entry.name, kilde: reader["kilde"].text, tekst: reader["tekst"].språk, slag: slag)
  }

  private static func prøve(_ reader: DocumentReader) -> Prøve? {
    guard let venter = reader["venter"].choice(Prøve.Retning.self),
      let dom = reader["dom"].choice(Dom.self), let indikator = indikator(reader)
    else { return nil }
    let forklaring = reader.optional("forklaring")?.språk
    if dom != .framkommet, forklaring == nil {
      reader["dom"].report(
        .mangler, "en påstand som ikke kom fram, må ha en «forklaring»",
        en: "a claim that did not come out must have a \"forklaring\"", found: "\"\(dom.rawValue)\""
      )
    }
    return Prøve(
      basis: scenarionavn(reader["basis"]), alternativ: scenarionavn(reader["alternativ"]),
      indikator: indikator, gruppe: reader["gruppe"].text, gruppested: .init(reader["gruppe"]),
      venter: venter, dom: dom, forklaring: forklaring)
  }

  private static func scenarionavn(_ reader: DocumentReader) -> Prøve.Scenarionavn {
    Prøve.Scenarionavn(navn: reader.text, sted: .init(reader))
  }

  private static func indikator(_ reader: DocumentReader) -> Indikator? {
    let reader = reader["indikator"]
    guard reader.isPresent else { return nil }
    let alle = Indikatorkatalog.alle
    if let indikator = alle.first(where: { $0.id == reader.text }) { return indikator }
    reader.report(
      .ukjentVerdi, "ingen indikator heter slik", en: "no indicator has this name",
      found: "\"\(Problem.shortened(reader.text))\"",
      allowed: LocalizedText(
        "en av dem som «boligflyt list --indicators» viser",
        en: "one of those that \"boligflyt list --indicators\" shows"),
      suggestion: Suggestion.nearest(to: reader.text, among: alle.map(\.id)))
    return nil
  }
}

extension DocumentReader {
  /// A text in both languages.
  fileprivate var språk: LocalizedText { LocalizedText(self["nb"].text, self["en"].text) }
}
