import Boligmodell
import Experiments
import Reporting
import ScenarioFormat

extension RunPlan {
  /// The options that a `run.json` has settled already.
  private static let settled = [
    Options.replications.declaration, Options.years.declaration, Options.warmup.declaration,
    Options.seed.declaration, Options.seriesStep.declaration, Options.csv.declaration,
    Options.precision.declaration, Options.indicator.declaration, Options.minimum.declaration,
    Options.parameterUncertainty.declaration, Options.draws.declaration,
    Options.commonRuns.declaration,
  ]

  /// The plan that a `run.json` keeps.
  ///
  /// - Throws: ``Failure`` where an option contradicts it, or a document does not pass the checks.
  init(_ record: RunRecord, _ invocation: Invocation) throws {
    let language = invocation.language
    let file = invocation.arguments.operands.first ?? RunRecord.fileName
    if let option = RunPlan.settled.first(where: { invocation.arguments.values[$0.name] != nil }) {
      throw Failure(
        LocalizedText(
          "--\(option.name) kan ikke brukes sammen med \(file), som har sitt eget.",
          "--\(option.name) cannot be used with \(file), which has its own.")[language])
    }
    func integer(_ key: String, _ range: ClosedRange<Int>) throws -> Int? {
      guard record.options.contains(key) else { return nil }
      guard let value = record.integerOption(key), range.contains(value) else {
        throw Failure(
          LocalizedText("\(file): options/\(key) er feil.", "\(file): options/\(key) is wrong.")[
            language])
      }
      return value
    }
    guard let kind = Kind(rawValue: record.command),
      let csv = CSVFlavour(rawValue: record.options["csv"]?.string ?? "")
    else {
      throw Failure(
        LocalizedText(
          "\(file) er ikke fra run eller compare.", "\(file) is not from run or compare.")[language]
      )
    }
    let options = ScenarioOptions(
      years: try integer("years", 1...ScenarioOptions.mostYears),
      warmupYears: try integer("warmup", 0...100) ?? 0,
      seriesStep: try integer("series_step", 1...3_660))
    var problems = ProblemList()
    let scenarios = record.scenarios.map {
      Scenario.compile($0.document, options: options, problems: &problems)
    }
    try invocation.report(problems)
    let entries = zip(record.scenarios, scenarios).compactMap { recorded, scenario in
      scenario.map { Entry(label: recorded.name, $0) }
    }
    let draws = ParameterDraws(record.options["draws"])
    let replications =
      try integer("replications", 1...1_000_000) ?? RunPlan.standardReplications
    self.init(
      kind: kind, entries: entries, seed: record.seed,
      replications: draws?.replications ?? replications, options: options, csv: csv,
      precision: try PrecisionPlan(
        record.options["precision"], maximum: replications,
        layouts: entries.map(\.scenario.modell.layout)), draws: draws)
    warn(record, file: file, invocation)
  }

  /// Says where the promise of equal bytes does not hold.
  private func warn(_ record: RunRecord, file: String, _ invocation: Invocation) {
    let language = invocation.language
    if record.version != Program.version {
      invocation.host.error.line(
        LocalizedText(
          "advarsel: \(file) er fra versjon \(record.version); denne er \(Program.version), og "
            + "resultatet kan bli et annet.",
          "warning: \(file) is from version \(record.version); this is \(Program.version), and "
            + "results may differ.")[language])
    }
    for (entry, recorded) in zip(entries, record.scenarios) where entry.hash != recorded.hash {
      invocation.host.error.line(
        LocalizedText(
          "advarsel: scenarioet «\(entry.label)» i \(file) er endret etter kjøringen.",
          "warning: the scenario “\(entry.label)” in \(file) was changed after the run.")[language])
    }
  }
}
