import Testing

@testable import Boligmodell

@Suite("Networks of persons made from functions and a shape")
struct PersonnettTests {
  /// Table 1 of Møreforsking 2015: persons, and persons with each function, in its order.
  static let kommuner: [(navn: String, personer: Int, funksjoner: [Int])] = [
    ("Ørland", 27, [7, 7, 4, 3, 2, 4, 2, 3, 3, 2, 2]),
    ("Nærøy", 29, [8, 16, 8, 3, 3, 5, 4, 2, 4, 4, 2]),
    ("Oppdal", 29, [12, 10, 7, 2, 2, 3, 3, 2, 5, 4, 3]),
    ("Rissa", 29, [3, 13, 7, 2, 2, 4, 2, 2, 3, 4, 2]),
    ("Volda", 43, [10, 21, 8, 1, 2, 6, 1, 2, 5, 5, 3]),
  ]

  private func oppdal(
    _ form: Nettform, frø: UInt64 = 1, ukentlige: Double? = nil
  ) -> Personnettbeskrivelse {
    var beskrivelse = Personnettbeskrivelse(
      personer: 29, funksjoner: Self.kommuner[2].funksjoner, form: form)
    beskrivelse.frø = frø
    beskrivelse.ukentligeKontakter = ukentlige
    return beskrivelse
  }

  private func ukentlig(_ beskrivelse: Personnettbeskrivelse) -> Kontaktnett {
    Personnett(beskrivelse).nett(.ukentlig)
  }

  @Test("The table's functions add up, and so do those of the persons made from it")
  func functions() {
    // The totals of table 1.
    #expect(Self.kommuner.map { $0.funksjoner.reduce(0, +) } == [39, 59, 53, 44, 64])
    for kommune in Self.kommuner {
      for frø in 1...5 {
        var beskrivelse = Personnettbeskrivelse(
          personer: kommune.personer, funksjoner: kommune.funksjoner, form: .integrert)
        beskrivelse.frø = UInt64(frø)
        let personer = Personnett(beskrivelse).personer
        #expect(personer.count == kommune.personer)
        for funksjon in Personfunksjon.allCases {
          let antall = personer.count { $0.funksjoner.contains(funksjon) }
          #expect(antall == kommune.funksjoner[Int(funksjon.rawValue)])
        }
        #expect(personer.allSatisfy { !$0.funksjoner.isEmpty })
        #expect(personer.allSatisfy { Set($0.funksjoner).count == $0.funksjoner.count })
        let navn = Set(personer.map(\.navn))
        #expect(navn.count == personer.count && navn.allSatisfy { (1...80).contains($0.count) })
      }
    }
  }

