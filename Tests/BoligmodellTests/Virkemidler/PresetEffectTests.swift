import Boligmodell
import ScenarioFormat
import Testing

/// An outcome of Kristiansand and the way a preset is to move it.
struct Direction: Sendable {
  let id: String
  var group = "all"
  /// Where the flow leads whose start is `id`.
  var to: String?
  /// Where reviews are what matters: each year, and half of them to the private market.
  var reviews = false
  let isMore: Bool

  static func more(
    _ id: String, group: String = "all", to: String? = nil, reviews: Bool = false
  ) -> Direction {
    Direction(id: id, group: group, to: to, reviews: reviews, isMore: true)
  }
  static func less(_ id: String, group: String = "all", to: String? = nil) -> Direction {
    Direction(id: id, group: group, to: to, isMore: false)
  }
}

@Suite("The shipped instruments on Kristiansand, under common random numbers")
struct PresetEffectTests {
  /// All but the two that Kristiansand has already; refinancing, which so few owners there need that
  /// nothing can be seen; and småhus, which need tenants of a kind of dwelling of their own. The rules of
  /// the last two are shown by stories of refinancing and of dwellings that are built.
  static let names = ShippedScenarios().paths.filter { $0.hasPrefix("virkemidler/") }.map {
    String($0.dropFirst("virkemidler/".count).dropLast(".json5".count))
  }.filter { !elsewhere.contains($0) }

  static let elsewhere = ["startlan", "tilskudd-etablering", "refinansiering", "smahus"]

  /// What each is for, by its own description and sources. Those not here are neutral.
  static let directions: [String: Direction] = [
    "act-team": .less("evictions_requested"),
    "barna-forst": .more("purchases", group: "husholdningstype:enslig forsørger"),
    "bemanning-dognrytme": .less("evictions_requested"),
    "bo-og-servicesenter": .less("municipal_dwelling", to: "institution"),
    "bofellesskap-dognbemanning": .less("evictions_requested"),
    "boveileder": .more("found_private"), "formidling": .more("found_private"),
    "innleie": .more("allocations"), "kjop-borettslag": .more("dwellings"),
    "tildelingsavtale": .more("temporary_accommodation", to: "private_rental"),
    "tilvisningsavtale": .more("temporary_accommodation", to: "private_rental"),
    "boligbrua": .more("institution", to: "private_rental"),
    "booppfolging": .less("evictions_requested"),
    "bostotte": .less("private_rental", to: "with_family_or_friends"),
    "brukerbygde-hjem": .less("cost_refurbishment"), "bygging": .more("dwellings"),
    "dekning-av-restanse": .less("evictions_executed"), "depositumsgaranti": .more("found_private"),
    "depositumslan": .more("review_to_private", reviews: true),
    "eie-forst": .more("review_to_owned"),
    "gjennomgangsbolig": .less("dwellings", group: "boligtype:omsorgsbolig"),
    "leie-til-eie": .less("dwellings"),
    "fia-introduksjon": .more("self_reliant", group: "målgruppe:flyktning"),
    "tilskudd-tilpasning": .more("owned_home", to: "self_reliant"),
    "forsterket-booppfolging": .less("evictions_requested"),
    "gjeldsradgivning": .less("evictions_requested"),
    "housing-first": .more("allocations", group: "målgruppe:ROP"),
    "informasjon-ved-utskrivning": .more("applications"),
    "ingen-familier-i-midlertidig": .less("temporary_nights", group: "families"),
    "ingen-over-tre-maneder": .less("temporary_over_3_months"),
    "kommunal-bostotte": .less("evictions_requested"), "nokkelpersonell": .less("refused"),
    "oppdagelsesrutiner": .less("undetected"), "oppsokende": .less("undetected"),
    "plan-for-veien-videre": .more("review_to_private", reviews: true),
    "rask-restanseoppfolging": .less("evictions_requested"),
    "raskere-oppussing": .less("vacant_days_refurbishment"),
    "samlokalisert-base": .less("evictions_requested"),
    "sosialhjelp-bolig": .less("evictions_requested"),
    "spredt-ambulant": .less("evictions_requested"),
    "trepartsavtale": .less("evictions_requested"), "ungdomsteam": .less("applications"),
    "varsling-utkastelse": .less("evictions_executed"),
  ]

  /// Three years of Kristiansand with rents and benefits, which some presets look at.
  private static func outcomes(_ virkemidler: String, reviews: Bool = false) throws -> Outcomes {
    let text = """
      { basertPå: "boligflyt:kristiansand-2009.json5", navn: "Prøve", virkemidler: { \(virkemidler) },
        innganger: { økonomi: { trygd: 0.5, betalingsanmerkning: 0.25 } },
        kommunaleBoliger: {
          \(reviews ? "kontrakt: { lengde: \"1 år\", gjennomgang: [ { privat: 0.5 } ] }," : "")
          typer: { småhus: { bestand: 0, passerFor: [] }, gjennomgangsbolig: { bestand: 0, passerFor: [] } } },
        privatmarked: { husleie: "6 051 kr per måned", husleiePerPerson: 0.17 } }
      """
    var problems = ProblemList()
    let document = DocumentLoader(shipped: ShippedScenarios()).load(
      bytes: Array(text.utf8), name: "test.json5", problems: &problems)
    let scenario = Scenario.compile(
      try #require(document), options: ScenarioOptions(years: 3), problems: &problems)
    #expect(!problems.hasErrors, "\(problems.formatted(in: .en))")
    return try Outcomes(try #require(scenario), replications: 3)
  }

  private static let plain = Result { try outcomes("") }
  private static let reviewed = Result { try outcomes("", reviews: true) }

  private func values(_ direction: Direction, _ o: Outcomes) throws -> [Double] {
    if let to = direction.to { return try o.flow(direction.id, to) }
    return try o.values(direction.id, group: direction.group)
  }

  @Test(
    "each acts in the direction it is for, or, where nothing is known, not at all", arguments: names
  )
  func direction(name: String) throws {
    let direction = Self.directions[name]
    let reviews = direction?.reviews ?? false
    let base = try (reviews ? Self.reviewed : Self.plain).get()
    let with = try Self.outcomes(
      "x: { basertPå: \"boligflyt:virkemidler/\(name).json5\" }", reviews: reviews)
    guard let direction else { return try neutral(with, base) }
    let pairs = try zip(values(direction, base), values(direction, with))
    let differences = pairs.map { direction.isMore ? $1 - $0 : $0 - $1 }
    #expect(
      differences.reduce(0, +) > 0,
      "\(direction.id) in the other direction or not at all: \(differences)")
    #expect(with.rows.map(\.fingerprint) != base.rows.map(\.fingerprint))
  }

  @Test("startlån brings purchases, and a grant beside it more")
  func purchases() throws {
    let grant = "\"tilskudd til etablering\": null"
    let none = try Self.outcomes("startlån: null, \(grant)").values("purchases")
    let loan = try Self.outcomes(grant).values("purchases")
    let both = try Self.plain.get().values("purchases")
    #expect(zip(none, loan).allSatisfy { $0 < $1 })
    #expect(loan.reduce(0, +) < both.reduce(0, +))
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
