import Boligmodell
import Experiments
import ScenarioFormat

/// `sweep.csv`: one row for each point, indikator and statistic, with the values of all factors; and
/// `points.csv`: one row for each point. Both are written point by point.
public struct SweepTable {
  public static let fileName = "sweep.csv"
  public static let pointsFileName = "points.csv"

  private let sweep: Sweep
  private let flavour: CSVFlavour

  public init(_ sweep: Sweep, _ flavour: CSVFlavour) {
    self.sweep = sweep
    self.flavour = flavour
  }

  /// Writes `sweep.csv`.
  ///
  /// - Parameters:
  ///   - study: whose points are those of the sweep.
  ///   - file: all its replications.
  ///   - sink: takes the bytes, in order.
  public func write(
    _ study: Study, _ file: BlockReader, sink: @escaping ([UInt8]) throws -> Void
  ) throws {
    let table = CSVTable(
      name: "sweep",
      columns: pointColumns + [
        ResultColumns.indicator, ResultColumns.name, ResultColumns.group, ResultColumns.period,
        ResultColumns.unit, ResultColumns.n, ResultColumns.seed,
        .init("statistic", "Statistikk", .text), .init("value", "Verdi", .number),
      ])
    var writer = CSVWriter(table, flavour, sink: sink)
    for number in 0..<sweep.count {
      let point = cells(number)
      let outcomes = try study.outcomes(of: number, in: file)
      for (measure, values) in zip(study.measures ?? [], outcomes) {
        let summary = Summary(values)
        let period =
          measure.period == "horizon"
          ? CSVCell.label("horizon", nb: "hele perioden") : .text(measure.period)
        let row =
          point + [
            .text(measure.id), .name(measure.navn), .group(measure.group), period,
            .unit(measure.enhet), .integer(summary.count), .seed(file.identity.seed),
          ]
        for (column, cell) in zip(ResultColumns.distribution, ResultColumns.cells(summary)) {
          try writer.write(row + [.label(column.id, nb: column.label), cell])
        }
      }
    }
    try writer.finish()
  }

  /// Writes `points.csv`.
  public func writePoints(sink: @escaping ([UInt8]) throws -> Void) throws {
    let table = CSVTable(name: "points", columns: pointColumns)
    var writer = CSVWriter(table, flavour, sink: sink)
    for number in 0..<sweep.count { try writer.write(cells(number)) }
    try writer.finish()
  }

  private var pointColumns: [CSVTable.Column] {
    [.init("point", "Punkt", .number), ResultColumns.scenario]
      + sweep.columns.map { .init($0, $0, sweep.isNumber($0) ? .number : .text) }
  }

  private func cells(_ number: Int) -> [CSVCell] {
    let point = sweep.point(number)
    return [.integer(number + 1), .text(sweep.bases[point.base].name)]
      + sweep.shown(point).map { value in
        value.tall.map { .number($0) } ?? value.tekst.map { .text($0) } ?? .empty
      }
  }
}
