extension JSONNode {
  /// The value as a message quotes it: short values as they are written, others by their kind.
  public var foundText: String {
    switch kind {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(_, let source): Problem.shortened(source)
    case .string(let value): "\"\(Problem.shortened(value))\""
    case .array: "[…]"
    case .object: "{…}"
    }
  }

  /// A number or a distribution as a reader sees it: `42 dager`, `trekant [30, 42, 55]`.
  var writtenText: String {
    guard let members = object?.members, members.count == 1 else { return parameterText }
    return "\(members[0].key) \(members[0].value.parameterText)"
  }

  /// Parameters without the quotation marks of JSON: `{median: 42 days, p90: 90 days}`.
  var parameterText: String {
    switch kind {
    case .string(let text): text
    case .number(_, let source): source
    case .array(let elements): "[" + elements.map(\.parameterText).joined(separator: ", ") + "]"
    case .object(let object):
      "{" + object.members.map { "\($0.key): \($0.value.parameterText)" }.joined(separator: ", ")
        + "}"
    default: JSONWriter.compact(self)
    }
  }
}
