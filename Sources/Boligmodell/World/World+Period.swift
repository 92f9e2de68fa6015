import SimulationKernel

extension World {
  /// A calendar year is over.
  mutating func årsslutt() {
    if now > 0 { closePeriod() }
    år += 1
  }

  /// A calendar year begins: frames are refilled.
  mutating func nyttÅr() {
    // What begins, ends or opens this day does so before anyone is considered.
    oppdaterVirkemidler()
    fyllÅrsrammer()
    if !modell.kvoter.isEmpty { reforhandleKvoter() }
    if harOrganisasjon { planlegg() }
    if lån.count > 0 { oppdaterUnderVann() }
    if instruments.vurderes(ved: .nyttÅr) != 0 { vurderAlle(ved: .nyttÅr) }
    if modell.bosetting.personerPerÅr != nil {
      for type in modell.boligtyper.indices { kanTildeles(type: type) }
    }
  }

  /// The frame and the settlement number of the calendar year that now begins; of a year that is simulated
  /// in part its share by days, in whole persons, as inflow has it.
  mutating func fyllÅrsrammer() {
    let andel = modell.yearShare(now)
    bosettingsplasserIgjen =
      modell.bosetting.personerPerÅr.map { Elementary.nearest($0.verdi(now) * andel) } ?? .infinity
    fyllVirkemidler(andel)
  }

  /// The warm-up is over: statistics begin, who is where stays.
  mutating func startStatistikk() {
    counters.resetCounts()
    betjenLån()
    år += 1
    beginPeriod()
  }

  /// Reads the series of a date, and checks the invariants.
  mutating func readSeries(_ dato: Int) {
    counters.readSeries(dato, self.boliger)
    if checksInvariants { checkInvariants() }
  }

  /// Closes the period that ends now: a calendar year, or the last stretch before the horizon.
  mutating func closePeriod() {
    guard let periode = counters.periode(som: now) else { return }
    midlertidig.før(now)
    betjenLån()
    tellPågående()
    let taptLeie = førRegnskap()
    counters.close(
      periode, now, regnskap: regnskap, taptLeie: taptLeie, boliger: boliger,
      kjøpteDøgn: midlertidig.kjøpteDøgn, ubruktRamme: ubruktStartlånsramme())
    for i in modell.virkemidler.indices {
      counters.lukkVirkemiddel(i, periode, now, virkemiddeltall[i], virkemiddeltilstand[i])
    }
    if harOrganisasjon { lukkOrganisasjon(periode) }
    beginPeriod()
  }

  /// What is left of the year's frames of startlån, kroner.
  private func ubruktStartlånsramme() -> Double {
    modell.startlån.reduce(0) { sum, regel in
      let igjen = virkemiddeltilstand[regel.virkemiddel].rammeIgjen
      return igjen < .infinity ? sum + igjen / 100 : sum
    }
  }

  private mutating func beginPeriod() {
    counters.resetPeriod()
    counters.begin(now)
    boliger.beginPeriod(now)
    begynnLeieperiode()
    midlertidig.før(now)
    midlertidig.egneDøgn = 0
    midlertidig.kjøpteDøgn = 0
    if harOrganisasjon { org.resetPeriod(now) }
    regnskap.begin(now)
    for i in 0..<virkemiddeltall.count {
      virkemiddeltall[i] = InstrumentCounts()
      virkemiddeltilstand[i].innehavertid.begin(now)
      virkemiddeltilstand[i].timer.begin(now)
    }
  }

  /// Stays in temporary accommodation that go on: counted in the year, and by whether they are past the
  /// mark now. Institution and prison stays that end within two months without a home count as homeless.
  private mutating func tellPågående() {
    for s in 0..<husholdninger.count where husholdninger[s].flags.contains(.iBruk) {
      switch husholdninger[s].bosituasjon {
      case .midlertidigBotilbud:
        counters.tellIÅr(&husholdninger[s], now, år: år)
        if now - husholdninger[s].inn > tremånedersmerket {
          counters.overMerketNå(husholdninger[s].groups)
        }
      case .institusjon, .fengsel:
        if flytter(s) <= now + 60.875 { counters.snartUteUtenHjem(husholdninger[s].groups) }
      default: break
      }
    }
  }

