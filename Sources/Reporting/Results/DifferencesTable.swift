import Boligmodell
import Experiments

/// `differences.csv`: for each alternative and indikator, by group and period, the paired difference
/// from the base with its distribution, and how often the alternative is better.
enum DifferencesTable {
  static let table = CSVTable(
    name: "differences",
    columns: [
      .init("base", "Basis", .text), ResultColumns.scenario, ResultColumns.indicator,
      ResultColumns.name, ResultColumns.group, ResultColumns.period, ResultColumns.unit,
      .init("better", "Bedre når", .text), ResultColumns.n, ResultColumns.seed,
      .init("base_mean", "Gjennomsnitt i basis", .number),
      .init("scenario_mean", "Gjennomsnitt i scenarioet", .number),
    ] + ResultColumns.distribution.map(ofDifference) + [
      .init("relative_difference", "Relativ forskjell", .number),
      .init("p_better", "Andel bedre", .number),
      .init("p_better_ci95_low", "Andel bedre, nedre", .number),
      .init("p_better_ci95_high", "Andel bedre, øvre", .number),
      .init("variance_saved", "Varians spart av paring", .number),
      .init("correlation", "Korrelasjon", .number),
    ])

  /// The columns of a distribution, here of the difference.
  private static func ofDifference(_ column: CSVTable.Column) -> CSVTable.Column {
    .init("difference_" + column.id, "Forskjell: " + column.label, column.kind)
  }

  static func write(_ results: [PairedResult], to writer: inout CSVWriter) throws {
    for result in results {
      let layout = result.comparison.layout
      for (number, column) in layout.columns.enumerated() {
        guard case .indikator(let index, let group, let period) = column else { continue }
        let indikator = layout.indikatorer[index]
        let pair = result.comparison.differences[number]
        try writer.write(
          [
            .text(result.base), .text(result.alternative), .text(indikator.id),
            .name(indikator.navn), .group(layout.groups[group]),
            .period(layout.periods[period]), .unit(indikator.enhet),
            direction(indikator.retning), .integer(pair.count), .seed(result.seed),
            .number(pair.baseMean), .number(pair.alternativeMean),
          ] + ResultColumns.cells(pair.forskjell) + extras(pair))
      }
    }
  }

  private static func extras(_ pair: PairSummary) -> [CSVCell] {
    // Without pairs the share is unknown, not between 0 and 1.
    let better = pair.count > 0 ? pair.sannsynligBedre : nil
    return [
      .number(pair.relativ ?? .nan), .number(better?.estimate ?? .nan),
      .number(better?.low ?? .nan), .number(better?.high ?? .nan),
      .number(pair.variansSpart ?? .nan), .number(pair.korrelasjon ?? .nan),
    ]
  }

  private static func direction(_ retning: Indikator.Retning) -> CSVCell {
    switch retning {
    case .lavere: .label("lower", nb: "lavere")
    case .høyere: .label("higher", nb: "høyere")
    case .ingen: .label("neither", nb: "ingen av delene")
    }
  }
}
