import Boligmodell
import Experiments

/// A scenario's outcomes, to be read from its block file.
public struct ResultScenario: Sendable {
  public let name: String
  public let layout: OutcomeLayout
  public let file: BlockReader
  /// Replications that results are made of: the first so many.
  public let replications: Int
  /// The draws of uncertain parameters that they belong to; nil where there are none.
  public let draws: ParameterDraws?

  public init(
    name: String, layout: OutcomeLayout, file: BlockReader, replications: Int? = nil,
    draws: ParameterDraws? = nil
  ) {
    self.name = name
    self.layout = layout
    self.file = file
    self.replications = replications ?? file.identity.replications
    self.draws = draws
  }

  /// Opens the block file of a run.
  public init(
    _ scenario: RunResult.Scenario, replications: Int? = nil, draws: ParameterDraws? = nil
  ) throws {
    self.init(
      name: scenario.label, layout: scenario.layout, file: try scenario.åpne(),
      replications: replications, draws: draws)
  }

  var seed: UInt64 { file.identity.seed }

  /// The columns that a table is about, with their numbers, in the order of the row.
  func columns<Key>(_ key: (Column) -> Key?) -> [(number: Int, key: Key)] {
    layout.columns.enumerated().compactMap { number, column in
      key(column).map { (number, $0) }
    }
  }

  /// Gives the summary of each of some columns in turn, one column of replications in memory.
  func forEachSummary<Key>(
    _ columns: [(number: Int, key: Key)], _ body: (Key, Summary) throws -> Void
  ) throws {
    try forEachColumn(columns) { try body($0, Summary($1, draws: draws)) }
  }

  /// Gives the values of each of some columns in turn, in the order of replications.
  func forEachColumn<Key>(
    _ columns: [(number: Int, key: Key)], _ body: (Key, [Double]) throws -> Void
  ) throws {
    try file.forHverKolonne(columns.map(\.number), antall: replications) { place, values in
      try body(columns[place].key, values)
    }
  }

  /// The summary of each key indikator over the horizon for all households, in the catalogue's order.
  func headlines() throws -> [RunTable.Row] {
    let horizon = layout.periods.count - 1
    let columns = columns { column -> Indikator? in
      guard case .indikator(let index, group: 0, periode: horizon) = column else { return nil }
      return layout.indikatorer[index]
    }
    var rows: [RunTable.Row] = []
    try forEachSummary(columns) { rows.append(RunTable.Row(indikator: $0, summary: $1)) }
    return rows
  }
}
