import Boligmodell
import Experiments
import ScenarioFormat
import Testing

@testable import Reporting

@Suite("The table of a comparison")
struct DifferenceTableTests {
  @Test("What is clear comes first, and what is not is said not to be")
  func layout() throws {
    let table = DifferenceTable(rows: try DifferenceTable.Row.typical(), language: .nb)
    let text = table.lines(in: Terminal(width: 80, usesColour: false)).joined(separator: "\n")
    #expect(
      text.replacing("\u{A0}", with: " ") == """
        Indikator             Basis  Alternativ  Forskjell       95 %-intervall  Bedre i
        ────────────────────────────────────────────────────────────────────────────────
        Klart bedre
        tildelinger av      5 612,0     5 640,0      +28,0      +24,0 til +32,0    100 %
        kommunal bolig
        (hush.)
        utleiegrad (%)         98,5        99,0      +0,42      +0,40 til +0,44    100 %
        tomgangsdøgn        241 000     172 000    −69 000  −69 900 til −68 100    100 %
        (boligdøgn)
        tapte                  62,3        44,6      −17,7      −18,1 til −17,3    100 %
        leieinntekter
        (mill. kr)

        Klart dårligere
        kostnad, Nav          812,3       812,4     +0,014    +0,005 til +0,023      0 %
        (mill. kr)

        Klart endret
        utflyttinger fra    5 500,0     5 530,0      +30,0      +25,0 til +35,0
        kommunal bolig

        Ingen klar forskjell (intervallet rommer 0)
        bostedsløse, snitt    412,4       411,9      −0,50    −13,20 til +12,20     50 %
        (hush.)
        Helt likt: kommunale boliger.
        """)
  }

  @Test("It fits the terminal in both languages")
  func fits() throws {
    for language in Language.allCases {
      let table = DifferenceTable(rows: try DifferenceTable.Row.typical(), language: language)
      for width in 40...140 {
        let lines = table.lines(in: Terminal(width: width, usesColour: false))
        #expect(lines.allSatisfy { $0.displayWidth <= width })
      }
    }
  }

  /// 812 milliard kroner of which 5 000 differ are shown to the krone, on both sides of the comparison.
  @Test("Very wide amounts keep the columns, in 80 columns")
  func veryWide() throws {
    var rows = try DifferenceTable.Row.typical()
    rows.append(
      try .pairs(
        "cost_municipality", 812_345_678_901, 812_345_683_901, half: 2_345_678_901, spread: 1e9))
    let lines = DifferenceTable(rows: rows, language: .nb)
      .lines(in: Terminal(width: 80, usesColour: false))
      .map { $0.replacing("\u{A0}", with: " ") }
    #expect(lines.allSatisfy { $0.displayWidth <= 80 })
    let header = try #require(lines.first { $0.contains("Basis") })
    #expect(header.contains("Alternativ") && header.contains("95 %-intervall"))
    // Every row's numbers end where their columns' titles end.
    let base = try #require(header.range(of: "Basis")?.upperBound)
    let end = header.distance(from: header.startIndex, to: base)
    for number in ["812 345 678 901", "5 612,0", "241 000"] {
      let line = try #require(lines.first { $0.prefix(end).hasSuffix(number) })
      #expect(line.displayWidth > end)
    }
  }

  @Test("A verdict follows the indikator's direction, and an interval that holds 0 gives none")
  func verdicts() throws {
    typealias Verdict = DifferenceTable.Verdict
    func verdict(_ id: String, _ differences: Double...) throws -> Verdict {
      Verdict(try DifferenceTable.Row.difference(id, of: differences))
    }
    #expect(try verdict("vacant_days", -3, -3.1, -2.9) == .better)
    #expect(try verdict("vacant_days", 3, 3.1, 2.9) == .worse)
    #expect(try verdict("occupancy", 3, 3.1, 2.9) == .better)
    #expect(try verdict("occupancy", -3, -3.1, -2.9) == .worse)
    #expect(try verdict("turnovers", -3, -3.1, -2.9) == .changed)
    #expect(try verdict("vacant_days", -3, 3, 0.1) == .unclear)
    #expect(try verdict("vacant_days", 0, 0, 0) == .equal)
  }

  @Test("One pair, or none that is defined, shows nothing clearly")
  func tooFew() throws {
    let one = try DifferenceTable.Row.difference("vacant_days", of: [-50])
    let none = try DifferenceTable.Row.difference("vacant_days", of: [.nan, .nan])
    #expect(DifferenceTable.Verdict(one) == .unclear)
    #expect(DifferenceTable.Verdict(none) == .unclear)
    #expect(none.isEmpty)
  }

  @Test("The count of clear differences is of all indikatorer that are not nothing")
  func count() throws {
    let count = DifferenceTable(rows: try DifferenceTable.Row.typical(), language: .nb).count
    #expect(count.clear == 6)
    #expect(count.all == 8)
  }

  @Test("Better is green and worse red, on a terminal with colours only")
  func colours() throws {
    let table = DifferenceTable(rows: try DifferenceTable.Row.typical(), language: .nb)
    let coloured = table.lines(in: Terminal(width: 100, usesColour: true)).joined(separator: "\n")
    #expect(coloured.contains("\u{1B}[32m−69\u{A0}000\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[31m+0,014\u{1B}[0m"))
    let plain = table.lines(in: Terminal(width: 100, usesColour: false)).joined()
    #expect(!plain.contains("\u{1B}"))
  }

  @Test("Every key indikator is in the catalogue, once")
  func keyIndicators() {
    let known = Set(Indikatorkatalog.alle.map(\.id))
    let keys = KeyIndicators.topics.flatMap(\.ids)
    #expect(keys.allSatisfy(known.contains))
    #expect(Set(keys).count == keys.count)
  }
}
