import ScenarioFormat
import Testing

@Suite("Law: what a rule in force does not allow is warned of")
struct RegelverkTests {
  private static let home =
    "eiemarked: { pris: 2000000 }, virkemidler: { startlån: { vurderes: [\"kjøp\"], startlån: { belåningsgrad:"
  private static let cap = "/midlertidigBotilbud/tak"
  private static let ltv = "/virkemidler/startlån/startlån/belåningsgrad"
  private static let lease = "/kommunaleBoliger/kontrakt/lengde"

  private func lending(_ share: String, _ rule: String) throws -> [String] {
    try TownWithLaw(settings: "\(Self.home) \(share) } } },", rules: rule).breaches()
  }

  private func leases(_ length: String, _ demand: String) throws -> [String] {
    try TownWithLaw(
      settings:
        "kommunaleBoliger: { typer: { a: { bestand: 1 } }, kontrakt: { lengde: \(length) } },",
      rules: rule(about: Self.lease, demand: demand)
    ).breaches()
  }

  private func capped(
    _ cap: String, from: String? = nil, until: String? = nil, demand: String
  ) throws -> [String] {
    try TownWithLaw(
      settings: "midlertidigBotilbud: { tak: \(cap) },",
      rules: rule(from: from, until: until, about: Self.cap, demand: demand)
    ).breaches()
  }

  @Test("At most: the limit itself is allowed, in any unit, and no more")
  func most() throws {
    let rule = rule(about: Self.ltv, demand: "høyst: \"85 %\"")
    #expect(try lending("0.85", rule) == [])
    #expect(try lending("\"85 %\"", rule) == [])
    #expect(try lending("0.8501", rule) == [Self.ltv])
    #expect(try lending("{ verdi: \"86 %\", grad: \"antatt\" }", rule) == [Self.ltv])
  }

  @Test("At least: years are held against months")
  func least() throws {
    #expect(try leases("\"36 måneder\"", "minst: \"3 år\"") == [])
    #expect(try leases("\"35 måneder\"", "minst: \"3 år\"") == [Self.lease])
    #expect(try leases("{ fast: \"3 år\" }", "minst: \"3 år\"") == [])
  }

