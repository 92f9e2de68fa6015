import Boligmodell
import Experiments
import Foundation
import Reporting
import ScenarioFormat

extension RunPlan {
  /// The plan that the arguments of `run` or `compare` ask for.
  ///
  /// - Parameter standard: the shipped scenarios that are meant where none is named.
  /// - Throws: ``Failure`` with everything that is wrong with any of the documents.
  init(_ kind: Kind, _ invocation: Invocation, standard: [String]) throws {
    let arguments = invocation.arguments
    let lookup = ScenarioLookup(invocation.host, invocation.language)
    if let record = try RunPlan.record(invocation) {
      try self.init(record, invocation)
      return
    }
    let names = arguments.operands.isEmpty ? standard : arguments.operands
    let found = try names.map { try lookup.find($0) }
    let options = ScenarioOptions(
      years: arguments[Options.years], warmupYears: arguments[Options.warmup] ?? 0,
      seriesStep: arguments[Options.seriesStep])
    var problems = ProblemList()
    var scenarios: [Scenario?] = []
    for place in found {
      scenarios.append(
        Scenario.load(
          place.path, options: options, loader: lookup.loader, problems: &problems))
    }
    try invocation.report(problems)
    let labels = ScenarioLookup.distinct(found.map(\.label))
    let entries = zip(labels, scenarios).compactMap { label, scenario in
      scenario.map { Entry(label: label, $0) }
    }
    let draws = try ParameterDraws.asked(invocation)
    let precision = try PrecisionPlan(
      invocation, layouts: entries.map(\.scenario.modell.layout))
    self.init(
      kind: kind, entries: entries, seed: arguments[Options.seed] ?? RunPlan.standardSeed,
      replications: draws?.replications ?? precision?.checkpoints.maximum
        ?? arguments[Options.replications] ?? RunPlan.standardReplications,
      options: options, csv: arguments[Options.csv] ?? .standard, precision: precision,
      draws: draws)
  }

  /// The `run.json` that the only operand names, or nil where it is something else.
  static func record(_ invocation: Invocation) throws -> RunRecord? {
    guard invocation.arguments.operands.count == 1 else { return nil }
    let path = invocation.host.path(invocation.arguments.operands[0])
    // What is wrong with a scenario's text is told when it is loaded as one.
    var ignored = ProblemList()
    guard FileManager.default.fileExists(atPath: path),
      let bytes = try? DiskFiles().read(path, atMost: RunPlan.recordLimits.fileSize),
      let document = JSON5Reader.read(
        bytes, file: path, limits: RunPlan.recordLimits, problems: &ignored),
      RunRecord.isRecord(document)
    else { return nil }
    do {
      return try RunRecord(reading: document)
    } catch {
      throw Failure(error.formatted(in: invocation.language))
    }
  }

  /// A record holds several documents.
  static var recordLimits: DocumentLimits {
    var limits = DocumentLimits()
    limits.fileSize *= 16
    return limits
  }
}

extension Invocation {
  /// Writes warnings to standard error.
  ///
  /// - Throws: ``Failure`` with all problems where there are errors among them.
  func report(_ problems: ProblemList) throws(Failure) {
    guard !problems.isEmpty else { return }
    let text = problems.formatted(in: language)
    guard !problems.hasErrors else { throw Failure(text, isWholeLine: true) }
    host.error.line(text)
  }
}
