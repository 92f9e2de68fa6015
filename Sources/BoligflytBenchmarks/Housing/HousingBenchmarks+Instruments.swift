import Boligmodell
import Foundation

extension HousingBenchmarks {
  /// What instruments cost that are declared and never in force, against the scenario that declares none:
  /// the two in turns, the least of each.
  static func instrumentsOff(_ name: String, none base: String) {
    guard let modell = load(name)?.modell, let none = load(base)?.modell else { return }
    var off = modell
    for i in off.virkemidler.indices { off.virkemidler[i].fra = .infinity }
    var worldOff = World(modell: off)
    var worldNone = World(modell: none)
    var events = (off: 0, none: 0)
    var seconds = (off: Double.infinity, none: Double.infinity)
    for replication in 0..<8 as Range<UInt32> {
      seconds.off = min(
        seconds.off,
        Stopwatch.seconds {
          events.off = worldOff.run(seed: 1, replication: replication % 2)?.events ?? 0
        } / Double(max(events.off, 1)))
      seconds.none = min(
        seconds.none,
        Stopwatch.seconds {
          events.none = worldNone.run(seed: 1, replication: replication % 2)?.events ?? 0
        } / Double(max(events.none, 1)))
    }
    KernelBenchmarks.report(
      "\(modell.virkemidler.count) instruments declared and off, against none",
      seconds.off / seconds.none, "times the time an event (goal: at most 1.05)")
  }

  /// Resident growth for each household of a larger initial population, with its dwelling, its candidate
  /// times and its place in the calendar. Linux alone says how much is resident.
  static func bytesPerHousehold(_ name: String) {
    guard var modell = load(name)?.modell else { return }
    let few = modell.startbestand.reduce(0) { $0 + $1.antall }
    modell.horizon = 1
    guard let small = residentGrowth(modell) else { return }
    let factor = 100
    for i in modell.startbestand.indices { modell.startbestand[i].antall *= factor }
    guard let large = residentGrowth(modell) else { return }
    KernelBenchmarks.report(
      "\(name), bytes a household", Double(large - small) / Double((factor - 1) * few),
      "resident, of \(factor * few) (goal: under 250)")
  }

  private static func residentGrowth(_ modell: Modell) -> Int? {
    guard let before = residentBytes() else { return nil }
    var world = World(modell: modell)
    let events = world.run(seed: 1, replication: 0)?.events ?? 0
    guard let after = residentBytes(), events >= 0 else { return nil }
    return after - before
  }

  private static func residentBytes() -> Int? {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8),
      let pages = text.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
    else { return nil }
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
  }
}
