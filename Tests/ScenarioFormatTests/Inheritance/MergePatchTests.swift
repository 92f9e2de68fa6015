import ScenarioFormat
import Testing

@Suite("contracts, Documents: merge patch")
struct MergePatchTests {
  /// The table of RFC 7396, appendix A.
  static let examples: [(base: String, patch: String, result: String)] = [
    (#"{"a":"b"}"#, #"{"a":"c"}"#, #"{"a":"c"}"#),
    (#"{"a":"b"}"#, #"{"b":"c"}"#, #"{"a":"b","b":"c"}"#),
    (#"{"a":"b"}"#, #"{"a":null}"#, #"{}"#),
    (#"{"a":"b","b":"c"}"#, #"{"a":null}"#, #"{"b":"c"}"#),
    (#"{"a":["b"]}"#, #"{"a":"c"}"#, #"{"a":"c"}"#),
    (#"{"a":"c"}"#, #"{"a":["b"]}"#, #"{"a":["b"]}"#),
    (#"{"a":{"b":"c"}}"#, #"{"a":{"b":"d","c":null}}"#, #"{"a":{"b":"d"}}"#),
    (#"{"a":[{"b":"c"}]}"#, #"{"a":[1]}"#, #"{"a":[1]}"#),
    (#"["a","b"]"#, #"["c","d"]"#, #"["c","d"]"#),
    (#"{"a":"b"}"#, #"["c"]"#, #"["c"]"#),
    (#"{"a":"foo"}"#, #"null"#, #"null"#),
    (#"{"a":"foo"}"#, #""bar""#, #""bar""#),
    (#"{"e":null}"#, #"{"a":1}"#, #"{"a":1,"e":null}"#),
    (#"[1,2]"#, #"{"a":"b","c":null}"#, #"{"a":"b"}"#),
    (#"{}"#, #"{"a":{"bb":{"ccc":null}}}"#, #"{"a":{"bb":{}}}"#),
  ]

  @Test("Follows the examples of RFC 7396", arguments: examples)
  func example(base: String, patch: String, result: String) throws {
    let merged = MergePatch.apply(try parse(patch), to: try parse(base))
    #expect(JSONWriter.canonical(merged) == result)
  }

  /// contracts, Documents: a number or distribution is one value: a patch replaces it whole.
  static let values: [(base: String, patch: String, result: String)] = [
    (
      "{a:{verdi:2015,kilde:'NOVA',grad:'observert'}}", "{a:{verdi:2100}}", #"{"a":{"verdi":2100}}"#
    ),
    ("{a:{verdi:2015,kilde:'NOVA'}}", "{a:{kilde:'SSB'}}", #"{"a":{"kilde":"SSB"}}"#),
    ("{a:{verdi:2015,kilde:'NOVA'}}", "{a:2100}", #"{"a":2100}"#),
    ("{a:{lognormal:{median:1,p90:2},kilde:'x'}}", "{a:{fast:3}}", #"{"a":{"fast":3}}"#),
    (
      "{a:{lognormal:{median:1,p90:2}}}", "{a:{lognormal:{median:3}}}",
      #"{"a":{"lognormal":{"median":3}}}"#
    ),
    (
      "{a:{trinn:{'2009-01-01':1}}}", "{a:{lineær:{'2009-01-01':2}}}",
      #"{"a":{"lineær":{"2009-01-01":2}}}"#
    ),
    ("{a:{bånd:[]}}", "{a:{bånd:[1]}}", #"{"a":{"bånd":[1]}}"#),
    // A thing that happens to have a part called `fast` or `gamma` is still merged.
    ("{a:{fast:1,navn:2}}", "{a:{navn:3}}", #"{"a":{"fast":1,"navn":3}}"#),
    // Years are named things; a new year does not share the old source.
    ("{a:{'2009':1,'2010':2}}", "{a:{'2010':3}}", #"{"a":{"2009":1,"2010":3}}"#),
    (
      "{a:{'2009':1,kilde:'SSB'}}", "{a:{'2010':3}}",
      #"{"a":{"2009":1,"2010":{"grad":"antatt","verdi":3},"kilde":"SSB"}}"#
    ),
    (
      "{a:{'2009':1,kilde:'SSB'}}", "{a:{'2010':3,kilde:'ny'}}",
      #"{"a":{"2009":1,"2010":3,"kilde":"ny"}}"#
    ),
  ]

  @Test("A number or distribution is replaced whole", arguments: values)
  func value(base: String, patch: String, result: String) throws {
    let merged = MergePatch.apply(try parse(patch), to: try parse(base))
    #expect(JSONWriter.canonical(merged) == result)
  }
}
