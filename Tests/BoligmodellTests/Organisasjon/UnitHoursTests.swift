import Boligmodell
import Foundation
import ScenarioFormat
import Testing

@Suite(
  "Hours of a unit: never more than there are; duties and meetings, then casework, then follow-up")
struct UnitHoursTests {
  /// Two units, too few for 365 cases a year, with a meeting a week, hand-overs with both present, duties,
  /// and follow-up and prevention that ask for more than is left: all hours are used, and no more. What is
  /// booked in a month is taken from those after it, and work under way ends: 2 % in three years.
  @Test("an overloaded unit works all of its hours and no more")
  func conserved() throws {
    var town = OrganisationTown(
      perYear: 365, years: 3,
      organisation: """
        enheter: { a: { oppgaver: ["mottak", "oppfølging", "sosialhjelp"], årsverk: 2 }, b: { oppgaver: ["tildeling"], årsverk: 1.5 } },
        kontakter: { a: { b: { hyppighet: "daglig", ventetid: { fast: "1 dag" }, varm: true } } },
        fora: { f: { deltakere: ["a", "b"], intervall: "7 dager", dagsorden: ["strategi"], timerPerMøte: 2 } },
        saksganger: { bolig: { trinn: [ { oppgave: "mottak", timer: { eksponentiell: { snitt: 1 } } },
          { oppgave: "tildeling", timer: { eksponentiell: { snitt: 3 } } } ] } },
        effekter: { timerVarmOverlevering: 0.2 }
        """)
    town.rest = """
      virkemidler: {
        plikt: { oppgave: "sosialhjelp", vurderes: ["innflytting"], varighet: { fast: "10 dager" }, timer: { perMåned: 1 } },
        følges: { oppgave: "oppfølging", vurderes: ["innflytting"], timer: { perMåned: 3 } },
        forebygger: { oppgave: "oppfølging", innsats: { årsverk: 1, fulltVed: 1 }, virkninger: { a: { sannsynlighet: "oppdages", faktor: 1 } } } },
      """
    let o = try town.outcomes(sample: 4, warmup: 1)
    for unit in ["a", "b"] {
      let used = try o.organisation(.unit, unit, "utilisation")
      #expect(used.allSatisfy { 0.97 < $0 && $0 < 1.02 }, "\(unit): \(used)")
      for part in ["case_hours", "handoff_hours", "meeting_hours"] {
        #expect(try o.organisation(.unit, unit, part).allSatisfy { $0 > 10 }, "\(unit), \(part)")
      }
    }
    #expect(try o.organisation(.unit, "a", "running_hours").allSatisfy { $0 > 10 })
  }

  /// What all tasks took and what all units spent on cases is the same, when every case has ended.
  @Test("hours by task and hours by unit are the same hours")
  func sums() throws {
    var town = OrganisationTown(
      organisation: """
        enheter: { a: { oppgaver: ["mottak", "tildeling"], årsverk: 3 }, b: { oppgaver: ["kartlegging"], spesialist: true, årsverk: 3 } },
        kontakter: { a: { b: "daglig" } }, effekter: { spesialist: { klar: 0.7 }, nyKartlegging: 1 },
        saksganger: { bolig: { trinn: [ { oppgave: "mottak", timer: { eksponentiell: { snitt: 1 } } },
          { oppgave: "kartlegging", timer: { lognormal: { median: 2, p90: 5 } } }, { oppgave: "tildeling", timer: { fast: 0.5 } } ] } }
        """)
    town.apply(40)
    let o = try town.one()
    #expect(try o.the(.case, "municipal_dwelling", "completed") == 40)
    let byTask = try ["reception", "assessment", "allocation"].map {
      try o.the(.task, $0, "hours")
    }
    let byUnit = try ["a", "b"].map { try o.the(.unit, $0, "case_hours") }
    #expect(abs(byTask.reduce(0, +) - byUnit.reduce(0, +)) < 1e-9)
    #expect(byTask[2] == 20 && byTask[1] > 20)
  }

