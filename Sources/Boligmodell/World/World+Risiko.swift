import SimulationKernel

/// A candidate time at or above this is a threshold kept for later: the hazard cannot reach it under the
/// present multiplier. The value divided by the scale is, exactly, what is left of the threshold when
/// all that the hazard still has to give is used up.
private let frozen = 0x1p500
private let frozenScale = 0x1p600
/// An age no stay reaches, days: past the last band of every hazard.
private let eternity = 1e9

extension World {
  /// What rules look at in a household.
  @inline(__always)
  func attributes(_ s: Int) -> Attributes { attributes(s, day: now) }

  /// The same for relative risks, with the age at entry into the bosituasjon: growing older alone never
  /// changes a multiplier in the middle of a stay.
  @inline(__always)
  func attributterVedInn(_ s: Int) -> Attributes {
    attributes(s, day: max(husholdninger[s].inn, -modell.warmup))
  }

  @inline(__always)
  private func attributes(_ s: Int, day: Double) -> Attributes {
    Attributes(
      kjennetegn: kjennetegn(s), nå: nå(s),
      personer: tables.personer[Int(husholdninger[s].husholdningstype)],
      virkemidler: husholdninger[s].virkemidler | systemrettede,
      alder: (Float(day) - husholdninger[s].født) / 365.25,
      inntekt: husholdninger[s].inntekt, egenkapital: husholdninger[s].egenkapital,
      boutgift: max(husholdninger[s].boutgift - husholdninger[s].stønad, 0), bomiljø: bomiljø(s))
  }

  @inline(__always)
  private func bomiljø(_ s: Int) -> Float {
    if !harBomiljø || husholdninger[s].bolig < 0 { return 1 }
    return boliger.boliger[Int(husholdninger[s].bolig)].bomiljø
  }

  /// Whether a rule holds for a household: what masks say first, for most rules are no more than that.
  @inline(__always)
  func gjelder(_ vilkår: borrowing FlatVilkår, _ s: Int) -> Bool {
    if !vilkår.kanGjelde(kjennetegn: kjennetegn(s), nå: nå(s)) { return false }
    return vilkår.erEnkel ? true : vilkår.gjelderResten(attributes(s))
  }

  @inline(__always)
  private func kjennetegn(_ s: Int) -> UInt64 {
    tables.kjennetegn[Int(husholdninger[s].husholdningstype)]
      | UInt64(husholdninger[s].målgrupper) << Kjennetegn.målgruppe
      | 1 << (Kjennetegn.inngang + UInt64(husholdninger[s].inngang))
  }

  @inline(__always)
  func nå(_ s: Int) -> UInt32 {
    Kjennetegn.nå(
      behov: husholdninger[s].behov, bosituasjon: husholdninger[s].bosituasjon.rawValue,
      husholdninger[s].flags)
  }

  /// Range of the risks of a household's bosituasjon.
  @inline(__always)
  func risikoer(_ s: Int) -> Range<Int> {
    let b = Int(husholdninger[s].bosituasjon.rawValue)
    if b >= Bosituasjon.antallFulgte { return 0..<0 }
    return Int(tables.risikoStart[b])..<Int(tables.risikoStart[b + 1])
  }

  /// How many they are.
  @inline(__always)
  func antallRisikoer(_ s: Int) -> Int {
    let b = Int(husholdninger[s].bosituasjon.rawValue)
    if b >= Bosituasjon.antallFulgte { return 0 }
    return Int(tables.risikoStart[b + 1] &- tables.risikoStart[b])
  }

  /// Draws a candidate time for every risk of a new stay.
  mutating func drawCandidates(_ s: Int) {
    let a = attributterVedInn(s)
    let første = s * tables.width
    let område = risikoer(s)
    let subject = husholdninger[s].subject
    let omgang = (husholdninger[s].besøk & 0xFFF) << 12
    // Causes 2k and 2k + 1 share a block, and come after one another.
    var par: UInt8 = 0
    var block: (even: UInt64, odd: UInt64) = (0, 0)
    var k = område.lowerBound
    while k < område.upperBound {
      let r = Int(tables.trekkes[k])
      let formål = Purpose.risiko(tables.risikoer[r].årsak.rawValue)
      if formål >> 1 != par {
        par = formål >> 1
        block = draws.block(subject, purpose: formål, occurrence: omgang)
      }
      let plass = første + r - område.lowerBound
      repeats[plass] = 0
      candidates[plass] = newCandidate(
        s, r, a, Draws.uniform(formål & 1 == 0 ? block.even : block.odd))
      k += 1
    }
    k = område.count
    while k < tables.width {
      candidates[første + k] = .infinity
      k += 1
    }
  }

