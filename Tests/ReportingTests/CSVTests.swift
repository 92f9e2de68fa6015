import Boligmodell
import Testing

@testable import Reporting

@Suite("contracts, Runs: CSV")
struct CSVTests {
  static let table = CSVTable(
    name: "liten",
    columns: [
      .init("scenario", "Scenario", .text), .init("group", "Gruppe", .text),
      .init("mean", "Gjennomsnitt", .number), .init("n", "Antall", .number),
      .init("seed", "Frø", .number),
    ])
  static let numbers = CSVTable(name: "tall", columns: [.init("v", "V", .number)])

  static func bytes(_ flavour: CSVFlavour, _ rows: [[CSVCell]], _ table: CSVTable = table) throws
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    var writer = CSVWriter(table, flavour) { bytes += $0 }
    for row in rows { try writer.write(row) }
    try writer.finish()
    return bytes
  }

  static func text(_ flavour: CSVFlavour, _ rows: [[CSVCell]], _ table: CSVTable = table) throws
    -> String
  {
    try String(decoding: bytes(flavour, rows, table), as: UTF8.self)
  }

  static let rows: [[CSVCell]] = [
    [
      .text("a, \"b\""), .label("all", nb: "alle; samlet"), .number(-12.5), .integer(200),
      .seed(.max),
    ],
    [
      .text("-risiko"), .name(LocalizedText("@barn", "children")), .number(.nan), .integer(-3),
      .empty,
    ],
    [.text("=SUM(A1)\r\n"), .text("\tå"), .number(1e-07), .integer(0), .seed(0)],
  ]

  @Test("standard is RFC 4180: comma, CRLF, English identifiers, decimal point, nothing defused")
  func standardBytes() throws {
    let expected =
      "scenario,group,mean,n,seed\r\n"
      + "\"a, \"\"b\"\"\",all,-12.5,200,18446744073709551615\r\n"
      + "-risiko,children,,-3,\r\n"
      + "\"=SUM(A1)\r\n\",\tå,1e-07,0,0\r\n"
    #expect(try CSVTests.text(.standard, CSVTests.rows) == expected)
  }

  @Test("excel-nb has a BOM, semicolons, decimal comma, Norwegian labels and defused text")
  func excelBytes() throws {
    let bytes = try CSVTests.bytes(.excelNb, CSVTests.rows)
    #expect(bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
    let expected =
      "Scenario;Gruppe;Gjennomsnitt;Antall;Frø\r\n"
      + "\"a, \"\"b\"\"\";\"alle; samlet\";-12,5;200;18446744073709551615\r\n"
      + "'-risiko;'@barn;;-3;\r\n"
      + "\"'=SUM(A1)\r\n\";'\tå;1e-07;0;0\r\n"
    #expect(String(decoding: bytes.dropFirst(3), as: UTF8.self) == expected)
  }

  @Test(
    "Text that a spreadsheet would run is defused in excel-nb only",
    arguments: ["=", "+", "-", "@", "\t", "\r"])
  func defusing(first: String) throws {
    let one = CSVTable(name: "en", columns: [.init("t", "T", .text)])
    let row: [CSVCell] = [.text(first + "1+1")]
    #expect(try CSVTests.text(.excelNb, [row], one).utf8.contains("'\(first)1+1".utf8))
    #expect(try !CSVTests.text(.standard, [row], one).contains("'"))
  }

  @Test("A negative number is never defused")
  func numbersStayNumbers() throws {
    let text = try CSVTests.text(.excelNb, [[.number(-1.5)], [.integer(-2)]], CSVTests.numbers)
    #expect(text == "\u{FEFF}V\r\n-1,5\r\n-2\r\n")
  }

  @Test("standard reads back to the same text")
  func textRoundTrip() throws {
    let reader = try CSVReader(CSVTests.bytes(.standard, CSVTests.rows))
    #expect(reader.header == ["scenario", "group", "mean", "n", "seed"])
    #expect(reader.column("scenario") == ["a, \"b\"", "-risiko", "=SUM(A1)\r\n"])
    #expect(reader.column("group") == ["all", "children", "\tå"])
    #expect(reader.column("unknown") == nil)
  }

  @Test("standard reads back every double bit by bit: subnormal, negative zero, huge, random")
  func doubleRoundTrip() throws {
    var generator = SeededGenerator(1)
    var values: [Double] = [
      0, -0.0, .leastNonzeroMagnitude, -.leastNonzeroMagnitude, .leastNormalMagnitude,
      .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .infinity, 0.1, 1.0 / 3, 1e22, 1e23,
      9_007_199_254_740_994, .ulpOfOne,
    ]
    while values.count < 20_000 {
      let value = Double(bitPattern: generator.next())
      if !value.isNaN { values.append(value) }
    }
    let bytes = try CSVTests.bytes(.standard, values.map { [.number($0)] }, CSVTests.numbers)
    let read = try #require(CSVReader(bytes).numbers("v"))
    #expect(read.map(\.bitPattern) == values.map(\.bitPattern))
  }

  @Test("An undefined number is an empty cell and reads back as undefined")
  func undefined() throws {
    let bytes = try CSVTests.bytes(.standard, [[.number(.nan)], [.number(2)]], CSVTests.numbers)
    #expect(String(decoding: bytes, as: UTF8.self) == "v\r\n\"\"\r\n2.0\r\n")
    let read = try #require(CSVReader(bytes).numbers("v"))
    #expect(read[0].isNaN && read[1] == 2)
  }

  @Test("A large table is handed over in pieces")
  func streaming() throws {
    var pieces = 0
    var total = 0
    var writer = CSVWriter(CSVTests.table, .standard) {
      pieces += 1
      total += $0.count
    }
    for _ in 0..<10_000 { try writer.write(CSVTests.rows[0]) }
    try writer.finish()
    #expect(pieces > 5)
    let header = "scenario,group,mean,n,seed\r\n".utf8.count
    let row = "\"a, \"\"b\"\"\",all,-12.5,200,18446744073709551615\r\n".utf8.count
    #expect(total == header + 10_000 * row)
  }

  @Test("An error from the sink, such as a full disk, reaches the caller")
  func sinkError() {
    struct DiskFull: Error {}
    var writer = CSVWriter(CSVTests.table, .standard) { _ in throw DiskFull() }
    #expect(throws: DiskFull.self) { try writer.finish() }
  }

  @Test(
    "A text that is not a table is refused with its place",
    arguments: [
      ("", CSVReader.Problem.noHeader),
      ("a,b\r\n1\r\n", .fieldCount(line: 2, found: 1, expected: 2)),
      ("a\r\n\"x", .unclosedQuote(line: 2)), ("a\r\n\"x\"y\r\n", .strayQuote(line: 2)),
      ("a\r\n\"1\n2\"\r\nx\"\r\n", .strayQuote(line: 4)),
    ])
  func malformed(text: String, problem: CSVReader.Problem) {
    #expect(throws: problem) { try CSVReader(Array(text.utf8)) }
  }

  @Test("LF alone ends a line, and the last line need not end")
  func lenientLineEnds() throws {
    let reader = try CSVReader(Array("a,b\n1,\n,2".utf8))
    #expect(reader.rows == [["1", ""], ["", "2"]])
    #expect(throws: CSVReader.Problem.notUTF8) { try CSVReader([0xFF]) }
  }
}
