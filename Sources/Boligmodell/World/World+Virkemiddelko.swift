import SimulationKernel

/// A household in the queue of an instrument.
struct Virkemiddelplass {
  var slot: UInt32
  /// How often the household had come back: a place is not kept for one that left.
  var returer: UInt16
  var subject: UInt64
}

/// Those who wait for an instrument, first come, first served.
struct Virkemiddelkø {
  var plasser: ContiguousArray<Virkemiddelplass> = []
  /// The first that has not had its turn.
  var første = 0

  mutating func reset() {
    plasser.removeAll(keepingCapacity: true)
    første = 0
  }
}

extension World {
  /// A household waits for an instrument; it may get it before the next event.
  ///
  /// One whom an instrument has just moved is not moved on by another at the same moment: two that send to
  /// each other would never come to an end.
  mutating func stillIKø(_ i: Int, _ s: Int) {
    if instruments.virkemidler[i].flytterTil != .max, husholdninger[s].inn == now,
      husholdninger[s].flags.contains(.flyttetMedVirkemiddel)
    {
      return
    }
    husholdninger[s].venter |= UInt64(1) << UInt64(i)
    virkemiddeltilstand[i].venter += 1
    virkemiddelkøer[i].plasser.append(
      Virkemiddelplass(
        slot: UInt32(s), returer: husholdninger[s].returer,
        subject: husholdninger[s].subject.bits))
    køerMedRom |= UInt64(1) << UInt64(i)
  }

  /// Whether the one in a place still waits.
  func venter(_ plass: Virkemiddelplass, på i: Int) -> Bool {
    let s = Int(plass.slot)
    return husholdninger[s].flags.contains(.iBruk) && husholdninger[s].subject.bits == plass.subject
      && husholdninger[s].returer == plass.returer
      && husholdninger[s].venter & (UInt64(1) << UInt64(i)) != 0
  }

  /// Gives instruments to those who wait, between two events, as far as there is room. One who may not
  /// have it any more leaves the queue; without a queue nobody waits for the next time.
  mutating func betjenKøer() {
    while køerMedRom != 0 {
      let i = køerMedRom.trailingZeroBitCount
      køerMedRom &= køerMedRom &- 1
      betjenKø(i)
    }
  }

  private mutating func betjenKø(_ i: Int) {
    let bit = UInt64(1) << UInt64(i)
    while virkemiddelkøer[i].første < virkemiddelkøer[i].plasser.count {
      let plass = virkemiddelkøer[i].plasser[virkemiddelkøer[i].første]
      let s = Int(plass.slot)
      if venter(plass, på: i) {
        // Who has no place in the year's settlement number does not hold up the others.
        let bosettes = !manglerBosettingsplass(s, til: instruments.virkemidler[i].flytterTil)
        let får = aktive & bit != 0 && bosettes && oppfyller(i, s)
        if !bosettes { virkemiddeltall[i].avvist += 1 }
        let rom = får && harRom(i, engangsbeløp(i, s))
        if får && !rom {
          if instruments.virkemidler[i].harKø { return }
          virkemiddeltall[i].avvist += 1
        }
        husholdninger[s].venter &= ~bit
        virkemiddeltilstand[i].venter -= 1
        virkemiddelkøer[i].første += 1
        if rom { giOgFlytt(i, s) }
      } else {
        virkemiddelkøer[i].første += 1
      }
    }
    virkemiddelkøer[i].reset()
  }

  /// Gives an instrument that may come with a home.
  mutating func giOgFlytt(_ i: Int, _ s: Int) {
    if instruments.virkemidler[i].leieTilEie >= 0 { return kjøperLeidBolig(i, s) }
    gi(i, s)
    guard let mål = Bosituasjon(rawValue: instruments.virkemidler[i].flytterTil) else { return }
    if husholdninger[s].bosituasjon == mål { return }
    erMedVirkemiddel = true
    flytt(s, til: mål, årsak: .virkemiddel)
    erMedVirkemiddel = false
  }

