import Boligmodell
import Experiments
import Reporting
import ScenarioFormat

/// What `validate` is to try: claims, and the scenarios that they compare, read and compiled, each once.
struct ClaimPlan {
  let samling: Påstandssamling
  /// The chosen claims.
  let påstander: [Påstand]
  let scenarios: [RunPlan.Entry]
  let replications: Int
  let seed: UInt64
  let years: Int?
  let csv: CSVFlavour
  /// Position in ``scenarios`` by the name that a claim uses.
  private let places: [String: Int]

  /// Whether the committed verdicts hold for these settings.
  var isCommittedSetting: Bool {
    replications == samling.replikasjoner && seed == samling.frø && years == nil
  }

  /// - Throws: ``Failure`` with everything that is wrong with the claims, or with a scenario.
  init(_ invocation: Invocation) throws(Failure) {
    let arguments = invocation.arguments
    let lookup = ScenarioLookup(invocation.host, invocation.language)
    let path =
      arguments.operands.first.map(invocation.host.path) ?? Påstandssamling.medfølgende
    var problems = ProblemList()
    let loaded = Påstandssamling.load(path, loader: lookup.loader, problems: &problems)
    try invocation.report(problems)
    guard let samling = loaded else { throw Failure("", isWholeLine: true) }
    self.samling = samling
    påstander = try ClaimPlan.chosen(samling.påstander, invocation)
    replications = arguments[ValidateOptions.replications] ?? samling.replikasjoner
    seed = arguments[ValidateOptions.seed] ?? samling.frø
    years = arguments[ValidateOptions.years]
    csv = arguments[Options.csv] ?? .standard

    var reading = ScenarioReading(lookup, ScenarioOptions(years: years, seriesStep: 3_660))
    for prøve in påstander.compactMap(\.prøve) { reading.read(prøve) }
    try invocation.report(reading.problems)
    scenarios = reading.entries
    places = reading.places
  }

  /// The two scenarios of a comparison, by position.
  func sides(of prøve: Prøve) -> (base: Int, alternative: Int)? {
    guard let base = places[prøve.basis.navn], let alternative = places[prøve.alternativ.navn]
    else { return nil }
    return (base, alternative)
  }

  /// The claims that `--claims` names; all without.
  private static func chosen(
    _ all: [Påstand], _ invocation: Invocation
  ) throws(Failure) -> [Påstand] {
    guard let text = invocation.arguments[ValidateOptions.claims] else { return all }
    var names: Set<String> = []
    for word in text.split(separator: ",") {
      let pattern = word.trimmingCharacters(in: .whitespaces).nfc
      let found = all.map(\.id).filter { matches($0, pattern) }
      guard !found.isEmpty else {
        throw Failure(unknown(pattern, all, invocation.language))
      }
      names.formUnion(found)
    }
    return all.filter { names.contains($0.id) }
  }

  private static func unknown(
    _ pattern: String, _ all: [Påstand], _ language: Language
  ) -> String {
    var text = LocalizedText(
      "--claims: ingen påstand heter «\(pattern)».", "--claims: no claim is called “\(pattern)”.")[
        language]
    if let near = Suggestion.nearest(to: pattern, among: all.map(\.id)) {
      text += LocalizedText(" Mente du «\(near)»?", " Did you mean “\(near)”?")[language]
    }
    return text
  }

  /// Whether a name fits a pattern in which `*` stands for any text.
  static func matches(_ name: String, _ pattern: String) -> Bool {
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    guard parts.count > 1, let first = parts.first, let last = parts.last else {
      return name == pattern
    }
    guard name.hasPrefix(first), name.count >= first.count + last.count, name.hasSuffix(last)
    else { return false }
    var rest = name.dropFirst(first.count).dropLast(last.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let found = rest.firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}

/// Reads scenarios as claims name them, each once, and says where a name is wrong.
private struct ScenarioReading {
  private let lookup: ScenarioLookup
  private let options: ScenarioOptions
  private(set) var entries: [RunPlan.Entry] = []
  private(set) var places: [String: Int] = [:]
  private(set) var problems = ProblemList()
  private var tried: Set<String> = []

  init(_ lookup: ScenarioLookup, _ options: ScenarioOptions) {
    self.lookup = lookup
    self.options = options
  }

  mutating func read(_ prøve: Prøve) {
    guard let base = entry(prøve.basis), let alternative = entry(prøve.alternativ) else { return }
    let (a, b) = (base.scenario, alternative.scenario)
    if a.start != b.start || a.år != b.år {
      problems.add(
        prøve.alternativ.sted.problem(
          .ukjentVerdi,
          LocalizedText(
            "starter \(b.start) og varer \(b.år) år, basis \(a.start) og \(a.år) år",
            en: "starts \(b.start) and runs \(b.år) years, the base \(a.start) and \(a.år) years"),
          found: prøve.alternativ.navn))
    }
    for side in [a, b] {
      let layout = side.modell.layout
      guard layout.horizonColumn(prøve.indikator.id, group: prøve.gruppe) == nil else { continue }
      problems.add(
        prøve.gruppested.problem(
          .ukjentVerdi,
          LocalizedText(
            "\(prøve.indikator.id) finnes ikke for denne gruppen i begge scenarioene",
            en: "\(prøve.indikator.id) is not there for this group in both scenarios"),
          found: prøve.gruppe,
          suggestion: Suggestion.nearest(to: prøve.gruppe, among: layout.groups.map(\.id))))
    }
  }

  private mutating func entry(_ name: Prøve.Scenarionavn) -> RunPlan.Entry? {
    if let place = places[name.navn] { return entries[place] }
    guard tried.insert(name.navn).inserted else { return nil }
    guard let found = try? lookup.find(name.navn) else {
      problems.add(
        name.sted.problem(
          .finnesIkke,
          LocalizedText(
            "verken en fil eller et scenario som følger med",
            en: "neither a file nor a scenario that is shipped"),
          found: name.navn, suggestion: lookup.suggestion(for: name.navn)))
      return nil
    }
    guard
      let scenario = Scenario.load(
        found.path, options: options, loader: lookup.loader, problems: &problems)
    else { return nil }
    places[name.navn] = entries.count
    let entry = RunPlan.Entry(label: name.navn, scenario)
    entries.append(entry)
    return entry
  }
}
