import Boligmodell
import Experiments
import Testing

@testable import Reporting

/// The 97.5 % point of Student's t with one degree of freedom, tan(0.475 π).
let t1 = 12.706204736174694

extension Indikator {
  static func named(_ id: String) throws -> Indikator {
    try #require(Indikatorkatalog.alle.first { $0.id == id })
  }
}

extension DifferenceTable.Row {
  /// Two pairs whose mean difference has an interval of ± `half`: with d ± e the standard error is e,
  /// so half = t₁ e.
  static func pairs(
    _ id: String, _ base: Double, _ alternative: Double, half: Double, spread: Double = 0
  ) throws -> DifferenceTable.Row {
    let indikator = try Indikator.named(id)
    let e = half / t1
    let bases = [base - spread, base + spread]
    let alternatives = [alternative - spread - e, alternative + spread + e]
    return DifferenceTable.Row(
      indikator: indikator,
      pair: PairSummary(base: bases, alternativ: alternatives, retning: indikator.retning))
  }

  static func difference(_ id: String, of differences: [Double]) throws -> DifferenceTable.Row {
    let indikator = try Indikator.named(id)
    return DifferenceTable.Row(
      indikator: indikator,
      pair: PairSummary(
        base: differences.map { _ in 100 }, alternativ: differences.map { 100 + $0 },
        retning: indikator.retning))
  }

  static func typical() throws -> [DifferenceTable.Row] {
    [
      try pairs("vacant_days", 241_000, 172_000, half: 900, spread: 100),
      try pairs("homeless_mean", 412.4, 411.9, half: 12.7, spread: 20),
      try pairs("allocations", 5_612, 5_640, half: 4, spread: 30),
      try pairs("dwellings", 4_504, 4_504, half: 0),
      try pairs("turnovers", 5_500, 5_530, half: 5, spread: 20),
      try pairs("lost_rent", 62_300_000, 44_600_000, half: 400_000, spread: 1e6),
      try pairs("cost_nav", 812_345_678, 812_360_000, half: 9_000, spread: 1e6),
      try pairs("purchases", 0, 0, half: 0),
      try pairs("occupancy", 0.9853, 0.9895, half: 0.0002, spread: 0.001),
    ]
  }
}

extension RunTable.Row {
  static func values(_ id: String, _ values: [Double]) throws -> RunTable.Row {
    RunTable.Row(indikator: try .named(id), summary: Summary(values))
  }

  static func typical() throws -> [RunTable.Row] {
    // Of 0…100 % in 21 steps the 5th and 95th percentile are the second and the last but one.
    func steps(_ middle: Double, _ step: Double) -> [Double] {
      (-10...10).map { middle + Double($0) * step }
    }
    return [
      try values("lost_rent", steps(62_300_000, 155_555)),
      try values("homeless_mean", steps(412.4, 2)), try values("purchases", [0, 0]),
      try values("evictions_executed", steps(0.42, 0.04)),
      try values("wait_application_restricted_mean", [.nan, .nan]),
    ]
  }
}
