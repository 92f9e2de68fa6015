import Boligmodell

/// One reading of a document: the files read so far, the chain of files being read, and bounds.
struct DocumentExpansion {
  /// A file with all it is based on.
  struct Expanded {
    var node: JSONNode
    /// How many values it has.
    var values: Int
    /// How deep it is nested: 0 for a number or text.
    var height: Int
  }

  /// A `basertPå`: what it says and where it stands.
  struct Reference {
    var text: String
    var origin: DocumentOrigin
    var position: SourcePosition
    var pointer: JSONPointer
  }

  /// Thrown when going on could take unbounded time.
  struct Stop: Error {}

  let loader: DocumentLoader
  let root: String?
  let realRoot: String?
  var problems = ProblemList()
  /// False when a file, or a part of one, could not be had.
  var isComplete = true

  var cache: [DocumentOrigin: Expanded?] = [:]
  var chain: [DocumentOrigin] = []

  init(loader: DocumentLoader, root: String?) {
    self.loader = loader
    self.root = root
    realRoot = root.flatMap { loader.files.realPath($0.isEmpty ? "." : $0) }
  }

  mutating func top(
    _ origin: DocumentOrigin, given: (bytes: [UInt8], name: String)?
  ) -> JSONNode? {
    do {
      let start = Reference(
        text: origin.path.joined(separator: "/"), origin: origin, position: .none, pointer: .root)
      let bytes = given?.bytes ?? self.bytes(start)
      guard let bytes else { return nil }
      let name = given?.name ?? origin.name(under: root ?? "")
      return try read(bytes, name: name, origin: origin, depth: 0)?.node
    } catch {
      isComplete = false
      return nil
    }
  }

  /// - Parameter depth: how deep in the whole document the node stands; bounds the recursion.
  mutating func expand(
    _ node: JSONNode, in origin: DocumentOrigin, pointer: JSONPointer, depth: Int
  ) throws(Stop) -> Expanded {
    switch node.kind {
    case .array(let elements):
      try enter(node, pointer: pointer, depth: depth)
      var result = Expanded(node: node, values: 1, height: 1)
      var expanded: [JSONNode] = []
      for (index, element) in elements.enumerated() {
        let inside = try expand(
          element, in: origin, pointer: pointer.appending(index), depth: depth + 1)
        expanded.append(inside.node)
        try count(inside, into: &result, at: node, pointer: pointer)
      }
      result.node.kind = .array(expanded)
      return result
    case .object(let object):
      try enter(node, pointer: pointer, depth: depth)
      var result = Expanded(node: node, values: 1, height: 1)
      var patch = JSONObject()
      for member in object.members where member.key != DocumentLoader.baseKey {
        let inside = try expand(
          member.value, in: origin, pointer: pointer.appending(member.key), depth: depth + 1)
        patch.set(member.key, to: inside.node, keyPosition: member.keyPosition)
        try count(inside, into: &result, at: node, pointer: pointer)
      }
      result.node.kind = .object(patch)
      guard let reference = object[DocumentLoader.baseKey] else { return result }
      let place = pointer.appending(DocumentLoader.baseKey)
      guard let base = try base(reference, in: origin, pointer: place, depth: depth) else {
        isComplete = false
        return result
      }
      if depth + base.height > loader.limits.nesting { throw tooDeep(node, pointer: pointer) }
      result.height = max(result.height, base.height)
      result.values += base.values
      try check(result, at: node, pointer: pointer)
      // Nothing beside `basertPå` changes nothing, also where the file holds one distribution.
      result.node =
        patch.isEmpty
        ? JSONNode(base.node.kind, at: node.position)
        : MergePatch.apply(result.node, to: base.node, at: pointer, problems: &problems)
      return result
    default:
      return Expanded(node: node, values: 1, height: 0)
    }
  }

  mutating func base(
    _ node: JSONNode, in origin: DocumentOrigin, pointer: JSONPointer, depth: Int
  ) throws(Stop) -> Expanded? {
    guard let text = node.string else {
      reject(
        Problem(
          .feilType, at: node.position, pointer: pointer,
          LocalizedText("feil type", en: "wrong type"), found: node.foundText,
          allowed: LocalizedText("en sti til en fil (tekst)", en: "a path to a file (text)")))
      return nil
    }
    guard let target = origin.resolving(text) else {
      reject(DocumentLoader.outside(text, at: node.position, pointer: pointer))
      return nil
    }
    let reference = Reference(
      text: text, origin: target, position: node.position, pointer: pointer)
    guard let base = try include(reference, depth: depth) else { return nil }
    guard base.node.object != nil else {
      fail(
        .feilType, at: reference,
        LocalizedText("filen inneholder ikke et objekt", en: "the file does not hold an object"),
        found: base.node.foundText)
      return nil
    }
    return base
  }
}
