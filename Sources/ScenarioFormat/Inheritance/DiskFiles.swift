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
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? handle.close() }
      var bytes: [UInt8] = []
      while let chunk = try handle.read(upToCount: 1 << 16), !chunk.isEmpty {
        bytes += chunk
        if bytes.count > limit { throw FileFailure.tooLarge }
      }
      return bytes
    } catch let failure as FileFailure {
      throw failure
    } catch {
      throw .unreadable(error.localizedDescription)
    }
  }

  public func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
