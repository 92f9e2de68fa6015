import Boligmodell
import Synchronization

/// The replications of one scenario that are to be run, handed out one at a time.
final class ReplicationJob<R: Replicator & ~Copyable>: Sendable {
  let løp: ScenarioRun<R>
  let writer: BlockWriter
  /// Replications that were finished before the run.
  let fraFør: Int
  /// How many replications are to be run.
  let antall: Int
  /// Their numbers; nil when it is all of them.
  private let mangler: [UInt32]?
  private let neste = Atomic(0)
  private let finished = Atomic(0)
  private let events = Atomic(0)

  init(
    _ løp: ScenarioRun<R>, path: String, oppsett: RunSettings, resume: Bool
  ) throws {
    self.løp = løp
    let identity = oppsett.identity(løp)
    if resume, FileSystem.finnes(path) {
      writer = try BlockWriter(resume: path, identity)
      let finished = try BlockReader(path, ventet: identity).finished
      mangler = finished.indices.filter { !finished[$0] }.map(UInt32.init)
    } else {
      writer = try BlockWriter(ny: path, identity)
      mangler = nil
    }
    antall = mangler?.count ?? oppsett.replications
    fraFør = oppsett.replications - antall
  }

  /// The number of the next replication to run; nil when all are handed out.
  func taNeste() -> UInt32? {
    let plass = neste.add(1, ordering: .relaxed).oldValue
    if plass >= antall { return nil }
    return mangler?[plass] ?? UInt32(plass)
  }

  /// Files a finished replication.
  func før(_ replication: Replication, nummer: UInt32) throws {
    if !replication.violations.isEmpty {
      throw RunError.brutt(label: løp.label, replication: nummer, replication.violations)
    }
    let ventet = løp.layout.columnCount
    guard replication.outcomes.count == ventet else {
      throw RunError.feilAntallUtfall(
        label: løp.label, replication: nummer, funnet: replication.outcomes.count, ventet: ventet)
    }
    try writer.write(replication, nummer: nummer)
    finished.add(1, ordering: .relaxed)
    events.add(replication.events, ordering: .relaxed)
  }

  var erFerdig: Bool { finished.load(ordering: .relaxed) == antall }

  var resultat: RunResult.Scenario {
    RunResult.Scenario(
      label: løp.label, layout: løp.layout, blockFile: writer.path,
      identity: writer.identity, finished: fraFør + finished.load(ordering: .relaxed),
      events: events.load(ordering: .relaxed))
  }
}
