import Boligmodell
import SimulationKernel
import Testing

@testable import Experiments

@Suite("contracts, Statistics: a paired comparison") struct SammenligningTests {
  @Test("Differences, relative size, variance saved and correlation as worked by hand")
  func forHånd() throws {
    // Differences −2, −4, 0, −2: mean −2, squares 0 + 4 + 4 + 0 = 8, variance 8/3.
    let par = PairSummary(
      base: [10, 20, 30, 40], alternativ: [8, 16, 30, 38], retning: .lavere)
    #expect(par.count == 4)
    #expect((par.baseMean, par.alternativeMean) == (25, 23))
    #expect(par.forskjell.mean == -2)
    #expect((par.forskjell.standardDeviation - (8.0 / 3).squareRoot()).magnitude < 1e-12)
    // t with 3 degrees of freedom at 0.975 is 3.182446305 (tables); √(8/3/4) = 0.816497.
    let halv = 3.182446305 * (2.0 / 3).squareRoot()
    #expect((par.forskjell.meanInterval.halfWidth - halv).magnitude < 1e-8)
    #expect((par.forskjell.minimum, par.forskjell.median, par.forskjell.maximum) == (-4, -2, 0))
    #expect(par.relativ == -0.08)
    // Base: squares 225 + 25 + 25 + 225 = 500. Alternative: 225 + 49 + 49 + 225 = 548.
    // 1 − 8/1048.
    #expect(try (#require(par.variansSpart) - (1 - 8.0 / 1048)).magnitude < 1e-12)
    // Cross products: 15·15 + 5·7 + 5·7 + 15·15 = 520.
    #expect(try (#require(par.korrelasjon) - 520 / (500.0 * 548).squareRoot()).magnitude < 1e-12)
    // Lower is better: three better and a tie, 3.5 of 4.
    #expect(par.sannsynligBedre == .share(3.5, of: 4))
  }

  @Test("Which way is better turns the probability round, and none gives none")
  func retning() {
    let (a, b): ([Double], [Double]) = ([1, 2, 3, 4], [2, 3, 3, 1])
    func bedre(_ retning: Indikator.Retning) -> ConfidenceInterval? {
      PairSummary(base: a, alternativ: b, retning: retning).sannsynligBedre
    }
    // Higher: two better and a tie; lower: one better and a tie.
    #expect(bedre(.høyere) == .share(2.5, of: 4))
    #expect(bedre(.lavere) == .share(1.5, of: 4))
    #expect(bedre(.ingen) == nil)
  }

  @Test("Opposite luck makes pairing do harm: two times the variance of independent runs")
  func motsatt() {
    // b = −a: Var(b − a) = 4 Var a, against 2 Var a apart.
    let par = PairSummary(base: [-1, 0, 1], alternativ: [1, 0, -1], retning: .lavere)
    #expect(par.variansSpart == -1)
    #expect(par.korrelasjon == -1)
    #expect(par.relativ == nil)
  }

  @Test("Where the alternative adds a constant, pairing takes away all variance")
  func konstant() {
    let par = PairSummary(base: [1, 2, 4], alternativ: [6, 7, 9], retning: .høyere)
    #expect(par.variansSpart == 1)
    #expect(par.forskjell.standardDeviation == 0)
    #expect(par.sannsynligBedre?.estimate == 1)
  }

  @Test("Where nothing varies there is no variance to save and no correlation")
  func uendret() {
    let par = PairSummary(base: [3, 3], alternativ: [3, 3], retning: .høyere)
    #expect(par.variansSpart == nil)
    #expect(par.korrelasjon == nil)
    #expect(par.relativ == 0)
    #expect(par.sannsynligBedre?.estimate == 0.5)
  }

