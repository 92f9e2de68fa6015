import Boligmodell
import ScenarioFormat
import Testing

@Suite("Organisation: a network of persons in a document")
struct PersonnettDocumentTests {
  private func compiled(
    _ organisasjon: String
  ) throws -> (organisasjon: Organisasjon?, problems: ProblemList) {
    let town = TownWithInstruments(
      instruments: "", rest: "organisasjon: {\n \(organisasjon) },")
    let (scenario, problems) = try town.compiled()
    return (scenario?.modell.organisasjon, problems)
  }

  private func found(_ organisasjon: String) throws -> [String] {
    try compiled(organisasjon).problems.problems.filter {
      $0.pointer.tokens.first == "organisasjon"
    }.map { problem in
      #expect(problem.position.line >= 1, "\(problem.formatted(in: .en))")
      return "\(problem.code.rawValue) \(problem.pointer)".replacing(" /organisasjon", with: " ")
    }
  }

  private let fire = "funksjoner: { tildeling: 2, økonomiskeVirkemidler: 2, tjenesterIBolig: 1 }"

  @Test("Each person is a unit with the tasks of its functions, and contacts of its own")
  func units() throws {
    let (organisasjon, problems) = try compiled(
      "personnett: { personer: 4, \(fire), årsverkPerPerson: 0.25, form: 'ring' }")
    #expect(problems.problems.allSatisfy { $0.pointer.tokens.first != "organisasjon" })
    let org = try #require(organisasjon)
    #expect(org.enheter.count == 4 && org.kontakter.count == 4)
    #expect(org.enheter(med: .tildeling).nonzeroBitCount == 2)
    #expect(org.enheter(med: .oppfølging).nonzeroBitCount == 1)
    #expect(org.enheter.allSatisfy { $0.årsverk == StepSeries(0.25) && $0.erNøkkelperson })
    #expect(org.enheter[0].navn.hasPrefix("person 1 ("))
    #expect(org.kontakter.allSatisfy { $0.hyppighet == .ukentlig && $0.ventetid >= 0 })
  }

  @Test("Persons come beside units that stand in the document, and what stands there holds")
  func beside() throws {
    let (organisasjon, problems) = try compiled(
      """
      enheter: { Nav: { oppgaver: ["mottak"], årsverk: 1 } },
      personnett: { personer: 4, \(fire), årsverkPerPerson: 0.5, form: "ring",
        navngitte: { Kontoret: "tildeling", Rådgiveren: "økonomiskeVirkemidler" } },
      kontakter: { Nav: { Kontoret: "månedlig" }, Kontoret: { "Rådgiveren": "daglig" } },
      """)
    #expect(problems.problems.allSatisfy { $0.pointer.tokens.first != "organisasjon" })
    let org = try #require(organisasjon)
    #expect(org.enheter.count == 5 && org.enheter[0].navn == "Nav")
    let kontoret = try #require(org.enheter.firstIndex { $0.navn == "Kontoret" })
    let rådgiveren = try #require(org.enheter.firstIndex { $0.navn == "Rådgiveren" })
    #expect(org.enheter[kontoret].oppgaver.contains(.tildeling))
    #expect(org.enheter[rådgiveren].oppgaver.contains(.startlån))
    let mellom = org.kontakter.filter {
      Set([$0.a, $0.b]) == Set([kontoret, rådgiveren])
    }
    #expect(mellom.map(\.hyppighet) == [.daglig])
    #expect(org.kontakter.contains { $0.a == 0 && $0.b == kontoret && $0.hyppighet == .månedlig })
  }

  @Test("What cannot be is told with its place")
  func errors() throws {
    func nett(_ rest: String, _ foran: String = "") -> String {
      "\(foran) personnett: { årsverkPerPerson: 0.5, \(rest) }"
    }
    #expect(
      try found(nett("personer: 65, \(fire), form: 'ring'"))
        == ["utenfor-grenser /personnett/personer"])
    #expect(
      try found(nett("personer: 1, \(fire), form: 'integrert'")) == [
        "utenfor-grenser /personnett/funksjoner/økonomiskeVirkemidler",
        "utenfor-grenser /personnett/funksjoner/tildeling",
      ])
    #expect(
      try found(nett("personer: 9, \(fire), form: 'integrert'"))
        == ["mangler /personnett/funksjoner"])
    #expect(
      try found(nett("personer: 4, \(fire), form: 'klyngeOgStjerner'"))
        == ["utenfor-grenser /personnett/form"])
    #expect(
      try found(nett("personer: 4, \(fire), form: 'ring', formMånedlig: 'klyngeOgStjerner'"))
        == ["utenfor-grenser /personnett/formMånedlig"])
    #expect(
      try found(nett("personer: 4, \(fire), form: 'integrert', kontakter: { ukentlig: 4 }"))
        == ["utenfor-grenser /personnett/kontakter/ukentlig"])
    #expect(
      try found(
        nett("personer: 4, \(fire), form: 'integrert', kontakter: { daglig: 2, ukentlig: 1 }"))
        == ["rekkefolge /personnett/kontakter/ukentlig"])
    #expect(
      try found(nett("personer: 4, \(fire), form: 'ring', navngitte: { X: 'utbygging' }"))
        == ["mangler /personnett/navngitte/X"])
    let nav = "enheter: { Nav: { oppgaver: ['mottak'], årsverk: 1 } },"
    #expect(
      try found(nett("personer: 4, \(fire), form: 'ring', navngitte: { Nav: 'tildeling' }", nav))
        == ["duplikat /personnett/navngitte/Nav"])
    let mange = "funksjoner: { tildeling: 64, økonomiskeVirkemidler: 1 }"
    #expect(
      try found(nett("personer: 64, \(mange), form: 'ring'", nav))
        == ["for-stort /personnett/personer"])
    #expect(
      try found(nett("personer: 4, funksjoner: { utbyging: 4 }, form: 'ring'")).contains(
        "ukjent-nokkel /personnett/funksjoner/utbyging"))
    #expect(try found("tittel: 'Tom'") == ["mangler "])
  }

  @Test("A shape without room for so many contacts, or that needs more, says so")
  func warnings() throws {
    func nett(_ kontakter: String) -> String {
      "personnett: { personer: 4, \(fire), årsverkPerPerson: 1, form: 'stjerne', kontakter: { \(kontakter) } }"
    }
    #expect(try found(nett("ukentlig: 3")) == ["nettets-form /personnett/kontakter/ukentlig"])
    #expect(try found(nett("ukentlig: 0.5")) == ["nettets-form /personnett/kontakter/ukentlig"])
    // Three ties of a star of four are 1.5 contacts a person.
    #expect(try found(nett("daglig: 0.5, ukentlig: 1.5, månedlig: 1.5")) == [])
    #expect(try compiled(nett("ukentlig: 3")).organisasjon?.kontakter.count == 3)
  }
}