  @Test("Every task of the organisation belongs to a function")
  func tasks() {
    let alle: Oppgaver = Personfunksjon.allCases.reduce(into: []) { $0.formUnion($1.oppgaver) }
    for oppgave in Oppgave.allCases { #expect(alle.contains(oppgave), "\(oppgave)") }
  }

  @Test("The same description gives the same network; another seed another")
  func deterministic() {
    for form in Nettform.allCases {
      let beskrivelse = oppdal(form)
      #expect(Personnett(beskrivelse) == Personnett(beskrivelse))
    }
    let en = oppdal(.integrert, ukentlige: 3)
    #expect(Personnett(en) != Personnett(oppdal(.integrert, frø: 2, ukentlige: 3)))
  }

  @Test("Contacts are as many as asked for, and asking for more takes none away")
  func contacts() {
    var beskrivelse = oppdal(.integrert, ukentlige: 3)
    beskrivelse.dagligeKontakter = 1
    beskrivelse.månedligeKontakter = 6
    let nett = Personnett(beskrivelse)
    // 29 persons with 1, 3 and 6 contacts: half of 29, 87 and 174 ties, rounded.
    #expect(nett.nett(.daglig).antallKanter == 15)
    #expect(nett.nett(.ukentlig).antallKanter == 44)
    #expect(nett.nett(.månedlig).antallKanter == 87)
    beskrivelse.ukentligeKontakter = 4
    let flere = Personnett(beskrivelse).nett(.ukentlig)
    #expect(flere.antallKanter == 58)
    #expect(nett.nett(.ukentlig).kanter.allSatisfy { flere.erKnyttet($0.a, $0.b) })
  }

  @Test(
    "The share of contacts within a field is the homophily asked for, where there are pairs enough")
  func homophily() {
    for homofili in [0.3, 0.5, 0.6, 0.7] {
      var beskrivelse = oppdal(.integrert, ukentlige: 4)
      beskrivelse.homofili = homofili
      // E–I is the share between less the share within: 1 − 2h, to half a tie of 58.
      let indeks = ukentlig(beskrivelse).eksternIntern ?? 9
      #expect(abs(indeks - (1 - 2 * homofili)) < 1.01 / 58, "\(homofili): \(indeks)")
    }
  }

  @Test("Integrated: all hang together within a week", arguments: [1, 2, 3, 4, 5])
  func integrated(frø: UInt64) {
    #expect(ukentlig(oppdal(.integrert, frø: frø)).komponenter.count == 1)
    #expect(ukentlig(oppdal(.integrert, frø: frø, ukentlige: 5)).mål.isolerte == 0)
  }

  @Test("Two clusters: as many ties across as there are brokers, and none without them")
  func twoClusters() {
    for broer in 1...4 {
      var beskrivelse = oppdal(.toKlynger, ukentlige: 5)
      beskrivelse.brobyggere = broer
      let nett = ukentlig(beskrivelse)
      let tjenester = nett.grupper.map { $0 == Arbeidsområde.tjenester.navn.nb }
      let tvers = nett.kanter.filter { tjenester[$0.a] != tjenester[$0.b] }
      #expect(tvers.count == broer && nett.komponenter.count == 1)
      #expect(Set(tvers.map(\.a)).count == broer && Set(tvers.map(\.b)).count == broer)
    }
  }

  @Test("Elongated: all hang together, and it is far from end to end", arguments: [1, 2, 3, 4])
  func elongated(frø: UInt64) {
    let langt = ukentlig(oppdal(.langstrakt, frø: frø, ukentlige: 4)).mål
    let kort = ukentlig(oppdal(.integrert, frø: frø, ukentlige: 4)).mål
    // Nobody reaches beyond three places: 28 places take at least ten links.
    #expect(langt.komponenter == 1 && (langt.diameter ?? 0) >= 10)
    #expect((kort.diameter ?? 99) < 10)
  }

  @Test("A cluster of its own, and three stars of which two are four links apart")
  func clusterAndStars() {
    let nett = ukentlig(oppdal(.klyngeOgStjerner))
    let størrelser = nett.komponenter.map(\.nonzeroBitCount).sorted()
    #expect(størrelser == [7, 22])
    let stor = nett.komponenter.first { $0.nonzeroBitCount == 22 } ?? 0
    let nav = Kontaktnett.noder(stor).filter { nett.kontakter[$0] >= 6 }
    #expect(nav.count == 3)
    let avstander = nett.avstander.mellom
    #expect(avstander[nav[0]][nav[1]] == 4 && avstander[nav[1]][nav[2]] == 1)
  }

  @Test("Fragmented: many alone, the others in small clusters")
  func fragmented() {
    var beskrivelse = oppdal(.fragmentert, ukentlige: 2)
    beskrivelse.utenKontakt = 0.3
    beskrivelse.formMånedlig = .toKlynger
    beskrivelse.månedligeKontakter = 4
    let nett = Personnett(beskrivelse)
    let uke = nett.nett(.ukentlig)
    // 0.3 · 29 = 8.7.
    #expect(uke.isolerte.count == 9)
    #expect(uke.komponenter.allSatisfy { $0.nonzeroBitCount <= 5 })
    #expect(nett.nett(.månedlig).komponenter.count == 1)
  }

  @Test(
    "Those with little contact have less than the others, and none across clusters",
    arguments: 1...5)
  func loose(frø: Int) {
    var beskrivelse = oppdal(.toKlynger, frø: UInt64(frø), ukentlige: 4)
    beskrivelse.løstKnyttet = [.arealplanlegging, .samfunnsplanlegging]
    let nett = Personnett(beskrivelse)
    let uke = nett.nett(.ukentlig)
    let løse = nett.personer.map { beskrivelse.erLøst($0) }
    let deres = uke.kontakter.indices.filter { løse[$0] }.map { uke.kontakter[$0] }
    let andres = uke.kontakter.indices.filter { !løse[$0] }.map { uke.kontakter[$0] }
    #expect(!deres.isEmpty)
    #expect((deres.max() ?? 9) * andres.count < andres.reduce(0, +))
    let tjenester = uke.grupper.map { $0 == Arbeidsområde.tjenester.navn.nb }
    for (a, b) in uke.kanter where tjenester[a] != tjenester[b] { #expect(!løse[a] && !løse[b]) }
  }

  @Test("Star, ring and line are what they are called")
  func ideal() {
    let stjerne = Personnett(oppdal(.stjerne))
    let mål = stjerne.nett(.ukentlig).mål
    #expect(mål.gradsentralisering == 1 && mål.kuttnoder.count == 1)
    #expect(stjerne.personer[mål.kuttnoder[0]].oppgaver.contains(.tildeling))
    let ring = ukentlig(oppdal(.ring)).mål
    #expect(ring.kontakter == Array(repeating: 2, count: 29) && ring.diameter == 14)
    let linje = ukentlig(oppdal(.linje)).mål
    #expect(linje.diameter == 28 && linje.kuttnoder.count == 27)
  }

  @Test("Every shape can be made of the fewest persons it allows, and of sixty-four")
  func sizes() {
    for form in Nettform.allCases {
      for antall in [form.færrestPersoner, form.færrestPersoner + 1, 64] {
        var funksjoner = Array(repeating: 0, count: Personfunksjon.allCases.count)
        for person in 0..<antall { funksjoner[person % funksjoner.count] += 1 }
        let beskrivelse = Personnettbeskrivelse(
          personer: antall, funksjoner: funksjoner, form: form)
        #expect(beskrivelse.feil.isEmpty)
        let nett = ukentlig(beskrivelse)
        #expect(nett.antall == antall)
        if form == .fragmentert || form == .klyngeOgStjerner { continue }
        #expect(nett.komponenter.count == 1, "\(form) of \(antall)")
      }
    }
  }

  @Test("What cannot be made is told, all of it")
  func errors() {
    var beskrivelse = Personnettbeskrivelse(
      personer: 3, funksjoner: [5, 0, 0, 0, 0, 0, 0, 0, 0, 0, -4], form: .toKlynger)
    beskrivelse.dagligeKontakter = 2
    beskrivelse.ukentligeKontakter = 1
    beskrivelse.månedligeKontakter = 3
    #expect(
      beskrivelse.feil == [
        .antallMedFunksjon(.økonomiskeVirkemidler, 5), .antallMedFunksjon(.politiskFolkevalgt, -4),
        .personerUtenFunksjon(2), .forFåTilFormen(.toKlynger), .kontakterSynker(.ukentlig),
        .forMangeKontakter(.månedlig, 3),
      ])
    beskrivelse.personer = 65
    #expect(beskrivelse.feil == [.antallPersoner(65)])
    beskrivelse.personer = 0
    #expect(beskrivelse.feil == [.antallPersoner(0)])
  }
}
