import Foundation
import ScenarioFormat
import Testing

@Suite("Cases are lost, sent back, and found")
struct LostCaseTests {
  /// Cases go from `a` to `b`, where talk comes after a day, and are lost on three ways of ten.
  private func town(_ rules: String, contact: String = "tap: 0.3", units: String = "")
    -> OrganisationTown
  {
    var town = OrganisationTown(
      organisation: """
        enheter: { a: { oppgaver: ["mottak"] }, b: { oppgaver: ["tildeling"] } \(units) },
        kontakter: { a: { b: { hyppighet: "daglig", ventetid: { fast: "1 dag" }, \(contact) } } },
        saksganger: { bolig: { trinn: [ { oppgave: "mottak" }, { oppgave: "tildeling" } ] } }, \(rules)
        """)
    town.granted = "{ vilkår: { behov: [\"tilpasset\", \"sammensatt\"] }, sannsynlighet: 1 }"
    town.dwellings = "typer: { ordinær: { bestand: 3000 } }"
    return town
  }
  private func measure(_ o: Outcomes, _ id: String) throws -> [Double] {
    try o.organisation(.case, "municipal_dwelling", id)
  }

  /// Losses before the way that succeeds: 0.3/0.7 on average, each a day and twenty more: 1/0.7 + 20 · 0.3/0.7
  /// = 10 days. Need has not grown after any of k losses with 0.6^k: 0.7/(1 − 0.3 · 0.6) = 0.853659 are refused.
  @Test("nobody asks for a lost case: the household comes back later, with greater need")
  func comesBack() throws {
    let o = try town(
      "effekter: { tapt: { kommerTilbakeEtter: { fast: \"20 dager\" }, behovØker: 0.4 } }"
    ).outcomes(sample: 12, warmup: 1)
    expectMean(try measure(o, "lead_time"), 10, "lead time")
    expectMean(try measure(o, "lost"), 730 * 0.3 / 0.7, "lost")
    expectMean(try measure(o, "found"), 730 * 0.3 / 0.7, "found")
    expectMean(try measure(o, "lost_days"), 20 * 0.3 / 0.7, "days lost")
    expectMean(try measure(o, "handoffs"), 730 / 0.7, "hand-offs")
    expectMean(try o.values("refused_share"), 0.7 / (1 - 0.3 * 0.6), "refused")
  }

  /// 1/0.7 + 5 · 0.3/0.7 = 25/7 days.
  @Test("one who owns the case asks for it, and need does not grow", arguments: ["førsteEnhet"])
  func owned(ownership: String) throws {
    let o = try town(
      """
      eierskap: "\(ownership)", effekter: { eierSpørEtter: { fast: "5 dager" },
        tapt: { kommerTilbakeEtter: { fast: "20 dager" }, behovØker: 1 } }
      """
    ).outcomes(sample: 12, warmup: 1)
    expectMean(try measure(o, "lead_time"), 25 / 7.0, "lead time")
    #expect(try o.values("granted").allSatisfy { $0 == 0 })
  }

  /// Meetings every ten days. Who comes at random and is lost (0.5) after a day waits 5 days on average; then each
  /// next way fails with 0.5 and costs 9 days more after its one: E = 1 + 0.5 (5 + 1 + 0.5 · 10/(1 − 0.5)) = 9.
  @Test("a forum for unsettled cases finds the lost ones of its members")
  func forum() throws {
    let o = try town(
      """
      fora: { f: { deltakere: ["a"], intervall: "10 dager", dagsorden: ["uavklarte"] } },
      effekter: { tapt: { kommerTilbakeEtter: { fast: "300 dager" } } }
      """, contact: "tap: 0.5"
    ).outcomes(sample: 12, warmup: 1)
    expectMean(try measure(o, "lead_time"), 9, "lead time")
    expectMean(try measure(o, "found"), 730, "found")
  }

  // MARK: Sent back

  /// One household applies on day 1, and waits for a dwelling that never comes.
  private func one(_ town: OrganisationTown) throws -> Outcomes {
    var town = town
    town.perYear = 0
    town.start = "hosSlektEllerVenner: { antall: 1, hittil: { fast: 0 } }"
    town.situations =
      "hosSlektEllerVenner: { årsaker: { søkerKommunalBolig: { varighet: { fast: \"1 dag\" }, følge: \"søkerKommunalBolig\" } } }"
    town.granted = "{ sannsynlighet: 1 }"
    town.dwellings = "typer: { ordinær: { bestand: 0 } }"
    return try town.one()
  }

