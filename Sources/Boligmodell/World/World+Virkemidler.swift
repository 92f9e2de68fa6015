import SimulationKernel

/// What goes on with an instrument now.
struct VirkemiddelState {
  /// Households that have it.
  var innehavere = 0
  /// Grants of the calendar year, and how many there can be.
  var tildeltIÅr = 0.0
  var antallIÅr = Double.infinity
  /// What is left of the year's frame, øre.
  var rammeIgjen = Double.infinity
  /// The year's whole frame, øre.
  var ramme = Double.infinity
  /// Places now.
  var plasser = Double.infinity
  /// Households that wait for it.
  var venter = 0
  /// Homes of an agreement that stand unused and are paid for.
  var ubrukte = 0.0
  /// Hours that those who have it should get, a day, and the area since the dose changed.
  var timer = Betalingsstrøm()
  /// Holder days of the current period.
  var innehavertid = TimeSum()
}

/// What a household keeps of an instrument it has: when it ends, and what is paid a day.
struct Beholdning {
  var virkemiddel: UInt8
  /// The next record of the household, in ascending instrument number, or −1.
  var neste: Int32
  var slutt: Double
  /// What is paid, kroner a year.
  var perÅr: Float
}

extension World {
  /// Considers the instruments of a decision point for a household, in the scenario's order.
  @inline(__always)
  mutating func vurder(_ s: Int, ved punkt: Vurderingspunkt) {
    let bits = instruments.vurderes(ved: punkt) & aktive
    if bits != 0 { vurder(s, bits, punkt) }
  }

  /// Instruments of some that a household may fulfil a rule of, and neither has nor waits for.
  @inline(__always)
  private func aktuelle(_ bits: UInt64, _ s: Int) -> UInt64 {
    bits & ~(husholdninger[s].virkemidler | husholdninger[s].venter | underBehandling(s))
      & instruments.forBehov[Int(husholdninger[s].behov)]
      & instruments.forBosituasjon[Int(husholdninger[s].bosituasjon.rawValue)]
  }

  mutating func vurder(_ s: Int, _ bits: UInt64, _ punkt: Vurderingspunkt) {
    if husholdninger[s].flags.contains(.uoppdaget) { return }
    // What is fixed at entry is looked at once.
    let bits =
      bits
      & instruments.kanFås(
        type: husholdninger[s].husholdningstype, inngang: husholdninger[s].inngang,
        målgrupper: husholdninger[s].målgrupper)
    var rest = aktuelle(bits, s)
    if rest == 0 { return }
    var a = attributes(s)
    while rest != 0 {
      let i = rest.trailingZeroBitCount
      rest &= rest &- 1
      if !oppfyller(i, s, a) || !tilbys(i, s, ved: punkt) { continue }
      tilby(i, s)
      // What the household has is another, and so may be what it is offered next.
      a = attributes(s)
      rest = aktuelle(bits & ~(UInt64.max >> (63 - UInt64(i))), s)
    }
  }

  /// Instruments that units are dealing with for a household.
  @inline(__always)
  private func underBehandling(_ s: Int) -> UInt64 {
    harOrganisasjon ? org.husholdninger[s].underBehandling : 0
  }

  /// Offers an instrument: by the unit that has it, at once or in turn.
  private mutating func tilby(_ i: Int, _ s: Int) {
    virkemiddeltall[i].vurdert += 1
    if harOrganisasjon, !org.gisStraks, org.flat.oppgave[i] != .max {
      org.husholdninger[s].underBehandling |= UInt64(1) << UInt64(i)
      if !sakErFerdig(
        Sakstype.av(org.flat.oppgave[i]), s, merke: husholdninger[s].besøk, gjelder: UInt8(i))
      {
        return
      }
    }
    gis(i, s)
  }

  /// Gives an instrument, at once or in turn.
  mutating func gis(_ i: Int, _ s: Int) {
    if instruments.virkemidler[i].gisFraKø { stillIKø(i, s) } else { prøv(i, s) }
  }

