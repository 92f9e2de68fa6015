import ScenarioFormat
import Testing

@Suite("Arrears, complaints: help in time or too late")
struct ArrearsCaseTests {
  /// One tenant is in arrears on day 10, and every ten days. Advice is 5 days of work, and keeps the
  /// landlord's request from being carried out; else that is done 30 days after the request.
  private func town(_ effects: String, units: String = "", tenants: Int = 1) -> OrganisationTown {
    OrganisationTown(
      perYear: 0,
      situations: """
        kommunalBolig: { årsaker: { mislighold: { varighet: { diskret: { verdier: ["10 dager"], vekter: [1] } },
          følge: { fravikelse: { gjennomføres: 1, etter: { fast: "30 dager" }, flytterTil: { utenTak: 1 } } } } } }
        """,
      start: "kommunalBolig: { ordinær: { antall: \(tenants), hittil: { fast: 0 } } }",
      dwellings: "typer: { ordinær: { bestand: \(tenants) } }",
      rest: """
        virkemidler: { råd: { oppgave: "økonomiskRådgivning", vurderes: ["restanse"], \(everywhere),
          virkninger: { a: { sannsynlighet: "fravikelseGjennomføres", faktor: 0 } } } },
        """,
      organisation: units.isEmpty
        ? """
        enheter: { a: { oppgaver: ["mottak", "husleiekontrakt", "økonomiskRådgivning"], årsverk: 100 } },
        saksganger: { restanse: { trinn: [ { oppgave: "økonomiskRådgivning", timer: { fast: 5 } } ] } },
        effekter: { \(effects) }
        """ : units + ", effekter: { \(effects) }")
  }

  @Test("help in time averts the eviction")
  func inTime() throws {
    let o = try town("restansefrist: { fast: \"45 dager\" }").one()
    #expect(try o.value("evictions_executed") == 0)
    #expect(try o.value("evictions_requested") > 0)
    #expect(try o.uptake("råd", "granted") == 1)
  }

  /// The landlord waits three days: requested on day 13, carried out on 43, though help came on day 15.
  @Test("help too late averts nothing")
  func tooLate() throws {
    let o = try town("restansefrist: { fast: \"3 dager\" }").one()
    #expect(try o.count("without_roof", afterDays: 43) == 0)
    #expect(try o.count("without_roof", afterDays: 44) == 1)
    #expect(try o.value("evictions_executed") == 1)
    #expect(try o.uptake("råd", "granted") == 1)
  }

  private let parted = """
    enheter: { a: { oppgaver: ["mottak", "husleiekontrakt"] }, b: { oppgaver: ["økonomiskRådgivning"] } },
    kontakter: { a: { b: { hyppighet: "daglig", ventetid: { fast: "WAIT dager" }, tap: 1 } } },
    saksganger: { restanse: { trinn: [ { oppgave: "husleiekontrakt" }, { oppgave: "økonomiskRådgivning" } ] } }
    """

  /// Lost on day 11. The landlord acts on day 55; carried out on day 85.
  @Test("a lost case waits for the landlord")
  func lost() throws {
    let o = try town(
      "restansefrist: { fast: \"45 dager\" }", units: parted.replacing("WAIT", with: "1")
    ).one()
    #expect(try o.count("without_roof", afterDays: 85) == 0)
    #expect(try o.count("without_roof", afterDays: 86) == 1)
    #expect(try o.uptake("råd", "granted") == 0)
  }

  /// Requests are not carried out. There are arrears every ten days, on days 10, 20 … 360. The landlord acts
  /// three days after each, and two days later the case is lost: the last on day 365, which is too late.
  @Test("arrears that were lost too late do not stand in the way of the next")
  func next() throws {
    var town = town(
      "restansefrist: { fast: \"3 dager\" }", units: parted.replacing("WAIT", with: "5"))
    town.situations = town.situations.replacing("gjennomføres: 1", with: "gjennomføres: 0")
    let o = try town.one()
    #expect(try o.value("evictions_requested") == 36)
    #expect(try o.the(.case, "arrears", "lost") == 35)
  }

  /// Arrears wait for a meeting every 30 days that has them on its agenda: help comes on day 30, in
  /// time (45 days) or too late (15).
  @Test("those who can help hear of arrears at the meeting", arguments: [(45, 0.0), (15, 1)])
  func forum(deadline: Int, evicted: Double) throws {
    var town = town("restansefrist: { fast: \"\(deadline) dager\" }")
    town.organisation +=
      ", fora: { f: { deltakere: [\"a\"], intervall: \"30 dager\", dagsorden: [\"restanse\"] } }"
    let o = try town.one()
    #expect(try o.value("evictions_executed") == evicted)
    #expect(try o.uptake("råd", "granted") == 1)
  }

  /// 730 refusals a year; four of ten complain, after 20 days, and a quarter of them are right.
  @Test(
    "complaints, and those that are right, by their shares: with units and without",
    arguments: ["", "3"])
  func complaints(hours: String) throws {
    var town = OrganisationTown()
    town.sak = ", klage: { sannsynlighet: 0.4, etter: { fast: \"20 dager\" }, omgjøres: 0.25 }"
    town.dwellings = "typer: { ordinær: { bestand: 3000 } }"
    if !hours.isEmpty {
      town.organisation = """
        enheter: { a: { oppgaver: ["mottak", "tildeling"], årsverk: 50 } },
        saksganger: { klage: { prioritet: 0, trinn: [ { oppgave: "tildeling", timer: { fast: \(hours) } } ] } }
        """
    }
    let o = try town.outcomes(sample: 12, warmup: 1)
    expectMean(try o.values("refused"), 730, "refused")
    expectMean(try o.values("complaints"), 292, "complaints")
    expectMean(try o.values("reversed"), 73, "reversed")
    expectMean(try o.values("granted"), 73, "granted")
    // 20 days, and three of work.
    let waits = try o.duration("wait_from_application", "mean_of_completed")
    #expect(waits.allSatisfy { abs($0 - (hours.isEmpty ? 20 : 23)) < 1e-9 })
    if !hours.isEmpty {
      expectMean(try o.organisation(.case, "complaint", "opened"), 292, "cases")
    }
  }
}
