import Boligmodell
import Experiments
import Reporting
import ScenarioFormat

/// Finds the best of some scenarios, stage by stage: only those still in the running go on.
struct Selecting {
  let plan: SelectPlan
  let invocation: Invocation

  init(_ plan: SelectPlan, _ invocation: Invocation) {
    self.plan = plan
    self.invocation = invocation
  }

  private var entries: [RunPlan.Entry] { plan.plan.entries }
  private var names: [String] { entries.map(\.label) }

  /// - Returns: the exit code.
  func perform() throws -> Int32 {
    try StagedSession(
      invocation: invocation, record: plan.record, labels: names,
      search: { stages in
        switch plan.method {
        case .indifferenceZone(_, _, let most): try withGuarantee(most, stages)
        case .budget: try withinBudget(stages)
        }
      },
      write: { result, files in
        let table = try files.åpne(SelectionTable.fileName)
        try SelectionTable.write(result, flavour: plan.plan.csv) { try table.write($0) }
      },
      report: {
        let facts = plan.plan.facts(replications: plan.plan.replications)
        return SessionReport(
          lines: SelectionReport(facts, $0, invocation.language)
            .lines(in: invocation.host.terminal))
      }
    ).perform()
  }

  /// A scenario with a block file of its own, whoever else is run.
  private func run(_ number: Int, first: UInt32 = 0) -> ScenarioRun<MeasuredWorld> {
    ScenarioRun(
      label: "\(number + 1)-\(names[number])", modell: entries[number].scenario.modell,
      measure: plan.measure, first: first, scenarioHash: plan.plan.identity(of: entries[number]))
  }

  /// All meet the same luck, and stages grow by a quarter, so that few replications are run of a scenario
  /// after it has fallen behind. What is selected does not depend on where stages end.
  private func withGuarantee(_ most: Int, _ stages: Stages) throws -> SelectionResult {
    var selection = try plan.zone()
    var columns: [[Double]] = Array(repeating: [], count: entries.count)
    var until = selection.firstStage
    while selection.outcome == nil {
      let survivors = selection.survivors
      stages.begin(
        LocalizedText(
          "Kjører \(survivors.count) alternativer til \(until) replikasjoner",
          "Running \(survivors.count) alternatives to \(until) replications"),
        total: survivors.count * until)
      let result = try stages.run(survivors.map { run($0) }, replications: most, until: until)
      for (place, system) in survivors.enumerated() {
        columns[system] = try result.scenarier[place].åpne().column(0, antall: until)
      }
      let seen = selection.replications
      try explained {
        try selection.add(survivors.map { Array(columns[$0][seen...]) })
      }
      if until == most { break }
      until = min(most, (5 * until + 3) / 4)
    }
    return SelectionResult(
      selection, most: most, names: names, columns: columns, measure: plan.measure,
      seed: plan.plan.seed)
  }

  /// Each scenario has luck of its own: its replications have numbers that no other has.
  private func withinBudget(_ stages: Stages) throws -> SelectionResult {
    var selection = try plan.budgeted()
    let budget = selection.budget
    while !selection.isFinished {
      let targets = zip(selection.tallies, selection.next).map { $0.count + $1 }
      let total = targets.reduce(0, +)
      stages.begin(
        LocalizedText(
          "Kjører \(entries.count) alternativer til \(total) av \(budget) replikasjoner",
          "Running \(entries.count) alternatives to \(total) of \(budget) replications"),
        total: total)
      var columns: [[Double]] = []
      for (system, target) in targets.enumerated() {
        let seen = selection.tallies[system].count
        let result = try stages.run(
          [run(system, first: UInt32(system * budget))], replications: budget, until: target,
          before: targets[..<system].reduce(0, +))
        columns.append(
          Array(try result.scenarier[0].åpne().column(0, antall: target)[seen...]))
      }
      try explained { try selection.add(columns) }
    }
    return SelectionResult(
      selection, names: names, measure: plan.measure, seed: plan.plan.seed)
  }

  /// Says which scenario a number is missing for.
  private func explained(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch SelectionError.undefined(let system, let replication) {
      throw Failure(
        LocalizedText(
          "«\(plan.measure.text)» er ikke definert for \(names[system]) i replikasjon \(replication), "
            + "så alternativene kan ikke velges mellom.",
          "“\(plan.measure.text)” is not defined for \(names[system]) in replication \(replication), "
            + "so the alternatives cannot be chosen among.")[invocation.language].printable)
    }
  }
}
