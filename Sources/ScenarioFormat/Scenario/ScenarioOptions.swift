/// What the command line can say about a run beside the scenario.
public struct ScenarioOptions: Sendable, Equatable {
  /// The most years that a run can be, whether the scenario or the command line says so.
  public static let mostYears = 200

  /// Simulated years in place of the scenario's.
  public var years: Int?
  /// Years of warm-up before the start.
  public var warmupYears: Int
  /// Days between the dates of the time series, from the start; nil is the start and month ends.
  public var seriesStep: Int?

  public init(years: Int? = nil, warmupYears: Int = 0, seriesStep: Int? = nil) {
    self.years = years
    self.warmupYears = warmupYears
    self.seriesStep = seriesStep
  }
}
