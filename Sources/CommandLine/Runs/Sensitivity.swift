import Boligmodell
import Experiments
import Foundation
import Reporting
import ScenarioFormat

/// Runs a sensitivity analysis: points into blocks, from blocks to tables and a report.
struct Sensitivity {
  let plan: SensitivityPlan
  let invocation: Invocation

  private var host: Host { invocation.host }
  private var language: Language { invocation.language }

  /// - Returns: the exit code.
  func perform() throws -> Int32 {
    if let file = invocation.arguments[SensitivityOptions.writeSample] {
      try writeSample(to: file)
      return ExitCode.fine
    }
    let study = plan.study()
    return try Session(
      invocation: invocation, record: plan.record, runs: [study.løp], replications: study.runs,
      title: title,
      summarise: { try plan.outcome($0.result.scenarier[0].åpne()) },
      write: { outcome, files in
        let table = try files.åpne(SensitivityTable.fileName)
        try SensitivityTable.write(outcome, flavour: plan.csv) { try table.write($0) }
        try files.write(SampleFiles.sample, try plan.design.table().text())
        try files.write(SampleFiles.outcomes, SampleFiles.outcomes(outcome.results))
        try files.write(SampleFiles.problem, SampleFiles.problem(plan.design.parameters))
      },
      report: { SessionReport(lines: report($0)) }
    ).perform()
  }

  private var title: LocalizedText {
    func n(_ count: Int, _ language: Language) -> String { NumberFormat(language).integer(count) }
    let (points, runs) = (plan.design.count, plan.replications)
    return LocalizedText(
      "Kjører \(n(points, .nb)) punkter × \(n(runs, .nb)) replikasjoner",
      "Running \(n(points, .en)) points × \(n(runs, .en)) replications")
  }

  private func report(_ outcome: SensitivityOutcome) -> [String] {
    guard plan.kind == .explain else {
      return SensitivityReport(outcome, language).lines(in: host.terminal)
    }
    return outcome.results.enumerated().flatMap { index, result -> [String] in
      guard let report = ExplainReport(outcome, result, language) else { return [] }
      return (index > 0 ? [""] : [])
        + report.lines(in: host.terminal, command: command(report.next, result.measure))
    }
  }

  /// The command line of what is to be tried next; nil where there is nothing.
  private func command(_ next: ExplainReport.Next, _ measure: StudyMeasure) -> String? {
    let operand = invocation.arguments.operands.first ?? ""
    // A run that goes on from its run.json knows the scenario by its label alone.
    let isRecord = operand.hasSuffix(RunRecord.fileName) || operand.isEmpty
    var words: [String]
    switch next {
    case .nothing: return nil
    case .replications(let replications):
      words = ["explain", isRecord ? plan.label : operand, "--replications", String(replications)]
      if let text = invocation.arguments[SensitivityOptions.parameters] {
        words += ["--parameters", text]
      }
      if plan.size.trajectories != SensitivityPlan.standard(.explain).trajectories {
        words += ["--trajectories", String(plan.size.trajectories)]
      }
    case .variance(let parameters, let secondOrder, let replications):
      words = ["sensitivity", isRecord ? plan.label : operand, "--method", "sobol"]
      if secondOrder { words.append("--second-order") }
      words += ["--replications", String(replications), "--samples", "32"]
      words += ["--parameters", parameters.map(parameterText).joined(separator: ",")]
    }
    words += ["--indicator", measure.text]
    if let years = plan.options.years { words += ["--years", String(years)] }
    if plan.options.warmupYears > 0 { words += ["--warmup", String(plan.options.warmupYears)] }
    if plan.seed != RunPlan.standardSeed { words += ["--seed", String(plan.seed)] }
    return (["boligflyt"] + words).map(shellQuoted).joined(separator: " ")
  }

  /// A parameter as `--parameters` takes it, with its range where that was given.
  private func parameterText(_ name: String) -> String {
    let encoded = ParameterName.encoded(name).replacing("%20", with: " ")
    guard
      let parameter = plan.design.parameters.first(where: { $0.parameter.name == name }),
      parameter.isGiven
    else { return encoded }
    let unit = parameter.parameter.record.unit.modelUnit
    let ends = [parameter.lowest, parameter.highest].map { value in
      JSONWriter.text(of: value) + (unit.isEmpty ? "" : " \(unit)")
    }
    return "\(encoded)=\(ends[0])..\(ends[1])"
  }

  /// Writes the sample, and beside it the problem's bounds, to files of the user's choice.
  private func writeSample(to file: String) throws {
    let stem = file.hasSuffix(".csv") ? String(file.dropLast(4)) : file
    let files = [
      (file, try plan.design.table().text()),
      ("\(stem)-problem.csv", SampleFiles.problem(plan.design.parameters)),
    ]
    for (name, _) in files
    where FileManager.default.fileExists(atPath: host.path(name))
      && !invocation.arguments[Options.force]
    {
      throw Failure(
        LocalizedText(
          "\(name) finnes fra før; bruk --force for å erstatte den.",
          "\(name) exists already; use --force to replace it.")[language])
    }
    for (name, text) in files {
      do {
        try text.write(toFile: host.path(name), atomically: true, encoding: .utf8)
      } catch {
        throw Failure(
          LocalizedText("kan ikke skrive \(name).", "cannot write \(name).")[language])
      }
    }
    let (points, count) = (plan.design.count, plan.design.parameters.count)
    host.output.line(
      LocalizedText(
        "\(points) punkter av \(count) tall er skrevet til \(files[0].0), spennene til \(files[1].0).",
        "\(points) points of \(count) numbers are written to \(files[0].0), their ranges to \(files[1].0)."
      )[language].printable)
  }
}
