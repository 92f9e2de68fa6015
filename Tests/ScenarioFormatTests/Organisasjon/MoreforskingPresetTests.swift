import Boligmodell
import ScenarioFormat
import Testing

@Suite("Organisation: the networks of Møreforsking 2015 as presets")
struct MoreforskingPresetTests {
  static let kommuner = ["volda", "rissa", "naeroy", "orland", "oppdal", "oppdal-manedlig-forum"]

  private func compiled(_ preset: String) throws -> (scenario: Scenario, problems: ProblemList) {
    let text =
      "{ basertPå: \"boligflyt:trondheim-2009.json5\", navn: \"Prøve\", sak: { behandlingstid: null }, organisasjon: { basertPå: \"boligflyt:organisering/\(preset).json5\" } }"
    var problems = ProblemList()
    let document = DocumentLoader(shipped: ShippedScenarios()).load(
      bytes: Array(text.utf8), name: "by.json5", problems: &problems)
    let scenario = Scenario.compile(try #require(document), problems: &problems)
    return (try #require(scenario, "\(problems.formatted(in: .nb))"), problems)
  }

  private func organisasjon(_ preset: String) throws -> Organisasjon {
    try #require(try compiled(preset).scenario.modell.organisasjon)
  }

  private func mål(_ preset: String, _ lag: Kontaktlag) throws -> Nettmål {
    Kontaktnett(try organisasjon(preset), lag).mål
  }

  @Test("Each stands without a word from check, and says what it is and where it is from")
  func presets() throws {
    let idealer = ["ideal-stjerne", "ideal-ring", "ideal-linje"]
    for preset in Self.kommuner.map({ "moreforsking-\($0)" }) + idealer {
      let (scenario, problems) = try compiled(preset)
      let mine = problems.problems.filter { $0.pointer.tokens.first == "organisasjon" }
      #expect(mine.isEmpty, "\(preset): \(problems.formatted(in: .nb))")
      let document = try #require(scenario.document["organisasjon"])
      let tittel = document["tittel"]?.string ?? ""
      #expect(tittel.hasPrefix(preset.hasPrefix("ideal") ? "Idealtype: " : "Konstruert, etter "))
      #expect(document["beskrivelse"]?.string?.isEmpty == false)
      #expect(document["kilder"]?.array?.isEmpty == false)
    }
  }

  @Test("As many numbers stand in the source as each says", arguments: kommuner)
  func sources(kommune: String) throws {
    let scenario = try compiled("moreforsking-\(kommune)").scenario
    let tall = NumberRecord.all(in: scenario.document, shape: ScenarioShape.scenario)
    let observerte = tall.filter {
      $0.pointer.tokens.first == "organisasjon" && $0.grad == .observert
    }
    let oppgitt = scenario.document["organisasjon"]?["tallFraKilden"]?.number
    #expect(Double(observerte.count) == oppgitt)
    #expect(observerte.allSatisfy { $0.source.kilde?.contains("Møreforsking 2015") == true })
  }

  @Test("Persons are those of table 1")
  func persons() throws {
    let antall = try Self.kommuner.map { try organisasjon("moreforsking-\($0)").enheter.count }
    #expect(antall == [43, 29, 29, 27, 29, 29])
  }

  /// What the report's text says of figures 8–12 and 19–21.
  @Test("Each looks as the report says")
  func looks() throws {
    let volda = try mål("moreforsking-volda", .ukentlig)
    #expect(volda.komponenter == 1)
    let rissa = try mål("moreforsking-rissa", .ukentlig)
    #expect(rissa.komponenter == 1 && (rissa.diameter ?? 0) >= 8)
    let nærøy = try mål("moreforsking-naeroy", .ukentlig)
    #expect(nærøy.isolerte == 0 && nærøy.komponenter == 1)
    let ørland = try mål("moreforsking-orland", .ukentlig)
    #expect(ørland.komponenter == 2)
    let oppdal = try mål("moreforsking-oppdal", .ukentlig)
    #expect(oppdal.isolerte >= 6)
    #expect(try mål("moreforsking-oppdal", .månedlig).komponenter == 1)
    // Oppdal has less contact than the others, and Nærøy most.
    let snitt = [volda, rissa, nærøy, ørland].compactMap(\.snittKontakter)
    #expect(snitt.allSatisfy { $0 > oppdal.snittKontakter ?? 99 })
    #expect(snitt.max() == nærøy.snittKontakter)
  }

  @Test("The proposal for Oppdal changes the meeting and the owner, and nobody's contacts")
  func proposal() throws {
    let dagens = try organisasjon("moreforsking-oppdal")
    let forslag = try organisasjon("moreforsking-oppdal-manedlig-forum")
    #expect(dagens.enheter.map(\.navn) == forslag.enheter.map(\.navn))
    #expect(Kontaktnett(dagens) == Kontaktnett(forslag))
    #expect(
      forslag.fora.map(\.navn) == ["boligforum"] && dagens.fora.map(\.navn) == ["tildelingsmøte"])
    // Ten units and servicetorget, that leads.
    #expect(forslag.fora[0].deltakere.nonzeroBitCount == 11)
    #expect(forslag.eierskap == .denSomFårInn && dagens.eierskap == .ingen)
  }

  @Test("The ideal types are star, ring and line of the same seven units")
  func ideal() throws {
    let stjerne = try mål("ideal-stjerne", .ukentlig)
    #expect(stjerne.gradsentralisering == 1 && stjerne.kuttnoder == [0])
    let ring = try mål("ideal-ring", .ukentlig)
    #expect(ring.diameter == 3 && ring.kuttnoder.isEmpty && ring.kanter == 7)
    let linje = try mål("ideal-linje", .ukentlig)
    #expect(linje.diameter == 6 && linje.kuttnoder == [1, 2, 3, 4, 5])
  }
}
