import SimulationKernel
import Testing

@testable import Boligmodell
@testable import ScenarioFormat

@Suite("contracts, point by point: what no other suite shows")
struct ContractTests {
  private func problems(_ text: String) throws -> [String] {
    var problems = ProblemList()
    let document = DocumentLoader().load(
      bytes: Array(text.utf8), name: "test.json", problems: &problems)
    _ = Scenario.compile(try #require(document), problems: &problems)
    return problems.problems.map { "\($0.severity) \($0.code)" }
  }

  private func town(
    start: String = "2010-01-01", perYear: String = "0", waves: String = "",
    initial: String = "", situations: String = "", rest: String = ""
  ) -> String {
    """
    {
      navn: "kontrakt", start: "\(start)", år: 1, \(single),
      innganger: { a: { perÅr: \(perYear), \(waves) husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
      startbestand: { a: { \(initial) } }, bosituasjoner: { \(situations) }, \(rest)
    }
    """
  }

  // MARK: Time

  @Test(
    "contracts, Time: a calendar year's inflow is spread evenly over its days, partial years pro rata"
  )
  func inflow() throws {
    let scenario = try scenario(
      town(start: "2011-10-01", perYear: "{ \"2011\": 730, \"2012\": 366 }"))
    let rate = scenario.modell.innganger[0].streams[0].rate
    // 92 of the 365 days of 2011 at 2 a day, then 274 of the 366 of 2012 at 1.
    for (day, expected) in [(1.0, 2.0), (92, 184), (93, 185), (366, 184 + 274)] {
      #expect(abs(rate.value(at: day) - expected) < 1e-9, "day \(day)")
    }
  }

  // MARK: Order

  @Test(
    "contracts, Order: ranks are sampling, schedules, departures, reviews, cases, forum, inflow")
  func ranks() {
    let order = [
      Rank.periode, Rank.plan, Rank.utflytting, Rank.gjennomgang, Rank.sak, Rank.forum,
      Rank.inngang,
    ]
    #expect(order == Array(0..<7))
  }

  /// Both on day 100: the stock falls to nothing before the tenant moves out, so that the dwelling leaves with
  /// it and the one who waits gets nothing.
  @Test("contracts, Order: schedules go before departures")
  func scheduleFirst() throws {
    let o = try Outcomes(
      town(
        initial: """
          kommunalBolig: { ordinær: { antall: 1, hittil: { fast: 0 } } },
          utenTak: { antall: 1, påVenteliste: 1, hittil: { fast: 0 } }
          """,
        situations: """
          kommunalBolig: { årsaker: { flytter: { varighet: { fast: "100 dager" }, følge: { flytterTil: { flyttet: 1 } } } } }
          """,
        rest: """
          kommunaleBoliger: { typer: { ordinær: { bestand: { trinn: { "2010-01-01": 1, "2010-04-11": 0 } } } } }
          """), replications: 1)
    #expect(try o.value("moved_away") == 1)
    #expect(try o.value("allocations") == 0)
    #expect(try o.value("waiting_list_end") == 1)
  }

  /// Both lose their place with friends, or their lease, on day 10 and are granted a dwelling at once; the one
  /// dwelling stands ready from day 50 on.
  @Test("contracts, Order: the same application time goes by subject")
  func sameTime() throws {
    let losing = { (situation: String) in
      """
      \(situation): { årsaker: { misterBolig: { varighet: { fast: "10 dager" }, følge: { flytterTil: { utenTak: 1 } } } } }
      """
    }
    let o = try Outcomes(
      town(
        initial: """
          privatLeie: { antall: 1, hittil: { fast: 0 } }, hosSlektEllerVenner: { antall: 1, hittil: { fast: 0 } },
          """,
        situations: """
          \(losing("privatLeie")), \(losing("hosSlektEllerVenner")), utenTak: { søkerVedAnkomst: 1 }
          """,
        rest: """
          sak: { innvilges: [ { sannsynlighet: 1 } ] },
          kommunaleBoliger: { typer: { ordinær: { bestand: { trinn: { "2010-01-01": 0, "2010-02-20": 1 } } } } }
          """), replications: 1)
    var world = World(modell: o.scenario.modell)
    _ = world.run(seed: 1, replication: 0)
    var tenant: UInt64?
    var subjects: [UInt64] = []
    for s in 0..<2 {
      subjects.append(world.husholdninger[s].subject.bits)
      if world.husholdninger[s].bolig >= 0 { tenant = world.husholdninger[s].subject.bits }
    }
    #expect(tenant == subjects.min())
  }

  // MARK: Draws

  /// Purposes of one kind of subject and occurrence may not share a number; these stand for ever.
  @Test("contracts, Draws: purposes have fixed numbers, each its own")
  func purposes() {
    let numbers = [
      Purpose.ankomst, Purpose.husholdningstype, Purpose.alder, Purpose.behov, Purpose.inntekt,
      Purpose.egenkapital, Purpose.målgruppe, Purpose.ankommerTil, Purpose.oppdages,
      Purpose.kommerTilbake, Purpose.behovØkerUoppdaget, Purpose.søkerVedInngang,
      Purpose.klarForVarigBolig, Purpose.søkerVedAnkomst, Purpose.flytterTil,
      Purpose.behandlingstid, Purpose.vedtak, Purpose.nySøknad, Purpose.nySøknadEtter,
      Purpose.formidling, Purpose.kontraktlengde, Purpose.gjennomgang, Purpose.gjennomgangMarked,
      Purpose.retur, Purpose.returEtter, Purpose.returTil, Purpose.returBehov,
      Purpose.elapsedStay, Purpose.residualStay, Purpose.elapsedWait, Purpose.startSak,
      Purpose.besiktigelse, Purpose.oppussing, Purpose.oppussingTrengs,
    ]
    let fixed: [UInt8] =
      Array(0...14) + Array(20...24) + Array(28...30) + Array(38...41) + [44, 45, 46, 48]
      + Array(60...62)
    #expect(numbers == fixed)
    let byCause = Årsak.allCases.filter { $0.rawValue < 32 }.map(\.rawValue).flatMap {
      [
        Purpose.risiko($0), Purpose.markedsforsøk($0), Purpose.fravikelseGjennomføres($0),
        Purpose.fravikelseEtter($0),
      ]
    }
    #expect(Set(byCause + fixed).count == byCause.count + fixed.count)
    #expect(Purpose.risiko(17) == 145 && Purpose.fravikelseEtter(17) == 241)
  }

  /// 40 a year, and a wave of 30 in 2010. Nobody leaves.
  @Test(
    "contracts, Draws: a wave is a stream of its own, and adds households without moving others")
  func waves() throws {
    let plain = try Outcomes(town(perYear: "40"), sample: 60, options: .init(seriesStep: 73))
    let waved = try Outcomes(
      town(perYear: "40", waves: "bølger: { b: { \"2010\": 30 } },"), sample: 60,
      options: .init(seriesStep: 73))
    for date in 0..<5 {
      let more = zip(
        try waved.series("without_roof", date: date), try plain.series("without_roof", date: date)
      ).map { $0 - $1 }
      #expect(more.allSatisfy { $0 >= 0 })
      expectMean(more, 6 * Double(date + 1), "date \(date)")
    }
    #expect(
      try problems(
        """
        {
          navn: "k", start: "2010-01-01", år: 1, \(single), bosituasjoner: {},
          innganger: {
            a: { perÅr: 1, bølger: { b: { "2010": 1 } }, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } },
            "a/b": { perÅr: 1, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
        }
        """) == ["error navn-kolliderer"])
  }

