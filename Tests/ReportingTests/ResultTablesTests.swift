import Boligmodell
import Experiments
import Foundation
import Testing

@testable import Reporting

/// A world whose outcomes are given: row by replication.
private struct GivenOutcomes: Replicator {
  let rows: [[Double]]

  func run(seed: UInt64, replication: UInt32, stopFlag: StopFlag) -> Replication? {
    let row = rows[Int(replication)]
    return Replication(
      outcomes: ContiguousArray(row), fingerprint: 0xAB00 + UInt64(replication), events: 1)
  }
}

@Suite("Result files")
struct ResultTablesTests {
  /// One column of each kind, and an indikator that is not defined in the first replication.
  static let layout = OutcomeLayout(
    indikatorer: [
      Indikator(
        "wait", LocalizedText("ventetid", "wait"), .days, .lavere, LocalizedText("", ""),
        isGrouped: false),
      Indikator(
        "cost", LocalizedText("=kost", "cost"), .kroner, .ingen, LocalizedText("", ""),
        isGrouped: false),
    ],
    groups: [Group(id: "all", navn: LocalizedText("alle", "all"))],
    periods: [
      Period(
        id: "horizon", navn: LocalizedText("hele perioden", "horizon"), fra: 0, til: 365,
        erHeltÅr: false)
    ],
    seriesList: [
      TimeSeries(
        id: "queue", navn: LocalizedText("kø", "queue"), enhet: .husholdninger, isGrouped: false)
    ],
    dates: [SeriesDate(day: 31, iso: "2009-01-31")],
    flowsFrom: [Group(id: "a", navn: LocalizedText("A", "A"))],
    flowsTo: [
      Group(id: "b", navn: LocalizedText("B", "B")), Group(id: "c", navn: LocalizedText("C", "C")),
    ],
    durations: [
      DurationMeasure(
        id: "stay", navn: LocalizedText("opphold", "stay"), definisjon: LocalizedText("", ""))
    ],
    durationStatistics: [
      DurationStatistic(id: "median", navn: LocalizedText("median", "median"), enhet: .days)
    ])

  /// Runs both scenarios into block files of a temporary folder and gives every file's text.
  static func files(_ flavour: CSVFlavour) throws -> [String: String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // wait, cost, queue, flow to B, flow to C, median of stays.
    let base = [[10.0, .nan, 5, 3, 0, 40], [14, 100, 7, 5, 0, 44]]
    let alternative = [[9.0, .nan, 5, 3, 0, 40], [11, 90, 7, 5, 0, 44]]
    let runs = zip(["basis", "-alt"], [base, alternative]).map { name, rows in
      ScenarioRun(label: name, layout: layout, scenarioHash: name) {
        GivenOutcomes(rows: rows)
      }
    }
    let run = ExperimentRun(
      runs, oppsett: RunSettings(seed: 7, replications: 2, threads: 1, programVersion: "test"),
      folder: folder.path)
    let scenarios = try run.run().scenarier.map { try ResultScenario($0) }
    let comparison = try PairedResult(base: scenarios[0], alternative: scenarios[1])
    var files: [String: String] = [:]
    try ResultTables.write(scenarios, comparisons: [comparison], flavour: flavour) { name, body in
      var bytes: [UInt8] = []
      try body { bytes += $0 }
      files[name] = String(decoding: bytes, as: UTF8.self)
    }
    return files
  }

