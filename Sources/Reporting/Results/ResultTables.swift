import Experiments

/// The CSV files of a run.
public enum ResultTables {
  /// Writes every table: six for a run, `instruments.csv` and `organisation.csv` too where a scenario has any,
  /// `uncertainty.csv` where parameters were drawn, and `differences.csv` where something was compared.
  ///
  /// - Parameters:
  ///   - scenarios: in the order in which they were given.
  ///   - warmedUp: whether there was a warm-up, so that `welch.csv` shows if it was long enough.
  ///   - comparisons: of the base with each alternative; empty for `run`.
  ///   - open: called with a file's name and a function that writes the file's bytes to a sink.
  public static func write(
    _ scenarios: [ResultScenario], comparisons: [PairedResult], warmedUp: Bool = false,
    flavour: CSVFlavour,
    open: (_ fileName: String, _ body: (@escaping ([UInt8]) throws -> Void) throws -> Void) throws
      -> Void
  ) throws {
    typealias Rows = (inout CSVWriter) throws -> Void
    var tables: [(CSVTable, Rows)] = [
      (SummaryTable.table, { try SummaryTable.write(scenarios, to: &$0) }),
      (ReplicationTable.table, { try ReplicationTable.write(scenarios, to: &$0) }),
      (SeriesTable.table, { try SeriesTable.write(scenarios, to: &$0) }),
      (FlowTable.table, { try FlowTable.write(scenarios, to: &$0) }),
      (DurationTable.table, { try DurationTable.write(scenarios, to: &$0) }),
      (CostTable.table, { try CostTable.write(scenarios, to: &$0) }),
    ]
    if scenarios.contains(where: { !$0.layout.instruments.isEmpty }) {
      tables.append((InstrumentTable.table, { try InstrumentTable.write(scenarios, to: &$0) }))
    }
    if scenarios.contains(where: { !$0.layout.organisation.isEmpty }) {
      tables.append((OrganisationTable.table, { try OrganisationTable.write(scenarios, to: &$0) }))
    }
    if scenarios.contains(where: { $0.draws != nil }) {
      tables.append((UncertaintyTable.table, { try UncertaintyTable.write(scenarios, to: &$0) }))
    }
    if warmedUp {
      tables.append((WelchTable.table, { try WelchTable.write(scenarios, to: &$0) }))
    }
    if !comparisons.isEmpty {
      tables.append(
        (DifferencesTable.table, { try DifferencesTable.write(comparisons, to: &$0) }))
    }
    for (table, rows) in tables {
      try open(table.fileName) { sink in
        var writer = CSVWriter(table, flavour, sink: sink)
        try rows(&writer)
        try writer.finish()
      }
    }
  }
}
