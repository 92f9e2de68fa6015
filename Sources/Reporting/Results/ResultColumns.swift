import Boligmodell
import Experiments
import SimulationKernel

/// Columns that several result tables share, so that one thing has one name everywhere.
enum ResultColumns {
  static let scenario = CSVTable.Column("scenario", "Scenario", .text)
  static let indicator = CSVTable.Column("indicator", "Indikator-id", .text)
  static let name = CSVTable.Column("name", "Navn", .text)
  static let group = CSVTable.Column("group", "Gruppe", .text)
  static let period = CSVTable.Column("period", "Periode", .text)
  static let unit = CSVTable.Column("unit", "Enhet", .text)
  /// Replications that the row's numbers rest on.
  static let n = CSVTable.Column("n", "Antall replikasjoner", .number)
  static let seed = CSVTable.Column("seed", "Frø", .number)

  /// The distribution of a number over replications.
  static let distribution: [CSVTable.Column] = [
    .init("mean", "Gjennomsnitt", .number), .init("sd", "Standardavvik", .number),
    .init("ci95_low", "95 %-intervall, nedre", .number),
    .init("ci95_high", "95 %-intervall, øvre", .number),
    .init("min", "Minste", .number), .init("p5", "5-persentil", .number),
    .init("p25", "25-persentil", .number), .init("median", "Median", .number),
    .init("p75", "75-persentil", .number), .init("p90", "90-persentil", .number),
    .init("p95", "95-persentil", .number), .init("max", "Største", .number),
  ]

  /// The cells under ``distribution``.
  static func cells(_ summary: Summary) -> [CSVCell] {
    [
      .number(summary.mean), .number(summary.standardDeviation),
      bound(summary.meanInterval.low), bound(summary.meanInterval.high),
      .number(summary.minimum), .number(summary.p5), .number(summary.p25),
      .number(summary.median), .number(summary.p75), .number(summary.p90), .number(summary.p95),
      .number(summary.maximum),
    ]
  }

  /// A bound of an interval: empty where there were too few replications for one.
  static func bound(_ value: Double) -> CSVCell {
    value.isFinite ? .number(value) : .empty
  }
}

extension CSVCell {
  static func group(_ group: Group) -> CSVCell { .label(group.id, nb: group.navn.nb) }
  static func period(_ period: Period) -> CSVCell { .label(period.id, nb: period.navn.nb) }
  static func unit(_ unit: Indikator.Enhet) -> CSVCell {
    .label(unit.identifikator, nb: unit.navn.nb)
  }

  /// A fingerprint with the prefix that keeps a spreadsheet from reading its digits as a number.
  static func fingerprint(_ value: UInt64) -> CSVCell {
    let digits = String(value, radix: 16)
    return .text("0x" + String(repeating: "0", count: 16 - digits.count) + digits)
  }
}
