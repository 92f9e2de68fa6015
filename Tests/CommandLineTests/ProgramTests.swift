import Boligmodell
import Testing

@testable import CommandLine

@Suite("The program from the outside")
struct ProgramTests {
  @Test("An unknown command is answered with the nearest one, on standard error, with 2")
  func unknownCommand() {
    let nb = TestHost.run("comprae")
    #expect(nb.output.isEmpty)
    #expect(
      nb.error == """
        boligflyt: ukjent kommando «comprae». Mente du «compare»?
        «boligflyt help» forteller mer.

        """)
    #expect(nb.code == 2)
    let en = TestHost.run("comprae", "--language=en")
    #expect(
      en.error == """
        boligflyt: unknown command “comprae”. Did you mean “compare”?
        “boligflyt help” tells more.

        """)
  }

  @Test("A command's wrong options are all told, with where its help is")
  func wrongOptions() {
    let result = TestHost.run("run", "--yeras", "5", "--seed", "--language", "en")
    #expect(
      result.error == """
        boligflyt: unknown option --yeras. Did you mean “--years”?
        boligflyt: --seed lacks a value.
        “boligflyt help run” tells more.

        """)
    #expect(result.code == 2)
    #expect(result.output.isEmpty)
  }

  @Test("An option before the command is refused, --language excepted")
  func optionBeforeCommand() {
    #expect(TestHost.run("--seed", "1", "run").error.contains("--seed må stå etter kommandoen"))
    #expect(TestHost.run("--language", "en", "help").output.hasPrefix("Usage:"))
    #expect(TestHost.run("--language=en").output.hasPrefix("Usage:"))
  }

  @Test("--version names the program and its version")
  func version() {
    #expect(TestHost.run("--version").output == "boligflyt \(Program.version)\n")
  }

  @Test("A control character in an argument does not reach the terminal")
  func controlCharacters() {
    #expect(!TestHost.run("\u{1B}[2J").error.contains("\u{1B}"))
  }

  @Test("Output that cannot be written is an error, not silence")
  func fullDisk() {
    let test = TestHost()
    var host = test.host(["help"])
    host.output = TextStream { _ in false }
    #expect(Program.main(host) == 2)
    #expect(test.error == "boligflyt: kunne ikke skrive til standard ut.\n")
  }

  @Test("A command's failure becomes a message and its exit code")
  func failure() {
    let test = TestHost()
    let command = Command(
      CommandDescription(name: "x", summary: .init("", ""), details: .init("", ""))
    ) {
      _ in throw Failure("det brast", exitCode: 1)
    }
    #expect(Program.run(test.host(["x"]), commands: [command]) == 1)
    #expect(test.error == "boligflyt: det brast\n")
  }
}
