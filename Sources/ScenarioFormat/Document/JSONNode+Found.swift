extension JSONNode {
  /// The value as a message quotes it: short values as they are written, others by their kind.
  var foundText: String {
    switch kind {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(_, let source): Problem.shortened(source)
    case .string(let value): "\"\(Problem.shortened(value))\""
    case .array: "[…]"
    case .object: "{…}"
    }
  }
}
