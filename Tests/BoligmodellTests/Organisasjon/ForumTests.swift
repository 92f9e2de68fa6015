import Foundation
import ScenarioFormat
import Testing

@Suite("A forum decides in batches")
struct ForumTests {
  private func town(_ forum: String, agenda: String = "tildeling", effects: String = "")
    -> OrganisationTown
  {
    var town = OrganisationTown()
    town.granted = "{ sannsynlighet: 1 }"
    town.dwellings = "typer: { ordinær: { bestand: 3000 } }"
    town.organisation = """
      enheter: { kontor: { oppgaver: ["mottak", "tildeling", "husleiekontrakt"], årsverk: 10 } },
      fora: { utvalg: { deltakere: ["kontor"], dagsorden: ["\(agenda)"], \(forum) } } \(effects)
      """
    return town
  }
  /// Nobody comes; so many wait on the list from the beginning for so many dwellings.
  private func waiting(_ count: Int, _ dwellings: Int, _ forum: String, effects: String = "")
    -> OrganisationTown
  {
    var town = town(forum, effects: effects)
    town.perYear = 0
    town.start = "hosSlektEllerVenner: { antall: \(count), påVenteliste: \(count) }"
    town.dwellings = "typer: { ordinær: { bestand: \(dwellings) } }"
    return town
  }

