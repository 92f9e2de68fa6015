import Boligmodell
import Foundation
import Synchronization
import Testing

@testable import Experiments

@Suite("A run that cannot go on") struct KjørefeilTests {
  let folder: Prøvemappe
  init() throws { folder = try Prøvemappe() }

  private struct Uhell: Error, Equatable {
    let nummer: UInt32
  }

  @Test("An error in a replication stops the run; those finished stay, and the next run goes on")
  func feilIReplikasjon() throws {
    let startet = Mutex(0)
    #expect(throws: Uhell(nummer: 5)) {
      try lagKjøring(folder.path, replications: 1000) { nummer, _ in
        startet.withLock { $0 += 1 }
        if nummer == 5 { throw Uhell(nummer: nummer) }
        // Leaves time for the other thread to see that it must stop.
        if nummer > 5 { Thread.sleep(forTimeInterval: 0.001) }
      }.run()
    }
    #expect(startet.withLock { $0 } < 1000)
    let reader = try BlockReader("\(folder.path)/a.blokk")
    #expect(!reader.finished[5])
    #expect(reader.antallFerdige >= 4)
    let answer = try lagKjøring(folder.path, replications: 1000).run(resume: true)
    #expect(answer.ending == .completed)
  }

  @Test("Broken conservation is an error with scenario, replication and what was broken")
  func violations() throws {
    var ødelagt = Liksomverden.outcomes(seed: 7, replication: 0, columns: 6)
    ødelagt.violations = ["3 husholdninger for mye"]
    let kopi = ødelagt
    let kjøring = ExperimentRun(
      [
        ScenarioRun(label: "a", layout: lagOversikt(), scenarioHash: "abc") {
          Fastverden(answer: kopi)
        }
      ],
      oppsett: RunSettings(seed: 7, replications: 1, threads: 1, programVersion: "0.1"),
      folder: folder.path)
    let ventet = RunError.brutt(label: "a", replication: 0, ["3 husholdninger for mye"])
    #expect(throws: ventet) { try kjøring.run() }
    #expect(try BlockReader("\(folder.path)/a.blokk").antallFerdige == 0)
  }

  @Test("A row of another length than the layout is refused")
  func feilLengde() throws {
    let kort = Liksomverden.outcomes(seed: 7, replication: 0, columns: 5)
    let kjøring = ExperimentRun(
      [
        ScenarioRun(label: "a", layout: lagOversikt(), scenarioHash: "abc") {
          Fastverden(answer: kort)
        }
      ],
      oppsett: RunSettings(seed: 7, replications: 1, threads: 1, programVersion: "0.1"),
      folder: folder.path)
    let ventet = RunError.feilAntallUtfall(label: "a", replication: 0, funnet: 5, ventet: 6)
    #expect(throws: ventet) { try kjøring.run() }
  }

  @Test("Numbers that make no sense are refused", arguments: [0, -1, 1 << 32 + 1])
  func ugyldig(antall: Int) throws {
    #expect(throws: RunError.ugyldigAntall(antall)) {
      try lagKjøring(folder.path, replications: antall).run()
    }
    #expect(throws: RunError.ugyldigTråder(0)) { try lagKjøring(folder.path, threads: 0).run() }
    let ingen = ExperimentRun<Liksomverden>(
      [], oppsett: RunSettings(seed: 0, replications: 1, programVersion: ""), folder: folder.path)
    #expect(throws: RunError.ingenScenarier) { try ingen.run() }
    #expect(folder.navn.isEmpty)
  }

  @Test("A block file that is there is never overwritten")
  func finnes() throws {
    _ = try lagKjøring(folder.path).run()
    let før = try folder.bytes("a.blokk")
    #expect(throws: FileError(.opprette, "\(folder.path)/a.blokk", code: EEXIST)) {
      try lagKjøring(folder.path).run()
    }
    #expect(throws: BlockError.self) { try lagKjøring(folder.path, seed: 8).run(resume: true) }
    #expect(try folder.bytes("a.blokk") == før)
    #expect(folder.navn == ["a.blokk"])
  }

  @Test("A run that the disk has no room for is refused before it begins")
  func plass() throws {
    // A record is (3 + 6 + 1) × 8 = 80 bytes.
    let oppsett = RunSettings(seed: 7, replications: 1 << 32, programVersion: "0.1")
    let trengs = oppsett.identity(lagKjøring(folder.path).løp[0]).størrelse
    #expect(trengs == 80 * 0x1p32)
    let error = #expect(throws: DiskSpace.self) {
      try DiskSpace.krev(trengs, ledig: 2e6, folder: "m")
    }
    #expect(
      error?.tekst.en.hasPrefix("too little room in m: the run needs 344 GB, 2 MB is free") == true)
    #expect(throws: Never.self) { try DiskSpace.krev(trengs, ledig: nil, folder: "m") }
    #expect(throws: Never.self) { try DiskSpace.krev(trengs, ledig: trengs, folder: "m") }
    #expect(try #require(FileSystem.ledig(folder.path)) > 0)
  }

  @Test("A folder that does not exist is told with the path")
  func ingenMappe() throws {
    let error = #expect(throws: FileError.self) { try lagKjøring("\(folder.path)/borte").run() }
    #expect(error?.code == ENOENT)
    #expect(error?.path.hasPrefix("\(folder.path)/borte/") == true)
  }
}

/// A world that always gives the same.
private struct Fastverden: Replicator {
  let answer: Replication
  mutating func run(seed: UInt64, replication: UInt32, stopFlag: StopFlag) -> Replication? {
    answer
  }
}
