import Foundation
import ScenarioFormat
import Testing

@testable import CommandLine

@Suite("End to end: the README")
struct ReadmeTests {
  /// A fenced block: its language and its text.
  private struct Block {
    let language: String
    let text: String
  }

  private let text: String
  private let blocks: [Block]

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    text = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    blocks = text.matches(of: /(?s)(?:^|\n)```(\w*)\n(.*?)\n```/).map {
      Block(language: String($0.1), text: String($0.2))
    }
  }

  private static let prefix = "swift run -c release "

  /// The lines of all `sh` blocks that call the program, as words without the program's name.
  private var calls: [[String]] {
    blocks.filter { $0.language == "sh" }.flatMap { $0.text.split(separator: "\n") }
      .map { $0.trimmingPrefix(ReadmeTests.prefix) }.filter { $0.hasPrefix("boligflyt ") }
      .map { line in
        Array(words(of: String(line)).prefix { $0 != ">" }.dropFirst())
      }
  }

  /// The words of a line as a shell takes them, with spaces kept within quotation marks.
  private func words(of line: String) -> [String] {
    line.matches(of: /(?:"[^"]*"|[^ "])+/).map { String($0.output.filter { $0 != "\"" }) }
  }

  @Test("It has one command that runs the main job and one that passes the tests")
  func mainCommands() {
    let lines = blocks.filter { $0.language == "sh" }.flatMap { $0.text.split(separator: "\n") }
    let compare =
      "swift run -c release boligflyt compare trondheim-tomgang-42 trondheim-tomgang-30"
    #expect(lines.count { $0.hasPrefix("swift run") } == 1)
    #expect(lines.count { $0 == compare } == 1)
    #expect(lines.count { $0 == "swift test" } == 1)
    #expect(calls.count == lines.count - 1, "every other line calls the program")
  }

  @Test("Its commands and options are the program's, and every command is shown")
  func commandsParse() throws {
    for call in calls {
      let name = try #require(call.first)
      let command = try #require(
        allCommands.first { $0.description.name == name }, "boligflyt \(name)")
      let outcome = OptionParser.parse(Array(call.dropFirst()), for: command.description)
      guard case .arguments = outcome else {
        Issue.record("\(call): \(outcome)")
        continue
      }
    }
    let shown = Set(calls.compactMap(\.first))
    #expect(shown == Set(allCommands.map(\.description.name)))
  }

  @Test("Its tour works as written, with its own scenario files")
  func tour() throws {
    let folder = try TestFolder()
    let files = text.matches(of: /(?s)`([\w-]+\.json5)`:\n\n```json5\n(.*?)\n```/)
    #expect(files.count == 6)
    for file in files { try folder.write(String(file.1), String(file.2)) }
    for call in calls where call.first != "verify" {
      let outcome = try BuiltProgram.run(in: folder, shortened(call))
      #expect(outcome.code == 0, "\(call): \(outcome.error)")
    }
  }

  /// The same call with few replications and years.
  private func shortened(_ call: [String]) -> [String] {
    if call[0] == "validate" {
      return call + ["--claims", "nova-17a", "--replications", "2", "--years", "1", "--quiet"]
    }
    if call[0] == "calibrate" { return call + ["--draws", "50", "--quiet"] }
    if ["sensitivity", "explain"].contains(call[0]) { return shortenedAnalysis(call) }
    if call[0] == "select" {
      return call + ["--max-replications", "20", "--years", "1", "--quiet"]
    }
    if call[0] == "dimension" {
      return call + ["--replications", "10", "--max-mixes", "20", "--years", "1", "--quiet"]
    }
    guard ["run", "compare", "sweep"].contains(call[0]),
      !call.contains(where: { $0.hasSuffix("run.json") })
    else { return call }
    var words = call
    for option in ["--replications", "--years"] {
      if let index = words.firstIndex(of: option) { words.removeSubrange(index...index + 1) }
    }
    if let index = words.firstIndex(of: "--draws") { words[index + 1] = "2" }
    let replications = words.contains("--precision") ? "30" : "1"
    return words + ["--replications", replications, "--years", "1", "--quiet"]
  }

  @Test("It and the page of the claims count the verdicts as they were committed")
  func verdicts() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let csv = root.appending(path: "Results/pastander.csv")
    let column = try Table(String(contentsOf: csv, encoding: .utf8)).column("verdict")
    let counts = ["emerged", "contradicted", "unclear"].map { verdict in
      column.count { $0 == verdict }
    }
    let tried = counts.reduce(0, +)
    #expect(tried > 0)
    func words(_ text: String) -> String {
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let claim =
      "Of \(tried) that are tried, \(counts[0]) come out, \(counts[1]) are contradicted and \(counts[2]) are unclear"
    #expect(words(text).contains(claim), "\(claim)")
    let page = try words(
      String(
        contentsOf: root.appending(path: "Scenarios/pastander/README.md"), encoding: .utf8))
    for (verdict, count) in zip(["*framkommet*", "*motsagt*", "*uklart*"], counts) {
      let numbers = page.matches(of: /(\d+) (?:are )?(\*\w+\*) \(/).filter { $0.2 == verdict }
      #expect(numbers.map { Int($0.1) } == [count], "\(verdict)")
    }
    let rows = page.matches(of: /\*(prøves|innbygd|utenfor)\*:[^|]*\| (\d+) \|/).map { Int($0.2) }
    let others = ["built in", "outside"].map { verdict in column.count { $0 == verdict } }
    #expect(rows == [tried] + others)
  }

  /// The same analysis over a few points.
  private func shortenedAnalysis(_ call: [String]) -> [String] {
    var words = call
    for option in ["--replications", "--years", "--samples"] {
      if let index = words.firstIndex(of: option) { words.removeSubrange(index...index + 1) }
    }
    if !words.contains("--parameters") { words += ["--parameters", "/privatmarked"] }
    words += words.contains("sobol") ? ["--samples", "2"] : ["--trajectories", "1"]
    return words + ["--replications", "1", "--years", "1", "--quiet"]
  }

  @Test("The folders, files and rooms that it names are there")
  func names() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    for room in text.matches(of: /`([A-Z][A-Za-z]+)`/).map({ String($0.1) }) {
      let path = root.appending(path: "Sources/\(room)").path()
      #expect(FileManager.default.fileExists(atPath: path), "\(room)")
    }
    for file in filesOfCompare + [
      "claims.csv", "posterior.csv", "fit.csv", "kalibrert.json5", "sensitivity.csv", "sample.csv",
      "outcomes.csv", "problem.csv", "selection.csv", "dimension.csv", "frontier.svg",
      "sweep.csv", "points.csv",
    ] {
      #expect(text.contains("| `\(file)` |"), "\(file)")
    }
    #expect(FileManager.default.isExecutableFile(atPath: root.appending(path: ".ci/run").path()))
  }
}