  // MARK: Time

  /// Nobody has anything; what is in force at the beginning is.
  mutating func åpneVirkemidler() {
    regnskap.reset()
    aktive = 0
    systemrettede = 0
    køerMedRom = 0
    beholdninger.removeAll()
    ledigeBeholdninger.removeAll()
    doser.fill(1)
    nyeDoser.fill(1)
    tables.forberedDoser(.max, doser)
    tables.brukDoser()
    instruments.brukDoser(doser)
    for i in virkemiddelkøer.indices {
      virkemiddelkøer[i].reset()
      virkemiddeltilstand[i] = VirkemiddelState()
      virkemiddeltall[i] = InstrumentCounts()
      virkemiddeltilstand[i].timer.begin(now)
      virkemiddeltilstand[i].innehavertid.begin(now)
    }
    oppdaterVirkemidler()
  }

  /// Days on which something begins or ends to be in force, or places change. During warm-up what holds
  /// at the start does.
  func virkemiddeldager() -> [Double] {
    var dager: Set<Double> = []
    for virkemiddel in modell.virkemidler {
      dager.formUnion([virkemiddel.fra, virkemiddel.til])
      dager.formUnion(virkemiddel.grense.plasser?.days ?? [])
    }
    return dager.filter { $0 > 0 && $0 < modell.horizon }.sorted()
  }

  /// Considers the instruments of a point for all who are followed.
  mutating func vurderAlle(ved punkt: Vurderingspunkt) {
    for s in 0..<husholdninger.count
    where husholdninger[s].flags.contains(.iBruk) && husholdninger[s].bosituasjon.erFulgt {
      vurder(s, ved: punkt)
    }
  }

  /// A new year: frames and numbers are refilled, and those who wait may have their turn.
  mutating func fyllVirkemidler(_ andel: Double) {
    for i in modell.virkemidler.indices {
      virkemiddeltilstand[i].tildeltIÅr = 0
      let grense = modell.virkemidler[i].grense
      // Whole kroner, as the frame is written.
      virkemiddeltilstand[i].ramme =
        grense.ramme.map { 100 * Elementary.nearest($0.verdi(now) / 100 * andel) } ?? .infinity
      virkemiddeltilstand[i].rammeIgjen = virkemiddeltilstand[i].ramme
      virkemiddeltilstand[i].antallIÅr =
        grense.antallPerÅr.map { Elementary.nearest($0.verdi(now) * andel) } ?? .infinity
      køerMedRom |= UInt64(1) << UInt64(i)
    }
    reservasjonBrukt.fill(0)
    åretBegynte = now
    rammeår += 1
  }

  /// What is in force, places and hours now. Those in force act from this moment; who has one that went
  /// out of force keeps it, unless it ends then.
  mutating func oppdaterVirkemidler() {
    var nå: UInt64 = 0
    var system: UInt64 = 0
    for (i, virkemiddel) in modell.virkemidler.enumerated()
    where virkemiddel.fra <= max(now, 0) && max(now, 0) < virkemiddel.til {
      nå |= UInt64(1) << UInt64(i)
      if virkemiddel.erSystemrettet { system |= UInt64(1) << UInt64(i) }
    }
    let opphørt = aktive & ~nå
    aktive = nå
    for (i, virkemiddel) in modell.virkemidler.enumerated() {
      virkemiddeltilstand[i].plasser = virkemiddel.grense.plasser?.verdi(now) ?? .infinity
    }
    for avtale in modell.tildelingsavtaler { oppdaterAvtale(avtale.virkemiddel) }
    // Those who wait for what has ended leave the queue.
    køerMedRom |= nå | opphørt
    if modell.virkemidler.contains(where: { $0.innsats != nil }) { fordelTimer() }
    if system != systemrettede { skiftSystemrettede(system) }
    var slutt: UInt64 = 0
    for (i, virkemiddel) in modell.virkemidler.enumerated()
    where opphørt & (UInt64(1) << UInt64(i)) != 0 && virkemiddel.avsluttesVedOpphør {
      slutt |= UInt64(1) << UInt64(i)
    }
    if slutt != 0 { avsluttForAlle(slutt) }
  }

