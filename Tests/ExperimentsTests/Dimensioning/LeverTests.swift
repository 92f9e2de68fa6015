import Boligmodell
import ScenarioFormat
import Testing

@testable import Experiments

@Suite("What can be given more of")
struct LeverTests {
  private func scenario(_ more: String = "", bestand: String = "40") throws -> JSONNode {
    var problems = ProblemList()
    let text = """
      {
        navn: "by", start: "2013-01-01", år: 2, husholdningstyper: { enslig: { personer: 1 } },
        innganger: { a: { perÅr: 10, husholdningstype: { enslig: 1 },
          ankommerTil: { hosSlektEllerVenner: 1 } } },
        bosituasjoner: { hosSlektEllerVenner: { årsaker: {} } },
        kommunaleBoliger: { typer: { liten: { bestand: \(bestand) } } }, \(more)
      }
      """
    return try #require(
      JSON5Reader.read(Array(text.utf8), file: "by.json5", problems: &problems), "\(problems)")
  }

  private let dwellings = JSONPointer(["kommunaleBoliger", "typer", "liten", "bestand"])

  @Test("a schedule is shifted as a whole, and keeps its dates")
  func shift() throws {
    let document = try scenario(
      bestand: #"{ trinn: { "2013-01-01": 40, "2014-01-01": { verdi: 60, grad: "observert" } } }"#)
    let lever = try LeverFinding(document).lever(dwellings, addition: -10...30, step: 5)
    #expect(lever.range == -2...6 && lever.addition(3) == 15)
    var problems = ProblemList()
    let changed = try #require(lever.set(3, in: document, problems: &problems))
    let values = LeverFinding(changed).all()[0].records.map(\.value)
    #expect(values == [55, 75] && problems.isEmpty)
    #expect(LeverFinding(document).all()[0].records.map(\.value) == [40, 60])
  }

  @Test("the levers of a scenario are found by themselves, with a share of what it has")
  func found() throws {
    let document = try scenario(
      """
      midlertidigBotilbud: { egneEnheter: 30, prisEgenEnhet: "500 kr per dag" },
      virkemidler: {
        lån: { vurderes: ["venter"], grense: { ramme: { "2013": 4000000, "2014": 6000000 } },
          startlån: {} },
        tilskudd: { vurderes: ["venter"], grense: { ramme: 1000000 } },
        innsatsen: { innsats: { årsverk: 1, fulltVed: 2, pris: 750000 } },
      },
      organisasjon: { enheter: { kontor: { oppgaver: [], årsverk: 6 } } },
      eiemarked: { pris: 1500000 },
      """)
    let levers = LeverFinding(document).all()
    #expect(
      levers.map(\.pointer.description) == [
        "/midlertidigBotilbud/egneEnheter", "/kommunaleBoliger/typer/liten/bestand",
        "/virkemidler/lån/grense/ramme", "/virkemidler/innsatsen/innsats/årsverk",
        "/organisasjon/enheter/kontor/årsverk",
      ])
    // Half of 30; at least 10, for a quarter of 40 is 10; all of 6 million; at least 2; half of 6.
    #expect(levers.map { $0.addition($0.range.upperBound) } == [15, 10, 6_000_000, 2, 3])
    #expect(levers.map(\.step) == [1, 1, 100_000, 0.5, 0.5])
    #expect(levers[0].price == .accounts && levers[2].price == .accounts)
    #expect(levers[3].price == .accounts, "an effort is paid in the accounts")
    // 4 % of 1.5 million; a whole årsverk as the scenario prices one.
    #expect(levers[1].priced(2) == 2 * 60_000)
    #expect(levers[4].priced(1) == 375_000)
  }

  @Test("what the scenario has no price for is not priced")
  func unpriced() throws {
    let lever = try #require(LeverFinding(scenario()).all().first)
    #expect(lever.price == .unknown && lever.priced(3) == 0)
  }

  @Test("a pointer to nothing, a range without 0 and one beyond what may be are errors")
  func errors() throws {
    let finding = LeverFinding(try scenario())
    #expect(
      throws: DimensionError.noNumber(
        "/kommunaleBoliger/typer/litn/bestand",
        suggestion: "/kommunaleBoliger/typer/liten/bestand")
    ) {
      _ = try finding.lever(
        JSONPointer(["kommunaleBoliger", "typer", "litn", "bestand"]), addition: 0...4, step: nil)
    }
    #expect(throws: DimensionError.rangeWithoutZero(dwellings.description)) {
      _ = try finding.lever(dwellings, addition: 3...9, step: nil)
    }
    #expect(throws: DimensionError.invalidStep(dwellings.description)) {
      _ = try finding.lever(dwellings, addition: 0...9, step: 0.5)
    }
    #expect(throws: DimensionError.self) {
      _ = try finding.lever(dwellings, addition: -41...0.5, step: 1)
    }
  }

  @Test("a target holds at its limit, and a value that is not defined never does")
  func margin() throws {
    let tekst = LocalizedText("x", "x")
    let layout = OutcomeLayout(
      indikatorer: [Indikator("x", tekst, .husholdninger, .lavere, tekst, isGrouped: false)],
      groups: [Group(id: "all", navn: tekst)],
      periods: [Period(id: "horizon", navn: tekst, fra: 0, til: 1, erHeltÅr: false)],
      seriesList: [], dates: [], flowsFrom: [], flowsTo: [], durations: [],
      durationStatistics: [])
    let x = try StudyMeasure("x", in: [layout])
    let most = DimensionTarget(x, .atMost, 20)
    #expect(most.margin(20) == 0 && most.margin(10) == 0.5 && most.margin(30) == -0.5)
    #expect(DimensionTarget(x, .atLeast, 20).margin(30) == 0.5)
    #expect(DimensionTarget(x, .atMost, 0).margin(3) == -3)
    #expect(most.margin(.nan) < -1_000)
    let parts = try #require(DimensionTarget.parts("waiting_list_end[all]@2012 >= 5 %"))
    #expect(parts == ("waiting_list_end[all]@2012", .atLeast, "5 %"))
    #expect(DimensionTarget.parts("x≤5")?.limit == "5")
    #expect(DimensionTarget.parts("x = 5") == nil && DimensionTarget.parts("<= 5") == nil)
  }
}