  /// The earliest time at which a risk moves a household on.
  private func flytter(_ s: Int) -> Double {
    let område = risikoer(s)
    var tid = Double.infinity
    for r in område where tables.risikoer[r].følge == .flytter {
      tid = min(tid, candidates[s * tables.width + r - område.lowerBound])
    }
    return tid
  }

  /// Books what the period cost by the time it took, and what is paid all the time; rent lost to vacancy
  /// by kind of dwelling, øre.
  private mutating func førRegnskap() -> [Int64] {
    let priser = modell.kostnader
    regnskap.før(.midlertidigEgen, Regnskap.øre(midlertidig.egneDøgn * priser.døgnEgen))
    regnskap.før(.midlertidigKjøpt, Regnskap.øre(midlertidig.kjøpteDøgn * priser.døgnKjøpt))
    var taptLeie: [Int64] = []
    for (nummer, type) in modell.boligtyper.enumerated() {
      let tilstand = boliger.typer[nummer]
      let utleid = tilstand.utleidTid.area(now)
      let tomt = tilstand.tomtTid(now)
      let leie = leieIPerioden(nummer)
      regnskap.før(.husleie, Regnskap.øre(leie.betalt))
      regnskap.før(.drift, Regnskap.øre((utleid + tomt) * type.driftskostnad))
      taptLeie.append(Regnskap.øre(leie.tapt))
    }
    regnskap.før(
      .fravikelse, Regnskap.øre(counters.sum(.fravikelseGjennomført) * priser.fravikelse))
    for i in modell.virkemidler.indices {
      førTimer(i)
      let virkemiddel = modell.virkemidler[i]
      if virkemiddel.timelinje >= 0 {
        regnskap.før(
          virkemiddel.timelinje, Regnskap.øre(virkemiddeltall[i].timer * virkemiddel.timepris))
      }
    }
    regnskap.førLøpende(now)
    return taptLeie
  }

  /// The end of the horizon: stays and waits that go on are broken off there, and the row is made.
  mutating func finish() -> Replication {
    now = modell.horizon
    for (nummer, day) in modell.seriesDays.enumerated() where day >= now { readSeries(nummer) }
    if checksInvariants { checkInvariants() }
    closePeriod()
    for s in 0..<husholdninger.count where husholdninger[s].flags.contains(.iBruk) {
      let h = husholdninger[s]
      if !h.bosituasjon.erFulgt { continue }
      if h.bosituasjon == .midlertidigBotilbud {
        counters.midlertidigOpphold(&husholdninger[s], til: now, år: år)
      }
      if h.bosituasjon == .kommunalBolig {
        counters.varighet(.leieforhold, h, fra: h.inn, til: now, .stillWaiting)
      }
      if h.bosituasjon == .venterPåBosetting {
        counters.varighet(.bosetting, h, fra: h.inn, til: now, .stillWaiting)
      }
      if !h.søkt.isNaN {
        counters.varighet(.fraSøknad, h, fra: h.søkt, til: now, .stillWaiting)
      }
      if !h.behovSiden.isNaN {
        counters.varighet(.fraBehov, h, fra: h.behovSiden, til: now, .stillWaiting)
      }
    }
    for bolig in 0..<boliger.boliger.count {
      let b = boliger.boliger[bolig]
      if b.tilstand == .underOppussing || b.tilstand == .klar || b.tilstand == .opptatt {
        counters.tomgang(ledigSiden: b.ledigSiden, til: now, .stillWaiting)
      }
    }
    return Replication(
      outcomes: counters.finishedRow(), fingerprint: fingerprint, events: events,
      violations: violations)
  }
}
