import Boligmodell
import Experiments
import Foundation
import Reporting
import ScenarioFormat

/// One run from beginning to end: a folder with `run.json`, replications into blocks, and from blocks to
/// tables and a report. What is run and what is made of it is the command's own.
struct Session<R: Replicator & ~Copyable, Outcome> {
  let invocation: Invocation
  /// All that is needed to run again.
  let record: RunRecord
  /// Each with its own block file.
  let runs: [ScenarioRun<R>]
  let replications: Int
  /// What is said while it runs.
  let title: LocalizedText
  /// Where the run may stop before all replications are done; nil where it never does.
  var stopping: SessionStopping? = nil
  /// Makes of the replications what tables and report need.
  let summarise: (Finished) throws -> Outcome
  /// Writes the tables.
  let write: (Outcome, FileSet) throws -> Void
  /// Lines of the report on standard output, and whether all demands are met.
  let report: (Outcome) throws -> SessionReport

  /// What was run.
  struct Finished {
    let result: RunResult
    /// Replications that results are made of: the first so many.
    let replications: Int
    let log: String
  }

  private var host: Host { invocation.host }
  private var arguments: Arguments { invocation.arguments }
  private var language: Language { invocation.language }

  /// - Returns: the exit code.
  func perform() throws -> Int32 {
    let shard = try invocation.shard()
    if !shard.isWhole, stopping != nil {
      throw Failure(
        LocalizedText(
          "--shard krever et fast antall replikasjoner og kan ikke brukes her.",
          "--shard needs a fixed number of replications and cannot be used here.")[language])
    }
    host.interruption.takeOverSignals()
    let started = Date()
    let folder = try ResultFolder(record, labels: runs.map(\.label), shard: shard, invocation)
    let finished: Finished?
    let result: RunResult
    do {
      (result, finished) = try simulate(shard, into: folder, started)
    } catch {
      throw folder.broken(by: error, language)
    }
    guard let finished else { return interrupted(result, folder) }
    let outcome: Outcome?
    do {
      outcome = shard.isWhole ? try summarise(finished) : nil
      try folder.folder.write { files in
        if let outcome { try write(outcome, files) }
        try files.write(RunLog.fileName, finished.log)
      }
    } catch let failure as any ExplainedError {
      throw folder.notWritten(failure, language)
    }
    guard let outcome else { return partIsDone(shard, folder) }
    let report = try report(outcome)
    try folder.folder.slettBlokker()
    for line in report.lines { host.output.line(line) }
    host.output.line()
    host.output.line(
      LocalizedText(
        "Resultatene ligger i \(folder.shown).", "The results are in \(folder.shown).")[language])
    return report.exitCode
  }

  /// Runs all, or as far as it takes; what is finished is nil where it was interrupted.
  private func simulate(
    _ shard: Shard, into folder: ResultFolder, _ started: Date
  ) throws -> (RunResult, Finished?) {
    let threads = arguments[Options.threads] ?? host.processors
    let blocks = try folder.folder.opprettBlokkmappe()
    let progress = ProgressDisplay(host, language: language, quiet: arguments[Options.quiet])
    progress.start(title[language], total: runs.count * replications)
    defer { progress.finish() }
    var isResumed = folder.isResumed
    for checkpoint in stopping?.checkpoints ?? [replications] {
      let setup = RunSettings(
        seed: record.seed, replications: replications, threads: threads, shard: shard,
        until: checkpoint, programVersion: Program.version)
      let run = ExperimentRun(runs, oppsett: setup, folder: blocks)
      let result = try run.run(resume: isResumed, stopFlag: host.interruption.stopFlag) {
        progress.update(done: $0.finished, left: $0.timeLeft.map { $0 / .seconds(1) })
      }
      isResumed = true
      guard result.ending == .completed else {
        progress.finish()
        return (result, nil)
      }
      let isLast = checkpoint == stopping?.checkpoints.last ?? replications
      if try !isLast && !stopping!.isEnough(result, checkpoint) { continue }
      progress.finish()
      for warning in result.warnings {
        let word = LocalizedText("advarsel", "warning")[language]
        host.error.line("\(word): \(warning.tekst[language]).")
      }
      let log = RunJournal(invocation: invocation, threads: threads, shard: shard)
        .text(
          events: result.events, elapsed: result.elapsed, folder: folder.folder.path,
          started: started)
      return (result, Finished(result: result, replications: checkpoint, log: log))
    }
    preconditionFailure("the last checkpoint ends the run")
  }

  /// A part of a run is done; its blocks wait for the others.
  private func partIsDone(_ shard: Shard, _ folder: ResultFolder) -> Int32 {
    host.output.line(
      LocalizedText(
        "Del \(shard.text) er ferdig i \(folder.shown). Når alle delene er det, slå dem sammen med:",
        "Part \(shard.text) is done in \(folder.shown). When all parts are, put them together with:"
      )[
        language])
    host.output.line("  boligflyt merge \(shellQuoted(folder.shown)) …")
    return ExitCode.fine
  }

  /// Tells what is saved and how to go on.
  private func interrupted(_ result: RunResult, _ folder: ResultFolder) -> Int32 {
    let done = result.scenarier.reduce(0) { $0 + $1.finished }
    let all = result.scenarier.count * replications
    host.error.line(
      LocalizedText(
        "Avbrutt. \(done) av \(all) replikasjoner er lagret i \(folder.shown). Fortsett med:",
        "Interrupted. \(done) of \(all) replications are saved in \(folder.shown). Go on with:")[
          language])
    host.error.line("  " + folder.resumeCommand)
    return ExitCode.signal(host.interruption.signal ?? SIGINT)
  }
}

/// A run that may stop early.
struct SessionStopping {
  /// Numbers of replications after which it is asked, ascending; the last is the most.
  let checkpoints: [Int]
  /// Whether so many are enough.
  let isEnough: (RunResult, Int) throws -> Bool
}

/// What a run says on standard output.
struct SessionReport {
  var lines: [String]
  var exitCode = ExitCode.fine
}