  @Test("A comparison has seven tables, and each row its scenario, unit, n and seed")
  func tables() throws {
    let files = try ResultTablesTests.files(.standard)
    #expect(
      files.keys.sorted() == [
        "costs.csv", "differences.csv", "durations.csv", "flows.csv", "replications.csv",
        "summary.csv",
        "timeseries.csv",
      ])
    for (name, text) in files {
      let reader = try CSVReader(Array(text.utf8))
      #expect(Set(["scenario", "unit", "n", "seed"]).isSubset(of: reader.header))
      #expect(reader.column("seed")?.allSatisfy { $0 == "7" } == true)
      // Nothing is paid in these results.
      #expect(reader.rows.isEmpty == (name == "costs.csv"))
    }
  }

  @Test("summary.csv has the distribution of each indikator, undefined replications left out")
  func summary() throws {
    let lines = try #require(ResultTablesTests.files(.standard)["summary.csv"])
      .components(separatedBy: "\r\n")
    #expect(lines.count == 6 && lines[5].isEmpty)
    #expect(
      lines[0] == "scenario,indicator,name,group,period,unit,n,seed,mean,sd,ci95_low,ci95_high,"
        + "min,p5,p25,median,p75,p90,p95,max")
    // 10 and 14: mean 12, standard deviation 2√2, interval 12 ± 2 t₁; percentiles on a straight line.
    let fields = lines[1].split(separator: ",")
    #expect(
      fields.prefix(9) == ["basis", "wait", "wait", "all", "horizon", "days", "2", "7", "12.0"])
    #expect(fields.suffix(8) == ["10.0", "10.2", "11.0", "12.0", "13.0", "13.6", "13.8", "14.0"])
    #expect(abs((Double(fields[10]) ?? 0) - (12 - 2 * t1)) < 1e-9)
    #expect(lines[2].hasPrefix("basis,cost,cost,all,horizon,NOK,1,7,100.0,,,,100.0,100.0,"))
    #expect(lines[3].hasPrefix("-alt,wait,"))
  }

  @Test("replications.csv has each replication's own numbers and fingerprint")
  func replications() throws {
    let text = try #require(ResultTablesTests.files(.standard)["replications.csv"])
    let head = """
      scenario,replication,seed,fingerprint,indicator,name,group,period,unit,n,value
      basis,0,7,0x000000000000ab00,wait,wait,all,horizon,days,1,10.0
      basis,0,7,0x000000000000ab00,cost,cost,all,horizon,NOK,1,
      basis,1,7,0x000000000000ab01,wait,wait,all,horizon,days,1,14.0
      basis,1,7,0x000000000000ab01,cost,cost,all,horizon,NOK,1,100.0
      -alt,0,7,0x000000000000ab00,wait,wait,all,horizon,days,1,9.0

      """
    #expect(text.hasPrefix(head.replacing("\n", with: "\r\n")))
  }

  @Test("excel-nb speaks Norwegian and defuses names, not numbers")
  func excel() throws {
    let files = try ResultTablesTests.files(.excelNb)
    let text = try #require(files["replications.csv"])
    #expect(
      text.hasPrefix(
        "\u{FEFF}Scenario;Replikasjon;Frø;Fingeravtrykk;Indikator-id;Navn;Gruppe;Periode;Enhet;"
          + "Antall replikasjoner;Verdi\r\n"))
    #expect(
      text.contains("'-alt;1;7;0x000000000000ab01;cost;'=kost;alle;hele perioden;kroner;1;90,0\r\n")
    )
  }

  @Test("flows.csv leaves out flows that are zero in every replication")
  func flows() throws {
    let text = try #require(ResultTablesTests.files(.standard)["flows.csv"])
    let reader = try CSVReader(Array(text.utf8))
    #expect(reader.column("to") == ["b", "b"])
    #expect(reader.numbers("mean") == [4, 4])
    #expect(reader.column("unit") == ["households", "households"])
  }

  @Test("timeseries.csv and durations.csv name date and statistic")
  func seriesAndDurations() throws {
    let files = try ResultTablesTests.files(.standard)
    let series = try CSVReader(Array(#require(files["timeseries.csv"]).utf8))
    #expect(series.column("date") == ["2009-01-31", "2009-01-31"])
    #expect(series.numbers("day") == [31, 31])
    #expect(series.numbers("mean") == [6, 6])
    let durations = try CSVReader(Array(#require(files["durations.csv"]).utf8))
    #expect(durations.column("statistic") == ["median", "median"])
    #expect(durations.numbers("max") == [44, 44])
  }

  @Test("differences.csv pairs replications, and says which way is better")
  func differences() throws {
    let text = try #require(ResultTablesTests.files(.standard)["differences.csv"])
    let reader = try CSVReader(Array(text.utf8))
    #expect(reader.column("base") == ["basis", "basis"])
    #expect(reader.column("scenario") == ["-alt", "-alt"])
    #expect(reader.column("better") == ["lower", "neither"])
    // −1 and −3; the cost is a pair in one replication only.
    #expect(reader.column("n") == ["2", "1"])
    #expect(reader.numbers("difference_mean") == [-2, -10])
    #expect(reader.numbers("p_better")?.first == 1)
    #expect(reader.column("p_better")?.last == "")
    #expect(reader.column("difference_ci95_low")?.last == "")
    // Var base 8, var alternative 2, var difference 2: 1 − 2/10.
    #expect(reader.column("variance_saved")?.first == "0.8")
    #expect(reader.numbers("relative_difference") == [-2.0 / 12, -0.1])
  }

  @Test("An error while writing reaches the caller")
  func sinkError() throws {
    struct DiskFull: Error {}
    #expect(throws: DiskFull.self) {
      try ResultTables.write([], comparisons: [], flavour: .standard) { _, body in
        try body { _ in throw DiskFull() }
      }
    }
  }
}