  /// The time at which a risk strikes, by a new uniform number: at the start of a stay, or after it struck
  /// and the household stayed.
  @inline(__always)
  private func newCandidate(_ s: Int, _ r: Int, _ a: Attributes, _ u: Double) -> Double {
    if tables.risikoer[r].variate >= 0 {
      return now + variates.quantile(tables.risikoer[r].variate, u)
    }
    return candidate(
      r, inn: husholdninger[s].inn, fra: now, threshold: -Elementary.log(1 - u),
      multiplier: multiplier(r, a))
  }

  /// Which time a risk strikes, the occurrence of its draws: the visit and how often it has struck in it.
  @inline(__always)
  func omgang(_ s: Int, _ r: Int) -> UInt32 {
    let plass = s * tables.width + r - risikoer(s).lowerBound
    return Purpose.omgang(besøk: husholdninger[s].besøk, ganger: repeats[plass])
  }

  /// When a hazard has used up a threshold, counted from `fra`; frozen where it never does.
  @inline(__always)
  func candidate(
    _ r: Int, inn: Double, fra: Double, threshold: Double, multiplier: Double
  ) -> Double {
    if multiplier <= 0 { return frys(threshold) }
    let rate = tables.risikoer[r].rate
    if rate > 0 {
      let alder = max(fra - inn, (rate * (fra - inn) + threshold / multiplier) / rate)
      if alder < .infinity { return inn + alder }
    }
    return båndet(r, inn: inn, fra: fra, threshold: threshold, multiplier: multiplier)
  }

  /// The same for an intensity in bands.
  @inline(never)
  private func båndet(
    _ r: Int, inn: Double, fra: Double, threshold: Double, multiplier: Double
  ) -> Double {
    let hazard = tables.risikoer[r].hazard
    let alder = modell.hazards.age(
      hazard, from: fra - inn, using: threshold, multiplier: multiplier)
    if alder < .infinity { return inn + alder }
    let brukt = modell.hazards.used(
      hazard, from: fra - inn, to: eternity, multiplier: multiplier)
    return frys(threshold - brukt)
  }

  private func frys(_ threshold: Double) -> Double { max(threshold, 0x1p-60) * frozenScale }

  /// After attributes changed during a stay: inverts the remaining hazard of those risks alone whose
  /// multiplier has other bits. Nothing is redrawn.
  mutating func changeMultipliers(_ s: Int, fra før: Attributes, til etter: Attributes) {
    let b = Int(husholdninger[s].bosituasjon.rawValue)
    if b >= Bosituasjon.antallFulgte || !tables.avhengigheter[b].berøres(av: før, etter) { return }
    let område = risikoer(s)
    for r in område {
      if !tables.risikoer[r].avhengighet.berøres(av: før, etter) { continue }
      endreMultiplikator(
        s, r, plass: s * tables.width + r - område.lowerBound,
        fra: multiplier(r, før), til: multiplier(r, etter))
    }
  }

  /// The same after those who have one of some instruments get other shares of its hours; whether a time
  /// came before what is filed.
  mutating func changeDoses(_ s: Int, _ endret: UInt64) -> Bool {
    let b = Int(husholdninger[s].bosituasjon.rawValue)
    let bits = (husholdninger[s].virkemidler | systemrettede) & endret
    if tables.doserte[b] & bits == 0 { return false }
    let a = attributterVedInn(s)
    var erTidligere = false
    let første = Int(tables.risikoStart[b])
    var rest = tables.berørte(b, av: bits)
    while rest != 0 {
      let nummer = rest.trailingZeroBitCount
      rest &= rest &- 1
      let (gammel, ny) = multipliers(første + nummer, a)
      if gammel.bitPattern != ny.bitPattern {
        let plass = s * tables.width + nummer
        endreMultiplikator(s, første + nummer, plass: plass, fra: gammel, til: ny)
        erTidligere = erTidligere || candidates[plass] <= husholdninger[s].filedTime
      }
    }
    return erTidligere
  }

  @inline(__always)
  private mutating func endreMultiplikator(
    _ s: Int, _ r: Int, plass: Int, fra gammel: Double, til ny: Double
  ) {
    if gammel.bitPattern == ny.bitPattern { return }
    let tid = candidates[plass]
    let inn = husholdninger[s].inn
    let rate = tables.risikoer[r].rate
    let rest =
      rate > 0 && tid < frozen
      ? gammel * (rate * (tid - inn) - rate * (now - inn))
      : restterskel(r, inn: inn, tid: tid, multiplier: gammel)
    candidates[plass] = candidate(r, inn: inn, fra: now, threshold: rest, multiplier: ny)
  }

