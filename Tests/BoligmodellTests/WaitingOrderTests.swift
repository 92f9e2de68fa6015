import ScenarioFormat
import Testing

@Suite("contracts, Order: in queues equal priority goes by application time")
struct WaitingOrderTests {
  /// Four households that apply on days 40, 30, 20 and 10, in the order of their names:
  /// a family (from friends), a single one with composite need (without a roof), a young one (from an
  /// institution), and one in temporary accommodation. The only dwelling falls free every 50 days.
  private func order(_ rule: String) throws -> [String] {
    let from = [
      ("familie", "hosSlektEllerVenner", 40), ("sammensatt", "utenTak", 30),
      ("ung", "institusjon", 20), ("midlertidig", "midlertidigBotilbud", 10),
    ]
    let classes = from.map { name, _, _ in
      """
      \(name): { perÅr: 0, husholdningstype: { \(name == "familie" ? "familie" : "enslig"): 1 },
        ankommerTil: { utenTak: 1 }, behov: { \(name == "sammensatt" ? "sammensatt" : "enkelt"): 1 },
        målgrupper: { ung: \(name == "ung" ? 1 : 0) } }
      """
    }
    let start = from.map { "\($0.0): { \($0.1): { antall: 1, hittil: { fast: 0 } } }" }
    let applying = from.map { _, situation, day in
      """
      \(situation): { årsaker: { søkerKommunalBolig: {
        varighet: { fast: "\(day) dager" }, følge: "søkerKommunalBolig" } } }
      """
    }
    let o = try Outcomes(
      """
      {
        navn: "rekkefølge", start: "2010-01-01", år: 1, målgrupper: { ung: {} },
        husholdningstyper: { enslig: { personer: 1 }, familie: { personer: 3, barn: true } },
        innganger: { leietaker: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } },
          \(classes.joined(separator: ",")) },
        startbestand: { leietaker: { kommunalBolig: { ordinær: { antall: 1, hittil: { fast: 0 } } } },
          \(start.joined(separator: ",")) },
        bosituasjoner: { \(applying.joined(separator: ",")),
          kommunalBolig: { årsaker: { flytter: { varighet: { fast: "50 dager" },
            følge: { flytterTil: { flyttet: 1 } } } } } },
        sak: { innvilges: [ { sannsynlighet: 1 } ] },
        kommunaleBoliger: { typer: { ordinær: { bestand: 1 } },
          prioritering: \(rule) },
      }
      """, replications: 1, options: daily)
    var moved: [String] = []
    for day in 1...365 {
      for (name, _, _) in from where !moved.contains(name) {
        if try o.series("municipal_dwelling", date: day - 1, group: "inngang:\(name)")[0] == 1 {
          moved.append(name)
        }
      }
    }
    return moved
  }

  @Test("first come, first served")
  func firstCome() throws {
    #expect(try order("\"førsteInn\"") == ["midlertidig", "ung", "sammensatt", "familie"])
  }

  @Test("neediest first, then application time")
  func neediest() throws {
    #expect(try order("\"størstBehov\"") == ["sammensatt", "midlertidig", "ung", "familie"])
  }

  @Test("families first, then application time")
  func families() throws {
    #expect(try order("\"barnefamilierFørst\"") == ["familie", "midlertidig", "ung", "sammensatt"])
  }

  /// Two reasons at once count as one: the family and the young one go by application time.
  @Test("must before wish, and one reason is as good as two")
  func must() throws {
    let rule = """
      { mågrunn: [ { barn: true }, { personer: { fra: 3 } }, { målgruppe: ["ung"] } ] }
      """
    #expect(try order(rule) == ["ung", "familie", "midlertidig", "sammensatt"])
  }

  /// 2 points for children, 1 for composite need and 1 for youth: family, then young before composite by
  /// application time, then the last.
  @Test("points are added up")
  func points() throws {
    let rule = """
      { poeng: { barn: { vilkår: { barn: true }, poeng: 2 }, ung: { vilkår: { målgruppe: ["ung"] }, poeng: 1 },
        behov: { vilkår: { behov: ["sammensatt"] }, poeng: 1 } } }
      """
    #expect(try order(rule) == ["familie", "ung", "sammensatt", "midlertidig"])
  }

  /// A point a month waited: the family's half a point is made up by 15.2 days. It applied 10 days after
  /// the composite one and 20 and 30 days after the others, and goes before the first of these alone.
  @Test("points grow with the time waited")
  func pointsByTime() throws {
    let rule = """
      { poeng: { barn: { vilkår: { barn: true }, poeng: 0.5 } }, perMånedVentet: 1 }
      """
    #expect(try order(rule) == ["midlertidig", "ung", "familie", "sammensatt"])
  }

