/// Where text is shown: how wide it is, and whether it may be coloured.
public struct Terminal: Sendable, Equatable {
  /// Columns that a line may take.
  public let width: Int
  public let usesColour: Bool

  public init(width: Int, usesColour: Bool) {
    self.width = max(20, width)
    self.usesColour = usesColour
  }

  /// Colour belongs on a terminal only, and never where NO_COLOR is set (https://no-color.org) or the
  /// terminal says that it is dumb. A file or a pipe is laid out for 80 columns.
  ///
  /// - Parameter width: the terminal's own width, where it is known.
  public init(isTerminal: Bool, width: Int?, environment: [String: String]) {
    let columns = width ?? environment["COLUMNS"].flatMap { Int($0) }
    let refused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    self.init(
      width: isTerminal ? columns ?? 80 : 80,
      usesColour: isTerminal && !refused && environment["TERM"] != "dumb")
  }

  /// `text` with an emphasis, where colours are used. Colour never says what words do not.
  public func emphasised(_ text: String, _ emphasis: Emphasis) -> String {
    guard usesColour, let code = emphasis.code else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}

/// What a piece of text is, so that a terminal may colour it.
public enum Emphasis: Sendable {
  case plain
  case heading
  case better
  case worse
  case muted
  case warning

  /// The SGR code of ECMA-48.
  var code: String? {
    switch self {
    case .plain: nil
    case .heading: "1"
    case .better: "32"
    case .worse: "31"
    case .muted: "2"
    case .warning: "33"
    }
  }
}
