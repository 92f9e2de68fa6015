/// What a shape asks of a network: ties without which it is not that shape, and pairs that may be tied
/// besides.
struct Nettskisse {
  /// Each pair once, the lower first.
  private(set) var skjelett: [(a: Int, b: Int)] = []
  /// Whom each may be tied to, a bit each; the skeleton is among them.
  private(set) var tillatt: [UInt64]

  let personer: [Personnett.Person]
  let beskrivelse: Personnettbeskrivelse
  let trekninger: Nettrekninger

  init(_ form: Nettform, _ beskrivelse: Personnettbeskrivelse, _ personer: [Personnett.Person]) {
    self.personer = personer
    self.beskrivelse = beskrivelse
    trekninger = Nettrekninger(seed: beskrivelse.frø)
    tillatt = personer.map { _ in 0 }
    switch form {
    case .integrert: klynge(Array(personer.indices))
    case .toKlynger: toKlynger()
    case .langstrakt: langstrakt()
    case .klyngeOgStjerner: klyngeOgStjerner()
    case .fragmentert: fragmentert()
    case .stjerne: stjerne(nav: personer.firstIndex { $0.oppgaver.contains(.tildeling) } ?? 0)
    case .ring: ring()
    case .linje: linje(Array(personer.indices))
    }
  }

  var antall: Int { personer.count }

  mutating func knytt(_ a: Int, _ b: Int) {
    let par = (a: min(a, b), b: max(a, b))
    if !skjelett.contains(where: { $0 == par }) { skjelett.append(par) }
    tillat(a, b)
  }

  mutating func tillat(_ a: Int, _ b: Int) {
    tillatt[a] |= 1 << UInt64(b)
    tillatt[b] |= 1 << UInt64(a)
  }

  /// All of a set may be tied, and hang together: each is tied to one before it, most often of the same field.
  mutating func klynge(_ medlemmer: [Int]) {
    for (plass, a) in medlemmer.enumerated() {
      let før = Array(medlemmer.prefix(plass))
      for b in før { tillat(a, b) }
      if let b = nærmeste(a, før) { knytt(a, b) }
    }
  }

  /// One of some, drawn by homophily.
  func nærmeste(_ a: Int, _ andre: [Int]) -> Int? {
    let homofili = beskrivelse.homofili ?? 0.5
    return Personnett.trekk(andre, trekninger, .skjelett, a) { b in
      let sammeOmråde = personer[a].arbeidsområde == personer[b].arbeidsområde
      let vekt = max(0.001, sammeOmråde ? homofili : 1 - homofili)
      return beskrivelse.erLøst(personer[b]) ? vekt / 100 : vekt
    }
  }

  mutating func linje(_ rekke: [Int]) {
    for (a, b) in zip(rekke, rekke.dropFirst()) { knytt(a, b) }
  }

  mutating func ring() {
    linje(Array(personer.indices))
    knytt(0, antall - 1)
  }

  mutating func stjerne(nav: Int) {
    for person in personer.indices where person != nav { knytt(nav, person) }
  }
}
