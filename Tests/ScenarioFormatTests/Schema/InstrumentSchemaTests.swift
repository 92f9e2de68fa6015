import Boligmodell
import ScenarioFormat
import Testing

@Suite("JSON Schema: instruments")
struct InstrumentSchemaTests {
  private static let schemas = [JSONSchema.Use.written, .resolved].map {
    SchemaWitness(
      JSONSchema.schema(
        of: ScenarioShape.scenario, title: LocalizedText("Scenario", en: "Scenario"), use: $0))
  }

  private func accepted(_ part: String) throws -> [Bool] {
    let text = TownWithInstruments(instruments: "x: { \(part) }, y: {}").text
    let document = try parse(text)
    return Self.schemas.map { $0.accepts(document) }
  }

  @Test("a made-up instrument with every part fits")
  func right() throws {
    #expect(
      try accepted(
        """
        beskrivelse: "b", hjemmel: "h", familie: "regel", på: true, fra: "2010-01-01", til: "2011-01-01", vedOpphør: "avsluttes",
        vurderes: ["innflytting", "nyttÅr"], vilkår: [ { målgruppe: ["rus"], alder: { fra: 18 }, boutgiftsandel: { til: 0.4 } } ],
        dekning: { "2010": 0.5, "2011": "60 %" }, krever: ["y"], utelukkesAv: ["y"], samtidigUtelukket: ["y"], medfører: ["y"],
        beholdesI: ["kommunalBolig"], varighet: { lognormal: { median: "1 år", p90: "3 år" } }, oppgave: "oppfølging",
        grense: { ramme: { verdi: 1000, kilde: "k", grad: "observert" }, antallPerÅr: 3, saksmengde: { årsverk: 1.5, perÅrsverk: 3 }, timerPerMåned: 60, kø: true },
        beløp: { a: { fra: "nav", engang: 100 }, b: { fra: "stat", til: "andre", slag: "lån", måneder: 3 } },
        timer: { perTildeling: 1, perMåned: 2, pris: 450, budsjett: "nav" }, flytterTil: "privatLeie", behovsendring: -1,
        virkninger: { a: { risiko: ["mislighold"], i: ["kommunalBolig"], faktor: { verdi: 0.5, grad: "antatt", usikkerhet: { trekant: [0.3, 0.5, 1] } } },
          b: { sannsynlighet: "innvilges", settesTil: 1 }, c: { varighet: "klarForVarigBolig", faktor: 0 },
          d: { kostnad: "oppussing", faktor: 0.9 }, e: { poeng: 2, vilkår: { barn: true } } }
        """) == [true, true])
  }

  @Test(
    "a wrong one does not",
    arguments: [
      "vurdere: [\"innflytting\"]", "vurderes: [\"alltid\"]", "vurderes: \"innflytting\"",
      "dekning: 1.5", "fra: \"1. januar\"", "familie: \"annet\"", "på: 1",
      "grense: { ramme: -1 }", "grense: { kvote: 3 }",
      "beløp: { a: { fra: \"fylket\", engang: 1 } }",
      "vilkår: [ { aldr: { fra: 18 } } ]", "flytterTil: \"kommunalBolig\"",
      "virkninger: { a: { risiko: [\"regn\"], i: [\"kommunalBolig\"], faktor: 1 } }",
      "virkninger: { a: { poeng: 1, faktor: 2 } }",
      "virkninger: { a: { varighet: \"evig\", faktor: 2 } }",
      "oppgave: \"kaffe\"", "behovsendring: 3",
    ])
  func wrong(part: String) throws { #expect(try accepted(part) == [false, false]) }

  /// As people write it, what is left out may stand in the file it is based on.
  @Test(
    "one with something missing does not where all that it is based on is there",
    arguments: [
      "beløp: { a: { fra: \"nav\" } }", "beløp: { a: { engang: 1 } }",
      "beløp: { a: { fra: \"nav\", engang: 1, måneder: 1 } }",
      "virkninger: { a: { sannsynlighet: \"innvilges\" } }",
      "virkninger: { a: { varighet: \"oppussing\" } }",
      "grense: { plasser: 3, saksmengde: { årsverk: 1, perÅrsverk: 2 } }",
      "grense: { saksmengde: { årsverk: 1 } }",
    ])
  func incomplete(part: String) throws { #expect(try accepted(part)[1] == false) }

  @Test("every shipped preset fits", arguments: PresetDocumentTests.names)
  func presets(name: String) throws {
    let bytes = try #require(ShippedScenarios().bytes(at: name))
    let preset = try parse(String(decoding: bytes, as: UTF8.self))
    var document = try parse(TownWithInstruments(instruments: "").text).object ?? JSONObject()
    document.set("virkemidler", to: JSONNode(.object(["x": preset])))
    #expect(Self.schemas.allSatisfy { $0.accepts(JSONNode(.object(document))) })
  }
}
