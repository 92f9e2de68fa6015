import Boligmodell
import Experiments
import Reporting
import ScenarioFormat

extension SensitivityPlan {
  /// What a `run.json` has settled already.
  private static let settled = [
    Options.replications.declaration, Options.years.declaration, Options.warmup.declaration,
    Options.seed.declaration, Options.seriesStep.declaration, Options.csv.declaration,
  ]

  /// The plan that a `run.json` keeps.
  ///
  /// - Throws: ``Failure`` where an option contradicts it, or it is not one of these.
  init(_ record: RunRecord, _ invocation: Invocation) throws {
    let language = invocation.language
    let file = invocation.arguments.operands.first ?? RunRecord.fileName
    if let option = Self.settled.first(where: { invocation.arguments.values[$0.name] != nil }) {
      throw Failure(
        LocalizedText(
          "--\(option.name) kan ikke brukes sammen med \(file), som har sitt eget.",
          "--\(option.name) cannot be used with \(file), which has its own.")[language])
    }
    func wrong(_ key: String) -> Failure {
      Failure(
        LocalizedText("\(file): options/\(key) er feil.", "\(file): options/\(key) is wrong.")[
          language])
    }
    func integer(_ key: String, _ range: ClosedRange<Int>, standard: Int? = nil) throws -> Int? {
      guard record.options.contains(key) else { return standard }
      guard let value = record.integerOption(key), range.contains(value) else {
        throw wrong(key)
      }
      return value
    }
    guard let kind = Kind(rawValue: record.command), let entry = record.scenarios.first else {
      throw wrong("command")
    }
    guard let csv = CSVFlavour(rawValue: record.options["csv"]?.string ?? "") else {
      throw wrong("csv")
    }
    guard
      let method = SensitivityDesign.Method(rawValue: record.options["method"]?.string ?? "")
    else { throw wrong("method") }
    let options = ScenarioOptions(
      years: try integer("years", 1...ScenarioOptions.mostYears),
      warmupYears: try integer("warmup", 0...100) ?? 0, seriesStep: 3_660)
    var problems = ProblemList()
    let compiled = Scenario.compile(entry.document, options: options, problems: &problems)
    try invocation.report(problems)
    guard let scenario = compiled else { throw Failure("", isWholeLine: true) }
    let choice = ParameterChoice(scenario.document)
    guard let nodes = record.options["parameters"]?.array, !nodes.isEmpty else {
      throw wrong("parameters")
    }
    let parameters = try nodes.map { node -> ScreenedParameter in
      guard let name = node["pointer"]?.string else { throw wrong("parameters") }
      if let low = node["low"]?.number, let high = node["high"]?.number {
        return try choice.ranged(try choice.record(name), low, high)
      }
      guard let found = try choice.parameters(ParameterName.encoded(name)).first else {
        throw wrong("parameters")
      }
      return found
    }
    let names = record.options["indicators"]?.array?.compactMap(\.string) ?? []
    guard !names.isEmpty else { throw wrong("indicators") }
    let sample = try record.options["sample"]?.array?.map { row in
      let values = row.array?.compactMap(\.number) ?? []
      guard values.count == parameters.count else { throw wrong("sample") }
      return values
    }
    let size = Size(
      trajectories: try integer("trajectories", 1...100_000) ?? 10,
      levels: try integer("levels", 2...65_536) ?? 4,
      samples: try integer("samples", 1...16_777_216) ?? 64,
      secondOrder: record.options["second_order"]?.bool ?? false)
    try self.init(
      kind, label: entry.name, scenario, method, parameters, sample: sample, size: size,
      measures: try names.map { try StudyMeasure($0, in: [scenario.modell.layout]) },
      replications: try integer("replications", 1...1_000_000) ?? 1,
      seed: record.seed, options: options, csv: csv, choice)
    guard record.version != Program.version else { return }
    invocation.host.error.line(
      LocalizedText(
        "advarsel: \(file) er fra versjon \(record.version); denne er \(Program.version), og "
          + "resultatet kan bli et annet.",
        "warning: \(file) is from version \(record.version); this is \(Program.version), and "
          + "results may differ.")[language])
  }
}
