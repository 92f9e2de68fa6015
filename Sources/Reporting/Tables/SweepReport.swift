import Boligmodell
import Experiments
import ScenarioFormat

/// What `sweep` shows in the terminal: of each indikator the points where its mean is lowest and highest.
public struct SweepReport: Sendable {
  /// The extremes of a measure's mean over points.
  struct Row: Sendable {
    let measure: StudyMeasure
    var low = (mean: Double.nan, point: 0)
    var high = (mean: Double.nan, point: 0)
  }

  private let title: String
  private let points: Int
  private let replications: Int
  private let rows: [Row]
  private let language: Language

  /// Reads all points, one at a time.
  public init(_ title: String, _ study: Study, _ file: BlockReader, _ language: Language) throws {
    self.title = title
    points = study.points
    replications = study.replications
    self.language = language
    var rows = (study.measures ?? []).map { Row(measure: $0) }
    for point in 0..<study.points {
      for (index, values) in try study.outcomes(of: point, in: file).enumerated() {
        let mean = Summary(values).mean
        guard mean.isFinite else { continue }
        if !(rows[index].low.mean <= mean) { rows[index].low = (mean, point + 1) }
        if !(rows[index].high.mean >= mean) { rows[index].high = (mean, point + 1) }
      }
    }
    self.rows = rows
  }

  /// The lines, none wider than the terminal.
  public func lines(in terminal: Terminal) -> [String] {
    let format = NumberFormat(language)
    var table = TerminalTable(
      title: LocalizedText("Indikator", "Indicator")[language],
      columns: [
        .init(LocalizedText("Lavest", "Lowest")[language]),
        .init(LocalizedText("i punkt", "at point")[language]),
        .init(LocalizedText("Høyest", "Highest")[language]),
        .init(LocalizedText("i punkt", "at point")[language]),
      ])
    for row in rows where row.low.point > 0 && (row.low.mean != 0 || row.high.mean != 0) {
      let measure = row.measure
      let scale = UnitScale(measure.enhet, of: [row.low.mean, row.high.mean])
      let unit = measure.enhet.shortName(scale)[language]
      let name = measure.navn[language] + (unit.isEmpty ? "" : " (\(unit))")
      let place =
        (measure.group.id == "all" ? "" : ", \(measure.group.navn[language])")
        + (measure.period == "horizon" ? "" : ", \(measure.period)")
      table.add(
        name + place,
        [
          .init(format.number(row.low.mean, scale)), .init(format.integer(row.low.point)),
          .init(format.number(row.high.mean, scale)), .init(format.integer(row.high.point)),
        ])
    }
    let what = LocalizedText(
      "\(format.integer(points)) punkter, \(format.integer(replications)) replikasjoner av hvert.",
      "\(format.integer(points)) points, \(format.integer(replications)) replications of each.")
    return terminal.heading(title) + what[language].wrapped(to: terminal.width) + [""]
      + table.lines(in: terminal) + [""]
      + SweepReport.reading[language].wrapped(to: terminal.width)
  }

  private static let reading = LocalizedText(
    "Snitt over replikasjonene i det punktet der det er lavest og høyest. Det ytterste av mange punkter "
      + "er også det heldigste: se intervallene i sweep.csv. Punktene står i points.csv. I modellen, gitt "
      + "antakelsene.",
    "The mean over replications at the point where it is lowest and highest. The extreme of many points is "
      + "also the luckiest: see the intervals in sweep.csv. The points are in points.csv. In the model, "
      + "given the assumptions.")
}
