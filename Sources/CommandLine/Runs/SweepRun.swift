import Boligmodell
import Experiments
import Reporting
import ScenarioFormat

/// Runs a study: into blocks, and from blocks point by point to tables.
struct SweepRun {
  let plan: SweepPlan
  let invocation: Invocation

  /// - Returns: the exit code.
  func perform() throws -> Int32 {
    let study = plan.study
    let language = invocation.language
    return try Session(
      invocation: invocation, record: plan.record, runs: [study.løp],
      replications: study.runs, title: title,
      summarise: { finished in try finished.result.scenarier[0].åpne() },
      write: { reader, files in
        let table = SweepTable(plan.sweep, plan.settings.csv)
        let results = try files.åpne(SweepTable.fileName)
        try table.write(study, reader) { try results.write($0) }
        let points = try files.åpne(SweepTable.pointsFileName)
        try table.writePoints { try points.write($0) }
      },
      report: { reader in
        let report = try SweepReport(plan.sweep.studie.tittel, study, reader, language)
        return SessionReport(lines: report.lines(in: invocation.host.terminal))
      }
    ).perform()
  }

  private var title: LocalizedText {
    let (points, runs) = (plan.sweep.count, plan.settings.replications)
    func n(_ value: Int, _ language: Language) -> String { NumberFormat(language).integer(value) }
    return LocalizedText(
      "Kjører \(n(points, .nb)) punkter × \(n(runs, .nb)) replikasjoner",
      "Running \(n(points, .en)) points × \(n(runs, .en)) replications")
  }
}

/// Shows what a study would run.
struct SweepPreview {
  let plan: SweepPlan
  let invocation: Invocation

  private var host: Host { invocation.host }
  private var language: Language { invocation.language }

  /// The points as CSV on standard output; how many, and what they cost, on standard error.
  func perform() throws -> Int32 {
    let output = host.output
    try SweepTable(plan.sweep, plan.settings.csv).writePoints {
      output.write(String(decoding: $0, as: UTF8.self))
    }
    for line in try lines() { host.error.line(line) }
    return ExitCode.fine
  }

  private func lines() throws -> [String] {
    let (points, runs) = (plan.sweep.count, plan.settings.replications)
    let format = NumberFormat(language)
    let left = plan.sweep.candidates - points
    var lines = [
      LocalizedText(
        "\(format.integer(points)) punkter × \(format.integer(runs)) replikasjoner = "
          + "\(format.integer(points * runs)) kjøringer"
          + (left > 0 ? "; betingelsene utelater \(format.integer(left)) punkter." : "."),
        "\(format.integer(points)) points × \(format.integer(runs)) replications = "
          + "\(format.integer(points * runs)) runs"
          + (left > 0 ? "; conditions leave out \(format.integer(left)) points." : "."))[language]
    ]
    for factor in plan.sweep.studie.faktorer.indices {
      let own = plan.sweep.studie.faktorer[factor]
      let unit = plan.sweep.unit(factor)
      let places = own.pekere.map(\.description).joined(separator: ", ")
      lines.append("  \(own.navn)\(unit.isEmpty ? "" : " (\(unit))"): \(places)".printable)
    }
    let cost = try cost()
    let bytes = Double(points * runs * (plan.measures.count + 6) * 8) / 1e6
    lines.append(
      LocalizedText(
        "Om lag \(timeText(seconds: cost, .nb)) prosessortid på denne maskinen, og "
          + "\(format.fixed(bytes, places: 1)) MB midlertidig på disk.",
        "About \(timeText(seconds: cost, .en)) of processor time on this machine, and "
          + "\(format.fixed(bytes, places: 1)) MB on disk while it runs.")[language])
    return lines
  }

  /// Processor seconds, from one run of some points spread over the study.
  private func cost() throws -> Double {
    let count = plan.sweep.count
    let samples = count <= 4 ? Array(0..<count) : [0, count / 3, 2 * count / 3, count - 1]
    var sum = 0.0
    for number in samples {
      let start = host.clock()
      let modell = try plan.sweep.scenario(number, options: plan.settings.options).modell
      let made = host.clock()
      var world = World(modell: modell)
      _ = world.run(seed: plan.settings.seed, replication: 0)
      sum += made - start + (host.clock() - made) * Double(plan.settings.replications)
    }
    return sum / Double(samples.count) * Double(count)
  }
}
