import ScenarioFormat
import Testing

@Suite("A hand-off waits for the next contact, on the way that staff know")
struct HandoffTests {
  /// Units without work: `a` takes people in, others as stated; a case goes from mottak to tildeling.
  private func town(_ units: String, _ contacts: String, more: String = "") -> OrganisationTown {
    OrganisationTown(
      organisation: """
        enheter: { a: { oppgaver: ["mottak"] }, \(units) },
        kontakter: { \(contacts) },
        saksganger: { bolig: { trinn: [ { oppgave: "mottak" }, { oppgave: "tildeling" } ] } } \(more)
        """)
  }
  private func days(_ o: Outcomes) throws -> [Double] {
    try o.organisation(.case, "municipal_dwelling", "lead_time")
  }
  /// One household applies on the first day, and then waits for a dwelling that never comes.
  private func one(_ town: OrganisationTown, day: Int = 1) throws -> Outcomes {
    var town = town
    town.perYear = 0
    town.start = "hosSlektEllerVenner: { antall: 1, hittil: { fast: 0 } }"
    town.situations =
      "hosSlektEllerVenner: { årsaker: { søkerKommunalBolig: { varighet: { fast: \"\(day) dager\" }, følge: \"søkerKommunalBolig\" } } }"
    town.granted = "{ sannsynlighet: 1 }"
    town.dwellings = "typer: { ordinær: { bestand: 0 } }"
    return try town.one()
  }

  @Test(
    "on average a day, a week, a month, a quarter",
    arguments: [("daglig", 1.0), ("ukentlig", 7), ("månedlig", 30.4375), ("sjelden", 91.3125)])
  func frequency(name: String, mean: Double) throws {
    let o = try town("b: { oppgaver: [\"tildeling\"] }", "a: { b: \"\(name)\" }").outcomes(
      sample: 6, warmup: name == "sjelden" ? 4 : 1)
    // Completed cases of a year after a long time: all that were opened, at one time or another.
    expectMean(try days(o), mean, name)
    expectMean(try o.organisation(.case, "municipal_dwelling", "contact_days"), mean, "booked")
  }

  @Test("the form of contact has a factor, and a contact a wait of its own")
  func form() throws {
    let effects =
      ", effekter: { form: { samlokalisert: { ventetidsfaktor: 0.5 } }, ventetid: { ukentlig: { fast: \"6 dager\" } } }"
    let b = "b: { oppgaver: [\"tildeling\"] }"
    let roof = "{ hyppighet: \"ukentlig\", form: \"samlokalisert\" }"
    #expect(try days(one(town(b, "a: { b: \(roof) }", more: effects))) == [3])
    let own = "{ hyppighet: \"ukentlig\", ventetid: { fast: \"2 dager\" } }"
    #expect(try days(one(town(b, "a: { b: \(own) }", more: effects))) == [2])
  }

  @Test("where nobody knows anyone who knows, someone finds out")
  func noContact() throws {
    let units = "b: { oppgaver: [\"kartlegging\"] }, c: { oppgaver: [\"tildeling\"] }"
    let effects = ", effekter: { ingenKontakt: { ventetid: { fast: \"60 dager\" } } }"
    // b is no way: it knows a alone.
    let o = try one(town(units, "a: { b: \(fixed(2)) }", more: effects))
    #expect(try days(o) == [60])
    #expect(try o.the(.case, "municipal_dwelling", "handoffs") == 1)
  }

  private func fixed(_ days: Int, _ frequency: String = "daglig") -> String {
    "{ hyppighet: \"\(frequency)\", ventetid: { fast: \"\(days) dager\" } }"
  }
  private let graph = """
    b: { oppgaver: [] }, c: { oppgaver: [] }, d: { oppgaver: [] }, m: { oppgaver: ["tildeling"] }
    """

  /// a–b daily (1 day), a–c weekly (2), b–d (10), c–m (3), d–m (1), a–m seldom (20). Known contact: a knows m, and
  /// sends there. Without that contact: on to b, whom a talks with most, then d, then m: 12 days. The
  /// fastest is by c: 5 days.
  @Test("by whom one knows, or on the fastest way")
  func routing() throws {
    let others =
      "b: { d: \(fixed(10)) }, c: { m: \(fixed(3)) }, d: { m: \(fixed(1)) }"
    let near = "b: \(fixed(1)), c: \(fixed(2, "ukentlig"))"
    let direct = "a: { \(near), m: \(fixed(20, "sjelden")) }, \(others)"
    let around = "a: { \(near) }, \(others)"
    let fastest = ", ruting: \"minstForsinkelse\""
    for (contacts, rule, expected, hops) in [
      (direct, "", 20.0, 1.0), (around, "", 12, 3), (direct, fastest, 5, 2),
      (around, fastest, 5, 2),
    ] {
      let o = try one(town(graph, contacts, more: rule))
      #expect(try days(o) == [expected])
      #expect(try o.the(.case, "municipal_dwelling", "handoffs") == hops)
    }
  }

  /// Of two equally frequent contacts the one nearer to the task; of two equally near the first in order.
  @Test("ties go to fewest hops, then to the order of units")
  func ties() throws {
    // b–d–m and c–m: c is nearer.
    let nearer =
      "a: { b: \(fixed(1)), c: \(fixed(1)) }, b: { d: \(fixed(1)) }, d: { m: \(fixed(1)) }, c: { m: \(fixed(5)) }"
    #expect(try days(one(town(graph, nearer))) == [6])
    // b–m and c–m are equally near: b is first, and slower.
    let equal =
      "a: { c: \(fixed(1)), b: \(fixed(1)) }, b: { m: \(fixed(7)) }, c: { m: \(fixed(5)) }"
    #expect(try days(one(town(graph, equal))) == [8])
    // Two ways of 4 days: a–b–d–m and a–c–m. Fewest hops.
    let ways =
      "a: { b: \(fixed(1)), c: \(fixed(2)) }, b: { d: \(fixed(1)) }, d: { m: \(fixed(2)) }, c: { m: \(fixed(2)) }"
    let o = try one(town(graph, ways, more: ", ruting: \"minstForsinkelse\""))
    #expect(try days(o) == [4])
    #expect(try o.the(.case, "municipal_dwelling", "handoffs") == 2)
  }

