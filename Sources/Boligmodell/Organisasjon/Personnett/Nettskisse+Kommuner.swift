// The shapes that were found in five municipalities (Møreforsking 2015, figures 8–12 and their text).

extension Nettskisse {
  /// Volda: much contact within services and allocation and within the rest, and a few that have contact
  /// across. Where all are of one side, the halves are the clusters.
  mutating func toKlynger() {
    var første = personer.indices.filter { personer[$0].arbeidsområde != .tjenester }
    if første.isEmpty || første.count == antall { første = Array(0..<antall / 2) }
    let andre = Array(første.count..<antall)
    klynge(første)
    klynge(andre)
    let broer = min(beskrivelse.brobyggere, første.count, andre.count)
    let (a, b) = (løseSist(loddet(første)), løseSist(loddet(andre)))
    for (a, b) in zip(a.prefix(broer), b.prefix(broer)) { knytt(a, b) }
  }

  /// Rissa: contact only with those nearby along the fields of work. How near is a tenth of all: then it is
  /// some ten links from one end to the other.
  mutating func langstrakt() {
    let rekkevidde = max(1, (antall + 9) / 10)
    for a in personer.indices.dropFirst() {
      let nære = Array(max(0, a - rekkevidde)..<a)
      for b in nære { tillat(a, b) }
      if let b = nærmeste(a, nære) { knytt(a, b) }
    }
  }

  /// Ørland: a cluster mostly of economic instruments and allocation, without contact with the rest; the rest
  /// is three stars, where the first, nearest to the town hall, and the second are four links apart.
  mutating func klyngeOgStjerner() {
    let grense = personer.firstIndex { $0.arbeidsområde == .tjenester } ?? antall
    let størrelse = antall / 4
    let fra = min(max(0, grense - størrelse / 2), antall - størrelse)
    klynge(Array(fra..<fra + størrelse))
    let resten = personer.indices.filter { !(fra..<fra + størrelse).contains($0) }
    let mellom = resten[resten.count / 3]
    let stjerner = resten.filter { $0 != mellom }
    let deler = (0..<3).map { del in
      Array(stjerner[stjerner.count * del / 3..<stjerner.count * (del + 1) / 3])
    }
    let nav = deler.map { $0[$0.count / 2] }
    for (nav, medlemmer) in zip(nav, deler) {
      for (plass, a) in medlemmer.enumerated() {
        for b in medlemmer.prefix(plass) { tillat(a, b) }
        if a != nav { knytt(nav, a) }
      }
    }
    // Hub, one of its own, one in between, one of the other's, hub.
    linje([deler[0][0], mellom, deler[1][0]])
    knytt(nav[1], nav[2])
  }

  /// Oppdal: many have no contact within a week, the others only a few, of partly the same function.
  mutating func fragmentert() {
    let alene = Int((beskrivelse.utenKontakt * Double(antall)).rounded())
    let utenKontakt = løseSist(loddet(Array(personer.indices), .utenKontakt).reversed()).suffix(
      alene)
    var klynger: [[Int]] = []
    for person in personer.indices where !utenKontakt.contains(person) {
      guard let siste = klynger.last, siste.count < beskrivelse.klyngestørrelse,
        siste.count < 2
          || personer[siste[0]].arbeidsområde == personer[person].arbeidsområde
      else {
        klynger.append([person])
        continue
      }
      klynger[klynger.count - 1].append(person)
    }
    // One who is left over joins those before.
    if klynger.count > 1, let siste = klynger.last, siste.count == 1 {
      klynger.removeLast()
      klynger[klynger.count - 1] += siste
    }
    for klynge in klynger { self.klynge(klynge) }
  }

  private func løseSist(_ noen: [Int]) -> [Int] {
    noen.filter { !beskrivelse.erLøst(personer[$0]) }
      + noen.filter { beskrivelse.erLøst(personer[$0]) }
  }

  private func loddet(
    _ personer: [Int], _ formål: Nettrekninger.Formål = .rekkefølge
  ) -> [Int] {
    personer.map { (lodd: trekninger.uniform(formål, $0), person: $0) }.sorted { $0 < $1 }
      .map(\.person)
  }
}
