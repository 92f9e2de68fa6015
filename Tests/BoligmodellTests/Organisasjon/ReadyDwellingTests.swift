import ScenarioFormat
import Testing

@Suite("Vacant dwellings and promised ones")
struct ReadyDwellingTests {
  /// The one tenant moves away on day 30, and one waits for the dwelling. Those who keep leases take note
  /// (2 hours), those who maintain look at it (3), work takes 10 days.
  private func town(
    _ rules: String = "",
    contact: String = "{ hyppighet: \"daglig\", ventetid: { fast: \"4 dager\" } }"
  ) -> OrganisationTown {
    OrganisationTown(
      perYear: 0,
      situations:
        "kommunalBolig: { årsaker: { flytter: { varighet: { fast: \"30 dager\" }, følge: { flytterTil: { flyttet: 1 } } } } }",
      start: """
        kommunalBolig: { ordinær: { antall: 1, hittil: { fast: 0 } } },
        hosSlektEllerVenner: { antall: 1, påVenteliste: 1 }
        """,
      dwellings: "typer: { ordinær: { bestand: 1, oppussing: { fast: \"10 dager\" } } }",
      organisation: """
        enheter: { kontor: { oppgaver: ["mottak", "husleiekontrakt", "tildeling"] }, drift: { oppgaver: ["driftOgVedlikehold"] } },
        kontakter: { kontor: { drift: \(contact) } },
        saksganger: { ledigBolig: { trinn: [ { oppgave: "husleiekontrakt", timer: { fast: 2 } }, { oppgave: "driftOgVedlikehold", timer: { fast: 3 } } ] } \(rules) }
        """)
  }

  /// 30 + 2 + 4 (talk) + 3 + 10 + 4 (word that it is ready) = 53.
  @Test("notice, inspection, work and word: each delays the next tenant")
  func days() throws {
    let o = try town().one()
    #expect(try o.count("municipal_dwelling", afterDays: 53) == 0)
    #expect(try o.count("municipal_dwelling", afterDays: 54) == 1)
    #expect(try o.the(.case, "vacant_dwelling", "lead_time") == 9)
    // Vacated on days 30, 83, 136 … by the next: only the first is let again.
    #expect(try o.value("void_days_per_let") == 23)
  }

  @Test("one house has no word to send")
  func together() throws {
    var town = town()
    town.organisation = """
      enheter: { alt: { oppgaver: ["mottak", "husleiekontrakt", "tildeling", "driftOgVedlikehold"] } },
      saksganger: { ledigBolig: { trinn: [ { oppgave: "husleiekontrakt", timer: { fast: 2 } }, { oppgave: "driftOgVedlikehold", timer: { fast: 3 } } ] } }
      """
    let o = try town.one()
    #expect(try o.count("municipal_dwelling", afterDays: 45) == 0)
    #expect(try o.count("municipal_dwelling", afterDays: 46) == 1)
  }

  /// The case is lost on the way there, and asked for after 6 days; at the maintenance it goes on. Word of the ready
  /// dwelling is lost, and someone goes through the list after 6 more: 53 + 6 + 6, were losses certain
  /// once. They are certain each time here, so the case never comes.
  @Test("a dwelling that is forgotten is remembered when someone goes through the list")
  func forgotten() throws {
    var town = town()
    town.organisation = """
      enheter: { kontor: { oppgaver: ["mottak", "tildeling"] }, drift: { oppgaver: ["driftOgVedlikehold", "husleiekontrakt"] } },
      kontakter: { kontor: { drift: { hyppighet: "daglig", ventetid: { fast: "4 dager" }, tap: 1 } } },
      effekter: { eierSpørEtter: { fast: "6 dager" } }
      """
    // 30 + 10 + 4 + 6: no case has to go anywhere, and word of it is lost.
    let o = try town.one()
    #expect(try o.count("municipal_dwelling", afterDays: 50) == 0)
    #expect(try o.count("municipal_dwelling", afterDays: 51) == 1)
  }

  private let lease =
    ", tildeling: { trinn: [ { oppgave: \"husleiekontrakt\", timer: { fast: 20 } } ] }"

  /// A lease takes 20 days of work. Two wait for the one dwelling from day 0; the first is promised it, and
  /// moves away on day 5. Work on its lease goes on until day 20, and then the other's begins.
  @Test("a promised dwelling is kept, and is there for the next when the household leaves")
  func promised() throws {
    var town = town(lease)
    town.start =
      "utenTak: { antall: 1, påVenteliste: 1, hittil: { fast: 0 } }, hosSlektEllerVenner: { antall: 1, påVenteliste: 1, hittil: { fast: 0 } }"
    town.dwellings =
      "typer: { ordinær: { bestand: 1, oppussing: { fast: \"10 dager\" } } }, prioritering: { mågrunn: [ { bosituasjon: [\"utenTak\"] } ] }"
    town.situations =
      "utenTak: { årsaker: { flytter: { varighet: { fast: \"5 dager\" }, følge: { flytterTil: { flyttet: 1 } } } } }"
    let o = try town.one()
    #expect(try o.count("municipal_dwelling", afterDays: 40) == 0)
    #expect(try o.count("municipal_dwelling", afterDays: 41) == 1)
    #expect(try o.the(.case, "allocation", "opened") == 2)
    #expect(try o.the(.case, "allocation", "lapsed") == 1)
    #expect(try o.the(.case, "allocation", "completed") == 1)
  }

  /// Ready from day 0, let on day 20: twenty days vacant, whoever they are promised to; and one that nobody
  /// has told of at the end has stood vacant until then.
  @Test("promised and unreported dwellings are vacant")
  func vacant() throws {
    var promised = town(lease)
    promised.start = "hosSlektEllerVenner: { antall: 1, påVenteliste: 1 }"
    promised.situations = ""
    #expect(try promised.one().value("vacant_days") == 20)
    // Vacated on day 30, ready on 40, and word of it takes 500 days.
    var slow = town()
    slow.organisation = """
      enheter: { kontor: { oppgaver: ["mottak", "tildeling"] }, drift: { oppgaver: ["driftOgVedlikehold", "husleiekontrakt"] } },
      kontakter: { kontor: { drift: { hyppighet: "daglig", ventetid: { fast: "500 dager" } } } }
      """
    let untold = try slow.one()
    #expect(try untold.value("vacant_days") == 335)
    #expect(try untold.duration("void", "still_waiting") == [1])
  }
}
