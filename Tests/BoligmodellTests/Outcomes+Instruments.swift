import Boligmodell
import Testing

extension Outcomes {
  /// A line of the accounts in each replication, whole kroner.
  func costs(_ id: String, period: String = "horizon") throws -> [Double] {
    let o = scenario.modell.layout
    let line = try #require(
      o.costLines.firstIndex { $0.id == id }, "\(o.costLines.map(\.id))")
    let column = o.column(
      kostnad: line, periode: try #require(o.periods.firstIndex { $0.id == period }))
    return rows.map { $0.outcomes[column] }
  }

  /// A line of the accounts of the one replication there is.
  func cost(_ id: String, period: String = "horizon") throws -> Double {
    try #require(rows.count == 1)
    return try costs(id, period: period)[0]
  }

  /// A measure of an instrument in the one replication there is.
  func uptake(_ instrument: String, _ measure: String, period: String = "horizon") throws -> Double
  {
    try #require(rows.count == 1)
    return try uptakes(instrument, measure, period: period)[0]
  }

  /// A measure of an instrument in each replication.
  func uptakes(
    _ instrument: String, _ measure: String, period: String = "horizon"
  ) throws -> [Double] {
    let o = scenario.modell.layout
    let column = o.column(
      virkemiddel: try #require(o.instruments.firstIndex { $0.id == instrument }),
      mål: try #require(o.instrumentMeasures.firstIndex { $0.id == measure }),
      periode: try #require(o.periods.firstIndex { $0.id == period }))
    return rows.map { $0.outcomes[column] }
  }

  /// What happened to households, replication by replication.
  var fingerprints: [UInt64] { rows.map(\.fingerprint) }
}
