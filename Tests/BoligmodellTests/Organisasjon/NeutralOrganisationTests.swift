import Boligmodell
import ScenarioFormat
import Testing

@Suite("With every effect at zero all organisations are equal")
struct NeutralOrganisationTests {
  static let presets = ShippedScenarios().paths.filter { $0.hasPrefix("organisering/") }

  private func load(_ town: String, _ more: String) throws -> Outcomes {
    var problems = ProblemList()
    let document = DocumentLoader(shipped: ShippedScenarios()).load(
      bytes: Array("{ basertPå: \"boligflyt:\(town).json5\", \(more) }".utf8), name: "by.json5",
      problems: &problems)
    let scenario = Scenario.compile(
      try #require(document), options: ScenarioOptions(years: 1), problems: &problems)
    #expect(!problems.hasErrors, "\(problems.formatted(in: .nb))")
    return try Outcomes(try #require(scenario), replications: 1)
  }

  @Test(
    "every shipped organisation, neutral, gives what none gives, to the bit",
    arguments: ["kristiansand-2009", "kristiansand-alle-virkemidler"])
  func presets(town: String) throws {
    let base = try load(town, "")
    for preset in Self.presets {
      let with = try load(
        town, "organisasjon: { basertPå: \"boligflyt:\(preset)\", nøytral: true }")
      #expect(with.rows[0].fingerprint == base.rows[0].fingerprint, "\(preset)")
      #expect(differences(base, with).prefix(3) == [], "\(preset)")
      // It was there, and dealt with every application.
      #expect(try with.the(.case, "municipal_dwelling", "opened") > 100, "\(preset)")
      #expect(try with.the(.organisation, "all", "lost") == 0, "\(preset)")
    }
    #expect(Self.presets.count > 40)
  }

  @Test("one unit whose tasks take no time, without meetings, gives what no organisation gives")
  func oneUnit() throws {
    for number in 1...20 {
      var town = RandomTown(number)
      let (text, _) = town.document()
      let with =
        String(text.dropLast()) + """
          organisasjon: { enheter: { alt: { oppgaver: ["mottak", "kartlegging", "tildeling", "husleiekontrakt", "driftOgVedlikehold", "startlån", "økonomiskRådgivning"] } },
            saksganger: { akutt: { trinn: [ { oppgave: "mottak" } ] }, bolig: { trinn: [ { oppgave: "mottak" }, { oppgave: "kartlegging" }, { oppgave: "tildeling" } ] },
              restanse: { trinn: [ { oppgave: "økonomiskRådgivning" } ] }, ledigBolig: { trinn: [ { oppgave: "driftOgVedlikehold" } ] } } },
          }
          """
      let a = try Outcomes(text, replications: 2)
      let b = try Outcomes(with, replications: 2)
      #expect(a.rows.map(\.fingerprint) == b.rows.map(\.fingerprint), "town \(number)")
      #expect(differences(a, b).prefix(3) == [], "town \(number)")
    }
  }
}
