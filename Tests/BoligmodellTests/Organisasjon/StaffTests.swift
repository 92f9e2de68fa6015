import Foundation
import ScenarioFormat
import Testing

@Suite("Staff fall ill, leave, learn, and take over")
struct StaffTests {
  private func staff(_ rules: String, årsverk: String = "10") -> OrganisationTown {
    var town = OrganisationTown(
      organisation: "enheter: { kontor: { oppgaver: [\"mottak\"], årsverk: \(årsverk) } }")
    town.perYear = 0
    town.organisation = "\(town.organisation)"
    let text = "bemanning: { timerPerÅrsverk: 365.25, \(rules) }"
    town.rest = "organisasjon: { \(text), \(town.organisation) },"
    town.organisation = ""
    return town
  }

  @Test(
    "a fifth of the time ill is a fifth of the hours",
    arguments: ["{ eksponentiell: { snitt: \"10 dager\" } }", "{ fast: \"25 dager\" }"])
  func illness(length: String) throws {
    let o = try staff("sykefravær: 0.2, fraværslengde: \(length)").outcomes(sample: 20, warmup: 1)
    expectMean(try o.organisation(.unit, "kontor", "absence_days"), 0.2 * 3650, "absence")
    expectMean(try o.organisation(.unit, "kontor", "capacity_hours"), 0.8 * 3650, "hours")
  }

  /// Each post in turn: vacant for R = 60 days, then held by one who leaves at τ = 2 a year, and for L = 120
  /// days of that, or less, learns at 0.4 of the others' pace: (1 − e^{−τL})/τ days.
  @Test("who leaves is missed until another has come, and learned")
  func turnover() throws {
    let o = try staff(
      """
      turnover: "2 per år", rekruttering: { fast: "60 dager" }, opplæring: { fast: "120 dager" }, tempoUnderOpplæring: 0.4
      """
    ).outcomes(sample: 20, warmup: 4)
    let rate = 2 / 365.25
    let held = 1 / rate
    let learning = (1 - exp(-rate * 120)) / rate
    let cycle = 60 + held
    expectMean(try o.organisation(.unit, "kontor", "absence_days"), 3650 * 60 / cycle, "vacant")
    expectMean(
      try o.organisation(.unit, "kontor", "capacity_hours"),
      3650 * (held - 0.6 * learning) / cycle, "hours")
  }

  /// Three cases of five hours on day 1, and nobody there until day 30; then two, at an hour a day:
  /// done on days 35, 35 and 40. Capacity: 335 days of two.
  @Test("the plan of årsverk changes how many work")
  func schedule() throws {
    var town = OrganisationTown(
      organisation: """
        enheter: { kontor: { oppgaver: ["mottak"], årsverk: { trinn: { "2013-01-01": 0, "2013-01-31": 2 } } } },
        saksganger: { bolig: { trinn: [ { oppgave: "mottak", timer: { fast: 5 } } ] } }
        """)
    town.apply(3)
    let o = try town.one()
    #expect(try o.the(.unit, "kontor", "capacity_hours") == 670)
    #expect(abs(try o.the(.case, "municipal_dwelling", "lead_time") - (34 + 34 + 39) / 3.0) < 1e-9)
    #expect(abs(try o.the(.unit, "kontor", "queue_days") - (29 + 29 + 34) / 3.0) < 1e-9)
  }

  /// Two cases of ten hours on day 1. By relay they end on days 11 and 21. Pooled the second is done by b, at
  /// one and a half times the hours: on day 16; not by one that a talks with once a month, nor by politicians.
  @Test("when a unit is full another takes over, where work is pooled")
  func jazz() throws {
    func lead(_ way: String, _ contact: String) throws -> Outcomes {
      var town = OrganisationTown(
        organisation: """
          enheter: { a: { oppgaver: ["mottak"] }, b: { oppgaver: ["kartlegging"] }, c: { oppgaver: ["politisk"] } },
          kontakter: { a: { b: "\(contact)", c: "daglig" } },
          saksganger: { bolig: { trinn: [ { oppgave: "mottak", timer: { fast: 10 } } ] } },
          arbeidsmåte: "\(way)", effekter: { jazz: { timefaktor: 1.5 } }
          """)
      town.apply(2)
      return try town.one()
    }
    for (way, contact, days, other) in [
      ("stafett", "daglig", 15.0, 0.0), ("jazz", "daglig", 12.5, 15),
      ("jazz", "ukentlig", 12.5, 15),
      ("jazz", "månedlig", 15, 0),
    ] {
      let o = try lead(way, contact)
      let lead = try o.the(.case, "municipal_dwelling", "lead_time")
      #expect(lead == days, "\(way), \(contact)")
      let taken = try o.the(.unit, "b", "case_hours")
      #expect(taken == other, "\(way), \(contact)")
    }
  }