  /// 2 000 tenants with breaches at 1 a year, a hundredth of that under full follow-up, which takes
  /// `perMonth` hours of each from the first new year on; outcomes of the year after it.
  private func followed(
    _ staff: Double, perMonth: Double = 0.5, fora: String = "", more: String = ""
  ) throws -> Outcomes {
    var town = OrganisationTown(
      perYear: 0,
      situations: """
        kommunalBolig: { årsaker: { bomiljøbrudd: { rate: "1 per år", følge: "anmerkning" },
          mislighold: { rate: "1 per år", følge: { fravikelse: { gjennomføres: 0, etter: { fast: "1 dag" }, flytterTil: { utenTak: 1 } } } } } }
        """,
      start: "kommunalBolig: { ordinær: { antall: 2000, hittil: { fast: 0 } } }",
      dwellings: "typer: { ordinær: { bestand: 2000 } }", years: 3,
      organisation:
        "enheter: { a: { oppgaver: [\"mottak\", \"husleiekontrakt\", \"oppfølging\", \"sosialhjelp\"], årsverk: \(staff) } } \(fora)"
    )
    town.rest = """
      virkemidler: { følges: { oppgave: "oppfølging", vurderes: ["nyttÅr"], \(everywhere), timer: { perMåned: \(perMonth) },
        virkninger: { a: { risiko: ["bomiljøbrudd"], i: ["kommunalBolig"], faktor: 0.01 } } } \(more) },
      """
    return try Outcomes(town.text, replications: 1)
  }
  /// Breaches of 2 000 where the dose is such that intensities are a factor of their base.
  private func expect(
    _ o: Outcomes, _ id: String, factor: Double, location: SourceLocation = #_sourceLocation
  ) throws {
    let expected = 2000 * factor * 365 / 365.25
    let counted = try o.value(id, period: "2015")
    #expect(
      abs(counted - expected) < 4 * expected.squareRoot(), "\(counted), expected \(expected)",
      sourceLocation: location)
  }

  /// Half an hour a month of each is 1 000/30.4375 = 32.854 hours a day.
  @Test(
    "follow-up that has half of its hours has the square root of its effect",
    arguments: [(33.0, 0.01), (16.43, 0.1), (0, 1)])
  func followUp(staff: Double, factor: Double) throws {
    let o = try followed(staff)
    try expect(o, "breaches", factor: factor)
    try expect(o, "evictions_requested", factor: 1)
    #expect(
      abs(
        try o.organisation(.unit, "a", "running_hours", period: "2015")[0] - min(staff, 32.854)
          * 365)
        < 5)
  }

  /// Duties take a quarter of an hour a month of each, 16.43 hours a day of 32.86: half of what follow-up
  /// asks for is left.
  @Test("duties go before follow-up")
  func duties() throws {
    let o = try followed(
      32.86,
      more:
        ", plikt: { oppgave: \"sosialhjelp\", vurderes: [\"nyttÅr\"], \(everywhere), timer: { perMåned: 0.25 } }"
    )
    try expect(o, "breaches", factor: 0.1)
    #expect(try o.organisation(.unit, "a", "utilisation", period: "2015")[0] < 1.001)
  }

  /// Duties alone ask for twice the hours there are: nobody works more than there are, and nothing is left.
  @Test("duties that are too many take all there is")
  func overwhelmed() throws {
    let o = try followed(
      8,
      more:
        ", plikt: { oppgave: \"sosialhjelp\", vurderes: [\"nyttÅr\"], \(everywhere), timer: { perMåned: 0.25 } }"
    )
    try expect(o, "breaches", factor: 1)
    #expect(abs(try o.organisation(.unit, "a", "utilisation", period: "2015")[0] - 1) < 1e-6)
  }

  /// A weekly meeting of 100 hours takes 14.3 of 32.9 hours a day, and leaves 0.57 of what follow-up needs: in
  /// tenths 0.5 to 0.6, as months have four or five meetings, or 0.4 to 0.7 in the odd month.
  @Test("meetings go before follow-up")
  func meetings() throws {
    let o = try followed(
      32.9,
      fora:
        ", fora: { f: { deltakere: [\"a\"], intervall: \"7 dager\", dagsorden: [\"strategi\"], timerPerMøte: 100 } }"
    )
    let breaches = try o.value("breaches", period: "2015")
    #expect(breaches > 2000 * pow(0.01, 0.7) && breaches < 2000 * pow(0.01, 0.4))
  }

  /// Follow-up takes 24.64 of 32.86 hours a day. Prevention asks for 16.44, and has half of them: requests
  /// for eviction at the square root of 0.01.
  @Test("prevention has what follow-up leaves")
  func prevention() throws {
    let o = try followed(
      32.86, perMonth: 0.375,
      more: """
        , forebygger: { oppgave: "sosialhjelp", innsats: { årsverk: 16.44, fulltVed: 16.44 },
          virkninger: { a: { risiko: ["mislighold"], i: ["kommunalBolig"], faktor: 0.01 } } }
        """.replacing("sosialhjelp", with: "oppfølging"))
    try expect(o, "breaches", factor: 0.01)
    try expect(o, "evictions_requested", factor: 0.1)
  }

  /// 100 undetected, 20 hours of outreach for each found. Two people who go out have 2 · 31 hours in January:
  /// 62/20/100 = 0.031 of them are found on 1 February; then of those left 2 · 28/20 by 1 March, and so on: 3.1 +
  /// 2.8 + 3.1 … = 2 · 334/20 = 33.4 in eleven months, if every month's share is of those left.
  @Test("outreach finds as many as there are hours for")
  func outreach() throws {
    var town = OrganisationTown(
      inngang: "søker: 1, oppdages: 0, ankommerTil: { hosSlektEllerVenner: 1 }",
      rest: "oppdagelse: { kommerTilbakeEtter: { fast: \"9000 dager\" } },", from: "2012-12-31",
      organisation: """
        enheter: { a: { oppgaver: ["mottak"], årsverk: 2, oppsøkende: true } }, effekter: { timerPerOppsøkt: 20 }
        """)
    // All of them on the one day of 2012.
    town.inngang += ", perÅr: { \"2012\": 36600, \"2013\": 0 }"
    let text = town.text.replacing("perÅr: 730, ", with: "")
    let o = try Outcomes(text, replications: 30)
    // From 31 December: a day for 1 January, and then eleven months to 1 December.
    expectMean(try o.values("applications"), 2.0 * 335 / 20, "found")
  }
}
