/// Visits every number of a document along its description.
struct NumberWalk {
  /// A place where the description says numbers stand: a quantity, a distribution, bands, a series,
  /// a schedule or probabilities.
  struct Place {
    var node: JSONNode
    /// The shape there, never a name or an object.
    var shape: Shape
    var pointer: JSONPointer
    var isDefault: Bool
  }

  /// Whether values that the document leaves out are visited as well.
  var includesDefaults: Bool

  /// - Parameter visit: gives what shall stand in the place.
  /// - Returns: the document with what `visit` gave. Defaults are visited but not put in.
  func map(
    _ node: JSONNode, _ shape: Shape, at pointer: JSONPointer = .root, isDefault: Bool = false,
    _ visit: (Place) -> JSONNode
  ) -> JSONNode {
    var result = node
    switch (shape.resolved, node.kind) {
    case (.object(let shape), .object(var object)):
      for field in shape.fields {
        let here = pointer.appending(field.key)
        if let value = object[field.key] {
          object.set(
            field.key, to: map(value, field.shape, at: here, isDefault: isDefault, visit))
        } else if includesDefaults, case .defaults(let value) = field.presence {
          let value = JSONNode(value.kind, at: node.position)
          _ = map(value, field.shape, at: here, isDefault: true, visit)
        }
      }
      result.kind = .object(object)
    case (.map(let shape), .object(var object)):
      for member in object.members {
        let here = pointer.appending(member.key)
        object.set(
          member.key, to: map(member.value, shape.element, at: here, isDefault: isDefault, visit))
      }
      result.kind = .object(object)
    case (.array(let shape), .array(let elements)):
      result.kind = .array(
        elements.enumerated().map { index, element in
          map(element, shape.element, at: pointer.appending(index), isDefault: isDefault, visit)
        })
    case (.tuple(let shapes), .array(var elements)):
      for (index, shape) in zip(elements.indices, shapes) {
        elements[index] = map(
          elements[index], shape, at: pointer.appending(index), isDefault: isDefault, visit)
      }
      result.kind = .array(elements)
    case (.oneOf(let alternatives), _):
      var checker = ShapeChecker()
      guard let chosen = checker.choose(node, alternatives, pointer) else { return node }
      return map(node, chosen.shape, at: pointer, isDefault: isDefault, visit)
    case (let shape, _) where shape.isNumeric:
      return visit(Place(node: node, shape: shape, pointer: pointer, isDefault: isDefault))
    default: break
    }
    return result
  }
}

extension Shape {
  /// Whether numbers stand here.
  var isNumeric: Bool {
    switch self {
    case .quantity, .distribution, .bands, .series, .schedule, .probabilities: true
    default: false
    }
  }

  /// The numbers that stand here, nil where none do.
  var quantity: QuantityShape? {
    switch self {
    case .quantity(let shape), .distribution(let shape), .bands(let shape), .series(let shape),
      .schedule(let shape):
      shape
    default: nil
    }
  }
}