  /// Three units, ten days between each of them. A team meets once, after four days, for an hour and a half of
  /// each.
  @Test("a team for composite cases meets once, and waits for no contact")
  func team() throws {
    func run(_ need: String) throws -> Outcomes {
      var town = OrganisationTown(
        organisation: """
          enheter: { a: { oppgaver: ["mottak"] }, b: { oppgaver: ["kartlegging"] }, c: { oppgaver: ["tildeling"] } },
          kontakter: { a: { b: { hyppighet: "daglig", ventetid: { fast: "10 dager" } } }, b: { c: { hyppighet: "daglig", ventetid: { fast: "10 dager" } } } },
          saksganger: { bolig: { trinn: [ { oppgave: "mottak" }, { oppgave: "kartlegging" }, { oppgave: "tildeling" } ] } },
          eierskap: "saksteam", effekter: { saksteam: { møte: { fast: "4 dager" }, timer: 1.5 } }
          """)
      town.inngang += ", behov: { \(need): 1 }"
      town.apply(1)
      return try town.one()
    }
    let composite = try run("sammensatt")
    #expect(try composite.the(.case, "municipal_dwelling", "lead_time") == 4)
    for unit in ["a", "b", "c"] { #expect(try composite.the(.unit, unit, "meeting_hours") == 1.5) }
    let simple = try run("enkelt")
    #expect(try simple.the(.case, "municipal_dwelling", "lead_time") == 20)
    #expect(try simple.the(.organisation, "all", "meeting_hours") == 0)
  }

  /// A contact that loses everything, with both present: nothing is lost, and an hour of each.
  @Test("handed over with both present nothing is lost, at an hour of each")
  func warm() throws {
    var town = OrganisationTown(
      organisation: """
        enheter: { a: { oppgaver: ["mottak"] }, b: { oppgaver: ["tildeling"] } },
        kontakter: { a: { b: { hyppighet: "daglig", ventetid: { fast: "2 dager" }, tap: 1, varm: true } } },
        saksganger: { bolig: { trinn: [ { oppgave: "mottak" }, { oppgave: "tildeling" } ] } },
        effekter: { timerVarmOverlevering: 1 }
        """)
    town.apply(5)
    let o = try town.one()
    #expect(try o.the(.case, "municipal_dwelling", "completed") == 5)
    for unit in ["a", "b"] { #expect(try o.the(.unit, unit, "handoff_hours") == 5) }
  }

  /// The contact with b, whose only one leaves at τ = 4 a year, is informal: gone for R = 30 days and until one
  /// has learned for L = 20. Who learns leaves too, with 1 − q, q = e^{−τL}, and it begins anew: D = (R +
  /// (1 − q)/τ)/q days. Then it is there for 1/τ. Cases come at random, and without it wait ten days.
  @Test("with the key person go the contacts that were personal, until the next is known")
  func keyPerson() throws {
    func days(_ form: String) throws -> [Double] {
      let town = OrganisationTown(
        years: 3,
        organisation: """
          enheter: { a: { oppgaver: ["mottak"] }, b: { oppgaver: ["tildeling"], turnover: "4 per år", nøkkelperson: true } },
          kontakter: { a: { b: { hyppighet: "daglig", form: "\(form)", ventetid: { fast: "0 dager" } } } },
          saksganger: { bolig: { trinn: [ { oppgave: "mottak" }, { oppgave: "tildeling" } ] } },
          effekter: { ingenKontakt: { ventetid: { fast: "10 dager" } } }
          """)
      var learned = town
      learned.organisation = ""
      learned.rest =
        "organisasjon: { bemanning: { rekruttering: { fast: \"30 dager\" }, opplæring: { fast: \"20 dager\" } }, \(town.organisation) },"
      return try learned.outcomes(replications: 40, warmup: 2).organisation(
        .case, "municipal_dwelling", "contact_days")
    }
    let rate = 4 / 365.25
    let q = exp(-rate * 20)
    let gone = (30 + (1 - q) / rate) / q
    expectMean(try days("uformell"), 10 * gone / (gone + 1 / rate), "informal")
    #expect(try days("formell").allSatisfy { $0 == 0 })
  }

  /// b, the only one there, leaves within hours and nobody comes. With b a case goes a–b–m in 2 days; without it a–c–m
  /// in 9, on either rule.
  @Test(
    "when a contact is gone cases go another way", arguments: ["kjentKontakt", "minstForsinkelse"])
  func rerouted(rule: String) throws {
    func days(_ turnover: Int) throws -> [Double] {
      func fixed(_ days: Int, _ form: String = "formell") -> String {
        "{ hyppighet: \"daglig\", form: \"\(form)\", ventetid: { fast: \"\(days) dager\" } }"
      }
      var town = OrganisationTown()
      town.apply(1)
      town.rest = """
        organisasjon: { bemanning: { rekruttering: { fast: "1000 dager" } }, ruting: "\(rule)",
          enheter: { a: { oppgaver: ["mottak"] }, b: { oppgaver: [], nøkkelperson: true, turnover: "\(turnover) per dag" },
            c: { oppgaver: [] }, m: { oppgaver: ["tildeling"] } },
          kontakter: { a: { b: \(fixed(1, "uformell")), c: \(fixed(4)) }, b: { m: \(fixed(1, "uformell")) }, c: { m: \(fixed(5)) } },
          saksganger: { bolig: { trinn: [ { oppgave: "mottak" }, { oppgave: "tildeling" } ] } } },
        """
      return try town.one().organisation(.case, "municipal_dwelling", "lead_time")
    }
    #expect(try days(0) == [2])
    #expect(try days(50) == [9])
  }

  /// A summons is missed by composite cases with 0.5, and again: one new appointment on average, after ten
  /// days; never by others. A unit that goes out finds them, at one and a half times the hours.
  @Test("who does not turn up has a new appointment; who is visited is at home")
  func summons() throws {
    func run(_ unit: String, _ need: String) throws -> Outcomes {
      var town = OrganisationTown(
        organisation: """
          enheter: { a: { oppgaver: ["mottak"], årsverk: 100 \(unit) } },
          saksganger: { bolig: { trinn: [ { oppgave: "mottak", timer: { fast: 2 } } ] } },
          effekter: { uteblir: 0.5, nyAvtale: { fast: "10 dager" }, timerOppsøkende: 1.5 }
          """)
      town.inngang += ", behov: { \(need): 1 }"
      return try town.outcomes(sample: 8, warmup: 1)
    }
    expectMean(
      try run("", "sammensatt").organisation(.case, "municipal_dwelling", "lead_time"), 12,
      "summoned")
    for (unit, need, days) in [("", "enkelt", 2.0), (", oppsøkende: true", "sammensatt", 3)] {
      let lead = try run(unit, need).organisation(.case, "municipal_dwelling", "lead_time")
      #expect(lead.allSatisfy { abs($0 - days) < 1e-9 })
    }
  }

  /// Three hours, twice that for composite needs; a specialist takes half of it for clear cases and
  /// double for composite ones.
  @Test(
    "hours by the kind of case and of staff",
    arguments: [
      ("", "enkelt", 3.0), ("", "sammensatt", 6), (", spesialist: true", "enkelt", 1.5),
      (", spesialist: true", "sammensatt", 12),
    ])
  func hours(unit: String, need: String, hours: Double) throws {
    var town = OrganisationTown(
      organisation: """
        enheter: { a: { oppgaver: ["mottak"] \(unit) } },
        saksganger: { bolig: { trinn: [ { oppgave: "mottak", timer: { fast: 3 }, sammensatt: 2 } ] } },
        effekter: { spesialist: { klar: 0.5, sammensatt: 2 } }
        """)
    town.inngang += ", behov: { \(need): 1 }"
    town.apply(1)
    let spent = try town.one().the(.unit, "a", "case_hours")
    #expect(spent == hours)
  }
}

extension OrganisationTown {
  /// Nobody comes; so many apply on day 1, and wait for dwellings that never come.
  mutating func apply(_ count: Int) {
    perYear = 0
    start = "hosSlektEllerVenner: { antall: \(count), hittil: { fast: 0 } }"
    situations =
      "hosSlektEllerVenner: { årsaker: { søkerKommunalBolig: { varighet: { fast: \"1 dag\" }, følge: \"søkerKommunalBolig\" } } }"
    granted = "{ sannsynlighet: 1 }"
    dwellings = "typer: { ordinær: { bestand: 0 } }"
  }
}
