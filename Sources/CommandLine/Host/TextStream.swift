import Foundation
import Synchronization

/// Standard output or standard error, or a test's stand-in for one.
public final class TextStream: Sendable {
  /// Whether a person is reading along.
  public let isTerminal: Bool
  /// The terminal's width, where it is known.
  public let columns: Int?
  private let sink: @Sendable (String) -> Bool
  private let failure = Mutex(false)

  /// - Parameter sink: takes the text; false where it could not be written.
  public init(
    isTerminal: Bool = false, columns: Int? = nil, sink: @escaping @Sendable (String) -> Bool
  ) {
    self.isTerminal = isTerminal
    self.columns = columns
    self.sink = sink
  }

  /// Whether something could not be written, for instance to a full disk.
  public var hasFailed: Bool { failure.withLock { $0 } }

  /// Writes the text as it is.
  public func write(_ text: String) {
    let written = text.isEmpty || sink(text)
    if !written { failure.withLock { $0 = true } }
  }

  /// Writes the text and a line end.
  public func line(_ text: String = "") {
    write(text + "\n")
  }
}

extension TextStream {
  /// One of the process's own streams: 1 for output, 2 for error.
  public static func file(_ descriptor: Int32) -> TextStream {
    let isTerminal = isatty(descriptor) == 1
    return TextStream(isTerminal: isTerminal, columns: isTerminal ? width(of: descriptor) : nil) {
      writeAll($0, to: descriptor)
    }
  }

  private static func writeAll(_ text: String, to descriptor: Int32) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  private static func width(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
