import Foundation
import Testing

@Suite("End to end: validate")
struct ValidateTests {
  @Test("Some claims of each kind, on the terminal and in a table, the same each time")
  func some() throws {
    let folder = try TestFolder()
    let words = [
      "validate", "--claims", "nova-10,nova-13,nova-17?", "--replications", "2", "--years", "1",
      "--quiet",
    ]
    let wrong = try BuiltProgram.run(in: folder, words)
    #expect(wrong.code == 2 && wrong.error.contains("nova-17?") && folder.names() == [])
    let call = words.map { $0.replacing("17?", with: "17*") }
    let outcome = try BuiltProgram.run(in: folder, call + ["--output", "a", "--language", "en"])
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(outcome.output.hasPrefix("What the sources claim, tried in the model\n"))
    #expect(outcome.output.contains("nova-17a: High prices let fewer enter the owned market."))
    #expect(outcome.output.contains("2 tried: "))
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 80 })

    #expect(folder.names("a") == ["claims.csv", "run.json"])
    let table = try Table(folder.text("a/claims.csv"))
    #expect(
      try table.column("claim") == ["nova-10", "nova-13", "nova-17a", "nova-17b", "nova-17c"])
    let verdicts = try table.column("verdict")
    #expect(verdicts[0] == "built in" && verdicts[1] == "outside" && verdicts[3] == "outside")
    let tried = try table.row(["claim": "nova-17a"])
    #expect(tried["indicator"] == "purchases" && tried["expected"] == "lower" && tried["n"] == "2")
    let means = try ["base_mean", "scenario_mean", "difference_mean"].map {
      try #require(tried[$0].flatMap { Double($0) })
    }
    #expect(abs(means[1] - means[0] - means[2]) < 1e-9)

    let again = try BuiltProgram.run(in: folder, call + ["--output", "b", "--threads", "2"])
    #expect(again.code == 0 && folder.results("a") == folder.results("b"))
    let taken = try BuiltProgram.run(in: folder, call + ["--output", "b"])
    #expect(taken.code == 2 && taken.output == "")
    #expect(try BuiltProgram.run(in: folder, call + ["--output", "b", "--force"]).code == 0)
  }

  @Test("A scenario that only claims need can be run by name, and is listed apart")
  func scenario() throws {
    let folder = try TestFolder()
    let outcome = try BuiltProgram.run(in: folder, "check", "pastand-uten-utvalg")
    #expect(outcome.code == 0)
    let list = try BuiltProgram.run(in: folder, "list").output
    let parts = list.split(separator: "\n\n")
    #expect(parts.count == 4 && parts.count { $0.contains("pastand-") } == 1)
    #expect(parts[1].contains("  pastand-uten-utvalg "))
  }
}
