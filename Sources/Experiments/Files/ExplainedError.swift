import Boligmodell

/// An error that tells the user what happened, where, and what to do, in both languages.
public protocol ExplainedError: Error, CustomStringConvertible {
  /// The whole message, without a full stop at the end.
  var tekst: LocalizedText { get }
}

extension ExplainedError {
  public var description: String { tekst.en }
}
