extension World {
  /// What must always hold of the organisation between two events: nobody is free while someone waits, a case
  /// is in one place, what is promised is kept for one household, and no more hours are worked than there are.
  mutating func kontrollerOrganisasjon() {
    var iKø = [Int](repeating: 0, count: org.flat.antall)
    var iArbeid = iKø
    var ledige = 0
    for k in 0..<org.saker.count {
      let sak = org.saker[k]
      switch sak.tilstand {
      case .ledig: ledige += 1
      case .iKø: iKø[Int(sak.utfører)] += 1
      case .behandles: iArbeid[Int(sak.utfører)] += 1
      case .underveis:
        if sak.neste == sak.enhet { report("case \(k) is on its way to where it is") }
      default: break
      }
    }
    if ledige != org.ledige.count { report("places of cases in use and free are not all places") }
    for e in 0..<org.flat.antall {
      let stasjon = org.stasjoner[e]
      if stasjon.line.count != iKø[e] || stasjon.busy != iArbeid[e] {
        report("cases in unit \(e): counted and actual differ")
      }
      if org.enheter[e].fart > 0, stasjon.busy < stasjon.servers, !stasjon.line.isEmpty {
        report("unit \(e) has somebody free while a case waits")
      }
      let enhet = org.enheter[e]
      let timer = [
        enhet.løpende, enhet.plikter, enhet.skal, enhet.rest, enhet.fart, enhet.kapasitet,
      ]
      if !timer.allSatisfy({ $0.isFinite && $0 >= 0 }) {
        report("hours of unit \(e) are less than none, or no number")
      }
    }
    for s in 0..<husholdninger.count where husholdninger[s].flags.contains(.iBruk) {
      let lovet = Int(org.husholdninger[s].lovet)
      if husholdninger[s].flags.contains(.lovet) != (lovet >= 0) {
        report("household \(s) is promised a dwelling, or not")
      }
      if lovet >= 0, boliger.boliger[lovet].tilstand != .opptatt || !boliger.boliger[lovet].erLovet
      {
        report("dwelling \(lovet) is not kept for household \(s)")
      }
    }
    for n in 0..<org.kontakter.count
    where org.kontakter[n].styrke < 0 || org.kontakter[n].styrke > 1 {
      report("contact \(n) has a strength outside 0 to 1")
    }
  }
}
