import ScenarioFormat
import Testing

@Suite("Which instruments the one who meets a household thinks of")
struct ScreeningTests {
  /// `a` takes people in and assesses them; the instrument is `b`'s, or its own.
  private func town(_ contacts: String, a: String = "", more: String = "", b: String = "")
    -> OrganisationTown
  {
    var town = OrganisationTown(
      organisation: """
        enheter: { a: { oppgaver: ["mottak", "kartlegging" \(a)] }, b: { oppgaver: ["sosialhjelp"] } \(b) },
        kontakter: { \(contacts) },
        saksganger: { bolig: { trinn: [ { oppgave: "mottak" }, { oppgave: "kartlegging" } ] } },
        effekter: { screening: { daglig: 0.9, ukentlig: 0.7, månedlig: 0.5, sjelden: 0.3, ingen: 0.1 },
          ventetid: { daglig: { fast: "1 dag" }, ukentlig: { fast: "1 dag" }, månedlig: { fast: "1 dag" }, sjelden: { fast: "1 dag" } } },
        \(more)
        """)
    town.rest = """
      virkemidler: { x: { oppgave: "sosialhjelp", vurderes: ["søknad"], vilkår: [ { personer: { fra: 1 } } ], \(everywhere) } },
      """
    return town
  }

  @Test(
    "by how often one talks with those who have it",
    arguments: [
      ("a: { b: \"daglig\" }", 0.9), ("a: { b: \"ukentlig\" }", 0.7),
      ("b: { a: \"månedlig\" }", 0.5), ("a: { b: \"sjelden\" }", 0.3), ("", 0.1),
    ])
  func frequency(contacts: String, share: Double) throws {
    let o = try town(contacts).outcomes(sample: 10)
    expectMean(
      try o.organisation(.case, "other_instrument", "thought_of"), 730 * share, "thought of")
    expectMean(
      try o.organisation(.case, "other_instrument", "overlooked"), 730 * (1 - share), "overlooked")
    let opened = try o.organisation(.case, "other_instrument", "opened")
    #expect(try o.organisation(.case, "other_instrument", "thought_of") == opened)
  }

  @Test("its own it always thinks of")
  func own() throws {
    let o = try town("", a: ", \"sosialhjelp\"").outcomes(sample: 2)
    #expect(try o.organisation(.organisation, "all", "overlooked").allSatisfy { $0 == 0 })
    #expect(try o.uptakes("x", "granted").allSatisfy { $0 > 600 })
  }

  @Test(
    "the most frequent of several counts, and a common forum that deals with cases is a contact")
  func several() throws {
    let third = ", c: { oppgaver: [\"sosialhjelp\"] }"
    let two = try town("a: { b: \"sjelden\", c: \"ukentlig\" }", b: third).outcomes(sample: 10)
    expectMean(
      try two.organisation(.case, "other_instrument", "thought_of"), 730 * 0.7, "two contacts")
    func forum(_ agenda: String) -> String {
      "fora: { f: { deltakere: [\"a\", \"b\"], intervall: \"7 dager\", dagsorden: [\"\(agenda)\"] } }"
    }
    for (agenda, share) in [("uavklarte", 0.7), ("strategi", 0.3)] {
      let o = try town("a: { b: \"sjelden\" }", more: forum(agenda)).outcomes(sample: 10)
      expectMean(
        try o.organisation(.case, "other_instrument", "thought_of"), 730 * share, agenda)
    }
  }

  /// Arrears are dealt with by one who never thinks of what others have; where those sit in the same meeting
  /// they do.
  @Test(
    "at a meeting everyone's instruments are thought of",
    arguments: [("\"a\"", 0.0), ("\"a\", \"b\"", 1)])
  func meeting(members: String, granted: Double) throws {
    let town = OrganisationTown(
      perYear: 0,
      situations:
        "kommunalBolig: { årsaker: { mislighold: { varighet: { fast: \"10 dager\" }, følge: \"anmerkning\" } } }",
      start: "kommunalBolig: { ordinær: { antall: 1, hittil: { fast: 0 } } }",
      dwellings: "typer: { ordinær: { bestand: 1 } }",
      rest: """
        virkemidler: { x: { oppgave: "sosialhjelp", vurderes: ["restanse"], \(everywhere) } },
        """,
      organisation: """
        enheter: { a: { oppgaver: ["mottak", "husleiekontrakt"] }, b: { oppgaver: ["sosialhjelp"] } },
        fora: { f: { deltakere: [\(members)], intervall: "30 dager", dagsorden: ["restanse"] } },
        saksganger: { restanse: { trinn: [ { oppgave: "husleiekontrakt" } ] } },
        effekter: { screening: { daglig: 0, ukentlig: 0, månedlig: 0, sjelden: 0, ingen: 0 } }
        """)
    #expect(try town.one().uptake("x", "granted") == granted)
  }

  /// Whom one thinks of with less contact one thinks of with more: the same draw.
  @Test("more contact overlooks nobody whom less would have seen")
  func monotone() throws {
    let thought = try [
      "", "a: { b: \"sjelden\" }", "a: { b: \"månedlig\" }", "a: { b: \"ukentlig\" }",
      "a: { b: \"daglig\" }",
    ]
    .map { try town($0).outcomes(sample: 5).organisation(.case, "other_instrument", "thought_of") }
    for (less, more) in zip(thought, thought.dropFirst()) {
      for (few, many) in zip(less, more) { #expect(few < many) }
    }
  }

  /// One who is released has the place that is planned for it, if the municipality is told: with 0.7.
  @Test("before release what is planned depends on being told")
  func told() throws {
    var town = OrganisationTown(
      organisation:
        "enheter: { a: { oppgaver: [\"mottak\"] } }, effekter: { informertFørUtskrivning: 0.7 }")
    town.perYear = 0
    town.start = "fengsel: { antall: 1000, hittil: { fast: 0 } }"
    town.situations =
      "fengsel: { årsaker: { løslates: { varighet: { fast: \"30 dager\" }, følge: { flytterTil: { utenTak: 1 } } } } }"
    town.rest =
      "virkemidler: { plan: { oppgave: \"mottak\", vurderes: [\"utskrivning\"], vilkår: [ { personer: { fra: 1 } } ], flytterTil: \"privatLeie\", \(everywhere) } },"
    let o = try town.outcomes(sample: 8)
    expectMean(try o.flow("prison", "private_rental"), 700, "told")
    expectMean(try o.flow("prison", "without_roof"), 300, "not told")
  }
}
