/// Where documents are read from: the disk, or in tests a dictionary.
public protocol FileSource: Sendable {
  /// The whole file.
  /// - Parameter limit: in bytes; a longer file is `.tooLarge`, however long it is.
  func read(_ path: String, atMost limit: Int) throws(FileFailure) -> [UInt8]

  /// The absolute path with every symbolic link resolved, nil where there is no such file.
  func realPath(_ path: String) -> String?
}

/// Why a file could not be read.
public enum FileFailure: Error, Sendable, Hashable {
  case notFound
  case isFolder
  case tooLarge
  /// The system's error number, `errno`.
  case unreadable(code: Int32)
}

/// The files that come with the program: everything under Scenarios/, named by its path there.
public protocol ShippedFiles: Sendable {
  /// All paths, for suggestions and lists.
  var paths: [String] { get }
  /// The file, nil where no such file is shipped.
  func bytes(at path: String) -> [UInt8]?
}

/// A program without shipped files.
public struct NoShippedFiles: ShippedFiles {
  public init() {}
  public var paths: [String] { [] }
  public func bytes(at path: String) -> [UInt8]? { nil }
}
