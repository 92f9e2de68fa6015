import Boligmodell
import ScenarioFormat
import Testing

@Suite("Organisations: the shipped presets")
struct OrganisationPresetTests {
  static let names = ShippedScenarios().paths.filter { $0.hasPrefix("organisering/") }

  /// Kristiansand with the instruments of every comparison, organised after each preset.
  private static let organised = Dictionary(uniqueKeysWithValues: names.map { ($0, organise($0)) })

  private static func organise(_ preset: String) -> (scenario: Scenario?, problems: ProblemList) {
    let text = """
      { basertPå: "boligflyt:grunnlag/organisert-kristiansand.json5", navn: "Prøve",
        organisasjon: { basertPå: "boligflyt:\(preset)" } }
      """
    var problems = ProblemList()
    let document = DocumentLoader(shipped: ShippedScenarios()).load(
      bytes: Array(text.utf8), name: "by.json5", problems: &problems)
    let scenario = document.flatMap { Scenario.compile($0, problems: &problems) }
    return (scenario, problems)
  }

  private func compiled(_ preset: String) throws -> (scenario: Scenario, problems: ProblemList) {
    let (scenario, problems) = try #require(Self.organised[preset])
    return (try #require(scenario, "\(problems.formatted(in: .nb))"), problems)
  }

  private func organisation(_ preset: String) throws -> Organisasjon {
    try #require(try compiled(preset).scenario.modell.organisasjon)
  }

  @Test("each organises Kristiansand, without a word from check", arguments: names)
  func compiles(name: String) throws {
    let (scenario, problems) = try compiled(name)
    #expect(problems.isEmpty, "\(problems.formatted(in: .nb))")
    #expect(scenario.modell.organisasjon != nil)
  }

  @Test("the title says what it is made after, and the sources are named", arguments: names)
  func titled(name: String) throws {
    let preset = try #require(try compiled(name).scenario.document["organisasjon"])
    let title = try #require(preset["tittel"]?.string)
    let kinds = ["Konstruert, etter mønster av ", "Idealtype: ", "Type: "]
    #expect(kinds.contains { title.hasPrefix($0) }, "\(title)")
    #expect(preset["beskrivelse"]?.string?.isEmpty == false)
    #expect(preset["tallFraKilden"] != nil)
    if !title.hasPrefix("Idealtype") {
      #expect(preset["kilder"]?.array?.isEmpty == false)
    }
  }

  @Test("it has somebody for every task", arguments: names)
  func everyTask(name: String) throws {
    let organisation = try organisation(name)
    for task in Oppgave.allCases {
      #expect(organisation.enheter(med: task) != 0, "\(task.navn.nb)")
    }
  }

  /// The numbers of a preset, not what they inherit from elsewhere in the scenario.
  private func numbers(_ name: String) throws -> [NumberRecord] {
    let document = try compiled(name).scenario.document
    return NumberRecord.all(in: document, shape: ScenarioShape.scenario).filter {
      $0.pointer.tokens.first == "organisasjon" && !$0.isDefault
    }
  }

  @Test("as many numbers are from the source as it says", arguments: names)
  func fromTheSource(name: String) throws {
    let preset = try #require(try compiled(name).scenario.document["organisasjon"])
    let stated = try #require(preset["tallFraKilden"]?.number)
    let found = try numbers(name).filter { $0.source.kilde != nil && $0.grad != .antatt }
    #expect(Double(found.count) == stated, "\(found.map(\.pointer))")
  }

  @Test("each number says where it is from, or that it is assumed", arguments: names)
  func graded(name: String) throws {
    for record in try numbers(name) where record.grad != nil {
      #expect(record.source.grad != nil, "\(record.pointer)")
      if let grad = record.source.grad, grad != .antatt {
        #expect(record.source.kilde != nil, "\(record.pointer) is \(grad) by no source")
      }
    }
  }

  // MARK: Comparisons

  private static let compared: [[String]] = [
    ["nilssen-mellom-for", "nilssen-mellom-na"],
    ["nova-moss-1990", "nova-moss-2002", "nova-moss-2009", "ramboll-mosseregionen-act"],
    ["nova-trondheim-for-2009", "nova-trondheim-fra-2009"],
    ["nova-tromso", "ramboll-tromso"],
    [
      "en-enhet", "type-samlet-boligtjeneste", "type-bestiller-utforer", "type-tildelingsutvalg",
      "type-ingen-boligtjeneste", "koordinerende-samarbeidsgruppe", "type-stafett", "type-jazz",
      "type-generalister", "type-spesialister",
      "nav-alt-inne", "nav-alt-ute", "nav-delt", "nav-samlokalisert",
      "roberts-autoritet", "roberts-konkurranse", "roberts-samarbeid", "holm-1", "holm-2",
      "konsultasjonsmodell", "nokkelpersonmodell", "nokkelpersonmodell-uten-brobygger",
      "nova-kristiansand", "act-fire-kommuner", "ramboll-karmoy", "ramboll-malvik", "ramboll-bodo",
      "ramboll-notteroy", "oe-drammen", "oe-sandnes", "oe-stovner",
    ],
  ]

  /// Årsverk for housing work at the start.
  private func staff(_ name: String) throws -> Double {
    try organisation("organisering/\(name).json5").enheter.reduce(0) {
      $0 + $1.årsverk.verdi(0) * $1.boligandel.verdi(0)
    }
  }

  @Test("those that are compared have equally many årsverk", arguments: compared)
  func equalStaff(group: [String]) throws {
    let first = try staff(try #require(group.first))
    for name in group {
      #expect(abs(try staff(name) - first) < 1e-6, "\(name)")
    }
  }

  /// The common effects decide what a contact does; a preset only says who has it.
  @Test("none has effects, hours or case paths of its own", arguments: names)
  func sameEffects(name: String) throws {
    let path = "organisering/en-enhet.json5"
    let ideal = try #require(try compiled(path).scenario.document["organisasjon"])
    let preset = try #require(try compiled(name).scenario.document["organisasjon"])
    for key in ["effekter", "saksganger", "bemanning"] {
      #expect(
        preset[key].map(JSONWriter.canonical) == ideal[key].map(JSONWriter.canonical), "\(key)")
    }
    for neighbours in preset["kontakter"]?.object?.members ?? [] {
      for contact in neighbours.value.object?.members ?? [] {
        for key in ["ventetid", "tap", "retur", "informasjon"] {
          #expect(contact.value[key] == nil, "\(neighbours.key)–\(contact.key) has its own \(key)")
        }
      }
    }
  }
}
