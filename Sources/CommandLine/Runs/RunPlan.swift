import Boligmodell
import Experiments
import Reporting
import ScenarioFormat

/// What is to be run: scenarios, read and compiled, and every option that changes results.
struct RunPlan {
  /// Whether scenarios stand each on their own or are compared with the first.
  enum Kind: String {
    case run
    case compare
  }

  /// One scenario of the plan.
  struct Entry {
    let label: String
    let scenario: Scenario
    /// Hash of the canonical form without sources.
    let hash: String

    init(label: String, _ scenario: Scenario) {
      self.label = label
      self.scenario = scenario
      hash = scenario.hash
    }
  }

  static let standardReplications = 200
  static let standardSeed: UInt64 = 1

  let kind: Kind
  let entries: [Entry]
  let seed: UInt64
  /// Replications of each scenario: all, or the most where it runs to a precision.
  let replications: Int
  let options: ScenarioOptions
  let csv: CSVFlavour
  /// How precisely what is wanted to be known; nil for a fixed number of replications.
  let precision: PrecisionPlan?
  /// The draws of uncertain numbers; nil where they are held.
  let draws: ParameterDraws?

  /// What names the blocks of one scenario: its hash and the options that change what is simulated.
  func identity(of entry: Entry) -> String {
    "\(entry.hash) years=\(entry.scenario.år) warmup=\(options.warmupYears) "
      + "step=\(options.seriesStep ?? 0)"
  }

  /// The plan as `run.json` keeps it.
  var record: RunRecord {
    var object = JSONObject()
    object.set("replications", to: JSONNode(number: Double(replications)))
    if let years = options.years { object.set("years", to: JSONNode(number: Double(years))) }
    object.set("warmup", to: JSONNode(number: Double(options.warmupYears)))
    if let step = options.seriesStep {
      object.set("series_step", to: JSONNode(number: Double(step)))
    }
    if let precision { object.set("precision", to: precision.node) }
    if let draws { object.set("draws", to: draws.node) }
    object.set("csv", to: JSONNode(.string(csv.rawValue)))
    return RunRecord(
      version: Program.version, command: kind.rawValue, seed: seed, options: object,
      scenarios: entries.map {
        RunRecord.Scenario(name: $0.label, hash: $0.hash, document: $0.scenario.document)
      })
  }

  /// The facts behind the sentences of a report.
  ///
  /// - Parameter replications: that results are made of.
  func facts(replications: Int) -> RunFacts {
    RunFacts(
      scenarios: entries.map { entry in
        let numbers = NumberRecord.all(
          in: entry.scenario.document, shape: ScenarioShape.scenario)
        return RunFacts.Scenario(
          name: entry.label, title: entry.scenario.navn,
          assumedNumbers: numbers.count { $0.grad == .antatt }, years: entry.scenario.år,
          start: entry.scenario.start.description,
          staffHours: entry.scenario.modell.organisasjon?.timer(
            til: entry.scenario.modell.horizon))
      },
      replications: replications, warmup: options.warmupYears, seed: seed, draws: draws)
  }
}
