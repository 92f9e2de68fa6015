import Foundation

/// An open file: positioned reads and writes that are whole or fail, from any number of threads.
///
/// The only place in this room that hands memory to the operating system.
final class OpenFile: Sendable {
  /// How a file is opened.
  enum Bruk {
    case lese
    case lesOgSkriv
    /// A new file; an error if it exists.
    case ny
  }

  let path: String
  private let nummer: Int32

  init(_ path: String, _ bruk: Bruk) throws {
    let flags =
      switch bruk {
      case .lese: O_RDONLY
      case .lesOgSkriv: O_RDWR
      case .ny: O_RDWR | O_CREAT | O_EXCL
      }
    self.path = path
    nummer = open(path, flags | O_CLOEXEC, 0o644)
    if nummer < 0 { throw FileError(bruk == .ny ? .opprette : .åpne, path, code: errno) }
  }

  deinit { close(nummer) }

  /// Number of bytes in the file.
  func størrelse() throws -> Int {
    var opplysninger = stat()
    if fstat(nummer, &opplysninger) != 0 { throw FileError(.lese, path, code: errno) }
    return Int(opplysninger.st_size)
  }

  /// Writes all of the bytes at a place in the file.
  func write(_ bytes: UnsafeRawBufferPointer, ved plass: Int) throws {
    var skrevet = 0
    while skrevet < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[skrevet...])
      let antall = pwrite(nummer, rest.baseAddress, rest.count, off_t(plass + skrevet))
      if antall < 0 {
        if errno == EINTR { continue }
        throw FileError(.skrive, path, code: errno)
      }
      skrevet += antall
    }
  }

  /// Fills a buffer from a place in the file. Returns the number of bytes read, less than the
  /// buffer holds only where the file ends.
  func read(_ bytes: UnsafeMutableRawBufferPointer, fra plass: Int) throws -> Int {
    var lest = 0
    while lest < bytes.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[lest...])
      let antall = pread(nummer, rest.baseAddress, rest.count, off_t(plass + lest))
      if antall < 0 {
        if errno == EINTR { continue }
        throw FileError(.lese, path, code: errno)
      }
      if antall == 0 { break }
      lest += antall
    }
    return lest
  }

  /// Waits until what was written has reached the disk.
  func synk() throws {
    // Pipes and devices have nothing to flush.
    if fsync(nummer) != 0, errno != EINVAL { throw FileError(.skrive, path, code: errno) }
  }
}
