import SimulationKernel

extension World {
  /// The dwellings of the beginning: those in refurbishment and ready; the let ones come with their
  /// tenants, and what the scenario leaves over stands ready.
  mutating func åpneBoliger() {
    boliger.reset()
    for (type, boligtype) in modell.boligtyper.enumerated() {
      for _ in 0..<boligtype.underOppussingVedStart {
        underveis(boliger.nyBolig(type: type, tilstand: .underOppussing, now))
      }
      let utleide = modell.startbestand.reduce(0) {
        $1.boligtype == type ? $0 + $1.antall : $0
      }
      let bestand = Int(boligtype.bestand.verdi(now))
      let klare = max(bestand - utleide - boligtype.underOppussingVedStart, 0)
      for _ in 0..<klare { _ = boliger.nyBolig(type: type, tilstand: .klar, now) }
    }
  }

  /// A tenant has moved out: the dwelling leaves the stock if that is owed, else it is made ready.
  mutating func fraflyttes(_ bolig: Int, av a: Attributes) {
    let type = Int(boliger.boliger[bolig].type)
    boliger.typer[type].tall.fraflyttinger += 1
    stoppLeie(bolig)
    boliger.boliger[bolig].skifter += 1
    boliger.boliger[bolig].ledigSiden = now
    if boliger.typer[type].gjeld > 0, !boliger.boliger[bolig].tilbakeVedFraflytting {
      boliger.typer[type].gjeld -= 1
      boliger.sett(bolig, .ute, now)
      return
    }
    if harUttak, tasUtVedFraflytting(bolig) { return }
    if boliger.boliger[bolig].tilstand == .utleid { boliger.sett(bolig, .underOppussing, now) }
    gjøresKlar(bolig, etter: a)
  }

  func subject(bolig: Int) -> Subject {
    Subject(
      kind: SubjectKind.bolig,
      nameHash: modell.boligtyper[Int(boliger.boliger[bolig].førsteType)].nameHash,
      number: boliger.boliger[bolig].nummer)
  }

  /// In refurbishment at the beginning: a length-biased duration, of which a part is over. Where the
  /// kind has no refurbishment it is the inspection that is under way.
  private mutating func underveis(_ bolig: Int) {
    let boligtype = modell.boligtyper[Int(boliger.boliger[bolig].type)]
    let variate = boligtype.oppussing >= 0 ? boligtype.oppussing : boligtype.besiktigelse
    boliger.boliger[bolig].ledigSiden = now
    if variate < 0 { return blirKlar(bolig: bolig) }
    let subject = subject(bolig: bolig)
    let length = variates.lengthBiasedQuantile(
      variate, draws.uniform(subject, purpose: Purpose.oppussing))
    let del = draws.uniform(subject, purpose: Purpose.residualStay)
    boliger.boliger[bolig].ledigSiden = now - del * length
    if boligtype.oppussing >= 0, boligtype.besiktigelse >= 0 {
      // The inspection is behind it.
      boliger.boliger[bolig].ledigSiden -= variates.quantile(
        boligtype.besiktigelse, draws.uniform(subject, purpose: Purpose.besiktigelse))
    }
    filKlar(bolig, om: (1 - del) * length)
  }

