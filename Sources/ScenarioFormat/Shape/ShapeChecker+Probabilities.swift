import Boligmodell

extension ShapeChecker {
  /// How far from 1 a sum of probabilities may be.
  static let probabilityTolerance = 1e-9

  /// Probabilities by name; names left out are 0. Nil after a problem.
  ///
  /// - Returns: in the order of the list of names where there is one, else by name, so that the
  ///   order of keys in a document means nothing.
  mutating func probabilities(
    _ node: JSONNode, _ names: NameRule, _ pointer: JSONPointer
  ) -> [NamedProbability]? {
    let before = problems.errorsAdded
    var (map, place) = (node, pointer)
    if let object = node.object, let inner = object[Annotation.valueKey] {
      checkKeys(object, known: [Annotation.valueKey] + Annotation.courseKeys, pointer)
      _ = numberSource(object, node, nil, pointer)
      (map, place) = (inner, pointer.appending(Annotation.valueKey))
    }
    guard let object = map.object else {
      wrongType(
        map, place,
        allowed: LocalizedText(
          "sannsynligheter ved navn: { a: 0.3, b: 0.7 }",
          en: "probabilities by name: { a: 0.3, b: 0.7 }"))
      return nil
    }
    checkNames(object, names, place)
    var values: [NamedProbability] = []
    for member in object.members where isAllowed(member.key, names) {
      let shape = QuantityShape(.probability)
      if let value = quantity(member.value, shape, place.appending(member.key)) {
        values.append(NamedProbability(name: member.key, probability: value.value))
      }
    }
    guard problems.errorsAdded == before else { return nil }
    switch names {
    case .among(let list):
      let order = Dictionary(
        list.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
      values.sort { order[$0.name, default: 0] < order[$1.name, default: 0] }
    case .free: values.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
    let sum = values.reduce(0) { $0 + $1.probability }
    guard abs(sum - 1) <= Self.probabilityTolerance else {
      problems.add(
        Problem(
          .sumIkkeEn, at: map.position, pointer: place,
          LocalizedText("sannsynlighetene må ha sum 1", en: "the probabilities must sum to 1"),
          found: JSONWriter.text(of: (sum * 1e12).rounded() / 1e12)))
      return nil
    }
    return values
  }
}

/// How likely a named outcome is.
public struct NamedProbability: Sendable, Hashable {
  public var name: String
  public var probability: Double

  public init(name: String, probability: Double) {
    self.name = name
    self.probability = probability
  }
}