  @Test("one that meets every T days lets those who come at random wait T/2")
  func interval() throws {
    // Those who came last before the end still wait: some hundredths of a day.
    let o = try town("intervall: \"10 dager\"").outcomes(replications: 20, warmup: 1)
    expectMean(try o.duration("wait_from_application", "mean_of_completed"), 5, "wait")
    expectMean(try o.organisation(.forum, "utvalg", "allocations"), 730, "allocations")
    // Every tenth day since the warm-up began, 365 days before.
    #expect(try o.organisation(.forum, "utvalg", "meetings").allSatisfy { $0 == 37 })
    #expect(
      try o.organisation(.forum, "utvalg", "cases")
        == o.organisation(.forum, "utvalg", "allocations"))
  }

  @Test("one whose interval is nothing lets nobody wait")
  func atOnce() throws {
    let o = try town("intervall: \"0 dager\"").outcomes(sample: 2)
    #expect(try o.values("wait_application_restricted_mean").allSatisfy { $0 == 0 })
    #expect(try o.organisation(.forum, "utvalg", "meetings").allSatisfy { $0 == 0 })
  }

  /// Ten wait. Four on day 30, four on day 60, two on day 90.
  @Test("a meeting has time for so many, on fixed days")
  func capacity() throws {
    let o = try waiting(10, 10, "intervall: \"30 dager\", kapasitet: 4").one()
    let housed = try [30, 31, 60, 61, 90, 91].map {
      try o.count("municipal_dwelling", afterDays: $0)
    }
    #expect(housed == [0, 4, 4, 8, 8, 10])
    #expect(try o.the(.forum, "utvalg", "meetings") == 12)
    #expect(try o.the(.forum, "utvalg", "cases") == 10)
  }

  /// Called on day 0 for two who wait for two dwellings, ten days ahead; then again for the one left.
  @Test(
    "one that is called when dwellings stand vacant meets after its notice, and again for what is left"
  )
  func called() throws {
    let o = try waiting(2, 2, "nårBoligStårLedig: \"10 dager\", kapasitet: 1").one()
    let housed = try [10, 11, 20, 21].map { try o.count("municipal_dwelling", afterDays: $0) }
    #expect(housed == [0, 1, 1, 2])
    #expect(try o.the(.forum, "utvalg", "meetings") == 2)
  }

  @Test("nobody meets about dwellings that nobody waits for")
  func notCalled() throws {
    let o = try waiting(0, 5, "nårBoligStårLedig: \"10 dager\"").one()
    #expect(try o.the(.forum, "utvalg", "meetings") == 0)
  }

  /// Recommended on day 30, decided five days later.
  @Test("one that recommends adds the time of the decision")
  func recommends() throws {
    let o = try waiting(
      3, 3, "intervall: \"30 dager\", myndighet: \"innstillende\"",
      effects: ", effekter: { innstilling: { fast: \"5 dager\" } }"
    ).one()
    #expect(try o.count("municipal_dwelling", afterDays: 35) == 0)
    #expect(try o.count("municipal_dwelling", afterDays: 36) == 3)
    #expect(try o.the(.case, "allocation", "meeting_days") == 5)
  }

  /// Three units, two hours for each meeting and a quarter for each of ten cases in twelve meetings: 26.5
  /// hours of each.
  @Test("participants' hours are those of meetings and of cases")
  func hours() throws {
    var town = waiting(10, 10, "intervall: \"30 dager\", timerPerMøte: 2, timerPerSak: 0.25")
    town.organisation = town.organisation.replacing(
      "enheter: {", with: "enheter: { a: { oppgaver: [] }, b: { oppgaver: [] },"
    ).replacing("deltakere: [", with: "deltakere: [\"a\", \"b\", ")
    let o = try town.one()
    #expect(try o.the(.forum, "utvalg", "hours") == 3 * 26.5)
    for unit in ["a", "b", "kontor"] { #expect(try o.the(.unit, unit, "meeting_hours") == 26.5) }
    #expect(try o.the(.organisation, "all", "meeting_hours") == 3 * 26.5)
  }

  /// A lease of mean m = 60 days begins at a meeting; what is left over after whole intervals of T = 30 has
  /// mean m − T/(e^{T/m} − 1) = 13.755 days, so the review waits 16.245 days for the next.
  @Test("reviews wait for the meeting that has them on its agenda")
  func reviews() throws {
    var town = town("intervall: \"30 dager\"", agenda: "fornyelse")
    town.perYear = 0
    town.start = "kommunalBolig: { ordinær: { antall: 300 } }"
    town.dwellings =
      "typer: { ordinær: { bestand: 300 } }, kontrakt: { lengde: { eksponentiell: { snitt: \"60 dager\" } } }"
    let o = try town.outcomes(sample: 10)
    let expected = 30 - (60 - 30 / (exp(0.5) - 1))
    expectMean(try o.organisation(.forum, "utvalg", "wait"), expected, "wait")
    expectMean(try o.organisation(.case, "renewal", "lead_time"), expected, "lead time")
    #expect(try o.values("renewals") == o.organisation(.forum, "utvalg", "cases"))
  }

  /// Three leases expire on day 10, and two can be reviewed at a meeting: on days 30 and 60.
  @Test("the agenda is dealt with in order, as far as there is time")
  func agenda() throws {
    var town = town("intervall: \"30 dager\", kapasitet: 2", agenda: "fornyelse")
    town.perYear = 0
    town.start = "kommunalBolig: { ordinær: { antall: 3, hittil: { fast: 0 } } }"
    town.dwellings =
      "typer: { ordinær: { bestand: 3 } }, kontrakt: { lengde: { fast: \"10 dager\" }, gjennomgang: [ { privat: 1 } ] }"
    town.rest = "privatmarked: { tilgjengelighet: 1 },"
    let o = try town.one()
    let left = try [30, 31, 60, 61].map { try o.count("private_rental", afterDays: $0) }
    #expect(left == [0, 2, 2, 3])
    // 20, 20 and 50 days.
    #expect(try o.the(.forum, "utvalg", "wait") == 30)
  }

  @Test("decisions that are political wait for the politicians' next meeting, T/2")
  func politics() throws {
    var town = OrganisationTown()
    town.organisation = """
      enheter: { kontor: { oppgaver: ["mottak"] } },
      beslutninger: { politiske: ["bolig"], møteintervall: "14 dager" }
      """
    let o = try town.outcomes(sample: 20, warmup: 1)
    expectMean(try o.organisation(.case, "municipal_dwelling", "lead_time"), 7, "lead time")
    expectMean(try o.organisation(.case, "municipal_dwelling", "meeting_days"), 7, "meeting")
  }

  /// Ordered on 1 January (day 0) and 15 February (day 45), decided on the meetings of days 30 and 60,
  /// there 20 days later.
  @Test("acquisition that is decided politically is ordered at the next meeting")
  func acquisition() throws {
    var town = waiting(2, 0, "intervall: \"0 dager\"")
    town.rest = """
      virkemidler: { kjøp: { framskaffelse: { boligtype: "ordinær", måte: "kjøp", ledetid: { fast: "20 dager" },
        bestillinger: [ { dato: "2013-01-01", antall: 1 }, { dato: "2013-02-15", antall: 1 } ] } } },
      """
    town.organisation +=
      ", beslutninger: { politiske: [\"framskaffelse\"], møteintervall: \"30 dager\" }"
    let o = try town.one()
    let housed = try [50, 51, 80, 81].map { try o.count("municipal_dwelling", afterDays: $0) }
    #expect(housed == [0, 1, 1, 2])
  }
}
