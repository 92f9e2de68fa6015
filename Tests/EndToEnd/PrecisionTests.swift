import Foundation
import Testing

@Suite("A run to a precision, with draws of uncertain numbers, and with demands")
struct PrecisionTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func run(_ arguments: String...) throws -> BuiltProgram.Outcome {
    try BuiltProgram.run(in: folder, arguments + ["--quiet"])
  }

  /// The n of the row of an indikator for all households over the horizon.
  private func row(_ indicator: String, in table: String) throws -> [String: String] {
    try #require(
      records(table).first {
        $0["indicator"] == indicator && $0["group"] == "all" && $0["period"] == "horizon"
      })
  }

  /// The rows of a table, by the names of its columns.
  private func records(_ name: String) throws -> [[String: String]] {
    let table = try Table(folder.text(name))
    return table.rows.map {
      Dictionary(zip(table.header, $0), uniquingKeysWith: { first, _ in first })
    }
  }

  @Test("stops at a checkpoint where the interval is narrow enough, and says how many it used")
  func stops() throws {
    let outcome = try run(
      "run", "bykommune-2023", "--years", "1", "--precision", "10%", "--indicator",
      "temporary_nights", "--replications", "200", "--output", "ut")
    #expect(outcome.code == 0, "\(outcome.error)")
    let row = try row("temporary_nights", in: "ut/summary.csv")
    let n = try #require(Int(row["n"] ?? ""))
    #expect([30, 38, 48, 60, 75, 94, 118, 148, 185, 200].contains(n))
    #expect(outcome.output.contains("Stoppet etter \(n) replikasjoner"))
    let mean = try #require(Double(row["mean"] ?? ""))
    let low = try #require(Double(row["ci95_low"] ?? ""))
    #expect(mean - low <= 0.1 * mean)
    // The same replications give the same as a run of so many.
    let fixed = try run(
      "run", "bykommune-2023", "--years", "1", "--replications", "\(n)", "--output", "fast")
    #expect(fixed.code == 0)
    #expect(folder.bytes("ut/summary.csv") == folder.bytes("fast/summary.csv"))
    #expect(folder.bytes("ut/replications.csv") == folder.bytes("fast/replications.csv"))
  }

  @Test("says that it did not come so far, and how many it would take")
  func most() throws {
    let outcome = try run(
      "run", "bykommune-2023", "--years", "1", "--precision", "0,1%", "--indicator",
      "temporary_nights", "--replications", "31", "--output", "ut")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Nådde det meste, 31 replikasjoner"))
    #expect(outcome.output.contains("Det trengs om lag"))
  }

  @Test("works for differences, each alternative against the base")
  func pairs() throws {
    let outcome = try run(
      "compare", "trondheim-tomgang-42", "trondheim-tomgang-30", "--years", "1", "--precision",
      "5%", "--indicator", "temporary_nights", "--replications", "60", "--output", "ut")
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(outcome.output.contains("temporary_nights, trondheim-tomgang-30: −"))
  }

  @Test("wrong use is told")
  func wrong() throws {
    for (arguments, told) in [
      (["--precision", "2%"], "--precision trenger --indicator"),
      (["--precision", "-2", "--indicator", "temporary_nights"], "--precision skal være et tall"),
      (["--precision", "x%", "--indicator", "temporary_nights"], "--precision skal være et tall"),
      (["--precision", "2%", "--indicator", "temporary_night"], "mente du «temporary_nights»"),
      (["--min-replications", "40"], "--min-replications trenger --precision"),
      (["--draws", "4"], "--draws trenger --parameter-uncertainty"),
      (
        ["--parameter-uncertainty", "--precision", "2%"],
        "--precision kan ikke brukes med --parameter-uncertainty"
      ),
    ] {
      let outcome = try BuiltProgram.run(in: folder, ["run", "bykommune-2023"] + arguments)
      #expect(outcome.code == 2 && outcome.error.contains(told), "\(arguments): \(outcome.error)")
    }
    #expect(folder.names().isEmpty)
  }

  @Test("draws of uncertain numbers spread more than chance, and the shares say how much")
  func uncertainty() throws {
    let outcome = try run(
      "run", "kristiansand-2009", "--years", "1", "--parameter-uncertainty", "--draws", "8",
      "--replications", "2", "--output", "ut")
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(outcome.output.contains("8 trekninger av"))
    let split = try row("temporary_nights", in: "ut/uncertainty.csv")
    let parameters = try #require(Double(split["parameter_share"] ?? ""))
    let chance = try #require(Double(split["chance_share"] ?? ""))
    #expect(abs(parameters + chance - 1) < 1e-12)
    #expect(parameters > 0.5)
    let held = try run(
      "run", "kristiansand-2009", "--years", "1", "--replications", "16", "--output", "fast")
    #expect(held.code == 0)
    let (wide, narrow) = try (
      row("temporary_nights", in: "ut/summary.csv"), row("temporary_nights", in: "fast/summary.csv")
    )
    #expect(try #require(Double(wide["sd"] ?? "")) > #require(Double(narrow["sd"] ?? "")))
    #expect(wide["n"] == "16")
  }

  @Test("a demand that does not hold is told, and ends with 1 under --assert alone")
  func demands() throws {
    try folder.write(
      "krav.json5",
      """
      { basertPå: "boligflyt:bykommune-2023.json5",
        krav: { umulig: "P(temporary_nights > 0) < 10 %", lett: "mean(temporary_nights) > 0" } }
      """)
    let told = try run(
      "run", "krav.json5", "--years", "1", "--replications", "4", "--output", "ut")
    #expect(told.code == 0, "\(told.error)")
    #expect(told.output.contains("HOLDER IKKE: 100,0"))
    #expect(told.output.contains("lett: mean(temporary_nights) > 0 – holder"))
    let asserted = try run(
      "run", "krav.json5", "--years", "1", "--replications", "4", "--assert", "--output", "b")
    #expect(asserted.code == 1)
    // Results are there all the same, and are those of the scenario without demands.
    let plain = try run(
      "run", "bykommune-2023", "--years", "1", "--replications", "4", "--output", "c")
    #expect(plain.code == 0)
    let hash = /"hash": "([0-9a-f]{16})"/
    let asked = try #require(folder.text("b/run.json").firstMatch(of: hash)?.1)
    #expect(try asked == #require(folder.text("c/run.json").firstMatch(of: hash)?.1))
    #expect(try records("b/summary.csv").count > 100)
    // In parts it is asked of the whole.
    let refused = try run("run", "krav.json5", "--shard", "1/2", "--assert", "--output", "d1")
    #expect(refused.code == 2 && refused.error.contains("boligflyt merge"))
    for part in ["1", "2"] {
      let made = try run(
        "run", "krav.json5", "--years", "1", "--replications", "4", "--shard", "\(part)/2",
        "--output", "d\(part)")
      #expect(made.code == 0)
    }
    #expect(try run("merge", "d1", "d2", "--output", "e").code == 0)
    #expect(try run("merge", "d1", "d2", "--assert", "--output", "f").code == 1)
    try folder.write(
      "feil.json5",
      """
      { basertPå: "boligflyt:bykommune-2023.json5", krav: { a: "temporary_nights under 5" } }
      """)
    let unreadable = try run("check", "feil.json5")
    #expect(unreadable.code == 2 && unreadable.error.contains("feil.json5:1:"))
    #expect(unreadable.error.contains("ugyldig-krav"))
    try folder.write(
      "ukjent.json5",
      """
      { basertPå: "boligflyt:bykommune-2023.json5", krav: { a: "mean(temporary_night) < 5" } }
      """)
    let unknown = try run("run", "ukjent.json5", "--output", "g")
    #expect(unknown.code == 2 && unknown.error.contains("mente du «temporary_nights»"))
    #expect(folder.names("g").isEmpty)
  }

  @Test("a run after a warm-up writes Welch's curves and says whether the start is steady")
  func warmUp() throws {
    let outcome = try run(
      "run", "bykommune-2023", "--years", "5", "--warmup", "1", "--replications", "4", "--output",
      "ut")
    #expect(outcome.code == 0, "\(outcome.error)")
    let welch = try records("ut/welch.csv")
    #expect(welch.contains { $0["series"] == "waiting_list" && $0["moving_average"] != "" })
  }
}
