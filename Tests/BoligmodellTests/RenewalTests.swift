import Boligmodell
import ScenarioFormat
import Testing

@Suite("Contracts by rule, and stricter renewal")
struct RenewalTests {
  /// Two single tenants from the start, one of simple need and one of composite; nothing else moves them.
  /// `waiting` are households of composite need with friends, on the list from the start.
  private func town(
    contract: String, instruments: String = "", waiting: Int = 0, order: String = "størstBehov",
    kinds: String = "", years: Int = 2
  ) -> String {
    """
    {
      navn: "fornyelse", start: "2010-01-01", år: \(years), \(single),
      innganger: {
        enkle: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } },
        sammensatte: { perÅr: 0, husholdningstype: { enslig: 1 }, behov: { sammensatt: 1 }, ankommerTil: { utenTak: 1 } } },
      startbestand: {
        enkle: { kommunalBolig: { ordinær: { antall: 1, hittil: { fast: 0 } } } },
        sammensatte: { kommunalBolig: { ordinær: { antall: 1, hittil: { fast: 0 } } },
          hosSlektEllerVenner: { antall: \(waiting), påVenteliste: \(waiting), hittil: { fast: 0 } } } },
      bosituasjoner: {},
      kommunaleBoliger: { typer: { ordinær: { bestand: 2 }\(kinds) }, prioritering: "\(order)", kontrakt: { \(contract) } },
      virkemidler: { \(instruments) },
    }
    """
  }

  /// Leases of 100 days for simple needs and 300 for others: reviews on days 100, 200, … 700 and 300, 600.
  @Test("the first rule that holds gives the lease's length")
  func lengths() throws {
    let o = try Outcomes(
      town(
        contract:
          "lengde: [{ vilkår: { behov: [\"enkelt\"] }, lengde: \"100 dager\" }, { lengde: \"300 dager\" }]"
      ), replications: 1)
    #expect(try o.value("renewals") == 7 + 2)
    // Without a length, or a rule that holds, the lease has no end.
    let open = try Outcomes(
      town(contract: "lengde: [{ vilkår: { behov: [\"enkelt\"] } }, { lengde: \"300 dager\" }]"),
      replications: 1)
    #expect(try open.value("renewals") == 2)
    let none = try Outcomes(
      town(contract: "lengde: [{ vilkår: { alder: { fra: 200 } }, lengde: \"9 dager\" }]"),
      replications: 1)
    #expect(try none.value("renewals") == 0)
  }

  /// Leases of 100 days, renewed twice (days 100 and 200); on day 300 notice, on day 330 out.
  @Test("a tenancy is renewed as often as it can be, then the tenant moves after the notice")
  func limit() throws {
    let contract =
      "lengde: \"100 dager\", fornyelser: { høyst: 2, varsel: \"30 dager\", flytterTil: { privatLeie: 1 } }"
    let o = try Outcomes(town(contract: contract), replications: 1, options: daily)
    #expect(try o.value("renewals") == 4)
    #expect(try o.count("municipal_dwelling", afterDays: 329) == 2)
    #expect(try o.count("municipal_dwelling", afterDays: 331) == 0)
    #expect(try o.flow("municipal_dwelling", "private_rental") == [2])
    // Not once: on day 100 notice.
    let never = try Outcomes(
      town(contract: contract.replacingOccurrences(of: "høyst: 2", with: "høyst: 0")),
      replications: 1, options: daily)
    #expect(try never.value("renewals") == 0)
    #expect(try never.count("municipal_dwelling", afterDays: 131) == 0)
  }

  private let strict =
    "streng: { strengereFornyelse: { varsel: \"60 dager\", flytterTil: { hosSlektEllerVenner: 1 } } },"

  /// Reviews on day 400. One of composite need waits: the simple tenant (0 points to 2) is out on day 460 and
  /// the other (2 to 2) is renewed; the one who waits moves in on day 460.
  @Test("a lease is not renewed where someone who waits has a greater need; an equal need renews")
  func stricter() throws {
    let o = try Outcomes(
      town(contract: "lengde: \"400 dager\"", instruments: strict, waiting: 1), replications: 1,
      options: daily)
    #expect(try o.value("renewals") == 1)
    #expect(try o.count("waiting_list", afterDays: 460) == 1)
    #expect(try o.count("waiting_list", afterDays: 461) == 0)
    #expect(try o.flow("municipal_dwelling", "with_family_or_friends") == [1])
    #expect(try o.uptake("streng", "granted") == 1)
    #expect(try o.uptake("streng", "considered") == 2)
  }