  /// Uniform from 2 to 4 years: its outermost thousandths end at 2.002 and 3.998 years.
  @Test("A distribution is held against a rule but for its outermost thousandths")
  func distributions() throws {
    let uniform = "{ uniform: [\"2 år\", \"4 år\"] }"
    #expect(try leases(uniform, "minst: \"2 år\"") == [])
    #expect(try leases(uniform, "minst: \"2.01 år\"") == [Self.lease])
    #expect(try leases(uniform, "høyst: \"3.999 år\"") == [])
    #expect(try leases(uniform, "høyst: \"3.99 år\"") == [Self.lease])
    #expect(try leases("{ eksponentiell: { snitt: \"3 år\" } }", "høyst: \"30 år\"") == [])
    #expect(
      try leases("{ eksponentiell: { snitt: \"5 år\" } }", "høyst: \"30 år\"") == [Self.lease])
  }

  @Test("Not stated, and stated")
  func presence() throws {
    #expect(try capped("20", demand: "ikkeOppgitt: true") == [Self.cap])
    let without = TownWithLaw(
      settings: "midlertidigBotilbud: { egneEnheter: 3 },",
      rules: rule("a", about: Self.cap, demand: "ikkeOppgitt: true")
        + rule("b", about: Self.cap, demand: "oppgitt: true"))
    #expect(try without.breaches() == [Self.cap])
    #expect(try capped("20", demand: "oppgitt: true") == [])
    // Where the whole part is left out, nothing is demanded of it.
    #expect(
      try TownWithLaw(rules: rule(about: Self.cap, demand: "oppgitt: true")).breaches() == [])
  }

  @Test("One of some words; what is no word at all is none of them")
  func words() throws {
    func order(_ value: String) throws -> [String] {
      try TownWithLaw(
        settings: "kommunaleBoliger: { typer: { a: { bestand: 1 } }, prioritering: \(value) },",
        rules: rule(
          about: "/kommunaleBoliger/prioritering",
          demand: "enAv: [\"størstBehov\", \"barnefamilierFørst\"]")
      ).breaches()
    }
    #expect(try order("\"størstBehov\"") == [])
    #expect(try order("\"førsteInn\"") == ["/kommunaleBoliger/prioritering"])
    #expect(try order("{ poeng: {} }") == ["/kommunaleBoliger/prioritering"])
  }

  @Test("A value left to the format is held against the law as well")
  func defaults() throws {
    let town = TownWithLaw(
      settings:
        "eiemarked: { pris: 2000000 }, virkemidler: { startlån: { vurderes: [\"kjøp\"], startlån: {} } },",
      rules: rule(about: Self.ltv, demand: "høyst: \"85 %\""))
    #expect(try town.breaches() == [Self.ltv])
    let problem = try #require(try town.problems().warnings.first { $0.code == .regelverkBrudd })
    #expect(problem.position.line == 2 && problem.found == "1")
  }

  // The town runs from 2009-01-01 until 2013-01-01.
  @Test(
    "A rule holds where its time and the run's share a day",
    arguments: [
      ("2008-01-01", "2009-01-01", false), ("2008-01-01", "2009-01-02", true),
      ("2012-12-31", nil, true), ("2013-01-01", nil, false), (nil, "2009-01-01", false),
      (nil, "2009-01-02", true), (nil, nil, true), ("2010-03-01", "2010-03-02", true),
    ] as [(String?, String?, Bool)])
  func time(from: String?, until: String?, holds: Bool) throws {
    #expect(
      try capped("20", from: from, until: until, demand: "ikkeOppgitt: true")
        == (holds ? [Self.cap] : []))
  }

  @Test("The years of a run are those it is run for")
  func years() throws {
    let town = TownWithLaw(
      settings: "midlertidigBotilbud: { tak: 20 },",
      rules: rule(from: "2011-01-01", about: Self.cap, demand: "ikkeOppgitt: true"))
    #expect(try town.breaches(ScenarioOptions(years: 2)) == [])
    #expect(try town.breaches(ScenarioOptions(years: 3)) == [Self.cap])
  }

  @Test("A proposal never warns")
  func proposals() throws {
    #expect(
      try lending(
        "1.5", rule(status: "forslag", about: Self.ltv, demand: "høyst: \"85 %\"")) == [])
    #expect(
      try lending(
        "1.5", rule(status: "gjeldende", about: Self.ltv, demand: "høyst: \"85 %\"")) == [Self.ltv])
  }

  // 10 until 2010-07-01, then 30 until 2011-07-01, then 5.
  @Test(
    "Steps are held against a rule for the time in which both hold",
    arguments: [
      ("2009-01-01", "2010-07-01", ""), ("2009-01-01", "2010-07-02", "2010-07-01"),
      ("2011-06-30", "2013-01-01", "2010-07-01"), ("2011-07-01", "2013-01-01", ""),
    ])
  func steps(from: String, until: String, place: String) throws {
    let steps = "{ trinn: { \"2009-01-01\": 10, \"2010-07-01\": 30, \"2011-07-01\": 5 } }"
    #expect(
      try capped(steps, from: from, until: until, demand: "høyst: 20")
        == (place.isEmpty ? [] : ["\(Self.cap)/trinn/\(place)"]))
  }

  // From 10 to 30 over the 365 days of 2010: 20 is passed at the middle of 2 July.
  @Test(
    "A straight line is held against a rule for the time in which both hold",
    arguments: [
      ("2009-01-01", "2010-07-02", ""), ("2009-01-01", "2010-07-04", "2011-01-01"),
      ("2010-12-31", "2011-01-01", "2011-01-01"), ("2011-01-01", "2012-01-01", "2011-01-01"),
    ])
  func lines(from: String, until: String, place: String) throws {
    let line = "{ lineær: { \"2010-01-01\": 10, \"2011-01-01\": 30 } }"
    #expect(
      try capped(line, from: from, until: until, demand: "høyst: 20")
        == (place.isEmpty ? [] : ["\(Self.cap)/lineær/\(place)"]))
    #expect(try capped(line, from: from, until: until, demand: "høyst: 30") == [])
  }

  // The same line: at least 20 is broken from its low end until the middle of 2 July.
  @Test(
    "A straight line that begins too low is broken where it comes from, one that ends too low where it goes",
    arguments: [
      ("10, \"2011-01-01\": 30", "2010-03-01", "2010-04-01", "2010-01-01"),
      ("10, \"2011-01-01\": 30", "2010-07-04", "2010-12-01", ""),
      ("30, \"2011-01-01\": 10", "2010-03-01", "2010-04-01", ""),
      ("30, \"2011-01-01\": 10", "2010-07-01", "2010-12-01", "2011-01-01"),
    ])
  func tooLow(line: String, from: String, until: String, place: String) throws {
    #expect(
      try capped(
        "{ lineær: { \"2010-01-01\": \(line) } }", from: from, until: until, demand: "minst: 20")
        == (place.isEmpty ? [] : ["\(Self.cap)/lineær/\(place)"]))
  }

  @Test("Years of a series are held against a rule for the time in which both hold")
  func series() throws {
    func prices(_ from: String, _ until: String) throws -> [String] {
      try TownWithLaw(
        settings: "eiemarked: { pris: { \"2009\": 1000000, \"2010\": 3000000, \"2012\": 1 } },",
        rules: rule(
          from: from, until: until, about: "/eiemarked/pris", demand: "høyst: \"2 mill. kr\"")
      ).breaches()
    }
    #expect(try prices("2009-01-01", "2010-01-01") == [])
    #expect(try prices("2011-12-31", "2012-01-01") == ["/eiemarked/pris/2010"])
    #expect(try prices("2012-01-01", "2013-01-01") == [])
  }

  @Test("* stands for any key, also for words of a list")
  func wildcards() throws {
    let town = TownWithLaw(
      settings: """
        kommunaleBoliger: { typer: { a: { bestand: 10 }, b: { bestand: 30 }, c: { bestand: 40 } } },
        """, rules: rule(about: "/kommunaleBoliger/typer/*/bestand", demand: "høyst: 20"))
    #expect(
      try town.breaches()
        == ["/kommunaleBoliger/typer/b/bestand", "/kommunaleBoliger/typer/c/bestand"])
    let arrivals = TownWithLaw(
      rules: rule(about: "/innganger/*/ankommerTil/*", demand: "høyst: 0.5"))
    #expect(try arrivals.breaches() == ["/innganger/a/ankommerTil/utenTak"])
    // It leads to all numbers of a part, and only those of the limit's kind are held against it.
    let all = TownWithLaw(
      settings: "kommunaleBoliger: { typer: { a: { bestand: 99, oppussing: \"90 dager\" } } },",
      rules: rule(about: "/kommunaleBoliger/typer/*/*", demand: "høyst: \"60 dager\""))
    #expect(try all.breaches() == ["/kommunaleBoliger/typer/a/oppussing"])
  }

  @Test("The warning says where, what was found, what is allowed, by which law and when it holds")
  func wording() throws {
    let town = TownWithLaw(
      settings: "midlertidigBotilbud: { tak: 20 },",
      rules: rule(
        "\"uten tak\"", from: "2010-01-01", until: "2023-07-01", about: Self.cap,
        demand: "ikkeOppgitt: true"))
    let list = ProblemList(try town.problems().warnings.filter { $0.code == .regelverkBrudd })
    #expect(
      list.formatted(in: .nb) == """
        by.json5:2:29: advarsel [regelverk-brudd] /midlertidigBotilbud/tak: i strid med \
        prøveloven § 1 («uten tak»), i kraft fra 2010-01-01, opphevet 2023-07-01, fant 20; \
        tillatt: ikke oppgitt
        """)
    #expect(
      list.formatted(in: .en) == """
        by.json5:2:29: warning [regelverk-brudd] /midlertidigBotilbud/tak: contrary to \
        prøveloven § 1 ("uten tak"), in force from 2010-01-01, repealed 2023-07-01, found 20; \
        allowed: not stated
        """)
  }
}
