import Boligmodell
import Synchronization

/// The replications of one scenario that are to be run, handed out one at a time.
final class ReplicationJob<R: Replicator & ~Copyable>: Sendable {
  let løp: ScenarioRun<R>
  let writer: BlockWriter
  /// Replications that were finished before the run.
  let fraFør: Int
  /// The numbers of those that are to be run, in order.
  private let mangler: [UInt32]
  /// Where among them each share of the work begins; one more at the end.
  private let shares: [Int]
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
      mangler = ReplicationJob.numre(oppsett, løp.shareSize) { !finished[$0] }
      fraFør = ReplicationJob.numre(oppsett, løp.shareSize) { finished[$0] }.count
    } else {
      writer = try BlockWriter(ny: path, identity)
      mangler = ReplicationJob.numre(oppsett, løp.shareSize) { _ in true }
      fraFør = 0
    }
    var shares: [Int] = []
    for (plass, nummer) in mangler.enumerated()
    where plass == 0 || Int(nummer) / løp.shareSize != Int(mangler[plass - 1]) / løp.shareSize {
      shares.append(plass)
    }
    self.shares = shares + [mangler.count]
  }

  /// Numbers of the replications of this part of the run that a condition holds for.
  private static func numre(
    _ oppsett: RunSettings, _ shareSize: Int, _ gjelder: (Int) -> Bool
  ) -> [UInt32] {
    (0..<min(oppsett.until ?? .max, oppsett.replications))
      .filter { oppsett.shard.contains($0 / shareSize) && gjelder($0) }.map(UInt32.init)
  }

  /// How many replications are to be run.
  var antall: Int { mangler.count }

  /// The numbers of the next share of the work; empty when all are handed out.
  func taNeste() -> ArraySlice<UInt32> {
    let plass = neste.add(1, ordering: .relaxed).oldValue
    if plass >= shares.count - 1 { return [] }
    return mangler[shares[plass]..<shares[plass + 1]]
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
