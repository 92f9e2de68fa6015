import Boligmodell
import Testing

@testable import Experiments

@Suite("A table of a sample") struct SampleTableTests {
  private func problem(_ text: String, names: [String]? = nil) throws -> SampleTableError {
    try #require(throws: SampleTableError.self) {
      try SampleTable(reading: text, file: "utvalg.txt", names: names)
    }
  }

  @Test("Commas, blanks, a header as NumPy writes it, CRLF and a byte order mark are read alike")
  func forms() throws {
    let expected = try SampleTable(names: ["a", "b"], rows: [[0.25, -1], [1e-3, 40]])
    for text in [
      "a,b\n0.25,-1\n1e-3,40\n", "# a b\n2.5e-01 -1\n1.0E-03\t 40",
      "\u{FEFF}a , b\r\n.25, -1\r\n0.001,40.\r\n\r\n",
    ] {
      #expect(try SampleTable(reading: text, file: "x") == expected)
    }
  }

  @Test("Numbers come back with the same bits")
  func roundTrip() throws {
    let numbers = [
      0.1, 1.0 / 3, -0.0, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 0x1p-32,
      123_456_789.123_456_78,
    ]
    let table = try SampleTable(names: ["/leie/«høy»", "/b~1c"], rows: numbers.map { [$0, -$0] })
    for separator in [SampleTable.Separator.comma, .blank] {
      let text = table.text(separator: separator)
      let read = try SampleTable(reading: text, file: "x")
      #expect(read.names == table.names)
      #expect(read.rows.map { $0.map(\.bitPattern) } == table.rows.map { $0.map(\.bitPattern) })
    }
    #expect(table.text(separator: .blank).hasPrefix("/leie/«høy» /b~1c\n0.1 -0.1\n"))
  }

  @Test("Names with blanks are kept apart by commas")
  func blanks() throws {
    let table = try SampleTable(names: ["rus og psykisk", "b"], rows: [[1, 2]])
    #expect(table.text(separator: .blank) == "rus og psykisk,b\n1.0,2.0\n")
    #expect(try SampleTable(reading: table.text(), file: "x") == table)
  }

  @Test("Columns come in the order of the names that are asked for")
  func order() throws {
    let table = try SampleTable(reading: "a b c\n1 2 3\n", file: "x", names: ["c", "a", "b"])
    #expect(table.names == ["c", "a", "b"])
    #expect(table.rows == [[3, 1, 2]])
  }

  @Test("What is wrong is told with line, column, what was found and what was expected")
  func errors() throws {
    for word in ["5x", "nan", "inf", "0x10", "1e999", "--1", "1 2", ""] {
      let error = try problem("a,b\n0,1\n1,\(word)\n")
      #expect((error.line, error.column) == (3, 2))
      #expect(error.kind == .notANumber(found: word))
    }
    #expect(
      try problem("a b\n1 2\n3 x\n").description
        == "utvalg.txt, line 3, column 2: found “x”, expected a finite number with a point, "
        + "as 0.25 or 1e-3")
    #expect(
      try problem("a b\n1 2 3\n").tekst.nb
        == "utvalg.txt, linje 2, kolonne 3: fant 3 tall, ventet 2, ett for hvert navn")
    #expect(try problem("a b\n1\n").kind == .wrongCount(found: 1, expected: 2))
    #expect(try problem("a b\n\n1 2\n").kind == .wrongCount(found: 0, expected: 2))
    #expect(try problem("").kind == .noNames(found: ""))
    #expect(try problem("0.1 0.2\n1 2\n").kind == .noNames(found: "0.1"))
    #expect(try problem("a,,b\n1,2,3\n").kind == .noNames(found: ""))
    #expect(try problem("a b a\n1 2 3\n").kind == .repeatedName(found: "a", first: 1))
    #expect(
      try problem("a x\n1 2\n", names: ["a", "b"]).kind
        == .unknownName(found: "x", expected: ["a", "b"]))
    #expect(try problem("a\n1\n", names: ["a", "b"]).kind == .missingName(expected: "b"))
  }

  @Test(
    "Names that would not be read back are not written",
    arguments: ["", "a,b", " a", "#a", "a\nb", "12"])
  func unwritable(name: String) {
    #expect(throws: SampleTableError.self) { try SampleTable(names: ["x", name], rows: []) }
    // Alone there is no comma to tell that a blank belongs to the name.
    #expect(throws: SampleTableError.self) { try SampleTable(names: ["a b"], rows: [[1]]) }
  }
}
