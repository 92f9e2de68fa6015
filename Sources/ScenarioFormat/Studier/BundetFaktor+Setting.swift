import Boligmodell

extension BundetFaktor {
  /// Values that show whether all of them fit.
  var prøver: [Faktorverdi] {
    switch faktor.verdier {
    case .nivåer(let levels): levels.indices.map { .nivå($0) }
    case .område, .fordeling, .usikkerhet: ytre
    case .oppgis: []
    }
  }

  /// The document with a value of the factor.
  ///
  /// - Returns: nil, with a problem, where it does not fit.
  public func sett(
    _ value: Faktorverdi, i document: JSONNode, problems: inout ProblemList
  ) -> JSONNode? {
    if case .egen = value { return document }
    switch faktor.måte {
    case .ganges: return gang(value, i: document, problems: &problems)
    case .flettes:
      guard case .nivå(let number) = value, case .nivåer(let levels) = faktor.verdier else {
        return document
      }
      return hvertSted(i: document) { place, document in
        let merged = MergePatch.apply(levels[number].node, to: document[place])
        return put(merged, at: place, in: document, &problems)
      }
    case .settes:
      if case .tall(let number) = value, fordeling != nil {
        return settTall(number, i: document, problems: &problems)
      }
      let node = node(value)
      return hvertSted(i: document) { place, document in
        if place.tokens.isEmpty { return node }
        return NumberSetting.set(
          node, at: place, in: document, shape: ScenarioShape.scenario, problems: &problems)
      }
    }
  }

  private func node(_ value: Faktorverdi) -> JSONNode {
    switch (value, faktor.verdier) {
    case (.nivå(let number), .nivåer(let levels)): levels[number].node
    case (.tall(let number), _): faktor.node(number)
    default: JSONNode(.null)
    }
  }

  private func hvertSted(
    i document: JSONNode, _ change: (JSONPointer, JSONNode) -> JSONNode?
  ) -> JSONNode? {
    var document = document
    for place in faktor.steder(i: document).joined() {
      guard let changed = change(place, document) else { return nil }
      document = changed
    }
    return document
  }

  /// Puts a whole thing where a pointer leads, and checks it there.
  private func put(
    _ node: JSONNode, at place: JSONPointer, in document: JSONNode, _ problems: inout ProblemList
  ) -> JSONNode? {
    let shape = ShapePath(place, in: document, shape: ScenarioShape.scenario)?.shape
    guard let shape else { return nil }
    let found = ShapeChecker.check(node, against: shape, at: place)
    problems.add(contentsOf: ProblemList(found.errors))
    var result = document
    guard !found.hasErrors, result.set(node, at: place) else { return nil }
    return result
  }

  /// A draw of a distribution, in the unit of the model.
  private func settTall(
    _ value: Double, i document: JSONNode, problems: inout ProblemList
  ) -> JSONNode? {
    let places = Set(faktor.steder(i: document).joined())
    return tall(i: document) { places.contains($0.pointer) }.reduce(document) { document, record in
      guard let document else { return nil }
      return NumberSetting.set(
        value, of: record, in: document, shape: ScenarioShape.scenario, problems: &problems)
    }
  }

  private func gang(
    _ value: Faktorverdi, i document: JSONNode, problems: inout ProblemList
  ) -> JSONNode? {
    guard let times = vist(value).tall else { return nil }
    let places = Array(faktor.steder(i: document).joined())
    let records = tall(i: document) { record in
      !record.isDefault && record.value != 0
        && places.contains { record.pointer.isWithin($0) }
    }
    return records.reduce(document) { document, record in
      guard let document else { return nil }
      var product = record.value * times
      if record.unit == .count {
        switch faktor.avrunding {
        case .nærmest: product.round()
        case .ned: product = (product + 1e-9).rounded(.down)
        case .opp: product = (product - 1e-9).rounded(.up)
        }
      }
      return NumberSetting.set(
        product, of: record, in: document, shape: ScenarioShape.scenario, problems: &problems)
    }
  }

  private func tall(
    i document: JSONNode, _ isMeant: (NumberRecord) -> Bool
  ) -> [NumberRecord] {
    NumberRecord.all(in: document, shape: ScenarioShape.scenario).filter(isMeant)
  }
}
