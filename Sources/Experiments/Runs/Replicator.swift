import Boligmodell

/// What runs single replications: one world, used again and again by one thread.
public protocol Replicator: ~Copyable, SendableMetatype {
  /// Runs one replication. The outcome depends on the seed and the number alone, not on what the world
  /// ran before.
  ///
  /// - Parameters:
  ///   - seed: seed of the whole run.
  ///   - replication: number of the replication, from 0.
  ///   - stopFlag: asked now and then; when it asks to stop, the replication is given up.
  /// - Returns: the outcome, or nil if it was given up.
  mutating func run(seed: UInt64, replication: UInt32, stopFlag: StopFlag) throws -> Replication?
}

extension World: Replicator {
  public mutating func run(seed: UInt64, replication: UInt32, stopFlag: StopFlag) -> Replication? {
    run(seed: seed, replication: replication, shouldStop: { stopFlag.erBedt })
  }
}
