import Testing

@testable import Boligmodell

@Suite("Contact networks: measures worked by hand")
struct KontaktnettTests {
  private func isClose(_ a: Double?, _ b: Double) -> Bool { a.map { abs($0 - b) < 1e-12 } ?? false }

  /// Whether the nodes' betweenness is these numbers of pairs out of so many.
  private func isBetween(_ mål: Nettmål, _ par: [Double], of alle: Double) -> Bool {
    let pairs = mål.mellomliggenhet.map { $0 * alle }
    return pairs.count == par.count && zip(pairs, par).allSatisfy { abs($0 - $1) < 1e-11 }
  }

  @Test("A star of seven: every path goes through the hub, and without it nothing hangs together")
  func star() {
    let nett = Kontaktnett.tegnet(7, (1...6).map { (0, $0) })
    let mål = nett.mål
    #expect(mål.kanter == 6 && isClose(mål.tetthet, 6.0 / 21))
    // 6 pairs at 1 and 15 at 2: 36 / 21.
    #expect(isClose(mål.snittAvstand, 36.0 / 21) && mål.diameter == 2)
    #expect(isBetween(mål, [15, 0, 0, 0, 0, 0, 0], of: 15))
    #expect(isClose(mål.gradsentralisering, 1) && mål.kuttnoder == [0])
    #expect(nett.brobygger == 0)
    let rest = nett.uten(0).mål
    #expect(rest.komponenter == 6 && rest.isolerte == 6 && rest.snittAvstand == nil)
    #expect(rest.tetthet == 0 && rest.diameter == 0)
  }

  @Test("A ring of seven: all alike, and the farthest is reached through two others")
  func ring() {
    let nett = Kontaktnett.tegnet(7, (0..<7).map { ($0, ($0 + 1) % 7) })
    let mål = nett.mål
    #expect(mål.kanter == 7 && isClose(mål.tetthet, 7.0 / 21))
    // From each: two at 1, two at 2, two at 3.
    #expect(isClose(mål.snittAvstand, 2) && mål.diameter == 3)
    #expect(isBetween(mål, [3, 3, 3, 3, 3, 3, 3], of: 15))
    #expect(isClose(mål.gradsentralisering, 0) && mål.kuttnoder.isEmpty)
    #expect(mål.kontakter == Array(repeating: 2, count: 7))
    // What is left is a line of six, and nobody is alone.
    #expect(nett.uten(3).mål.diameter == 5 && nett.uten(3).mål.komponenter == 1)
    #expect(nett.brobygger == 0)
  }

  @Test("A line of seven: long from end to end, and every one between can stop it")
  func line() {
    let nett = Kontaktnett.tegnet(7, (0..<6).map { ($0, $0 + 1) })
    let mål = nett.mål
    #expect(mål.kanter == 6 && isClose(mål.tetthet, 6.0 / 21))
    // 6·1 + 5·2 + 4·3 + 3·4 + 2·5 + 1·6 = 56 over 21 pairs.
    #expect(isClose(mål.snittAvstand, 56.0 / 21) && mål.diameter == 6)
    // One with k on one side and 6 − k on the other is between k(6 − k) of 15 pairs.
    #expect(isBetween(mål, [0, 5, 8, 9, 8, 5, 0], of: 15))
    // Two ends lack one contact each: 2 / 30.
    #expect(isClose(mål.gradsentralisering, 2.0 / 30) && mål.kuttnoder == [1, 2, 3, 4, 5])
    #expect(nett.brobygger == 3)
  }

  @Test("Two triangles that share one: the broker is between four of six pairs")
  func butterfly() {
    let kanter = [(0, 1), (0, 2), (1, 2), (2, 3), (2, 4), (3, 4)]
    let nett = Kontaktnett.tegnet(5, kanter, grupper: ["a", "a", "a", "b", "b"])
    let mål = nett.mål
    #expect(isClose(mål.tetthet, 0.6) && isClose(mål.snittKontakter, 2.4))
    // Six pairs at 1 and four at 2.
    #expect(isClose(mål.snittAvstand, 1.4) && mål.diameter == 2)
    #expect(isBetween(mål, [0, 0, 4, 0, 0], of: 6))
    #expect(isClose(mål.gradsentralisering, 8.0 / 12) && mål.kuttnoder == [2])
    // Two ties between the groups and four within them.
    #expect(isClose(mål.eksternIntern, -2.0 / 6))
  }

