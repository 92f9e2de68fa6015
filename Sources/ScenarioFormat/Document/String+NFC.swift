import Foundation

extension String {
  /// The text in Unicode normalisation form C, the form of all keys and output.
  public var nfc: String {
    utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCanonicalMapping
  }
}
