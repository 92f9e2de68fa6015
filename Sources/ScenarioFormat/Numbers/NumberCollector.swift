extension NumberRecord {
  /// Every number of a document, in its order; what cannot be read is left out.
  /// - Parameter includingDefaults: also those that the document leaves to the format.
  public static func all(
    in document: JSONNode, shape: Shape, includingDefaults: Bool = true
  ) -> [NumberRecord] {
    var collector = NumberCollector()
    _ = NumberWalk(includesDefaults: includingDefaults).map(document, shape) { place in
      collector.visit(place)
      return place.node
    }
    return collector.records
  }
}

/// Makes records of the numbers at the places of a walk.
struct NumberCollector {
  private(set) var records: [NumberRecord] = []
  private var isDefault = false

  mutating func visit(_ place: NumberWalk.Place) {
    isDefault = place.isDefault
    let (node, pointer) = (place.node, place.pointer)
    let isAnnotated = node.object?.contains(Annotation.valueKey) == true
    switch place.shape {
    case .quantity(let shape): add(node, shape, pointer)
    case .distribution(let shape):
      if node.object == nil || isAnnotated {
        add(node, shape, pointer)
      } else {
        addDistribution(node, shape, pointer)
      }
    case .bands(let shape):
      guard let bands = node[Annotation.bandsKey]?.array else { return add(node, shape, pointer) }
      for (index, band) in bands.enumerated() {
        let here = pointer.appending(Annotation.bandsKey).appending(index).appending("rate")
        if let rate = band["rate"] { add(rate, shape, here, sharing: node.object) }
      }
    case .series(let shape):
      guard let object = node.object, !isAnnotated else { return add(node, shape, pointer) }
      for member in object.members where ShapeChecker.year(member.key) != nil {
        add(member.value, shape, pointer.appending(member.key), sharing: object)
      }
    case .schedule(let shape):
      guard let object = node.object, !isAnnotated else { return add(node, shape, pointer) }
      for form in [Annotation.stepsKey, Annotation.linearKey] {
        for member in object[form]?.object?.members ?? [] {
          let here = pointer.appending(form).appending(member.key)
          add(member.value, shape, here, sharing: object)
        }
      }
    case .probabilities:
      let map = node[Annotation.valueKey] ?? node
      let place = isAnnotated ? pointer.appending(Annotation.valueKey) : pointer
      for member in map.object?.members ?? [] {
        add(
          member.value, QuantityShape(.probability), place.appending(member.key),
          sharing: isAnnotated ? node.object : nil)
      }
    default: break
    }
  }

  /// - Parameter owner: the series or bands whose source the number shares where it has none.
  private mutating func add(
    _ node: JSONNode, _ shape: QuantityShape, _ pointer: JSONPointer,
    sharing owner: JSONObject? = nil
  ) {
    var checker = ShapeChecker()
    guard let quantity = checker.quantity(node, shape, pointer) else { return }
    var source = quantity.source
    if let owner, node.object == nil {
      source = checker.numberSource(owner, node, nil, pointer)
    }
    records.append(
      NumberRecord(
        pointer: pointer, form: .quantity, unit: shape.unit, bounds: shape.bounds,
        value: quantity.value, text: quantity.text, source: source, isDefault: isDefault,
        isDefinition: shape.isDefinition && source.grad == nil, position: quantity.position))
  }

  private mutating func addDistribution(
    _ node: JSONNode, _ shape: QuantityShape, _ pointer: JSONPointer
  ) {
    var checker = ShapeChecker()
    guard let distribution = checker.distribution(node, shape, pointer), let object = node.object,
      let form = DistributionForm.allCases.first(where: { object.contains($0.rawValue) }),
      let parameters = object[form.rawValue]
    else { return }
    let beside = shape.beside(ShapeChecker.mainNumber(of: object))
    records.append(
      NumberRecord(
        pointer: pointer, form: .distribution, unit: shape.unit, bounds: shape.bounds,
        value: distribution.mainParameter,
        text: "\(form.rawValue) \(parameters.parameterText)",
        source: checker.numberSource(object, node, beside, pointer), isDefault: isDefault,
        isDefinition: false, position: node.position))
  }
}