  /// To b and back three times takes six days; on day 7 it is there for the fourth time, and lost. It
  /// comes back after 20 days: lost on days 8, 35, 62 … 359, fourteen times, after three returns and seven
  /// hand-offs each.
  @Test("where nobody knows whose it is a case is sent back three times and then lost")
  func bounces() throws {
    let o = try one(
      town(
        """
        ansvarsklarhet: 0, effekter: { flestReturer: 3, tapt: { kommerTilbakeEtter: { fast: "20 dager" } } }
        """, contact: "retur: 1"))
    #expect(try measure(o, "returned") == [42])
    #expect(try measure(o, "lost") == [14])
    #expect(try measure(o, "found") == [13])
    #expect(try measure(o, "handoffs") == [98])
    #expect(try measure(o, "completed") == [0])
  }

  /// b first, whom a talks with daily; back; then c, who has the task too, with two days each way; back
  /// on day 7, and lost when b has it for the second time.
  @Test("what one has sent back goes to another who has the task")
  func another() throws {
    var text = town(
      """
      ansvarsklarhet: 0, effekter: { flestReturer: 2, tapt: { kommerTilbakeEtter: { fast: "1000 dager" } } }
      """, contact: "retur: 1", units: ", c: { oppgaver: [\"tildeling\"] }")
    text.organisation = text.organisation.replacing(
      "retur: 1 } }",
      with:
        "retur: 1 }, c: { hyppighet: \"ukentlig\", ventetid: { fast: \"2 dager\" }, retur: 1 } }")
    let o = try one(text)
    #expect(try measure(o, "handoffs") == [5])
    // 1 + 1 + 2 + 2 + 1 days.
    #expect(try measure(o, "contact_days") == [7])
    #expect(try measure(o, "lost") == [1])
  }

  /// Sent back with 0.5 · 0.5: 1/3 of a return for each case, and a day each way there and back.
  @Test("half clear, and half of what is unclear sent back: a third of a return for each case")
  func share() throws {
    let o = try town("ansvarsklarhet: 0.5, effekter: { flestReturer: 90 }", contact: "retur: 0.5")
      .outcomes(sample: 12, warmup: 1)
    expectMean(try measure(o, "returned"), 730 / 3.0, "returned")
    expectMean(try measure(o, "lead_time"), 1 + 2 / 3.0, "lead time")
  }

  @Test(
    "a clear responsibility, or an owner, sends nothing back",
    arguments: ["ansvarsklarhet: 1", "ansvarsklarhet: 0, eierskap: \"førsteEnhet\""])
  func clear(rules: String) throws {
    let o = try town(rules, contact: "retur: 1").outcomes(sample: 2)
    #expect(try measure(o, "returned").allSatisfy { $0 == 0 })
    #expect(try measure(o, "lead_time").allSatisfy { abs($0 - 1) < 1e-9 })
  }

  /// A forum with a mandate meets on day 10 and gives the case an owner: it is at b by then or the day after.
  @Test("a forum with a mandate makes an end of a case's going to and fro")
  func mandate() throws {
    let rules = """
      ansvarsklarhet: 0, effekter: { flestReturer: 50, tapt: { kommerTilbakeEtter: { fast: "1000 dager" } } },
      fora: { f: { deltakere: ["a", "b"], intervall: "10.5 dager", dagsorden: ["uavklarte"], mandat: MANDATE } }
      """
    let with = try one(town(rules.replacing("MANDATE", with: "true"), contact: "retur: 1"))
    // From day 1 at a: at b on days 2, 4, 6, 8, 10, sent back at once; on its way back at 10.5, at a on 11, at b
    // on 12.
    #expect(try measure(with, "lead_time") == [11])
    let without = try one(town(rules.replacing("MANDATE", with: "false"), contact: "retur: 1"))
    // Back and forth fifty times, and lost at b on day 102; the meeting of day 105 finds it there.
    #expect(try measure(without, "lead_time") == [104])
    #expect(try measure(without, "returned") == [50])
  }

