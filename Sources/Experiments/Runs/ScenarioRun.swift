import Boligmodell

/// A scenario to be run: what it is called, what its outcomes are, and how a world of it is made.
public struct ScenarioRun<R: Replicator & ~Copyable>: Sendable {
  /// Short name, unique in the run; names the block file.
  public let label: String
  public let layout: OutcomeLayout
  /// Hash of the scenario's canonical form, with all options that change what is simulated.
  public let scenarioHash: String
  /// Makes a world; called once a thread.
  let makeReplicator: @Sendable () throws -> R

  public init(
    label: String, layout: OutcomeLayout, scenarioHash: String,
    makeReplicator: @escaping @Sendable () throws -> R
  ) {
    self.label = label
    self.layout = layout
    self.scenarioHash = scenarioHash
    self.makeReplicator = makeReplicator
  }
}
