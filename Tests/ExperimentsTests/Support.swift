import Boligmodell
import Experiments
import Foundation
import SimulationKernel

/// A layout with one number for all and one by group, over one year and the horizon: six columns.
func lagOversikt(
  groups: [String] = ["all", "ung"], periods: [String] = ["2009", "horizon"],
  retning: Indikator.Retning = .lavere, horizon: Double = 365
) -> OutcomeLayout {
  let tekst = LocalizedText("x", "x")
  return OutcomeLayout(
    indikatorer: [
      Indikator("vacant_days", tekst, .days, retning, tekst, isGrouped: false),
      Indikator("inflow", tekst, .husholdninger, .ingen, tekst),
    ],
    groups: groups.map { Group(id: $0, navn: tekst) },
    periods: periods.map {
      Period(id: $0, navn: tekst, fra: 0, til: horizon, erHeltÅr: $0 != "horizon")
    },
    seriesList: [], dates: [], flowsFrom: [], flowsTo: [], durations: [], durationStatistics: [])
}

/// A world whose outcomes are drawn by seed and replication alone.
struct Liksomverden: Replicator {
  let columns: Int
  /// What happens before a replication is returned.
  var først: @Sendable (UInt32, StopFlag) throws -> Void = { _, _ in }

  mutating func run(seed: UInt64, replication: UInt32, stopFlag: StopFlag) throws -> Replication? {
    try først(replication, stopFlag)
    if stopFlag.erBedt { return nil }
    return Liksomverden.outcomes(seed: seed, replication: replication, columns: columns)
  }

  static func outcomes(seed: UInt64, replication: UInt32, columns: Int) -> Replication {
    var tilfeldig = SplitMix(tilstand: seed &+ UInt64(replication) &* 0x9E37_79B9)
    return Replication(
      outcomes: ContiguousArray((0..<columns).map { _ in Double(tilfeldig.neste() >> 40) / 16 }),
      fingerprint: tilfeldig.neste(), events: 10 + Int(replication))
  }
}

/// A small generator of made-up outcomes. Source: Steele, Lea and Flood, OOPSLA 2014.
struct SplitMix {
  var tilstand: UInt64
  mutating func neste() -> UInt64 {
    tilstand &+= 0x9E37_79B9_7F4A_7C15
    var z = tilstand
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// A folder that is removed with all it holds when the test lets go of it.
final class Prøvemappe {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "boligflyt-prove-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func bytes(_ navn: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(navn)"))
  }

  var navn: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}

/// A run of one made-up scenario `a`.
func lagKjøring(
  _ folder: String, replications: Int = 40, threads: Int = 2, seed: UInt64 = 7,
  scenarioHash: String = "abc", layout: OutcomeLayout = lagOversikt(),
  først: @escaping @Sendable (UInt32, StopFlag) throws -> Void = { _, _ in }
) -> ExperimentRun<Liksomverden> {
  let columns = layout.columnCount
  return ExperimentRun(
    [
      ScenarioRun(label: "a", layout: layout, scenarioHash: scenarioHash) {
        Liksomverden(columns: columns, først: først)
      }
    ],
    oppsett: RunSettings(
      seed: seed, replications: replications, threads: threads, programVersion: "0.1"),
    folder: folder)
}
