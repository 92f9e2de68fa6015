import Foundation

/// How a run is done.
public struct RunSettings: Sendable, Equatable {
  public var seed: UInt64
  /// Replications of each scenario, numbered from 0; 1 to 2³².
  public var replications: Int
  /// The most threads that work at the same time, ≥ 1. No result depends on it.
  public var threads: Int
  /// Version of the program: blocks of another version are not continued.
  public var programVersion: String

  public init(
    seed: UInt64, replications: Int, threads: Int = ProcessInfo.processInfo.activeProcessorCount,
    programVersion: String
  ) {
    self.seed = seed
    self.replications = replications
    self.threads = threads
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
