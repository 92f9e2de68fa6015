import Boligmodell

extension ShapeChecker {
  /// A distribution, or a quantity that is always the same; nil after a problem.
  mutating func distribution(
    _ node: JSONNode, _ shape: QuantityShape, _ pointer: JSONPointer
  ) -> DistributionDescription? {
    guard let object = node.object, !object.contains(Annotation.valueKey) else {
      return quantity(node, shape, pointer).map { .fixed($0.value) }
    }
    let forms = DistributionForm.allCases
    let side = shape.isAnnotatable ? Annotation.keys : []
    checkKeys(object, known: forms.map(\.rawValue) + side, pointer)
    let present = forms.filter { object.contains($0.rawValue) }
    var description: DistributionDescription?
    if let form = present.first, present.count == 1, let parameters = object[form.rawValue] {
      description = distribution(form, parameters, shape, pointer.appending(form.rawValue))
    } else if present.isEmpty {
      problems.add(
        Problem(
          .mangler, at: node.position, pointer: pointer,
          LocalizedText("fordelingen mangler form", en: "the distribution has no form"),
          allowed: list(forms.map(\.rawValue))))
    } else {
      problems.add(
        Problem(
          .ugyldigFordeling, at: node.position, pointer: pointer,
          LocalizedText(
            "fordelingen har flere former", en: "the distribution has more than one form"),
          found: present.map(\.rawValue).joined(separator: ", ")))
    }
    if shape.isAnnotatable {
      _ = numberSource(object, node, shape.beside(Self.mainNumber(of: object)), pointer)
    }
    return description
  }

  /// The number that a distribution is stated by, as written.
  static func mainNumber(of object: JSONObject) -> JSONNode? {
    let main = DistributionForm.allCases.lazy.compactMap { object[$0.rawValue] }.first
    return main?.object.flatMap { parameters in
      ["snitt", "median", "skala"].lazy.compactMap { parameters[$0] }.first
        ?? parameters["verdier"]?.array?.first
    } ?? main?.array?.first.map { $0.array?.last ?? $0 } ?? main
  }

  private mutating func distribution(
    _ form: DistributionForm, _ node: JSONNode, _ shape: QuantityShape, _ pointer: JSONPointer
  ) -> DistributionDescription? {
    let isBoundedQuantity = shape.unit == .probability || shape.unit == .share
    guard form.isBounded || !isBoundedQuantity else {
      return invalid(
        node, pointer, "en andel eller sannsynlighet kan ikke ha en fordeling uten øvre grense",
        en: "a share or probability cannot have a distribution without an upper bound")
    }
    let before = problems.errorsAdded
    check(node, form.shape(of: shape), pointer)
    guard problems.errorsAdded == before else { return nil }
    var inner = shape
    inner.isAnnotatable = false
    let reader = ParameterReader(node: node, shape: inner)
    switch form {
    case .eksponentiell: return .exponential(mean: reader.value("snitt"))
    case .erlang:
      return .erlang(shape: Int(reader.pure("form")), mean: reader.value("snitt"))
    case .gamma: return .gamma(shape: reader.pure("form"), mean: reader.value("snitt"))
    case .weibull:
      return node["skala"] != nil
        ? .weibull(shape: reader.pure("form"), scale: reader.value("skala"))
        : .weibullMedian(shape: reader.pure("form"), median: reader.value("median"))
    case .lognormal: return lognormal(reader, pointer)
    case .uniform:
      let values = reader.values(node)
      guard values.count == 2, values[0] < values[1] else { return outOfOrder(node, pointer) }
      return .uniform(lower: values[0], upper: values[1])
    case .trekant, .pert:
      let values = reader.values(node)
      guard values.count == 3, values[0] <= values[1], values[1] <= values[2],
        values[0] < values[2]
      else { return outOfOrder(node, pointer) }
      return form == .pert
        ? .pert(lower: values[0], mode: values[1], upper: values[2])
        : .triangular(lower: values[0], mode: values[1], upper: values[2])
    case .fast: return .fixed(reader.value(node))
    case .diskret: return discrete(reader, pointer)
    case .empirisk: return empirical(reader, pointer)
    }
  }

  private mutating func lognormal(
    _ reader: ParameterReader, _ pointer: JSONPointer
  ) -> DistributionDescription? {
    let (median, p90) = (reader.value("median"), reader.value("p90"))
    guard median < p90 else {
      return invalid(
        reader.node["p90"] ?? reader.node, pointer.appending("p90"),
        "p90 må være større enn medianen", en: "p90 must be greater than the median")
    }
    return .lognormal(median: median, p90: p90)
  }

  private mutating func discrete(
    _ reader: ParameterReader, _ pointer: JSONPointer
  ) -> DistributionDescription? {
    let values = reader.values(reader.node["verdier"])
    let weights = (reader.node["vekter"]?.array ?? []).map(reader.pure)
    guard values.count == weights.count else {
      return invalid(
        reader.node["vekter"] ?? reader.node, pointer.appending("vekter"),
        "det må være like mange vekter som verdier", en: "there must be as many weights as values")
    }
    guard weights.reduce(0, +) > 0 else {
      return invalid(
        reader.node["vekter"] ?? reader.node, pointer.appending("vekter"),
        "minst én vekt må være større enn 0", en: "at least one weight must be greater than 0")
    }
    return .discrete(values: values, weights: weights)
  }

  private mutating func empirical(
    _ reader: ParameterReader, _ pointer: JSONPointer
  ) -> DistributionDescription? {
    let pairs = reader.node.array ?? []
    let points = pairs.map { pair in
      DistributionDescription.QuantilePoint(
        share: pair.array?.first.map(reader.share) ?? 0,
        value: pair.array?.last.map(reader.value) ?? 0)
    }
    for (index, (left, right)) in zip(points, points.dropFirst()).enumerated() {
      guard left.share < right.share, left.value <= right.value else {
        return outOfOrder(pairs[index + 1], pointer.appending(index + 1))
      }
    }
    guard points.first?.share == 0, points.last?.share == 1 else {
      return invalid(
        reader.node, pointer, "andelene må begynne med 0 og slutte med 1",
        en: "the shares must begin with 0 and end with 1")
    }
    return .empirical(points)
  }

  private mutating func outOfOrder(
    _ node: JSONNode, _ pointer: JSONPointer
  ) -> DistributionDescription? {
    add(
      .feilRekkefolge, node, pointer, "tallene må stå i stigende rekkefølge",
      en: "the numbers must be in ascending order")
    return nil
  }

  private mutating func invalid(
    _ node: JSONNode, _ pointer: JSONPointer, _ nb: String, en: String
  ) -> DistributionDescription? {
    add(.ugyldigFordeling, node, pointer, nb, en: en)
    return nil
  }
}

/// Reads the parameters of a distribution whose shape has been checked.
private struct ParameterReader {
  let node: JSONNode
  let shape: QuantityShape

  func value(_ key: String) -> Double { node[key].map(value) ?? shape.bounds.fallback }
  func pure(_ key: String) -> Double { node[key].map(pure) ?? 1 }
  func values(_ node: JSONNode?) -> [Double] { (node?.array ?? []).map(value) }

  func value(_ node: JSONNode) -> Double { read(node, shape) }
  func pure(_ node: JSONNode) -> Double { read(node, QuantityShape(.number)) }
  func share(_ node: JSONNode) -> Double { read(node, QuantityShape(.share)) }

  private func read(_ node: JSONNode, _ shape: QuantityShape) -> Double {
    var checker = ShapeChecker()
    return checker.quantity(node, shape, .root)?.value ?? shape.bounds.fallback
  }
}