  @Test("A network in pieces: pairs without a path do not count in the mean")
  func pieces() {
    let mål = Kontaktnett.tegnet(6, [(0, 1), (2, 3), (3, 4)]).mål
    #expect(mål.komponenter == 3 && mål.størsteKomponent == 3 && mål.isolerte == 1)
    #expect(isClose(mål.tetthet, 0.2))
    // 0–1, 2–3 and 3–4 at 1, 2–4 at 2.
    #expect(isClose(mål.snittAvstand, 5.0 / 4) && mål.diameter == 2)
    #expect(isBetween(mål, [0, 0, 0, 1, 0, 0], of: 10))
    #expect(isClose(mål.gradsentralisering, 6.0 / 20) && mål.kuttnoder == [3])
    #expect(mål.eksternIntern == nil)
    // A triangle and a line of three are as large: the longer one's diameter is told.
    let par = [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5)]
    #expect(Kontaktnett.tegnet(6, par).mål.diameter == 2)
  }

  @Test("Shortest paths that are equally short share what goes through them")
  func square() {
    // Each opposite pair has two paths: half a pair of three.
    let mål = Kontaktnett.tegnet(4, [(0, 1), (1, 2), (2, 3), (3, 0)]).mål
    #expect(isBetween(mål, [0.5, 0.5, 0.5, 0.5], of: 3))
    let komplett = Kontaktnett.tegnet(4, [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]).mål
    #expect(isClose(komplett.tetthet, 1) && isClose(komplett.snittAvstand, 1))
    #expect(isBetween(komplett, [0, 0, 0, 0], of: 3) && komplett.kuttnoder.isEmpty)
  }

  @Test("What is not defined is nil, and nothing divides by zero")
  func small() {
    let ingen = Kontaktnett.tegnet(0, []).mål
    #expect(ingen.tetthet == nil && ingen.snittKontakter == nil && ingen.diameter == nil)
    #expect(ingen.komponenter == 0 && ingen.gradsentralisering == nil)
    let én = Kontaktnett.tegnet(1, []).mål
    #expect(én.tetthet == nil && én.snittAvstand == nil && én.diameter == 0 && én.isolerte == 1)
    let to = Kontaktnett.tegnet(2, [(0, 1)]).mål
    #expect(to.tetthet == 1 && to.gradsentralisering == nil && to.mellomliggenhet == [0, 0])
    #expect(Kontaktnett.tegnet(3, []).brobygger == nil)
    #expect(Kontaktnett.tegnet(3, [], grupper: ["a", "b", ""]).mål.eksternIntern == nil)
    #expect(Kontaktnett.tegnet(2, [(0, 1)], grupper: ["a", "a"]).mål.eksternIntern == nil)
  }

  @Test("Sixty-four nodes fill the word")
  func full() {
    let nett = Kontaktnett.tegnet(64, (1...63).map { (0, $0) })
    #expect(nett.mål.kuttnoder == [0] && isClose(nett.mål.mellomliggenhet[0], 1))
    #expect(nett.erKnyttet(63, 0) && !nett.erKnyttet(63, 62))
    #expect(nett.uten(63).antall == 63)
  }

  @Test("Layers are cumulative")
  func layers() {
    var organisasjon = Organisasjon(
      enheter: ["A", "B", "C", "D", "E"].map { Enhet(navn: $0, oppgaver: []) })
    organisasjon.kontakter = [
      Kontakt(0, 1, .daglig, .samlokalisert), Kontakt(1, 2, .ukentlig, .formell),
      Kontakt(2, 3, .månedlig, .uformell), Kontakt(3, 4, .sjelden, .formell),
    ]
    #expect(Kontaktlag.allCases.map { Kontaktnett(organisasjon, $0).antallKanter } == [1, 2, 3, 4])
  }

  @Test("A survey hides ties between two that did not answer, and nothing else")
  func answers() {
    let nett = Kontaktnett.tegnet(4, [(0, 1), (1, 2), (2, 3), (0, 3)])
    #expect(nett.observert(svarte: 0b1111) == nett)
    #expect(nett.observert(svarte: 0b0001).kanter.map { [$0.a, $0.b] } == [[0, 1], [0, 3]])
    #expect(
      nett.observert(svarte: 0b0011).kanter.map { [$0.a, $0.b] } == [[0, 1], [0, 3], [1, 2]])
    #expect(nett.observert(svarte: 0).antallKanter == 0)
    // Oppdal: 23 of 29 answered; 406 pairs, of which 15 between the six that did not.
    #expect(Kontaktnett.synligePar(noder: 29, svar: 23) == (391, 253))
  }

  @Test("Who answers follows the name and the seed, not the order of nodes")
  func whoAnswers() {
    let navn = (0..<29).map { "person \($0)" }
    let svarte = Kontaktnett(navn: navn).trukneSvar(antall: 23, seed: 1)
    #expect(svarte.nonzeroBitCount == 23)
    let omvendt = Kontaktnett(navn: navn.reversed()).trukneSvar(antall: 23, seed: 1)
    for node in 0..<29 {
      let (a, b) = (svarte >> UInt64(node), omvendt >> UInt64(28 - node))
      #expect(a & 1 == b & 1)
    }
    #expect(Kontaktnett(navn: navn).trukneSvar(antall: 23, seed: 2) != svarte)
    let færre = Kontaktnett(navn: navn).trukneSvar(antall: 10, seed: 1)
    #expect(færre & svarte == færre)
  }
}

extension Kontaktnett {
  /// A network of nodes named by letters and numbers.
  static func tegnet(
    _ antall: Int, _ kanter: [(Int, Int)], grupper: [String] = []
  ) -> Kontaktnett {
    var nett = Kontaktnett(navn: (0..<antall).map { "N\($0)" }, grupper: grupper)
    for (a, b) in kanter { nett.knytt(a, b) }
    return nett
  }
}
