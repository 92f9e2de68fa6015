import Boligmodell
import ScenarioFormat
import Testing

/// An outcome of Kristiansand and the way a preset is to move it.
struct Direction: Sendable {
  let id: String
  var group = "all"
  /// Where the flow leads whose start is `id`.
  var to: String?
  /// What is decided at the review of a lease of three years takes longer.
  var years = 3
  let isMore: Bool

  static func more(
    _ id: String, group: String = "all", to: String? = nil, years: Int = 3
  ) -> Direction {
    Direction(id: id, group: group, to: to, years: years, isMore: true)
  }
  static func less(_ id: String, group: String = "all", to: String? = nil) -> Direction {
    Direction(id: id, group: group, to: to, isMore: false)
  }
}

@Suite("The shipped instruments on Kristiansand, under common random numbers")
struct PresetEffectTests {
  static let names = ShippedScenarios().paths.filter { $0.hasPrefix("virkemidler/") }.map {
    String($0.dropFirst("virkemidler/".count).dropLast(".json5".count))
  }

  /// What each is for, by its own description and sources. Those not here are neutral.
  static let directions: [String: Direction] = [
    "act-team": .less("evictions_requested"), "barna-forst": .more("purchases"),
    "bemanning-dognrytme": .less("evictions_requested"),
    "bo-og-servicesenter": .less("municipal_dwelling", to: "institution"),
    "bofellesskap-dognbemanning": .less("evictions_requested"),
    "boligbrua": .more("institution", to: "private_rental"),
    "booppfolging": .less("evictions_requested"),
    "bostotte": .less("private_rental", to: "with_family_or_friends"),
    "brukerbygde-hjem": .less("evictions_requested"), "bygging": .more("dwellings"),
    "dekning-av-restanse": .less("evictions_executed"), "depositumsgaranti": .more("found_private"),
    "depositumslan": .more("review_to_private", years: 5), "eie-forst": .more("review_to_owned"),
    "forsterket-booppfolging": .less("evictions_requested"),
    "gjeldsradgivning": .less("evictions_requested"),
    "housing-first": .more("allocations", group: "målgruppe:ROP"),
    "informasjon-ved-utskrivning": .more("applications"),
    "ingen-familier-i-midlertidig": .less("temporary_nights", group: "families"),
    "ingen-over-tre-maneder": .less("temporary_over_3_months"),
    "kommunal-bostotte": .less("evictions_requested"), "nokkelpersonell": .less("refused"),
    "oppdagelsesrutiner": .less("undetected"), "oppsokende": .less("undetected"),
    "plan-for-veien-videre": .more("review_to_private", years: 5),
    "rask-restanseoppfolging": .less("evictions_requested"),
    "raskere-oppussing": .less("vacant_days_refurbishment"),
    "samlokalisert-base": .less("evictions_requested"),
    "sosialhjelp-bolig": .less("evictions_requested"),
    "spredt-ambulant": .less("evictions_requested"),
    "trepartsavtale": .less("evictions_requested"), "ungdomsteam": .less("applications"),
    "varsling-utkastelse": .less("evictions_executed"),
  ]

  /// Kristiansand with rents and benefits, which some presets look at.
  private static func outcomes(_ preset: String?, years: Int) throws -> Outcomes {
    let virkemidler =
      preset.map { "virkemidler: { x: { basertPå: \"boligflyt:virkemidler/\($0).json5\" } }," }
      ?? ""
    let text = """
      { basertPå: "boligflyt:kristiansand-2009.json5", navn: "Prøve", \(virkemidler)
        innganger: { økonomi: { trygd: 0.5, betalingsanmerkning: 0.25 } },
        privatmarked: { husleie: "6 051 kr per måned", husleiePerPerson: 0.17 } }
      """
    var problems = ProblemList()
    let document = DocumentLoader(shipped: ShippedScenarios()).load(
      bytes: Array(text.utf8), name: "test.json5", problems: &problems)
    let scenario = Scenario.compile(
      try #require(document), options: ScenarioOptions(years: years), problems: &problems)
    #expect(!problems.hasErrors, "\(problems.formatted(in: .en))")
    return try Outcomes(try #require(scenario), replications: 5)
  }

  private static let three = Result { try outcomes(nil, years: 3) }
  private static let five = Result { try outcomes(nil, years: 5) }

  private func values(_ direction: Direction, _ o: Outcomes) throws -> [Double] {
    if let to = direction.to { return try o.flow(direction.id, to) }
    return try o.values(direction.id, group: direction.group)
  }

  @Test(
    "each acts in the direction it is for, or, where nothing is known, not at all", arguments: names
  )
  func direction(name: String) throws {
    let direction = Self.directions[name]
    let years = direction?.years ?? 3
    let base = try (years == 3 ? Self.three : Self.five).get()
    let with = try Self.outcomes(name, years: years)
    guard let direction else { return try neutral(with, base) }
    let pairs = try zip(values(direction, base), values(direction, with))
    let differences = pairs.map { direction.isMore ? $1 - $0 : $0 - $1 }
    #expect(
      differences.reduce(0, +) > 0,
      "\(direction.id) in the other direction or not at all: \(differences)")
    #expect(with.rows.map(\.fingerprint) != base.rows.map(\.fingerprint))
  }

  /// Nobody moves otherwise, and all that is not money is equal to the bit: hours cost something.
  private func neutral(_ with: Outcomes, _ base: Outcomes) throws {
    #expect(with.rows.map(\.fingerprint) == base.rows.map(\.fingerprint))
    for indikator in base.scenario.modell.layout.indikatorer where indikator.enhet != .kroner {
      let (mine, theirs) = (try with.values(indikator.id), try base.values(indikator.id))
      #expect(mine.map(\.bitPattern) == theirs.map(\.bitPattern), "\(indikator.id)")
    }
  }

  @Test("what is stated of a preset is of one there is")
  func known() {
    #expect(Set(Self.directions.keys).isSubset(of: Set(Self.names)))
    #expect(Self.names.count > 30)
  }
}
