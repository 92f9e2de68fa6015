import Boligmodell
import Experiments
import SimulationKernel

/// `welch.csv`, of a run with warm-up: each count averaged over replications and smoothed (Welch), and the date
/// from which MSER-5 finds it steady, for the eye to judge whether the warm-up was long enough.
enum WelchTable {
  static let table = CSVTable(
    name: "welch",
    columns: [
      ResultColumns.scenario, .init("series", "Serie-id", .text), ResultColumns.name,
      ResultColumns.group, .init("date", "Dato", .text), .init("day", "Dag", .number),
      ResultColumns.unit, ResultColumns.n, ResultColumns.seed,
      .init("mean", "Gjennomsnitt", .number),
      .init("moving_average", "Glidende gjennomsnitt", .number),
      .init("steady_from", "I ro fra", .text),
    ])

  static func write(_ scenarios: [ResultScenario], to writer: inout CSVWriter) throws {
    for scenario in scenarios {
      for course in try scenario.courses() {
        let smooth = Welch.movingAverage(course.means, window: course.means.count / 8)
        for (step, date) in course.dates.enumerated() {
          try writer.write([
            .text(scenario.name), .text(course.serie.id), .name(course.serie.navn),
            .group(scenario.layout.groups[0]), .text(date.iso), .number(date.day),
            .unit(course.serie.enhet), .integer(scenario.replications), .seed(scenario.seed),
            .number(course.means[step]), step < smooth.count ? .number(smooth[step]) : .empty,
            course.steadyFrom.map { .text($0.iso) } ?? .empty,
          ])
        }
      }
    }
  }
}

extension ResultScenario {
  /// A count over time, averaged over replications.
  struct Course {
    let serie: TimeSeries
    let dates: [SeriesDate]
    let means: [Double]

    var warmUp: WarmUp { means.allSatisfy(\.isFinite) ? WarmUp.mser5(means) : .tooShort }

    /// The first date from which it is steady; nil where that cannot be told.
    var steadyFrom: SeriesDate? {
      guard case .found(let cut) = warmUp, cut < dates.count else { return nil }
      return dates[cut]
    }
  }

  /// Each count for all households or dwellings.
  func courses() throws -> [Course] {
    var means = layout.seriesList.map { _ in [Double]() }
    let columns = columns { column -> Int? in
      guard case .serie(let index, group: 0, _) = column else { return nil }
      return index
    }
    try forEachColumn(columns) { serie, values in
      means[serie].append(Welch.average(values.map { [$0] })[0])
    }
    return zip(layout.seriesList, means).map {
      Course(serie: $0, dates: layout.dates, means: $1)
    }
  }

  /// The counts that had not come to rest when statistics began, though there was a warm-up.
  public func unsteady() throws -> [TimeSeries] {
    try courses().compactMap { course in
      switch course.warmUp {
      case .found(let cut): cut > 0 ? course.serie : nil
      case .notFound: course.serie
      case .tooShort: nil
      }
    }
  }
}
