/// A chunk of columns over replications, as it is read: row by row.
struct ColumnChunk {
  let columns: Int
  let replications: Int
  var words: [UInt64]

  init(columns: Int, replications: Int) {
    self.columns = columns
    self.replications = replications
    words = [UInt64](repeating: 0, count: columns * replications)
  }

  /// The values of a column of the chunk in the order of replications.
  func column(_ nummer: Int) -> [Double] {
    (0..<replications).map { Double(bitPattern: words[$0 * columns + nummer]) }
  }
}