  /// The stay in temporary accommodation passes the mark on day 91.3: not over it on day 50, over it on
  /// day 100, so that the second dwelling goes to it although the family would else be next.
  @Test(
    "contracts, Time: over three months in temporary accommodation gives points from 91.3125 days on"
  )
  func pointsOverMark() throws {
    let rule = """
      { poeng: { barn: { vilkår: { barn: true }, poeng: 2 }, ung: { vilkår: { målgruppe: ["ung"] }, poeng: 3 } },
        overTreMåneder: 2.5 }
      """
    #expect(try order(rule) == ["ung", "midlertidig", "familie", "sammensatt"])
  }

  /// Need grows on day 60 while it waits for an ordinary dwelling, which is then no longer its kind; an
  /// adapted one stands ready.
  @Test("one whose need changes while waiting goes over to the list of its kind")
  func changingNeed() throws {
    let o = try Outcomes(
      """
      {
        navn: "behov", start: "2010-01-01", år: 1, \(single),
        innganger: { a: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
        startbestand: { a: { utenTak: { antall: 1, påVenteliste: 1, hittil: { fast: 0 } } } },
        bosituasjoner: { utenTak: { årsaker: {
          forverring: { varighet: { fast: "60 dager" }, følge: "behovØker" } } } },
        kommunaleBoliger: { typer: {
          ordinær: { bestand: 0, passerFor: [ { behov: ["enkelt"] } ] },
          tilpasset: { bestand: 1, passerFor: [ { behov: ["tilpasset", "sammensatt"] } ] } } },
      }
      """, replications: 1, options: daily)
    #expect(try o.count("waiting_list", afterDays: 60) == 1)
    #expect(try o.count("municipal_dwelling", afterDays: 61) == 1)
    #expect(try o.count("waiting_list", afterDays: 61) == 0)
  }

  /// «to» applies on day 10 and is refused, its need grows on day 40 and it is granted on day 110, 100 days
  /// after the refusal; «en» applies on day 50 and is granted. The only dwelling falls free on day 200, the
  /// next time on day 250. Waiting is counted from day 10, whatever the queue says.
  @Test("an application that was refused gives no place in the queue, but its wait counts")
  func refusedFirst() throws {
    let losing = { (situation: String, day: Int) in
      """
      \(situation): { årsaker: { misterBolig: {
        varighet: { fast: "\(day) dager" }, følge: { flytterTil: { utenTak: 1 } } } } }
      """
    }
    let o = try Outcomes(
      """
      {
        navn: "avslag", start: "2010-01-01", år: 1, \(single),
        innganger: {
          leietaker: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } },
          to: { perÅr: 0, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } },
          en: { perÅr: 0, husholdningstype: { enslig: 1 }, behov: { tilpasset: 1 }, ankommerTil: { utenTak: 1 } } },
        startbestand: { leietaker: { kommunalBolig: { ordinær: { antall: 1, hittil: { fast: 0 } } } },
          to: { hosSlektEllerVenner: { antall: 1, hittil: { fast: 0 } } },
          en: { privatLeie: { antall: 1, hittil: { fast: 0 } } } },
        bosituasjoner: {
          \(losing("hosSlektEllerVenner", 10)), \(losing("privatLeie", 50)),
          utenTak: { søkerVedAnkomst: 1, årsaker: {
            forverring: { varighet: { fast: "30 dager" }, følge: "behovØker" } } },
          kommunalBolig: { årsaker: { flytter: { varighet: { fast: "200 dager" }, følge: { flytterTil: { flyttet: 1 } } } } } },
        sak: { innvilges: [ { vilkår: { behov: ["tilpasset", "sammensatt"] }, sannsynlighet: 1 } ],
          nySøknad: { sannsynlighet: 1, etter: { fast: "100 dager" } } },
        kommunaleBoliger: { typer: { ordinær: { bestand: {
          trinn: { "2010-01-01": 1, "2010-09-08": 2 } } } } },
      }
      """, replications: 1, options: daily)
    #expect(try o.value("refused", group: "inngang:to") == 1)
    #expect(try o.value("applications", group: "inngang:to") == 2)
    // Day 200 and day 250.
    func day(_ name: String) throws -> Int? {
      try (1...365).first {
        try o.series("municipal_dwelling", date: $0 - 1, group: "inngang:\(name)")[0] == 1
      }
    }
    #expect(try day("en") == 201)
    #expect(try day("to") == 251)
    func wait(_ name: String) throws -> [Double] {
      try o.duration("wait_from_application", "mean_of_completed", group: "inngang:\(name)")
    }
    #expect(try wait("en") == [150])
    #expect(try wait("to") == [240])
  }
}