  private mutating func avsluttForAlle(_ bits: UInt64) {
    for s in 0..<husholdninger.count where husholdninger[s].flags.contains(.iBruk) {
      var rest = husholdninger[s].virkemidler & bits
      while rest != 0 {
        avslutt(rest.trailingZeroBitCount, s)
        rest &= rest &- 1
      }
    }
  }

  /// Other instruments act on everyone from now on.
  private mutating func skiftSystemrettede(_ nye: UInt64) {
    let gamle = systemrettede
    for s in 0..<husholdninger.count
    where husholdninger[s].flags.contains(.iBruk) && husholdninger[s].bosituasjon.erFulgt {
      systemrettede = gamle
      let før = attributterVedInn(s)
      systemrettede = nye
      let etter = attributterVedInn(s)
      changeMultipliers(s, fra: før, til: etter)
      strekkKlartid(s, fra: før, til: etter)
      file(s)
    }
    systemrettede = nye
    for type in modell.boligtyper.indices { oppdaterPoeng(type: type) }
  }

  /// Each month those with too few hours for all share them anew: the dose of each.
  mutating func fordelTimer() {
    if harOrganisasjon { fordelEnhetstimer() }
    var endret: UInt64 = 0
    for (i, virkemiddel) in modell.virkemidler.enumerated() {
      var dose: Double
      if let innsats = virkemiddel.innsats {
        dose = gjørInnsats(i, innsats)
      } else if let timer = virkemiddel.grense.timerPerMåned {
        førTimer(i)
        let trengs = virkemiddeltilstand[i].timer.perDøgn * 30.4375
        let har = timer.verdi(now)
        dose = trengs > har ? har / trengs : 1
      } else if harOrganisasjon, org.flat.oppgave[i] != .max {
        dose = 1
      } else {
        continue
      }
      dose *= organisasjonsdose(i)
      if dose.bitPattern != doser[i].bitPattern {
        førTimer(i)
        endret |= UInt64(1) << UInt64(i)
        nyeDoser[i] = dose
      }
    }
    if endret == 0 { return }
    tables.forberedDoser(endret, nyeDoser)
    for s in 0..<husholdninger.count where doseEndret(s, endret) {
      if changeDoses(s, endret) { file(s) }
    }
    for i in 0..<doser.count { doser[i] = nyeDoser[i] }
    tables.brukDoser()
    instruments.brukDoser(doser)
  }

  /// Whether new doses of some instruments reach a household.
  private func doseEndret(_ s: Int, _ endret: UInt64) -> Bool {
    (husholdninger[s].virkemidler | systemrettede) & endret != 0
      && husholdninger[s].flags.contains(.iBruk) && husholdninger[s].bosituasjon.erFulgt
  }

  /// Pays the staff behind an instrument while it is in force; the share of full effect that they give.
  private mutating func gjørInnsats(_ i: Int, _ innsats: Innsats) -> Double {
    let virker = aktive & (UInt64(1) << UInt64(i)) != 0
    let årsverk = virker ? innsats.årsverk.verdi(now) : 0
    if innsats.linje >= 0 {
      let perDøgn = årsverk * innsats.pris / 365.25
      regnskap.løpende[innsats.linje].endre(
        perDøgn - regnskap.løpende[innsats.linje].perDøgn, now)
    }
    return min(årsverk / innsats.fulltVed, 1)
  }

  /// Hours delivered since the last time.
  mutating func førTimer(_ i: Int) {
    virkemiddeltall[i].timer += doser[i] * virkemiddeltilstand[i].timer.area(now)
    virkemiddeltilstand[i].timer.begin(now)
  }
}
