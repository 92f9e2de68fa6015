import SimulationKernel

/// What happens when a case is done: what the model decides at once where there is no organisation.
extension World {
  /// A case that took time is done.
  mutating func fullfør(_ k: Int) {
    let sak = org.saker[k]
    let s = Int(sak.slot)
    lukk(k)
    switch sak.type {
    case .akutt: kanskjeSøkeSelv(s, ved: husholdninger[s].bosituasjon)
    case .bolig: behandleSøknad(s, erVurdert: sak.erVurdert)
    case .tildeling: flyttInn(s, bolig: Int(sak.bolig))
    case .startlån: kjøperEtterSak(s, hos: sak.enhet)
    case .refinansiering, .bostøtte, .formidling, .oppfølging, .virkemiddel:
      gisEtterSak(Int(sak.gjelder), s)
    case .restanse: restanseErBehandlet(s, sak)
    case .fornyelse: gjennomgå(s, hos: sak.enhet)
    case .klage: avgjørKlage(s)
    case .ledigBolig:
      filKlar(s, om: sak.etterpå)
      return
    }
    if husholdninger[s].subject.bits == sak.subject, husholdninger[s].flags.contains(.iBruk) {
      file(s)
    }
  }

  /// A unit has dealt with an instrument: given now, if the household may still have it.
  private mutating func gisEtterSak(_ i: Int, _ s: Int) {
    if kanFå(i, s) { gis(i, s) }
  }

  /// The loan case is done: the purchase goes through or not.
  private mutating func kjøperEtterSak(_ s: Int, hos enhet: UInt8) {
    org.vurderer = Int(enhet)
    let lykkes = lykkesKjøp(s)
    org.vurderer = -1
    if lykkes { flytt(s, til: .eidBolig, årsak: .kjøper) }
  }

  // MARK: Arrears

  /// Trouble with paying or arrears becomes a case of those who can help. True when that took no time: the
  /// caller goes on. Else the household is filed, and the landlord's patience begins.
  @inline(never)
  mutating func restanseErFerdig(_ s: Int, _ r: Int) -> Bool {
    if !harOrganisasjon || !husholdninger[s].bosituasjon.erEgetHjem { return true }
    let bit = UInt32(1) << UInt32(Sakstype.restanse.rawValue)
    if org.husholdninger[s].iGang & bit != 0 {
      // Part of the trouble that is being dealt with.
      return false
    }
    let plass = r - risikoer(s).lowerBound
    org.sisteSak = -1
    if sakErFerdig(
      .restanse, s, merke: husholdninger[s].besøk, gjelder: UInt8(plass), omgang: omgang(s, r))
    {
      return true
    }
    let frist = org.regler.restansefrist
    let k = org.sisteSak
    if frist >= 0, k >= 0, org.saker[k].type == .restanse, org.saker[k].tilstand != .ledig {
      let dager = saksvarighet(k, frist, Purpose.restansefrist)
      filOrganisasjon(.frist, k, nummer: org.saker[k].serie, om: dager)
    }
    return false
  }

  /// Help comes: in time it can avert what arrears lead to.
  private mutating func restanseErBehandlet(_ s: Int, _ sak: Sak) {
    let hadde = husholdninger[s].virkemidler
    vurderHos(sak.enhet, s, ved: .restanse)
    if sak.fristErUte { return }
    let nye = husholdninger[s].virkemidler & ~hadde
    if instruments.refinansierer & nye != 0, avverges(s, nye: nye) { return }
    restanseFårFølger(s, risikoer(s).lowerBound + Int(sak.gjelder), omgang: sak.omgang)
  }

  /// The landlord waits no longer.
  mutating func restansefrist(_ k: Int, serie: UInt32) {
    let sak = org.saker[k]
    if sak.tilstand == .ledig || sak.serie & 0xFF_FFFF != serie || sak.fristErUte { return }
    if !gjelderFortsatt(k) {
      if sak.tilstand == .tapt {
        stempl(k)
        bortfall(k)
      }
      return
    }
    events &+= 1
    let s = Int(sak.slot)
    org.saker[k].fristErUte = true
    if sak.tilstand == .tapt {
      stempl(k)
      glem(k)
    }
    restanseFårFølger(s, risikoer(s).lowerBound + Int(sak.gjelder), omgang: sak.omgang)
    if husholdninger[s].subject.bits == sak.subject, husholdninger[s].flags.contains(.iBruk) {
      file(s)
    }
  }

  // MARK: Vacant dwellings