  /// Whether someone thinks of an instrument for a household at a point, and offers it.
  @inline(__always)
  mutating func tilbys(_ i: Int, _ s: Int, ved punkt: Vurderingspunkt) -> Bool {
    if harOrganisasjon, !erTenktPå(i, s, ved: punkt) { return false }
    let dekning = instruments.serier.verdi(instruments.virkemidler[i].dekning, now)
    if dekning >= 1 { return true }
    let gang = punkt == .nyttÅr ? 2048 + UInt32(år & 0x7FF) : UInt32(punkt.rawValue)
    let u = draws.uniform(
      subject(s, virkemiddel: i), purpose: Purpose.virkemiddelDekning,
      occurrence: (husholdninger[s].besøk & 0xFFF) << 12 | gang)
    return u < dekning
  }

  /// Whether a household can be given an instrument, room apart: in force, not had or waited for, what it
  /// needs at hand and nothing that bars it, and one of its rules holds.
  func kanFå(_ i: Int, _ s: Int) -> Bool {
    let bit = UInt64(1) << UInt64(i)
    let alt = husholdninger[s].virkemidler | husholdninger[s].venter | underBehandling(s)
    if aktive & bit == 0 || alt & bit != 0 { return false }
    return oppfyller(i, s)
  }

  func oppfyller(_ i: Int, _ s: Int) -> Bool { oppfyller(i, s, attributes(s)) }

  @inline(__always)
  func oppfyller(_ i: Int, _ s: Int, _ a: Attributes) -> Bool {
    if instruments.virkemidler[i].krever & ~a.virkemidler != 0
      || instruments.virkemidler[i].utelukkesAv & a.virkemidler != 0
    {
      return false
    }
    var k = Int(instruments.virkemidler[i].førsteVilkår)
    let siste = Int(instruments.virkemidler[i].sisteVilkår)
    while k < siste {
      if instruments.vilkår[k].gjelder(a) {
        return instruments.virkemidler[i].girBareVedBehov ? støtteNå(i, s) > 0 : true
      }
      k += 1
    }
    return false
  }

  /// The key of the draws about a household and an instrument: another subject than the household's own.
  func subject(_ s: Int, virkemiddel i: Int) -> Subject {
    husholdninger[s].subject.blandet(med: instruments.virkemidler[i].nameHash)
  }

  /// Gives an instrument if there is room.
  private mutating func prøv(_ i: Int, _ s: Int) {
    if instruments.virkemidler[i].lån >= 0 { return refinansier(i, s) }
    let beløp = engangsbeløp(i, s)
    if harRom(i, beløp) { gi(i, s) } else { virkemiddeltall[i].avvist += 1 }
  }

  /// Whether frame, number and places allow one more grant of an amount, øre.
  func harRom(_ i: Int, _ beløp: Double) -> Bool {
    let v = instruments.virkemidler[i]
    if v.harPlasser, Double(virkemiddeltilstand[i].innehavere) + 1 > virkemiddeltilstand[i].plasser
    {
      return false
    }
    if v.fraFellesTilbud, tilbudIgjen < 1 { return false }
    if v.harAntall,
      virkemiddeltilstand[i].tildeltIÅr + 1 > virkemiddeltilstand[i].antallIÅr
    {
      return false
    }
    if v.rammeFra >= 0, beløp > virkemiddeltilstand[Int(v.rammeFra)].rammeIgjen { return false }
    return true
  }

