/// A JSON Pointer in which a token `*` stands for any key or index: `/kommunaleBoliger/typer/*/husleie`.
///
/// It leads to settings: a number with all that is said about it, a distribution, a series or a
/// schedule is one setting and has no parts.
public struct PointerPattern: Sendable, Hashable, CustomStringConvertible {
  public let pointer: JSONPointer

  static let any = "*"

  /// Nil where the text is no pointer, or leads to the whole document.
  public init?(parsing text: String) {
    guard let pointer = JSONPointer(parsing: text), !pointer.tokens.isEmpty else { return nil }
    self.pointer = pointer
  }

  public var description: String { pointer.description }

  // MARK: In a description

  /// What a description has at the places that a pattern can lead to.
  enum Reach {
    case shapes([Shape])
    /// No document has anything there: the first token that leads nowhere, and the keys known in its
    /// place.
    case nothing(token: String, known: [String])
  }

  func reach(in shape: Shape) -> Reach {
    var shapes = Self.settled([shape])
    for token in pointer.tokens {
      let next = Self.settled(shapes.flatMap { $0.parts(token) })
      if next.isEmpty { return .nothing(token: token, known: shapes.flatMap(\.knownKeys)) }
      shapes = next
    }
    return .shapes(shapes)
  }

  /// Names and alternatives resolved, each named shape once: so that a pattern of many `*` through a
  /// description that holds itself does not grow without end.
  private static func settled(_ shapes: [Shape]) -> [Shape] {
    var seen: Set<String> = []
    var settled: [Shape] = []
    var waiting = Array(shapes.reversed())
    while let shape = waiting.popLast() {
      switch shape {
      case .named(let named):
        if seen.insert(named.name).inserted { waiting.append(named.shape()) }
      case .oneOf(let alternatives): waiting += alternatives.map(\.shape).reversed()
      default: settled.append(shape)
      }
    }
    return settled
  }

  // MARK: In a document

  /// A place in a document that a pattern leads to.
  struct Setting {
    /// What stands there, or holds there by default; nil where nothing does.
    var node: JSONNode?
    var isDefault = false
    /// Alternatives settled.
    var shape: Shape
    /// Whether a word can stand there, though perhaps something else does.
    var canBeWord: Bool
    var pointer: JSONPointer
    /// What stands around it.
    var parent: JSONNode
  }

  /// The places of a document that the pattern leads to. A key that the description knows but the
  /// document leaves out is among them where all before it stands there.
  func settings(in document: JSONNode, _ shape: Shape) -> [Setting] {
    var found: [Setting] = []
    visit(document, shape, pointer.tokens[...], .root, &found)
    return found
  }

  private func visit(
    _ node: JSONNode, _ shape: Shape, _ tokens: ArraySlice<String>, _ here: JSONPointer,
    _ found: inout [Setting]
  ) {
    guard let token = tokens.first, let shape = shape.settled(for: node) else { return }
    for part in shape.parts(token, of: node, at: here) {
      if tokens.count == 1 {
        let settled = part.node.map { part.shape.settled(for: $0) } ?? part.shape.resolved
        guard let settled else { continue }
        found.append(
          Setting(
            node: part.node, isDefault: part.isDefault, shape: settled,
            canBeWord: Self.settled([part.shape]).contains(where: \.isWord),
            pointer: part.pointer, parent: node))
      } else if let inner = part.node {
        visit(inner, part.shape, tokens.dropFirst(), part.pointer, &found)
      }
    }
  }
}

extension Shape {
  /// The shapes of the parts that a token of a pattern leads to.
  fileprivate func parts(_ token: String) -> [Shape] {
    let isAny = token == PointerPattern.any
    switch self {
    case .object(let shape):
      return isAny ? shape.fields.map(\.shape) : shape.field(token).map { [$0.shape] } ?? []
    case .map(let shape):
      return isAny || ShapeChecker().isAllowed(token, shape.names) ? [shape.element] : []
    case .array(let shape):
      return isAny || JSONPointer.index(token) != nil ? [shape.element] : []
    case .tuple(let shapes):
      if isAny { return shapes }
      return JSONPointer.index(token).flatMap { $0 < shapes.count ? [shapes[$0]] : nil } ?? []
    case .probabilities(let names):
      return isAny || ShapeChecker().isAllowed(token, names)
        ? [.quantity(QuantityShape(.probability))] : []
    default: return []
    }
  }

  fileprivate var knownKeys: [String] {
    switch self {
    case .object(let shape): shape.fields.map(\.key)
    case .map(let shape): shape.names.known
    case .probabilities(let names): names.known
    default: []
    }
  }

  /// Whether words stand here.
  var isWord: Bool {
    switch self {
    case .text, .choice: true
    default: false
    }
  }

  /// The shape that holds for a value, names and alternatives settled; nil where none fits.
  fileprivate func settled(for node: JSONNode) -> Shape? {
    var shape = resolved
    for _ in 0..<64 {
      guard case .oneOf(let alternatives) = shape else { return shape }
      var checker = ShapeChecker()
      guard let chosen = checker.choose(node, alternatives, .root) else { return nil }
      shape = chosen.shape.resolved
    }
    return nil
  }

  fileprivate struct Part {
    var node: JSONNode?
    var isDefault = false
    var shape: Shape
    var pointer: JSONPointer
  }

  /// The parts of a value that a token of a pattern leads to.
  fileprivate func parts(
    _ token: String, of node: JSONNode, at here: JSONPointer
  ) -> [Part] {
    let isAny = token == PointerPattern.any
    func member(_ key: String, _ shape: Shape, of node: JSONNode, at here: JSONPointer) -> Part? {
      node[key].map { Part(node: $0, shape: shape, pointer: here.appending(key)) }
    }
    switch self {
    case .object(let shape):
      let fields = isAny ? shape.fields : shape.field(token).map { [$0] } ?? []
      return fields.map { field in
        if let part = member(field.key, field.shape, of: node, at: here) { return part }
        let pointer = here.appending(field.key)
        guard case .defaults(let value) = field.presence else {
          return Part(shape: field.shape, pointer: pointer)
        }
        // A default has no place of its own; what is wrong with it is shown around it.
        return Part(
          node: JSONNode(value.kind, at: node.position), isDefault: true, shape: field.shape,
          pointer: pointer)
      }
    case .map(let shape):
      let keys = isAny ? node.object?.keys ?? [] : [token]
      return keys.compactMap { member($0, shape.element, of: node, at: here) }
    case .array, .tuple:
      return (node.array ?? []).enumerated().compactMap { index, element in
        guard isAny || JSONPointer.index(token) == index,
          let shape = parts(String(index)).first
        else { return nil }
        return Part(node: element, shape: shape, pointer: here.appending(index))
      }
    case .probabilities:
      let isWrapped = node.object?.contains(Annotation.valueKey) == true
      let map = isWrapped ? node[Annotation.valueKey] ?? node : node
      let place = isWrapped ? here.appending(Annotation.valueKey) : here
      return (isAny ? map.object?.keys ?? [] : [token]).compactMap {
        member($0, .quantity(QuantityShape(.probability)), of: map, at: place)
      }
    default: return []
    }
  }
}

extension NameRule {
  fileprivate var known: [String] {
    if case .among(let names) = self { names } else { [] }
  }
}
