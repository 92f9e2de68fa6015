import Boligmodell
import Experiments
import Reporting
import ScenarioFormat

/// Looks for the cheapest mix, stage by stage.
struct Dimensioning {
  let plan: DimensionPlan
  let invocation: Invocation

  init(_ plan: DimensionPlan, _ invocation: Invocation) {
    self.plan = plan
    self.invocation = invocation
  }

  private var study: DimensionStudy { plan.study }

  /// - Returns: the exit code.
  func perform() throws -> Int32 {
    let facts = DimensionFacts(
      run: plan.plan.facts(replications: plan.plan.replications), levers: study.levers,
      targets: study.targets,
      replications: study.replications)
    return try StagedSession(
      invocation: invocation, record: plan.record, labels: plan.plan.entries.map(\.label),
      search: search,
      write: { result, files in
        let table = try files.åpne(DimensionTable.fileName)
        try DimensionTable.write(result, facts, flavour: plan.plan.csv) { try table.write($0) }
        let drawing = FrontierDrawing(result, facts, invocation.language)
        try files.write(FrontierDrawing.fileName, drawing.text)
      },
      report: {
        SessionReport(
          lines: DimensionReport($0, facts, invocation.language).lines(in: invocation.host.terminal)
        )
      }
    ).perform()
  }

  private func search(_ stages: Stages) throws -> DimensionResult {
    var search = try plan.search()
    var base: DimensionStudy.Runs?
    try search.run { stage, mixes in
      let runs = try run(
        study.study("trinn-\(stage)", mixes), stages,
        LocalizedText(
          "Trinn \(stage): \(mixes.count) blandinger × \(study.replications) kjøringer",
          "Stage \(stage): \(mixes.count) mixes × \(study.replications) runs"))
      // The scenario as it stands is the first mix of the first stage.
      let standing = base ?? runs[0]
      base = standing
      return zip(mixes, runs).map { study.result($0, stage: stage, $1, base: standing) }
    }
    var result = DimensionResult(
      tried: search.tried, trials: [], probability: study.probability, most: plan.most)
    guard let base else { return result }
    for candidate in search.candidates where result.chosen == nil {
      let number = result.trials.count + 1
      let runs = try run(
        study.study("etterprøving-\(number)", [candidate.mix], isFresh: true), stages,
        LocalizedText(
          "Etterprøver den billigste med \(study.replications) nye kjøringer",
          "Trying the cheapest with \(study.replications) new runs"))
      let again = study.result(candidate.mix, stage: candidate.stage, runs[0], base: base)
      result = DimensionResult(
        tried: result.tried,
        trials: result.trials
          + [.init(mix: candidate.mix, runs: again.runs, reached: again.reached)],
        probability: result.probability, most: result.most)
    }
    return result
  }

  private func run(
    _ part: Study, _ stages: Stages, _ title: LocalizedText
  ) throws -> [DimensionStudy.Runs] {
    stages.begin(title, total: part.runs)
    let result = try stages.run([part.løp], replications: part.runs)
    let reader = try result.scenarier[0].åpne()
    return try (0..<part.points).map {
      try DimensionStudy.Runs(part, point: $0, in: reader, years: study.years)
    }
  }
}
