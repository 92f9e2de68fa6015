import Reporting
import ScenarioFormat

/// A command: its description and what it does.
public struct Command: Sendable {
  public let description: CommandDescription
  /// Does the work and gives the exit code. A thrown ``Failure`` becomes a message on standard error.
  let perform: @Sendable (Invocation) throws -> Int32

  init(_ description: CommandDescription, perform: @escaping @Sendable (Invocation) throws -> Int32)
  {
    self.description = description
    self.perform = perform
  }
}

/// One call of a command.
struct Invocation: Sendable {
  let host: Host
  var arguments: Arguments
  let language: Language
  /// All commands of the program, for `help`.
  let commands: [Command]
}

/// What a user did or gave that cannot be worked with, in the user's language already.
struct Failure: Error {
  let message: String
  let exitCode: Int32
  /// Whether the message is lines of its own, and not a sentence after the program's name.
  let isWholeLine: Bool

  init(_ message: String, exitCode: Int32 = ExitCode.wrongUse, isWholeLine: Bool = false) {
    self.message = message
    self.exitCode = exitCode
    self.isWholeLine = isWholeLine
  }

  /// The message as it stands on standard error.
  var line: String { isWholeLine ? message : "boligflyt: " + message.printable }
}
