/// A value of a JSON document, and where it stands.
public struct JSONNode: Sendable {
  public enum Kind: Sendable {
    case null
    case bool(Bool)
    /// A finite number, and its text as written; NaN where the reader has told that it is none.
    case number(Double, source: String)
    case string(String)
    case array([JSONNode])
    case object(JSONObject)
  }

  /// The six types of JSON, as a key to choose by.
  public enum JSONType: Sendable, Hashable, CaseIterable {
    case null, bool, number, string, array, object
  }

  public var kind: Kind
  public var position: SourcePosition

  public init(_ kind: Kind, at position: SourcePosition = .none) {
    self.kind = kind
    self.position = position
  }

  /// A number written in its shortest round-trip form. Infinities and NaN become null.
  public init(number: Double, at position: SourcePosition = .none) {
    self.init(
      number.isFinite ? .number(number, source: JSONWriter.text(of: number)) : .null, at: position)
  }

  public var type: JSONType {
    switch kind {
    case .null: .null
    case .bool: .bool
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  public var bool: Bool? { if case .bool(let value) = kind { value } else { nil } }
  public var number: Double? { if case .number(let value, _) = kind { value } else { nil } }
  public var string: String? { if case .string(let value) = kind { value } else { nil } }
  public var array: [JSONNode]? { if case .array(let value) = kind { value } else { nil } }
  public var object: JSONObject? { if case .object(let value) = kind { value } else { nil } }
  /// Whether a number that is infinite or none stands here, which was told when it was read: nothing more
  /// is to be said about it.
  var isNotFinite: Bool { number.map { !$0.isFinite } ?? false }
  public var isNull: Bool { if case .null = kind { true } else { false } }

  /// The member of an object, nil where this is no object or has no such key.
  public subscript(key: String) -> JSONNode? { object?[key] }

  /// Equal as JSON values: places, the spelling of numbers and the order of keys do not count.
  public func isEquivalent(to other: JSONNode) -> Bool {
    switch (kind, other.kind) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.number(let a, _), .number(let b, _)): a == b
    case (.string(let a), .string(let b)): a == b
    case (.array(let a), .array(let b)):
      a.count == b.count && zip(a, b).allSatisfy { $0.isEquivalent(to: $1) }
    case (.object(let a), .object(let b)):
      a.count == b.count
        && a.members.allSatisfy { member in
          b[member.key].map { member.value.isEquivalent(to: $0) } ?? false
        }
    default: false
    }
  }
}
