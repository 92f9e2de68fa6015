import ScenarioFormat
import Testing

@Suite("JSON5: what is read")
struct JSON5AcceptTests {
  /// Each text with the canonical JSON of its value, worked by hand from json5.org's
  /// specification 1.0.0; many are the cases of the json5-tests repository.
  static let texts: [(text: String, canonical: String)] = [
    // Plain JSON
    ("{}", "{}"), ("[]", "[]"), ("null", "null"), ("true", "true"), ("false", "false"),
    ("\"\"", "\"\""), ("0", "0"), ("-0", "-0"), ("[null,[],{}]", "[null,[],{}]"),
    ("1e22", "1e+22"), ("0.1", "0.1"), ("1E-2", "0.01"), ("123e+2", "12300"),
    // Comments
    ("// en\n[]", "[]"), ("[]// slutt", "[]"), ("/* to\nlinjer */ 1", "1"), ("/**/1/***/", "1"),
    ("[1,/*x*/2]", "[1,2]"), ("{//\n}", "{}"), ("1 /* // */", "1"),
    ("\"a//b/*c*/\"", "\"a//b/*c*/\""),
    // Trailing commas
    ("[1,]", "[1]"), ("{a:1,}", "{\"a\":1}"), ("[[],]", "[[]]"),
    // Keys without quotes
    ("{basertPå: 1}", "{\"basertPå\":1}"),
    ("{årsverk:1,øre:2,ære:3}", "{\"årsverk\":1,\"ære\":3,\"øre\":2}"),
    ("{$_:1,a1:2}", "{\"$_\":1,\"a1\":2}"), ("{while:1,null:2}", "{\"null\":2,\"while\":1}"),
    ("{\\u0061b:1}", "{\"ab\":1}"), ("{ünïcødé:1}", "{\"ünïcødé\":1}"),
    ("{'a b':1}", "{\"a b\":1}"),
    // Strings
    ("'enkel'", "\"enkel\""), ("'\"'", "\"\\\"\""), ("\"'\"", "\"'\""), ("'\\''", "\"'\""),
    ("'a\\\nb'", "\"ab\""), ("'a\\\r\nb'", "\"ab\""), ("'a\\\u{2028}b'", "\"ab\""),
    ("'\\x41\\u00e5'", "\"Aå\""), ("'\\ud83d\\ude00'", "\"😀\""), ("'\\0'", "\"\\u0000\""),
    ("'\\a\\/\\v'", "\"a/\\u000b\""), ("'\u{2028}'", "\"\u{2028}\""), ("'\t'", "\"\\t\""),
    // Numbers
    (".5", "0.5"), ("5.", "5"), ("5.e2", "500"), ("+1", "1"), ("-.25", "-0.25"), ("0x1F", "31"),
    ("-0Xa", "-10"), ("0xdecaf", "912559"), ("+0.0", "0"), ("1.5e-5", "1.5e-05"), ("0.", "0"),
    // Space
    ("\u{FEFF}[ ]", "[]"), ("\u{A0}\u{2003}\u{B}\u{C}[\t]\u{3000}", "[]"), ("\r\n[\r]\n", "[]"),
  ]

  @Test("Reads JSON5 as the specification says", arguments: texts)
  func reads(text: String, canonical: String) throws {
    #expect(JSONWriter.canonical(try parse(text)) == canonical)
  }

  @Test("A number keeps its text as written")
  func numberSource() throws {
    let node = try parse("[0x1F, +1.50]")
    let sources = node.array?.map { element in
      if case .number(_, let source) = element.kind { source } else { "" }
    }
    #expect(sources == ["0x1F", "+1.50"])
  }

  @Test("Members keep their order")
  func order() throws {
    #expect(try parse("{c:1,a:2,b:3}").object?.keys == ["c", "a", "b"])
  }
}
