import Foundation
import Testing

@Suite("Scale: parts of a run give the bytes of the run done at once")
struct ShardTests {
  /// Small enough for many parts, uneven in all of them.
  static let commands: [[String]] = [
    ["run", "bykommune-2023", "--replications", "8", "--years", "1", "--warmup", "1"],
    [
      "compare", "trondheim-tomgang-42", "trondheim-tomgang-30", "--replications", "5", "--years",
      "1",
    ],
    [
      "run", "kristiansand-2009", "--parameter-uncertainty", "--draws", "4", "--replications", "2",
      "--years", "1",
    ],
    [
      "compare", "kristiansand-2009", "kristiansand-bygging", "--parameter-uncertainty", "--draws",
      "3", "--replications", "2", "--common-runs", "--years", "1",
    ],
  ]

  @Test("on 1, 2 and 8 threads and in 1, 3 and 7 parts", arguments: commands)
  func equal(_ command: [String]) throws {
    let folder = try TestFolder()
    func run(_ more: String...) throws {
      let outcome = try BuiltProgram.run(in: folder, command + more + ["--quiet"])
      #expect(outcome.code == 0, "\(outcome.error)")
    }
    try run("--output", "whole", "--threads", "1")
    let whole = folder.results("whole")
    #expect(whole.count > 5)
    // One of them in every way, the others in those that could differ.
    let isFirst = command == ShardTests.commands[0]
    for threads in isFirst ? ["2", "8"] : ["2"] {
      try run("--output", "t\(threads)", "--threads", threads)
      #expect(folder.results("t\(threads)") == whole)
    }
    for count in isFirst ? [1, 3, 7] : [3] {
      let parts = (1...count).map { "\(count)-\($0)" }
      for (index, part) in parts.enumerated() {
        try run("--shard", "\(index + 1)/\(count)", "--output", part)
      }
      // One part is the whole run and is finished.
      if count == 1 {
        #expect(folder.results(parts[0]) == whole)
        continue
      }
      #expect(folder.names(parts[0]) == ["blokker", "logg.txt", "run.json"])
      let merged = try BuiltProgram.run(
        in: folder, ["merge"] + parts.reversed() + ["--output", "m\(count)", "--quiet"])
      #expect(merged.code == 0, "\(merged.error)")
      #expect(folder.results("m\(count)") == whole)
    }
  }

  @Test("A part that is not there, or is of another run, is told, and nothing is written")
  func refused() throws {
    let folder = try TestFolder()
    func run(_ arguments: String...) throws -> BuiltProgram.Outcome {
      try BuiltProgram.run(in: folder, arguments + ["--quiet"])
    }
    let base = ["run", "bykommune-2023", "--years", "1", "--replications"]
    for (number, name) in [("1/2", "a"), ("2/2", "b")] {
      let made = try BuiltProgram.run(
        in: folder, base + ["6", "--shard", number, "--output", name, "--quiet"])
      #expect(made.code == 0)
    }
    _ = try BuiltProgram.run(
      in: folder, base + ["7", "--shard", "2/2", "--output", "other", "--quiet"])
    let missing = try run("merge", "a", "--output", "m")
    #expect(missing.code == 2)
    #expect(missing.error.contains("3 av 6 replikasjoner mangler, den første er nr. 1"))
    let foreign = try run("merge", "a", "other", "--output", "m")
    #expect(foreign.code == 2)
    #expect(foreign.error.contains("other hører til en annen kjøring enn a"))
    #expect(folder.names("m").isEmpty)
    let whole = try run("merge", "a", "b", "--output", "m")
    #expect(whole.code == 0)
    #expect(try run("merge", "m", "a", "--output", "n").error.contains("har ingen blokker"))
    for wrong in ["5/4", "0/3", "x", "1/", "1/2/3", "-1/2"] {
      let outcome = try BuiltProgram.run(in: folder, base + ["4", "--shard", wrong])
      #expect(outcome.code == 2 && outcome.error.contains("--shard skal være I/N"), "\(wrong)")
    }
    let sequential = try BuiltProgram.run(
      in: folder,
      base + ["40", "--shard", "1/2", "--precision", "5%", "--indicator", "temporary_nights"])
    #expect(sequential.code == 2)
    #expect(sequential.error.contains("fast antall replikasjoner"))
  }
}