  /// b assesses, and the household moves in. Its arrears are then dealt with by a, who keeps leases, and b, who
  /// advises: from a to b is one hand-off; from b, who is responsible for it now, to a and back is two.
  @Test(
    "who got someone in has the case through the tenancy",
    arguments: [("ingen", 1.0), ("denSomFårInn", 2)])
  func tenancy(ownership: String, handoffs: Double) throws {
    var town = OrganisationTown(
      organisation: """
        enheter: { a: { oppgaver: ["mottak", "tildeling", "husleiekontrakt"] }, b: { oppgaver: ["kartlegging", "økonomiskRådgivning"] } },
        kontakter: { a: { b: \(atOnce) } }, eierskap: "\(ownership)",
        saksganger: { bolig: { trinn: [ { oppgave: "kartlegging" } ] },
          restanse: { trinn: [ { oppgave: "husleiekontrakt" }, { oppgave: "økonomiskRådgivning" } ] } }
        """)
    town.apply(1)
    town.dwellings = "typer: { ordinær: { bestand: 1 } }"
    town.situations +=
      ", kommunalBolig: { årsaker: { mislighold: { varighet: { fast: \"200 dager\" }, følge: \"anmerkning\" } } }"
    #expect(try one(arrears: town) == handoffs)
  }
  private func one(arrears town: OrganisationTown) throws -> Double {
    let o = try town.one()
    #expect(try o.the(.case, "arrears", "opened") == 1)
    return try o.the(.case, "arrears", "handoffs")
  }

  // MARK: What is known

  /// 2 hours with all that is known; half as much again where nothing is. Of 0.6 and 0.6 · 0.5.
  @Test(
    "what did not come along is found out anew",
    arguments: [
      ("informasjon: 0.6", 2 * (1 + 0.5 * 0.4)), ("informasjon: 0", 3), ("informasjon: 1", 2),
      ("informasjon: 0, varm: true", 2),
    ])
  func information(contact: String, hours: Double) throws {
    var text = town("effekter: { nyKartlegging: 0.5 }", contact: contact)
    text.organisation = text.organisation.replacing("\"tildeling\"", with: "\"kartlegging\"")
      .replacing("oppgave: \"kartlegging\"", with: "oppgave: \"kartlegging\", timer: { fast: 2 }")
    let o = try one(text)
    #expect(abs(try o.the(.task, "assessment", "hours") - hours) < 1e-6)
  }

  // MARK: Leases

  /// A thousand leases of 30 days. Reviews pass from those who keep leases to those who allocate, and half of
  /// them are lost: then the lease is renewed without one. Reviewed, the tenant moves out. Of those
  /// at each review half are left, whatever happened before.
  @Test(
    "a lost review is a renewed lease, and the next review has luck of its own", arguments: [0, 1])
  func renewals(wait: Int) throws {
    var town = OrganisationTown(
      organisation: """
        enheter: { a: { oppgaver: ["mottak", "husleiekontrakt"] }, b: { oppgaver: ["tildeling"] } },
        kontakter: { a: { b: { hyppighet: "daglig", ventetid: { fast: "\(wait) dager" }, tap: 0.5 } } },
        saksganger: { fornyelse: { trinn: [ { oppgave: "husleiekontrakt" }, { oppgave: "tildeling" } ] } }
        """)
    town.perYear = 0
    town.start = "kommunalBolig: { ordinær: { antall: 1000, hittil: { fast: 0 } } }"
    town.dwellings =
      "typer: { ordinær: { bestand: 1000 } }, kontrakt: { lengde: { fast: \"30 dager\" }, gjennomgang: [ { privat: 1 } ] }"
    town.rest = "privatmarked: { tilgjengelighet: 1 },"
    let o = try town.outcomes(sample: 8)
    // Reviews end on days 30 + wait, 60 + 2 wait … By the ends of February, March, April and June (days 59, 90, 120 and 181) there
    // have been 1, 2, 3 or (without wait) 3, and 5 or 6.
    let counts = wait == 0 ? [(1, 1), (2, 2), (3, 3), (5, 6)] : [(1, 1), (2, 2), (3, 3), (5, 5)]
    for (month, reviews) in counts {
      expectMean(
        try o.series("municipal_dwelling", date: month), 1000 * pow(0.5, Double(reviews)),
        "month \(month + 1)")
    }
    // What is lost is renewed: half of all reviews.
    let lost = try o.organisation(.case, "renewal", "lost")
    #expect(try o.values("renewals") == lost)
  }
}
