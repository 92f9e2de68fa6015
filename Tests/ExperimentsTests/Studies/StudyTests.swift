import Boligmodell
import ScenarioFormat
import Testing

@testable import Experiments

@Suite("Studies")
struct StudyTests {
  private func fingerprints(_ study: Study, _ folder: Prøvemappe) throws -> [UInt64] {
    let run = ExperimentRun(
      [study.løp],
      oppsett: RunSettings(
        seed: 3, replications: study.runs, threads: 2, programVersion: "0.1"),
      folder: folder.path)
    return try run.run().scenarier[0].åpne().fingerprint
  }

  @Test(
    "Run r of point p is replication first + r with common numbers, and first + p·R + r with its own",
    arguments: [Study.Numbering.common, .own])
  func numbering(_ numbering: Study.Numbering) throws {
    let modell = try SmallTown.scenario().modell
    let measure = try StudyMeasure("inflow", in: [modell.layout])
    let study = Study(
      label: "a", points: 3, replications: 2, numbering: numbering,
      measures: [measure], firstRun: 10, identity: "x"
    ) { _ in modell }
    var world = World(modell: modell)
    let numbers: [UInt32] =
      numbering == .common ? [10, 11, 10, 11, 10, 11] : [10, 11, 12, 13, 14, 15]
    var expected: [UInt64] = []
    for number in numbers {
      let answer = world.run(seed: 3, replication: number, stopFlag: StopFlag())
      expected.append(try #require(answer).fingerprint)
    }
    #expect(try fingerprints(study, Prøvemappe()) == expected)
  }

  @Test("A measure is an indikator, a duration's statistic, or a series on a date")
  func measures() throws {
    let layout = try SmallTown.scenario().modell.layout
    for text in [
      "inflow", "inflow[inngang:a]@2010", "wait_from_need.median", "without_roof@2010-12-31",
      "without_roof[inngang:a]@2009-01-31",
    ] {
      let measure = try StudyMeasure(text, in: [layout])
      #expect(measure.text == text && measure.column(in: layout) != nil)
    }
    let series = try StudyMeasure("without_roof@2010-12-31", in: [layout])
    let column = try #require(series.column(in: layout))
    guard case .serie(let s, 0, let d) = layout.columns[column] else {
      Issue.record("\(layout.columns[column]) is no series")
      return
    }
    #expect(layout.seriesList[s].id == "without_roof" && layout.dates[d].iso == "2010-12-31")
    for text in ["without_roof", "without_roof@2010", "without_roof@2011-01-31", "inflow@2011"] {
      #expect(throws: StudyError.self) { try StudyMeasure(text, in: [layout]) }
    }
  }
}
