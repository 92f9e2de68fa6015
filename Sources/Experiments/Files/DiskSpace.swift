import Boligmodell

/// There is less room on the disk than a run needs. Known before it begins, so that a number with too
/// many zeros is no long wait for a full disk.
public struct DiskSpace: ExplainedError, Equatable {
  public let folder: String
  /// Bytes that the run writes.
  public let trengs: Double
  /// Bytes that are free.
  public let ledig: Double

  /// - Parameter ledig: bytes that are free; nil, where nobody knows, is never refused.
  static func krev(_ trengs: Double, ledig: Double?, folder: String) throws(DiskSpace) {
    if let ledig, trengs > ledig { throw DiskSpace(folder: folder, trengs: trengs, ledig: ledig) }
  }

  public var tekst: LocalizedText {
    let (trengs, ledig) = (DiskSpace.tekst(trengs), DiskSpace.tekst(ledig))
    return LocalizedText(
      "for lite plass i \(folder): kjøringen trenger \(trengs), ledig er \(ledig); "
        + "bruk færre replikasjoner eller en annen disk",
      "too little room in \(folder): the run needs \(trengs), \(ledig) is free; "
        + "use fewer replications or another disk")
  }

  /// Whole megabytes, or gigabytes from ten.
  private static func tekst(_ bytes: Double) -> String {
    let (tall, enhet) = bytes < 1e10 ? (bytes / 1e6, "MB") : (bytes / 1e9, "GB")
    return "\(Int(exactly: tall.rounded(.up)) ?? .max) \(enhet)"
  }
}