  /// What is left of a threshold under an intensity in bands, or of one that is kept for later.
  @inline(never)
  private func restterskel(_ r: Int, inn: Double, tid: Double, multiplier: Double) -> Double {
    let kjent = tid < frozen
    return modell.hazards.used(
      tables.risikoer[r].hazard, from: now - inn, to: kjent ? tid - inn : eternity,
      multiplier: multiplier)
      + (kjent ? 0 : tid / frozenScale)
  }

  /// The earliest risk of the stay strikes, or an eviction under way is carried out.
  mutating func utløsRisiko(_ s: Int) {
    if husholdninger[s].fravikelsestid <= now {
      fravikelseGjennomføres(s)
      return
    }
    let første = s * tables.width
    let område = risikoer(s)
    for r in område where candidates[første + r - område.lowerBound] <= now {
      inntreffer(s, r, plass: første + r - område.lowerBound)
      return
    }
    assertionFailure("no risk is due")
  }

  /// A risk strikes: what follows is data.
  private mutating func inntreffer(_ s: Int, _ r: Int, plass: Int) {
    let risiko = tables.risikoer[r]
    switch risiko.årsak {
    case .bomiljøbrudd:
      counters.tell(.bomiljøbrudd, husholdninger[s].groups)
      vurder(s, ved: .bomiljøbrudd)
    case .mislighold, .betalingsvansker:
      if harOrganisasjon, !restanseErFerdig(s, r) {
        candidates[plass] = gjentatt(s, r)
        file(s)
        return
      }
      let hadde = husholdninger[s].virkemidler
      vurder(s, ved: .restanse)
      if instruments.refinansierer & husholdninger[s].virkemidler & ~hadde != 0,
        avverges(s, nye: husholdninger[s].virkemidler & ~hadde)
      {
        candidates[plass] = gjentatt(s, r)
        file(s)
        return
      }
    case .løslates, .utskrives: if hjelpesVedUtskrivning(s) { return }
    default: break
    }
    switch risiko.følge {
    case .flytter:
      let u = draws.uniform(
        husholdninger[s].subject, purpose: Purpose.flytterTil, occurrence: husholdninger[s].besøk)
      let code = tables.velgMål(risiko.førsteMål, risiko.sisteMål, u)
      if !manglerBosettingsplass(s, til: code) {
        flyttEllerAkutt(s, code: code, årsak: risiko.årsak)
        return
      }
      // It waits on, and comes to the same place again.
      candidates[plass] = gjentatt(s, r)
    case .søker:
      candidates[plass] = gjentatt(s, r)
      if kanSøke(s) { søk(s) }
    case .behov:
      candidates[plass] = gjentatt(s, r)
      endreBehov(s, Int(risiko.endring))
    case .fravikelse:
      let omgang = omgang(s, r)
      candidates[plass] = gjentatt(s, r)
      begjærFravikelse(s, r, omgang: omgang)
    case .leierPrivat:
      let sjanse = draws.uniform(
        husholdninger[s].subject, purpose: Purpose.markedsforsøk(risiko.årsak.rawValue),
        occurrence: omgang(s, r))
      candidates[plass] = gjentatt(s, r)
      if lykkesPrivat(s, sjanse) {
        flytt(s, til: .privatLeie, årsak: risiko.årsak)
        return
      }
    case .kjøper:
      let omgang = omgang(s, r)
      candidates[plass] = gjentatt(s, r)
      if !harOrganisasjon || kjøpErFerdigBehandlet(s, omgang: omgang), lykkesKjøp(s) {
        flytt(s, til: .eidBolig, årsak: risiko.årsak)
        return
      }
    case .anmerkning:
      candidates[plass] = gjentatt(s, r)
    }
    // What followed may have moved the household, which files by itself.
    file(s)
  }

  /// The next time of a risk that struck without ending the stay.
  private mutating func gjentatt(_ s: Int, _ r: Int) -> Double {
    repeats[s * tables.width + r - risikoer(s).lowerBound] &+= 1
    let formål = Purpose.risiko(tables.risikoer[r].årsak.rawValue)
    let u = draws.uniform(husholdninger[s].subject, purpose: formål, occurrence: omgang(s, r))
    return newCandidate(s, r, attributterVedInn(s), u)
  }

  /// Need grows or shrinks by a level, within the three.
  mutating func endreBehov(_ s: Int, _ endring: Int) {
    let gammelt = Int(husholdninger[s].behov)
    let nytt = min(max(gammelt + endring, 0), Behov.allCases.count - 1)
    if nytt == gammelt { return }
    let før = attributterVedInn(s)
    husholdninger[s].behov = UInt8(nytt)
    if erUnderveis { return }
    changeMultipliers(s, fra: før, til: attributterVedInn(s))
    oppdaterVenting(s)
    vurder(s, ved: .behovEndret)
  }
}
