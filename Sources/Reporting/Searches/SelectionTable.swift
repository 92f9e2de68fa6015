import Boligmodell
import Experiments
import SimulationKernel

/// `selection.csv`: each scenario with its results, how far behind the best it is, and what became of it.
public enum SelectionTable {
  static let table = CSVTable(
    name: "selection",
    columns: [
      ResultColumns.scenario, ResultColumns.indicator, ResultColumns.name, ResultColumns.group,
      ResultColumns.period, ResultColumns.unit, .init("better", "Bedre når", .text),
      .init("method", "Metode", .text), .init("status", "Utfall", .text), ResultColumns.n,
      ResultColumns.seed, .init("mean", "Gjennomsnitt", .number),
      .init("ci95_low", "95 %-intervall, nedre", .number),
      .init("ci95_high", "95 %-intervall, øvre", .number),
      .init("difference_mean", "Forskjell fra den beste: Gjennomsnitt", .number),
      .init("difference_ci95_low", "Forskjell fra den beste: 95 %-intervall, nedre", .number),
      .init("difference_ci95_high", "Forskjell fra den beste: 95 %-intervall, øvre", .number),
    ])

  public static let fileName = table.fileName

  /// Writes the table.
  ///
  /// - Parameter sink: takes the bytes, in order.
  public static func write(
    _ result: SelectionResult, flavour: CSVFlavour, sink: @escaping ([UInt8]) throws -> Void
  ) throws {
    var writer = CSVWriter(table, flavour, sink: sink)
    let measure = result.measure
    for entry in result.entries {
      try writer.write(
        [
          .text(entry.name), .text(measure.id), .name(measure.navn), .group(measure.group),
          .text(measure.period), .unit(measure.enhet),
          .label(
            result.direction == .høyere ? "higher" : "lower",
            nb: result.direction == .høyere ? "høyere" : "lavere"),
          .text(result.method.id), .label(entry.status.rawValue, nb: entry.status.navn.nb),
          .integer(entry.used), .seed(result.seed), .number(entry.mean.estimate),
        ] + bounds(entry.mean) + [.number(entry.difference?.estimate ?? .nan)]
          + (entry.difference.map(bounds) ?? [.empty, .empty]))
    }
    try writer.finish()
  }

  private static func bounds(_ interval: ConfidenceInterval) -> [CSVCell] {
    [ResultColumns.bound(interval.low), ResultColumns.bound(interval.high)]
  }
}

extension SelectionResult.Status {
  /// What a reader sees.
  public var navn: LocalizedText {
    switch self {
    case .selected: LocalizedText("best", "best")
    case .dropped: LocalizedText("ute", "out")
    case .close: LocalizedText("for lik til å skille", "too close to tell")
    case .undecided: LocalizedText("ikke avgjort", "undecided")
    case .behind: LocalizedText("bak", "behind")
    }
  }
}
