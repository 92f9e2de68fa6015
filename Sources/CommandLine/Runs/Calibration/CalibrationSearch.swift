import Boligmodell
import Experiments

/// A sequential calibration as it goes: each generation is a block file of its own, filled a batch of
/// proposals at a time until its population is full.
struct CalibrationSearch {
  private let plan: CalibrationPlan
  private let label: String
  private(set) var search: SequentialCalibration
  /// What was looked at; what followed the point that filled a population is left out.
  private(set) var simulations = CalibrationSimulations()

  /// - Throws: ``CalibrationError``.
  init(_ plan: CalibrationPlan, label: String) throws {
    self.plan = plan
    self.label = label
    search = try SequentialCalibration(
      parameters: plan.space.parameters.count, seed: plan.seed,
      settings: plan.size.sequentialSettings())
  }

  /// Searches until it stops.
  ///
  /// - Throws: ``Stages/Interrupted`` where the user stopped it.
  mutating func run(_ stages: Stages) throws {
    while search.stop == nil { try generation(stages) }
  }

  private mutating func generation(_ stages: Stages) throws {
    let (number, first) = (search.populations.count, search.simulations)
    let most = min(
      Int((Double(plan.size.population) / search.settings.leastAcceptance).rounded(.up)),
      plan.size.draws - first)
    stages.begin(
      LocalizedText(
        "Generasjon \(number + 1): inntil \(most) trekninger",
        "Generation \(number + 1): up to \(most) draws"), total: most * plan.size.replications)
    var points: [[Double]] = []
    while search.stop == nil, search.populations.count == number {
      let begun = points.count
      points += search.nextProposals(min(batch, most - begun)).map(\.point)
      let study = study(number, of: most, from: first, points)
      let result = try stages.run(
        [study.løp], replications: study.runs, until: points.count * study.replications)
      var found = CalibrationSimulations()
      try found.add(
        study, columns: plan.columns, begun..<points.count, from: result.scenarier[0].åpne(),
        at: { points[$0] })
      let before = search.simulations
      search.accept(found.outputs.map { plan.targets.distance(to: $0) })
      simulations.append(search.simulations - before, of: found)
    }
  }

  /// A quarter of a population keeps threads busy, and simulates little that is not looked at. No result
  /// depends on it.
  private var batch: Int { max(32, plan.size.population / 4) }

  /// The proposals of a generation so far. Those of later generations have other luck.
  private func study(
    _ generation: Int, of most: Int, from first: Int, _ points: [[Double]]
  ) -> Study {
    let space = plan.space
    return Study(
      label: "\(label)-\(generation + 1)", points: most, replications: plan.size.replications,
      numbering: .own, measures: plan.measures, firstRun: first * plan.size.replications,
      identity: "\(plan.identity) generation=\(generation)"
    ) { try space.scenario(at: points[$0], number: first + $0).modell }
  }
}
