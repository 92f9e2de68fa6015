import Experiments

/// What was run: the facts behind the sentences that open a report.
public struct RunFacts: Sendable {
  /// One scenario's part of them.
  public struct Scenario: Sendable {
    /// What it is called on the command line and in the files.
    public let name: String
    /// Its own name in full.
    public let title: String
    /// How many of its numbers are marked `antatt`.
    public let assumedNumbers: Int
    public let years: Int
    /// ISO date of the start.
    public let start: String
    /// Planned hours for housing work over the horizon; nil without an organisation.
    public let staffHours: Double?

    public init(
      name: String, title: String, assumedNumbers: Int, years: Int, start: String,
      staffHours: Double? = nil
    ) {
      self.name = name
      self.title = title
      self.assumedNumbers = assumedNumbers
      self.years = years
      self.start = start
      self.staffHours = staffHours
    }
  }

  /// In the order in which they were given; the base first in a comparison.
  public let scenarios: [Scenario]
  /// Of each scenario.
  public let replications: Int
  /// Years before the start date.
  public let warmup: Int
  public let seed: UInt64

  /// Draws of uncertain numbers that the replications belong to; nil where those are held.
  public let draws: ParameterDraws?

  public init(
    scenarios: [Scenario], replications: Int, warmup: Int, seed: UInt64,
    draws: ParameterDraws? = nil
  ) {
    self.scenarios = scenarios
    self.replications = replications
    self.warmup = warmup
    self.seed = seed
    self.draws = draws
  }
}
