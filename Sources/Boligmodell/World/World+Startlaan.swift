import SimulationKernel

/// What a startlån comes to for a purchase.
struct Lånetilbud {
  enum Svar: UInt8 { case ja, evne, ramme }
  var svar: Svar
  /// Øre, from the municipality and from a bank.
  var lån: Int64 = 0
  var bank: Int64 = 0
}

/// A home to be bought: its price, what grants give, kroner, and the line that the price is booked on.
struct Boligkjøp {
  var pris: Double
  var tilskudd = 0.0
  /// The grants' instruments, a bit each.
  var gis: UInt64 = 0
  var linje = FastLinje.kjøpesum.rawValue
}

extension World {
  /// Whether the household buys with a startlån, the first in the scenario's order that it can have: at
  /// once, or it gets a certificate and searches. Pays out the loan.
  mutating func kjøperMedStartlån(_ s: Int, _ a: Attributes, pris: Double) -> Bool {
    var stoppetAvRamme = false
    var rest = instruments.vurderes(ved: .kjøp)
    while rest != 0 {
      let i = rest.trailingZeroBitCount
      rest &= rest &- 1
      if instruments.virkemidler[i].lån < 0 || !kanFå(i, s) || !tilbys(i, s, ved: .kjøp) {
        continue
      }
      virkemiddeltall[i].vurdert += 1
      var kjøp = Boligkjøp(pris: pris)
      leggTilTilskudd(&kjøp, i, s, a)
      let tilbud = lånetilbud(i, s, a, kjøp)
      switch tilbud.svar {
      case .evne: continue
      case .ramme:
        virkemiddeltall[i].avvist += 1
        stoppetAvRamme = true
      case .ja:
        if regel(i).bevis != nil {
          utstedBevis(i, s, a, kjøp, tilbud)
          return false
        }
        tildelLån(i, s, a, kjøp, tilbud)
        return true
      }
    }
    counters.tell(
      stoppetAvRamme ? .startlånAvslagRamme : .startlånAvslagEvne, husholdninger[s].groups)
    return false
  }

  func regel(_ i: Int) -> Startlånsregel { modell.startlån[Int(instruments.virkemidler[i].lån)] }

  // MARK: How much

  /// The largest debt on a home of a price that the rules allow, kroner.
  func størsteLån(_ i: Int, _ s: Int, _ a: Attributes, pris: Double) -> Double {
    let regel = regel(i)
    if a.betalingsanmerkning && !regel.anmerkningGodtas { return -1 }
    let lønn = a.trygd && !regel.trygdTelles ? 0 : Double(a.inntekt)
    let støtte = regel.støtteTelles * Double(husholdninger[s].stønad)
    var belåningsgrad = regel.belåningsgrad.verdi(now)
    var gjeldsgrad = regel.gjeldsgrad.verdi(now)
    for grense in regel.grenser where grense.vilkår.gjelder(a) {
      belåningsgrad = grense.verdi.belåningsgrad
      gjeldsgrad = grense.verdi.gjeldsgrad
      break
    }
    let grense = min(belåningsgrad * pris, gjeldsgrad * (lønn + støtte))
    guard let evne = regel.betjeningsevne else { return grense }
    let livsopphold = evne.livsopphold + evne.livsoppholdPerPerson * Double(a.personer - 1)
    let terminbeløp = max(evne.andelEtterSkatt * lønn + støtte - livsopphold, 0) / 12
    let påslag = regel.vilkår.bindingstid > 0 ? 0 : evne.rentepåslag
    let kalkyle = regel.kalkyle(rente: regel.vilkår.rente.verdi(now) + påslag)
    return min(grense, kalkyle.størsteLån(terminbeløp))
  }

  /// The loan that a purchase needs, if rules and frame allow it.
  func lånetilbud(_ i: Int, _ s: Int, _ a: Attributes, _ kjøp: Boligkjøp) -> Lånetilbud {
    let behov = max(kjøp.pris - Double(a.egenkapital) - kjøp.tilskudd, 0)
    if behov > størsteLån(i, s, a, pris: kjøp.pris) { return Lånetilbud(svar: .evne) }
    var tilbud = deling(i, behov, pris: kjøp.pris)
    if !harLånerom(i, s, a, Double(tilbud.lån)) { tilbud.svar = .ramme }
    return tilbud
  }

