import Foundation
import Testing

@Suite("End to end: virkemidler")
struct InstrumentTests {
  /// An instrument that no file of the program knows: help with moving, 20 000 kr each, 600 000 a year,
  /// and one of the municipality's own.
  static let made = """
    {
      basertPå: "boligflyt:kristiansand-2009.json5",
      navn: "Oppfunnet",
      virkemidler: {
        flyttelass: {
          beskrivelse: "Flyttelass til den som får avslag.",
          hjemmel: "kommunestyret, sak 7",
          vurderes: ["avslag"], vilkår: [{ behov: ["enkelt"] }], varighet: "1 år",
          grense: { ramme: { verdi: 600000, kilde: "budsjettet", grad: "observert" } },
          beløp: { lass: { fra: "kommune", til: "andre", engang: 20000 } },
          virkninger: { finner: { sannsynlighet: "finnerPrivat", faktor: { verdi: 2, grad: "antatt" } } },
        },
        nabomøter: { virkninger: { ro: { risiko: ["bomiljøbrudd"], i: ["kommunalBolig"], faktor: 0.5 } } },
      },
    }
    """

  @Test("A made-up instrument written in JSON alone is checked, described, run and paid for")
  func madeUp() throws {
    let folder = try TestFolder()
    try folder.write("min.json5", InstrumentTests.made)
    #expect(try BuiltProgram.run(in: folder, "check", "min.json5").output == "min.json5: i orden\n")

    let described = try BuiltProgram.run(in: folder, "describe", "min.json5").output
    for words in [
      "4 virkemidler, i den rekkefølgen de prøves.", "hjemmel: kommunestyret, sak 7",
      "vurderes: ved avslag", "grense/ramme = 600000 · observert · budsjettet",
      "vurderes: aldri; virker på alle",
    ] { #expect(described.contains(words), "\(words)") }

    let outcome = try BuiltProgram.run(
      in: folder, "compare", "kristiansand-2009", "min.json5", "--replications", "4", "--years",
      "2", "--output", "ut")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("\nflyttelass "))
    #expect(outcome.output.contains("Mill. kr i året"))

    let uptake = try Table(folder.text("ut/instruments.csv"))
    func measure(_ id: String) throws -> Double {
      let row = try uptake.row(["instrument": "flyttelass", "measure": id, "period": "2009"])
      return try #require(row["mean"].flatMap(Double.init))
    }
    // 600 000 kr is thirty loads; more are refused in a year than that.
    #expect(try measure("granted") == 30)
    #expect(try measure("refused_no_room") > 0)
    #expect(try measure("paid_at_grant") == 600_000)
    #expect(try measure("unused_frame") == 0)
    #expect(try measure("persons_housed") > 0)

    let costs = try Table(folder.text("ut/costs.csv"))
    let loads = try costs.row([
      "scenario": "min", "line": "instrument:flyttelass:lass", "period": "2009",
    ])
    #expect(loads["paid_by"] == "municipality" && loads["paid_to"] == "others")
    #expect(loads["mean"] == "600000.0" && loads["unit"] == "NOK")

    // Half the breaches, and more who find a lease.
    let differences = try Table(folder.text("ut/differences.csv"))
    for (id, isMore) in [("breaches", false), ("found_private", true)] {
      let row = try differences.row(["indicator": id, "group": "all", "period": "horizon"])
      let mean = try #require(row["difference_mean"].flatMap(Double.init))
      #expect(isMore ? mean > 0 : mean < 0, "\(id)")
    }
  }

  @Test("What a budget owner pays is what its lines add up to")
  func owners() throws {
    let folder = try TestFolder()
    try folder.write("min.json5", InstrumentTests.made)
    let call = ["run", "min.json5", "--replications", "3", "--years", "2", "--output", "ut"]
    #expect(try BuiltProgram.run(in: folder, call).code == 0)
    let costs = try Table(folder.text("ut/costs.csv"))
    let summary = try Table(folder.text("ut/summary.csv"))
    for (owner, id) in [
      ("nav", "cost_nav"), ("municipality", "cost_municipality"), ("households", "cost_household"),
    ] {
      var net = 0.0
      for row in try costs.cells(["period", "kind", "paid_by", "paid_to", "mean"])
      where row[0] == "horizon" && row[1] == "running" {
        let mean = try #require(Double(row[4]))
        net += (row[2] == owner ? mean : 0) - (row[3] == owner ? mean : 0)
      }
      let told = try summary.row(["indicator": id, "group": "all", "period": "horizon"])
      let mean = try #require(told["mean"].flatMap(Double.init))
      // Each line is rounded to whole kroner every year.
      #expect((net - mean).magnitude < 20, "\(owner): \(net) and \(mean)")
    }
  }

  @Test("The same bytes on one thread and two, and from run.json alone, with every instrument on")
  func sameBytes() throws {
    let folder = try TestFolder()
    let call = ["run", "kristiansand-alle-virkemidler", "--replications", "3", "--years", "1"]
    for threads in ["1", "2"] {
      let outcome = try BuiltProgram.run(
        in: folder, call + ["--threads", threads, "--output", threads])
      #expect(outcome.code == 0)
    }
    #expect(folder.results("1") == folder.results("2"))
    #expect(try BuiltProgram.run(in: folder, "run", "1/run.json", "--output", "igjen").code == 0)
    #expect(folder.results("1") == folder.results("igjen"))
  }
}
