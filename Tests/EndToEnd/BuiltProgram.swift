import Foundation
import Synchronization
import Testing

/// The program as built, run as a process of its own.
enum BuiltProgram {
  /// What a process left behind.
  struct Outcome {
    /// As a shell sees it: 128 and the signal's number for a process that a signal ended.
    let code: Int32
    let output: String
    let error: String
    /// Wall-clock time from start to end.
    let seconds: Double
  }

  /// A process that is taken for hung is killed after this many seconds.
  static let patience = 240.0

  /// The folder of the build's products, where the tests lie too.
  static func folder() throws -> String {
    let nearby = [
      Bundle(for: TestFolder.self).bundleURL, Bundle.main.bundleURL,
      URL(filePath: ProcessInfo.processInfo.arguments[0]),
    ]
    let folders = nearby.flatMap { [$0, $0.deletingLastPathComponent()] }.map { $0.path() }
    let found = folders.first {
      var isFolder: ObjCBool = false
      let path = $0 + "/boligflyt"
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: path)
    }
    return try #require(found, "the built boligflyt lies next to the tests")
  }

  /// Runs the program to its end in a folder.
  static func run(in folder: TestFolder, _ arguments: String...) throws -> Outcome {
    try run(in: folder, arguments)
  }

  /// Runs the program to its end in a folder.
  static func run(
    in folder: TestFolder, _ arguments: [String], output: FileHandle? = nil
  ) throws -> Outcome {
    try start(in: folder, arguments, output: output).wait()
  }

  /// Runs a line as the user's shell does, with the program on the path.
  static func shell(in folder: TestFolder, _ line: String) throws -> Outcome {
    try RunningProgram(executable: "/bin/sh", ["-c", line], in: folder, output: nil).wait()
  }

  /// Starts the program in a folder.
  static func start(
    in folder: TestFolder, _ arguments: [String], output: FileHandle? = nil
  ) throws -> RunningProgram {
    let executable = try BuiltProgram.folder() + "/boligflyt"
    return try RunningProgram(executable: executable, arguments, in: folder, output: output)
  }
}

/// A process under way. What it writes goes to files, so that it never waits for a reader.
final class RunningProgram {
  private let process = Process()
  private let ended = DispatchSemaphore(value: 0)
  private let captured: TestFolder
  private let started = ContinuousClock.now

  init(
    executable: String, _ arguments: [String], in folder: TestFolder, output: FileHandle?
  ) throws {
    captured = try TestFolder()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try output ?? captured.newFile("output")
    process.standardError = try captured.newFile("error")
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = try BuiltProgram.folder() + ":" + (environment["PATH"] ?? "/usr/bin:/bin")
    process.environment = environment
    process.terminationHandler = { [ended] _ in ended.signal() }
    try RunningProgram.withoutBlockedSignals { try process.run() }
  }

  /// A process inherits the signals that its parent's thread has blocked: the threads of Dispatch block
  /// most, a shell none.
  private static func withoutBlockedSignals(_ body: () throws -> Void) rethrows {
    var none = sigset_t()
    var before = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try body()
  }

  /// Sends a signal.
  func signal(_ number: Int32) { kill(process.processIdentifier, number) }

  /// Waits for the process's end.
  func wait() throws -> BuiltProgram.Outcome {
    if ended.wait(timeout: .now() + BuiltProgram.patience) == .timedOut {
      signal(SIGKILL)
      Issue.record("the program hangs: \(process.arguments ?? [])")
      ended.wait()
    }
    let bySignal = process.terminationReason == .uncaughtSignal
    return BuiltProgram.Outcome(
      code: bySignal ? 128 + process.terminationStatus : process.terminationStatus,
      output: captured.text("output"), error: captured.text("error"),
      seconds: (ContinuousClock.now - started) / .seconds(1))
  }
}