  @Test("it changes nothing where nobody waits, none is ahead, the margin is greater, or it is off")
  func neutral() throws {
    let contract = "lengde: \"400 dager\""
    func run(_ instruments: String, waiting: Int = 1, order: String = "størstBehov") throws
      -> [UInt64]
    {
      try Outcomes(
        town(contract: contract, instruments: instruments, waiting: waiting, order: order),
        replications: 2
      ).fingerprints
    }
    #expect(try run(strict, waiting: 0) == run("", waiting: 0))
    #expect(try run(strict, order: "førsteInn") == run("", order: "førsteInn"))
    let margin = strict.replacingOccurrences(of: "varsel:", with: "margin: 3, varsel:")
    #expect(try run(margin) == run(""))
    #expect(try run(margin.replacingOccurrences(of: "margin: 3", with: "margin: 2")) != run(""))
    let off = strict.replacingOccurrences(of: "streng: {", with: "streng: { til: \"2011-02-01\",")
    #expect(try run(off) == run(""))
    let overlooked = strict.replacingOccurrences(of: "streng: {", with: "streng: { dekning: 0,")
    #expect(try run(overlooked) == run(""))
  }

  /// A gjennomgangsbolig for those without a roof, with leases of 100 days: at the first review the tenant goes on
  /// the list for an ordinary dwelling, which stands ready, and the transitional one is free again.
  @Test("the tenant of a gjennomgangsbolig moves on to the kind that is for it then")
  func transitional() throws {
    let o = try Outcomes(
      """
      {
        navn: "gjennomgang", start: "2010-01-01", år: 1, \(single),
        innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
        startbestand: { a: { utenTak: { antall: 1, påVenteliste: 1, hittil: { fast: 0 } } } },
        bosituasjoner: {},
        kommunaleBoliger: {
          typer: { ordinær: { bestand: 1 }, gjennomgangsbolig: { bestand: 1, passerFor: [{ bosituasjon: ["utenTak"] }],
            kontrakt: { lengde: "100 dager", gjennomgang: [{ overføres: 1 }] } } },
          rekkefølge: ["gjennomgangsbolig"] },
      }
      """, replications: 1)
    #expect(try o.value("allocations", group: "boligtype:gjennomgangsbolig") == 1)
    #expect(try o.value("allocations", group: "boligtype:ordinær") == 1)
    #expect(try o.flow("municipal_dwelling", "municipal_dwelling") == [1])
    #expect(try o.value("turnovers", group: "boligtype:gjennomgangsbolig") == 1)
    #expect(try o.duration("tenancy", "mean_of_completed") == [100])
  }

  /// Ten dwellings for each of two groups, all ready, and eight waiting for the first kind alone after those
  /// who could have moved in. At new year the second kind's ten move half of the way: 5; at most three with a limit.
  @Test("earmarked dwellings follow the waiting lists at new year")
  func quotas() throws {
    func run(_ rule: String) throws -> Outcomes {
      try Outcomes(
        """
        {
          navn: "kvoter", start: "2010-01-01", år: 2, \(single),
          innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
          startbestand: { a: { utenTak: { antall: 18, påVenteliste: 18, hittil: { fast: 0 } } } },
          bosituasjoner: {},
          kommunaleBoliger: { typer: { unge: { bestand: 10 }, eldre: { bestand: 10, passerFor: [{ alder: { fra: 200 } }] } } },
          virkemidler: { k: { \(rule) } },
        }
        """, replications: 1, options: daily)
    }
    func stock(_ o: Outcomes) throws -> [Double] {
      [
        try o.value("dwellings", group: "boligtype:unge"),
        try o.value("dwellings", group: "boligtype:eldre"),
      ]
    }
    let half = try run("kvoter: { typer: [\"unge\", \"eldre\"], tempo: 0.5 }")
    #expect(try half.count("waiting_list", afterDays: 365) == 8)
    #expect(try half.count("waiting_list", afterDays: 366) == 3)
    #expect(try stock(half) == [15, 5])
    #expect(
      try stock(run("kvoter: { typer: [\"unge\", \"eldre\"], tempo: 0.5, høyst: 3 }")) == [13, 7])
    #expect(try stock(run("kvoter: { typer: [\"unge\", \"eldre\"], tempo: 0 }")) == [10, 10])
    #expect(
      try stock(run("til: \"2010-12-31\", kvoter: { typer: [\"unge\", \"eldre\"] }")) == [10, 10])
  }
}