  /// a–b, a–c, c–d and d–m take no time, b–m takes ten days. b is one hop from m, and its fastest way goes back through
  /// a: a case that chose by hops alone would go to and fro for ever.
  @Test("ways that take no time lead on and not to and fro")
  func noTime() throws {
    let contacts =
      "a: { b: \(atOnce), c: \(atOnce) }, b: { m: \(fixed(10)) }, c: { d: \(atOnce) }, d: { m: \(atOnce) }"
    let o = try one(town(graph, contacts, more: ", ruting: \"minstForsinkelse\""))
    #expect(try days(o) == [0])
    #expect(try o.the(.case, "municipal_dwelling", "handoffs") == 3)
  }

  /// A dead end: a talks most with b, who knows nobody else. From there someone finds out.
  @Test("a dead end is left by asking around")
  func deadEnd() throws {
    let contacts = "a: { b: \(fixed(1)), c: \(fixed(2, "ukentlig")) }, c: { m: \(fixed(3)) }"
    let effects = ", effekter: { ingenKontakt: { ventetid: { fast: \"30 dager\" } } }"
    #expect(try days(one(town(graph, contacts, more: effects))) == [31])
    #expect(
      try days(one(town(graph, contacts, more: effects + ", ruting: \"minstForsinkelse\""))) == [5])
  }

  /// Three units take people in, and pass all on by the hub: two cases a day at 0.4 hours are M/D/1 there,
  /// which is 0.8 days of waiting; and a unit that has the task does not pass on.
  @Test("the hub of a star has a queue")
  func star() throws {
    let town = OrganisationTown(
      organisation: """
        enheter: { a: { oppgaver: ["mottak"] }, b: { oppgaver: ["mottak"] }, c: { oppgaver: ["mottak"] },
          nav: { oppgaver: [] }, m: { oppgaver: ["tildeling"] } },
        kontakter: { nav: { a: \(atOnce), b: \(atOnce), c: \(atOnce), m: \(atOnce) } },
        saksganger: { bolig: { trinn: [ { oppgave: "mottak" }, { oppgave: "tildeling" } ] } },
        effekter: { timerPerHopp: { fast: 0.4 } }
        """)
    let o = try town.outcomes(sample: 20, warmup: 1)
    expectMean(try o.organisation(.unit, "nav", "queue_days"), 0.8, "wait")
    expectMean(try o.organisation(.unit, "nav", "handoff_hours"), 0.4 * 730, "hours")
    expectMean(try days(o), 1.2, "lead time")
    expectMean(try o.organisation(.case, "municipal_dwelling", "handoffs"), 1460, "hand-offs")
    for unit in ["a", "b", "c", "m"] {
      #expect(try o.organisation(.unit, unit, "utilisation").allSatisfy { $0 == 0 })
    }
  }

  /// Each of three has a third of the households, whoever applies.
  @Test("of several units that take people in each has its part")
  func several() throws {
    let town = OrganisationTown(
      organisation: """
        enheter: { a: { oppgaver: ["mottak"] }, b: { oppgaver: ["mottak"] }, c: { oppgaver: ["mottak"] } },
        saksganger: { bolig: { trinn: [ { oppgave: "mottak", timer: { fast: 0.1 } } ] } }
        """)
    let o = try town.outcomes(sample: 10)
    for unit in ["a", "b", "c"] {
      expectMean(try o.organisation(.unit, unit, "case_hours"), 73 / 3.0, unit)
    }
  }

  @Test("a unit that works for some takes theirs, and others go to one that works for all")
  func rules() throws {
    var town = OrganisationTown(
      organisation: """
        enheter: { alle: { oppgaver: ["mottak"], vilkår: [ { utenMålgruppe: ["ung"] } ] }, unge: { oppgaver: ["mottak"], vilkår: [ { målgruppe: ["ung"] } ] } },
        saksganger: { bolig: { trinn: [ { oppgave: "mottak", timer: { fast: 0.1 } } ] } }
        """)
    town.inngang += ", målgrupper: { ung: 0.25 }"
    let o = try town.outcomes(sample: 10)
    expectMean(try o.organisation(.unit, "unge", "tasks"), 730 * 0.25, "young")
    expectMean(try o.organisation(.unit, "alle", "tasks"), 730 * 0.75, "others")
  }

  /// Strength grows from 0.5 by a tenth of what is left each month; full strength takes 0.8 of the wait
  /// away. In the third month it is 1 − 0.5 · 0.9² = 0.595 (two months have ended): 10 (1 − 0.8 · 0.595) = 5.24.
  @Test("cooperation that is kept up shortens the wait, and costs hours")
  func cooperation() throws {
    let effects = """
      , effekter: { samhandling: { vedStart: 0.5, timerPerMåned: 3, vekst: 0.1, virkning: 0.8 } }
      """
    let o = try one(
      town("b: { oppgaver: [\"tildeling\"] }", "a: { b: \(fixed(10)) }", more: effects), day: 70)
    let wait = try days(o)[0]
    #expect(abs(wait - 5.24) < 1e-9)
    // Eleven months ended before the last began: 1 January to 1 December is 334 days.
    #expect(abs(try o.the(.unit, "b", "meeting_hours") - 3 * 334 / 30.4375) < 1e-9)
  }
}
