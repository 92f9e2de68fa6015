import SimulationKernel

extension World {
  /// A tenant who was found fit to buy the dwelling does so, if own money, grants and a startlån are
  /// enough: the dwelling leaves the stock, and the tenant stays in it as owner.
  mutating func kjøperLeidBolig(_ i: Int, _ s: Int) {
    let regel = modell.leieTilEie[Int(instruments.virkemidler[i].leieTilEie)]
    let bolig = Int(husholdninger[s].bolig)
    if bolig < 0 || now - husholdninger[s].inn < regel.etter { return }
    let type = UInt64(boliger.boliger[bolig].type)
    if regel.boligtyper & (1 << type) == 0 || boliger.boliger[bolig].erInnleid { return }
    slippBevis(s)
    let a = attributes(s)
    var kjøp = Boligkjøp(pris: regel.takst * boligpris(a))
    kjøp.linje = regel.linje
    if Double(a.egenkapital) >= kjøp.pris {
      gi(i, s)
      regnskap.før(regel.linje, Regnskap.øre(kjøp.pris * 100))
    } else if regel.startlån < 0 || !lånerTilTakst(regel.startlån, s, a, &kjøp) {
      return
    } else {
      gi(i, s)
    }
    if lånAv(s) >= 0 { lån[lånAv(s)].pris = boligpris(a) }
    overtar(regel, bolig, s, a, pris: kjøp.pris)
    stoppLeie(bolig)
    boliger.selg(bolig, now)
    husholdninger[s].bolig = -1
    flytt(s, til: .eidBolig, årsak: .virkemiddel)
  }

  /// A startlån to the price, by its own rules.
  private mutating func lånerTilTakst(
    _ j: Int, _ s: Int, _ a: Attributes, _ kjøp: inout Boligkjøp
  ) -> Bool {
    if !kanFå(j, s) { return false }
    virkemiddeltall[j].vurdert += 1
    leggTilTilskudd(&kjøp, j, s, a)
    let tilbud = lånetilbud(j, s, a, kjøp)
    switch tilbud.svar {
    case .evne:
      counters.tell(.startlånAvslagEvne, husholdninger[s].groups)
      return false
    case .ramme:
      virkemiddeltall[j].avvist += 1
      counters.tell(.startlånAvslagRamme, husholdninger[s].groups)
      return false
    case .ja:
      tildelLån(j, s, a, kjøp, tilbud)
      return true
    }
  }

  /// What is left of the state's grant: repaid, or taken over by the buyer and due when the home is sold.
  private mutating func overtar(
    _ regel: LeieTilEieregel, _ bolig: Int, _ s: Int, _ a: Attributes, pris: Double
  ) {
    var alder = 0.0
    if regel.alder >= 0 {
      let u = draws.uniform(subject(bolig: bolig), purpose: Purpose.boligensAlder)
      alder = variates.quantile(regel.alder, u) / 365.25
    }
    let rest = Regnskap.øre(regel.tilskuddsrest(alder: alder) * 100)
    if rest == 0 { return }
    if !regel.følgerKjøper || regel.startlån < 0 {
      regnskap.før(regel.tilskuddslinje, rest)
      return
    }
    if lånAv(s) < 0 {
      // Bought with own money: a record of the home alone.
      let k = nyttLån()
      lån[k] = Lån(
        tilstand: .løper, virkemiddel: UInt8(regel.startlån), husholdning: Int32(s), saldo: 0,
        start: now, sist: now, pris: boligpris(a), prisnivå: prisnivå(), egenandel: Float(pris))
      låneplass[s] = Int32(k)
    }
    let k = lånAv(s)
    lån[k].tilskuddsrest = rest
    lån[k].tilskuddFra = now
    lån[k].tilskuddTil = now + (regel.nedskrivning - alder) * 365.25
  }

  /// Ends a certificate that is not needed any more.
  private mutating func slippBevis(_ s: Int) {
    let k = lånAv(s)
    if k >= 0, lån[k].tilstand == .bevis { avslutt(Int(lån[k].virkemiddel), s) }
  }
}
