import Boligmodell
import Foundation
import Reporting
import ScenarioFormat

extension CalibrationPlan {
  /// The plan that the arguments of `calibrate` ask for; its operand may be a `run.json`.
  ///
  /// - Throws: ``Failure`` with everything that is wrong.
  init(_ invocation: Invocation) throws {
    if let record = try RunPlan.record(invocation) {
      guard record.command == CalibrationPlan.command else {
        throw Failure(
          LocalizedText(
            "\(invocation.arguments.operands[0]) er ikke fra calibrate.",
            "\(invocation.arguments.operands[0]) is not from calibrate.")[invocation.language])
      }
      try self.init(record, invocation)
      return
    }
    let arguments = invocation.arguments
    let size = try SearchSize(invocation)
    let lookup = ScenarioLookup(invocation.host, invocation.language)
    let found = try lookup.find(arguments.operands[0])
    let options = ScenarioOptions(
      years: arguments[Options.years], warmupYears: arguments[Options.warmup] ?? 0)
    var problems = ProblemList()
    let scenario = Scenario.load(
      found.path, options: options, loader: lookup.loader, problems: &problems)
    try invocation.report(problems)
    guard let scenario else { throw Failure("", isWholeLine: true) }
    let names = arguments[CalibrateOptions.parameters]?.split(separator: ",").map {
      $0.trimmingCharacters(in: .whitespaces).nfc
    }
    try self.init(
      RunPlan.Entry(label: found.label, scenario), options,
      seed: arguments[Options.seed] ?? RunPlan.standardSeed,
      csv: arguments[Options.csv] ?? .standard, size: size, names: names, invocation.language)
  }
}
