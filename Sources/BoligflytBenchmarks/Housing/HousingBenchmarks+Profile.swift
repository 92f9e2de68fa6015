import Boligmodell
import Foundation
import ScenarioFormat

extension HousingBenchmarks {
  /// Replications of a shipped scenario and nothing else, for a profiler, and for two builds in turns: their
  /// events, a hash over every fingerprint and outcome (equal builds give equal ones) and the processor time.
  static func profile(_ name: String, replications: UInt32) {
    guard let scenario = load(name) else { return }
    var world = World(modell: scenario.modell)
    var events = 0
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let start = clock()
    for number in 0..<replications {
      guard let replication = world.run(seed: 1, replication: number) else { continue }
      events += replication.events
      hash = (hash ^ replication.fingerprint) &* 0x0100_0000_01B3
      for outcome in replication.outcomes { hash = (hash ^ outcome.bitPattern) &* 0x0100_0000_01B3 }
    }
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    print(
      "\(name): \(replications) replications, \(events) events, hash \(String(hash, radix: 16))")
    print("\(Double(events) / seconds / 1e6) million events a second of processor time")
  }
}
