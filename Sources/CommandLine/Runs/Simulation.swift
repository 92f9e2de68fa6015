import Boligmodell
import Experiments
import Foundation
import Reporting
import ScenarioFormat

/// Runs a plan: into blocks, from blocks to files, and a report on standard output.
struct Simulation {
  let plan: RunPlan
  let invocation: Invocation

  private var host: Host { invocation.host }
  private var language: Language { invocation.language }

  /// - Returns: the exit code.
  func perform() throws -> Int32 {
    if plan.kind == .compare { try checkComparable() }
    if invocation.arguments[Options.assert], try !invocation.shard().isWhole {
      throw Failure(
        LocalizedText(
          "--assert gjelder hele kjøringen: gi det til «boligflyt merge» i stedet for til en del.",
          "--assert is about the whole run: give it to “boligflyt merge” and not to a part.")[
            language])
    }
    // A demand on what is not there is better told before anything is run.
    for entry in plan.entries {
      for krav in entry.scenario.krav {
        _ = try StudyMeasure(krav.mål, in: [entry.scenario.modell.layout])
      }
    }
    guard let draws = plan.draws else {
      return try session(
        plan.entries.map { entry in
          let modell = entry.scenario.modell
          return ScenarioRun<World>(
            label: entry.label, layout: modell.layout, scenarioHash: plan.identity(of: entry)
          ) { World(modell: modell) }
        }
      ).perform()
    }
    return try session(
      plan.entries.map { entry in
        let drawn = try DrawnScenario(
          entry.scenario, label: entry.label, options: plan.options, draws: draws, seed: plan.seed,
          language: language)
        return Study(
          label: entry.label, points: draws.count, replications: draws.runs,
          numbering: draws.common ? .common : .own, layout: entry.scenario.modell.layout,
          identity: plan.identity(of: entry)
        ) { try drawn.modell($0) }.løp
      }
    ).perform()
  }

  private func session<R: ~Copyable>(_ runs: [ScenarioRun<R>]) throws -> Session<R, RunOutcome> {
    Session(
      invocation: invocation, record: plan.record, runs: runs, replications: plan.replications,
      title: title, stopping: try stopping(),
      summarise: { try RunOutcome($0.result, plan, replications: $0.replications) },
      write: { outcome, files in
        try ResultTables.write(
          outcome.scenarios, comparisons: outcome.comparisons,
          warmedUp: plan.options.warmupYears > 0, flavour: plan.csv
        ) { name, body in
          let file = try files.åpne(name)
          try body { try file.write($0) }
        }
      }, report: report)
  }

  /// Where the run may stop: where what is asked for is known precisely enough.
  private func stopping() throws -> SessionStopping? {
    guard let precision = plan.precision else { return nil }
    let alternatives = plan.kind == .compare ? plan.entries.dropFirst().map(\.label) : []
    let rule = try precision.rule(alternatives: alternatives)
    return SessionStopping(checkpoints: precision.checkpoints.counts) { result, count in
      let seen = try precision.observations(
        result.scenarier, isComparison: plan.kind == .compare, replications: count)
      if case .stop = try rule.decide(seen) { return true }
      return false
    }
  }

  /// That scenarios cannot be compared is better told before they are run.
  private func checkComparable() throws {
    guard let base = plan.entries.first else { return }
    for alternative in plan.entries.dropFirst() {
      try RunPlan.checkSameHorizon(base, alternative, language)
      _ = try LayoutMatch(
        base: base.scenario.modell.layout, alternativ: alternative.scenario.modell.layout)
    }
  }

  private var title: LocalizedText {
    func n(_ language: Language) -> String { NumberFormat(language).integer(plan.replications) }
    let count = plan.entries.count
    return count == 1
      ? LocalizedText("Kjører \(n(.nb)) replikasjoner", "Running \(n(.en)) replications")
      : LocalizedText(
        "Kjører \(count) × \(n(.nb)) replikasjoner", "Running \(count) × \(n(.en)) replications")
  }

  private func report(_ outcome: RunOutcome) throws -> SessionReport {
    let facts = plan.facts(replications: outcome.replications)
    var lines =
      plan.kind == .compare
      ? try ComparisonReport(facts, outcome.comparisons, outcome.scenarios, language)
        .lines(in: host.terminal)
      : try RunReport(facts, outcome.scenarios, language).lines(in: host.terminal)
    for (entry, scenario) in zip(plan.entries, outcome.scenarios) where scenario.draws != nil {
      let document = entry.scenario.document
      let overview = UncertaintyOverview(
        scenario, parameters: StudyParameter.uncertain(in: document).count,
        held: StudyParameter.withoutUncertainty(in: document).count, language)
      lines += try overview.lines(in: host.terminal)
    }
    if plan.options.warmupYears > 0 { lines += try steadiness(outcome) }
    if let precision = plan.precision {
      lines += [""]
      lines += try PrecisionReport(outcome.verdict(precision, plan), language)
        .lines(in: host.terminal)
    }
    var exitCode = ExitCode.fine
    for (entry, scenario) in zip(plan.entries, outcome.scenarios) {
      let krav = try KravReport(scenario, entry.scenario.krav, language)
      lines += krav.lines(in: host.terminal)
      if !krav.allHold, invocation.arguments[Options.assert] { exitCode = ExitCode.failed }
    }
    return SessionReport(lines: lines, exitCode: exitCode)
  }

  /// Which counts were not at rest when statistics began.
  private func steadiness(_ outcome: RunOutcome) throws -> [String] {
    try outcome.scenarios.flatMap { scenario -> [String] in
      let names = try scenario.unsteady().map { $0.navn[language] }
      if names.isEmpty { return [] }
      let list = names.joined(separator: ", ")
      let text = LocalizedText(
        "\(scenario.name) starter ustøtt (MSER-5): \(list). Enten er oppvarmingen for kort, eller så "
          + "endrer scenariet seg fra første år; se welch.csv.",
        "\(scenario.name) has an unsteady start (MSER-5): \(list). Either the warm-up is too short, or "
          + "the scenario changes from the first year on; see welch.csv.")
      return [""] + text[language].printable.wrapped(to: host.terminal.width)
    }
  }
}

/// A word as a POSIX shell takes it.
func shellQuoted(_ word: String) -> String {
  let plain = word.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
      UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: byte >= 0x80
    }
  }
  return plain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
}
