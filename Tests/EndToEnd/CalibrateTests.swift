import Foundation
import Testing

@Suite("End to end: calibration")
struct CalibrateTests {
  /// A town in which households come without a roof and stay so for a while.
  private func town(_ inflow: String, _ stay: String, _ targets: String = "") -> String {
    """
    { navn: "By", start: "2009-01-01", år: 3, husholdningstyper: { enslig: { personer: 1 } },
      innganger: { a: { perÅr: \(inflow), husholdningstype: { enslig: 1 },
        ankommerTil: { utenTak: 1 } } },
      bosituasjoner: { utenTak: { årsaker: { finnerPrivat: { varighet: \(stay),
        følge: { flytterTil: { selvhjulpen: 1 } } } } } },
      \(targets) }
    """
  }

  private static let truth = [
    "/innganger/a/perÅr": 120.0, "/bosituasjoner/utenTak/årsaker/finnerPrivat/varighet": 150.0,
  ]

  @Test(
    "It finds again the numbers that its targets were made with, and is surer of them than before",
    arguments: [
      "--draws 600 --accept 0.05 --replications 2",
      "--method sequential --draws 1500 --population 60 --replications 2",
    ])
  func recovers(_ method: String) throws {
    let folder = try TestFolder()
    try folder.write(
      "sann.json5", town("120", "{ eksponentiell: { snitt: \"150 dager\" }, grad: \"antatt\" }"))
    let run = try BuiltProgram.run(
      in: folder, "run", "sann.json5", "--replications", "100", "--seed", "77", "--output", "sann",
      "--quiet")
    #expect(run.code == 0, "\(run.error)")
    let summary = try Table(folder.text("sann/summary.csv"))
    func mean(_ indicator: String) throws -> String {
      let row = try summary.row(["indicator": indicator, "group": "all", "period": "horizon"])
      return try #require(row["mean"])
    }
    try folder.write(
      "by.json5",
      town(
        "{ verdi: 90, grad: \"antatt\", usikkerhet: { uniform: [40, 200] } }",
        """
        { eksponentiell: { snitt: "100 dager" }, grad: "antatt",
          usikkerhet: { uniform: ["50 dager", "350 dager"] } }
        """,
        """
        kalibreringsmål: {
          tilgang: { indikator: "inflow", verdi: \(try mean("inflow")), toleranse: 15, kilde: "sann" },
          uten: { indikator: "without_roof_mean", verdi: \(try mean("without_roof_mean")),
            toleranse: 4, kilde: "sann" } }
        """))
    let outcome = try BuiltProgram.run(
      in: folder,
      ["calibrate", "by.json5", "--output", "ut", "--quiet"]
        + method.split(separator: " ").map(String.init))
    #expect(outcome.code == 0, "\(outcome.error)")
    let posterior = try Table(folder.text("ut/posterior.csv"))
    for (name, prior) in [
      ("/innganger/a/perÅr", 40.0...200),
      ("/bosituasjoner/utenTak/årsaker/finnerPrivat/varighet", 50...350),
    ] {
      let values = try posterior.cells(["parameter", "value"]).filter { $0[0] == name }
        .map { try #require(Double($0[1])) }.sorted()
      let truth = try #require(CalibrateTests.truth[name])
      #expect(values.count >= 30)
      #expect(values[0] < truth && truth < values[values.count - 1], "\(name): \(values)")
      let width = values[values.count - 1] - values[0]
      #expect(width < 0.6 * (prior.upperBound - prior.lowerBound), "\(name): \(values)")
    }
    let fit = try Table(folder.text("ut/fit.csv"))
    #expect(try fit.column("target") == ["tilgang", "uten"])
    #expect(try fit.column("distance").allSatisfy { try #require(Double($0)) < 1 })
  }

  @Test("The calibrated scenario passes the checks, runs, and says that its numbers are calibrated")
  func calibratedScenario() throws {
    let folder = try TestFolder()
    try folder.write(
      "by.json5",
      town(
        "{ verdi: 90, grad: \"antatt\", usikkerhet: { uniform: [40, 200] } }",
        "{ eksponentiell: { snitt: \"100 dager\" }, grad: \"antatt\" }",
        """
        kalibreringsmål: { tilgang: { indikator: "inflow", periode: "2010", verdi: 120, toleranse: 5,
          kilde: "laget" } }
        """))
    let outcome = try BuiltProgram.run(
      in: folder, "calibrate", "by.json5", "--draws", "100", "--accept", "10%", "--output", "ut",
      "--quiet", "--language", "en")
    #expect(outcome.code == 0, "\(outcome.error)")
    #expect(outcome.output.contains("10 are kept, all within "))
    #expect(outcome.output.contains("The target can be met."))
    for arguments in [
      ["check", "ut/kalibrert.json5"], ["run", "ut/kalibrert.json5", "--replications", "3"],
      ["calibrate", "ut/kalibrert.json5", "--draws", "50"],
    ] {
      let next = try BuiltProgram.run(in: folder, arguments)
      #expect(next.code == 0, "\(arguments): \(next.error)")
    }
    let described = try BuiltProgram.run(in: folder, "describe", "ut/kalibrert.json5")
    #expect(described.output.contains("1 kalibreringsmål: kjente tall"))
    #expect(described.output.contains("inflow@2010 · 120,0 ± 5,0 husholdninger"))
    #expect(described.output.contains(" 1 kalibrert, "))
  }

  @Test("A sequential calibration that was killed in a later step goes on to the same bytes")
  func killed() throws {
    let folder = try TestFolder()
    try folder.write(
      "by.json5",
      town(
        "{ verdi: 90, grad: \"antatt\", usikkerhet: { uniform: [40, 200] } }",
        """
        { eksponentiell: { snitt: "100 dager" }, grad: "antatt",
          usikkerhet: { uniform: ["50 dager", "350 dager"] } }
        """,
        """
        kalibreringsmål: { uten: { indikator: "without_roof_mean", verdi: 60, toleranse: 3,
          kilde: "laget" } }
        """))
    let arguments = [
      "calibrate", "by.json5", "--method", "sequential", "--population", "60", "--draws", "900",
      "--quiet", "--output",
    ]
    #expect(try BuiltProgram.run(in: folder, arguments + ["hel"]).code == 0)
    let running = try BuiltProgram.start(in: folder, arguments + ["drept"])
    let patience = Date.now.addingTimeInterval(120)
    while !folder.names("drept/blokker").contains("by-kalibrering-2.blokk") {
      try #require(Date.now < patience, "the first step takes too long")
      Thread.sleep(forTimeInterval: 0.01)
    }
    running.signal(SIGKILL)
    #expect(try running.wait().code == 128 + SIGKILL)
    #expect(folder.names("drept") == ["blokker", "run.json"])
    let resumed = try BuiltProgram.run(
      in: folder, "run", "drept/run.json", "--output", "drept", "--resume", "--quiet")
    #expect(resumed.code == 0, "\(resumed.error)")
    #expect(folder.results("drept") == folder.results("hel"))
    #expect(folder.results("hel").keys.contains("kalibrert.json5"))
  }
}
