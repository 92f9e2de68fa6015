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

extension RunResult {
  /// What two runs gave together: of block files that are in both, as the later one left them.
  public func followed(by next: RunResult) -> RunResult {
    let continued = Set(next.scenarier.map(\.blockFile))
    let earlier = scenarier.filter { !continued.contains($0.blockFile) }
    let later = next.scenarier.map { scenario in
      let before = scenarier.first { $0.blockFile == scenario.blockFile }?.events ?? 0
      return Scenario(
        label: scenario.label, layout: scenario.layout, blockFile: scenario.blockFile,
        identity: scenario.identity, finished: scenario.finished, events: before + scenario.events)
    }
    return RunResult(
      ending: next.ending, scenarier: earlier + later, warnings: warnings + next.warnings,
      elapsed: elapsed + next.elapsed)
  }

  /// Finished replications of all scenarios but one.
  public func finished(beside label: String) -> Int {
    scenarier.reduce(0) { $0 + ($1.label == label ? 0 : $1.finished) }
  }
}