  @Test("The size of a difference is relative to the magnitude of the base's mean")
  func negativBase() {
    #expect(
      PairSummary(base: [-4, -4], alternativ: [-5, -5], retning: .ingen).relativ == -0.25)
  }

  @Test("Pairs in which a number is not defined are left out and counted")
  func udefinert() {
    let par = PairSummary(
      base: [1, .nan, 3, .nan], alternativ: [2, 5, .nan, .nan], retning: .høyere)
    #expect((par.count, par.utenPar) == (1, 3))
    #expect((par.baseMean, par.alternativeMean, par.forskjell.mean) == (1, 2, 1))
    let tomt = PairSummary(base: [.nan], alternativ: [1], retning: .lavere)
    #expect(tomt.baseMean.isNaN)
    #expect(tomt.sannsynligBedre?.estimate.isNaN == true)
    #expect(tomt.relativ == nil)
  }

  @Test("Columns of different layouts are matched by identifier")
  func kobling() throws {
    let a = lagOversikt(groups: ["all", "ung", "rop"])
    let b = lagOversikt(groups: ["all", "rop", "flyktning"])
    let kobling = try LayoutMatch(base: a, alternativ: b)
    #expect(kobling.layout.groups.map(\.id) == ["all", "rop"])
    // Two periods. First indikator for all: columns 0, 1. The second starts at 2, groups × periods.
    #expect(kobling.base == [0, 1, 2, 3, 6, 7])
    #expect(kobling.alternativ == [0, 1, 2, 3, 4, 5])
    #expect(kobling.bareIBase == [LayoutPart(slag: .group, id: "ung")])
    #expect(kobling.bareIAlternativ == [LayoutPart(slag: .group, id: "flyktning")])
  }

  @Test("Every kind of column has a place of its own, in order")
  func alleKolonner() {
    let tekst = LocalizedText("x", "x")
    let group = { (id: String) in Group(id: id, navn: tekst) }
    let enkel = lagOversikt()
    let layout = OutcomeLayout(
      indikatorer: enkel.indikatorer, groups: enkel.groups, periods: enkel.periods,
      seriesList: [
        TimeSeries(id: "s", navn: tekst, enhet: .boliger, isGrouped: false),
        TimeSeries(id: "t", navn: tekst, enhet: .boliger, isGrouped: true),
      ],
      dates: [SeriesDate(day: 31, iso: "2009-01-31"), SeriesDate(day: 59, iso: "2009-02-28")],
      flowsFrom: [group("f"), group("g")], flowsTo: [group("h"), group("i"), group("j")],
      durations: [DurationMeasure(id: "v", navn: tekst, definisjon: tekst)],
      durationStatistics: [DurationStatistic(id: "median", navn: tekst, enhet: .days)])
    // 6 + series 2 + 4 + flows 2 × 3 × 2 + durations 1 × 2 × 1
    #expect(layout.columnCount == 26)
    #expect(layout.columns.map(layout.nummer) == Array(0..<26))
    #expect(layout.retning(.indikator(0, group: 0, periode: 0)) == .lavere)
    #expect(layout.retning(.flyt(fra: 0, til: 0, periode: 0)) == .ingen)
  }

  @Test("A period or a unit that is not the same in both is named")
  func ulike() {
    let kort = lagOversikt(horizon: 365)
    let lang = lagOversikt(horizon: 730)
    #expect(throws: ComparisonError.ulik(LayoutPart(slag: .periode, id: "2009"))) {
      try LayoutMatch(base: kort, alternativ: lang)
    }
    let omvendt = lagOversikt(retning: .høyere)
    #expect(throws: ComparisonError.ulik(LayoutPart(slag: .indikator, id: "vacant_days"))) {
      try LayoutMatch(base: kort, alternativ: omvendt)
    }
  }

  @Test("Two files are compared column by column, and files of other seeds are refused")
  func filer() throws {
    let (a, b, c) = (try Prøvemappe(), try Prøvemappe(), try Prøvemappe())
    let base = try lagKjøring(a.path).run().scenarier[0]
    let bred = lagOversikt(groups: ["all", "rop", "ung"])
    let alternativ = try lagKjøring(b.path, scenarioHash: "def", layout: bred).run().scenarier[0]
    let answer = try Comparison(base: base, alternativ: alternativ)
    #expect(answer.differences.count == 6)
    // The group `ung` is the base's columns 4 and 5 and the alternative's 6 and 7.
    let ventet = PairSummary(
      base: try base.åpne().column(5), alternativ: try alternativ.åpne().column(7),
      retning: .ingen)
    #expect(answer.differences[5] == ventet)
    #expect(answer.differences[0].sannsynligBedre != nil)

    let annen = try lagKjøring(c.path, seed: 8).run().scenarier[0]
    let error = #expect(throws: ComparisonError.self) {
      try Comparison(base: base, alternativ: annen)
    }
    #expect(error?.tekst.nb == "scenariene kan ikke sammenlignes par for par: seed 7 og 8")
  }
}
