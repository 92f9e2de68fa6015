import Foundation
import Testing

@Suite("contracts, Runs: where results go, end to end")
struct OutputFolderTests {
  private let small = ["run", "bykommune-2023", "--replications", "1", "--years", "1", "--quiet"]

  @Test("The default folder takes the number after the highest under Results/")
  func numbering() throws {
    let folder = try TestFolder()
    for number in 1...3 {
      #expect(try BuiltProgram.run(in: folder, small).code == 0)
      #expect(folder.names("Results").count == number)
    }
    let names = ["bykommune-2023-001", "bykommune-2023-002", "bykommune-2023-003"]
    #expect(folder.names("Results") == names)
    #expect(folder.results("Results/bykommune-2023-001").count == filesOfRun.count - 1)
    #expect(
      folder.results("Results/bykommune-2023-001") == folder.results("Results/bykommune-2023-003"))
  }

  @Test("--output that exists is refused and left alone; with --force its results are replaced")
  func force() throws {
    let folder = try TestFolder()
    #expect(try BuiltProgram.run(in: folder, small + ["--output", "ut"]).code == 0)
    try folder.write("ut/notat.txt", "mitt")
    let before = folder.results("ut")
    let log = folder.bytes("ut/logg.txt")

    let refused = try BuiltProgram.run(in: folder, small + ["--output", "ut", "--seed", "2"])
    #expect(refused.code == 2)
    #expect(refused.output == "")
    #expect(refused.error.contains("ut finnes fra før"))
    #expect(refused.error.contains("--force"))
    #expect(folder.results("ut") == before && folder.bytes("ut/logg.txt") == log)

    let forced = small + ["--output", "ut/", "--seed", "2", "--force"]
    #expect(try BuiltProgram.run(in: folder, forced).code == 0)
    #expect(folder.text("ut/notat.txt") == "mitt")
    #expect(folder.names("ut") == (filesOfRun + ["notat.txt"]).sorted())
    for name in filesOfRun where name != "logg.txt" {
      #expect(folder.bytes("ut/\(name)") != before[name], "\(name) is of the other seed")
    }
  }

  @Test("--force does not touch a folder that is no result folder")
  func foreign() throws {
    let folder = try TestFolder()
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/bilder", withIntermediateDirectories: false)
    try folder.write("bilder/summary.csv", "viktig")
    let outcome = try BuiltProgram.run(in: folder, small + ["--output", "bilder", "--force"])
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("bilder er ikke en resultatmappe"))
    #expect(folder.text("bilder/summary.csv") == "viktig")
  }

  @Test("An output folder that cannot be made is told, and nothing is left behind")
  func unwritable() throws {
    let folder = try TestFolder()
    try folder.write("fil", "")
    for output in ["fil", "fil/ut", "ut/\(String(repeating: "x", count: 300))"] {
      let outcome = try BuiltProgram.run(in: folder, small + ["--output", output])
      #expect(outcome.code == 2)
      #expect(outcome.output == "")
      #expect(outcome.error.hasPrefix("boligflyt: "))
      #expect(outcome.error.contains(output))
      #expect(folder.names() == ["fil"], "\(output)")
    }
  }
}
