import Boligmodell
import Experiments
import Reporting
import ScenarioFormat

/// A study that is to be run: its points, what is kept of each run, and every option that changes results.
struct SweepPlan {
  /// Replications of a point where neither the study nor the user says.
  static let standardReplications = 50

  /// What is settled before points are made: by the user and the study, or by a `run.json`.
  struct Settings {
    var seed: UInt64
    var replications: Int
    var options: ScenarioOptions
    var conditions: [String]
    /// Nil for all.
    var indicators: String?
    var csv: CSVFlavour
  }

  let label: String
  let document: JSONNode
  let sweep: Sweep
  let settings: Settings
  let measures: [StudyMeasure]
  /// The scenarios as they are in the study's first points, compiled.
  let hashes: [String]

  /// - Parameter document: the study's, with all that it names put in.
  /// - Throws: ``Failure`` with everything that is wrong, each with its place.
  init(
    label: String, document: JSONNode, studie: Studie, bases: [Sweep.Base], settings: Settings,
    _ invocation: Invocation
  ) throws {
    var problems = ProblemList()
    let sweep: Sweep?
    do {
      sweep = try Sweep(
        studie, bases: bases, conditions: settings.conditions, seed: settings.seed,
        problems: &problems)
    } catch let error as ConditionError {
      throw Failure(
        LocalizedText("--where: \(error.tekst.nb).", "--where: \(error.tekst.en).")[
          invocation.language])
    }
    try invocation.report(problems)
    guard let sweep else { throw Failure("", isWholeLine: true) }
    self.label = label
    self.document = document
    self.sweep = sweep
    self.settings = settings

    hashes = try bases.map { base in
      var problems = ProblemList()
      let scenario = Scenario.compile(base.document, options: settings.options, problems: &problems)
      try invocation.report(problems)
      return scenario?.hash ?? ""
    }
    // Points may have other parts than each other: the ends of each scenario show them.
    let layouts = try SweepPlan.samples(sweep).map {
      try sweep.scenario($0, options: settings.options).modell.layout
    }
    do {
      measures =
        try settings.indicators.map { try StudyMeasure.all($0, in: layouts) }
        ?? StudyMeasure.headlines(of: layouts)
    } catch let error as StudyError {
      guard case .ukjentMål(let name, let near) = error,
        invocation.arguments[Options.indicator] == nil,
        let place = studie.indikatorer.first(where: { $0.tekst.contains(name) })?.sted
      else { throw error }
      var problems = ProblemList()
      problems.add(
        place.problem(
          .ukjentVerdi, "ukjent indikator, gruppe eller periode",
          en: "unknown indicator, group or period", found: "\"\(name)\"", suggestion: near))
      throw Failure(problems.formatted(in: invocation.language), isWholeLine: true)
    }
  }

  /// The first and the last point of each scenario.
  private static func samples(_ sweep: Sweep) -> [Int] {
    var first = [Int?](repeating: nil, count: sweep.bases.count)
    var last = first
    for number in 0..<sweep.count {
      let base = sweep.point(number).base
      if first[base] == nil { first[base] = number }
      last[base] = number
    }
    return (first + last).compactMap(\.self)
  }

  /// The study as something to be run.
  var study: Study {
    let (sweep, options) = (sweep, settings.options)
    return Study(
      label: label, points: sweep.count, replications: settings.replications,
      measures: measures, identity: identity
    ) { try sweep.scenario($0, options: options).modell }
  }

  /// The plan as `run.json` keeps it.
  var record: RunRecord {
    var options = JSONObject()
    options.set("replications", to: JSONNode(number: Double(settings.replications)))
    if let years = settings.options.years {
      options.set("years", to: JSONNode(number: Double(years)))
    }
    options.set("warmup", to: JSONNode(number: Double(settings.options.warmupYears)))
    if !settings.conditions.isEmpty {
      options.set(
        "where", to: JSONNode(.array(settings.conditions.map { JSONNode(.string($0)) })))
    }
    if let indicators = settings.indicators {
      options.set("indicator", to: JSONNode(.string(indicators)))
    }
    options.set("csv", to: JSONNode(.string(settings.csv.rawValue)))
    options.set("label", to: JSONNode(.string(label)))
    options.set("study", to: document)
    return RunRecord(
      version: Program.version, command: SweepPlan.command, seed: settings.seed, options: options,
      scenarios: zip(sweep.bases, hashes).map { base, hash in
        RunRecord.Scenario(name: base.name, hash: hash, document: base.document)
      })
  }

  static let command = "sweep"

  /// What names the blocks: everything that changes what is simulated and kept.
  private var identity: String {
    var record = record
    record = RunRecord(
      version: "", command: record.command, seed: record.seed, options: record.options,
      scenarios: record.scenarios)
    return Sweep.identity(record.text)
  }
}
