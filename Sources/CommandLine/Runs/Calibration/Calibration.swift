import Boligmodell
import Experiments
import Foundation
import Reporting
import ScenarioFormat

/// Carries out a calibration: simulations into blocks, from blocks to tables and the calibrated scenario.
struct Calibration {
  let plan: CalibrationPlan
  let invocation: Invocation

  private var language: Language { invocation.language }
  private var label: String { "\(plan.entry.label)-kalibrering" }

  /// - Returns: the exit code.
  func perform() throws -> Int32 {
    switch plan.size.method {
    case .rejection: try performRejection()
    case .sequential: try performSequential()
    }
  }

  /// Draws and runs have luck of their own: with common numbers the draws that are kept would be those that
  /// suit one certain luck.
  private func performRejection() throws -> Int32 {
    let (space, size) = (plan.space, plan.size)
    let design = try LatinHypercube(
      count: size.draws, keys: space.parameters.map { FactorKey.hash(of: $0.name) },
      seed: plan.seed)
    let study = Study(
      label: label, points: size.draws, replications: size.replications, numbering: .own,
      measures: plan.measures, identity: plan.identity
    ) { try space.scenario(at: design.point($0), number: $0).modell }
    return try Session(
      invocation: invocation, record: plan.record, runs: [study.løp], replications: study.runs,
      title: LocalizedText(
        "Simulerer \(size.draws) trekninger", "Simulating \(size.draws) draws"),
      summarise: { finished in
        var simulations = CalibrationSimulations()
        try simulations.add(
          study, columns: plan.columns, 0..<study.points,
          from: finished.result.scenarier[0].åpne(), at: design.point)
        return CalibrationResult(
          space, plan.targets, simulations, rejection: rejection(simulations.outputs))
      }, write: { try write($0, to: $1) }, report: report
    ).perform()
  }

  private func rejection(_ outputs: [[Double]]) -> Rejection {
    let distances = outputs.map { plan.targets.distance(to: $0) }
    return switch plan.size.keeping {
    case .closest(let share): Rejection(distances: distances, closest: share)
    case .within(let epsilon): Rejection(distances: distances, within: epsilon)
    }
  }

  private func performSequential() throws -> Int32 {
    try StagedSession(
      invocation: invocation, record: plan.record, labels: [label],
      search: { stages in
        var search = try CalibrationSearch(plan, label: label)
        try search.run(stages)
        return CalibrationResult(
          plan.space, plan.targets, search.simulations, sequential: search.search)
      }, write: { try write($0, to: $1) }, report: report
    ).perform()
  }

  private func report(_ result: CalibrationResult) -> SessionReport {
    let report = CalibrationReport(
      result, plan.goals, plan.facts, replications: plan.size.replications, language)
    return SessionReport(
      lines: report.lines(in: invocation.host.terminal),
      exitCode: result.accepted.isEmpty ? ExitCode.failed : ExitCode.fine)
  }

  private func write(_ result: CalibrationResult, to files: FileSet) throws {
    let (name, runs) = (plan.entry.label, plan.size.replications)
    let posterior = try files.åpne(PosteriorTable.fileName)
    try PosteriorTable.write(result, scenario: name, replications: runs, seed: plan.seed, plan.csv)
    {
      try posterior.write($0)
    }
    let fit = try files.åpne(FitTable.fileName)
    try FitTable.write(
      result, plan.goals, scenario: name, replications: runs, seed: plan.seed, plan.csv
    ) {
      try fit.write($0)
    }
    guard !result.accepted.isEmpty else { return }
    var problems = ProblemList()
    let document = CalibratedScenario.document(
      result, navn: plan.entry.scenario.navn, merknad: note(result), problems: &problems)
    guard let document, Scenario.compile(document, problems: &problems) != nil else {
      throw Failure(problems.formatted(in: language), isWholeLine: true)
    }
    try files.write(OutputFolder.calibratedScenario, JSONWriter.pretty(document))
  }

  /// What stands beside every calibrated number: equal runs give equal notes.
  private func note(_ result: CalibrationResult) -> String {
    let names = plan.goals.map { "«\($0.navn)»" }.joined(separator: ", ")
    return
      "Kalibrert mot \(names): median av \(result.accepted.count) godtatte av "
      + "\(result.simulations.points.count) trekninger (boligflyt \(Program.version) calibrate, frø "
      + "\(plan.seed), scenariohash \(plan.entry.hash))."
  }
}
