import Boligmodell

/// One thing that is wrong in a document: what, where, what was found, what is allowed and, where
/// one is near, what was probably meant.
public struct Problem: Error, Sendable, Hashable {
  public enum Severity: String, Sendable, Hashable {
    /// The document cannot be used.
    case error
    /// The document can be used, but may not mean what its author thinks.
    case warning
  }

  public var code: ProblemCode
  public var severity: Severity
  /// Where in the files, `SourcePosition.none` where there is no place.
  public var position: SourcePosition
  /// Where in the document, empty for the document as a whole.
  public var pointer: JSONPointer
  /// What is wrong, as a sentence without a capital and without a full stop.
  public var text: LocalizedText
  /// What stands there, as written.
  public var found: String?
  /// What might stand there.
  public var allowed: LocalizedText?
  /// The nearest of what might stand there.
  public var suggestion: String?

  public init(
    _ code: ProblemCode, severity: Severity = .error, at position: SourcePosition,
    pointer: JSONPointer = .root, _ text: LocalizedText, found: String? = nil,
    allowed: LocalizedText? = nil, suggestion: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.position = position
    self.pointer = pointer
    self.text = text
    self.found = found
    self.allowed = allowed
    self.suggestion = suggestion
  }
}
