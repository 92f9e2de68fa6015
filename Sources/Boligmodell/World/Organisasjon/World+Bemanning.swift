import SimulationKernel

/// Illness, resignation and onboarding of those who work in the units.
extension World {
  /// Opens the organisation: staff at work, contacts in place, the first meetings filed.
  mutating func åpneOrganisasjon() {
    org.saker.removeAll()
    org.ledige.removeAll()
    org.sakserie = 0
    guard let organisasjon = modell.organisasjon else { return }
    org.husholdninger.removeAll()
    org.ansatte.removeAll()
    org.førsteAnsatt.removeAll()
    org.vurderer = -1
    org.vurdererMed = 0
    org.møterNå = 0
    org.gisStraks = false
    org.måRegnes = true
    org.månedBegynte = now
    org.måneder = 0
    org.doser.fill(1)
    for f in org.dagsordener.indices {
      org.dagsordener[f].removeAll(keepingCapacity: true)
      org.erInnkalt[f] = false
    }
    for n in 0..<org.kontakter.count {
      org.kontakter[n] = KontaktState(styrke: organisasjon.effekter.samhandling.vedStart)
    }
    org.resetPeriod(now)
    for (e, enhet) in organisasjon.enheter.enumerated() {
      org.enheter[e] = EnhetState(sist: now)
      org.førsteAnsatt.append(Int32(org.ansatte.count))
      let flest = Int((enhet.årsverk.verdier.max() ?? 0).rounded(.up))
      org.ansatte.append(repeating: AnsattState(enhet: UInt8(e)), count: flest)
      org.stasjoner[e].removeAll(servers: 0)
      for a in Int(org.førsteAnsatt[e])..<org.ansatte.count {
        filFravær(a, enhet)
        filOppsigelse(a, enhet)
      }
      settKapasitet(e)
      for day in Set(enhet.årsverk.days + enhet.boligandel.days).sorted() where day > now {
        filOrganisasjon(.kapasitet, e, om: day - now)
      }
    }
    for (f, forum) in organisasjon.fora.enumerated() {
      if case .fast(let intervall) = forum.møter, intervall > 0 {
        filOrganisasjon(.møte, f, om: intervall)
      }
    }
  }

  /// Files an event of the organisation.
  mutating func filOrganisasjon(
    _ slag: Organisasjonshendelse, _ slot: Int, nummer: UInt32 = 0, om dager: Double
  ) {
    let tid = now + dager
    if tid >= modell.horizon { return }
    calendar.schedule(
      at: tid, rank: slag == .møte ? Rank.forum : Rank.plan, subject: UInt64(slag.rawValue),
      slot: UInt32(slot),
      tag: EventKind.organisasjon.tag | UInt32(slag.rawValue) << 24 | nummer & 0xFF_FFFF)
  }

  /// Something of the organisation is due.
  mutating func organisasjonshendelse(_ slot: Int, _ tag: UInt32) {
    guard let slag = Organisasjonshendelse(rawValue: UInt8(tag >> 24 & 0xF)) else { return }
    switch slag {
    case .kapasitet: settKapasitet(slot)
    case .blirSyk, .blirFrisk: skiftFravær(slot, slag == .blirSyk)
    case .slutter: slutter(slot)
    case .begynner: begynner(slot)
    case .ferdigOpplært: ferdigOpplært(slot, gang: tag & 0xFF_FFFF)
    case .møte: møte(slot)
    case .meldes: ledigMeldt(slot, skifte: tag & 0xFF_FFFF)
    case .frist: restansefrist(slot, serie: tag & 0xFF_FFFF)
    case .nyBolig: vedtatteBoligerErKlare(type: slot, antall: Int(tag & 0xFF_FFFF))
    }
  }

  // MARK: Illness

  private func ansattsubject(_ a: Int) -> Subject {
    let e = Int(org.ansatte[a].enhet)
    let hash = modell.organisasjon?.enheter[e].nameHash ?? 0
    return Subject(
      kind: SubjectKind.ansatt, nameHash: hash, number: UInt32(a - Int(org.førsteAnsatt[e])))
  }

  /// The next illness comes after a time at work such that the share of time ill is the unit's.
  private mutating func filFravær(_ a: Int, _ enhet: Enhet) {
    guard enhet.sykefravær > 0, let lengde = modell.organisasjon?.bemanning.fraværslengde,
      lengde >= 0
    else { return }
    let snitt = variates.mean(lengde) * (1 - enhet.sykefravær) / enhet.sykefravær
    let dager =
      snitt
      * draws.exponential(
        ansattsubject(a), purpose: Purpose.blirSyk, occurrence: UInt32(org.ansatte[a].fravær))
    filOrganisasjon(.blirSyk, a, om: dager)
  }

