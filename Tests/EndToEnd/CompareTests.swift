import Foundation
import Testing

@Suite("End to end: compare")
struct CompareTests {
  static let folder = Result {
    let folder = try TestFolder()
    let outcome = try BuiltProgram.run(
      in: folder, "compare", "trondheim-tomgang-42", "trondheim-tomgang-30", "--replications", "4",
      "--years", "1", "--seed", "5", "--output", "ut", "--language", "en")
    return Made(folder: folder, outcome: outcome)
  }

  /// One comparison, read by all tests of this file and written by none after it is made.
  struct Made: @unchecked Sendable {
    let folder: TestFolder
    let outcome: BuiltProgram.Outcome
  }

  private let folder: TestFolder
  private let outcome: BuiltProgram.Outcome

  init() throws {
    let made = try CompareTests.folder.get()
    (folder, outcome) = (made.folder, made.outcome)
  }

  private func table(_ name: String) throws -> Table { try Table(folder.text("ut/\(name).csv")) }

  @Test("It ends with 0, says what was compared, and writes all its files and nothing else")
  func files() {
    #expect(outcome.code == 0)
    #expect(
      outcome.output.hasPrefix("trondheim-tomgang-30 against trondheim-tomgang-42 (base)\n"))
    // A number and its unit stay on one line: U+00A0.
    #expect(outcome.output.contains("4 replications of 1\u{A0}year from 2009-01-01, seed 5."))
    #expect(outcome.output.hasSuffix("\nThe results are in ut.\n"))
    #expect(outcome.error.contains("warning: too few replications: 4"))
    #expect(folder.names("ut") == filesOfCompare)
    #expect(folder.names() == ["ut"])
  }

  @Test(
    "contracts, Runs: every row of every table carries scenario, unit, number of replications and seed",
    arguments: ["summary", "replications", "timeseries", "flows", "durations", "differences"])
  func rowsCarry(_ name: String) throws {
    let table = try table(name)
    #expect(!table.rows.isEmpty)
    #expect(try Set(table.column("seed")) == ["5"])
    #expect(try table.column("unit").allSatisfy { !$0.isEmpty })
    let most = name == "replications" ? 1 : 4
    #expect(try table.column("n").allSatisfy { Int($0).map((0...most).contains) ?? false })
    let scenarios = try Set(table.column("scenario"))
    if name == "differences" {
      #expect(scenarios == ["trondheim-tomgang-30"])
      #expect(try Set(table.column("base")) == ["trondheim-tomgang-42"])
    } else {
      #expect(scenarios == ["trondheim-tomgang-30", "trondheim-tomgang-42"])
    }
  }

  @Test("A row is told from all others by its key, and every scenario has the same rows")
  func keys() throws {
    let keys = [
      "summary": ["indicator", "group", "period"],
      "replications": ["replication", "indicator", "group", "period"],
      "timeseries": ["series", "group", "date"],
      "durations": ["duration", "group", "statistic"],
      "differences": ["indicator", "group", "period"],
    ]
    for (name, key) in keys {
      let table = try table(name)
      let rows = try table.cells(["scenario"] + key)
      #expect(Set(rows).count == rows.count, "\(name): a key twice")
      let without = Set(rows.map { Array($0.dropFirst()) })
      let scenarios = try Set(table.column("scenario")).count
      #expect(rows.count == scenarios * without.count, "\(name): scenarios differ in rows")
    }
  }

  @Test(
    "One year has its start and twelve month ends, two periods, and four replications a scenario")
  func extents() throws {
    let dates = try Set(table("timeseries").column("date")).sorted()
    #expect(
      dates.count == 13 && dates.prefix(2) == ["2009-01-01", "2009-01-31"]
        && dates.last == "2009-12-31")
    #expect(try Set(table("summary").column("period")) == ["2009", "horizon"])
    let replications = try table("replications")
    #expect(try Set(replications.column("replication")) == ["0", "1", "2", "3"])
    #expect(try Set(replications.cells(["scenario", "replication", "fingerprint"])).count == 8)
    #expect(try Set(replications.column("fingerprint")).count == 8)
  }

  @Test("Both sides meet the same inflow, and what differs is what was changed")
  func paired() throws {
    let table = try table("differences")
    func row(_ indicator: String) throws -> [String: String] {
      try table.row(["indicator": indicator, "group": "all", "period": "horizon"])
    }
    #expect(try row("inflow")["difference_sd"] == "0.0")
    #expect(try row("dwellings")["base_mean"] == "4504.0")
    // 42 and 30 days are the means of the distributions; some 600 turnovers in each of four
    // replications, of standard deviation mean/√2, leave a standard error under 0.7 days.
    let days = try row("refurbishment_days_per_let")
    let base = try #require(Double(days["base_mean"] ?? ""))
    let alternative = try #require(Double(days["scenario_mean"] ?? ""))
    #expect(abs(base - 42) < 4 * 0.7 && abs(alternative - 30) < 4 * 0.7)
    #expect(days["p_better"] == "1.0" && days["better"] == "lower")
  }

  @Test("Without scenarios it takes the built-in comparison")
  func standard() throws {
    let folder = try TestFolder()
    let outcome = try BuiltProgram.run(
      in: folder, "compare", "--replications=1", "--years=1", "--quiet")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("trondheim-tomgang-30 mot trondheim-tomgang-42 (basis)\n"))
    let name = "Results/trondheim-tomgang-42-mot-trondheim-tomgang-30-001"
    #expect(outcome.output.hasSuffix("\nResultatene ligger i \(name).\n"))
    #expect(folder.names(name) == filesOfCompare)
  }
}
