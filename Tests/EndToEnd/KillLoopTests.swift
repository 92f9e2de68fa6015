import Foundation
import Testing

@Suite("Resume: killed again and again at any moment")
struct KillLoopTests {
  @Test(
    "a run comes to the bytes of one that nothing disturbed",
    arguments: [
      ["run", "bykommune-2023", "--replications", "12", "--years", "2"],
      ["sweep", "tomgang-og-boliger", "--replications", "2", "--years", "1"],
      [
        "run", "kristiansand-2009", "--parameter-uncertainty", "--draws", "5", "--replications",
        "2", "--years", "1",
      ],
      [
        "run", "bykommune-2023", "--replications", "60", "--years", "1", "--precision", "1%",
        "--indicator", "temporary_nights",
      ],
    ])
  func loop(_ command: [String]) throws {
    let folder = try TestFolder()
    let undisturbed = try BuiltProgram.run(in: folder, command + ["--output", "whole", "--quiet"])
    #expect(undisturbed.code == 0, "\(undisturbed.error)")
    var delay = 0.02
    var kills = 0
    while true {
      let isStarted = folder.names("ut").contains("run.json")
      let arguments =
        isStarted ? ["run", "ut/run.json", "--resume"] : command + ["--force"]
      let running = try BuiltProgram.start(
        in: folder, arguments + ["--output", "ut", "--quiet", "--threads", "2"])
      // Longer each time, so that the loop ends; at times that have nothing to do with replications.
      Thread.sleep(forTimeInterval: delay)
      delay *= 1.45
      running.signal(SIGKILL)
      let outcome = try running.wait()
      if outcome.code == 0 { break }
      #expect(outcome.code == 128 + SIGKILL, "\(outcome.error)")
      kills += 1
      try #require(kills < 40, "it never comes to an end")
    }
    #expect(kills > 2)
    #expect(folder.results("ut") == folder.results("whole"))
  }
}
