import Boligmodell
import Foundation
import Synchronization
import Testing

@testable import Experiments

@Suite("Names of results") struct ResultatnavnTests {
  @Test("A folder is named after what was run, with the number after the highest")
  func neste() {
    let stamme = ResultNames.stamme(["trondheim-tomgang-42", "trondheim-tomgang-30"])
    #expect(stamme == "trondheim-tomgang-42-mot-trondheim-tomgang-30")
    #expect(ResultNames.neste("a", finnes: []) == "a-001")
    #expect(
      ResultNames.neste("a", finnes: ["a-001", "A-007", "a-b-012", "a-9", "b-030"]) == "a-008")
    #expect(ResultNames.neste("a", finnes: ["a-999"]) == "a-1000")
    #expect(ResultNames.neste("a", finnes: ["a-9223372036854775807"]) == "a-001")
  }

  @Test(
    "Names are ASCII, and stay in their folder",
    arguments: [
      ("Østfold på ny", "Oestfold-paa-ny"), ("a\u{030A}r", "aar"), ("../../etc", "etc"),
      ("a/b\\c", "a-b-c"), ("", "scenario"), ("…", "scenario"), (".skjult", "skjult"),
    ])
  func filstamme(label: String, ventet: String) {
    #expect(ResultNames.filstamme(label) == ventet)
  }

  @Test("Long names are cut so that there is room for a number")
  func lange() {
    let lang = String(repeating: "x", count: 300)
    #expect(ResultNames.stamme([lang]).count == 120)
    let flere = ResultNames.stamme([lang, "b", "c"])
    #expect(flere.count == 120)
    #expect(flere.hasSuffix("x-mot-2-andre"))
  }

  @Test("Block files of labels that look alike are kept apart")
  func blokkfiler() {
    #expect(
      BlockFileNames.paths(["a b", "A-b", "a-b-2"], folder: "m")
        == ["m/a-b.blokk", "m/A-b-2.blokk", "m/a-b-2-2.blokk"])
  }
}

@Suite("A result folder") struct ResultatmappeTests {
  let folder: Prøvemappe
  init() throws { folder = try Prøvemappe() }

  private func lag(_ path: String, _ innhold: String = "x") throws {
    try Data(innhold.utf8).write(to: URL(fileURLWithPath: "\(folder.path)/\(path)"))
  }

  private static let record = #"{"program": "boligflyt"}"#

  @Test("The default is the next free one, and those made at the same time differ")
  func ny() throws {
    let rot = folder.path + "/Results"
    let første = try OutputFolder.ny(under: rot, etiketter: ["a", "b"])
    #expect(første.path == rot + "/a-mot-b-001")
    let paths = Mutex<Set<String>>([])
    DispatchQueue.concurrentPerform(iterations: 20) { _ in
      let path = try? OutputFolder.ny(under: rot, etiketter: ["a", "b"]).path
      if let path { paths.withLock { _ = $0.insert(path) } }
    }
    let alle = paths.withLock { $0 }
    #expect(alle.count == 20)
    #expect(alle.contains(rot + "/a-mot-b-021"))
  }

  @Test("A folder that the user names is made, with those above it, and refused if it exists")
  func angitt() throws {
    let path = folder.path + "/x/y/z"
    let laget = try OutputFolder.angitt(path + "/")
    #expect(laget.path == path)
    #expect(throws: FolderError.finnes(path)) { try OutputFolder.angitt(path) }
  }

  @Test("With force its own files go and others stay")
  func force() throws {
    let resultat = try OutputFolder.angitt(folder.path + "/r")
    try resultat.opprettBlokkmappe()
    for navn in ["summary.csv", "notat.docx", "blokker/a.blokk", ".boligflyt-kladd-1-flows.csv"] {
      try lag("r/\(navn)")
    }
    try lag("r/run.json", ResultatmappeTests.record)
    _ = try OutputFolder.angitt(folder.path + "/r", force: true)
    #expect(try FileSystem.navn(i: resultat.path) == ["notat.docx"])
  }

