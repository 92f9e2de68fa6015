/// How the program ends, as a shell sees it.
public enum ExitCode {
  public static let fine: Int32 = 0
  /// A verification or an assertion failed.
  public static let failed: Int32 = 1
  /// Wrong use or input; nothing was written.
  public static let wrongUse: Int32 = 2
  /// Ended by a signal: 130 for SIGINT, 143 for SIGTERM.
  public static func signal(_ number: Int32) -> Int32 { 128 + number }
}
