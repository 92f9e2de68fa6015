import Synchronization

@testable import CommandLine

/// A host whose streams are kept in memory and whose clock stands still until it is moved.
final class TestHost: Sendable {
  private let outputText = Mutex("")
  private let errorText = Mutex("")
  private let time = Mutex(0.0)

  var output: String { outputText.withLock { $0 } }
  var error: String { errorText.withLock { $0 } }

  func advance(_ seconds: Double) { time.withLock { $0 += seconds } }

  func host(
    _ arguments: [String], environment: [String: String] = [:], terminalWidth: Int? = nil,
    folder: TestFolder? = nil, interruption: Interruption = Interruption()
  ) -> Host {
    let isTerminal = terminalWidth != nil
    return Host(
      arguments: arguments, environment: environment, workingDirectory: folder?.path ?? "",
      output: TextStream(isTerminal: isTerminal, columns: terminalWidth) { text in
        self.outputText.withLock { $0 += text }
        return true
      },
      error: TextStream(isTerminal: isTerminal, columns: terminalWidth) { text in
        self.errorText.withLock { $0 += text }
        return true
      },
      interruption: interruption, clock: { self.time.withLock { $0 } })
  }

  /// What the program wrote in a folder, and its exit code.
  static func run(
    in folder: TestFolder, interruption: Interruption = Interruption(), _ arguments: String...
  ) -> (output: String, error: String, code: Int32) {
    let host = TestHost()
    let code = Program.main(host.host(arguments, folder: folder, interruption: interruption))
    return (host.output, host.error, code)
  }

  /// What the program wrote, and its exit code.
  static func run(_ arguments: String...) -> (output: String, error: String, code: Int32) {
    let host = TestHost()
    let code = Program.main(host.host(arguments))
    return (host.output, host.error, code)
  }
}
