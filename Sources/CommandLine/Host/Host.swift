import Foundation
import Reporting

/// What the program sees of the machine that it runs on, so that a test can stand in for all of it.
public struct Host: Sendable {
  /// Without the program's own name.
  public var arguments: [String]
  public var environment: [String: String]
  /// What relative paths start from; empty for the process's own.
  public var workingDirectory: String
  public var output: TextStream
  public var error: TextStream
  public var interruption: Interruption
  public var processors: Int
  /// Seconds on a clock that never goes back.
  public var clock: @Sendable () -> Double

  public init(
    arguments: [String], environment: [String: String] = [:], workingDirectory: String = "",
    output: TextStream, error: TextStream, interruption: Interruption = Interruption(),
    processors: Int = 1, clock: @escaping @Sendable () -> Double = Host.monotonicSeconds
  ) {
    self.arguments = arguments
    self.environment = environment
    self.workingDirectory = workingDirectory
    self.output = output
    self.error = error
    self.interruption = interruption
    self.processors = processors
    self.clock = clock
  }

  /// The process itself.
  public static func process() -> Host {
    let process = ProcessInfo.processInfo
    return Host(
      arguments: Array(process.arguments.dropFirst()), environment: process.environment,
      output: .file(1), error: .file(2),
      interruption: .ofProcess, processors: process.activeProcessorCount)
  }

  public static let monotonicSeconds: @Sendable () -> Double = {
    ProcessInfo.processInfo.systemUptime
  }

  /// How tables and help on standard output are laid out.
  public var terminal: Terminal {
    Terminal(isTerminal: output.isTerminal, width: output.columns, environment: environment)
  }
}
