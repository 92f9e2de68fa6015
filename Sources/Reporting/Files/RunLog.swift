/// `logg.txt`: what varies between runs, such as time, host, threads and paths. Outside the promise
/// of equal bytes.
public struct RunLog: Sendable {
  public static let fileName = "logg.txt"

  private var lines: [String] = []

  public init() {}

  /// Adds a fact on a line of its own.
  public mutating func add(_ name: String, _ value: String) {
    lines.append("\(name): \(value.printable)")
  }

  public var text: String { lines.map { $0 + "\n" }.joined() }
}
