import Boligmodell
import Experiments
import Foundation
import Reporting
import ScenarioFormat

/// Runs a plan: into blocks, from blocks to files, and a report on standard output.
struct Simulation {
  let plan: RunPlan
  let invocation: Invocation

  private var host: Host { invocation.host }
  private var arguments: Arguments { invocation.arguments }
  private var language: Language { invocation.language }
  private var threads: Int { arguments[Options.threads] ?? host.processors }

  /// - Returns: the exit code.
  func perform() throws -> Int32 {
    if plan.kind == .compare { try checkComparable() }
    host.interruption.takeOverSignals()
    let started = Date()
    let folder = try ResultFolder(plan, invocation)
    let result: RunResult
    do {
      result = try simulate(into: folder)
    } catch {
      folder.discard()
      throw error
    }
    guard result.ending == .completed else { return interrupted(result, folder) }
    let scenarios = try result.scenarier.map { try ResultScenario($0) }
    let comparisons =
      plan.kind == .compare
      ? try scenarios.dropFirst().map {
        try PairedResult(base: scenarios[0], alternative: $0)
      } : []
    let log = RunJournal(plan: plan, invocation: invocation, threads: threads)
      .text(result, folder: folder.folder.path, started: started)
    do {
      try write(scenarios, comparisons, log: log, to: folder)
    } catch let failure as any ExplainedError {
      throw notWritten(failure, folder)
    }
    try folder.folder.slettBlokker()
    for line in try report(scenarios, comparisons) { host.output.line(line) }
    host.output.line()
    host.output.line(
      LocalizedText(
        "Resultatene ligger i \(folder.shown).", "The results are in \(folder.shown).")[language])
    return ExitCode.fine
  }

  /// Writes all tables, or none.
  private func write(
    _ scenarios: [ResultScenario], _ comparisons: [PairedResult], log: String,
    to folder: ResultFolder
  ) throws {
    try folder.folder.write { files in
      try ResultTables.write(
        scenarios, comparisons: comparisons, flavour: plan.csv
      ) { name, body in
        let file = try files.åpne(name)
        try body { try file.write($0) }
      }
      try files.write(RunLog.fileName, log)
    }
  }

  /// That scenarios cannot be compared is better told before they are run.
  private func checkComparable() throws {
    guard let base = plan.entries.first else { return }
    for alternative in plan.entries.dropFirst() {
      try checkSameHorizon(base, alternative)
      _ = try LayoutMatch(
        base: base.scenario.modell.layout, alternativ: alternative.scenario.modell.layout)
    }
  }

  /// Both sides must start on the same day and run as long.
  private func checkSameHorizon(_ base: RunPlan.Entry, _ alternative: RunPlan.Entry) throws {
    let (a, b) = (base.scenario, alternative.scenario)
    if a.start == b.start, a.år == b.år { return }
    let text = LocalizedText(
      "scenariene kan ikke sammenlignes: \(base.label) starter \(a.start) og varer \(a.år) år, "
        + "\(alternative.label) starter \(b.start) og varer \(b.år) år.",
      "the scenarios cannot be compared: \(base.label) starts \(a.start) and runs \(a.år) years, "
        + "\(alternative.label) starts \(b.start) and runs \(b.år) years.")
    let advice = LocalizedText(
      a.start == b.start ? " --years gir begge samme lengde." : " Begge må starte samme dag.",
      a.start == b.start
        ? " --years gives both the same length." : " Both must start on the same day.")
    throw Failure((text[language] + advice[language]).printable)
  }

  private func simulate(into folder: ResultFolder) throws -> RunResult {
    let runs = plan.entries.map { entry in
      let modell = entry.scenario.modell
      return ScenarioRun<World>(
        label: entry.label, layout: modell.layout, scenarioHash: plan.identity(of: entry)
      ) { World(modell: modell) }
    }
    let setup = RunSettings(
      seed: plan.seed, replications: plan.replications, threads: threads,
      programVersion: Program.version)
    let run = ExperimentRun(runs, oppsett: setup, folder: try folder.folder.opprettBlokkmappe())
    let progress = ProgressDisplay(host, language: language, quiet: arguments[Options.quiet])
    progress.start(title, total: runs.count * plan.replications)
    defer { progress.finish() }
    let result = try run.run(resume: folder.isResumed, stopFlag: host.interruption.stopFlag) {
      progress.update(done: $0.finished, left: $0.timeLeft.map { $0 / .seconds(1) })
    }
    progress.finish()
    for warning in result.warnings {
      let word = LocalizedText("advarsel", "warning")[language]
      host.error.line("\(word): \(warning.tekst[language]).")
    }
    return result
  }

  private var title: String {
    let n = NumberFormat(language).integer(plan.replications)
    let count = plan.entries.count
    return count == 1
      ? LocalizedText("Kjører \(n) replikasjoner", "Running \(n) replications")[language]
      : LocalizedText(
        "Kjører \(count) × \(n) replikasjoner", "Running \(count) × \(n) replications")[
          language]
  }

  private func report(
    _ scenarios: [ResultScenario], _ comparisons: [PairedResult]
  ) throws -> [String] {
    switch plan.kind {
    case .run: try RunReport(plan.facts, scenarios, language).lines(in: host.terminal)
    case .compare:
      try ComparisonReport(plan.facts, comparisons, scenarios, language).lines(in: host.terminal)
    }
  }

  /// Tells what is saved and how to go on.
  private func interrupted(_ result: RunResult, _ folder: ResultFolder) -> Int32 {
    let done = result.scenarier.reduce(0) { $0 + $1.finished }
    let all = result.scenarier.count * plan.replications
    host.error.line(
      LocalizedText(
        "Avbrutt. \(done) av \(all) replikasjoner er lagret i \(folder.shown). Fortsett med:",
        "Interrupted. \(done) of \(all) replications are saved in \(folder.shown). Go on with:")[
          language])
    host.error.line("  " + folder.resumeCommand)
    return ExitCode.signal(host.interruption.signal ?? SIGINT)
  }

  /// The tables could not be written, for instance for a full disk; the replications are kept, for they
  /// took the time.
  private func notWritten(_ failure: any ExplainedError, _ folder: ResultFolder) -> Failure {
    let text = LocalizedText(
      "boligflyt: \(failure.tekst.nb.printable).\nAlle replikasjoner er lagret i \(folder.shown). "
        + "Fortsett, når det er ordnet, med:",
      "boligflyt: \(failure.tekst.en.printable).\nAll replications are saved in \(folder.shown). "
        + "When that is mended, go on with:")
    return Failure("\(text[language])\n  \(folder.resumeCommand)", isWholeLine: true)
  }
}

/// A word as a POSIX shell takes it.
func shellQuoted(_ word: String) -> String {
  let plain = word.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
      UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: byte >= 0x80
    }
  }
  return plain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
}
