import Boligmodell
import Experiments

/// `instruments.csv`: uptake of each instrument beside the people housed with it, by period.
enum InstrumentTable {
  static let table = CSVTable(
    name: "instruments",
    columns: [
      ResultColumns.scenario, .init("instrument", "Virkemiddel", .text),
      .init("measure", "Mål-id", .text), ResultColumns.name, ResultColumns.period,
      ResultColumns.unit, ResultColumns.n, ResultColumns.seed,
    ] + ResultColumns.distribution)

  static func write(_ scenarios: [ResultScenario], to writer: inout CSVWriter) throws {
    for scenario in scenarios {
      let layout = scenario.layout
      let columns = scenario.columns { column -> (Int, Int, Int)? in
        guard case .virkemiddel(let number, let measure, let period) = column else { return nil }
        return (number, measure, period)
      }
      try scenario.forEachSummary(columns) { key, summary in
        let measure = layout.instrumentMeasures[key.1]
        try writer.write(
          [
            .text(scenario.name), .text(layout.instruments[key.0].id), .text(measure.id),
            .name(measure.navn), .period(layout.periods[key.2]), .unit(measure.enhet),
            .integer(summary.count), .seed(scenario.seed),
          ] + ResultColumns.cells(summary))
      }
    }
  }
}
