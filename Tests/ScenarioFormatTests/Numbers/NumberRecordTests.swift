import ScenarioFormat
import Testing

@Suite("The numbers of a document")
struct NumberRecordTests {
  @Test("The miniature is right")
  func miniature() throws {
    let problems = ShapeChecker.check(
      try MiniatureScenario.document(), against: MiniatureScenario.shape)
    #expect(problems.isEmpty, "\(problems.formatted(in: .nb))")
  }

  @Test("Every number is listed with unit, text, grade and source")
  func all() throws {
    let records = NumberRecord.all(
      in: try MiniatureScenario.document(), shape: MiniatureScenario.shape)
    let rows = records.map { record in
      let kilde = record.source.kilde.map { " (\($0))" } ?? ""
      let origin = record.isDefault ? " standard" : ""
      let grad = record.grad.map { "\($0)" } ?? "definisjon"
      return "\(record.pointer) \(record.unit) [\(record.text)] \(grad)\(kilde)\(origin)"
    }
    #expect(
      rows == [
        "/kommunaleBoliger/antall/trinn/2009-01-01 count [4 504] observert (NOVA 5/2011)",
        "/kommunaleBoliger/antall/trinn/2010-01-01 count [4510] avledet (KOSTRA)",
        "/kommunaleBoliger/oppussing duration [lognormal {median: 42 dager, p90: 90 dager}] antatt (NOVA 5/2011)",
        "/kommunaleBoliger/husleie moneyRate [9 500 kr per måned] antatt standard",
        "/inngang/flyktning/perÅr/2009 number [120] antatt (IMDi)",
        "/inngang/flyktning/perÅr/2010 number [140] antatt",
        "/inngang/flyktning/husholdning/enslig probability [0.7] antatt",
        "/inngang/flyktning/husholdning/familie probability [30 %] antatt",
        "/inngang/flyktning/flytter/bånd/0/rate rate [0,4 per år] antatt",
        "/inngang/flyktning/flytter/bånd/1/rate rate [0.1 per år] antatt",
        "/inngang/øvrige/perÅr number [80] antatt",
        "/inngang/øvrige/husholdning/verdi/par probability [1] antatt",
        "/startlån/ramme money [1,9 mill. kr] antatt",
        "/startlån/innvilget probability [85 %] antatt",
        "/krav/0/ikke/alder count [18] antatt",
        "/krav/1/alle/0/alder count [67] antatt",
      ])
    #expect(records[2].value == 42)
    #expect(records[2].form == .distribution)
    #expect(records[2].source.usikkerhet == .triangular(lower: 30, mode: 42, upper: 55))
    #expect(records[13].source.usikkerhet == .uniform(lower: 0.7, upper: 0.9))
    #expect(records[2].source.usikkerhetText == "trekant [30, 42, 55]")
    #expect(records[3].position.line == 4)
  }

  @Test("A definition is no assumption, unless it is graded")
  func definitions() throws {
    let shape = Shape.object(
      ShapeField("a", .definition(.count), nb: "", en: ""),
      ShapeField("b", .definition(.count), nb: "", en: ""),
      ShapeField("c", .quantity(.count), nb: "", en: ""))
    let document = try parse("{a: 3, b: {verdi: 4, grad: 'antatt'}, c: 5}")
    let records = NumberRecord.all(in: document, shape: shape)
    #expect(records.map(\.isDefinition) == [true, false, false])
    #expect(records.map(\.grad) == [nil, .antatt, .antatt])
  }

  @Test(
    "What a scenario defines: years, kinds of household, age groups, whom a rule concerns, the price year"
  )
  func scenario() throws {
    let document = try parse(
      """
      { navn: "a", start: "2010-01-01", år: 3, husholdningstyper: { e: { personer: 1 } }, aldersgrenser: [25],
        innganger: { a: { perÅr: 4, husholdningstype: { e: 1 }, ankommerTil: { utenTak: 1 } } },
        bosituasjoner: { utenTak: { årsaker: { dør: { rate: "1 per år", følge: { flytterTil: { død: 1 } },
          faktorer: { gamle: { vilkår: { alder: { fra: 67 }, personer: { til: 2 }, inntekt: { til: 5 } }, faktor: 2 } } } } } },
        kostnader: { prisår: 2010 } }
      """)
    let records = NumberRecord.all(
      in: document, shape: ScenarioShape.scenario, includingDefaults: false)
    let rule = "/bosituasjoner/utenTak/årsaker/dør/faktorer/gamle/vilkår"
    #expect(
      records.filter(\.isDefinition).map(\.pointer.description) == [
        "/år", "/husholdningstyper/e/personer", "/aldersgrenser/0", "\(rule)/alder/fra",
        "\(rule)/personer/til", "/kostnader/prisår",
      ])
  }

  @Test("Defaults can be left out")
  func withoutDefaults() throws {
    let records = NumberRecord.all(
      in: try MiniatureScenario.document(), shape: MiniatureScenario.shape,
      includingDefaults: false)
    #expect(!records.contains { $0.isDefault })
    #expect(records.count == 15)
  }

  @Test("The form without sources has the same numbers and keeps uncertainties")
  func withoutSources() throws {
    let document = try MiniatureScenario.document()
    let bare = document.withoutSources(shape: MiniatureScenario.shape)
    let text = JSONWriter.canonical(bare)
    for word in ["kilde", "\"grad\"", "NOVA", "KOSTRA", "IMDi"] { #expect(!text.contains(word)) }
    #expect(text.contains(#""2009-01-01":"4 504""#))
    #expect(text.contains(#"{"lognormal":{"median":"42 dager","p90":"90 dager"},"usikkerhet":"#))
    #expect(text.contains(#""husholdning":{"par":1}"#))
    func values(_ node: JSONNode) -> [Double] {
      NumberRecord.all(in: node, shape: MiniatureScenario.shape).map(\.value)
    }
    #expect(values(bare) == values(document))
    #expect(ShapeChecker.check(bare, against: MiniatureScenario.shape).isEmpty)
  }

  @Test("contracts, Runs: documents that differ in sources alone have the same form without them")
  func sameForm() throws {
    let shape = Shape.object(ShapeField("a", .quantity(.count), nb: "", en: ""))
    let forms = try ["{a: {verdi: 3, kilde: 'x', grad: 'antatt'}}", "{a: 3}", "{a: {verdi: 3}}"].map
    {
      JSONWriter.canonical(try parse($0).withoutSources(shape: shape))
    }
    #expect(Set(forms) == [#"{"a":3}"#])
  }
}
