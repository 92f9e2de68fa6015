extension JSONNode {
  /// The value that the pointer leads to, nil where there is none.
  public subscript(pointer: JSONPointer) -> JSONNode? {
    var node = self
    for token in pointer.tokens {
      switch node.kind {
      case .object(let object):
        guard let next = object[token] else { return nil }
        node = next
      case .array(let elements):
        guard let index = JSONPointer.index(token), index < elements.count else { return nil }
        node = elements[index]
      default: return nil
      }
    }
    return node
  }

  /// Puts a value where the pointer leads.
  ///
  /// The last token may be a new key of an object, or `-` or the count to append to an array; all
  /// before it must exist.
  /// - Returns: false, with nothing changed, where the pointer leads nowhere.
  @discardableResult
  public mutating func set(_ value: JSONNode, at pointer: JSONPointer) -> Bool {
    set(value, at: pointer.tokens[...])
  }

  private mutating func set(_ value: JSONNode, at tokens: ArraySlice<String>) -> Bool {
    guard let token = tokens.first else {
      self = value
      return true
    }
    let rest = tokens.dropFirst()
    switch kind {
    case .object(var object):
      guard var child = object[token] ?? (rest.isEmpty ? value : nil) else { return false }
      guard child.set(value, at: rest) else { return false }
      object.set(token, to: child)
      kind = .object(object)
    case .array(var elements):
      if rest.isEmpty, token == "-" || JSONPointer.index(token) == elements.count {
        elements.append(value)
      } else {
        guard let index = JSONPointer.index(token), index < elements.count,
          elements[index].set(value, at: rest)
        else { return false }
      }
      kind = .array(elements)
    default: return false
    }
    return true
  }
}
