import Boligmodell
import Dispatch
import Synchronization

/// Runs scenarios with the same replications, in parallel, into block files.
public struct ExperimentRun<R: Replicator & ~Copyable>: Sendable {
  public let løp: [ScenarioRun<R>]
  public let oppsett: RunSettings
  /// The folder of the block files, which exists.
  public let folder: String

  public init(_ løp: [ScenarioRun<R>], oppsett: RunSettings, folder: String) {
    self.løp = løp
    self.oppsett = oppsett
    self.folder = folder
  }

  /// Runs what is not finished. Blocks the calling thread, which takes part in the work.
  ///
  /// - Parameters:
  ///   - resume: whether to continue block files that are in the folder; those of another run are
  ///     refused. Otherwise a block file that exists is an error.
  ///   - stopFlag: asks the run to stop; finished replications stay.
  ///   - progress: called at most ten times a second, by one thread at a time, and at the end.
  /// - Throws: ``RunError``, ``BlockError``, ``FileError`` and what a world throws. Replications that
  ///   were finished before stay on disk.
  public func run(
    resume: Bool = false, stopFlag: StopFlag = StopFlag(),
    progress: (@Sendable (RunProgress) -> Void)? = nil
  ) throws -> RunResult {
    if løp.isEmpty { throw RunError.ingenScenarier }
    guard oppsett.replications >= 1, oppsett.replications <= 1 << 32 else {
      throw RunError.ugyldigAntall(oppsett.replications)
    }
    if oppsett.threads < 1 { throw RunError.ugyldigTråder(oppsett.threads) }
    let start = ContinuousClock.now
    try krevPlass()
    let paths = BlockFileNames.paths(løp.map(\.label), folder: folder)
    let jobs = try zip(løp, paths).map { løp, path in
      try ReplicationJob(løp, path: path, oppsett: oppsett, resume: resume)
    }
    let arbeid = Work(
      jobs, seed: oppsett.seed, stopFlag: stopFlag,
      måler: ProgressMeter(
        alle: jobs.reduce(0) { $0 + $1.fraFør + $1.antall },
        fraFør: jobs.reduce(0) { $0 + $1.fraFør },
        start: start, melding: progress))
    let threads = min(oppsett.threads, max(1, arbeid.antall))
    DispatchQueue.concurrentPerform(iterations: threads) { _ in arbeid.utfør() }
    let synket = Result { for job in jobs { try job.writer.synk() } }
    arbeid.måler.finish()
    if let error = arbeid.error { throw error }
    try synket.get()
    return RunResult(
      ending: jobs.allSatisfy(\.erFerdig) ? .completed : .interrupted,
      scenarier: jobs.map(\.resultat), warnings: warnings, elapsed: ContinuousClock.now - start)
  }

  /// Refuses a run whose block files the disk has no room for, those that are there aside.
  private func krevPlass() throws {
    let paths = BlockFileNames.paths(løp.map(\.label), folder: folder)
    let trengs = zip(løp, paths).reduce(0.0) { sum, par in
      let share = Double(oppsett.until ?? oppsett.replications) / Double(oppsett.replications)
      return sum
        + max(0, oppsett.identity(par.0).størrelse * share - Double(FileSystem.opptatt(par.1)))
    }
    try DiskSpace.krev(trengs, ledig: FileSystem.ledig(folder), folder: folder)
  }

  private var warnings: [RunWarning] {
    oppsett.shard.isWhole && oppsett.replications < RunWarning.nokReplikasjoner
      ? [.fåReplikasjoner(oppsett.replications)] : []
  }
}
