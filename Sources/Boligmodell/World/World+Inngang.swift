import SimulationKernel

extension World {
  /// Opens every stream of arrivals.
  mutating func åpneStrømmer() {
    streams.removeAll()
    for i in modell.innganger.indices {
      for j in modell.innganger[i].streams.indices {
        streams.append(
          StreamState(inngang: Int32(i), stream: Int32(j), neste: 0, operationalTime: 0))
        filNesteAnkomst(streams.count - 1)
      }
    }
  }

  /// The n-th arrival of a stream comes when the expected number has grown by the sum of n unit
  /// exponential gaps: the same households in the same order in every scenario.
  private mutating func filNesteAnkomst(_ t: Int) {
    let stream = modell.innganger[Int(streams[t].inngang)].streams[Int(streams[t].stream)]
    let subject = Subject(
      kind: SubjectKind.innflytter, nameHash: stream.nameHash, number: streams[t].neste)
    streams[t].operationalTime += draws.exponential(subject, purpose: Purpose.ankomst)
    let tid = stream.rate.time(at: streams[t].operationalTime)
    if tid < modell.horizon {
      calendar.schedule(
        at: tid, rank: Rank.inngang, subject: subject.bits, slot: UInt32(t),
        tag: EventKind.stream.tag)
    }
  }

  /// The next household of a stream arrives.
  mutating func ankomst(_ t: Int) {
    events &+= 1
    let i = Int(streams[t].inngang)
    let stream = modell.innganger[i].streams[Int(streams[t].stream)]
    let subject = Subject(
      kind: SubjectKind.innflytter, nameHash: stream.nameHash, number: streams[t].neste)
    streams[t].neste += 1
    filNesteAnkomst(t)

    let s = newSlot()
    drawAttributes(s, subject, inngang: i)
    if !instruments.område(.inngang).isEmpty, forebygges(s) {
      frigjør(s)
      return
    }
    counters.tell(.inngang, husholdninger[s].groups)
    let mål = modell.innganger[i].ankommerTil.mål(
      draws.uniform(subject, purpose: Purpose.ankommerTil))
    if !mål.erAkutt,
      draws.uniform(subject, purpose: Purpose.oppdages)
        >= sannsynlighet(modell.innganger[i].oppdages, .oppdages, s)
    {
      blirUoppdaget(s)
    }
    ankommer(s, til: mål, årsak: .inngang)
    søkVedInngang(s)
  }

  /// A need that is detected becomes an application with the probability of its inngang, unless there is a
  /// case already or the household has left or been housed.
  private mutating func søkVedInngang(_ s: Int) {
    let h = husholdninger[s]
    if h.sakstilstand != .ingen || h.flags.contains(.uoppdaget) || !h.bosituasjon.erFulgt
      || h.bosituasjon == .kommunalBolig
    {
      return
    }
    let u = draws.uniform(
      h.subject, purpose: Purpose.søkerVedInngang, occurrence: UInt32(h.oppdagelser))
    if u < sannsynlighet(modell.innganger[Int(h.inngang)].søker, .søkerVedInngang, s) {
      søk(s)
      file(s)
    }
  }

  /// An arriving or returning household comes to a target.
  mutating func ankommer(_ s: Int, til mål: TargetDistribution.Target, årsak: Årsak) {
    switch mål {
    case .bosituasjon(let b) where !mål.erAkutt: ankommer(s, i: b, årsak: årsak)
    default: akutt(s, årsak: årsak, fraInngang: true)
    }
  }

  /// Places an arriving or returning household in its first bosituasjon, or lets it pass through.
  mutating func ankommer(_ s: Int, i mål: Bosituasjon, årsak: Årsak) {
    noterOvergang(s, fra: .flyttet, til: mål, årsak: årsak)
    counters.flyt(fra: Bosituasjon.antallFulgte, til: Int(mål.rawValue))
    if mål.erFulgt {
      gåInn(s, i: mål)
    } else {
      tellUtgang(mål, husholdninger[s].groups)
      gåUt(s, til: mål)
    }
  }

  /// Draws a household's attributes; equal in every scenario for the same identity.
  mutating func drawAttributes(_ s: Int, _ subject: Subject, inngang i: Int) {
    let inngang = modell.innganger[i]
    husholdninger[s].subject = subject
    husholdninger[s].flags = .iBruk
    husholdninger[s].inngang = UInt8(i)
    let type = inngang.husholdningstyper.velg(
      draws.uniform(subject, purpose: Purpose.husholdningstype))
    husholdninger[s].husholdningstype = UInt8(type)
    let alder = variates.quantile(
      inngang.alder, draws.uniform(subject, purpose: Purpose.alder))
    husholdninger[s].født = Float(now - alder * 365.25)
    husholdninger[s].behov = UInt8(
      inngang.behov.velg(draws.uniform(subject, purpose: Purpose.behov)))
    husholdninger[s].inntekt = Float(
      variates.quantile(inngang.inntekt, draws.uniform(subject, purpose: Purpose.inntekt)))
    husholdninger[s].egenkapital = Float(
      variates.quantile(
        inngang.egenkapital, draws.uniform(subject, purpose: Purpose.egenkapital)))
    if inngang.trygd > 0, draws.uniform(subject, purpose: Purpose.trygd) < inngang.trygd {
      husholdninger[s].flags.insert(.trygd)
    }
    if inngang.betalingsanmerkning > 0,
      draws.uniform(subject, purpose: Purpose.betalingsanmerkning) < inngang.betalingsanmerkning
    {
      husholdninger[s].flags.insert(.betalingsanmerkning)
    }
    var målgrupper: UInt16 = 0
    for (nummer, probability) in inngang.målgrupper.enumerated() where probability > 0 {
      let u = draws.uniform(subject, purpose: Purpose.målgruppe, occurrence: UInt32(nummer))
      if u < probability { målgrupper |= 1 << UInt16(nummer) }
    }
    husholdninger[s].målgrupper = målgrupper
    husholdninger[s].kjennetegn = Kjennetegn.av(
      husholdningstype: UInt8(type), målgrupper: målgrupper, inngang: UInt8(i),
      harBarn: modell.husholdningstyper[type].harBarn)
    husholdninger[s].groups = groups(s, alder: Float(alder))
  }

