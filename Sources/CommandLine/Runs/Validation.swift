import Boligmodell
import Experiments
import Foundation
import Reporting
import ScenarioFormat

/// Tries claims: runs their scenarios, compares them, and reports.
struct Validation {
  let plan: ClaimPlan
  let invocation: Invocation

  private var host: Host { invocation.host }
  private var arguments: Arguments { invocation.arguments }
  private var language: Language { invocation.language }

  init(_ plan: ClaimPlan, _ invocation: Invocation) {
    self.plan = plan
    self.invocation = invocation
  }

  /// - Returns: the exit code.
  func perform() throws -> Int32 {
    host.interruption.takeOverSignals()
    let folder = try arguments[ValidateOptions.output].map {
      try OutputFolder.angitt(host.path($0), force: arguments[Options.force])
    }
    let results: [ClaimResult]?
    do {
      results = try tried()
      if let folder, let results { try write(results, to: folder) }
    } catch {
      // The error that led here is the one to tell.
      try? folder?.remove()
      throw error
    }
    guard let results else {
      try? folder?.remove()
      return interrupted()
    }
    show(results)
    let differs = results.contains { $0.trial?.isAsCommitted == false }
    return differs && plan.isCommittedSetting ? ExitCode.failed : ExitCode.fine
  }

  /// All claims with what their comparisons gave; nil where the user asked to stop.
  private func tried() throws -> [ClaimResult]? {
    guard !plan.scenarios.isEmpty else {
      return plan.påstander.map { ClaimResult($0, nil) }
    }
    let blocks = try BlockFolder()
    defer { blocks.remove() }
    let run = try simulate(into: blocks.path)
    guard run.ending == .completed else { return nil }
    return try plan.påstander.map { påstand in
      guard let prøve = påstand.prøve, let sides = plan.sides(of: prøve) else {
        return ClaimResult(påstand, nil)
      }
      return try ClaimResult(
        påstand, base: run.scenarier[sides.base], alternative: run.scenarier[sides.alternative])
    }
  }

  private func simulate(into blocks: String) throws -> RunResult {
    let runs = plan.scenarios.map {
      ScenarioRun<HorizonWorld>(
        label: $0.label, modell: $0.scenario.modell, scenarioHash: $0.hash)
    }
    let settings = RunSettings(
      seed: plan.seed, replications: plan.replications,
      threads: arguments[Options.threads] ?? host.processors, programVersion: Program.version)
    let run = ExperimentRun(runs, oppsett: settings, folder: blocks)
    let progress = ProgressDisplay(host, language: language, quiet: arguments[Options.quiet])
    let n = NumberFormat(language).integer(plan.replications)
    progress.start(
      LocalizedText(
        "Kjører \(runs.count) × \(n) replikasjoner", "Running \(runs.count) × \(n) replications")[
          language],
      total: runs.count * plan.replications)
    defer { progress.finish() }
    let result = try run.run(stopFlag: host.interruption.stopFlag) {
      progress.update(done: $0.finished, left: $0.timeLeft.map { $0 / .seconds(1) })
    }
    progress.finish()
    for warning in result.warnings where result.ending == .completed {
      let word = LocalizedText("advarsel", "warning")[language]
      host.error.line("\(word): \(warning.tekst[language]).")
    }
    return result
  }

  private func show(_ results: [ClaimResult]) {
    let report = ClaimReport(
      title: plan.samling.tittel, results, isCommittedSetting: plan.isCommittedSetting, language)
    for line in report.lines(in: host.terminal) { host.output.line(line) }
    guard let output = arguments[ValidateOptions.output] else { return }
    host.output.line()
    host.output.line(
      LocalizedText("Tabellen ligger i \(output).", "The table is in \(output).")[language]
        .printable)
  }

  /// Writes the table and the record, or none.
  private func write(_ results: [ClaimResult], to folder: OutputFolder) throws {
    try folder.write { files in
      let table = try files.åpne(ClaimTable.fileName)
      try ClaimTable.write(results, seed: plan.seed, flavour: plan.csv) { try table.write($0) }
      try files.write(RunRecord.fileName, record.text)
    }
  }

  /// What was tried; the hashes name the scenarios.
  private var record: RunRecord {
    var options = JSONObject()
    options.set("replications", to: JSONNode(number: Double(plan.replications)))
    if let years = plan.years { options.set("years", to: JSONNode(number: Double(years))) }
    options.set("csv", to: JSONNode(.string(plan.csv.rawValue)))
    options.set(
      "claims", to: JSONNode(.array(plan.påstander.map { JSONNode(.string($0.id)) })))
    var hashes = JSONObject()
    for entry in plan.scenarios { hashes.set(entry.label, to: JSONNode(.string(entry.hash))) }
    options.set("scenario_hashes", to: JSONNode(.object(hashes)))
    return RunRecord(
      version: Program.version, command: "validate", seed: plan.seed, options: options,
      scenarios: [])
  }

  private func interrupted() -> Int32 {
    host.error.line(
      LocalizedText("Avbrutt. Ingenting er skrevet.", "Interrupted. Nothing was written.")[
        language])
    return ExitCode.signal(host.interruption.signal ?? SIGINT)
  }
}

/// A folder of block files that nobody needs afterwards.
private struct BlockFolder {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "boligflyt-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path()
  }

  /// What cannot be removed from the temporary folder is the system's to clear.
  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
