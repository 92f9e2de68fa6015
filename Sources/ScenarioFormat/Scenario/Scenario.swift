import Boligmodell

/// A scenario that has been read, checked and compiled.
public struct Scenario: Sendable {
  public let navn: String
  public let beskrivelse: String
  /// The document with everything it is based on put in.
  public let document: JSONNode
  public let modell: Modell
  public let start: CivilDate
  public let år: Int
  /// The rules of law that the scenario states.
  public let regelverk: Regelverk
  /// What it demands of its results.
  public let krav: [Resultatkrav]

  /// From the start date until the civil date start + years, which is not included.
  public let periode: Range<CivilDate>

  /// Reads, checks and compiles a scenario.
  ///
  /// - Parameters:
  ///   - path: a file, or `boligflyt:path` for a shipped one.
  ///   - problems: gets every error and warning, each with its place.
  /// - Returns: nil where there are errors.
  public static func load(
    _ path: String, options: ScenarioOptions = ScenarioOptions(), loader: DocumentLoader,
    problems: inout ProblemList
  ) -> Scenario? {
    if let preset = Organisasjonsoppsett(path, loader: loader) {
      problems.add(preset.problem(loader.shipped))
      return nil
    }
    guard let document = loader.load(path, problems: &problems) else { return nil }
    return compile(document, options: options, problems: &problems)
  }

  /// Checks and compiles a document.
  public static func compile(
    _ document: JSONNode, options: ScenarioOptions = ScenarioOptions(),
    problems: inout ProblemList
  ) -> Scenario? {
    let collector = ProblemCollector()
    collector.add(contentsOf: ShapeChecker.check(document, against: ScenarioShape.scenario))
    // What is wrong with the shape reads as harmless values, so that names and sums are checked too.
    let reader = DocumentReader(document, shape: ScenarioShape.scenario, problems: collector)
    var compiler = ScenarioCompiler(reader, options: options)
    let modell = compiler?.compile()
    let regelverk =
      reader.optional("regelverk").map { Regelverk($0, shape: ScenarioShape.scenario) } ?? .ingen
    if let tid = compiler?.tid {
      for problem in regelverk.brudd(i: document, ScenarioShape.scenario, periode: tid.periode) {
        collector.add(problem)
      }
    }
    let krav = Resultatkrav.all(reader.optional("krav"))
    var told: Set<Problem> = []
    for problem in collector.problems.problems where told.insert(problem).inserted {
      problems.add(problem)
    }
    guard !collector.problems.hasErrors, let modell, let compiler else { return nil }
    return Scenario(
      navn: reader["navn"].text, beskrivelse: reader.optional("beskrivelse")?.text ?? "",
      document: document, modell: modell, start: compiler.tid.start, år: compiler.tid.år,
      regelverk: regelverk, krav: krav, periode: compiler.tid.periode)
  }
}
