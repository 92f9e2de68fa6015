import Boligmodell
import Synchronization

/// What the threads of a run share. Each takes the next replication until there are no more, with one
/// world of a scenario at a time.
final class Work<R: Replicator & ~Copyable>: Sendable {
  /// What went wrong, and in which scenario and replication.
  private struct JobFailure {
    var job: Int
    var nummer: UInt32
    var error: any Error
  }

  let jobs: [ReplicationJob<R>]
  let måler: ProgressMeter
  private let seed: UInt64
  private let stopFlag: StopFlag
  private let svikt = Mutex<JobFailure?>(nil)
  private let harSviktet = Atomic(false)

  init(_ jobs: [ReplicationJob<R>], seed: UInt64, stopFlag: StopFlag, måler: ProgressMeter) {
    self.jobs = jobs
    self.seed = seed
    self.stopFlag = stopFlag
    self.måler = måler
  }

  /// Replications to be run in all.
  var antall: Int { jobs.reduce(0) { $0 + $1.antall } }

  /// The first thing that went wrong, by scenario and replication.
  var error: (any Error)? { svikt.withLock { $0?.error } }

  /// The work of one thread.
  func utfør() {
    for (plass, job) in jobs.enumerated() {
      var share = job.taNeste()
      guard !skalSlutte, var nummer = share.first else { continue }
      do {
        var world = try job.løp.makeReplicator()
        while !share.isEmpty {
          for neste in share {
            nummer = neste
            guard !skalSlutte,
              let answer = try world.run(seed: seed, replication: nummer, stopFlag: stopFlag)
            else { return }
            try job.før(answer, nummer: nummer)
            måler.tell(events: answer.events)
          }
          share = job.taNeste()
        }
      } catch {
        report(JobFailure(job: plass, nummer: nummer, error: error))
      }
    }
  }

  private var skalSlutte: Bool { stopFlag.erBedt || harSviktet.load(ordering: .relaxed) }

  private func report(_ ny: JobFailure) {
    harSviktet.store(true, ordering: .relaxed)
    svikt.withLock { første in
      if let første, (første.job, første.nummer) <= (ny.job, ny.nummer) { return }
      første = ny
    }
  }
}