  // MARK: Tables

  @Test("contracts, Tables: a factor of 1 is dropped")
  func factors() throws {
    let scenario = try scenario(
      town(
        situations: """
          utenTak: { årsaker: { flytter: { rate: "1 per år", følge: { flytterTil: { flyttet: 1 } }, faktorer: {
            en: { vilkår: { barn: true }, faktor: 1 }, to: { vilkår: { barn: false }, faktor: 2 } } } } }
          """))
    let tables = FlatTables(scenario.modell)
    let (factors, risks) = (tables.faktorer.count, tables.risikoer.count)
    #expect(factors == 1 && risks == 1)
  }

  // MARK: Start

  /// 400 have been there for 100 days, and applied at a moment of that time: 50 days ago in the mean.
  @Test("contracts, Start: those who wait at the start have waited a part of their stay")
  func waitSoFar() throws {
    let o = try Outcomes(
      town(
        initial: "utenTak: { antall: 400, påVenteliste: 400, hittil: { fast: \"100 dager\" } }",
        rest: "kommunaleBoliger: { typer: { ordinær: { bestand: 400 } } }"), sample: 10)
    expectMean(try o.duration("wait_from_application", "mean_of_completed"), 50, "application")
    #expect(try o.duration("wait_from_need", "mean_of_completed").allSatisfy { $0 == 100 })
  }

