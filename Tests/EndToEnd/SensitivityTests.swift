import Foundation
import Testing

@Suite("End to end: sensitivity and explain")
struct SensitivityTests {
  @Test("The command that explain ends with is run as it stands, and ranks the same number first")
  func suggestion() throws {
    let folder = try TestFolder()
    try folder.write("kort.json5", "{ basertPå: \"boligflyt:kristiansand-2009.json5\", år: 1 }")
    let explained = try BuiltProgram.run(
      in: folder, "explain", "kort.json5", "--indicator", "inflow", "--parameters",
      "/innganger/rus og psykisk/perÅr=50..500,/privatmarked/tilgjengelighet", "--replications",
      "5", "--seed", "7", "--output", "a", "--quiet")
    #expect(explained.code == 0, "\(explained.error)")
    let line = try #require(
      explained.output.split(separator: "\n").first { $0.hasPrefix("  boligflyt ") })
    let next = try BuiltProgram.shell(in: folder, String(line.dropFirst(2)) + " --output b --quiet")
    #expect(next.code == 0, "\(next.error)")
    let table = try Table(folder.text("b/sensitivity.csv"))
    let total = try table.row(["measure": "ST", "rank": "1"])
    #expect(total["parameter"] == "/innganger/rus og psykisk/perÅr")
    // It alone stands for all of the variance.
    #expect(abs((total["value"].flatMap(Double.init) ?? 0) - 1) < 0.5)
    #expect(total["low"] == "50.0" && total["high"] == "500.0" && total["seed"] == "7")
  }

  @Test("An interrupted analysis goes on to the same bytes as one that was not")
  func resume() throws {
    let folder = try TestFolder()
    let words = [
      "sensitivity", "kristiansand-2009", "--indicator", "homeless_mean", "--years", "3",
      "--parameters", "/privatmarked", "--trajectories", "6", "--replications", "4", "--quiet",
      "--threads", "1",
    ]
    #expect(try BuiltProgram.run(in: folder, words + ["--output", "hel"]).code == 0)
    let running = try BuiltProgram.start(in: folder, words + ["--output", "delt"])
    // As soon as there is a block file: how long it takes from there depends on the machine and the build.
    let patience = Date.now.addingTimeInterval(120)
    while folder.names("delt/blokker").isEmpty {
      try #require(Date.now < patience, "it does not begin")
      Thread.sleep(forTimeInterval: 0.005)
    }
    running.signal(SIGINT)
    let stopped = try running.wait()
    try #require(stopped.code == 130, "\(stopped.error)")
    let line = try #require(
      stopped.error.split(separator: "\n").first { $0.hasPrefix("  boligflyt ") })
    let resumed = try BuiltProgram.shell(in: folder, String(line.dropFirst(2)) + " --quiet")
    #expect(resumed.code == 0, "\(resumed.error)")
    #expect(folder.results("delt") == folder.results("hel"))
  }
}
