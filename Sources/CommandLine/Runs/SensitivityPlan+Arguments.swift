import Boligmodell
import Experiments
import Reporting
import ScenarioFormat

extension SensitivityPlan {
  /// The plan that the arguments of `sensitivity` or `explain` ask for.
  ///
  /// - Throws: ``Failure`` and what the parts throw, with what was found and what is allowed.
  init(_ kind: Kind, _ invocation: Invocation) throws {
    let arguments = invocation.arguments
    let language = invocation.language
    let method = arguments[SensitivityOptions.method] ?? .morris
    try SensitivityPlan.checkOptions(arguments, method, language)
    let indicators = arguments[SensitivityOptions.indicator]
    if indicators == nil, arguments[SensitivityOptions.writeSample] == nil {
      throw Failure(
        LocalizedText(
          "--indicator mangler: hvilken indikator gjelder det? «boligflyt list --indicators» viser dem.",
          "--indicator is missing: which indicator is it about? “boligflyt list --indicators” shows them."
        )[
          language])
    }
    let lookup = ScenarioLookup(invocation.host, language)
    let found = try lookup.find(arguments.operands[0])
    let options = ScenarioOptions(
      years: arguments[Options.years], warmupYears: arguments[Options.warmup] ?? 0,
      seriesStep: 3_660)
    var problems = ProblemList()
    let loaded = Scenario.load(
      found.path, options: options, loader: lookup.loader, problems: &problems)
    try invocation.report(problems)
    guard let scenario = loaded else { throw Failure("", isWholeLine: true) }
    let standard = SensitivityPlan.standard(kind)
    let size = Size(
      trajectories: arguments[SensitivityOptions.trajectories] ?? standard.trajectories,
      levels: arguments[SensitivityOptions.levels] ?? 4,
      samples: arguments[SensitivityOptions.samples] ?? 64,
      secondOrder: arguments[SensitivityOptions.secondOrder])
    let choice = ParameterChoice(scenario.document)
    let seed = arguments[Options.seed] ?? RunPlan.standardSeed
    let layouts = [scenario.modell.layout]
    let measures =
      try indicators.map { try StudyMeasure.all($0, in: layouts) }
      ?? StudyMeasure.headlines(of: layouts)
    var parameters: [ScreenedParameter]
    var sample: [[Double]]?
    if let file = arguments[SensitivityOptions.sample] {
      let table = try SensitivityPlan.read(file, invocation)
      sample = table.rows
      parameters = try SensitivityPlan.parameters(of: table, choice, file: file, language)
    } else {
      parameters = try choice.parameters(arguments[SensitivityOptions.parameters])
    }
    try self.init(
      kind, label: found.label, scenario, method, parameters, sample: sample, size: size,
      measures: measures,
      replications: arguments[SensitivityOptions.replications] ?? standard.replications,
      seed: seed, options: options, csv: arguments[Options.csv] ?? .standard, choice)
    try checkEnds(language)
  }

  init(
    _ kind: Kind, label: String, _ scenario: Scenario, _ method: SensitivityDesign.Method,
    _ parameters: [ScreenedParameter], sample: [[Double]]?, size: Size,
    measures: [StudyMeasure], replications: Int, seed: UInt64, options: ScenarioOptions,
    csv: CSVFlavour, _ choice: ParameterChoice
  ) throws {
    if let sample {
      design = try SensitivityDesign(
        method, parameters, sample: sample, levels: size.levels, secondOrder: size.secondOrder)
    } else if method == .morris {
      design = try SensitivityDesign(
        parameters, trajectories: size.trajectories, levels: size.levels, seed: seed)
    } else {
      design = try SensitivityDesign(
        parameters, basePoints: size.samples, secondOrder: size.secondOrder, seed: seed)
    }
    self.kind = kind
    self.label = label
    self.scenario = scenario
    self.size = size
    isGivenSample = sample != nil
    self.measures = measures
    self.replications = replications
    self.seed = seed
    self.options = options
    self.csv = csv
    (heldUncertain, heldAssumed) = choice.held(parameters)
  }

  static func standard(_ kind: Kind) -> (trajectories: Int, replications: Int) {
    kind == .explain ? (4, 5) : (10, 10)
  }

  /// Options that do not go together.
  private static func checkOptions(
    _ arguments: Arguments, _ method: SensitivityDesign.Method, _ language: Language
  ) throws(Failure) {
    func given(_ option: OptionDeclaration) -> Bool { arguments.values[option.name] != nil }
    let morris = [
      SensitivityOptions.trajectories.declaration, SensitivityOptions.levels.declaration,
    ]
    let sobol = [
      SensitivityOptions.samples.declaration, SensitivityOptions.secondOrder.declaration,
    ]
    if let wrong = (method == .morris ? sobol : morris).first(where: given) {
      throw Failure(
        LocalizedText(
          "--\(wrong.name) hører ikke til --method \(method.rawValue).",
          "--\(wrong.name) does not belong to --method \(method.rawValue).")[language])
    }
    let made = [
      SensitivityOptions.trajectories.declaration, SensitivityOptions.samples.declaration,
      SensitivityOptions.parameters.declaration, SensitivityOptions.writeSample.declaration,
    ]
    if given(SensitivityOptions.sample.declaration), let wrong = made.first(where: given) {
      throw Failure(
        LocalizedText(
          "--\(wrong.name) kan ikke brukes sammen med --sample, som har sitt eget.",
          "--\(wrong.name) cannot be used with --sample, which has its own.")[language])
    }
  }

  private static func read(_ file: String, _ invocation: Invocation) throws -> SampleTable {
    let bytes: [UInt8]
    do {
      bytes = try DiskFiles().read(
        invocation.host.path(file), atMost: RunPlan.recordLimits.fileSize)
    } catch {
      throw Failure(
        LocalizedText("kan ikke lese utvalget \(file).", "cannot read the sample \(file).")[
          invocation.language])
    }
    return try SampleTable(reading: String(decoding: bytes, as: UTF8.self), file: file)
  }

  /// The parameters of a sample, over what it moves them.
  private static func parameters(
    of table: SampleTable, _ choice: ParameterChoice, file: String, _ language: Language
  ) throws -> [ScreenedParameter] {
    try table.names.enumerated().map { column, name in
      let record = try choice.record(ParameterName.pointerText(name))
      let values = table.rows.map { $0[column] }
      return try choice.ranged(record, values.min() ?? 0, values.max() ?? 0)
    }
  }
}

extension ParameterChoice {
  /// Numbers that are not moved: those that state their uncertainty, and assumed ones that do not.
  func held(_ moved: [ScreenedParameter]) -> (uncertain: Int, assumed: Int) {
    let names = Set(moved.map(\.parameter.name))
    return (
      uncertainNames.count { !names.contains($0) }, unstatedNames.count { !names.contains($0) }
    )
  }
}
