import Boligmodell
import Reporting
import ScenarioFormat
import Testing

@testable import CommandLine

@Suite("Options are read as GNU programs read them")
struct OptionParserTests {
  func parse(_ words: String...) -> OptionParser.Outcome { OptionParser.parse(words, for: .run) }

  func arguments(_ words: String...) throws -> Arguments {
    guard case .arguments(let arguments) = OptionParser.parse(words, for: .run) else {
      Issue.record("\(words) are not accepted")
      throw OptionProblem.missingValue(option: "")
    }
    return arguments
  }

  @Test("A value follows after a space or an equals sign")
  func values() throws {
    let spaced = try arguments("--replications", "50", "--csv", "excel-nb", "a.json")
    let joined = try arguments("a.json", "--replications=50", "--csv=excel-nb")
    #expect(spaced == joined)
    #expect(spaced[Options.replications] == 50)
    #expect(spaced[Options.csv] == .excelNb)
    #expect(spaced[Options.years] == nil)
    #expect(spaced.operands == ["a.json"])
  }

  @Test("Options and operands stand in any order, and after -- all are operands")
  func order() throws {
    let read = try arguments("a", "--quiet", "b", "--", "--force", "-h")
    #expect(read.operands == ["a", "b", "--force", "-h"])
    #expect(read[Options.quiet])
    #expect(!read[Options.force])
  }

  @Test("A lone dash is an operand, and a value may hold equals signs")
  func dash() throws {
    let read = try arguments("-", "--output=a=b")
    #expect(read.operands == ["-"])
    #expect(read[Options.output] == "a=b")
  }

  @Test(
    "A seed is any unsigned number of 64 bits, decimal or hexadecimal",
    arguments: [
      ("0", 0), ("18446744073709551615", UInt64.max), ("0x2a", 42), ("0xFFFFFFFFFFFFFFFF", .max),
    ])
  func seeds(text: String, seed: UInt64) throws {
    #expect(try arguments("--seed", text)[Options.seed] == seed)
  }

  @Test("Help goes before any mistake, but not after --")
  func help() {
    #expect(parse("--nonsense", "-h") == .help)
    #expect(parse("--years", "x", "--help") == .help)
    #expect(parse("--", "-h") != .help)
  }

  @Test("Every problem is reported, not only the first")
  func allProblems() {
    #expect(
      parse("--years", "0", "--yeers=3", "-x", "--seed", "-1")
        == .problems([
          .notInRange(option: "years", found: "0", 1...200),
          .unknownOption("--yeers", suggestion: "--years"),
          .unknownOption("-x", suggestion: nil),
          .notASeed(option: "seed", found: "-1"),
        ]))
  }

  @Test(
    "A wrong value is told with what is allowed",
    arguments: [
      (
        ["--years", "1.5"],
        "--years skal være et helt tall fra 1 til 200, men er «1.5»."
      ),
      (
        ["--threads=9999999999999999999999"],
        "--threads skal være et helt tall fra 1 til 1024, men er «9999999999999999999999»."
      ),
      (
        ["--seed", "18446744073709551616"],
        "--seed skal være et helt tall fra 0 til 18446744073709551615, "
          + "men er «18446744073709551616»."
      ),
      (
        ["--csv", "exel-nb"],
        "--csv skal være standard eller excel-nb, men er «exel-nb». Mente du «excel-nb»?"
      ),
      (["--language", "sv"], "--language skal være nb eller en, men er «sv»."),
      (["--quiet=ja"], "--quiet tar ingen verdi, men fikk «ja»."),
      (["--output="], "--output mangler en verdi."),
      (["--output", "--force"], "--output mangler en verdi."),
      (["--seed"], "--seed mangler en verdi."),
      (["--seed", "1", "--seed=1"], "--seed er gitt mer enn én gang."),
      (["--replcations", "3"], "ukjent valg --replcations. Mente du «--replications»?"),
    ])
  func messages(words: [String], message: String) throws {
    guard case .problems(let problems) = OptionParser.parse(words, for: .run) else {
      Issue.record("\(words) are accepted")
      return
    }
    #expect(problems.first?.message(.nb) == message)
  }

  @Test("--years allows as many years as a scenario does")
  func years() {
    #expect(Options.years.declaration.kind == .integer(1...ScenarioOptions.mostYears))
    let text = { (years: Int) in
      """
      {
        navn: "lang", start: "2010-01-01", år: \(years), husholdningstyper: { e: { personer: 1 } }, bosituasjoner: {},
        innganger: { a: { perÅr: 0, husholdningstype: { e: 1 }, ankommerTil: { utenTak: 1 } } },
      }
      """
    }
    for (years, fits) in [
      (ScenarioOptions.mostYears, true), (ScenarioOptions.mostYears + 1, false),
    ] {
      var problems = ProblemList()
      let document = JSON5Reader.read(text(years), file: "", problems: &problems)
      #expect((document.flatMap { Scenario.compile($0, problems: &problems) } != nil) == fits)
    }
  }

  @Test("compare takes no scenario, or a base and at least one alternative")
  func operands() {
    #expect(OptionParser.parse([], for: .compare) == .arguments(Arguments()))
    #expect(OptionParser.parse(["a", "b", "c"], for: .compare) != .help)
    let problem = OptionProblem.missingOperand(least: 2, found: 1)
    #expect(OptionParser.parse(["a"], for: .compare) == .problems([problem]))
    #expect(
      problem.message(.nb, operands: CommandDescription.compare.operands)
        == "[BASIS ALTERNATIV…] mangler: trenger minst 2, fikk 1.")
    #expect(OptionParser.parse(["a", "b"], for: .describe) == .problems([.extraOperand("b")]))
  }
}
