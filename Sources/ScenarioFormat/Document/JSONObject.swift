/// The members of a JSON object in the order in which they were written.
///
/// Keys are NFC and differ pairwise (Swift compares strings by canonical equivalence, so `år` is
/// one key in both of its encodings). Lookup is O(1), removal O(n).
public struct JSONObject: Sendable {
  public struct Member: Sendable {
    public let key: String
    /// Where the key stands; the value has a place of its own.
    public var keyPosition: SourcePosition
    public var value: JSONNode
  }

  public private(set) var members: [Member] = []
  private var indices: [String: Int] = [:]

  public init() {}

  public var count: Int { members.count }
  public var isEmpty: Bool { members.isEmpty }
  public var keys: [String] { members.map(\.key) }

  public func contains(_ key: String) -> Bool { indices[key] != nil }

  public func member(_ key: String) -> Member? { indices[key].map { members[$0] } }

  public subscript(key: String) -> JSONNode? { member(key)?.value }

  /// Replaces the value where the key is, or appends a member.
  /// - Parameter keyPosition: the key's place; nil keeps the old one.
  public mutating func set(
    _ key: String, to value: JSONNode, keyPosition: SourcePosition? = nil
  ) {
    if let index = indices[key] {
      members[index].value = value
      if let keyPosition { members[index].keyPosition = keyPosition }
    } else {
      let key = key.nfc
      indices[key] = members.count
      members.append(
        Member(key: key, keyPosition: keyPosition ?? value.position, value: value))
    }
  }

  /// Removes the member; nothing happens where there is none.
  public mutating func remove(_ key: String) {
    guard let removed = indices.removeValue(forKey: key) else { return }
    members.remove(at: removed)
    for index in removed..<members.count { indices[members[index].key] = index }
  }
}
