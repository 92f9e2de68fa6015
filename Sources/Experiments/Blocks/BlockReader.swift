import Boligmodell

/// Reads a scenario's block file. Opening it checks every record; one that is missing or damaged counts
/// as not finished. O(file) time, O(replications) memory.
public final class BlockReader: Sendable {
  public let identity: BlockIdentity
  /// Whether each replication is finished.
  public let finished: [Bool]
  /// The fingerprint of each finished replication, 0 for others.
  public let fingerprint: [UInt64]
  /// The number of events in each finished replication, 0 for others.
  public let events: [Int]
  let file: OpenFile
  private let header: BlockHeader

  public var path: String { file.path }
  public var antallFerdige: Int { finished.count { $0 } }
  public var erFullstendig: Bool { finished.allSatisfy { $0 } }
  /// The largest n for which replications 0 to n − 1 are all finished.
  public var ferdigeFraStarten: Int { finished.firstIndex(of: false) ?? finished.count }

  /// Opens a file.
  ///
  /// - Parameter ventet: the run it must belong to, if that is known.
  /// - Throws: ``BlockError`` where it is no block file or belongs to another run; ``FileError``.
  public init(_ path: String, ventet: BlockIdentity? = nil) throws {
    file = try OpenFile(path, .lese)
    header = try BlockHeader(file)
    identity = header.identity
    if let ventet {
      let differences = identity.differences(fra: ventet)
      if !differences.isEmpty { throw BlockError.annenKjøring(path, differences) }
    }
    let størrelse = BlockRecord.størrelse(columns: identity.columns)
    // No more replications can be finished than the file has room for.
    let plasser = max(0, try file.størrelse() - header.størrelse) / størrelse
    guard plasser <= identity.replications else { throw BlockError.ødelagtHode(path) }
    var finished = [Bool](repeating: false, count: identity.replications)
    var fingerprint = [UInt64](repeating: 0, count: identity.replications)
    var events = [Int](repeating: 0, count: identity.replications)
    let length = plasser > 0 ? BlockRecord.words(columns: identity.columns) : 0
    var post = [UInt64](repeating: 0, count: length)
    for nummer in 0..<plasser {
      let lest = try file.read(&post, fra: header.størrelse + nummer * størrelse)
      if lest == post.count, BlockRecord.erHel(post, nummer: nummer, header: header) {
        finished[nummer] = true
        fingerprint[nummer] = post[1]
        events[nummer] = Int(truncatingIfNeeded: post[2])
      }
    }
    self.finished = finished
    self.fingerprint = fingerprint
    self.events = events
  }

  /// Refuses a file that lacks any of the first replications.
  ///
  /// - Parameter antall: how many are needed, all if not given.
  public func krevFerdige(_ antall: Int? = nil) throws(BlockError) {
    let trengs = finished.prefix(antall ?? finished.count)
    let mangler = trengs.count { !$0 }
    if mangler > 0 { throw BlockError.ufullstendig(path, mangler: mangler, av: trengs.count) }
  }

  /// Where a column of a replication stands in the file, bytes.
  func plass(replication: Int, column: Int) -> Int {
    let post = BlockRecord.størrelse(columns: identity.columns)
    return header.størrelse + replication * post + 8 * (BlockRecord.før + column)
  }
}