  /// A debt parted between bank and startlån, in whole kroner.
  private func deling(_ i: Int, _ gjeld: Double, pris: Double) -> Lånetilbud {
    let bank = Elementary.nearest(min(regel(i).bankandel.verdi(now) * pris, gjeld))
    return Lånetilbud(
      svar: .ja, lån: Regnskap.øre(Elementary.nearest(max(gjeld - bank, 0)) * 100),
      bank: Regnskap.øre(bank * 100))
  }

  /// Whether frame, number and places allow a loan, øre, for this household.
  func harLånerom(_ i: Int, _ s: Int, _ a: Attributes, _ lån: Double) -> Bool {
    harRom(i, lån + engangsbeløp(i, s) + reservertForAndre(i, a))
  }

  /// The part of the year's frame that is kept for others, øre.
  private func reservertForAndre(_ i: Int, _ a: Attributes) -> Double {
    let eier = Int(instruments.virkemidler[i].rammeFra)
    if eier < 0 || instruments.virkemidler[eier].lån < 0 { return 0 }
    let regel = regel(eier)
    if regel.reservasjoner.isEmpty || now - åretBegynte >= regel.reservertTil { return 0 }
    var sum = 0.0
    for (nummer, reservasjon) in regel.reservasjoner.enumerated()
    where !reservasjon.vilkår.gjelder(a) {
      let brukt = reservasjonBrukt[regel.førsteReservasjon + nummer]
      sum += max(reservasjon.verdi * virkemiddeltilstand[eier].ramme - brukt, 0)
    }
    return sum
  }

  /// Takes a loan from the frame, øre; a negative one is put back.
  mutating func taFraRamme(_ i: Int, _ a: Attributes, _ øre: Int64) {
    let eier = Int(instruments.virkemidler[i].rammeFra)
    if eier < 0 { return }
    virkemiddeltilstand[eier].rammeIgjen -= Double(øre)
    if instruments.virkemidler[eier].lån < 0 { return }
    let regel = regel(eier)
    for (nummer, reservasjon) in regel.reservasjoner.enumerated()
    where reservasjon.vilkår.gjelder(a) {
      reservasjonBrukt[regel.førsteReservasjon + nummer] += Double(øre)
    }
  }

  // MARK: Grants

  /// Grants considered at the purchase for one who gets a startlån, as far as there is room for them.
  mutating func leggTilTilskudd(
    _ kjøp: inout Boligkjøp, _ i: Int, _ s: Int, _ a: Attributes
  ) {
    var a = a
    a.virkemidler |= UInt64(1) << UInt64(i)
    var rest = instruments.vurderes(ved: .kjøp)
    while rest != 0 {
      let j = rest.trailingZeroBitCount
      rest &= rest &- 1
      let bit = UInt64(1) << UInt64(j)
      if instruments.virkemidler[j].lån >= 0 || instruments.virkemidler[j].gisFraKø { continue }
      if aktive & bit == 0 || a.virkemidler & bit != 0 || !oppfyller(j, s, a) { continue }
      if !tilbys(j, s, ved: .kjøp) { continue }
      virkemiddeltall[j].vurdert += 1
      if harRom(j, engangsbeløp(j, s)) {
        kjøp.gis |= bit
        kjøp.tilskudd += engangsbeløp(j, s, tilHusholdning: true) / 100
      } else {
        virkemiddeltall[j].avvist += 1
      }
    }
  }

  private mutating func giTilskudd(_ bits: UInt64, _ s: Int) {
    var rest = bits
    while rest != 0 {
      gi(rest.trailingZeroBitCount, s)
      rest &= rest &- 1
    }
  }

  // MARK: Payment

