import ScenarioFormat
import Testing

@testable import CommandLine

@Suite("check, schema, describe, list and verify")
struct OtherCommandsTests {
  @Test("check says which files are fine, and tells every error of the others with its place")
  func check() throws {
    let folder = try TestFolder()
    try folder.write(
      "feil.json5",
      "{\n  basertPå: \"boligflyt:kristiansand-2009.json5\",\n  nvan: 1,\n  start: 7,\n}\n")
    let result = TestHost.run(in: folder, "check", "trondheim-tomgang-30", "feil.json5", "borte")
    #expect(result.code == 2)
    #expect(result.output == "trondheim-tomgang-30: i orden\n")
    #expect(result.error.contains("feil.json5:3:3: feil"))
    #expect(result.error.contains("mente du «navn»?"))
    #expect(result.error.contains("feil.json5:4:"))
    #expect(result.error.contains("finner ikke «borte»"))
    #expect(TestHost.run(in: folder, "check", "--quiet", "kristiansand-2009").output.isEmpty)
  }

  @Test("Every shipped scenario passes check")
  func shipped() throws {
    let shipped = ShippedScenarios()
    #expect(!shipped.claimScenarios.isEmpty)
    for name in shipped.scenarios + shipped.claimScenarios {
      let result = TestHost.run("check", name)
      #expect(result.code == 0 && result.error.isEmpty, "\(name): \(result.error)")
    }
  }

  @Test("schema prints a JSON Schema")
  func schema() throws {
    let result = TestHost.run("schema")
    var problems = ProblemList()
    let schema = try #require(JSON5Reader.read(result.output, file: "", problems: &problems))
    #expect(problems.isEmpty && result.code == 0)
    #expect(schema["$schema"]?.string == "https://json-schema.org/draft/2020-12/schema")
  }

  @Test("describe lists numbers with source and grade, none wider than 80 columns")
  func describe() {
    let result = TestHost.run("describe", "trondheim-tomgang-30")
    #expect(result.code == 0)
    #expect(result.output.hasPrefix("Trondheim, tomgang 30 dager\n"))
    #expect(result.output.contains("observert · NOVA Rapport 5/2011"))
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("list names every shipped scenario and what can be built on")
  func list() {
    let result = TestHost.run("list")
    for name in ShippedScenarios().scenarios { #expect(result.output.contains("  \(name) ")) }
    #expect(result.output.contains("  inngang/flyktninger.json5\n"))
  }

  @Test(
    "verify shows that the kernel agrees with theory, in a table of 80 columns",
    .enabled(if: isOptimised, "a minute without optimisation"))
  func verify() {
    let result = TestHost.run("verify", "--language", "en")
    #expect(result.code == 0)
    #expect(result.output.hasPrefix("Model and quantity"))
    #expect(result.output.hasSuffix(" quantities agree with theory (|z| < 4).\n"))
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}

/// Whether the tests run as `swift test -c release`, where assertions are not evaluated.
private let isOptimised: Bool = {
  var assertsAreEvaluated = false
  assert(
    {
      assertsAreEvaluated = true
      return true
    }())
  return !assertsAreEvaluated
}()
