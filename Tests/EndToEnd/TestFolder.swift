import Foundation
import Testing

/// A folder of a test's own, removed at its end.
final class TestFolder {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "boligflyt-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path()
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws {
    try text.write(toFile: "\(path)/\(name)", atomically: true, encoding: .utf8)
  }

  /// An empty file to write to.
  func newFile(_ name: String) throws -> FileHandle {
    try write(name, "")
    return try #require(FileHandle(forWritingAtPath: "\(path)/\(name)"))
  }

  func bytes(_ name: String) -> Data? { FileManager.default.contents(atPath: "\(path)/\(name)") }

  func text(_ name: String) -> String {
    bytes(name).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// Names in a folder within this one, hidden ones too, sorted.
  func names(_ folder: String = ".") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? []).sorted()
  }

  /// The files of a result folder that are promised to be the same bytes, by name.
  func results(_ folder: String) -> [String: Data] {
    Dictionary(
      uniqueKeysWithValues: names(folder).filter { $0 != "logg.txt" }.map {
        ($0, bytes("\(folder)/\($0)") ?? Data())
      })
  }
}

/// What a run writes besides the tables of a comparison.
let filesOfRun = [
  "costs.csv", "durations.csv", "flows.csv", "instruments.csv", "logg.txt", "replications.csv",
  "run.json",
  "summary.csv",
  "timeseries.csv",
]

/// What a comparison writes.
let filesOfCompare = (filesOfRun + ["differences.csv"]).sorted()
