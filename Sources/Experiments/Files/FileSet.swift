/// A set of files that appear together in a folder, each whole, or not at all.
public final class FileSet {
  private struct Draft {
    let writer: FileWriter
    let kladd: String
    let path: String
  }

  private let folder: String
  private var kladder: [Draft] = []

  private init(_ folder: String) { self.folder = folder }

  /// Begins a file of the set.
  ///
  /// - Throws: ``FileError``.
  public func åpne(_ navn: String) throws -> FileWriter {
    let path = "\(folder)/\(navn)"
    let kladd = DraftNames.for(path)
    try FileSystem.remove(kladd)
    let writer = FileWriter(try OpenFile(kladd, .ny))
    kladder.append(Draft(writer: writer, kladd: kladd, path: path))
    return writer
  }

  /// Adds a whole file.
  public func write(_ navn: String, _ tekst: String) throws {
    try åpne(navn).write(tekst)
  }

  /// Writes a set: files of the same names are replaced. If anything goes wrong, none of the files of
  /// the set is left.
  static func write(i folder: String, _ innhold: (FileSet) throws -> Void) throws {
    let sats = FileSet(folder)
    var navngitt = 0
    do {
      try innhold(sats)
      for kladd in sats.kladder { try kladd.writer.close() }
      for kladd in sats.kladder {
        try FileSystem.giNavn(kladd.kladd, kladd.path)
        navngitt += 1
      }
    } catch {
      // The first reason is the one to tell; what cannot be removed now is a draft or is replaced.
      for kladd in sats.kladder[..<navngitt] { try? FileSystem.remove(kladd.path) }
      for kladd in sats.kladder[navngitt...] { try? FileSystem.remove(kladd.kladd) }
      throw error
    }
    // Some file systems cannot flush a folder; the files themselves are on the disk.
    try? OpenFile(folder, .lese).synk()
  }
}
