import Foundation
import Testing

@Suite("End to end: run")
struct RunTests {
  @Test(
    "Every shipped scenario runs, and writes its tables with its own name in every row",
    arguments: ["kristiansand-2009", "trondheim-2009", "bykommune-2023"])
  func shipped(_ name: String) throws {
    let folder = try TestFolder()
    let outcome = try BuiltProgram.run(
      in: folder, "run", name, "--replications", "2", "--years", "1", "--output", "ut/her")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("\(name)\n"))
    #expect(folder.names("ut/her") == filesOfRun)
    for file in filesOfRun where file.hasSuffix(".csv") {
      let table = try Table(folder.text("ut/her/\(file)"))
      #expect(try Set(table.column("scenario")) == [name])
      #expect(try Set(table.column("seed")) == ["1"])
    }
  }

  @Test("Several scenarios in one run stand each on their own")
  func several() throws {
    let folder = try TestFolder()
    let outcome = try BuiltProgram.run(
      in: folder, "run", "kristiansand-2009", "bykommune-2023", "--replications", "2", "--years",
      "1", "--output", "ut", "--quiet")
    #expect(outcome.code == 0)
    #expect(folder.names("ut") == filesOfRun)
    let scenarios = try Table(folder.text("ut/summary.csv")).column("scenario")
    #expect(Set(scenarios) == ["kristiansand-2009", "bykommune-2023"])
  }

  @Test("--warmup and --series-step change what is simulated and shown")
  func steps() throws {
    let folder = try TestFolder()
    let outcome = try BuiltProgram.run(
      in: folder, "run", "bykommune-2023", "--replications", "1", "--years", "1", "--warmup", "1",
      "--series-step", "100", "--output", "ut", "--quiet")
    #expect(outcome.code == 0)
    // 2024 has 366 days.
    let days = try Table(folder.text("ut/timeseries.csv")).column("day")
    #expect(Set(days) == ["0.0", "100.0", "200.0", "300.0"])
  }

  @Test("A file of one's own that builds on a shipped one is run under its own name")
  func ownFile() throws {
    let folder = try TestFolder()
    try folder.write(
      "mitt forslag.json5",
      """
      { basertPå: "boligflyt:kristiansand-2009.json5", navn: "Mitt forslag" }
      """)
    let outcome = try BuiltProgram.run(
      in: folder, "run", "mitt forslag.json5", "--replications", "1", "--years", "1", "--quiet")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("mitt forslag\nMitt forslag\n"))
    #expect(folder.names("Results") == ["mitt-forslag-001"])
  }
}
