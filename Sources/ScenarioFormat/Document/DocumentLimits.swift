/// Bounds that keep a typo or a hostile file from filling memory or the stack.
public struct DocumentLimits: Sendable {
  /// The largest file, in bytes.
  public var fileSize = 8 << 20
  /// The deepest nesting of objects and arrays, in a file and in what it is with all it is based on.
  public var nesting = 64
  /// How many files may be based on one another in a chain.
  public var inheritance = 32
  /// The most values a document may have with all it is based on.
  public var values = 2_000_000
  /// How many problems of one file's text are collected before reading stops.
  public var problems = 200

  public init() {}
}
