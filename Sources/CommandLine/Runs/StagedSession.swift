import Boligmodell
import Experiments
import Foundation
import Reporting
import ScenarioFormat

/// A run in which what is run next depends on what came out before, from beginning to end: a folder with
/// `run.json`, a search that runs its parts into blocks, tables and a report. It cannot be done in shards.
struct StagedSession<Outcome> {
  let invocation: Invocation
  /// All that is needed to run again.
  let record: RunRecord
  /// What the folder is named after.
  let labels: [String]
  /// Depends on its record and the outcomes of what it runs, and on nothing else.
  let search: (Stages) throws -> Outcome
  /// Writes the tables.
  let write: (Outcome, FileSet) throws -> Void
  /// Lines of the report on standard output, and how the program ends.
  let report: (Outcome) throws -> SessionReport

  private var host: Host { invocation.host }
  private var language: Language { invocation.language }

  /// - Returns: the exit code.
  func perform() throws -> Int32 {
    guard try invocation.shard().isWhole else {
      throw Failure(
        LocalizedText(
          "--shard kan ikke brukes med \(record.command): hva som kjøres, avhenger av det som er kjørt før.",
          "--shard cannot be used with \(record.command): what is run depends on what was run before."
        )[language])
    }
    host.interruption.takeOverSignals()
    let started = Date()
    let folder = try ResultFolder(record, labels: labels, invocation)
    let threads = invocation.arguments[Options.threads] ?? host.processors
    let outcome: Outcome
    let stages: Stages
    do {
      stages = Stages(
        seed: record.seed, threads: threads, folder: try folder.folder.opprettBlokkmappe(),
        isResumed: folder.isResumed, quiet: invocation.arguments[Options.quiet], invocation)
      defer { stages.end() }
      outcome = try search(stages)
    } catch is Stages.Interrupted {
      return interrupted(folder)
    } catch {
      throw folder.broken(by: error, language)
    }
    do {
      let log = RunJournal(invocation: invocation, threads: threads, shard: .whole).text(
        events: stages.events, elapsed: stages.elapsed, folder: folder.folder.path,
        started: started)
      try folder.folder.write { files in
        try write(outcome, files)
        try files.write(RunLog.fileName, log)
      }
    } catch let failure as any ExplainedError {
      throw folder.notWritten(failure, language)
    }
    let report = try report(outcome)
    for line in report.lines { host.output.line(line) }
    try folder.folder.slettBlokker()
    host.output.line()
    host.output.line(
      LocalizedText(
        "Resultatene ligger i \(folder.shown).", "The results are in \(folder.shown).")[language])
    return report.exitCode
  }

  /// Tells how to go on.
  private func interrupted(_ folder: ResultFolder) -> Int32 {
    host.error.line(
      LocalizedText(
        "Avbrutt. Det som er kjørt, er lagret i \(folder.shown). Fortsett med:",
        "Interrupted. What has been run is saved in \(folder.shown). Go on with:")[language])
    host.error.line("  " + folder.resumeCommand)
    return ExitCode.signal(host.interruption.signal ?? SIGINT)
  }
}
