import ScenarioFormat
import Testing

@Suite("Instruments: the shipped presets as documents")
struct PresetDocumentTests {
  static let names = ShippedScenarios().paths.filter { $0.hasPrefix("virkemidler/") }

  /// Kinds of dwelling that some presets add to; here for nobody.
  private static let kinds = """
    kommunaleBoliger: { typer: { småhus: { bestand: 0, passerFor: [] },
      gjennomgangsbolig: { bestand: 0, passerFor: [] } } },
    """

  /// Kristiansand with one preset, or none.
  private func compiled(_ preset: String?) throws -> (scenario: Scenario, problems: ProblemList) {
    let virkemidler = preset.map { "virkemidler: { x: { basertPå: \"boligflyt:\($0)\" } }," } ?? ""
    let text =
      "{ basertPå: \"boligflyt:kristiansand-2009.json5\", navn: \"Prøve\", \(Self.kinds) \(virkemidler) }"
    var problems = ProblemList()
    let document = DocumentLoader(shipped: ShippedScenarios()).load(
      bytes: Array(text.utf8), name: "by.json5", problems: &problems)
    let scenario = Scenario.compile(try #require(document), problems: &problems)
    return (try #require(scenario), problems)
  }

  @Test("each stands alone on Kristiansand, without a word from check", arguments: names)
  func alone(name: String) throws {
    let (scenario, problems) = try compiled(name)
    let mine = problems.problems.filter { $0.pointer.tokens.first == "virkemidler" }
    #expect(mine.isEmpty, "\(problems.formatted(in: .nb))")
    #expect(!problems.hasErrors)
    let instrument = try #require(scenario.document["virkemidler"]?["x"])
    #expect(instrument["beskrivelse"]?.string?.isEmpty == false)
    #expect(instrument["familie"]?.string != nil)
  }

  private func numbers(_ name: String) throws -> [NumberRecord] {
    let scenario = try compiled(name).scenario
    return NumberRecord.all(in: scenario.document, shape: ScenarioShape.scenario).filter {
      $0.pointer.tokens.prefix(2) == ["virkemidler", "x"] && !$0.isDefault
    }
  }

  /// What is no measurement, such as the bound of a rule, has no grade.
  @Test("each number says where it is from, or that it is assumed", arguments: names)
  func graded(name: String) throws {
    for record in try numbers(name) where record.grad != nil {
      let source = record.source
      #expect(source.kilde != nil || source.grad != nil, "\(record.pointer)")
      if let grad = source.grad, grad != .antatt {
        #expect(source.kilde != nil, "\(record.pointer) is \(grad) by no source")
      }
    }
  }

  /// Where a source gives the size, and the uncertainty may leave no effect out.
  private let measured = [
    // 71 % against 29 % of the time housed in the Canadian trial.
    "virkemidler/housing-first.json5 leieforhold"
  ]

  @Test("each assumed factor has an uncertainty that holds no effect", arguments: names)
  func noEffect(name: String) throws {
    for record in try numbers(name)
    where record.pointer.tokens.last == "faktor" && record.grad == .antatt {
      let effect = record.pointer.tokens.dropLast().last ?? ""
      guard case .triangular(let low, _, let high) = record.source.usikkerhet else {
        Issue.record("\(record.pointer) has no uncertainty")
        continue
      }
      #expect(low < high && low <= record.value && record.value <= high, "\(record.pointer)")
      if measured.contains("\(name) \(effect)") { continue }
      #expect(low <= 1 && 1 <= high, "\(record.pointer)")
    }
  }
}
