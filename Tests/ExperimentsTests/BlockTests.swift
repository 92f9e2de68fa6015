import Boligmodell
import Foundation
import Testing

@testable import Experiments

@Suite("contracts, Runs: a block file") struct BlokkTests {
  let folder: Prøvemappe
  var path: String { "\(folder.path)/a.blokk" }

  init() throws { folder = try Prøvemappe() }

  private func identity(
    replications: Int = 3, seed: UInt64 = 7, hash: String = "abc"
  ) -> BlockIdentity {
    BlockIdentity(
      programVersion: "0.1", scenarioHash: hash, seed: seed, replications: replications,
      columns: 2, layoutHash: 0xFEED)
  }

  /// A file of three replications, whose rows are (r, 10 r), fingerprint 100 + r, events 5 + r.
  private func skrivTre() throws {
    let writer = try BlockWriter(ny: path, identity())
    for r in [2, 0, 1] as [UInt32] {
      try writer.write(
        Replication(
          outcomes: [Double(r), 10 * Double(r)], fingerprint: 100 + UInt64(r),
          events: 5 + Int(r)), nummer: r)
    }
  }

  /// Changes the byte at a place.
  private func ødelegg(_ plass: Int) throws {
    var bytes = try folder.bytes("a.blokk")
    bytes[plass] ^= 1
    try bytes.write(to: URL(fileURLWithPath: path))
  }

  /// The header is 7 words, two texts of 1 + 1 words and a checksum: 12 words, 96 bytes; a record is 3 +
  /// 2 + 1 words, 48 bytes.
  private static let (header, post) = (96, 48)

