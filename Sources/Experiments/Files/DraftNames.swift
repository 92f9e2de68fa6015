import Foundation

/// Names of files that are being written: in the folder of the finished file, hidden, and told from
/// those of other programs under way by the process number.
enum DraftNames {
  private static let begynnelse = ".boligflyt-kladd-"

  /// The path to write to until the file is whole.
  static func `for`(_ path: String) -> String {
    let deler = path.split(separator: "/", omittingEmptySubsequences: false)
    let kladd = "\(begynnelse)\(getpid())-\(deler.last ?? "")"
    return (deler.dropLast().map(String.init) + [kladd]).joined(separator: "/")
  }

  /// Whether a file was left by a run that ended in the middle of writing.
  static func er(_ navn: String) -> Bool { navn.hasPrefix(begynnelse) }
}
