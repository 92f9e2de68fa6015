import Boligmodell
import Foundation
import Synchronization
import Testing

@testable import Experiments

@Suite("A run") struct KjøringTests {
  @Test("contracts, Runs: the block file has the same bytes for 1, 2 and 8 threads")
  func sammeBytes() throws {
    let bytes = try [1, 2, 8].map { threads in
      let folder = try Prøvemappe()
      _ = try lagKjøring(folder.path, replications: 300, threads: threads).run()
      return try folder.bytes("a.blokk")
    }
    #expect(bytes[0] == bytes[1])
    #expect(bytes[0] == bytes[2])
  }

  @Test("Rows, fingerprints and events are those of the replications")
  func innhold() throws {
    let folder = try Prøvemappe()
    let answer = try lagKjøring(folder.path).run()
    let reader = try answer.scenarier[0].åpne()
    #expect(answer.ending == .completed)
    #expect(reader.erFullstendig)
    for nummer in 0..<40 {
      let ventet = Liksomverden.outcomes(seed: 7, replication: UInt32(nummer), columns: 6)
      #expect(try reader.row(nummer) == Array(ventet.outcomes))
      #expect(reader.fingerprint[nummer] == ventet.fingerprint)
      #expect(reader.events[nummer] == 10 + nummer)
    }
    // 10 + 11 + … + 49
    #expect(answer.events == 1180)
  }

  @Test("Stopping keeps what is finished, and the run goes on to the same bytes")
  func stansOgGjenoppta() throws {
    let (hel, delt) = (try Prøvemappe(), try Prøvemappe())
    _ = try lagKjøring(hel.path).run()
    let stopFlag = StopFlag()
    let første = try lagKjøring(delt.path) { nummer, stopFlag in if nummer == 10 { stopFlag.be() } }
      .run(stopFlag: stopFlag)
    #expect(første.ending == .interrupted)
    let finished = try første.scenarier[0].åpne().antallFerdige
    #expect(finished == første.scenarier[0].finished)
    #expect((9...10).contains(finished))

    let kjørtPåNytt = Mutex<[UInt32]>([])
    let andre = try lagKjøring(delt.path) { nummer, _ in kjørtPåNytt.withLock { $0.append(nummer) }
    }
    .run(resume: true)
    #expect(andre.ending == .completed)
    #expect(kjørtPåNytt.withLock(\.count) == 40 - finished)
    #expect(try delt.bytes("a.blokk") == hel.bytes("a.blokk"))
  }

  @Test("A replication given up half-way is run again")
  func avbruttMidtI() throws {
    let folder = try Prøvemappe()
    let stopFlag = StopFlag()
    // Every world waits until the stop is asked for, then gives up.
    let answer = try lagKjøring(folder.path) { nummer, stopFlag in
      if nummer >= 2 { stopFlag.be() }
    }.run(stopFlag: stopFlag)
    #expect(answer.ending == .interrupted)
    #expect(try answer.scenarier[0].åpne().antallFerdige <= 2)
    let andre = try lagKjøring(folder.path).run(resume: true)
    #expect(andre.ending == .completed)
    #expect(andre.scenarier[0].finished == 40)
  }

  @Test("A damaged record is run again, to the same bytes")
  func reparasjon() throws {
    let folder = try Prøvemappe()
    _ = try lagKjøring(folder.path).run()
    let hel = try folder.bytes("a.blokk")
    var ødelagt = hel
    ødelagt[hel.count / 2] ^= 0x40
    try ødelagt.write(to: URL(fileURLWithPath: "\(folder.path)/a.blokk"))
    let kjørt = Mutex(0)
    _ = try lagKjøring(folder.path) { _, _ in kjørt.withLock { $0 += 1 } }.run(resume: true)
    #expect(kjørt.withLock { $0 } == 1)
    #expect(try folder.bytes("a.blokk") == hel)
  }

  @Test("A finished run that is continued runs nothing")
  func ferdigFraFør() throws {
    let folder = try Prøvemappe()
    _ = try lagKjøring(folder.path).run()
    let siste = Mutex<RunProgress?>(nil)
    let answer = try lagKjøring(folder.path).run(resume: true) { f in siste.withLock { $0 = f } }
    #expect(answer.ending == .completed)
    #expect(answer.events == 0)
    let sist = siste.withLock { $0 }
    let progress = try #require(sist)
    #expect((progress.finished, progress.alle, progress.fraFør) == (40, 40, 40))
    #expect(progress.timeLeft == nil)
  }

  @Test("Each thread makes one world of a scenario and uses it again")
  func verdener() throws {
    let folder = try Prøvemappe()
    let laget = Mutex<[String: Int]>([:])
    let løp = ["a", "b"].map { label in
      ScenarioRun(label: label, layout: lagOversikt(), scenarioHash: label) {
        laget.withLock { $0[label, default: 0] += 1 }
        return Liksomverden(columns: 6)
      }
    }
    let answer = try ExperimentRun(
      løp,
      oppsett: RunSettings(seed: 7, replications: 100, threads: 3, programVersion: "0.1"),
      folder: folder.path
    ).run()
    #expect(answer.scenarier.map(\.finished) == [100, 100])
    #expect(folder.navn == ["a.blokk", "b.blokk"])
    let antallLaget = laget.withLock { $0 }
    for antall in antallLaget.values { #expect((1...3).contains(antall)) }
    // Scenario identity stays out of the draws: same seed and number, same outcome.
    let (a, b) = (try answer.scenarier[0].åpne(), try answer.scenarier[1].åpne())
    #expect(a.fingerprint == b.fingerprint)
  }

  @Test("Progress ends at all, never falls, and gives the time left")
  func progress() throws {
    let folder = try Prøvemappe()
    let meldt = Mutex<[RunProgress]>([])
    _ = try lagKjøring(folder.path) { _, _ in Thread.sleep(forTimeInterval: 0.01) }
      .run { f in meldt.withLock { $0.append(f) } }
    let alle = meldt.withLock { $0 }
    #expect(alle.last?.finished == 40)
    #expect(alle.last?.events == 1180)
    #expect(alle.map(\.finished) == alle.map(\.finished).sorted())
    // At most ten a second, and the last.
    let tideler = try #require(alle.last).elapsed / .milliseconds(100)
    #expect(Double(alle.count) <= tideler + 1)
    let halvveis = RunProgress(
      finished: 30, alle: 90, fraFør: 10, events: 0, elapsed: .seconds(4))
    // 20 in 4 seconds, 60 to go.
    #expect(halvveis.timeLeft == .seconds(12))
  }

  @Test("Fewer than 30 replications give a warning")
  func varsel() throws {
    let (få, nok) = (try Prøvemappe(), try Prøvemappe())
    #expect(try lagKjøring(få.path, replications: 29).run().warnings == [.fåReplikasjoner(29)])
    #expect(try lagKjøring(nok.path, replications: 30).run().warnings.isEmpty)
  }
}
