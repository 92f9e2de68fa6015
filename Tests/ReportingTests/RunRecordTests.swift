import ScenarioFormat
import Testing

@testable import Reporting

@Suite("run.json")
struct RunRecordTests {
  static let record = RunRecord(
    version: "0.1.0", command: "compare", seed: .max,
    options: options,
    scenarios: [
      .init(name: "a", hash: "00ff", document: ["navn": "Ås", "antall": 3]),
      .init(name: "b", hash: "01ff", document: ["navn": "\"b\"", "andel": 0.1]),
    ])

  static var options: JSONObject {
    var options = JSONObject()
    options.set("replications", to: 200)
    options.set("start", to: "2009-01-01")
    return options
  }

  static func read(_ text: String) throws -> RunRecord {
    var problems = ProblemList()
    let document = try #require(JSON5Reader.read(text, file: "run.json", problems: &problems))
    #expect(problems.isEmpty)
    return try RunRecord(reading: document)
  }

  @Test("The record is plain JSON with the seed as a string of all its digits")
  func text() {
    #expect(
      RunRecordTests.record.text == """
        {
          "program": "boligflyt",
          "version": "0.1.0",
          "command": "compare",
          "seed": "18446744073709551615",
          "options": {"replications": 200, "start": "2009-01-01"},
          "scenarios": [
            {"name": "a", "hash": "00ff", "document": {"navn": "Ås", "antall": 3}},
            {"name": "b", "hash": "01ff", "document": {"navn": "\\"b\\"", "andel": 0.1}}
          ]
        }

        """)
  }

  @Test("A record that is read back writes the same bytes")
  func roundTrip() throws {
    let read = try RunRecordTests.read(RunRecordTests.record.text)
    #expect(read.text == RunRecordTests.record.text)
    #expect(read.seed == .max)
    #expect(read.scenarios.map(\.name) == ["a", "b"])
    #expect(read.options["replications"]?.number == 200)
  }

  @Test("A record and a scenario are told apart")
  func kinds() throws {
    var problems = ProblemList()
    let text = RunRecordTests.record.text
    let record = try #require(JSON5Reader.read(text, file: "", problems: &problems))
    #expect(RunRecord.isRecord(record))
    #expect(!RunRecord.isRecord(["navn": "a"]))
  }

  @Test("Everything that is wrong with a record is told at once, with its place")
  func problems() throws {
    let problems = #expect(throws: ProblemList.self) {
      try RunRecordTests.read(
        "{program: 'boligflyt', version: 1, seed: 'x', options: {}, scenarios: [{name: 'a'}]}")
    }
    let pointers = problems?.problems.map { "\($0.pointer)" }
    #expect(
      pointers == [
        "/version", "/command", "/seed", "/scenarios/0/hash", "/scenarios/0/document",
      ])
  }

  @Test("contracts, Runs: the log holds one fact a line, and no fact breaks a line")
  func log() {
    var log = RunLog()
    log.add("tråder", "2")
    log.add("mappe", "a\nb")
    #expect(log.text == "tråder: 2\nmappe: a b\n")
  }
}