  /// A household gets an instrument: uptake, frame, costs and effects.
  mutating func gi(_ i: Int, _ s: Int) {
    let v = instruments.virkemidler[i]
    let bit = UInt64(1) << UInt64(i)
    let før = attributterVedInn(s)
    if husholdninger[s].virkemidler & v.avslutter != 0 {
      var rest = husholdninger[s].virkemidler & v.avslutter
      while rest != 0 {
        taFra(rest.trailingZeroBitCount, s)
        rest &= rest &- 1
      }
    }
    husholdninger[s].virkemidler |= bit
    virkemiddeltall[i].tildelt += 1
    virkemiddeltilstand[i].innehavere += 1
    virkemiddeltilstand[i].innehavertid.endre(1, now)
    virkemiddeltilstand[i].tildeltIÅr += 1
    if v.fraFellesTilbud { tilbudIgjen -= 1 }
    if v.avtale >= 0 { oppdaterAvtale(i) }
    virkemiddeltilstand[i].timer.endre(v.timerPerDøgn, now)
    virkemiddeltall[i].timer += v.timerPerTildeling
    betalEngang(i, s)
    if v.harBeholdning { opprettBeholdning(i, s) }
    oppdaterBeløp(s)
    if !erUnderveis { virkemidlerEndret(s, fra: før) }
    if v.behovsendring != 0 {
      endreBehov(s, Int(v.behovsendring))
      // Given from a queue, nobody else files the timers that moved.
      if !erUnderveis { file(s) }
    }
    var medfølger = v.medfører
    while medfølger != 0 {
      let j = medfølger.trailingZeroBitCount
      if kanFå(j, s) { tilby(j, s) }
      medfølger &= medfølger &- 1
    }
  }

  /// A household loses an instrument, or its time is up.
  mutating func avslutt(_ i: Int, _ s: Int) {
    let før = attributterVedInn(s)
    taFra(i, s)
    oppdaterBeløp(s)
    if !erUnderveis { virkemidlerEndret(s, fra: før) }
  }

  /// Takes an instrument from a household, its effects on timers apart.
  mutating func taFra(_ i: Int, _ s: Int) {
    let v = instruments.virkemidler[i]
    if v.lån >= 0 { bevisBortfaller(i, s) }
    husholdninger[s].virkemidler &= ~(UInt64(1) << UInt64(i))
    virkemiddeltall[i].avsluttet += 1
    virkemiddeltilstand[i].innehavere -= 1
    virkemiddeltilstand[i].innehavertid.endre(-1, now)
    virkemiddeltilstand[i].timer.endre(-v.timerPerDøgn, now)
    if v.harBeholdning { fjernBeholdning(i, s) }
    if v.harPlasser { køerMedRom |= 1 << UInt64(i) }
    if v.avtale >= 0 { oppdaterAvtale(i) }
  }

  /// Instruments changed in the middle of a stay: timers follow, and the list must know.
  mutating func virkemidlerEndret(_ s: Int, fra før: Attributes) {
    let etter = attributterVedInn(s)
    changeMultipliers(s, fra: før, til: etter)
    strekkKlartid(s, fra: før, til: etter)
    oppdaterVenting(s)
    file(s)
  }

  /// The time until ready for a lasting home is longer or shorter by a factor from entry on.
  mutating func strekkKlartid(_ s: Int, fra før: Attributes, til etter: Attributes) {
    if husholdninger[s].klartid == .infinity || instruments.område(.klarForVarigBolig).isEmpty {
      return
    }
    let gammel = varighet(1, .klarForVarigBolig, før)
    let ny = varighet(1, .klarForVarigBolig, etter)
    if gammel == ny || gammel <= 0 { return }
    let inn = husholdninger[s].inn
    let klar = inn + (husholdninger[s].klartid - inn) * (ny / gammel)
    if klar > now {
      husholdninger[s].klartid = klar
    } else {
      husholdninger[s].klartid = .infinity
      settKlar(s)
    }
  }

  /// Ends what a household does not keep through a move.
  mutating func mistVirkemidler(_ s: Int, vedFlyttingTil mål: Bosituasjon) {
    var rest = husholdninger[s].virkemidler
    if rest == 0 && husholdninger[s].venter == 0 { return }
    let beholder = mål.erFulgt ? UInt16(1) << UInt16(mål.rawValue) : 0
    while rest != 0 {
      let i = rest.trailingZeroBitCount
      rest &= rest &- 1
      if instruments.virkemidler[i].beholdesI & beholder == 0 { taFra(i, s) }
    }
    if !mål.erFulgt {
      var venter = husholdninger[s].venter
      while venter != 0 {
        virkemiddeltilstand[venter.trailingZeroBitCount].venter -= 1
        venter &= venter &- 1
      }
      husholdninger[s].venter = 0
    }
  }

