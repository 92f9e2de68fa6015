/// What one replication gives.
public struct Replication: Sendable {
  /// A row as ``OutcomeLayout`` describes it.
  public var outcomes: ContiguousArray<Double>
  /// Hash of the household transitions in order (time bits, household, from, to, cause).
  public var fingerprint: UInt64
  /// Number of live events that changed state.
  public var events: Int
  /// Broken invariants, in words; empty when all held or none were checked.
  public var violations: [String]

  public init(
    outcomes: ContiguousArray<Double>, fingerprint: UInt64, events: Int, violations: [String] = []
  ) {
    self.outcomes = outcomes
    self.fingerprint = fingerprint
    self.events = events
    self.violations = violations
  }
}