  /// Draws how long a vacated dwelling takes to be ready.
  private mutating func gjøresKlar(_ bolig: Int, etter a: Attributes) {
    let type = Int(boliger.boliger[bolig].type)
    let boligtype = modell.boligtyper[type]
    let subject = subject(bolig: bolig)
    let skifte = boliger.boliger[bolig].skifter
    var tid = 0.0
    if boligtype.besiktigelse >= 0 {
      let u = draws.uniform(subject, purpose: Purpose.besiktigelse, occurrence: skifte)
      tid += varighet(variates.quantile(boligtype.besiktigelse, u), .besiktigelse, a)
    }
    if boligtype.oppussing >= 0,
      draws.uniform(subject, purpose: Purpose.oppussingTrengs, occurrence: skifte)
        < sannsynlighet(boligtype.oppussingsandel, .oppussingTrengs, a)
    {
      let u = draws.uniform(subject, purpose: Purpose.oppussing, occurrence: skifte)
      tid += varighet(variates.quantile(boligtype.oppussing, u), .oppussing, a)
      boliger.typer[type].tall.oppussinger += 1
      regnskap.før(
        .oppussing, Regnskap.øre(boligtype.oppussingskostnad * oppussingskostnadsfaktor(a)))
    }
    if harOrganisasjon, !ledigBoligErBehandlet(bolig, etterpå: tid) { return }
    filKlar(bolig, om: tid)
  }

  /// Files when a dwelling is ready, inline when it takes no time.
  mutating func filKlar(_ bolig: Int, om tid: Double) {
    if tid > 0 {
      calendar.schedule(
        at: now + tid, rank: Rank.utflytting, subject: subject(bolig: bolig).bits,
        slot: UInt32(bolig),
        tag: EventKind.boligKlar.tag | boliger.boliger[bolig].skifter & 0x0FFF_FFFF)
    } else {
      blirKlar(bolig: bolig)
    }
  }

  /// The refurbishment is over; passed over if the dwelling left the stock or is rebuilt meanwhile.
  mutating func boligKlar(_ bolig: Int, skifte: UInt32) {
    let b = boliger.boliger[bolig]
    if b.tilstand != .underOppussing || b.skifter & 0x0FFF_FFFF != skifte { return }
    events &+= 1
    blirKlar(bolig: bolig)
  }

  private mutating func blirKlar(bolig: Int) {
    boliger.meldKlar(bolig, now)
    if harOrganisasjon, !ledigErMeldt(bolig) {
      boliger.sett(bolig, .opptatt, now)
      return
    }
    boliger.sett(bolig, .klar, now)
    kanTildeles(type: Int(boliger.boliger[bolig].type))
  }

  /// The stock of a kind steps to its schedule and what was acquired and taken out. Growth cancels debt first; a cut takes ready dwellings,
  /// then those in refurbishment, then each next vacated one: nobody is moved out.
  mutating func endreBestand(type: Int) {
    let plan = Int(modell.boligtyper[type].bestand.verdi(now))
    // What tenants have bought cannot leave once more.
    boliger.typer[type].netto = max(boliger.typer[type].netto, -plan)
    let mål = plan + boliger.typer[type].netto
    var mangler = mål - boliger.typer[type].bestand
    if mangler > 0 {
      let kansellert = min(mangler, boliger.typer[type].gjeld)
      boliger.typer[type].gjeld -= kansellert
      mangler -= kansellert
      for _ in 0..<mangler { _ = boliger.nyBolig(type: type, tilstand: .klar, now) }
      kanTildeles(type: type)
      return
    }
    while mangler < 0 && boliger.typer[type].antallKlare > 0 {
      gårUt(boliger.taLedig(type, now))
      mangler += 1
    }
    var bolig = 0
    while mangler < 0 && bolig < boliger.boliger.count {
      if Int(boliger.boliger[bolig].type) == type,
        boliger.boliger[bolig].tilstand == .underOppussing
          || boliger.boliger[bolig].tilstand == .opptatt && !boliger.boliger[bolig].erLovet
      {
        gårUt(bolig)
        mangler += 1
      }
      bolig += 1
    }
    boliger.typer[type].gjeld -= min(mangler, 0)
  }

  /// A vacant dwelling, or one that is just vacated, leaves the stock.
  mutating func gårUt(_ bolig: Int) {
    if boliger.boliger[bolig].tilstand != .utleid {
      counters.tomgang(ledigSiden: boliger.boliger[bolig].ledigSiden, til: now, .brokenOff)
    }
    boliger.sett(bolig, .ute, now)
  }
}
