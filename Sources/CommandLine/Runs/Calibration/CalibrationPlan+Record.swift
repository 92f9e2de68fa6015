import Boligmodell
import Experiments
import Reporting
import ScenarioFormat

extension CalibrationPlan {
  /// The plan as `run.json` keeps it.
  var record: RunRecord {
    var object = JSONObject()
    func set(_ key: String, _ value: Int) { object.set(key, to: JSONNode(number: Double(value))) }
    object.set("method", to: JSONNode(.string(size.method.rawValue)))
    set("draws", size.draws)
    set("replications", size.replications)
    if let years = options.years { set("years", years) }
    set("warmup", options.warmupYears)
    switch (size.method, size.keeping) {
    case (.rejection, .closest(let share)): object.set("accept", to: JSONNode(number: share))
    case (.rejection, .within(let epsilon)): object.set("epsilon", to: JSONNode(number: epsilon))
    case (.sequential, _):
      object.set("epsilon", to: JSONNode(number: size.epsilon))
      set("population", size.population)
      set("generations", size.generations)
    }
    let names = space.parameters.map { JSONNode(.string($0.name)) }
    object.set("parameters", to: JSONNode(.array(names)))
    object.set("csv", to: JSONNode(.string(csv.rawValue)))
    return RunRecord(
      version: Program.version, command: CalibrationPlan.command, seed: seed, options: object,
      scenarios: [
        RunRecord.Scenario(
          name: entry.label, hash: entry.hash, document: entry.scenario.document)
      ])
  }

  /// The plan that a `run.json` keeps.
  ///
  /// - Throws: ``Failure`` where an option contradicts it, or something in it is wrong.
  init(_ record: RunRecord, _ invocation: Invocation) throws {
    let file = invocation.arguments.operands.first ?? RunRecord.fileName
    try RunPlan.refuseSettled(invocation, file: file)
    let stored = StoredOptions(record, file: file, invocation.language)
    let options = ScenarioOptions(
      years: try stored.integer("years", 1...ScenarioOptions.mostYears),
      warmupYears: try stored.integer("warmup", 0...100) ?? 0)
    let size = try SearchSize(stored)
    try size.check(invocation.language)
    guard let csv = CSVFlavour(rawValue: record.options["csv"]?.string ?? "") else {
      throw stored.wrong("csv")
    }
    guard let names = record.options["parameters"]?.array?.compactMap(\.string) else {
      throw stored.wrong("parameters")
    }
    var problems = ProblemList()
    let scenario = record.scenarios.first.flatMap {
      Scenario.compile($0.document, options: options, problems: &problems)
    }
    try invocation.report(problems)
    guard let scenario, let recorded = record.scenarios.first else {
      throw stored.wrong("scenarios")
    }
    let entry = RunPlan.Entry(label: recorded.name, scenario)
    try self.init(
      entry, options, seed: record.seed, csv: csv, size: size, names: names, invocation.language)
    RunPlan.warn(record, [entry], file: file, invocation)
  }
}

extension SearchSize {
  fileprivate init(_ stored: StoredOptions) throws(Failure) {
    guard
      let method = CalibrationPlan.Method(rawValue: stored.record.options["method"]?.string ?? "")
    else { throw stored.wrong("method") }
    guard let draws = try stored.integer("draws", 50...SearchSize.most) else {
      throw stored.wrong("draws")
    }
    let share = try stored.number("accept", to: 1)
    let epsilon = try stored.number("epsilon", to: .greatestFiniteMagnitude)
    self.init(
      method: method, draws: draws,
      replications: try stored.integer("replications", 1...10_000) ?? 1,
      keeping: epsilon.map(Keeping.within) ?? .closest(share ?? 0.05), epsilon: epsilon ?? 1,
      population: try stored.integer("population", 50...100_000) ?? 200,
      generations: try stored.integer("generations", 1...1_000) ?? 10)
  }
}

/// The options of a `run.json`, checked as they are read.
private struct StoredOptions {
  let record: RunRecord
  let file: String
  let language: Language

  init(_ record: RunRecord, file: String, _ language: Language) {
    (self.record, self.file, self.language) = (record, file, language)
  }

  func wrong(_ key: String) -> Failure {
    Failure(
      LocalizedText("\(file): options/\(key) er feil.", "\(file): options/\(key) is wrong.")[
        language])
  }

  /// Nil where it is not there.
  func integer(_ key: String, _ range: ClosedRange<Int>) throws(Failure) -> Int? {
    guard record.options.contains(key) else { return nil }
    guard let value = record.integerOption(key), range.contains(value) else { throw wrong(key) }
    return value
  }

  /// A positive number; nil where it is not there.
  func number(_ key: String, to upper: Double) throws(Failure) -> Double? {
    guard let node = record.options[key] else { return nil }
    guard let value = node.number, value > 0, value <= upper else { throw wrong(key) }
    return value
  }
}
