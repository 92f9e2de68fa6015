import ScenarioFormat
import Testing

@Suite("Places in a file")
struct SourcePositionTests {
  @Test("Lines end at LF, CR and CR LF; columns count characters")
  func linesAndColumns() throws {
    let node = try parse("{\r\n  a: 1,\r  \"å😀\": 2, /* é\u{301} */ b: 3,\n\t\tc: [\n 4]}")
    func place(_ path: String) -> String? {
      JSONPointer(parsing: path).flatMap { node[$0] }.map {
        "\($0.position.line):\($0.position.column)"
      }
    }
    #expect(place("/a") == "2:6")
    #expect(place("/å😀") == "3:9")
    // `  "å😀": 2, ` is 12 characters, `/* é */ ` (e with two accents is one) 8, `b: ` 3.
    #expect(place("/b") == "3:23")
    #expect(place("/c/0") == "5:2")
  }

  @Test("The byte-order mark is no column")
  func byteOrderMark() throws {
    #expect(try parse("\u{FEFF}[1]").position.column == 1)
    #expect(try parse("\u{FEFF}[1]").array?.first?.position.column == 2)
  }

  @Test("U+2028 ends a comment but is no line of an editor")
  func lineSeparator() throws {
    let node = try parse("// x\u{2028}[1]")
    #expect(node.position.line == 1)
  }

  @Test("A key has its own place")
  func keys() throws {
    let member = try parse("{\n  'a b' : 7}").object?.member("a b")
    #expect(member?.keyPosition == SourcePosition(file: "fil.json", line: 2, column: 3))
    #expect(member?.value.position == SourcePosition(file: "fil.json", line: 2, column: 11))
  }
}
