import SimulationKernel

/// Units at work: hours of a task, queues, who does it, and the time that all of it takes.
extension World {
  /// A unit does a task of a case; true when that takes no time.
  mutating func utfør(_ k: Int, _ oppgave: UInt8) -> Bool {
    if !møter(k) { return false }
    let timer = timer(k, oppgave)
    if timer <= 0 {
      oppgaveBegynner(k, oppgave)
      return true
    }
    org.saker[k].oppgave = oppgave
    org.saker[k].timer = timer
    org.saker[k].arbeid = .trinn
    stillIKø(k, hos: Int(org.saker[k].enhet))
    return false
  }

  /// Hours of a task: more for composite needs, other for specialists and those who go out, and more
  /// where what was known did not come along.
  private func timer(_ k: Int, _ oppgave: UInt8) -> Double {
    let sak = org.saker[k]
    let område = org.flat.trinn(sak.type)
    var timer = 0.0
    var faktor = 1.0
    let erSammensatt =
      sak.gjelderHusholdning && husholdninger[Int(sak.slot)].behov == Behov.sammensatt.rawValue
    if Int(sak.trinn) < område.count {
      let trinn = org.flat.trinn[område.lowerBound + Int(sak.trinn)]
      if trinn.timer < 0 { return 0 }
      timer = variates.quantile(trinn.timer, trekk(k, Purpose.sakstimer, sak.trinn))
      if erSammensatt { faktor = trinn.sammensatt }
    } else if sak.type.erVirkemiddel, org.regler.virkemiddeltimer {
      timer = instruments.virkemidler[Int(sak.gjelder)].timerPerTildeling
    }
    if timer <= 0 { return 0 }
    let bit = UInt64(1) << UInt64(sak.enhet)
    if org.flat.forSpesialist & bit != 0 {
      faktor *= erSammensatt ? org.regler.spesialistSammensatt : org.regler.spesialistKlar
    }
    if org.flat.oppsøkende & bit != 0 { faktor *= org.regler.timerOppsøkende }
    if oppgave == Oppgave.kartlegging.rawValue {
      faktor *= 1 + org.regler.nyKartlegging * Double(1 - sak.informasjon)
    }
    return timer * faktor
  }

  /// Whether one with composite needs turns up; else there is a new appointment.
  private mutating func møter(_ k: Int) -> Bool {
    let ute = org.flat.oppsøkende & (1 << UInt64(org.saker[k].enhet)) != 0
    let uteblir = ute ? org.regler.uteblirOppsøkende : org.regler.uteblir
    if uteblir <= 0 || !org.saker[k].gjelderHusholdning || org.saker[k].avtaler >= 200 {
      return true
    }
    let s = Int(org.saker[k].slot)
    if husholdninger[s].behov != Behov.sammensatt.rawValue { return true }
    let nummer = org.saker[k].trinn &* 16 &+ org.saker[k].avtaler
    if trekk(k, Purpose.uteblir, nummer) >= uteblir { return true }
    let dager =
      org.regler.nyAvtale < 0
      ? 0 : variates.quantile(org.regler.nyAvtale, trekk(k, Purpose.nyAvtale, nummer))
    org.saker[k].avtaler += 1
    vent(k, .venterAvtale, til: now + max(dager, 0x1p-20))
    return false
  }

  /// Puts a case into a unit's queue, or that of one which takes over.
  mutating func stillIKø(_ k: Int, hos enhet: Int) {
    stempl(k)
    var utfører = enhet
    if org.regler.erJazz, let annen = tarOver(for: enhet) {
      utfører = annen
      org.saker[k].timer *= org.regler.jazzTimefaktor
    }
    org.saker[k].utfører = UInt8(utfører)
    org.saker[k].tilstand = .iKø
    org.saker[k].køSiden = now
    if org.enheter[utfører].fart > 0, org.stasjoner[utfører].startAtOnce() {
      begynn(k, utfører)
      return
    }
    let prioritet = org.flat.prioritet[Int(org.saker[k].type.rawValue)]
    _ = org.stasjoner[utfører].join(
      WaitingLine.Member(
        priority: prioritet, since: org.saker[k].siden, subject: org.saker[k].subject,
        slot: UInt32(k)))
    betjen(utfører)
  }

  /// A unit that talks with this one daily or weekly and has somebody free, where this has not.
  private mutating func tarOver(for enhet: Int) -> Int? {
    if harLedig(enhet) { return nil }
    if org.måRegnes { regnNett() }
    for klasse in [Hyppighet.daglig, .ukentlig] {
      var rest =
        org.naboer[enhet * Hyppighet.allCases.count + Int(klasse.rawValue)] & org.flat.saksenheter
      while rest != 0 {
        let e = rest.trailingZeroBitCount
        rest &= rest &- 1
        if harLedig(e) { return e }
      }
    }
    return nil
  }

  private func harLedig(_ enhet: Int) -> Bool {
    org.enheter[enhet].fart > 0 && org.stasjoner[enhet].line.isEmpty
      && org.stasjoner[enhet].busy < org.stasjoner[enhet].servers
  }