  @Test("contracts, Start: a waiting list that is not stated is none, with a warning")
  func unstated() throws {
    let dwellings = "kommunaleBoliger: { typer: { ordinær: { bestand: 1 } } }"
    let initial = "utenTak: { antall: 1, hittil: { fast: 0 } }"
    #expect(try problems(town(initial: initial, rest: dwellings)) == ["warning start-antatt"])
    let stated = "utenTak: { antall: 1, påVenteliste: 1, hittil: { fast: 0 } }"
    #expect(try problems(town(initial: stated, rest: dwellings)) == [])
  }

  @Test(
    "contracts, Start: more tenants, and dwellings in refurbishment, than dwellings is an error")
  func tooManyTenants() throws {
    let tenants = "kommunalBolig: { ordinær: { antall: 2, hittil: { fast: 0 } } }"
    let found = { (stock: Int, work: Int) in
      try problems(
        town(
          initial: tenants,
          rest:
            "kommunaleBoliger: { typer: { ordinær: { bestand: \(stock), underOppussing: \(work) } } }"
        )
      ).filter { $0.hasPrefix("error") }
    }
    #expect(try found(3, 1) == [])
    #expect(try found(2, 1) == ["error flere-leietakere-enn-boliger"])
    #expect(try found(1, 0) == ["error flere-leietakere-enn-boliger"])
  }

  // MARK: Statistics

  @Test("contracts, Statistics: the catalogue says what each indikator is, in both languages")
  func catalogue() {
    let all = Indikatorkatalog.alle
    #expect(Set(all.map(\.id)).count == all.count)
    for indikator in all {
      let texts = [indikator.navn, indikator.definisjon, indikator.enhet.navn]
      for text in texts.flatMap({ [$0.nb, $0.en] }) { #expect(!text.isEmpty, "\(indikator.id)") }
      #expect(indikator.id.utf8.allSatisfy { $0 == 0x5F || 0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 })
      #expect(indikator.offisiell?.isEmpty != true)
    }
  }

  @Test("contracts, Statistics: means of completed spells are labelled so, and no indikator is one")
  func completed() throws {
    let scenario = try scenario(town())
    let statistics = scenario.modell.layout.durationStatistics
    let mean = try #require(statistics.first { $0.id == "mean_of_completed" })
    #expect(mean.navn.nb.contains("fullførte (ikke de som venter)"))
    #expect(mean.navn.en.contains("completed spells only"))
    #expect(statistics.last?.id == "mean_of_completed")
    #expect(!Indikatorkatalog.alle.contains { $0.definisjon.nb.contains("fullførte") })
  }

  // MARK: Runs

  /// A third of a price of 1 000 001 kroner as grant, the rest as loan.
  @Test("contracts, Runs: money is whole kroner")
  func money() throws {
    let o = try Outcomes(
      """
      {
        navn: "penger", start: "2010-03-01", år: 1, \(single),
        innganger: { a: { perÅr: 0, inntekt: { fast: 900000 }, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
        startbestand: { a: { privatLeie: { antall: 1, hittil: { fast: 0 } } } },
        bosituasjoner: { privatLeie: { årsaker: { kjøper: { varighet: { fast: "30 dager" }, følge: "kjøper" } } } },
        eiemarked: { pris: 1000001 },
        virkemidler: { startlån: { vurderes: ["kjøp"], grense: { ramme: 5000000 }, startlån: {} },
          tilskudd: { vurderes: ["kjøp"], krever: ["startlån"], beløp: { a: { fra: "stat", slag: "investering", andelAvPris: 0.3333 } } } },
      }
      """, replications: 1)
    for id in ["startloan_volume", "startloan_unused_frame", "cost_state"] {
      for period in ["2010", "2011", "horizon"] {
        let value = try o.value(id, period: period)
        #expect(value == value.rounded(), "\(id) \(period)")
      }
    }
    #expect(try o.value("startloan_volume") + o.value("cost_state") == 1_000_001)
  }

  // MARK: Speed

  /// 192 bytes and its calendar entry of 32, and 10 for each risk that can run in one bosituasjon: under the
  /// contract's 250 with up to two risks. The shipped scenarios have up to ten, which is 324.
  @Test("contracts, Speed: a household's own state is packed without gaps")
  func bytes() {
    #expect(MemoryLayout<Husholdning>.stride <= 192)
    #expect(MemoryLayout<CalendarEntry>.stride == 32)
    #expect(MemoryLayout<Double>.stride + MemoryLayout<UInt16>.stride == 10)
  }
}