  /// Gives the loan and pays out: the municipality borrows from Husbanken what it lends.
  mutating func tildelLån(
    _ i: Int, _ s: Int, _ a: Attributes, _ kjøp: Boligkjøp, _ tilbud: Lånetilbud
  ) {
    gi(i, s)
    taFraRamme(i, a, tilbud.lån)
    betalUt(i, s, a, kjøp, tilbud, post: nyttLån())
  }

  /// Pays out a loan that has its frame, and the grants with it.
  private mutating func betalUt(
    _ i: Int, _ s: Int, _ a: Attributes, _ kjøp: Boligkjøp, _ tilbud: Lånetilbud, post k: Int
  ) {
    regnskap.før(.startlånFraStat, tilbud.lån)
    regnskap.før(.startlånUtbetalt, tilbud.lån)
    regnskap.før(.banklånUtbetalt, tilbud.bank)
    virkemiddeltall[i].beløp += Double(tilbud.lån)
    giTilskudd(kjøp.gis, s)
    regnskap.før(kjøp.linje, Regnskap.øre(kjøp.pris * 100))
    let rente = regel(i).vilkår.bindingstid > 0 ? regel(i).vilkår.rente.verdi(now) : 0
    lån[k] = Lån(
      tilstand: .løper, virkemiddel: UInt8(i), husholdning: Int32(s), saldo: tilbud.lån,
      bank: tilbud.bank, start: now, sist: now, rente: rente, pris: kjøp.pris,
      prisnivå: prisnivå(), egenandel: min(a.egenkapital, Float(kjøp.pris)))
    låneplass[s] = Int32(k)
    counters.startlån(Double(tilbud.lån) / 100, familie: a.harBarn, husholdninger[s].groups)
  }

  /// A record for a loan or a certificate.
  mutating func nyttLån() -> Int {
    if ledigeLån.count > 0 { return Int(ledigeLån.removeLast()) }
    lån.append(
      Lån(tilstand: .ledig, virkemiddel: 0, husholdning: -1, saldo: 0, start: now, sist: now))
    return lån.count - 1
  }

  mutating func frigjørLån(_ k: Int) {
    let s = Int(lån[k].husholdning)
    if s >= 0 {
      låneplass[s] = -1
      husholdninger[s].flags.remove(.underVann)
    }
    lån[k].tilstand = .ledig
    lån[k].husholdning = -1
    ledigeLån.append(UInt32(k))
  }

  // MARK: Certificate

  /// A certificate for the loan that the purchase would need today, and somewhat more: the frame is
  /// reserved, and the search begins.
  private mutating func utstedBevis(
    _ i: Int, _ s: Int, _ a: Attributes, _ kjøp: Boligkjøp, _ tilbud: Lånetilbud
  ) {
    guard let bevis = regel(i).bevis else { return }
    gi(i, s)
    let gang = (husholdninger[s].besøk & 0xFFF) << 12 | UInt32(rammeår & 0xFFF)
    let subject = subject(s, virkemiddel: i)
    var finnes = Double.infinity
    if draws.uniform(subject, purpose: Purpose.bevisFinner, occurrence: gang) < bevis.sjanse {
      let u = draws.uniform(subject, purpose: Purpose.bevisSøketid, occurrence: gang)
      finnes = now + variates.quantile(bevis.søketid, u)
    }
    let u = draws.uniform(subject, purpose: Purpose.bevisGyldighet, occurrence: gang)
    let utløper = now + variates.quantile(bevis.gyldighet, u)
    let evne = størsteLån(i, s, a, pris: kjøp.pris * (1 + bevis.margin)) * 100
    let mest = min(Double(tilbud.lån) * (1 + bevis.margin), evne - Double(tilbud.bank))
    let ønsket = 100 * Elementary.nearest(mest / 100)
    let beløp = max(tilbud.lån, harLånerom(i, s, a, ønsket) ? Regnskap.øre(ønsket) : tilbud.lån)
    taFraRamme(i, a, beløp)
    let k = nyttLån()
    lån[k] = Lån(
      tilstand: .bevis, virkemiddel: UInt8(i), husholdning: Int32(s), saldo: beløp, start: now,
      sist: now, år: Int32(rammeår), finnes: finnes)
    låneplass[s] = Int32(k)
    settSlutt(i, s, max(min(finnes, utløper), now + 0x1p-20))
  }

