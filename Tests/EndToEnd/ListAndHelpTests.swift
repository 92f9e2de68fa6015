import Foundation
import Testing

@Suite("End to end: list, help and version")
struct ListAndHelpTests {
  private func run(_ arguments: String...) throws -> BuiltProgram.Outcome {
    let folder = try TestFolder()
    let outcome = try BuiltProgram.run(in: folder, arguments)
    #expect(outcome.code == 0 && outcome.error == "")
    #expect(folder.names() == [])
    return outcome
  }

  @Test("list names scenarios that run takes, with their titles, and presets to build on")
  func list() throws {
    let lines = try run("list").output.split(separator: "\n").map(String.init)
    #expect(lines.first == "Scenarioer:")
    #expect(lines.contains { $0.hasPrefix("  trondheim-tomgang-42 ") && $0.contains("42 dager") })
    let presets = lines.filter { $0.hasPrefix("  ") && $0.contains("/") }
    #expect(presets.count >= 5)
    for line in lines.dropFirst().prefix(while: { $0.hasPrefix("  ") }) {
      let name = try #require(line.split(separator: " ").first.map(String.init))
      let checked = try run("check", name)
      #expect(checked.output == "\(name): i orden\n")
    }
  }

  @Test("help, --help and no argument at all show the commands")
  func help() throws {
    let overview = try run("help").output
    for command in [
      "run", "compare", "check", "schema", "describe", "select", "dimension", "verify", "validate",
      "list",
    ] {
      #expect(overview.contains("\n  \(command) "))
      let help = try run("help", command).output
      #expect(help.hasPrefix("Bruk: boligflyt \(command)"))
      #expect(try run(command, "--help").output == help)
    }
    #expect(try run("--help").output == overview)
    #expect(try run().output == overview)
    #expect(try run("--language", "en", "help").output.hasPrefix("Usage: boligflyt COMMAND"))
  }

  @Test("--version is one line with the program's name and number")
  func version() throws {
    #expect(try run("--version").output.wholeMatch(of: /boligflyt \d+\.\d+\.\d+\n/) != nil)
  }
}
