import ScenarioFormat
import Testing

@Suite("JSON Pointer")
struct JSONPointerTests {
  /// The example document and pointers of RFC 6901, section 5.
  @Test("Resolves the examples of RFC 6901")
  func examples() throws {
    let document = try parse(
      #"""
      {"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5,
       "k\"l": 6, " ": 7, "m~n": 8}
      """#)
    let expected = [
      "/foo/0": #""bar""#, "/": "0", "/a~1b": "1", "/c%d": "2", "/e^f": "3", "/g|h": "4",
      "/i\\j": "5", "/k\"l": "6", "/ ": "7", "/m~0n": "8",
    ]
    for (text, value) in expected {
      let pointer = try #require(JSONPointer(parsing: text))
      #expect(document[pointer].map(JSONWriter.canonical) == value, "\(text)")
      #expect(pointer.description == text)
    }
    let whole = try #require(JSONPointer(parsing: ""))
    #expect(document[whole]?.isEquivalent(to: document) == true)
  }

  @Test("Refuses what is no pointer", arguments: ["a", "a/b", "/~", "/a~2", "/~01~", " /a"])
  func refuses(text: String) {
    #expect(JSONPointer(parsing: text) == nil)
  }

  @Test(
    "Leads nowhere where nothing is", arguments: ["/b", "/a/2", "/a/01", "/a/-1", "/a/x", "/c/d"])
  func nowhere(text: String) throws {
    var document = try parse("{a: [1, 2], c: 3}")
    let pointer = try #require(JSONPointer(parsing: text))
    #expect(document[pointer] == nil)
    if text != "/b", text != "/a/2" {
      let isSet = document.set(9, at: pointer)
      #expect(!isSet)
      #expect(JSONWriter.canonical(document) == #"{"a":[1,2],"c":3}"#)
    }
  }

  @Test("Sets, appends and adds")
  func sets() throws {
    var document = try parse("{a: [1, {b: 2}]}")
    for (pointer, value) in [("/a/1/b", 5), ("/a/-", 6), ("/a/3", 7), ("/c", 8)] {
      let place = try #require(JSONPointer(parsing: pointer))
      let isSet = document.set(JSONNode(number: Double(value)), at: place)
      #expect(isSet)
    }
    #expect(JSONWriter.canonical(document) == #"{"a":[1,{"b":5},6,7],"c":8}"#)
    document.set("ny", at: .root)
    #expect(JSONWriter.canonical(document) == #""ny""#)
  }

  @Test("Finds å however it is encoded")
  func normalisation() throws {
    let document = try parse("{år: 1}")
    #expect(document[try #require(JSONPointer(parsing: "/a\u{30A}r"))]?.number == 1)
  }
}
