import Foundation

extension OutputFolder {
  /// Whether the folder holds nothing but drafts.
  var erTom: Bool { get throws { try FileSystem.navn(i: path).allSatisfy(DraftNames.er) } }

  /// Whether its `run.json` is one of this program: it says so at the beginning.
  var erResultatmappe: Bool {
    let kjennemerke = "\(path)/\(OutputFolder.kjennemerke)"
    guard let file = FileHandle(forReadingAtPath: kjennemerke) else { return false }
    let begynnelse = (try? file.read(upToCount: 256)) ?? Data()
    return String(decoding: begynnelse, as: UTF8.self).contains("\"boligflyt\"")
  }

  /// Names of the block files, in order; empty where there are none.
  public func blockFileNames() throws -> [String] {
    try FileSystem.navn(i: blokkmappe).filter { $0.hasSuffix(BlockFileNames.endelse) }
  }

  /// Removes the block files.
  public func slettBlokker() throws {
    let navn = try FileSystem.navn(i: blokkmappe)
    for navn in navn where navn.hasSuffix(BlockFileNames.endelse) || DraftNames.er(navn) {
      try FileSystem.remove("\(blokkmappe)/\(navn)")
    }
    FileSystem.slettTomMappe(blokkmappe)
  }

  /// Removes drafts of files that a program was killed in the middle of.
  public func slettKladder() throws {
    for navn in try FileSystem.navn(i: path) where DraftNames.er(navn) {
      try FileSystem.remove("\(path)/\(navn)")
    }
  }

  /// Removes the files a run writes, drafts and block files among them, and leaves others. What makes
  /// it a result folder goes last.
  public func slettEgne() throws {
    try slettBlokker()
    try slettKladder()
    for navn in OutputFolder.egneFiler { try FileSystem.remove("\(path)/\(navn)") }
  }

  /// Removes what the run wrote, and the folder, and those made for it, if nothing else is in them.
  public func remove() throws {
    try slettEgne()
    for folder in [path] + madeAbove { FileSystem.slettTomMappe(folder) }
  }
}
