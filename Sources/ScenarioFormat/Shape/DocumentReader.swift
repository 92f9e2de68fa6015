import Boligmodell

/// Typed reading of a document along its description.
///
/// Check the document first (`ShapeChecker`); reading one that was not checked, or failed, is safe
/// all the same: what cannot be read adds a problem to the collector and reads as a harmless value
/// (0 within bounds, the first choice, false, an empty text).
public struct DocumentReader {
  /// What stands here; for a key left out, its default.
  public let node: JSONNode
  public let pointer: JSONPointer
  /// False where an optional key is left out. Values then read as harmless ones, without a problem.
  public let isPresent: Bool
  let shape: Shape
  let collector: ProblemCollector

  public init(
    _ node: JSONNode, shape: Shape, at pointer: JSONPointer = .root,
    problems collector: ProblemCollector
  ) {
    self.init(node, shape: shape, at: pointer, isPresent: true, problems: collector)
  }

  init(
    _ node: JSONNode, shape: Shape, at pointer: JSONPointer, isPresent: Bool,
    problems collector: ProblemCollector
  ) {
    self.node = node
    self.shape = shape.resolved
    self.pointer = pointer
    self.isPresent = isPresent
    self.collector = collector
  }

  public var position: SourcePosition { node.position }

  /// Whether everything here could be read. Where not, harmless values stand in for what was written,
  /// and what follows from them is no problem of the writer's.
  public var isSound: Bool {
    !collector.problems.problems.contains {
      $0.severity == .error && $0.pointer.isWithin(pointer)
    }
  }

  /// Adds a problem at this place, for what a description cannot say: for instance that one part
  /// does not fit another.
  public func report(
    _ code: ProblemCode, severity: Problem.Severity = .error, _ nb: String, en: String,
    found: String? = nil, allowed: LocalizedText? = nil, suggestion: String? = nil
  ) {
    collector.add(
      Problem(
        code, severity: severity, at: position, pointer: pointer, LocalizedText(nb, en: en),
        found: found, allowed: allowed, suggestion: suggestion))
  }

  // MARK: Parts

  /// A part of an object. A default stands in for a key left out.
  public subscript(key: String) -> DocumentReader {
    let here = pointer.appending(key)
    guard case .object(let object) = chosen.shape, let field = object.field(key) else {
      if isPresent {
        report(
          .internFeil, "formatet har ingen nøkkel «\(key)» her",
          en: "the format has no key \"\(key)\" here")
      }
      return absent(.oneOf([]), here)
    }
    if let value = node[key] { return part(value, field.shape, here) }
    switch field.presence {
    case .defaults(let value):
      // A default has no place of its own; problems with it are shown at the object.
      return part(JSONNode(value.kind, at: position), field.shape, here)
    case .optional: return absent(field.shape, here)
    case .required:
      if isPresent { collector.checker.missing(key, in: node, pointer) }
      return absent(field.shape, here)
    }
  }

  /// A part that may be left out; nil where it is, and has no default.
  public func optional(_ key: String) -> DocumentReader? {
    let part = self[key]
    return part.isPresent ? part : nil
  }

  /// The elements of an array.
  public var elements: [DocumentReader] {
    guard isPresent else { return [] }
    let shape = chosen.shape
    guard let array = node.array else {
      collector.checker.check(node, shape, pointer)
      return []
    }
    return array.enumerated().compactMap { index, element in
      let inner: Shape? =
        switch shape {
        case .array(let shape): shape.element
        case .tuple(let shapes): index < shapes.count ? shapes[index] : nil
        default: nil
        }
      return inner.map { part(element, $0, pointer.appending(index)) }
    }
  }

  /// Things by free names, in the order of the document.
  public var entries: [Entry] {
    guard isPresent, case .map(let shape) = chosen.shape else { return [] }
    guard let object = node.object else {
      collector.checker.checkMap(node, shape, pointer)
      return []
    }
    return object.members.map { member in
      Entry(
        name: member.key, position: member.keyPosition,
        value: part(member.value, shape.element, pointer.appending(member.key)))
    }
  }

  /// A thing by a free name.
  public struct Entry {
    public var name: String
    /// Where the name stands.
    public var position: SourcePosition
    public var value: DocumentReader
  }

  /// Which of the alternatives stands here, by its name; nil where none does. The reader itself
  /// reads on as that alternative.
  public var alternative: String? { chosen.name }

  // MARK: Inside

  /// The shape that holds here, alternatives settled.
  var chosen: (name: String?, shape: Shape) {
    var shape = shape
    var name: String?
    // Alternatives may hold alternatives; a description that goes round gives up.
    for _ in 0..<64 {
      guard case .oneOf(let alternatives) = shape else { break }
      guard isPresent,
        let choice = collector.checker.choose(node, alternatives, pointer)
      else { return (nil, .oneOf([])) }
      if name == nil { name = choice.name }
      shape = choice.shape.resolved
    }
    return (name, shape)
  }

  private func part(_ node: JSONNode, _ shape: Shape, _ pointer: JSONPointer) -> DocumentReader {
    DocumentReader(node, shape: shape, at: pointer, isPresent: true, problems: collector)
  }

  private func absent(_ shape: Shape, _ pointer: JSONPointer) -> DocumentReader {
    DocumentReader(
      JSONNode(.null, at: position), shape: shape, at: pointer, isPresent: false,
      problems: collector)
  }
}
