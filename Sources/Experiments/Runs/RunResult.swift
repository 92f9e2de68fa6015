import Boligmodell

/// What a run gave: block files and counts. Outcomes are read from the files.
public struct RunResult: Sendable {
  /// How a run ended.
  public enum Ending: Sendable, Equatable {
    /// All replications are finished.
    case completed
    /// It was asked to stop; what was finished is in the block files.
    case interrupted
  }

  /// One scenario's part.
  public struct Scenario: Sendable {
    public let label: String
    public let layout: OutcomeLayout
    /// Path of the block file.
    public let blockFile: String
    public let identity: BlockIdentity
    /// Finished replications in the file, those from before included.
    public let finished: Int
    /// Events in the replications of this run.
    public let events: Int

    /// Opens the block file.
    public func åpne() throws -> BlockReader { try BlockReader(blockFile, ventet: identity) }
  }

  public let ending: Ending
  /// In the order in which they were given.
  public let scenarier: [Scenario]
  public let warnings: [RunWarning]
  /// Wall-clock time, for the log only.
  public let elapsed: Duration

  /// Events in the replications of this run.
  public var events: Int { scenarier.reduce(0) { $0 + $1.events } }
}
