/// Writes a file from its beginning, under another name until it is whole. For one thread.
public final class FileWriter {
  private static let bufferstørrelse = 1 << 16

  private let file: OpenFile
  private var buffer: [UInt8] = []
  private var skrevet = 0

  init(_ file: OpenFile) { self.file = file }

  /// Adds bytes.
  ///
  /// - Throws: ``FileError`` where the disk is full or fails.
  public func write(_ bytes: [UInt8]) throws {
    buffer += bytes
    if buffer.count >= FileWriter.bufferstørrelse { try tøm() }
  }

  /// Adds a text in UTF-8.
  public func write(_ tekst: String) throws { try write(Array(tekst.utf8)) }

  /// Writes what is left and waits until all of it has reached the disk.
  func close() throws {
    try tøm()
    try file.synk()
  }

  private func tøm() throws {
    try buffer.withUnsafeBytes { try file.write($0, ved: skrevet) }
    skrevet += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }
}
