import Boligmodell

/// A scenario to be run: what it is called, what its outcomes are, and how a world of it is made.
public struct ScenarioRun<R: Replicator & ~Copyable>: Sendable {
  /// Short name, unique in the run; names the block file.
  public let label: String
  public let layout: OutcomeLayout
  /// Hash of the scenario's canonical form, with all options that change what is simulated.
  public let scenarioHash: String
  /// How many replications in a row are one share of the work: they go to one thread and one shard. Where
  /// a world is costly to make for the first of them, they are all of its kind.
  public let shareSize: Int
  /// Makes a world; called once a thread.
  let makeReplicator: @Sendable () throws -> R

  public init(
    label: String, layout: OutcomeLayout, scenarioHash: String, shareSize: Int = 1,
    makeReplicator: @escaping @Sendable () throws -> R
  ) {
    self.label = label
    self.layout = layout
    self.scenarioHash = scenarioHash
    self.shareSize = max(1, shareSize)
    self.makeReplicator = makeReplicator
  }
}
