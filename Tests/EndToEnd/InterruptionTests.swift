import Foundation
import Testing

@Suite("contracts, Runs: interrupt and resume, end to end")
struct InterruptionTests {
  private static let replications = 16
  private static let arguments = [
    "run", "bykommune-2023", "--replications", String(replications), "--years", "4",
    "--threads", "1",
  ]

  /// What a run gives that nothing disturbs.
  private static let undisturbed = Result {
    let folder = try TestFolder()
    let outcome = try BuiltProgram.run(in: folder, arguments + ["--output", "ut", "--quiet"])
    try #require(outcome.code == 0)
    return folder.results("ut")
  }

  /// Starts a run and sends a signal when a replication is finished and others are not.
  private func interrupted(
    by signal: Int32, in folder: TestFolder, _ more: [String]
  ) throws -> BuiltProgram.Outcome {
    let running = try BuiltProgram.start(in: folder, InterruptionTests.arguments + more)
    let patience = Date.now.addingTimeInterval(120)
    while !hasFinishedOne(in: folder) {
      try #require(Date.now < patience, "the first replication takes too long")
      Thread.sleep(forTimeInterval: 0.01)
    }
    running.signal(signal)
    return try running.wait()
  }

  /// A block file is a header of less than this, and grows with each replication by more.
  private func hasFinishedOne(in folder: TestFolder) -> Bool {
    folder.names("a b/blokker").contains { name in
      let path = "\(folder.path)/a b/blokker/\(name)"
      let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
      return (size ?? 0) > 100_000
    }
  }

  @Test(
    "SIGINT and SIGTERM end with 130 and 143, keep what is finished, and print how to go on",
    arguments: [SIGINT, SIGTERM])
  func interrupt(_ signal: Int32) throws {
    let folder = try TestFolder()
    let stopped = try interrupted(by: signal, in: folder, ["--output", "a b"])
    #expect(stopped.code == 128 + signal)
    #expect(stopped.output == "")
    #expect(folder.names("a b") == ["blokker", "run.json"])
    let lines = stopped.error.split(separator: "\n").map(String.init)
    let told = try #require(lines.dropLast().last)
    let pattern = /Avbrutt\. (\d+) av 16 replikasjoner er lagret i a b\. Fortsett med:/
    let finished = try #require(told.wholeMatch(of: pattern).flatMap { Int($0.1) })
    #expect((1..<InterruptionTests.replications).contains(finished))

    let command = try #require(lines.last)
    #expect(command == "  boligflyt run 'a b/run.json' --output 'a b' --resume")
    let resumed = try BuiltProgram.shell(in: folder, command)
    #expect(resumed.code == 0)
    #expect(folder.names("a b") == filesOfRun)
    #expect(try folder.results("a b") == InterruptionTests.undisturbed.get())
  }

  @Test("A run that was killed in the middle goes on to the same bytes too")
  func kill() throws {
    let folder = try TestFolder()
    let stopped = try interrupted(by: SIGKILL, in: folder, ["--output", "a b", "--quiet"])
    #expect(stopped.code == 128 + SIGKILL)
    let resumed = try BuiltProgram.run(
      in: folder, "run", "a b/run.json", "--output", "a b", "--resume", "--quiet", "--threads", "2")
    #expect(resumed.code == 0)
    #expect(try folder.results("a b") == InterruptionTests.undisturbed.get())
  }

  @Test("An interrupted run is not taken for another one, and its folder is not written over")
  func guarded() throws {
    let folder = try TestFolder()
    _ = try interrupted(by: SIGINT, in: folder, ["--output", "a b", "--quiet"])
    let other = try BuiltProgram.run(
      in: folder, "run", "bykommune-2023", "--seed", "9", "--output", "a b", "--resume")
    #expect(other.code == 2)
    #expect(other.error.contains("a b hører til en annen kjøring"))
    let again = try BuiltProgram.run(in: folder, InterruptionTests.arguments + ["--output", "a b"])
    #expect(again.code == 2)
    #expect(folder.names("a b") == ["blokker", "run.json"])
  }
}
