import Boligmodell
import ScenarioFormat
import Testing

/// Replications of a scenario, read by the identifiers of the outcome row.
struct Outcomes {
  let scenario: Scenario
  let rows: [Replication]

  /// Runs a document.
  init(
    _ text: String, replications count: Int, options: ScenarioOptions = ScenarioOptions(),
    seed: UInt64 = 1, location: SourceLocation = #_sourceLocation
  ) throws {
    let scenario = try BoligmodellTests.scenario(text, options: options, location: location)
    try self.init(scenario, replications: count, seed: seed, location: location)
  }

  init(
    _ scenario: Scenario, replications count: Int, seed: UInt64 = 1,
    location: SourceLocation = #_sourceLocation
  ) throws {
    self.scenario = scenario
    rows = try replications(scenario, count, seed: seed, location: location)
  }

  /// Runs a document for statistics: many replications, and more of them where the build is optimised.
  init(
    _ text: String, sample count: Int, options: ScenarioOptions = ScenarioOptions(),
    location: SourceLocation = #_sourceLocation
  ) throws {
    #if DEBUG
      let factor = 1
    #else
      let factor = 10
    #endif
    try self.init(text, replications: count * factor, options: options, location: location)
  }

  /// An indikator in each replication.
  func values(_ id: String, group: String = "all", period: String = "horizon") throws -> [Double] {
    let column = try scenario.column(id, group: group, period: period)
    return rows.map { $0.outcomes[column] }
  }

  /// An indikator of the one replication there is.
  func value(_ id: String, group: String = "all", period: String = "horizon") throws -> Double {
    try #require(rows.count == 1)
    return try values(id, group: group, period: period)[0]
  }

  /// The date of a number among the series', from 0 for the first after the start.
  func day(ofDate date: Int) -> Double { scenario.modell.layout.dates[date + 1].day }

  /// A series at the date of a number, in each replication: −1 for the start, 0 for the first after it.
  func series(_ id: String, date: Int, group: String = "all") throws -> [Double] {
    let o = scenario.modell.layout
    let column = o.column(
      serie: try #require(o.seriesList.firstIndex { $0.id == id }),
      group: try #require(o.groups.firstIndex { $0.id == group }), dato: date + 1)
    return rows.map { $0.outcomes[column] }
  }

  /// A series of the one replication there is, at 00:00 after so many days; needs a step of one day.
  func count(_ id: String, afterDays days: Int) throws -> Double {
    try #require(rows.count == 1 && day(ofDate: 0) == 1)
    return try series(id, date: days - 1)[0]
  }

  /// Moves from one situation to another in each replication.
  func flow(_ from: String, _ to: String, period: String = "horizon") throws -> [Double] {
    let o = scenario.modell.layout
    let column = o.column(
      flowsFrom: try #require(o.flowsFrom.firstIndex { $0.id == from }),
      til: try #require(o.flowsTo.firstIndex { $0.id == to }),
      periode: try #require(o.periods.firstIndex { $0.id == period }))
    return rows.map { $0.outcomes[column] }
  }

  /// A statistic of a duration in each replication.
  func duration(_ id: String, _ statistic: String, group: String = "all") throws -> [Double] {
    let o = scenario.modell.layout
    let column = o.column(
      varighet: try #require(o.durations.firstIndex { $0.id == id }),
      group: try #require(o.groups.firstIndex { $0.id == group }),
      statistikk: try #require(o.durationStatistics.firstIndex { $0.id == statistic }))
    return rows.map { $0.outcomes[column] }
  }
}

/// Expects that a mean over replications agrees with theory: |z| < 4.
func expectMean(
  _ values: [Double], _ expected: Double, _ what: String = "",
  location: SourceLocation = #_sourceLocation
) {
  let (mean, error) = estimate(values)
  #expect(
    error > 0 && abs(mean - expected) < 4 * error,
    "\(what): \(mean) ± \(error), expected \(expected)", sourceLocation: location)
}

/// One kind of household, for documents that need no more.
let single = "husholdningstyper: { enslig: { personer: 1 } }"

/// Options that read the series every day.
let daily = ScenarioOptions(seriesStep: 1)
