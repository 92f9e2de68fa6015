import ScenarioFormat
import Testing

/// Two cases a day (730 in a year of 365 days), where nothing else is said.
@Suite("A unit is a queue with as many servers as it has people")
struct UnitQueueTests {
  private func office(_ unit: String, _ hours: String, more: String = "") -> OrganisationTown {
    OrganisationTown(
      organisation: """
        enheter: { kontor: { oppgaver: ["mottak"], \(unit) } },
        saksganger: { bolig: { trinn: [ { oppgave: "mottak", timer: \(hours) } ] } \(more) }
        """)
  }
  private func exponential(_ mean: Double) -> String { "{ eksponentiell: { snitt: \(mean) } }" }

  /// Three people, tasks of 1.2 hours at an hour a day: a = 2.4, ρ = 0.8.
  @Test("årsverk in whole numbers: M/M/c by Erlang C, and Little's law")
  func erlang() throws {
    let o = try office("årsverk: 3", exponential(1.2)).outcomes(sample: 20, warmup: 1)
    let length = erlangC(servers: 3, load: 2.4) * 0.8 / 0.2
    expectMean(try o.organisation(.unit, "kontor", "queue_days"), length / 2, "wait")
    expectMean(try o.organisation(.unit, "kontor", "utilisation"), 0.8, "utilisation")
    expectMean(try o.organisation(.unit, "kontor", "case_hours"), 730 * 1.2, "hours")
    let kind = { try o.organisation(.case, "municipal_dwelling", $0) }
    expectMean(try kind("work_days"), 1.2, "work")
    expectMean(try kind("lead_time"), length / 2 + 1.2, "lead time")
    expectMean(try o.organisation(.task, "reception", "wait"), length / 2, "wait by task")
    // Lq is all days in the queue over the days of the year.
    let inQueue = zip(try kind("queue_days"), try kind("opened")).map { $0 * $1 / 365 }
    expectMean(inQueue, length, "mean number in the queue")
    #expect(try o.organisation(.unit, "kontor", "capacity_hours").allSatisfy { $0 == 3 * 365 })
  }

  /// 2.5 årsverk, half of their time: three people at 2.5/3/2 hours a day. Tasks of half an hour then take
  /// 1.2 days, as above.
  @Test("årsverk that are no whole number, part of their time: more people who are slower")
  func fraction() throws {
    let o = try office("årsverk: 2.5, boligandel: 0.5", exponential(0.5)).outcomes(
      sample: 20, warmup: 1)
    let wait = erlangC(servers: 3, load: 2.4) * 0.8 / 0.2 / 2
    expectMean(try o.organisation(.unit, "kontor", "queue_days"), wait, "wait")
    // λ E[h]/capacity = 2 · 0.5/1.25.
    expectMean(try o.organisation(.unit, "kontor", "utilisation"), 0.8, "utilisation")
    expectMean(try o.organisation(.case, "municipal_dwelling", "work_days"), 1.2, "work")
  }

  /// M/D/1 by Pollaczek and Khinchine: ρs/(2(1 − ρ)) = 0.8 · 0.4/0.4.
  @Test("equal hours: the queue of one person is M/D/1")
  func deterministic() throws {
    let o = try office("årsverk: 1", "{ fast: 0.4 }").outcomes(sample: 20, warmup: 1)
    expectMean(try o.organisation(.unit, "kontor", "queue_days"), 0.8, "wait")
  }

  /// Acute cases are 0.4 of the load, applications 0.6. Cobham: W₁ = W₀/(1 − ρ₁), W₂ = W₁/(1 − ρ), with
  /// W₀ = C · s/c. Source: Gross and Harris (1998), section 3.5.
  @Test("§ 27 goes first, without interrupting: the queue with two classes")
  func priority() throws {
    var town = office(
      "årsverk: 3", exponential(1.2),
      more:
        ", akutt: { prioritet: 0, trinn: [ { oppgave: \"mottak\", timer: \(exponential(1.2)) } ] }")
    town.perYear = 438
    town.innganger = """
      , b: { perÅr: 292, husholdningstype: { enslig: 1 }, ankommerTil: { akutt: 1 } }
      """
    town.rest = "midlertidigBotilbud: { egneEnheter: 5000 },"
    let o = try town.outcomes(sample: 20, warmup: 1)
    let base = erlangC(servers: 3, load: 2.4) * 1.2 / 3
    let first = base / (1 - 0.4 * 0.8)
    expectMean(try o.organisation(.case, "acute", "queue_days"), first, "acute")
    expectMean(
      try o.organisation(.case, "municipal_dwelling", "queue_days"), first / (1 - 0.8), "others")
    // Jobs of equal length: the order changes nothing for all together.
    expectMean(
      try o.organisation(.unit, "kontor", "queue_days"), base / (1 - 0.8), "all")
  }

  /// Jackson (1957): each station is as if alone. One at ρ = 2 · 0.3, two at a = 2 · 0.6.
  @Test("two units in series that talk at once are a tandem")
  func tandem() throws {
    let town = OrganisationTown(
      organisation: """
        enheter: { en: { oppgaver: ["mottak"] }, to: { oppgaver: ["tildeling"], årsverk: 2 } },
        kontakter: { en: { to: \(atOnce) } },
        saksganger: { bolig: { trinn: [ { oppgave: "mottak", timer: \(exponential(0.3)) },
          { oppgave: "tildeling", timer: \(exponential(0.6)) } ] } }
        """)
    let o = try town.outcomes(sample: 20, warmup: 1)
    let waits = [0.6 * 0.3 / 0.4, erlangC(servers: 2, load: 1.2) * 0.6 / 2 / 0.4]
    expectMean(try o.organisation(.unit, "en", "queue_days"), waits[0], "first")
    expectMean(try o.organisation(.unit, "to", "queue_days"), waits[1], "second")
    expectMean(
      try o.organisation(.case, "municipal_dwelling", "lead_time"),
      waits[0] + waits[1] + 0.3 + 0.6, "lead time")
    expectMean(try o.organisation(.case, "municipal_dwelling", "handoffs"), 730, "hand-offs")
    #expect(
      try o.organisation(.case, "municipal_dwelling", "contact_days").allSatisfy { $0 == 0 })
  }
}
