import Boligmodell

extension LocalizedText {
  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .nb: nb
    case .en: en
    }
  }
}