  /// Those who are free take what is first in the queue; what has lapsed is put away.
  mutating func betjen(_ enhet: Int) {
    if org.enheter[enhet].fart <= 0 { return }
    while let neste = org.stasjoner[enhet].startNext() {
      let k = Int(neste.slot)
      if !gjelderFortsatt(k) {
        org.stasjoner[enhet].finish()
        stempl(k)
        bortfall(k)
        continue
      }
      begynn(k, enhet)
    }
  }

  /// Somebody takes up a case.
  private mutating func begynn(_ k: Int, _ enhet: Int) {
    org.enheter[enhet].tall.køtid += now - org.saker[k].køSiden
    if org.saker[k].arbeid == .trinn {
      oppgaveBegynner(k, org.saker[k].oppgave)
      org.oppgavetall[Int(org.saker[k].oppgave)].timer += org.saker[k].timer
    }
    vent(k, .behandles, til: now + org.saker[k].timer / org.enheter[enhet].fart)
  }

  private mutating func oppgaveBegynner(_ k: Int, _ oppgave: UInt8) {
    org.oppgavetall[Int(oppgave)].påbegynt += 1
    org.oppgavetall[Int(oppgave)].ventetid += now - org.saker[k].sidenTrinn
  }

  /// A piece of work is done: hours are booked and somebody is free.
  mutating func arbeidErGjort(_ k: Int, _ enhet: Int) {
    org.stasjoner[enhet].finish()
    org.enheter[enhet].tall.oppgaver += 1
    førTimer(
      enhet, org.saker[k].timer, org.saker[k].arbeid == .trinn ? .saker : .overleveringer)
  }

  enum Timeslag { case saker, overleveringer, varme, møter }

  /// Books hours of a unit. Those that two spend together come on top of what its people are at work with,
  /// and so are taken from their time in the next month.
  mutating func førTimer(_ enhet: Int, _ timer: Double, _ slag: Timeslag) {
    org.enheter[enhet].bruktSiden += timer
    switch slag {
    case .saker:
      org.enheter[enhet].tall.saker += timer
      org.enheter[enhet].saksTimer += timer
    case .overleveringer:
      org.enheter[enhet].tall.overleveringer += timer
      org.enheter[enhet].saksTimer += timer
    case .varme:
      org.enheter[enhet].tall.overleveringer += timer
      org.enheter[enhet].møteTimer += timer
    case .møter:
      org.enheter[enhet].tall.møter += timer
      org.enheter[enhet].møteTimer += timer
    }
  }

  // MARK: Capacity

  /// Books the capacity so far, and sets what holds from now on.
  mutating func settKapasitet(_ e: Int) {
    guard let organisasjon = modell.organisasjon else { return }
    let enhet = organisasjon.enheter[e]
    førKapasitet(e)
    let årsverk = enhet.årsverk.verdi(now)
    let antall = Int(årsverk.rounded(.up))
    org.enheter[e].ansatte = antall
    org.enheter[e].påArbeid = 0
    org.enheter[e].underOpplæring = 0
    let første = Int(org.førsteAnsatt[e])
    for a in første..<første + antall
    where !org.ansatte[a].erSyk && !org.ansatte[a].erBorte {
      org.enheter[e].påArbeid += 1
      if org.ansatte[a].læres { org.enheter[e].underOpplæring += 1 }
    }
    let påArbeid = org.enheter[e].påArbeid
    let perAnsatt =
      antall > 0
      ? årsverk / Double(antall) * enhet.boligandel.verdi(now) * org.regler.timerPerDøgn : 0
    let nye = Double(org.enheter[e].underOpplæring)
    let tempo =
      påArbeid > 0
      ? 1 - nye / Double(påArbeid) * (1 - organisasjon.bemanning.tempoUnderOpplæring) : 1
    org.enheter[e].kapasitet = perAnsatt * Double(påArbeid) * tempo
    // What must go first takes its part of everybody's day.
    let rest = max(org.enheter[e].kapasitet - org.enheter[e].skalPerDøgn, 0)
    org.enheter[e].fart = påArbeid > 0 ? rest / Double(påArbeid) : 0
    org.stasjoner[e].setServers(påArbeid)
    betjen(e)
  }

  /// Books follow-up, prevention and running duties: what they asked for, as far as casework and meetings
  /// left time for it.
  mutating func førLøpende(_ e: Int) {
    førKapasitet(e)
    let enhet = org.enheter[e]
    org.enheter[e].tall.løpende += min(
      enhet.planlagtSiden, max(enhet.timerSiden - enhet.bruktSiden, 0))
    org.enheter[e].planlagtSiden = 0
    org.enheter[e].timerSiden = 0
    org.enheter[e].bruktSiden = 0
  }

  /// Adds capacity and absence up to now.
  mutating func førKapasitet(_ e: Int) {
    let days = now - org.enheter[e].sist
    org.enheter[e].sist = now
    if days <= 0 { return }
    org.enheter[e].tall.kapasitet += org.enheter[e].kapasitet * days
    org.enheter[e].timerSiden += org.enheter[e].kapasitet * days
    org.enheter[e].planlagtSiden += (org.enheter[e].løpende + org.enheter[e].plikter) * days
    org.enheter[e].tall.fravær +=
      Double(org.enheter[e].ansatte - org.enheter[e].påArbeid) * days
  }
}