  /// A dwelling is ready: those who allocate hear of it at once, or when they next talk with those who
  /// made it ready.
  @inline(never)
  mutating func ledigErMeldt(_ bolig: Int) -> Bool {
    if !harOrganisasjon { return true }
    let drift = org.flat.enheterMed[Int(Oppgave.driftOgVedlikehold.rawValue)]
    let tildeling = org.flat.enheterMed[Int(Oppgave.tildeling.rawValue)]
    if drift & tildeling != 0 || drift == 0 || tildeling == 0 { return true }
    if org.måRegnes { regnNett() }
    var dager = 0.0
    var her = drift.trailingZeroBitCount
    var besøkte = UInt64(1) << UInt64(her)
    var hopp: UInt32 = 0
    let skifte = boliger.boliger[bolig].skifter
    while tildeling & (1 << UInt64(her)) == 0, hopp < 64 {
      let nummerert = (skifte & 0x3FFF) << 8 | hopp
      let til = nesteEnhet(her, tildeling, besøkte) {
        draws.uniform(subject(bolig: bolig), purpose: Purpose.hvem, occurrence: nummerert)
      }
      let (kontakt, nummer) = kontakt(her, til)
      let occurrence = (skifte & 0x3FFF) << 8 | hopp
      if kontakt.ventetid >= 0 {
        var ventetid = variates.quantile(
          kontakt.ventetid,
          draws.uniform(
            subject(bolig: bolig), purpose: Purpose.boligmelding, occurrence: occurrence))
        if nummer >= 0 {
          ventetid *= 1 - org.regler.samhandlingsvirkning * org.kontakter[nummer].styrke
        }
        dager += ventetid
      }
      if kontakt.tap > 0, org.regler.eierSpørEtter >= 0,
        draws.uniform(
          subject(bolig: bolig), purpose: Purpose.boligmeldingTapt, occurrence: occurrence)
          < kontakt.tap
      {
        // Forgotten until someone goes through the list of dwellings.
        dager += variates.quantile(
          org.regler.eierSpørEtter,
          draws.uniform(
            subject(bolig: bolig), purpose: Purpose.boligGjenfunnet, occurrence: occurrence))
      }
      besøkte |= 1 << UInt64(til)
      her = til
      hopp += 1
    }
    if dager <= 0 { return true }
    filOrganisasjon(.meldes, bolig, nummer: skifte, om: dager)
    return false
  }

  /// Those who allocate hear of a ready dwelling.
  mutating func ledigMeldt(_ bolig: Int, skifte: UInt32) {
    let b = boliger.boliger[bolig]
    if b.tilstand != .opptatt || b.skifter & 0xFF_FFFF != skifte || b.erLovet { return }
    events &+= 1
    boliger.sett(bolig, .klar, now)
    if boliger.typer[Int(b.type)].uttak > 0 { taUtVentende(type: Int(b.type)) }
    kanTildeles(type: Int(b.type))
  }
}

extension World {
  /// Units deal with a vacated dwelling before the work on it begins; false where that takes time.
  @inline(never)
  mutating func ledigBoligErBehandlet(_ bolig: Int, etterpå tid: Double) -> Bool {
    let k = org.nySak()
    org.saker[k].subject = subject(bolig: bolig).bits
    org.saker[k].slot = UInt32(bolig)
    org.saker[k].merke = boliger.boliger[bolig].skifter
    org.saker[k].type = .ledigBolig
    org.saker[k].siden = now
    org.saker[k].åpnet = now
    org.saker[k].stempel = now
    org.saker[k].sidenTrinn = now
    org.sakserie &+= 1
    org.saker[k].serie = org.sakserie
    org.saker[k].etterpå = tid
    org.sakstall[Int(Sakstype.ledigBolig.rawValue)].åpnet += 1
    let område = org.flat.trinn(.ledigBolig)
    let oppgave =
      område.isEmpty
      ? Oppgave.driftOgVedlikehold.rawValue : org.flat.trinn[område.lowerBound].oppgave
    let enhet = max(org.flat.enheterMed[Int(oppgave)].trailingZeroBitCount, 0) & 63
    org.saker[k].enhet = UInt8(enhet)
    org.saker[k].besøkte = 1 << UInt64(enhet)
    if !gåVidere(k) { return false }
    lukk(k)
    return true
  }

  /// One who needs a loan to buy is dealt with by those who give it; true when that takes no time.
  @inline(never)
  mutating func kjøpErFerdigBehandlet(_ s: Int, omgang: UInt32) -> Bool {
    if !harOrganisasjon || modell.startlån.isEmpty { return true }
    let a = attributes(s)
    if manglerBosettingsplass(s, a) || lånAv(s) >= 0 || Double(a.egenkapital) >= boligpris(a) {
      return true
    }
    let bit = UInt32(1) << UInt32(Sakstype.startlån.rawValue)
    if org.husholdninger[s].iGang & bit != 0 || !startlånErTenktPå(s) { return false }
    return sakErFerdig(.startlån, s, merke: husholdninger[s].besøk, omgang: omgang)
  }

  /// Whether the one whom the household asks thinks of a startlån, where it could have one.
  private mutating func startlånErTenktPå(_ s: Int) -> Bool {
    var kanFåNoe = false
    var rest = instruments.vurderes(ved: .kjøp)
    while rest != 0 {
      let i = rest.trailingZeroBitCount
      rest &= rest &- 1
      if instruments.virkemidler[i].lån < 0 || !kanFå(i, s) { continue }
      kanFåNoe = true
      if erTenktPå(i, s, ved: .kjøp) { return true }
    }
    return !kanFåNoe
  }

  /// What arrears lead to when nobody has helped in time.
  mutating func restanseFårFølger(_ s: Int, _ r: Int, omgang: UInt32) {
    let risiko = tables.risikoer[r]
    switch risiko.følge {
    case .fravikelse: begjærFravikelse(s, r, omgang: omgang)
    case .flytter:
      let u = draws.uniform(
        husholdninger[s].subject, purpose: Purpose.flytterTil, occurrence: husholdninger[s].besøk)
      let code = tables.velgMål(risiko.førsteMål, risiko.sisteMål, u)
      if !manglerBosettingsplass(s, til: code) {
        flyttEllerAkutt(s, code: code, årsak: risiko.årsak)
      }
    case .behov: endreBehov(s, Int(risiko.endring))
    case .søker: if kanSøke(s) { søk(s) }
    case .leierPrivat, .kjøper, .anmerkning: break
    }
  }
}
