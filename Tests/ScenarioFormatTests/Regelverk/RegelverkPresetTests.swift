import ScenarioFormat
import Testing

@Suite("Law: the shipped sets of rules")
struct RegelverkPresetTests {
  static let names = ["for-2010", "fra-2010", "fra-2023"]

  /// A small town that includes a set of rules and says nothing of law itself.
  private func town(
    _ preset: String, start: String = "2009-01-01", år: Int = 1, _ settings: String = ""
  ) throws -> (scenario: Scenario, breaches: [Problem]) {
    let text = """
      { navn: "By", start: "\(start)", år: \(år), husholdningstyper: { enslig: { personer: 1 } },
        innganger: { a: { perÅr: 5, husholdningstype: { enslig: 1 }, ankommerTil: { utenTak: 1 } } },
        bosituasjoner: {}, sak: { innvilges: [] }, \(settings)
        regelverk: { basertPå: "boligflyt:regelverk/\(preset).json5" } }
      """
    var problems = ProblemList()
    let document = DocumentLoader(shipped: ShippedScenarios()).load(
      bytes: Array(text.utf8), name: "by.json5", problems: &problems)
    let scenario = Scenario.compile(try #require(document), problems: &problems)
    #expect(!problems.hasErrors, "\(problems.formatted(in: .nb))")
    return (try #require(scenario), problems.warnings.filter { $0.code == .regelverkBrudd })
  }

  private func laws(_ problems: [Problem]) -> [String] {
    problems.map { problem in
      String(problem.text.nb.prefix { $0 != "(" }.dropFirst("i strid med ".count).dropLast())
    }
  }

  @Test(
    "Each rule names its law, says what it says and where from, and since when", arguments: names)
  func complete(name: String) throws {
    let rules = try town(name).scenario.regelverk.regler
    #expect(!rules.isEmpty)
    for rule in rules {
      #expect(!rule.hjemmel.isEmpty && !rule.tekst.isEmpty, "\(rule.navn)")
      #expect(rule.fra != nil && rule.kilde != nil, "\(rule.navn)")
      #expect((rule.krav == nil) == rule.gjelder.isEmpty, "\(rule.navn)")
    }
    let stated = rules.map { "\($0.hjemmel)|\($0.tekst)|\($0.fra.map(\.description) ?? "")" }
    #expect(Set(stated).count == stated.count)
  }

  @Test("Each set holds all of the earlier ones, so that the dates decide")
  func cumulative() throws {
    let sets = try Self.names.map { Set(try town($0).scenario.regelverk.regler.map(\.navn)) }
    #expect(sets[0].isStrictSubset(of: sets[1]) && sets[1].isStrictSubset(of: sets[2]))
  }

  /// Sosialtjenesteloven 1991 § 4-5 from 1993-01-01; sosialtjenesteloven 2009 § 27 from 2010-01-01.
  @Test(
    "The duty of temporary accommodation has no cap and no gap: § 4-5 until 2010, § 27 since",
    arguments: [
      ("1992-01-01", []), ("1992-06-01", ["sosialtjenesteloven 1991 § 4-5"]),
      ("2009-01-01", ["sosialtjenesteloven 1991 § 4-5"]),
      ("2009-01-02", ["sosialtjenesteloven 1991 § 4-5", "sosialtjenesteloven 2009 § 27"]),
      ("2010-01-01", ["sosialtjenesteloven 2009 § 27"]),
      ("2024-01-01", ["sosialtjenesteloven 2009 § 27"]),
    ])
  func duty(start: String, expected: [String]) throws {
    let cap = "midlertidigBotilbud: { tak: 20 },"
    #expect(laws(try town("fra-2023", start: start, cap).breaches) == expected)
    #expect(try town("fra-2023", start: start, "midlertidigBotilbud: {},").breaches.isEmpty)
  }

  /// Rambøll 2011: up to 100 %; forskrift 2014 nr. 273; forskrift om lån fra Husbanken § 5-3 from 2020.
  @Test("Startlån of the whole price is allowed at all times, and no more; 85 % was a proposal")
  func lending() throws {
    func lends(_ share: String, _ start: String) throws -> Int {
      try town(
        "fra-2023", start: start,
        "eiemarked: { pris: 2000000 }, virkemidler: { startlån: { vurderes: [\"kjøp\"], startlån: { belåningsgrad: \(share) } } },"
      ).breaches.count
    }
    for start in [
      "2009-01-01", "2011-09-28", "2011-10-15", "2016-01-01", "2020-01-01", "2024-01-01",
    ] {
      #expect(try lends("\"100 %\"", start) == 0, "\(start)")
      #expect(try lends("\"101 %\"", start) == 1, "\(start)")
    }
    #expect(try lends("\"101 %\"", "2013-04-02") == 2)
    let proposal = try #require(
      try town("fra-2010", start: "2011-01-01").scenario.regelverk.regler.first {
        $0.status == .forslag
      })
    #expect(proposal.virketid.nb == "foreslått fra 2011-09-28, bortfalt 2011-12-01")
  }

  /// Dates: Husbanken on the grant from 1 January 2018; Oslo Economics and NIBR 2020 on the block grant;
  /// boligsosialloven in force from 1 July 2023.
  @Test(
    "Rules change on their dates",
    arguments: [
      ("2017-12-31", "tilskudd til utleieboliger, 20 år", "tilskudd til utleieboliger, 30 år"),
      (
        "2019-12-31", "tilskudd til etablering fra staten",
        "tilskudd til etablering i rammetilskuddet"
      ),
      ("2023-06-30", "medvirke til bolig", "Nav i det boligsosiale arbeidet"),
      ("2016-12-31", "boliglån, 2015", "boliglån, 2017"),
    ])
  func dated(lastDay: String, old: String, new: String) throws {
    let law = try town("fra-2023").scenario.regelverk
    let day = try #require(CivilDate(parsing: lastDay))
    let next = try #require(
      CivilDate(year: day.year, month: day.month, day: day.day + 1)
        ?? CivilDate(year: day.year, month: day.month + 1, day: 1)
        ?? CivilDate(year: day.year + 1, month: 1, day: 1))
    let after = try #require(CivilDate(year: next.year, month: next.month, day: next.day + 1))
    let before = law.regler(i: day..<next).map(\.navn)
    let since = law.regler(i: next..<after).map(\.navn)
    #expect(before.contains(old) && !before.contains(new))
    #expect(!since.contains(old) && since.contains(new))
  }

  @Test(
    "Every shipped scenario states the law of its time and keeps it",
    arguments: ShippedScenarios().scenarios)
  func shipped(name: String) throws {
    var problems = ProblemList()
    let scenario = try #require(
      Scenario.load(
        "boligflyt:\(name).json5", loader: DocumentLoader(shipped: ShippedScenarios()),
        problems: &problems))
    #expect(!problems.problems.contains { $0.code == .regelverkBrudd })
    #expect(!scenario.regelverk.regler(i: scenario.periode).isEmpty)
  }
}
