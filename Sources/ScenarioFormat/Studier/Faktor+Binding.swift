import Boligmodell
import SimulationKernel

extension Faktor {
  /// The factor in a scenario's document.
  ///
  /// - Parameter problems: gets an unknown pointer with the nearest one, and values that do not fit.
  /// - Returns: nil where there are problems.
  public func bundet(til document: JSONNode, problems: inout ProblemList) -> BundetFaktor? {
    let shape = ScenarioShape.scenario
    let targets = steder(i: document)
    for (pattern, found) in zip(pekere, targets)
    where found.isEmpty || !found.allSatisfy({ Faktor.erSted($0, i: document) }) {
      problems.add(ukjent(pattern, i: document))
      return nil
    }
    guard let first = targets.first?.first else { return nil }
    let path = ShapePath(first, in: document, shape: shape)
    let quantity = path?.shape.quantity
    let own = path?.node?[Annotation.valueKey] ?? path?.node
    var distribution: Distribution?
    switch verdier {
    case .fordeling(let node, _):
      distribution = fordeling(
        node, måte == .ganges ? QuantityShape(.number) : quantity?.beside(own), problems: &problems)
      if distribution == nil { return nil }
    case .usikkerhet:
      let record = NumberRecord.all(in: document, shape: shape).first { $0.pointer == first }
      distribution = record?.source.usikkerhet.flatMap { try? Distribution($0) }
      if distribution == nil {
        problems.add(
          stedVerdier.problem(
            .ugyldigFordeling, "tallet oppgir ingen usikkerhet",
            en: "the number states no uncertainty", found: first.description))
        return nil
      }
    default: break
    }
    if quantity == nil, måte == .settes, distribution != nil || enhet != "" {
      problems.add(notANumber(first))
      return nil
    }
    let bound = BundetFaktor(
      faktor: self, fordeling: distribution, grenser: quantity?.bounds,
      erAntall: quantity?.unit == .count, egetTall: egetTall(path, quantity, first),
      enhet: måte == .ganges
        ? "" : enhet.isEmpty ? distribution == nil ? "" : quantity?.unit.modelUnit ?? "" : enhet)
    let before = problems.errors.count
    for value in bound.prøver where problems.errors.count == before {
      _ = bound.sett(value, i: document, problems: &problems)
    }
    return problems.errors.count == before ? bound : nil
  }

  private func fordeling(
    _ node: JSONNode, _ shape: QuantityShape?, problems: inout ProblemList
  ) -> Distribution? {
    guard var shape else {
      problems.add(notANumber(pekere[0]))
      return nil
    }
    shape.isAnnotatable = false
    var checker = ShapeChecker()
    let description = checker.distribution(node, shape, stedVerdier.peker)
    problems.add(contentsOf: checker.problems)
    guard let description, !checker.problems.hasErrors else { return nil }
    if let distribution = try? Distribution(description) { return distribution }
    problems.add(
      stedVerdier.problem(
        .ugyldigFordeling, "fordelingen kan ikke brukes", en: "the distribution cannot be used",
        found: node.foundText))
    return nil
  }

  /// The scenario's own number in the unit that the factor is written in.
  private func egetTall(
    _ path: ShapePath?, _ shape: QuantityShape?, _ pointer: JSONPointer
  ) -> Double? {
    if måte == .ganges { return 1 }
    guard var shape, let node = path?.node, path?.distributionDepth == nil || node.object == nil
    else { return nil }
    var checker = ShapeChecker()
    guard let own = checker.quantity(node, shape, pointer)?.value else { return nil }
    if case .fordeling = verdier { return own }
    if case .usikkerhet = verdier { return own }
    shape = shape.beside(node[Annotation.valueKey] ?? node)
    guard let one = checker.quantity(self.node(1), shape, pointer)?.value, one > 0 else {
      return nil
    }
    return own / one
  }

  private func notANumber(_ pointer: JSONPointer) -> Problem {
    stedPeker.problem(
      .feilType, "det står ikke et tall der pekeren viser",
      en: "there is no number where the pointer leads", found: pointer.description)
  }

  // MARK: Pointers

  /// The places that each pointer leads to, `*` spelt out.
  func steder(i document: JSONNode) -> [[JSONPointer]] {
    pekere.map { pattern in
      var found = [JSONPointer.root]
      for token in pattern.tokens {
        guard token == PointerPattern.any else {
          found = found.map { $0.appending(token) }
          continue
        }
        found = found.flatMap { pointer -> [JSONPointer] in
          switch document[pointer]?.kind {
          case .object(let object): object.keys.map { pointer.appending($0) }
          case .array(let elements): elements.indices.map { pointer.appending($0) }
          default: []
          }
        }
      }
      // Where keys after a `*` differ, those that have the place are meant.
      return pattern.tokens.contains(PointerPattern.any)
        ? found.filter { document[$0] != nil } : found
    }
  }

  private static func erSted(_ pointer: JSONPointer, i document: JSONNode) -> Bool {
    guard let parent = pointer.parent else { return true }
    return document[parent] != nil
      && ShapePath(pointer, in: document, shape: ScenarioShape.scenario) != nil
  }

  /// An unknown pointer, with the nearest one that there is.
  private func ukjent(_ pattern: JSONPointer, i document: JSONNode) -> Problem {
    var place = JSONPointer.root
    var suggestion: String?
    for (depth, token) in pattern.tokens.enumerated() {
      let next = place.appending(
        token == PointerPattern.any ? keys(place, document).first ?? token : token)
      if document[next] != nil
        || Faktor.erSted(next, i: document) && depth + 1 == pattern.tokens.count
      {
        place = next
        continue
      }
      if let near = Suggestion.nearest(to: token, among: keys(place, document)) {
        var tokens = pattern.tokens
        tokens[depth] = near
        suggestion = JSONPointer(tokens).description
      }
      return stedPeker.problem(
        .ugyldigPeker, "scenarioet har ingenting der pekeren viser",
        en: "the scenario has nothing where the pointer leads", found: pattern.description,
        allowed: LocalizedText(
          "\(place) har \(shown(keys(place, document)))",
          en: "\(place) has \(shown(keys(place, document)))"),
        suggestion: suggestion)
    }
    return stedPeker.problem(
      .ugyldigPeker, "scenarioet har ingenting der pekeren viser",
      en: "the scenario has nothing where the pointer leads", found: pattern.description)
  }

  private func keys(_ place: JSONPointer, _ document: JSONNode) -> [String] {
    var keys = document[place]?.object?.keys ?? []
    if let path = ShapePath(place, in: document, shape: ScenarioShape.scenario),
      case .object(let object) = path.shape
    {
      keys += object.fields.map(\.key).filter { !keys.contains($0) }
    }
    return keys
  }

  private func shown(_ keys: [String]) -> String {
    let shown = keys.prefix(12).joined(separator: ", ")
    return keys.isEmpty ? "–" : keys.count > 12 ? shown + " …" : shown
  }
}