  /// The time of the instrument that ends first is up.
  mutating func virkemiddelUtløper(_ s: Int) {
    var k = husholdninger[s].beholdning
    while k >= 0 {
      let b = beholdninger[Int(k)]
      if b.slutt <= now {
        let i = Int(b.virkemiddel)
        if instruments.virkemidler[i].lån >= 0 { bevisForfaller(i, s) } else { avslutt(i, s) }
        break
      }
      k = b.neste
    }
    file(s)
  }

  // MARK: Records of ends and amounts

  private mutating func opprettBeholdning(_ i: Int, _ s: Int) {
    let variate = instruments.virkemidler[i].varighet
    var slutt = Double.infinity
    if variate >= 0 {
      let u = draws.uniform(
        subject(s, virkemiddel: i), purpose: Purpose.virkemiddelVarighet,
        occurrence: husholdninger[s].besøk & 0xFF_FFFF)
      slutt = now + max(variates.quantile(variate, u), 0x1p-20)
    }
    let ny: Int
    let post = Beholdning(virkemiddel: UInt8(i), neste: -1, slutt: slutt, perÅr: 0)
    if ledigeBeholdninger.count > 0 {
      ny = Int(ledigeBeholdninger.removeLast())
      beholdninger[ny] = post
    } else {
      ny = beholdninger.count
      beholdninger.append(post)
    }
    var forrige: Int32 = -1
    var k = husholdninger[s].beholdning
    while k >= 0, beholdninger[Int(k)].virkemiddel < UInt8(i) {
      forrige = k
      k = beholdninger[Int(k)].neste
    }
    beholdninger[ny].neste = k
    if forrige >= 0 {
      beholdninger[Int(forrige)].neste = Int32(ny)
    } else {
      husholdninger[s].beholdning = Int32(ny)
    }
    husholdninger[s].virkemiddeltid = min(husholdninger[s].virkemiddeltid, slutt)
  }

  /// Sets when an instrument that the household has ends.
  mutating func settSlutt(_ i: Int, _ s: Int, _ slutt: Double) {
    var tidligst = Double.infinity
    var k = husholdninger[s].beholdning
    while k >= 0 {
      if beholdninger[Int(k)].virkemiddel == UInt8(i) { beholdninger[Int(k)].slutt = slutt }
      tidligst = min(tidligst, beholdninger[Int(k)].slutt)
      k = beholdninger[Int(k)].neste
    }
    husholdninger[s].virkemiddeltid = tidligst
  }

  private mutating func fjernBeholdning(_ i: Int, _ s: Int) {
    var forrige: Int32 = -1
    var k = husholdninger[s].beholdning
    var tidligst = Double.infinity
    while k >= 0 {
      let b = beholdninger[Int(k)]
      if b.virkemiddel == UInt8(i) {
        if forrige >= 0 {
          beholdninger[Int(forrige)].neste = b.neste
        } else {
          husholdninger[s].beholdning = b.neste
        }
        stoppBeløp(i, perÅr: b.perÅr)
        ledigeBeholdninger.append(UInt32(k))
      } else {
        tidligst = min(tidligst, b.slutt)
        forrige = k
      }
      k = b.neste
    }
    husholdninger[s].virkemiddeltid = tidligst
  }
}

extension Subject {
  /// The subject of draws about this household and a name: another kind, the two names mixed.
  func blandet(med nameHash: UInt32) -> Subject {
    let kind = UInt8(truncatingIfNeeded: bits >> 28) & 0xF
    let navn = UInt32(truncatingIfNeeded: bits >> 32)
    return Subject(
      kind: kind + SubjectKind.medVirkemiddel, nameHash: Subject.bland(navn, nameHash),
      number: UInt32(truncatingIfNeeded: bits) & Subject.largestNumber)
  }

  /// The hash of two names together. Whoever makes names checks that these differ too.
  public static func bland(_ a: UInt32, _ b: UInt32) -> UInt32 { (a &* 0x0100_0193) ^ b }
}
