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
    let runs = plan.entries.map { entry in
      let modell = entry.scenario.modell
      return ScenarioRun<World>(
        label: entry.label, layout: modell.layout, scenarioHash: plan.identity(of: entry)
      ) { World(modell: modell) }
    }
    return try Session(
      invocation: invocation, record: plan.record, runs: runs, replications: plan.replications,
      title: title,
      summarise: { try outcome($0.result) },
      write: { outcome, files in
        try ResultTables.write(
          outcome.scenarios, comparisons: outcome.comparisons, flavour: plan.csv
        ) { name, body in
          let file = try files.åpne(name)
          try body { try file.write($0) }
        }
      },
      report: { SessionReport(lines: try report($0.scenarios, $0.comparisons)) }
    ).perform()
  }

  /// What was run, and the alternatives against the base.
  private func outcome(
    _ result: RunResult
  ) throws -> (scenarios: [ResultScenario], comparisons: [PairedResult]) {
    let scenarios = try result.scenarier.map { try ResultScenario($0) }
    if plan.kind != .compare { return (scenarios, []) }
    return (
      scenarios,
      try scenarios.dropFirst().map { try PairedResult(base: scenarios[0], alternative: $0) }
    )
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

  private func report(
    _ scenarios: [ResultScenario], _ comparisons: [PairedResult]
  ) throws -> [String] {
    plan.kind == .compare
      ? try ComparisonReport(plan.facts, comparisons, scenarios, language).lines(in: host.terminal)
      : try RunReport(plan.facts, scenarios, language).lines(in: host.terminal)
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
