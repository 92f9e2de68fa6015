import Boligmodell
import Foundation

/// The files of the machine.
public struct DiskFiles: FileSource {
  public init() {}

  public func read(_ path: String, atMost limit: Int) throws(FileFailure) -> [UInt8] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .notFound
    }
    if isFolder.boolValue { throw .isFolder }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(code: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Foundation.read(file, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw .unreadable(code: errno)
      }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      if bytes.count > limit { throw .tooLarge }
    }
  }

  public func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

extension FileFailure {
  /// Why the system does not let a file be read, in words of the reader's language.
  static func reason(_ code: Int32) -> LocalizedText {
    switch code {
    case EACCES, EPERM: LocalizedText("ingen tilgang", en: "permission denied")
    case EIO: LocalizedText("lesefeil på disken", en: "the disk failed")
    case EMFILE, ENFILE: LocalizedText("for mange åpne filer", en: "too many open files")
    case ENXIO, ENODEV, EINVAL, EOPNOTSUPP:
      LocalizedText("ikke en fil med innhold", en: "not a file with contents")
    default: LocalizedText("systemfeil \(code)", en: "system error \(code)")
    }
  }
}
