import Testing

@testable import Reporting

@Suite("Tables for a terminal")
struct TerminalTableTests {
  let plain80 = Terminal(width: 80, usesColour: false)

  static func table() -> TerminalTable {
    var table = TerminalTable(
      title: "Indikator",
      columns: [
        .init("Enhet", isTrailing: false), .init("Snitt"), .init("5–95 %"),
        .init("Standardavvik", spare: 1), .init("Median over replikasjonene", spare: 2),
      ])
    table.add(heading: "Ventetid")
    let cells = ["dager", "1\u{A0}041,3", "33,0 – 49,1", "12,2", "40,0"].map {
      TerminalTable.Cell($0)
    }
    table.add("Ventetid til egnet bolig", cells)
    table.add(
      "Husholdninger i midlertidig botilbud over tre måneder slik KOSTRA teller", cells)
    table.add("家族の住まい 🏠 på venteliste", cells)
    return table
  }

  @Test("Numbers are right-aligned, labels left-aligned, and long labels wrap")
  func layout() {
    var table = TerminalTable(
      title: "Indikator", columns: [.init("Enhet", isTrailing: false), .init("Snitt")])
    table.add(heading: "Ventetid")
    table.add("Ventetid til egnet bolig", [.init("dager"), .init("1041,3")])
    table.add("På liste", [.init("antall"), .init("3,0")])
    #expect(
      table.lines(in: Terminal(width: 36, usesColour: false)) == [
        "Indikator             Enhet    Snitt",
        "────────────────────────────────────",
        "Ventetid",
        "Ventetid til egnet    dager   1041,3",
        "bolig",
        "På liste              antall     3,0",
      ])
  }

  @Test("No line is ever wider than the terminal")
  func neverWider() {
    for width in 20...200 {
      let lines = TerminalTableTests.table().lines(in: Terminal(width: width, usesColour: false))
      #expect(lines.allSatisfy { $0.displayWidth <= width && !$0.hasSuffix(" ") })
    }
  }

  @Test("A number is never cut, however narrow the terminal")
  func numbersStayWhole() {
    for width in 20...200 {
      let text = TerminalTableTests.table().lines(in: Terminal(width: width, usesColour: false))
        .joined(separator: "\n")
      #expect(text.ranges(of: "1\u{A0}041,3").count == 3)
    }
  }

  @Test("Spare columns appear in order of need when there is room")
  func spareColumns() {
    func header(_ width: Int) -> String {
      TerminalTableTests.table().lines(in: Terminal(width: width, usesColour: false))
        .prefix { !$0.hasPrefix("─") }.joined(separator: " ")
    }
    #expect(!header(64).contains("Standardavvik"))
    #expect(header(85).contains("Standardavvik"))
    #expect(!header(85).contains("Median"))
    #expect(header(140).contains("Median"))
  }

  @Test("A terminal too narrow for the table gets each row as a list")
  func stacked() {
    var table = TerminalTable(title: "", columns: [.init("Snitt"), .init("5–95 %")])
    table.add("Ventetid", [.init("1041,3"), .init("1033,0\u{A0}til 1049,1")])
    let lines = table.lines(in: Terminal(width: 20, usesColour: false))
    #expect(
      lines == ["Ventetid", "  Snitt: 1041,3", "  5–95 %: 1033,0\u{A0}til", "  1049,1"])
  }

  @Test("Where numbers are wide the table keeps its columns: ranges break, then labels stand above")
  func wideNumbers() {
    var table = TerminalTable(title: "Indikator", columns: [.init("Snitt"), .init("5–95 %")])
    table.add(heading: "Tid")
    table.add("Ventetid fra søknad", [.init("1041,3"), .init("1033,0\u{A0}til 1049,1")])
    table.add("Opphold", [.init("3,0"), .init("2\u{A0}til 4")])
    func lines(_ width: Int) -> [String] {
      table.lines(in: Terminal(width: width, usesColour: false)).map {
        $0.replacing("\u{A0}", with: " ")
      }
    }
    #expect(
      lines(43) == [
        "Indikator          Snitt             5–95 %",
        "───────────────────────────────────────────",
        "Tid",
        "Ventetid fra      1041,3  1033,0 til 1049,1",
        "søknad",
        "Opphold              3,0            2 til 4",
      ])
    // The last column gives up what is missing, and a range breaks in it where it must.
    #expect(
      lines(36) == [
        "Indikator          Snitt      5–95 %",
        "────────────────────────────────────",
        "Tid",
        "Ventetid fra      1041,3  1033,0 til",
        "søknad                        1049,1",
        "Opphold              3,0     2 til 4",
      ])
    #expect(
      lines(30) == [
        "Indikator",
        "     Snitt             5–95 %",
        "─────────────────────────────",
        "Tid",
        "Ventetid fra søknad",
        "    1041,3  1033,0 til 1049,1",
        "Opphold",
        "       3,0            2 til 4",
      ])
    #expect(lines(22).suffix(2) == ["Opphold", "       3,0     2 til 4"])
  }

  @Test("Colour is used on a terminal only, and never with NO_COLOR")
  func colour() {
    #expect(Terminal(isTerminal: true, width: 80, environment: [:]).usesColour)
    #expect(!Terminal(isTerminal: false, width: 80, environment: [:]).usesColour)
    #expect(!Terminal(isTerminal: true, width: 80, environment: ["NO_COLOR": "1"]).usesColour)
    #expect(Terminal(isTerminal: true, width: 80, environment: ["NO_COLOR": ""]).usesColour)
    #expect(!Terminal(isTerminal: true, width: 80, environment: ["TERM": "dumb"]).usesColour)

    var table = TerminalTable(title: "A", columns: [.init("B")])
    table.add("x", [.init("−1,0", .better)])
    let coloured = table.lines(in: Terminal(width: 40, usesColour: true))
    #expect(coloured.last == "x  \u{1B}[32m−1,0\u{1B}[0m")
    #expect(table.lines(in: plain80).last == "x  −1,0")
  }

  @Test("A file is laid out for 80 columns whatever the terminal's width")
  func fileWidth() {
    #expect(Terminal(isTerminal: false, width: 200, environment: ["COLUMNS": "150"]).width == 80)
    #expect(Terminal(isTerminal: true, width: nil, environment: ["COLUMNS": "150"]).width == 150)
    #expect(Terminal(isTerminal: true, width: 132, environment: [:]).width == 132)
  }

  @Test("A name from a scenario cannot move the cursor or change colours")
  func controlCharacters() {
    var table = TerminalTable(title: "A", columns: [.init("B")])
    table.add("ond\u{1B}[2Jskapt\nnavn", [.init("1\r2")])
    let text = table.lines(in: plain80).joined()
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 })
  }

  @Test("Width counts what a terminal shows: marks nothing, emoji and East Asian characters two")
  func displayWidth() {
    #expect("blåbær".displayWidth == 6)
    #expect("a\u{30A}".displayWidth == 1)
    #expect("家族".displayWidth == 4)
    #expect("👩‍👧".displayWidth == 2)
    #expect("🇳🇴".displayWidth == 2)
    #expect("─█ –−".displayWidth == 5)
  }

  @Test("Text wraps at spaces, never at a no-break space, and a longer word is cut")
  func wrapping() {
    #expect("en to tre fire".wrapped(to: 6) == ["en to", "tre", "fire"])
    #expect("85,2\u{A0}mill.\u{A0}kr i år".wrapped(to: 14) == ["85,2\u{A0}mill.\u{A0}kr", "i år"])
    #expect("boligsosialt".wrapped(to: 5) == ["bolig", "sosia", "lt"])
    #expect("a\n\nb".wrapped(to: 10, indent: "  ") == ["  a", "", "  b"])
  }
}
