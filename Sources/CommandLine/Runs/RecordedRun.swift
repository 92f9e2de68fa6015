import Boligmodell
import Reporting

/// Runs what a `run.json` holds, whatever command it is from.
enum RecordedRun {
  /// - Returns: the exit code.
  /// - Throws: ``Failure`` where the record is of no command that runs.
  static func perform(_ record: RunRecord, _ invocation: Invocation) throws -> Int32 {
    switch record.command {
    case CalibrationPlan.command:
      return try Calibration(
        plan: CalibrationPlan(record, invocation), invocation: invocation
      ).perform()
    case SensitivityPlan.Kind.sensitivity.rawValue, SensitivityPlan.Kind.explain.rawValue:
      return try Sensitivity(
        plan: SensitivityPlan(record, invocation), invocation: invocation
      ).perform()
    case SweepPlan.command:
      return try SweepRun(plan: SweepPlan(record, invocation), invocation: invocation).perform()
    default:
      let plan = try RunPlan(record, invocation)
      return switch plan.kind {
      case .run, .compare: try Simulation(plan: plan, invocation: invocation).perform()
      case .select: try Selecting(SelectPlan(record, plan, invocation), invocation).perform()
      case .dimension:
        try Dimensioning(DimensionPlan(record, plan, invocation), invocation).perform()
      }
    }
  }
}

extension Invocation {
  /// The same call, going on with a run in a folder.
  func resuming(in folder: String) -> Invocation {
    var arguments = arguments
    arguments.operands = ["\(folder)/\(RunRecord.fileName)"]
    arguments.values[Options.output.declaration.name] = .text(folder)
    arguments.values[Options.resume.declaration.name] = .flag
    arguments.values[Options.force.declaration.name] = nil
    return Invocation(
      host: host, arguments: arguments, language: language, commands: commands)
  }
}