  @Test("Its bytes are little-endian words as documented")
  func oppsett() throws {
    try skrivTre()
    let bytes = Array(try folder.bytes("a.blokk"))
    #expect(bytes.count == BlokkTests.header + 3 * BlokkTests.post)
    #expect(String(decoding: bytes[0..<8], as: UTF8.self) == "BOLIGBLK")
    #expect(
      bytes[8..<32] == [1, 0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0])
    #expect(bytes[48..<52] == [0xED, 0xFE, 0, 0])
    #expect(
      Array(bytes[56..<72]) == [3, 0, 0, 0, 0, 0, 0, 0] + Array("0.1".utf8) + [0, 0, 0, 0, 0])
    // The last record: number 2, fingerprint 102, events 7, and 2.0 = 0x4000000000000000.
    let siste = Array(bytes[(BlokkTests.header + 2 * BlokkTests.post)...])
    #expect([siste[0], siste[8], siste[16]] == [2, 102, 7])
    #expect(siste[24..<32] == [0, 0, 0, 0, 0, 0, 0, 0x40])
  }

  @Test("Columns come in the order of replications, whatever the order of writing")
  func columns() throws {
    try skrivTre()
    let reader = try BlockReader(path, ventet: identity())
    var lest: [[Double]] = []
    try reader.forHverKolonne { plass, verdier in
      #expect(plass == lest.count)
      lest.append(verdier)
    }
    #expect(lest == [[0, 1, 2], [0, 10, 20]])
    #expect(try reader.column(1, antall: 2) == [0, 10])
    #expect(reader.fingerprint == [100, 101, 102])
    #expect(reader.events == [5, 6, 7])
  }

  @Test("A record with a single changed byte counts as not finished", arguments: 0..<48)
  func ødelagtPost(byte: Int) throws {
    try skrivTre()
    try ødelegg(BlokkTests.header + BlokkTests.post + byte)
    let reader = try BlockReader(path)
    #expect(reader.finished == [true, false, true])
    #expect(reader.ferdigeFraStarten == 1)
    #expect(try reader.column(0, antall: 1) == [0])
    #expect(throws: BlockError.ufullstendig(path, mangler: 1, av: 3)) { try reader.summary() }
    #expect(throws: BlockError.self) { try reader.row(1) }
  }

  @Test("A file cut short in a record keeps those before", arguments: [1, 47])
  func kuttet(bytes: Int) throws {
    try skrivTre()
    let hel = try folder.bytes("a.blokk")
    try hel.prefix(BlokkTests.header + BlokkTests.post + bytes).write(
      to: URL(fileURLWithPath: path))
    #expect(try BlockReader(path).finished == [true, false, false])
  }

  @Test("A record of another file does not pass")
  func fremmedPost() throws {
    try skrivTre()
    let min = try folder.bytes("a.blokk")
    try FileManager.default.removeItem(atPath: path)
    let annen = try BlockWriter(ny: path, identity(seed: 8))
    try annen.write(
      Replication(outcomes: [0, 0], fingerprint: 100, events: 5), nummer: 0)
    var blandet = try folder.bytes("a.blokk")
    blandet.replaceSubrange(BlokkTests.header..., with: min[BlokkTests.header...])
    try blandet.write(to: URL(fileURLWithPath: path))
    #expect(try BlockReader(path).antallFerdige == 0)
  }

  @Test("A changed header is found, wherever the change is", arguments: 0..<96)
  func ødelagtHode(byte: Int) throws {
    try skrivTre()
    try ødelegg(byte)
    let ventet: BlockError =
      switch byte {
      case 0..<8: .ikkeBlokkfil(path)
      case 8: .annetFormat(path, versjon: 0)
      case 9..<16: .annetFormat(path, versjon: 1 + 1 << (8 * UInt64(byte - 8)))
      default: .ødelagtHode(path)
      }
    #expect(throws: ventet) { try BlockReader(path) }
  }

  @Test("Another run's file is refused, and what differs is told")
  func annenKjøring() throws {
    try skrivTre()
    let ventet = identity(replications: 3, seed: 8, hash: "abd")
    let error = try #require(
      #expect(throws: BlockError.self) { try BlockReader(path, ventet: ventet) })
    #expect(
      error.tekst.en
        == "\(path) belongs to another run: scenario hash abc, expected abd; seed 7, expected 8")
    #expect(throws: error) { try BlockWriter(resume: path, ventet) }
  }

  @Test("Files that are no block files are refused", arguments: ["", "BOLIGBLK", "{}\n"])
  func ikkeBlokkfil(innhold: String) throws {
    try Data(innhold.utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: BlockError.ikkeBlokkfil(path)) { try BlockReader(path) }
  }

  @Test("NaN, infinities and signed zero keep their bits")
  func bits() throws {
    let rare = [Double(nan: 5, signaling: false), -.infinity, -0.0, .leastNonzeroMagnitude]
    let identity = BlockIdentity(
      programVersion: "", scenarioHash: "", seed: 0, replications: 1, columns: 4,
      layoutHash: 0)
    try BlockWriter(ny: path, identity)
      .write(
        Replication(outcomes: ContiguousArray(rare), fingerprint: .max, events: 0), nummer: 0)
    let lest = try BlockReader(path).row(0)
    #expect(lest.map(\.bitPattern) == rare.map(\.bitPattern))
  }

  @Test("Columns are read in chunks that stay within their bound, each column once")
  func deler() {
    // 512 columns × 1 000 replications × 8 bytes are 4 MB: within 32 MiB.
    #expect(BlockReader.deler(1025, replications: 1000) == [0..<512, 512..<1024, 1024..<1025])
    // 2²² replications leave room for one column of 32 MiB, and so do more.
    #expect(BlockReader.deler(3, replications: 1 << 22) == [0..<1, 1..<2, 2..<3])
    #expect(BlockReader.deler(2, replications: 1 << 23) == [0..<1, 1..<2])
    #expect(BlockReader.løp([4, 5, 6, 9, 8, 9]) == [0..<3, 3..<4, 4..<6])
    #expect(BlockReader.løp([]).isEmpty)
  }

  @Test("A full disk is told as such")
  func fullDisk() throws {
    #if os(Linux)
      let writer = BlockWriter(try OpenFile("/dev/full", .lesOgSkriv), identity())
      let error = #expect(throws: FileError.self) {
        try writer.write(
          Replication(outcomes: [0, 0], fingerprint: 0, events: 0), nummer: 0)
      }
      #expect(error?.erFullDisk == true)
      #expect(
        error?.tekst
          == LocalizedText(
            "kan ikke skrive /dev/full: disken er full", "cannot write /dev/full: the disk is full")
      )
    #endif
  }
}
