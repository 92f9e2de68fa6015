/// The languages in which the program speaks to a user.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// Bokmål, the default.
  case nb
  case en
}