  /// The report groups of a household, in the order of ``Modell/groups``.
  private func groups(_ s: Int, alder: Float) -> UInt64 {
    var bit: UInt64 = 1
    var sett: UInt64 = 1
    func neste(_ medlem: Bool) {
      bit <<= 1
      if medlem { sett |= bit }
    }
    let type = Int(husholdninger[s].husholdningstype)
    for nummer in modell.husholdningstyper.indices { neste(nummer == type) }
    neste(modell.husholdningstyper[type].harBarn)
    for nummer in modell.målgrupper.indices {
      neste(husholdninger[s].målgrupper & (1 << UInt16(nummer)) != 0)
    }
    for behov in Behov.allCases { neste(behov.rawValue == husholdninger[s].behov) }
    var nedre = -Float.infinity
    for øvre in modell.aldersgrenser + [.infinity] {
      neste(alder >= nedre && alder < øvre)
      nedre = øvre
    }
    for nummer in modell.innganger.indices { neste(nummer == Int(husholdninger[s].inngang)) }
    return sett
  }

  /// The need is not detected: no case until it shows itself again.
  private mutating func blirUoppdaget(_ s: Int) {
    husholdninger[s].flags.insert(.uoppdaget)
    counters.tell(.uoppdaget, husholdninger[s].groups)
    let u = draws.uniform(
      husholdninger[s].subject, purpose: Purpose.kommerTilbake,
      occurrence: UInt32(husholdninger[s].oppdagelser))
    husholdninger[s].tilbaketid =
      now + variates.quantile(modell.oppdagelse.kommerTilbakeEtter, u)
  }

  /// An undetected need shows itself again, greater, or a household that left comes back.
  mutating func kommerTilbake(_ s: Int) {
    husholdninger[s].tilbaketid = .infinity
    if husholdninger[s].flags.contains(.borte) {
      returner(s)
      return
    }
    let subject = husholdninger[s].subject
    let gang = UInt32(husholdninger[s].oppdagelser)
    husholdninger[s].oppdagelser &+= 1
    let vokser = draws.uniform(subject, purpose: Purpose.behovØkerUoppdaget, occurrence: gang)
    if vokser < modell.oppdagelse.behovØker { endreBehov(s, 1) }
    let u = draws.uniform(subject, purpose: Purpose.oppdages, occurrence: gang + 1)
    if u
      >= sannsynlighet(
        modell.innganger[Int(husholdninger[s].inngang)].oppdages, .oppdages, s)
    {
      blirUoppdaget(s)
    } else {
      husholdninger[s].flags.remove(.uoppdaget)
      kanskjeSøke(s, ved: husholdninger[s].bosituasjon)
      søkVedInngang(s)
    }
    file(s)
  }
}

extension Modell {
  /// The report groups, in the order of the bits of a household: all, each husholdningstype, families,
  /// each målgruppe, each need level, each age group, each inngang.
  public static func groups(
    husholdningstyper: [Husholdningstype], målgrupper: [String], aldersgrenser: [Float],
    innganger: [String]
  ) -> [Group] {
    var groups = [Group(id: "all", navn: LocalizedText("alle", "all"))]
    for type in husholdningstyper {
      groups.append(
        Group(id: "husholdningstype:\(type.navn)", navn: LocalizedText(type.navn, type.navn)))
    }
    groups.append(
      Group(id: "families", navn: LocalizedText("barnefamilier", "families with children")))
    for målgruppe in målgrupper {
      groups.append(Group(id: "målgruppe:\(målgruppe)", navn: LocalizedText(målgruppe, målgruppe)))
    }
    for behov in Behov.allCases {
      groups.append(
        Group(
          id: "behov:\(behov.nøkkel)",
          navn: LocalizedText("\(behov.navn.nb) ved inngang", "\(behov.navn.en) at entry")))
    }
    var nedre: Float?
    for øvre in aldersgrenser.map(Optional.some) + [nil] {
      let navn: LocalizedText
      switch (nedre, øvre) {
      case (nil, let øvre?): navn = LocalizedText("under \(Int(øvre)) år", "under \(Int(øvre))")
      case (let nedre?, let øvre?):
        navn = LocalizedText("\(Int(nedre))–\(Int(øvre) - 1) år", "\(Int(nedre))–\(Int(øvre) - 1)")
      case (let nedre?, nil):
        navn = LocalizedText("\(Int(nedre)) år og over", "\(Int(nedre)) and over")
      case (nil, nil): navn = LocalizedText("alle aldre", "all ages")
      }
      let fra = nedre.map { "\(Int($0))" } ?? ""
      let til = øvre.map { "\(Int($0))" } ?? ""
      groups.append(Group(id: "alder:\(fra)-\(til)", navn: navn))
      nedre = øvre
    }
    for inngang in innganger {
      groups.append(
        Group(
          id: "inngang:\(inngang)", navn: LocalizedText("inngang \(inngang)", "inflow \(inngang)")))
    }
    return groups
  }
}
