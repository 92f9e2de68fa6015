import Boligmodell
import ScenarioFormat
import SimulationKernel

/// A scenario, what may be added to it and what is to be reached: runs mixes and makes results of them.
///
/// All mixes meet the same luck, so that they differ by what differs between them.
public struct DimensionStudy: Sendable {
  public let scenario: Scenario
  let options: ScenarioOptions
  public let levers: [Lever]
  public let targets: [DimensionTarget]
  /// How often all targets must be reached.
  public let probability: Double
  /// Runs of each mix, ≥ 1.
  public let replications: Int
  /// Names the blocks: the scenario with the options that change what is simulated.
  let identity: String

  public init(
    _ scenario: Scenario, options: ScenarioOptions, levers: [Lever], targets: [DimensionTarget],
    probability: Double, replications: Int, identity: String
  ) {
    precondition(!targets.isEmpty && replications >= 1)
    self.scenario = scenario
    self.options = options
    self.levers = levers
    self.targets = targets
    self.probability = probability
    self.replications = replications
    self.identity = identity
  }

  private static let costs = MixResult.owners.flatMap {
    [NetCost($0, .drift), NetCost($0, .investering)]
  }

  /// The scenario with a mix.
  ///
  /// - Throws: ``StudyError/ugyldigPunkt(_:_:)`` where it does not pass the checks.
  public func scenario(_ mix: [Int], point: Int = 0) throws -> Scenario {
    var problems = ProblemList()
    var document: JSONNode? = scenario.document
    for (lever, steps) in zip(levers, mix) {
      document = document.flatMap { lever.set(steps, in: $0, problems: &problems) }
    }
    return try Scenario.compile(document, options: options, point: point, problems: problems)
  }

  /// The runs of some mixes.
  ///
  /// - Parameter isFresh: with luck that is used nowhere else.
  public func study(_ label: String, _ mixes: [[Int]], isFresh: Bool = false) -> Study {
    let names = levers.map(\.pointer.description) + targets.map(\.measure.text)
    let steps = levers.map { "\($0.step)" }
    return Study(
      label: label, points: mixes.count, replications: replications,
      measures: targets.map(\.measure), costs: DimensionStudy.costs,
      firstRun: isFresh ? replications : 0,
      identity: identity + " " + Checksum.heks("\(names) \(steps) \(mixes)")
    ) { try scenario(mixes[$0], point: $0).modell }
  }

  /// What the runs of one mix gave.
  public struct Runs: Sendable {
    /// By target, then run.
    let values: [[Double]]
    /// By owner, then run: net running costs and investments, kroner a year.
    let costs: [[Double]]

    /// - Parameter point: number of the mix in its study.
    public init(_ study: Study, point: Int, in reader: BlockReader, years: Double) throws {
      let columns = try study.outcomes(of: point, in: reader)
      let targets = columns.count - DimensionStudy.costs.count
      values = Array(columns[..<targets])
      costs = MixResult.owners.indices.map { owner in
        zip(columns[targets + 2 * owner], columns[targets + 2 * owner + 1]).map {
          ($0 + $1) / years
        }
      }
    }

    init(values: [[Double]], costs: [[Double]]) {
      self.values = values
      self.costs = costs
    }
  }

  /// Years of the horizon.
  public var years: Double { scenario.modell.horizon / 365.25 }

  /// - Parameter base: the runs of the scenario as it stands, with the same luck.
  public func result(_ mix: [Int], stage: Int, _ runs: Runs, base: Runs) -> MixResult {
    let count = runs.values[0].count
    let margins = (0..<count).map { run in
      targets.indices.reduce(Double.infinity) {
        min($0, targets[$1].margin(runs.values[$1][run]))
      }
    }
    let priced = zip(levers, mix).reduce(0) { $0 + $1.0.priced($1.1) }
    let differences = runs.costs.indices.map { owner in
      zip(runs.costs[owner], base.costs[owner]).map {
        $0 - $1 + (MixResult.owners[owner] == .kommune ? priced : 0)
      }
    }
    return MixResult(
      mix: mix, stage: stage, runs: count, reached: margins.count { $0 >= 0 },
      score: Quantiles.of(margins, [1 - probability])[0],
      means: runs.values.map { .mean(of: $0.filter { !$0.isNaN }) },
      costs: differences.map { .mean(of: $0) },
      cost: .mean(of: (0..<count).map { run in differences.reduce(0) { $0 + $1[run] } }),
      priced: priced)
  }
}
