/// What the description says about the place a pointer leads to.
struct ShapePath {
  /// The value there, nil where the document leaves it out.
  var node: JSONNode?
  var shape: Shape
  /// How many tokens lead to the distribution that the place is a parameter of.
  var distributionDepth: Int?

  /// Nil where the description has nothing at the place.
  init?(_ pointer: JSONPointer, in document: JSONNode, shape: Shape) {
    node = document
    self.shape = shape
    settle()
    for (depth, token) in pointer.tokens.enumerated() {
      guard step(token, depth: depth) else { return nil }
      settle()
    }
  }

  /// Goes through names and alternatives to the shape that holds.
  private mutating func settle() {
    for _ in 0..<64 {
      shape = shape.resolved
      guard case .oneOf(let alternatives) = shape, let node else { return }
      var checker = ShapeChecker()
      guard let chosen = checker.choose(node, alternatives, .root) else { return }
      shape = chosen.shape
    }
  }

  private mutating func step(_ token: String, depth: Int) -> Bool {
    guard let next = inner(token) else { return false }
    if case .distribution = shape, token != Annotation.valueKey { distributionDepth = depth }
    if let value = node?[JSONPointer([token])] {
      node = value
    } else if case .object(let object) = shape, let field = object.field(token),
      case .defaults(let value) = field.presence
    {
      node = value
    } else {
      node = nil
    }
    shape = next
    return true
  }

  /// The shape one token further in.
  private func inner(_ token: String) -> Shape? {
    switch shape {
    case .object(let shape): return shape.field(token)?.shape
    case .map(let shape): return shape.element
    case .array(let shape): return JSONPointer.index(token).map { _ in shape.element }
    case .tuple(let shapes):
      return JSONPointer.index(token).flatMap { $0 < shapes.count ? shapes[$0] : nil }
    case .quantity(var shape) where shape.isAnnotatable && token == Annotation.valueKey:
      shape.isAnnotatable = false
      return .quantity(shape)
    case .distribution(let shape):
      if token == Annotation.valueKey { return .quantity(shape) }
      return DistributionForm(rawValue: token)?.shape(of: shape)
    case .bands(let shape):
      return token == Annotation.bandsKey
        ? ShapeChecker.bandsShape(shape) : token == Annotation.valueKey ? .quantity(shape) : nil
    case .series(let shape):
      return ShapeChecker.year(token) != nil || token == Annotation.valueKey
        ? .quantity(shape) : nil
    case .schedule(let shape):
      if token == Annotation.valueKey { return .quantity(shape) }
      return [Annotation.stepsKey, Annotation.linearKey].contains(token)
        ? .map(of: .quantity(shape)) : nil
    case .probabilities(let names):
      return token == Annotation.valueKey
        ? .probabilities(names) : .quantity(QuantityShape(.probability))
    default: return nil
    }
  }
}
