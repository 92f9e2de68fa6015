extension World {
  /// Money balances: what one budget owner paid another received. The owners' balances, kept payment by
  /// payment, are what the lines add up to, and together nothing.
  mutating func kontrollerRegnskap() {
    var saldo = [Int64](repeating: 0, count: Budsjetteier.allCases.count)
    for (nummer, linje) in regnskap.linjer.enumerated() {
      saldo[Int(linje.fra.rawValue)] -= regnskap.alt[nummer]
      saldo[Int(linje.til.rawValue)] += regnskap.alt[nummer]
    }
    for eier in Budsjetteier.allCases
    where saldo[Int(eier.rawValue)] != regnskap.saldo[Int(eier.rawValue)] {
      report("the balance of \(eier) is not what the lines add up to")
    }
    if saldo.reduce(0, +) != 0 { report("money has appeared or is lost") }
    if regnskap.alt[FastLinje.startlånFraStat.rawValue]
      != regnskap.alt[FastLinje.startlånUtbetalt.rawValue]
    {
      report("the municipality lends other money than it borrows")
    }
    kontrollerLån()
  }

  /// Every holder is counted once, has what it needs and nothing that bars it; nobody has more room than
  /// there is, and nobody waits for room that is there; what is paid all the time is what holders get.
  mutating func kontrollerVirkemidler() {
    let antall = instruments.antall
    if antall == 0 { return }
    var innehavere = [Int](repeating: 0, count: antall)
    var venter = [Int](repeating: 0, count: antall)
    var perDøgn = [Double](repeating: 0, count: regnskap.linjer.count)
    for s in 0..<husholdninger.count where husholdninger[s].flags.contains(.iBruk) {
      let h = husholdninger[s]
      for i in 0..<antall {
        let bit = UInt64(1) << UInt64(i)
        if h.virkemidler & bit != 0 { innehavere[i] += 1 }
        if h.venter & bit != 0 { venter[i] += 1 }
      }
      if h.virkemidler & h.venter != 0 { report("household \(s) waits for what it has") }
      if !h.bosituasjon.erFulgt, h.virkemidler | h.venter != 0 {
        report("household \(s) has left with an instrument")
      }
      var tidligst = Double.infinity
      var forrige = -1
      var k = h.beholdning
      while k >= 0 {
        let b = beholdninger[Int(k)]
        if Int(b.virkemiddel) <= forrige { report("records of household \(s) are out of order") }
        forrige = Int(b.virkemiddel)
        if h.virkemidler & (UInt64(1) << UInt64(b.virkemiddel)) == 0 {
          report("household \(s) keeps a record of what it does not have")
        }
        tidligst = min(tidligst, b.slutt)
        let v = modell.virkemidler[Int(b.virkemiddel)]
        if let beløp = v.beløp.first(where: { $0.erLøpende }) {
          perDøgn[beløp.linje] += Double(b.perÅr) / 365.25 * 100
        }
        k = b.neste
      }
      if h.virkemiddeltid != tidligst { report("household \(s) has a wrong earliest end") }
    }
    for i in 0..<antall {
      let navn = modell.virkemidler[i].navn
      let tilstand = virkemiddeltilstand[i]
      if innehavere[i] != tilstand.innehavere { report("holders of \(navn) are miscounted") }
      if venter[i] != tilstand.venter { report("those who wait for \(navn) are miscounted") }
      if tilstand.rammeIgjen < 0 { report("\(navn) has spent more than its frame") }
      if tilstand.innehavertid.antall != innehavere[i] {
        report("holder days of \(navn) are counted for another number")
      }
    }
    for (f, framskaffelse) in modell.framskaffelser.enumerated() where framskaffelse.leielinje >= 0
    {
      perDøgn[framskaffelse.leielinje] += Double(innleide[f]) * framskaffelse.leie
    }
    for avtale in modell.tildelingsavtaler {
      let tilstand = virkemiddeltilstand[avtale.virkemiddel]
      let iKraft = aktive & (1 << UInt64(avtale.virkemiddel)) != 0
      let ubrukte = max((iKraft ? tilstand.plasser : 0) - Double(tilstand.innehavere), 0)
      if ubrukte != tilstand.ubrukte { report("unused homes of an agreement are miscounted") }
      perDøgn[avtale.linje] += ubrukte * avtale.leie
    }
    for virkemiddel in modell.virkemidler {
      guard let innsats = virkemiddel.innsats, innsats.linje >= 0 else { continue }
      perDøgn[innsats.linje] += regnskap.løpende[innsats.linje].perDøgn
    }
    for (linje, sum) in perDøgn.enumerated() {
      let løper = regnskap.løpende[linje].perDøgn
      if (løper - sum).magnitude > 1e-6 * (1 + sum.magnitude) {
        report("\(regnskap.linjer[linje].id) pays \(løper) øre a day, holders get \(sum)")
      }
    }
  }
}
