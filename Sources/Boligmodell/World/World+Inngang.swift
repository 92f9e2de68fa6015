import SimulationKernel

extension World {
  /// Opens every stream of arrivals.
  mutating func åpneStrømmer() {
    streams.removeAll()
    for i in modell.innganger.indices {
      for j in modell.innganger[i].streams.indices {
        streams.append(
          StreamState(
            inngang: Int32(i), stream: Int32(j),
            nameHash: modell.innganger[i].streams[j].nameHash, neste: 0, operationalTime: 0))
        filNesteAnkomst(streams.count - 1)
      }
    }
  }

  /// The n-th arrival of a stream comes when the expected number has grown by the sum of n unit
  /// exponential gaps: the same households in the same order in every scenario.
  private mutating func filNesteAnkomst(_ t: Int) {
    let subject = Subject(
      kind: SubjectKind.innflytter, nameHash: streams[t].nameHash, number: streams[t].neste)
    streams[t].operationalTime += draws.exponential(subject, purpose: Purpose.ankomst)
    let tid = modell.innganger[Int(streams[t].inngang)].streams[Int(streams[t].stream)].rate.time(
      at: streams[t].operationalTime)
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
    let subject = Subject(
      kind: SubjectKind.innflytter, nameHash: streams[t].nameHash, number: streams[t].neste)
    streams[t].neste += 1
    filNesteAnkomst(t)

    let s = newSlot()
    drawAttributes(s, subject, inngang: i)
    if !instruments.område(.inngang).isEmpty, forebygges(s) {
      frigjør(s)
      return
    }
    counters.tell(.inngang, husholdninger[s].groups)
    let mål = innganger.ankommerTil(i, draws.uniform(subject, purpose: Purpose.ankommerTil))
    if mål != FlatTarget.akutt,
      draws.uniform(subject, purpose: Purpose.oppdages)
        >= sannsynlighet(innganger.innganger[i].oppdages, .oppdages, s)
    {
      blirUoppdaget(s)
    }
    if let bosituasjon = Bosituasjon(rawValue: mål) {
      ankommer(s, i: bosituasjon, årsak: .inngang)
    } else {
      akutt(s, årsak: .inngang, fraInngang: true)
    }
    søkVedInngang(s)
  }

  /// A need that is detected becomes an application with the probability of its inngang, unless there is a
  /// case already or the household has left or been housed.
  mutating func søkVedInngang(_ s: Int) {
    let b = husholdninger[s].bosituasjon
    if husholdninger[s].sakstilstand != .ingen || husholdninger[s].flags.contains(.uoppdaget)
      || !b.erFulgt || b == .kommunalBolig
    {
      return
    }
    let u = draws.uniform(
      husholdninger[s].subject, purpose: Purpose.søkerVedInngang,
      occurrence: UInt32(husholdninger[s].oppdagelser))
    let søker = innganger.innganger[Int(husholdninger[s].inngang)].søker
    if u < sannsynlighet(søker, .søkerVedInngang, s) {
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
    // One who comes back to something else than the home it owned has sold it.
    let lån = lånAv(s)
    if lån >= 0, mål != .eidBolig, mål != .selvhjulpen { selg(lån, .dødsbo) }
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
    let type = innganger.type(i, draws.uniform(subject, purpose: Purpose.husholdningstype))
    let andre = draws.block(subject, purpose: Purpose.alder, occurrence: 0)
    let alder = variates.quantile(innganger.innganger[i].alder, Draws.uniform(andre.even))
    let behov = innganger.behov(i, Draws.uniform(andre.odd))
    let penger = draws.block(subject, purpose: Purpose.inntekt, occurrence: 0)
    var flags = Husholdning.Flagg.iBruk
    let trygd = innganger.innganger[i].trygd
    if trygd > 0, draws.uniform(subject, purpose: Purpose.trygd) < trygd { flags.insert(.trygd) }
    let anmerkning = innganger.innganger[i].betalingsanmerkning
    if anmerkning > 0,
      draws.uniform(subject, purpose: Purpose.betalingsanmerkning) < anmerkning
    {
      flags.insert(.betalingsanmerkning)
    }
    let målgrupper = innganger.målgrupper(i, subject, draws)
    husholdninger[s].subject = subject
    husholdninger[s].flags = flags
    husholdninger[s].inngang = UInt8(i)
    husholdninger[s].husholdningstype = type
    husholdninger[s].født = Float(now - alder * 365.25)
    husholdninger[s].behov = behov
    husholdninger[s].inntekt = Float(
      variates.quantile(innganger.innganger[i].inntekt, Draws.uniform(penger.even)))
    husholdninger[s].egenkapital = Float(
      variates.quantile(innganger.innganger[i].egenkapital, Draws.uniform(penger.odd)))
    husholdninger[s].målgrupper = målgrupper
    husholdninger[s].groups = innganger.groups(
      type: type, målgrupper: målgrupper, behov: behov, alder: Float(alder), inngang: i)
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
        innganger.innganger[Int(husholdninger[s].inngang)].oppdages, .oppdages, s)
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

extension World {
  /// A household whose need nobody had detected is found where it is.
  mutating func blirOppsøkt(_ s: Int) {
    husholdninger[s].flags.remove(.uoppdaget)
    husholdninger[s].tilbaketid = .infinity
    husholdninger[s].oppdagelser &+= 1
    kanskjeSøke(s, ved: husholdninger[s].bosituasjon)
    søkVedInngang(s)
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