  /// A certificate's time is up: a home is found and bought at today's price, or it lapses.
  mutating func bevisForfaller(_ i: Int, _ s: Int) {
    let k = lånAv(s)
    if k >= 0, lån[k].tilstand == .bevis, lån[k].finnes <= now, kjøpPåBevis(i, s, k) {
      flytt(s, til: .eidBolig, årsak: .kjøper)
    } else {
      avslutt(i, s)
    }
  }

  private mutating func kjøpPåBevis(_ i: Int, _ s: Int, _ k: Int) -> Bool {
    let a = attributes(s)
    if manglerBosettingsplass(s, a) { return false }
    var kjøp = Boligkjøp(pris: boligpris(a))
    leggTilTilskudd(&kjøp, i, s, a)
    let behov = max(kjøp.pris - Double(a.egenkapital) - kjøp.tilskudd, 0)
    if behov > størsteLån(i, s, a, pris: kjøp.pris) { return false }
    let tilbud = deling(i, behov, pris: kjøp.pris)
    if tilbud.lån > lån[k].saldo { return false }
    // What is left of the reservation goes back, if its year is not over.
    if Int(lån[k].år) == rammeår { taFraRamme(i, a, tilbud.lån - lån[k].saldo) }
    settSlutt(i, s, .infinity)
    betalUt(i, s, a, kjøp, tilbud, post: k)
    return true
  }

  /// A certificate that its household no longer has: within its year the frame gets back what it held.
  mutating func bevisBortfaller(_ i: Int, _ s: Int) {
    let k = lånAv(s)
    if k < 0 || lån[k].tilstand != .bevis || Int(lån[k].virkemiddel) != i { return }
    if Int(lån[k].år) == rammeår {
      taFraRamme(i, attributes(s), -lån[k].saldo)
      let eier = Int(instruments.virkemidler[i].rammeFra)
      if eier >= 0 { køerMedRom |= UInt64(1) << UInt64(eier) }
    }
    frigjørLån(k)
  }

  // MARK: Refinancing

  /// A startlån that takes over the debt on the home one has.
  mutating func refinansier(_ i: Int, _ s: Int) {
    guard let del = regel(i).refinansiering else { return }
    let a = attributes(s)
    if husholdninger[s].bosituasjon != .eidBolig || lånAv(s) >= 0 { return }
    let pris = boligpris(a)
    let gjeld = Elementary.nearest(del.andelAvPris * pris)
    if gjeld > størsteLån(i, s, a, pris: pris) {
      counters.tell(.startlånAvslagEvne, husholdninger[s].groups)
      return
    }
    var tilbud = Lånetilbud(svar: .ja)
    tilbud.lån = Regnskap.øre(gjeld * 100)
    if !harLånerom(i, s, a, Double(tilbud.lån)) {
      virkemiddeltall[i].avvist += 1
      counters.tell(.startlånAvslagRamme, husholdninger[s].groups)
      return
    }
    var kjøp = Boligkjøp(pris: gjeld)
    kjøp.linje = FastLinje.refinansiert.rawValue
    tildelLån(i, s, a, kjøp, tilbud)
    let k = lånAv(s)
    lån[k].pris = pris
    lån[k].egenandel = 0
    let før = attributterVedInn(s)
    oppdaterBoutgift(s)
    if !erUnderveis { virkemidlerEndret(s, fra: før) }
  }

  /// Whether a new refinancing keeps the home from being lost to what led to it.
  func avverges(_ s: Int, nye: UInt64) -> Bool {
    var rest = nye & instruments.refinansierer
    while rest != 0 {
      let i = rest.trailingZeroBitCount
      rest &= rest &- 1
      guard let del = regel(i).refinansiering else { continue }
      let u = draws.uniform(
        subject(s, virkemiddel: i), purpose: Purpose.refinansieringAvverger,
        occurrence: husholdninger[s].besøk & 0xFF_FFFF)
      if u < del.avverger { return true }
    }
    return false
  }
}
