import Foundation

/// How a run is done.
public struct RunSettings: Sendable, Equatable {
  public var seed: UInt64
  /// Replications of each scenario, numbered from 0; 1 to 2³².
  public var replications: Int
  /// The most threads that work at the same time, ≥ 1. No result depends on it.
  public var threads: Int
  /// The part of the run to be done; no result depends on how many parts there are.
  public var shard: Shard
  /// Where the run pauses: only the first so many replications are run now. Nil for all.
  public var until: Int?
  /// Version of the program: blocks of another version are not continued.
  public var programVersion: String

  public init(
    seed: UInt64, replications: Int, threads: Int = ProcessInfo.processInfo.activeProcessorCount,
    shard: Shard = .whole, until: Int? = nil, programVersion: String
  ) {
    self.seed = seed
    self.replications = replications
    self.threads = threads
    self.shard = shard
    self.until = until
    self.programVersion = programVersion
  }
}

extension RunSettings {
  /// What the block file of a scenario belongs to.
  func identity<R: ~Copyable>(_ løp: ScenarioRun<R>) -> BlockIdentity {
    BlockIdentity(
      programVersion: programVersion, scenarioHash: løp.scenarioHash, seed: seed,
      replications: replications, layout: løp.layout)
  }
}