  private mutating func skiftFravær(_ a: Int, _ syk: Bool) {
    guard let organisasjon = modell.organisasjon else { return }
    let enhet = organisasjon.enheter[Int(org.ansatte[a].enhet)]
    events &+= 1
    org.ansatte[a].erSyk = syk
    if syk {
      let u = draws.uniform(
        ansattsubject(a), purpose: Purpose.fraværslengde, occurrence: UInt32(org.ansatte[a].fravær))
      org.ansatte[a].fravær &+= 1
      filOrganisasjon(
        .blirFrisk, a, om: variates.quantile(organisasjon.bemanning.fraværslengde, u))
    } else {
      filFravær(a, enhet)
    }
    settKapasitet(Int(org.ansatte[a].enhet))
  }

  // MARK: Resignation

  private mutating func filOppsigelse(_ a: Int, _ enhet: Enhet) {
    if enhet.turnover <= 0 { return }
    let dager =
      draws.exponential(
        ansattsubject(a), purpose: Purpose.slutter, occurrence: UInt32(org.ansatte[a].skifter))
      / enhet.turnover
    filOrganisasjon(.slutter, a, om: dager)
  }

  /// One leaves: the post is vacant until the next begins, and informal contacts are gone until that one
  /// knows the work.
  private mutating func slutter(_ a: Int) {
    guard let organisasjon = modell.organisasjon else { return }
    events &+= 1
    org.ansatte[a].erBorte = true
    let gang = UInt32(org.ansatte[a].skifter)
    org.ansatte[a].skifter &+= 1
    let dager = varighet(organisasjon.bemanning.rekruttering, a, Purpose.rekruttering, gang)
    let læretid = varighet(organisasjon.bemanning.opplæring, a, Purpose.opplæring, gang)
    filOrganisasjon(.begynner, a, om: dager)
    mistKontakter(a, til: now + dager + læretid)
    settKapasitet(Int(org.ansatte[a].enhet))
  }

  private func varighet(_ variate: Int32, _ a: Int, _ formål: UInt8, _ gang: UInt32) -> Double {
    variate < 0
      ? 0
      : variates.quantile(
        variate, draws.uniform(ansattsubject(a), purpose: formål, occurrence: gang))
  }

  private mutating func begynner(_ a: Int) {
    guard let organisasjon = modell.organisasjon else { return }
    events &+= 1
    let gang = UInt32(org.ansatte[a].skifter) - 1
    org.ansatte[a].erBorte = false
    let dager = varighet(organisasjon.bemanning.opplæring, a, Purpose.opplæring, gang)
    org.ansatte[a].læres = dager > 0
    filOrganisasjon(.ferdigOpplært, a, nummer: gang, om: dager)
    filOppsigelse(a, organisasjon.enheter[Int(org.ansatte[a].enhet)])
    settKapasitet(Int(org.ansatte[a].enhet))
  }

  /// The new one works as others do, and is known: contacts that waited for that are there again.
  private mutating func ferdigOpplært(_ a: Int, gang: UInt32) {
    // One who has left meanwhile learned for nothing: another begins anew.
    if org.ansatte[a].erBorte || UInt32(org.ansatte[a].skifter) &- 1 != gang { return }
    events &+= 1
    org.ansatte[a].læres = false
    for n in 0..<org.kontakter.count where org.kontakter[n].tilbake <= now {
      org.kontakter[n].erAktiv = true
      org.kontakter[n].tilbake = .infinity
      org.måRegnes = true
    }
    settKapasitet(Int(org.ansatte[a].enhet))
  }

  /// The informal contacts that one who leaves had: all of a key person's unit, else its share; and the
  /// strength of all of the unit's contacts falls.
  private mutating func mistKontakter(_ a: Int, til tid: Double) {
    guard let organisasjon = modell.organisasjon else { return }
    let e = Int(org.ansatte[a].enhet)
    let antall = max(org.enheter[e].ansatte, 1)
    let egen = a - Int(org.førsteAnsatt[e])
    var nummerBlantUformelle = 0
    for n in 0..<org.kontakter.count {
      let kontakt = org.flat.kontakter[n]
      if kontakt.a != e && kontakt.b != e { continue }
      org.kontakter[n].styrke *=
        1 - organisasjon.effekter.samhandling.fallVedTurnover / Double(antall)
      if kontakt.form != .uformell { continue }
      let hans = organisasjon.enheter[e].erNøkkelperson || nummerBlantUformelle % antall == egen
      nummerBlantUformelle += 1
      if hans, tid > now {
        org.kontakter[n].erAktiv = false
        org.kontakter[n].tilbake = max(
          org.kontakter[n].tilbake == .infinity ? 0 : org.kontakter[n].tilbake, tid)
        org.måRegnes = true
      }
    }
  }
}

/// Kinds of events of the organisation, bits 24 to 27 of the tag.
enum Organisasjonshendelse: UInt8 {
  case kapasitet, blirSyk, blirFrisk, slutter, begynner, ferdigOpplært, møte, meldes, frist, nyBolig
}
