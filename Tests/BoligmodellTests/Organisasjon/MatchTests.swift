import Foundation
import ScenarioFormat
import Testing

@Suite("How household and dwelling suit each other")
struct MatchTests {
  /// One household waits, and so many dwellings stand ready, on the first day.
  private func town(
    _ dwellings: Int, _ forum: String, match: Double = 1, households: Int = 1, more: String = ""
  ) -> OrganisationTown {
    OrganisationTown(
      perYear: 0,
      situations:
        "kommunalBolig: { årsaker: { bomiljøbrudd: { rate: \"1 per år\", følge: \"anmerkning\" } } }",
      start: "hosSlektEllerVenner: { antall: \(households), påVenteliste: \(households) }",
      dwellings: "typer: { ordinær: { bestand: \(dwellings) } }",
      organisation: """
        enheter: { a: { oppgaver: ["mottak", "tildeling"] } }, \(more)
        fora: { f: { deltakere: ["a"], dagsorden: ["tildeling"], intervall: "1 dag" \(forum) } },
        effekter: { match: \(match) }
        """)
  }
  private func quality(_ town: OrganisationTown, sample: Int = 300) throws -> [Double] {
    try town.outcomes(sample: sample).organisation(.organisation, "all", "match_quality")
  }

  /// The greatest of k uniform numbers is k/(k + 1) on average.
  @Test("of k dwellings the one that suits best", arguments: [1, 2, 4])
  func best(count: Int) throws {
    expectMean(try quality(town(count, "")), Double(count) / Double(count + 1), "\(count)")
  }

  @Test("without consent nobody knows what would suit")
  func consent() throws {
    expectMean(try quality(town(4, ", samtykke: 0")), 0.5, "none")
    // Half of them consent: 0.5 · 4/5 + 0.5 · 1/2.
    expectMean(try quality(town(4, ", samtykke: 0.5")), 0.65, "half")
  }

  /// Of three with equal points the one that suits the one dwelling best; of a hundred, nothing more.
  @Test("a forum that sees several applicants together takes the one that suits the dwelling best")
  func together() throws {
    expectMean(try quality(town(1, ", sesSammen: 3", households: 3)), 0.75, "three together")
    expectMean(try quality(town(1, "", households: 3)), 0.5, "the first")
  }

  /// More cases wait where dwellings are allocated than there are people: only the first dwelling is looked at.
  @Test("under pressure nobody looks further than the first")
  func pressure() throws {
    var town = town(
      4, "",
      more:
        "saksganger: { bolig: { trinn: [ { oppgave: \"tildeling\", timer: { fast: 300 } } ] } },")
    town.start = "hosSlektEllerVenner: { antall: 4, påVenteliste: 1, tilBehandling: 3 }"
    // Applications under way at the start are the state's business, so they are made: three on the first day.
    town.start =
      "hosSlektEllerVenner: { antall: 1, påVenteliste: 1 }, institusjon: { antall: 3, hittil: { fast: 0 } }"
    town.situations =
      "institusjon: { årsaker: { søkerKommunalBolig: { varighet: { fast: \"0.5 dager\" }, følge: \"søkerKommunalBolig\" } } }"
    expectMean(try quality(town), 0.5, "under pressure")
  }

  /// Matches are uniform where nobody knows: the intensity is exp(m(½ − v)) of what it was, on average
  /// (e^{m/2} − e^{−m/2})/m = 2 sinh(m/2)/m. With m = 3: 1.4195.
  @Test("the worse the match, the more breaches of the peace")
  func breaches() throws {
    let o = try town(400, ", samtykke: 0", match: 3, households: 400).outcomes(sample: 8)
    // In from day 1: 364 days at 1 a year.
    let mean = 2 * sinh(1.5) / 3
    expectMean(try o.values("breaches"), 400 * mean * 364 / 365.25, "breaches")
    let none = try town(400, "", match: 0, households: 400).outcomes(sample: 8)
    expectMean(try none.values("breaches"), 400 * 364 / 365.25, "without effect")
    #expect(try none.organisation(.organisation, "all", "match_quality").allSatisfy { $0.isNaN })
  }

  /// What those who allocate know of a household is what came along: nothing, so the choice is at random.
  @Test("without a forum the choice is as good as what came along with the case")
  func information() throws {
    func run(_ share: Double) throws -> [Double] {
      let town = OrganisationTown(
        perYear: 0,
        situations:
          "institusjon: { årsaker: { søkerKommunalBolig: { varighet: { fast: \"1 dag\" }, følge: \"søkerKommunalBolig\" } } }",
        start: "institusjon: { antall: 1, hittil: { fast: 0 } }", granted: "{ sannsynlighet: 1 }",
        dwellings: "typer: { ordinær: { bestand: 4 } }",
        organisation: """
          enheter: { a: { oppgaver: ["mottak"] }, b: { oppgaver: ["tildeling"] } },
          kontakter: { a: { b: { hyppighet: "daglig", ventetid: { fast: "1 dag" }, informasjon: \(share) } } },
          saksganger: { bolig: { trinn: [ { oppgave: "mottak" }, { oppgave: "tildeling" } ] } },
          effekter: { match: 1 }
          """)
      return try quality(town)
    }
    expectMean(try run(1), 0.8, "all is known")
    expectMean(try run(0), 0.5, "nothing is known")
  }
}
