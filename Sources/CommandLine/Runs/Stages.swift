import Boligmodell
import Experiments
import Reporting
import ScenarioFormat

/// Runs the parts of a search one after another into the same folder. What is finished on disk is not run
/// again, so a search that depends on nothing but outcomes goes on where it was interrupted.
final class Stages {
  /// A search that was asked to stop.
  struct Interrupted: Error {}

  private let seed: UInt64
  private let threads: Int
  private let folder: String
  private let progress: ProgressDisplay
  private let stopFlag: StopFlag
  private let language: Language
  private var isResumed: Bool
  /// Of all parts so far.
  private(set) var events = 0
  private(set) var elapsed = Duration.zero

  init(
    seed: UInt64, threads: Int, folder: String, isResumed: Bool, quiet: Bool,
    _ invocation: Invocation
  ) {
    self.seed = seed
    self.threads = threads
    self.folder = folder
    self.isResumed = isResumed
    stopFlag = invocation.host.interruption.stopFlag
    language = invocation.language
    progress = ProgressDisplay(invocation.host, language: invocation.language, quiet: quiet)
  }

  /// Says what begins, with so many replications in all.
  func begin(_ title: LocalizedText, total: Int) {
    progress.finish()
    progress.start(title[language], total: total)
  }

  /// Ends the display of what began last.
  func end() { progress.finish() }

  /// Runs a part.
  ///
  /// - Parameters:
  ///   - replications: of each scenario, the same whenever the scenario is run.
  ///   - until: only the first so many are run now.
  ///   - before: replications of what began last that are done by other parts.
  /// - Throws: ``Interrupted``, and what ``Experiments/ExperimentRun`` throws.
  func run<R: Replicator & ~Copyable>(
    _ runs: [ScenarioRun<R>], replications: Int, until: Int? = nil, before: Int = 0
  ) throws -> RunResult {
    let settings = RunSettings(
      seed: seed, replications: replications, threads: threads, until: until,
      programVersion: Program.version)
    let progress = progress
    let result = try ExperimentRun(runs, oppsett: settings, folder: folder).run(
      resume: isResumed, stopFlag: stopFlag
    ) {
      progress.update(done: before + $0.finished, left: $0.timeLeft.map { $0 / .seconds(1) })
    }
    isResumed = true
    events += result.events
    elapsed += result.elapsed
    guard result.ending == .completed else { throw Interrupted() }
    return result
  }
}
