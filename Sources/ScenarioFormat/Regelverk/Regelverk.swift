import Boligmodell

/// The rules of law that a scenario is held against. They are data of the scenario; the program knows
/// no law.
public struct Regelverk: Sendable {
  public var regler: [Regel]

  public static let ingen = Regelverk(regler: [])

  /// The rules that hold on any day of a period, proposals among them, in the document's order.
  public func regler(i periode: Range<CivilDate>) -> [Regel] {
    regler.filter { $0.gjelder(i: periode) }
  }
}

extension Regelverk {
  /// Reads the rules, and finds what a description cannot say: patterns that lead nowhere, dates in
  /// the wrong order, demands that do not suit what they are about. A rule with an error is left out.
  init(_ reader: DocumentReader, shape: Shape) {
    regler = reader["regler"].entries.compactMap { Regel($0, shape: shape) }
  }
}

extension Regel {
  fileprivate init?(_ post: DocumentReader.Entry, shape: Shape) {
    let reader = post.value
    navn = post.name
    hjemmel = reader["hjemmel"].text
    tekst = reader["tekst"].text
    kilde = reader.optional("kilde")?.text
    fra = reader.optional("fra")?.date
    til = reader.optional("til")?.date
    status = reader["status"].choice() ?? .gjeldende
    if let fra, let til, fra >= til {
      reader["til"].report(
        .feilRekkefolge, "«til» må være etter «fra»", en: "\"til\" must be after \"fra\"",
        found: "\"\(til)\"", allowed: LocalizedText("etter \(fra)", en: "after \(fra)"))
    }
    let steder = reader.optional("gjelder")
    let kravet = reader.optional("krav")
    for (key, annen, mangler) in [
      ("gjelder", "krav", steder == nil && kravet != nil),
      ("krav", "gjelder", steder != nil && kravet == nil),
    ] where mangler {
      reader.report(
        .mangler, "nøkkelen «\(key)» må være med når «\(annen)» er det",
        en: "the key \"\(key)\" is needed where \"\(annen)\" is given")
    }
    krav = kravet.flatMap(Krav.init)
    gjelder = []
    for sted in steder?.elements ?? [] where sted.isSound {
      guard let pattern = PointerPattern(parsing: sted.text) else {
        sted.report(
          .ugyldigPeker, "ikke en JSON-peker", en: "not a JSON Pointer", found: "\"\(sted.text)\"",
          allowed: LocalizedText(
            "for eksempel «/kommunaleBoliger/typer/*/husleie»",
            en: "for instance \"/kommunaleBoliger/typer/*/husleie\""))
        continue
      }
      switch pattern.reach(in: shape) {
      case .nothing(let token, let known):
        sted.report(
          .ugyldigPeker, "pekeren treffer ingenting i formatet: «\(token)» finnes ikke der",
          en: "the pointer leads to nothing in the format: there is no \"\(token)\" there",
          found: "\"\(Problem.shortened(sted.text))\"",
          suggestion: Suggestion.nearest(to: token, among: known))
      case .shapes(let shapes):
        if let kravet, kravet.isSound { krav?.sjekk(mot: shapes, sted, kravet.pointer) }
        gjelder.append(pattern)
      }
    }
    guard reader.isSound else { return nil }
  }
}

extension Regel.Krav {
  fileprivate init?(_ reader: DocumentReader) {
    if let grense = reader.optional("høyst") {
      self = .høyst(grense.node)
    } else if let grense = reader.optional("minst") {
      self = .minst(grense.node)
    } else if let ord = reader.optional("enAv") {
      self = .enAv(ord.elements.map(\.text))
    } else {
      let nøkkel = reader.optional("oppgitt") != nil ? "oppgitt" : "ikkeOppgitt"
      guard let verdi = reader.optional(nøkkel) else { return nil }
      if !verdi.bool, verdi.isSound {
        verdi.report(
          .ukjentVerdi, "ukjent verdi", en: "unknown value", found: "false",
          allowed: LocalizedText(same: "true"))
      }
      self = nøkkel == "oppgitt" ? .oppgitt : .ikkeOppgitt
    }
  }

  /// Whether any of the settings that it is about can be held against it.
  fileprivate func sjekk(mot shapes: [Shape], _ sted: DocumentReader, _ her: JSONPointer) {
    switch self {
    case .oppgitt, .ikkeOppgitt: return
    case .enAv:
      if !shapes.contains(where: \.isWord) {
        sted.report(
          .feilType, "kravet gjelder ord, men det står ikke ord her",
          en: "the demand is about words, but no words stand here", found: "\"\(sted.text)\"")
      }
    case .høyst(let grense), .minst(let grense):
      let nøkkel = if case .høyst = self { "høyst" } else { "minst" }
      let quantities = shapes.compactMap(\.quantity)
      if quantities.isEmpty {
        sted.report(
          .feilType, "kravet gjelder tall, men det står ikke tall her",
          en: "the demand is about numbers, but no numbers stand here", found: "\"\(sted.text)\"")
      }
      let tries = quantities.map { $0.limit(grense, at: her.appending(nøkkel)) }
      if !tries.contains(where: { $0.value != nil }), let first = tries.first {
        for problem in first.problems.problems { sted.collector.add(problem) }
      }
    }
  }
}

extension QuantityShape {
  /// A limit in the unit of these numbers; nil, with what is wrong, where it is written in another.
  func limit(_ node: JSONNode, at pointer: JSONPointer) -> (value: Double?, problems: ProblemList) {
    var checker = ShapeChecker()
    var shape = QuantityShape(unit == .count ? .number : unit, .any, isAnnotatable: false)
    shape.impliedUnit = impliedUnit
    let value = checker.quantity(node, shape, pointer)?.value
    return (value, checker.problems)
  }
}
