import Boligmodell

/// Puts together the block files that the parts of one run wrote.
public enum BlockMerge {
  /// What was put together.
  public struct Outcome: Sendable, Equatable {
    /// Replications that are there.
    public let finished: Int
    /// Numbers of those that no part has.
    public let missing: [Int]
  }

  /// Copies every finished replication of some files into a new one. Memory is one row.
  ///
  /// - Parameters:
  ///   - parts: paths of block files, at least one; the same replication may be in several.
  ///   - path: of the new file.
  /// - Throws: ``BlockError/annenKjøring(_:_:)`` where parts are not of the same run,
  ///   ``BlockError/ulikDel(_:replication:)`` where two have the same replication with other outcomes;
  ///   ``FileError``.
  public static func merge(_ parts: [String], into path: String) throws -> Outcome {
    precondition(!parts.isEmpty, "there is something to merge")
    let readers = try parts.map { try BlockReader($0) }
    let identity = readers[0].identity
    for reader in readers {
      let differences = reader.identity.differences(fra: identity)
      if !differences.isEmpty { throw BlockError.annenKjøring(reader.path, differences) }
    }
    let writer = try BlockWriter(ny: path, identity)
    var missing: [Int] = []
    for number in 0..<identity.replications {
      let having = readers.filter { $0.finished[number] }
      guard let first = having.first else {
        missing.append(number)
        continue
      }
      let row = try first.row(number)
      for other in having.dropFirst() {
        guard other.fingerprint[number] == first.fingerprint[number],
          try other.row(number).map(\.bitPattern) == row.map(\.bitPattern)
        else { throw BlockError.ulikDel(other.path, replication: number) }
      }
      try writer.write(
        Replication(
          outcomes: ContiguousArray(row), fingerprint: first.fingerprint[number],
          events: first.events[number],
          violations: []), nummer: UInt32(number))
    }
    try writer.synk()
    return Outcome(finished: identity.replications - missing.count, missing: missing)
  }
}
