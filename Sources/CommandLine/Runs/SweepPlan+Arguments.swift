import Boligmodell
import Experiments
import Foundation
import Reporting
import ScenarioFormat

extension SweepPlan {
  /// The study that the arguments of `sweep` ask for.
  init(_ invocation: Invocation) throws {
    let arguments = invocation.arguments
    let lookup = ScenarioLookup(invocation.host, invocation.language)
    let found = try lookup.findStudy(arguments.operands[0])
    var problems = ProblemList()
    let source = StudySource(path: found.path, lookup: lookup)
    let read = source.read(&problems)
    try invocation.report(problems)
    guard let (document, studie) = read else { throw Failure("", isWholeLine: true) }
    let bases = source.bases(studie, &problems)
    try invocation.report(problems)
    let indicators =
      arguments[Options.indicator]
      ?? (studie.indikatorer.isEmpty ? nil : studie.indikatorer.map(\.tekst).joined(separator: ","))
    try self.init(
      label: found.label, document: document, studie: studie, bases: bases,
      settings: Settings(
        seed: arguments[Options.seed] ?? RunPlan.standardSeed,
        replications: arguments[SweepOptions.replications] ?? studie.replikasjoner
          ?? SweepPlan.standardReplications,
        options: SweepPlan.options(
          years: arguments[Options.years] ?? studie.år, warmup: arguments[Options.warmup] ?? 0),
        conditions: arguments[SweepOptions.condition].map { [$0] } ?? [],
        indicators: indicators, csv: arguments[Options.csv] ?? .standard),
      invocation)
  }

  /// The study that a `run.json` keeps.
  ///
  /// - Throws: ``Failure`` where an option contradicts it, or it is not right.
  init(_ record: RunRecord, _ invocation: Invocation) throws {
    let language = invocation.language
    let file = invocation.arguments.operands.first ?? RunRecord.fileName
    let settled = [
      Options.replications.declaration, Options.years.declaration, Options.warmup.declaration,
      Options.seed.declaration, Options.csv.declaration, Options.indicator.declaration,
      SweepOptions.condition.declaration, Options.seriesStep.declaration,
      Options.precision.declaration, Options.minimum.declaration,
      Options.parameterUncertainty.declaration, Options.draws.declaration,
      Options.commonRuns.declaration,
    ]
    if let option = settled.first(where: { invocation.arguments.values[$0.name] != nil }) {
      throw Failure(
        LocalizedText(
          "--\(option.name) kan ikke brukes sammen med \(file), som har sitt eget.",
          "--\(option.name) cannot be used with \(file), which has its own.")[language])
    }
    let options = record.options
    guard let document = options["study"], let label = options["label"]?.string,
      let csv = CSVFlavour(rawValue: options["csv"]?.string ?? ""),
      let replications = record.integerOption("replications"),
      (1...1_000_000).contains(replications)
    else {
      throw Failure(
        LocalizedText("\(file): options er feil.", "\(file): options is wrong.")[language])
    }
    var problems = ProblemList()
    let studie = Studie.read(document, problems: &problems)
    try invocation.report(problems)
    guard let studie else { throw Failure("", isWholeLine: true) }
    try self.init(
      label: label, document: document, studie: studie,
      bases: record.scenarios.map { Sweep.Base(name: $0.name, document: $0.document) },
      settings: Settings(
        seed: record.seed, replications: replications,
        options: SweepPlan.options(
          years: record.integerOption("years"), warmup: record.integerOption("warmup") ?? 0),
        conditions: options["where"]?.array?.compactMap(\.string) ?? [],
        indicators: options["indicator"]?.string, csv: csv),
      invocation)
  }

  /// No series are kept, so none are sampled more than must be.
  private static func options(years: Int?, warmup: Int) -> ScenarioOptions {
    ScenarioOptions(years: years, warmupYears: warmup, seriesStep: 3_660)
  }
}

/// Reads a study with all that it names.
struct StudySource {
  /// A file, or `boligflyt:path`.
  let path: String
  let lookup: ScenarioLookup

