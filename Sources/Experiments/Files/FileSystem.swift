import Foundation

/// Folders and names, with the system's reasons where it refuses.
enum FileSystem {
  /// Makes a folder that must not exist, and the folders above it that are missing; none of them is
  /// left if that fails. Returns the folders above that were made, the innermost first.
  @discardableResult
  static func opprettMappe(_ path: String) throws -> [String] {
    var missing = [path]
    while case let above = folder(missing[missing.count - 1]), above != missing.last,
      !finnes(above)
    {
      missing.append(above)
    }
    var made: [String] = []
    for new in missing.reversed() {
      if mkdir(new, 0o755) == 0 {
        made.insert(new, at: 0)
        continue
      }
      let code = errno
      // Someone else may make a folder above at the same time.
      if code == EEXIST, new != path, erMappe(new) { continue }
      for folder in made { slettTomMappe(folder) }
      throw FileError(.opprette, path, code: code)
    }
    return Array(made.dropFirst())
  }

  /// Makes a folder, and the folders above it, unless it exists. Returns those that were made, the
  /// innermost first.
  @discardableResult
  static func sørgForMappe(_ path: String) throws -> [String] {
    do {
      return [path] + (try opprettMappe(path))
    } catch let error as FileError where error.code == EEXIST && erMappe(path) {
      return []
    }
  }

  static func finnes(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func erMappe(_ path: String) -> Bool {
    var opplysninger = stat()
    return stat(path, &opplysninger) == 0 && opplysninger.st_mode & S_IFMT == S_IFDIR
  }

  /// Bytes that a file takes on the disk, its holes aside; 0 where there is none.
  static func opptatt(_ path: String) -> Int {
    var opplysninger = stat()
    return stat(path, &opplysninger) == 0 ? 512 * Int(opplysninger.st_blocks) : 0
  }

  /// Bytes that a user may still write where a folder lies; nil where the system does not say.
  static func ledig(_ folder: String) -> Double? {
    var opplysninger = statvfs()
    guard statvfs(folder, &opplysninger) == 0, opplysninger.f_blocks > 0 else { return nil }
    return Double(opplysninger.f_bavail) * Double(opplysninger.f_frsize)
  }

  /// The names in a folder, sorted; none where there is no such folder.
  static func navn(i folder: String) throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      if access(folder, R_OK | X_OK) == 0 { throw FileError(.lese, folder, code: EIO) }
      if errno == ENOENT { return [] }
      throw FileError(.lese, folder, code: errno)
    }
  }

  /// Removes a file; one that is not there is no error.
  static func remove(_ path: String) throws {
    if unlink(path) != 0, errno != ENOENT { throw FileError(.slette, path, code: errno) }
  }

  /// Removes a folder if it is empty. Returns whether it is gone.
  @discardableResult
  static func slettTomMappe(_ path: String) -> Bool { rmdir(path) == 0 }

  /// Gives a file another name in the same folder, in place of one that has it.
  static func giNavn(_ fra: String, _ til: String) throws {
    if rename(fra, til) != 0 { throw FileError(.giNavn, til, code: errno) }
  }

  /// The folder of a path, `.` where it names none.
  static func folder(_ path: String) -> String {
    let deler = uten(skråstrek: path).split(separator: "/", omittingEmptySubsequences: false)
    let over = deler.dropLast().joined(separator: "/")
    return over.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : over
  }

  /// The path without slashes at its end.
  static func uten(skråstrek path: String) -> String {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    return String(path)
  }
}
