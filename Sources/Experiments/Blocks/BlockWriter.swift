import Boligmodell
import Foundation
import Synchronization

/// Writes finished replications into a scenario's block file, from any thread.
///
/// A replication that is written stays, whatever becomes of the program; one that was under way leaves
/// at most a record that its checksum gives away.
public final class BlockWriter: Sendable {
  /// Seconds between flushes to the disk while a run goes on.
  private static let synkMellomrom = Duration.seconds(20)

  public let identity: BlockIdentity
  public var path: String { file.path }
  private let file: OpenFile
  private let header: BlockHeader
  private let sistSynket = Mutex(ContinuousClock.now)

  /// Makes a new file with a header and no replications. The file appears with its header whole.
  ///
  /// - Throws: ``FileError``, also where the file exists.
  public init(ny path: String, _ identity: BlockIdentity) throws {
    let header = BlockHeader(identity)
    let kladd = DraftNames.for(path)
    if FileSystem.finnes(path) { throw FileError(.opprette, path, code: EEXIST) }
    try FileSystem.remove(kladd)
    let file = try OpenFile(kladd, .ny)
    do {
      try file.write(header.words, ved: 0)
      try file.synk()
      try FileSystem.giNavn(kladd, path)
    } catch {
      try? FileSystem.remove(kladd)
      throw error
    }
    self.identity = identity
    self.header = header
    self.file = try OpenFile(path, .lesOgSkriv)
  }

  /// Opens a file to write what it lacks.
  ///
  /// - Throws: ``BlockError`` where the file is damaged or belongs to another run; ``FileError``.
  public init(resume path: String, _ identity: BlockIdentity) throws {
    file = try OpenFile(path, .lesOgSkriv)
    header = try BlockHeader(file)
    let differences = header.identity.differences(fra: identity)
    if !differences.isEmpty { throw BlockError.annenKjøring(path, differences) }
    self.identity = identity
  }

  /// Writes to an open file, whatever it is, as if its header stood there.
  init(_ file: OpenFile, _ identity: BlockIdentity) {
    self.file = file
    self.identity = identity
    header = BlockHeader(identity)
  }

  /// Files a finished replication, with as many outcomes as the file has columns.
  ///
  /// - Throws: ``FileError`` where the disk is full or fails.
  public func write(_ replication: Replication, nummer: UInt32) throws {
    precondition(replication.outcomes.count == identity.columns, "a row has its columns")
    precondition(Int(nummer) < identity.replications, "replications are numbered from 0")
    let words = BlockRecord.pakk(replication, nummer: nummer, header: header)
    let størrelse = BlockRecord.størrelse(columns: identity.columns)
    try file.write(words, ved: header.størrelse + Int(nummer) * størrelse)
    let erTid = sistSynket.withLock { sist in
      let now = ContinuousClock.now
      if now - sist < BlockWriter.synkMellomrom { return false }
      sist = now
      return true
    }
    if erTid { try file.synk() }
  }

  /// Waits until everything written has reached the disk.
  public func synk() throws { try file.synk() }
}