  /// The document with presets and the list of points put in, and what it says; nil, with problems, where
  /// something is wrong.
  func read(_ problems: inout ProblemList) -> (JSONNode, Studie)? {
    guard let written = lookup.loader.load(path, problems: &problems) else { return nil }
    var document = Studie.resolved(
      written, folder: folder, loader: lookup.loader, problems: &problems)
    guard !problems.hasErrors, let studie = Studie.read(document, problems: &problems) else {
      return nil
    }
    guard let file = studie.plan.fil else { return (document, studie) }
    guard let rows = rows(file, studie, &problems) else { return nil }
    guard var plan = document["plan"]?.object, var top = document.object else { return nil }
    plan.remove("fil")
    plan.set("rader", to: rows)
    top.set("plan", to: JSONNode(.object(plan), at: document["plan"]?.position ?? .none))
    document = JSONNode(.object(top), at: document.position)
    return Studie.read(document, problems: &problems).map { (document, $0) }
  }

  /// The scenarios, each with all that it is based on.
  func bases(_ studie: Studie, _ problems: inout ProblemList) -> [Sweep.Base] {
    studie.scenarioer.compactMap { base in
      if let document = base.dokument { return Sweep.Base(name: base.navn, document: document) }
      let name = base.fil ?? ""
      let local = isShipped || name.hasPrefix("/") ? name : folder + name
      let isFile = FileManager.default.fileExists(atPath: local)
      guard let found = try? lookup.find(isFile ? local : name) else {
        problems.add(
          base.sted.problem(
            .finnesIkke, "verken en fil eller et scenario som følger med",
            en: "neither a file nor a scenario that is shipped", found: "\"\(name)\"",
            suggestion: lookup.suggestion(for: name)))
        return nil
      }
      return lookup.loader.load(found.path, problems: &problems).map {
        Sweep.Base(name: base.navn, document: $0)
      }
    }
  }

  private var isShipped: Bool { path.hasPrefix("boligflyt:") }

  /// With a slash at its end; empty for the working folder.
  private var folder: String {
    path.lastIndex { $0 == "/" || $0 == ":" }.map { String(path[...$0]) } ?? ""
  }

  /// The points of a CSV file.
  private func rows(
    _ file: String, _ studie: Studie, _ problems: inout ProblemList
  ) -> JSONNode? {
    let place = file.hasPrefix("/") ? file : folder + file
    let bytes: [UInt8]
    do throws(FileFailure) {
      bytes = try DiskFiles().read(place, atMost: RunPlan.recordLimits.fileSize)
    } catch {
      problems.add(
        studie.plan.sted.problem(
          .finnesIkke, "filen kan ikke leses", en: "the file cannot be read", found: "\"\(file)\""))
      return nil
    }
    do {
      let names = studie.faktorer.map(\.navn)
      let table = try SampleTable(reading: String(decoding: bytes, as: UTF8.self), file: file)
      for name in table.names where !names.contains(name) {
        problems.add(
          studie.plan.sted.problem(
            .ukjentVerdi, "kolonnen er ingen faktor", en: "the column is no factor",
            found: "\"\(name)\"", suggestion: Suggestion.nearest(to: name, among: names)))
      }
      guard !table.rows.isEmpty else {
        problems.add(
          studie.plan.sted.problem(
            .ingenPunkter, "filen har ingen punkter", en: "the file has no points",
            found: "\"\(file)\""))
        return nil
      }
      return JSONNode(
        .array(
          table.rows.map { row in
            var object = JSONObject()
            for (name, value) in zip(table.names, row) {
              object.set(name, to: JSONNode(number: value))
            }
            return JSONNode(.object(object))
          }))
    } catch {
      let text = (error as? SampleTableError)?.tekst ?? LocalizedText("feil", "error")
      problems.add(
        studie.plan.sted.problem(.ugyldigTekst, text.nb, en: text.en))
      return nil
    }
  }
}
