import Boligmodell
import ScenarioFormat
import Testing

@testable import Reporting

@Suite("The table of a run")
struct RunTableTests {
  @Test("Key indikatorer by topic, with mean and spread; what is nothing is left out")
  func layout() throws {
    let table = RunTable(rows: try RunTable.Row.typical(), language: .nb)
    let text = table.lines(in: Terminal(width: 60, usesColour: false)).joined(separator: "\n")
    // 412.4 ± 9 × 2; 0.42 ± 9 × 0.04; 62.3 ± 9 × 0.155555.
    #expect(
      text.replacing("\u{A0}", with: " ") == """
        Indikator                       Snitt           5–95 %
        ──────────────────────────────────────────────────────
        Uten egen bolig
        bostedsløse, snitt (hush.)      412,4  394,4 til 430,4

        Til egen bolig
        fravikelse gjennomført           0,42    0,06 til 0,78

        Kommunale boliger
        tapte leieinntekter (mill. kr)   62,3    60,9 til 63,7
        """)
  }

  @Test("A wide terminal gets the interval of the mean and the median too")
  func wide() throws {
    let table = RunTable(rows: try RunTable.Row.typical(), language: .en)
    let text = table.lines(in: Terminal(width: 120, usesColour: false)).joined(separator: "\n")
    #expect(text.contains("Median"))
    // Of −10…10 the variance is 21 × 22 / 12 = 38.5; 412.4 ± 2.08596 × 2 × √(38.5 / 21) = ± 5.65.
    #expect(text.contains("406.8\u{A0}to 418.0"))
  }
}
