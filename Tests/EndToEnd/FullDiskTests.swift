import Foundation
import Testing

/// Whether tests that need something outside the program must not be skipped.
let requiresExternal = ProcessInfo.processInfo.environment["BOLIGFLYT_REQUIRE_EXTERNAL"] == "1"

/// A small disk of a test's own, in memory; gone at its end.
final class SmallDisk {
  let folder: TestFolder

  #if os(Linux)
    static let canMount = geteuid() == 0 && FileManager.default.fileExists(atPath: "/bin/mount")
  #else
    static let canMount = false
  #endif

  init(options: String) throws {
    folder = try TestFolder()
    try SmallDisk.command("/bin/mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder.path])
  }

  /// Makes it larger.
  func resize(_ options: String) throws {
    try SmallDisk.command("/bin/mount", ["-o", "remount,\(options)", folder.path])
  }

  deinit { try? SmallDisk.command("/bin/umount", [folder.path]) }

  private static func command(_ path: String, _ arguments: [String]) throws {
    let process = try Process.run(URL(filePath: path), arguments: arguments)
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(path) \(arguments)")
  }
}

@Suite("End to end: disks that are full or cannot be written")
struct FullDiskTests {
  private static let mountable = "mounting a small disk needs root on Linux"

  private func run(
    _ disk: SmallDisk, replications: Int = 2, _ more: String...
  ) throws -> BuiltProgram.Outcome {
    let arguments = ["run", "bykommune-2023", "--replications", "\(replications)", "--years", "1"]
    return try BuiltProgram.run(in: disk.folder, arguments + more)
  }

  @Test(
    "A disk that has no room for the replications is told before the run, with what is needed",
    .enabled(if: SmallDisk.canMount || requiresExternal, Comment(rawValue: mountable)))
  func noRoom() throws {
    let disk = try SmallDisk(options: "size=256k")
    for output in [["--output", "ut/her"], []] {
      let outcome = try BuiltProgram.run(
        in: disk.folder, ["run", "bykommune-2023", "--replications", "1000"] + output)
      #expect(outcome.code == 2)
      #expect(outcome.output == "")
      #expect(outcome.error.contains("boligflyt: for lite plass i "))
      #expect(outcome.error.contains("MB"))
      #expect(outcome.seconds < 20)
      #expect(disk.folder.names() == [])
    }
  }

  @Test(
    "A disk that others fill while it runs: what is finished is kept, and goes on when there is room",
    .enabled(if: SmallDisk.canMount || requiresExternal, Comment(rawValue: mountable)))
  func filledMeanwhile() throws {
    let disk = try SmallDisk(options: "size=24m")
    let call = [
      "run", "bykommune-2023", "--replications", "60", "--years", "1", "--threads", "1",
      "--output", "ut", "--quiet",
    ]
    let running = try BuiltProgram.start(in: disk.folder, call)
    let patience = Date.now.addingTimeInterval(120)
    func size() -> Int {
      let path = "\(disk.folder.path)/ut/blokker/bykommune-2023.blokk"
      return (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    }
    while size() < 200_000 {
      try #require(Date.now < patience, "the first replications take too long")
      Thread.sleep(forTimeInterval: 0.005)
    }
    let filler = try disk.folder.newFile("fyll")
    while (try? filler.write(contentsOf: Data(count: 1 << 16))) != nil {}
    try filler.close()
    let outcome = try running.wait()
    #expect(outcome.code == 2, "\(outcome.error)")
    #expect(outcome.error.contains("disken er full.\nDet som er ferdig, er lagret i ut."))
    #expect(disk.folder.names("ut") == ["blokker", "run.json"])

    try FileManager.default.removeItem(atPath: "\(disk.folder.path)/fyll")
    let command = try #require(outcome.error.split(separator: "\n").last).description
    #expect(command == "  boligflyt run ut/run.json --output ut --resume")
    #expect(try BuiltProgram.shell(in: disk.folder, command).code == 0)
    let other = try TestFolder()
    #expect(try BuiltProgram.run(in: other, call).code == 0)
    #expect(disk.folder.results("ut") == other.results("ut"))
  }

  @Test(
    "A disk that is full when the tables are written: none is left, the replications are kept",
    .enabled(if: SmallDisk.canMount || requiresExternal, Comment(rawValue: mountable)))
  func full() throws {
    let disk = try SmallDisk(options: "size=400k")
    let outcome = try run(disk, "--output", "ut", "--quiet")
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.error.contains("disken er full.\nAlle replikasjoner er lagret i ut."))
    #expect(disk.folder.names("ut") == ["blokker", "run.json"])

    // With more room the printed command completes it to what it would have been.
    try disk.resize("size=16m")
    let command = try #require(outcome.error.split(separator: "\n").last).description
    #expect(command == "  boligflyt run ut/run.json --output ut --resume")
    #expect(try BuiltProgram.shell(in: disk.folder, command).code == 0)
    #expect(try run(disk, "--output", "hel", "--quiet").code == 0)
    #expect(disk.folder.results("ut") == disk.folder.results("hel"))
  }

  @Test(
    "A disk that can only be read is told",
    .enabled(if: SmallDisk.canMount || requiresExternal, Comment(rawValue: mountable)))
  func readOnly() throws {
    let disk = try SmallDisk(options: "ro,size=64k")
    let outcome = try run(disk)
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("filsystemet kan bare leses"))
  }

  @Test(
    "Results that cannot be written to standard output are told",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"))
  func standardOutput() throws {
    let folder = try TestFolder()
    for call in [["list"], ["help"], ["--version"], ["schema"], ["describe", "bykommune-2023"]] {
      let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
      let outcome = try BuiltProgram.run(in: folder, call, output: full)
      #expect(outcome.code == 2)
      #expect(outcome.error == "boligflyt: kunne ikke skrive til standard ut.\n")
    }
  }
}
