import ScenarioFormat
import Testing

@Suite("From known need to new dwellings")
struct StrategyTests {
  /// Ten wait for dwellings, of which there are none.
  private func town(_ strategy: String, units: String, contacts: String = "") -> OrganisationTown {
    OrganisationTown(
      perYear: 0, start: "hosSlektEllerVenner: { antall: 10, påVenteliste: 10 }",
      dwellings: "typer: { ordinær: { bestand: 0 } }", years: 3,
      organisation: "enheter: { \(units) }, kontakter: { \(contacts) }, strategi: { \(strategy) }")
  }
  private let one =
    "a: { oppgaver: [\"mottak\", \"tildeling\", \"boligsosialPlanlegging\", \"politisk\"] }"
  private let all = "andel: 1, gjennomslag: 1, ledetid: { fast: \"100 dager\" }"

  /// Proposed and adopted on 1 January 2014, day 365; ready on day 465.
  @Test("all that wait are proposed at new year, adopted, and built")
  func built() throws {
    let o = try town(all + ", pris: 2000000", units: one).one()
    #expect(try o.count("municipal_dwelling", afterDays: 465) == 0)
    #expect(try o.count("municipal_dwelling", afterDays: 466) == 10)
    #expect(try o.the(.organisation, "all", "planned_dwellings") == 10)
    let paid = try o.cost("planned_dwellings")
    #expect(paid == 20_000_000)
  }

  @Test("nothing is built without a strategy, or one that politics never adopts")
  func neutral() throws {
    for strategy in ["", "andel: 1", "gjennomslag: 1"] {
      let o = try town(strategy, units: one).one()
      #expect(try o.value("municipal_dwelling_end") == 0)
      #expect(try o.the(.organisation, "all", "planned_dwellings") == 0)
    }
  }

  /// Half of ten each year of those who still wait: 5, then half of 5 in whole dwellings. Or 3 at most.
  @Test("a share of those who wait, and so many a year at most")
  func share() throws {
    let half = try town("andel: 0.5, gjennomslag: 1", units: one).one()
    #expect(try half.the(.organisation, "all", "planned_dwellings") == 7)
    let few = try town("andel: 1, gjennomslag: 1, høystPerÅr: 3", units: one).one()
    #expect(try few.the(.organisation, "all", "planned_dwellings") == 6)
  }

  /// Word of ten goes from those who allocate by b to those who plan: 0.9 · 0.8 come along, and a tenth is
  /// lost on the first way: 10 · 0.9 · 0.9 · 0.8 = 6.48.
  @Test("what planning knows of is what came along on the way to it")
  func information() throws {
    let o = try town(
      "andel: 1, gjennomslag: 1, ledetid: { fast: \"1000 dager\" }",
      units: """
        a: { oppgaver: ["mottak", "tildeling"] }, b: { oppgaver: [] }, c: { oppgaver: ["boligsosialPlanlegging", "politisk"] }
        """,
      contacts: """
        a: { b: { hyppighet: "daglig", informasjon: 0.9, tap: 0.1 } }, b: { c: { hyppighet: "daglig", informasjon: 0.8 } }
        """
    ).one()
    // In each of two years.
    #expect(try o.the(.organisation, "all", "planned_dwellings") == 12)
  }

  /// Adopted with 0.8 where planning and politics are one, and 0.8 · 0.5 where half comes along.
  @Test(
    "how often politics adopts a proposal is by its talk with planning",
    arguments: [(1.0, 0.8), (0.5, 0.4)])
  func adopted(information: Double, share: Double) throws {
    let town = town(
      "andel: 1, gjennomslag: 0.8, ledetid: { fast: \"1000 dager\" }",
      units: """
        a: { oppgaver: ["mottak", "tildeling", "boligsosialPlanlegging"] }, c: { oppgaver: ["politisk"] }
        """, contacts: "a: { c: { hyppighet: \"daglig\", informasjon: \(information) } }")
    let o = try town.outcomes(sample: 100)
    expectMean(
      try o.organisation(.organisation, "all", "planned_dwellings"), 2 * 10 * share, "planned")
  }
}
