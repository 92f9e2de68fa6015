import Boligmodell
import Experiments
import ScenarioFormat
import Testing

@testable import Reporting

@Suite("What run and compare show")
struct ReportTests {
  static func facts(replications: Int = 200, warmup: Int = 0, assumed: Int = 34) -> RunFacts {
    RunFacts(
      scenarios: [
        .init(
          name: "tomgang-42", title: "Trondheim, tomgang 42 dager", assumedNumbers: assumed,
          years: 10, start: "2009-01-01"),
        .init(
          name: "tomgang-30", title: "Trondheim, tomgang 30 dager", assumedNumbers: 0, years: 10,
          start: "2009-01-01"),
      ],
      replications: replications, warmup: warmup, seed: 1)
  }

  static func plain(_ lines: [String]) -> String {
    lines.joined(separator: "\n").replacing("\u{A0}", with: " ")
  }

  let terminal = Terminal(width: 80, usesColour: false)

  @Test("contracts, Time: a run tells where it starts, what the spread means and what it rests on")
  func run() throws {
    // 412 ± 4.30265 × 2 / √3 = ± 4.97; percentiles by straight lines: 410.2 and 413.8.
    let rows = [try RunTable.Row.values("homeless_mean", [410, 412, 414])]
    let report = RunReport(ReportTests.facts(), parts: [.init(name: "tomgang-42", rows: rows)], .nb)
    #expect(
      ReportTests.plain(report.lines(in: terminal)) == """
        tomgang-42
        Trondheim, tomgang 42 dager
        200 replikasjoner av 10 år fra 1.1.2009, frø 1. Starter fra oppgitt situasjon.

                                                                     95 %-intervall
        Indikator                   Snitt           5–95 %  Median      for snittet
        ───────────────────────────────────────────────────────────────────────────
        Uten egen bolig
        bostedsløse, snitt (hush.)  412,0  410,2 til 413,8   412,0  407,0 til 417,0

        Hele perioden, alle husholdninger. I ni av ti replikasjoner ligger tallet
        innenfor 5–95 %.
        I modellen, gitt antakelsene: 34 av tallene er antatt. Intervallet viser bare
        tilfeldig variasjon, ikke usikkerhet om tallene.
        """)
  }

  @Test("A comparison tells how many differences are clear and what chance alone does")
  func compare() throws {
    let part = ComparisonReport.Part(
      base: "tomgang-42", alternative: "tomgang-30", rows: try DifferenceTable.Row.typical(),
      leftOut: [LocalizedText("gruppe alder:ung", "group alder:ung")])
    let report = ComparisonReport(ReportTests.facts(), parts: [part], .nb)
    let lines = ReportTests.plain(report.lines(in: terminal)).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines.prefix(6) == [
        "tomgang-30 mot tomgang-42 (basis)",
        "200 replikasjoner av 10 år fra 1.1.2009, frø 1. Starter fra oppgitt situasjon.",
        "Klar forskjell i 6 av 8 indikatorer. Av 20 slike intervaller bommer om lag ett",
        "ved ren tilfeldighet.",
        "",
        "Indikator             Basis  Alternativ  Forskjell       95 %-intervall  Bedre i",
      ])
    #expect(
      lines.suffix(7) == [
        "",
        "Forskjell: alternativ minus basis, parvis med de samme husholdningene, hele",
        "perioden; for andeler i prosentpoeng. Bedre i: andelen av parene der",
        "alternativet er best. Paringen tok bort 100 % av variansen (median).",
        "Ikke sammenlignet, fordi bare det ene har det: gruppe alder:ung.",
        "I modellen, gitt antakelsene: 34 av tallene er antatt. Intervallet viser bare",
        "tilfeldig variasjon, ikke usikkerhet om tallene.",
      ])
  }

  @Test("No clear difference is said in so many words")
  func nothingClear() throws {
    let rows = [
      try DifferenceTable.Row.pairs("vacant_days", 100, 101, half: 5),
      try DifferenceTable.Row.pairs("allocations", 100, 101, half: 5),
    ]
    let part = ComparisonReport.Part(base: "a", alternative: "b", rows: rows, leftOut: [])
    let facts = ReportTests.facts()
    let nb = ComparisonReport(facts, parts: [part], .nb).lines(in: terminal)
    let en = ComparisonReport(facts, parts: [part], .en).lines(in: terminal)
    #expect(nb.contains("Ingen klar forskjell i noen av 2 indikatorer."))
    #expect(en.contains("No clear difference in any of 2 indicators."))
  }

  @Test("Warm-up, a single replication and numbers without assumptions have words of their own")
  func preamble() {
    func preamble(_ facts: RunFacts, _ language: Language) -> Preamble {
      Preamble(facts: facts, scenarios: facts.scenarios, language: language)
    }
    let one = preamble(ReportTests.facts(replications: 1, warmup: 2, assumed: 0), .en)
    #expect(
      one.whatWasRun == "1 replication of 10\u{A0}years from 2009-01-01, seed 1. "
        + "After a warm-up of 2\u{A0}years.")
    #expect(one.caveat.hasPrefix("In the model, given the numbers put in."))
    #expect(
      preamble(ReportTests.facts(assumed: 1), .nb).caveat
        == "I modellen, gitt antakelsene: 1 av tallene er antatt. Intervallet viser bare tilfeldig "
        + "variasjon, ikke usikkerhet om tallene.")
  }
}
