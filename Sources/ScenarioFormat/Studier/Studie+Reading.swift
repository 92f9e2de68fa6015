import Boligmodell

extension Studie {
  /// - Parameter reader: of a document that has been checked; what is wrong beyond its shape goes to the
  ///   reader's problems.
  init(_ reader: DocumentReader) {
    tittel = reader["studie"].text
    beskrivelse = reader.optional("beskrivelse")?.text ?? ""
    scenarioer = reader["scenarioer"].entries.map { entry in
      let reader = entry.value
      let isLabelled = reader.alternative == "fil og merker"
      return Basis(
        navn: entry.name, fil: isLabelled ? reader["fil"].text : reader.node.string,
        dokument: isLabelled ? nil : reader.node.object.map { _ in reader.node },
        merker: isLabelled ? reader["merker"].texts : [:], sted: Sted(reader))
    }
    merkenavn = Studie.labels(reader["scenarioer"])
    let names = scenarioer.map(\.navn)
    let plan = Plan(reader["plan"], scenarios: names)
    self.plan = plan
    faktorer = reader["faktorer"].entries.compactMap {
      Faktor($0, scenarios: names, isListed: plan.slag == .liste)
    }
    let factors = faktorer.map(\.navn)
    sammen = reader["sammen"].elements.map { group in
      (group.elements.compactMap { $0.position(among: factors) }, Sted(group))
    }
    betingelser = reader["betingelser"].elements.map { Tekst(tekst: $0.text, sted: Sted($0)) }
    indikatorer =
      reader.optional("indikatorer")?.elements.map { Tekst(tekst: $0.text, sted: Sted($0)) } ?? []
    replikasjoner = reader.optional("replikasjoner")?.int
    år = reader.optional("år")?.int
    checkGroups(reader["sammen"])
    for entry in reader["faktorer"].entries
    where faktorer.contains(where: {
      $0.navn == entry.name && merkenavn.contains($0.kolonne)
    }) {
      entry.value.report(
        .duplikat, "et merke på et scenario har samme kolonne",
        en: "a label of a scenario has the same column", found: "\"\(entry.name)\"")
    }
  }

  /// The names of labels, each once.
  private static func labels(_ reader: DocumentReader) -> [String] {
    var names: [String] = []
    for entry in reader.entries where entry.value.alternative == "fil og merker" {
      for label in entry.value["merker"].entries where !names.contains(label.name) {
        if !Faktor.isName(label.name) { label.value.reportColumnName(label.name) }
        names.append(label.name)
      }
    }
    return names
  }

  /// A factor goes in step with one group alone, and all of a group have equally many values.
  private func checkGroups(_ reader: DocumentReader) {
    var seen: Set<Int> = []
    for (group, part) in zip(sammen, reader.elements) {
      for (number, name) in zip(group.faktorer, part.elements)
      where !seen.insert(number).inserted {
        name.report(
          .duplikat, "faktoren går alt i takt med andre",
          en: "the factor is in step with others already", found: name.node.foundText)
      }
      let counts = group.faktorer.map { faktorer[$0].antallNivåer }
      guard let first = counts.first, counts.contains(where: { $0 != first }) else { continue }
      let shown = group.faktorer.map { number in
        "\(faktorer[number].navn): \(faktorer[number].antallNivåer.map(String.init) ?? "∞")"
      }
      part.report(
        .feilAntall, "faktorer som går i takt, må ha like mange verdier",
        en: "factors in step must have equally many values",
        found: shown.joined(separator: ", "))
    }
  }
}

extension Studie.Plan {
  fileprivate init(_ reader: DocumentReader, scenarios: [String]) {
    sted = Studie.Sted(reader)
    slag = reader["slag"].choice(Slag.self) ?? .rutenett
    stokket = reader["stokket"].bool
    fil = reader.optional("fil")?.text
    rader = reader.optional("rader")?.elements.map(\.node) ?? []
    guard let points = reader.optional("punkter") else {
      punkter = nil
      if slag == .latinskHyperkube || slag == .sobol {
        reader.report(
          .mangler, "«\(slag.rawValue)» trenger «punkter»",
          en: "\"\(slag.rawValue)\" needs \"punkter\"")
      } else if slag == .liste, fil == nil, rader.isEmpty {
        reader.report(
          .mangler, "«liste» trenger «fil» eller «rader»",
          en: "\"liste\" needs \"fil\" or \"rader\"")
      }
      return
    }
    if points.node.object == nil {
      let count = points.int
      punkter = Dictionary(
        scenarios.map { ($0, count) }, uniquingKeysWith: { first, _ in first })
      return
    }
    var counts: [String: Int] = [:]
    for entry in points.entries where entry.value.checkScenario(entry.name, among: scenarios) {
      counts[entry.name] = entry.value.int
    }
    for name in scenarios where counts[name] == nil {
      points.report(
        .mangler, "mangler antall punkter for «\(name)»",
        en: "lacks the number of points of \"\(name)\"")
    }
    punkter = counts
  }
}

extension DocumentReader {
  /// Texts by name.
  fileprivate var texts: [String: String] {
    Dictionary(entries.map { ($0.name, $0.value.text) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a name is one of the study's scenarios; a problem where it is not.
  func checkScenario(_ name: String, among scenarios: [String]) -> Bool {
    if scenarios.contains(name) { return true }
    report(
      .ukjentVerdi, "studien har ikke dette scenarioet", en: "the study has no such scenario",
      found: "\"\(Problem.shortened(name))\"",
      suggestion: Suggestion.nearest(to: name, among: scenarios))
    return false
  }

  /// Where a factor of this name stands; a problem where none has it.
  fileprivate func position(among factors: [String]) -> Int? {
    let name = text
    if let number = factors.firstIndex(of: name) { return number }
    report(
      .ukjentVerdi, "studien har ingen slik faktor", en: "the study has no such factor",
      found: node.foundText, suggestion: Suggestion.nearest(to: name, among: factors))
    return nil
  }
}
