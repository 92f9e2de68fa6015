import SimulationKernel
import Testing

@testable import Boligmodell

@Suite("Contact networks: what holds of every network")
struct KontaktnettInvariantTests {
  /// A hundred networks of 1 to 40 nodes, from none to all ties.
  static let nettene = (0..<100).map { tilfeldig($0) }

  private static func tilfeldig(_ nummer: Int) -> Kontaktnett {
    let draws = Draws(seed: 2015, replication: UInt32(nummer))
    func uniform(_ a: Int, _ b: Int) -> Double {
      draws.uniform(Subject(kind: 0, nameHash: UInt32(a), number: UInt32(b)), purpose: 0)
    }
    let n = 1 + Int(uniform(100, 100) * 40)
    let andel = uniform(101, 101) * (nummer % 3 == 0 ? 1 : 0.15)
    let kanter = (0..<n).flatMap { a in (a + 1..<max(a + 1, n)).map { (a, $0) } }
      .filter { uniform($0.0, $0.1) < andel }
    return .tegnet(n, kanter, grupper: (0..<n).map { ["a", "b", "c", ""][($0 + nummer) % 4] })
  }

  @Test("Degrees sum to twice the ties; density and mean degree are the same thing")
  func degrees() {
    for nett in Self.nettene {
      let mål = nett.mål
      #expect(mål.kontakter.reduce(0, +) == 2 * mål.kanter && mål.kanter == nett.kanter.count)
      #expect(mål.kontakter.count { $0 == 0 } == mål.isolerte)
      if let tetthet = mål.tetthet, let snitt = mål.snittKontakter {
        #expect(abs(tetthet * Double(mål.noder - 1) - snitt) < 1e-12)
      }
    }
  }

  /// Each pair at distance d has d − 1 nodes between on each of its shortest paths.
  @Test("Betweenness adds up to what distances say")
  func betweenness() {
    for nett in Self.nettene {
      let par = Double((nett.antall - 1) * (nett.antall - 2)) / 2
      let sum = nett.mellomliggenhet.reduce(0, +) * par
      let mellom = nett.avstander.mellom.joined().compactMap { $0 }.filter { $0 > 0 }
      let forventet = Double(mellom.reduce(0) { $0 + $1 - 1 }) / 2
      #expect(abs(sum - forventet) < 1e-9 * (1 + forventet))
      #expect(nett.mellomliggenhet.allSatisfy { $0 >= 0 && $0 <= 1 + 1e-12 })
    }
  }

  @Test("A node is a cut node where the rest has more components without it")
  func cutNodes() {
    for nett in Self.nettene {
      let før = nett.komponenter.count
      let deler =
        nett.antall > 1
        ? nett.kontakter.indices.filter {
          nett.uten($0).komponenter.count > før
        } : []
      #expect(nett.kuttnoder == deler)
      #expect(nett.komponenter.reduce(0, |) == (nett.antall == 64 ? .max : 1 << nett.antall - 1))
    }
  }

  @Test("Measures do not depend on the order of nodes")
  func renamed() {
    for nett in Self.nettene {
      let n = nett.antall
      var snudd = Kontaktnett(navn: nett.navn.reversed(), grupper: nett.grupper.reversed())
      for (a, b) in nett.kanter { snudd.knytt(n - 1 - a, n - 1 - b) }
      let (mål, andre) = (nett.mål, snudd.mål)
      #expect(mål.snittAvstand == andre.snittAvstand && mål.diameter == andre.diameter)
      #expect(mål.eksternIntern == andre.eksternIntern)
      #expect(mål.gradsentralisering == andre.gradsentralisering)
      #expect(mål.komponenter == andre.komponenter)
      #expect(mål.kuttnoder == andre.kuttnoder.map { n - 1 - $0 }.reversed())
      #expect(
        zip(mål.mellomliggenhet, andre.mellomliggenhet.reversed()).allSatisfy {
          abs($0 - $1) < 1e-12
        })
    }
  }

  @Test("What a survey shows is part of what there is, and more answers show more")
  func observed() {
    for nett in Self.nettene {
      let få = nett.trukneSvar(antall: nett.antall / 3, seed: 7)
      let flere = nett.trukneSvar(antall: nett.antall / 2, seed: 7)
      let (lite, mer) = (nett.observert(svarte: få), nett.observert(svarte: flere))
      #expect(lite.kanter.allSatisfy { mer.erKnyttet($0.a, $0.b) })
      #expect(mer.kanter.allSatisfy { nett.erKnyttet($0.a, $0.b) })
    }
  }
}