  @Test(
    "With force a folder of other things is left alone",
    arguments: [
      ["notat.docx"], ["summary.csv"], ["run.json"],
    ])
  func fremmed(filer: [String]) throws {
    _ = try OutputFolder.angitt(folder.path + "/r")
    for file in filer { try lag("r/\(file)") }
    let path = folder.path + "/r"
    #expect(throws: FolderError.ikkeResultatmappe(path)) {
      try OutputFolder.angitt(path, force: true)
    }
    #expect(try FileSystem.navn(i: path) == filer)
    #expect(throws: FolderError.ikkeResultatmappe(path)) { try OutputFolder.eksisterende(path) }
  }

  @Test("With force an empty folder is used")
  func tom() throws {
    _ = try OutputFolder.angitt(folder.path + "/r")
    _ = try OutputFolder.angitt(folder.path + "/r", force: true)
  }

  @Test("A file in the way is told, with its path and why")
  func file() throws {
    try lag("r")
    let path = folder.path + "/r"
    #expect(throws: FolderError.ikkeMappe(path)) { try OutputFolder.angitt(path, force: true) }
    let error = #expect(throws: FileError.self) { try OutputFolder.angitt(path + "/s") }
    #expect(
      error?.tekst.nb == "kan ikke opprette \(path)/s: en del av stien er ikke en mappe")
  }

  @Test("Files of a set appear together, and replace those of the same names")
  func sats() throws {
    let resultat = try OutputFolder.angitt(folder.path + "/r")
    try lag("r/summary.csv", "gammel")
    try resultat.write { sats in
      let file = try sats.åpne("summary.csv")
      for _ in 0..<10_000 { try file.write(Array("0123456789".utf8)) }
      try sats.write("flows.csv", "å\r\n")
      #expect(try folder.bytes("r/summary.csv") == Data("gammel".utf8))
      #expect(!FileSystem.finnes(resultat.path + "/flows.csv"))
    }
    let ventet = String(repeating: "0123456789", count: 10_000)
    #expect(try folder.bytes("r/summary.csv") == Data(ventet.utf8))
    #expect(try FileSystem.navn(i: resultat.path) == ["flows.csv", "summary.csv"])
  }

  @Test("When something goes wrong in between, nothing half-written is left")
  func avbruttSats() throws {
    struct Uhell: Error {}
    let resultat = try OutputFolder.angitt(folder.path + "/r")
    #expect(throws: Uhell.self) {
      try resultat.write { sats in
        try sats.write("summary.csv", "x")
        throw Uhell()
      }
    }
    #expect(try FileSystem.navn(i: resultat.path).isEmpty)
    // The second file cannot have its name: a folder has it. The first goes with it.
    try FileManager.default.createDirectory(
      atPath: resultat.path + "/flows.csv/x", withIntermediateDirectories: true)
    #expect(throws: FileError.self) {
      try resultat.write { sats in
        try sats.write("summary.csv", "x")
        try sats.write("flows.csv", "x")
      }
    }
    #expect(try FileSystem.navn(i: resultat.path) == ["flows.csv"])
  }

  @Test("A full disk is told when a file is written")
  func fullDisk() throws {
    #if os(Linux)
      let writer = FileWriter(try OpenFile("/dev/full", .lesOgSkriv))
      try writer.write("liten")
      let error = #expect(throws: FileError.self) { try writer.close() }
      #expect(error?.erFullDisk == true)
    #endif
  }

  @Test("What a failed run wrote can be removed, but nothing else")
  func remove() throws {
    let resultat = try OutputFolder.angitt(folder.path + "/r")
    try lag("r/run.json", ResultatmappeTests.record)
    try resultat.remove()
    #expect(!FileSystem.finnes(resultat.path))
    let annen = try OutputFolder.angitt(folder.path + "/s")
    try lag("s/notat.docx")
    try annen.remove()
    #expect(try FileSystem.navn(i: annen.path) == ["notat.docx"])
  }
}
