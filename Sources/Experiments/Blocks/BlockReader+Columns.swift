import Boligmodell

extension BlockReader {
  /// Bytes that a chunk of columns may take, unless a single column takes more.
  static let delstørrelse = 32 << 20
  /// The most columns in a chunk.
  static let lengsteDel = 512

  /// Gives columns one at a time, in the order asked for, each with its values in the order of
  /// replications. Memory is bounded by one chunk of columns whatever their number.
  ///
  /// - Parameters:
  ///   - columns: column numbers; all of them if not given.
  ///   - antall: the number of replications, from 0; all if not given.
  ///   - gi: takes the position in `columns` and the values.
  /// - Throws: ``BlockError/ufullstendig(_:mangler:av:)`` where one of the replications is not
  ///   finished, ``FileError``, and what `gi` throws.
  public func forHverKolonne(
    _ columns: [Int]? = nil, antall: Int? = nil,
    _ gi: (_ plass: Int, _ verdier: [Double]) throws -> Void
  ) throws {
    let columns = columns ?? Array(0..<identity.columns)
    let antall = antall ?? identity.replications
    try krevFerdige(antall)
    for strekk in BlockReader.deler(columns.count, replications: antall) {
      let del = try lesDel(Array(columns[strekk]), antall: antall)
      for (i, plass) in strekk.enumerated() { try gi(plass, del.column(i)) }
    }
  }

  /// Gives columns of two files together, as ``forHverKolonne(_:antall:_:)`` does for one.
  static func forHvertPar(
    _ a: (file: BlockReader, columns: [Int]), _ b: (file: BlockReader, columns: [Int]), antall: Int,
    _ gi: (_ plass: Int, _ a: [Double], _ b: [Double]) throws -> Void
  ) throws {
    precondition(a.columns.count == b.columns.count, "columns come in pairs")
    try a.file.krevFerdige(antall)
    try b.file.krevFerdige(antall)
    for del in deler(a.columns.count, replications: antall) {
      let delA = try a.file.lesDel(Array(a.columns[del]), antall: antall)
      let delB = try b.file.lesDel(Array(b.columns[del]), antall: antall)
      for (i, plass) in del.enumerated() { try gi(plass, delA.column(i), delB.column(i)) }
    }
  }

  /// The values of one column in the order of replications.
  public func column(_ nummer: Int, antall: Int? = nil) throws -> [Double] {
    var answer: [Double] = []
    try forHverKolonne([nummer], antall: antall) { answer = $1 }
    return answer
  }

  /// The whole row of one finished replication.
  public func row(_ replication: Int) throws -> [Double] {
    guard finished[replication] else { throw BlockError.ufullstendig(path, mangler: 1, av: 1) }
    var words = [UInt64](repeating: 0, count: identity.columns)
    try read(&words, 0..<words.count, replication: replication, column: 0)
    return words.map { Double(bitPattern: $0) }
  }

  /// Chunks of the positions 0 to `columns`.
  static func deler(_ columns: Int, replications: Int) -> [Range<Int>] {
    let length = min(lengsteDel, max(1, delstørrelse / (8 * max(1, replications))))
    return stride(from: 0, to: columns, by: length).map { $0..<min($0 + length, columns) }
  }

  /// Reads some columns, row by row: neighbours in the file in one go.
  private func lesDel(_ columns: [Int], antall: Int) throws -> ColumnChunk {
    let løp = BlockReader.løp(columns)
    var del = ColumnChunk(columns: columns.count, replications: antall)
    for replication in 0..<antall {
      let start = replication * columns.count
      for ett in løp {
        try read(
          &del.words, start + ett.lowerBound..<start + ett.upperBound, replication: replication,
          column: columns[ett.lowerBound])
      }
    }
    return del
  }

  /// The stretches of positions whose columns follow one another in the file.
  static func løp(_ columns: [Int]) -> [Range<Int>] {
    var answer: [Range<Int>] = []
    var start = 0
    for plass in columns.indices {
      let neste = plass + 1
      if neste == columns.count || columns[neste] != columns[plass] + 1 {
        answer.append(start..<neste)
        start = neste
      }
    }
    return answer
  }

  private func read(
    _ words: inout [UInt64], _ strekk: Range<Int>, replication: Int, column: Int
  ) throws {
    let plass = plass(replication: replication, column: column)
    guard try file.read(&words, strekk, fra: plass) == strekk.count else {
      throw BlockError.forkortet(path, replication: replication)
    }
  }
}
