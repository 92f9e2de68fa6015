import SimulationKernel

/// Meetings: dwellings allocated and cases decided in batches, with what the participants know.
extension World {
  /// Whether dwellings of a kind are allocated at meetings, and none is on now.
  func venterPåForum(type: Int) -> Bool {
    harOrganisasjon && org.flat.forumtyper & ~org.møterNå & (1 << UInt64(type)) != 0
  }

  /// Calls the meeting that is held when dwellings of a kind stand vacant.
  mutating func innkall(type: Int) {
    guard let fora = modell.organisasjon?.fora else { return }
    for (f, forum) in fora.enumerated()
    where forum.tildeler && forum.boligtyper & (1 << UInt64(type)) != 0 && !org.erInnkalt[f] {
      guard case .nårBoligStårLedig(let varsel) = forum.møter, boliger.antallLedige(type) > 0,
        første(type: type) >= 0
      else { continue }
      org.erInnkalt[f] = true
      filOrganisasjon(.møte, f, om: varsel)
    }
  }

  /// A meeting: allocation, the cases on the agenda, those that nobody has.
  mutating func møte(_ f: Int) {
    guard let forum = modell.organisasjon?.fora[f] else { return }
    events &+= 1
    org.erInnkalt[f] = false
    if case .fast(let intervall) = forum.møter { filOrganisasjon(.møte, f, om: intervall) }
    org.forumtall[f].møter += 1
    org.vurdererMed = forum.deltakere
    var plasser = forum.kapasitet
    var behandlet = 0
    if forum.dagsorden.contains(.tildeling) { behandlet += fordel(forum, f, &plasser) }
    behandlet += behandleDagsorden(f, forum, &plasser)
    if forum.dagsorden.contains(.uavklarte) { behandlet += finnUavklarte(forum, &plasser) }
    org.vurdererMed = 0
    // What this meeting had no time for calls the next.
    for type in modell.boligtyper.indices where forum.boligtyper & (1 << UInt64(type)) != 0 {
      innkall(type: type)
    }
    org.forumtall[f].saker += Double(behandlet)
    let timer = forum.timerPerMøte + Double(behandlet) * forum.timerPerSak
    var rest = forum.deltakere
    while rest != 0 {
      førTimer(rest.trailingZeroBitCount, timer, .møter)
      org.forumtall[f].timer += timer
      rest &= rest &- 1
    }
  }

  /// Allocates what stands ready to those first in order, best match first where matches are seen.
  private mutating func fordel(_ forum: Forum, _ f: Int, _ plasser: inout Int) -> Int {
    var antall = 0
    org.møterNå = forum.boligtyper
    org.innstiller = forum.myndighet == .innstillende
    for type in modell.boligtyper.indices where forum.boligtyper & (1 << UInt64(type)) != 0 {
      while plasser > 0, boliger.antallLedige(type) > 0 {
        let s = førsteMed(type: type, sesSammen: forum.sesSammen)
        if s < 0 { break }
        let samtykker =
          forum.samtykke >= 1
          || draws.uniform(
            husholdninger[s].subject, purpose: Purpose.samtykke,
            occurrence: UInt32(husholdninger[s].søknader)) < forum.samtykke
        org.forumtall[f].tildelinger += 1
        let bolig = taBolig(type, for: s, kjent: samtykker ? 1 : 0)
        tildel(s, bolig: bolig)
        plasser -= 1
        antall += 1
      }
    }
    org.møterNå = 0
    org.innstiller = false
    return antall
  }

  /// Deals with the cases that wait for the meeting, by priority and then in order of application.
  private mutating func behandleDagsorden(
    _ f: Int, _ forum: Forum, _ plasser: inout Int
  ) -> Int {
    var antall = 0
    var igjen: ContiguousArray<UInt32> = []
    let ventende = org.dagsordener[f].sorted { a, b in
      let (en, annen) = (org.saker[Int(a)], org.saker[Int(b)])
      let haster = org.flat.prioritet[Int(en.type.rawValue)]
      let andre = org.flat.prioritet[Int(annen.type.rawValue)]
      if haster != andre { return haster < andre }
      return en.siden != annen.siden ? en.siden < annen.siden : en.subject < annen.subject
    }
    org.dagsordener[f].removeAll(keepingCapacity: true)
    for k in ventende.map({ Int($0) }) {
      if plasser <= 0 {
        igjen.append(UInt32(k))
        continue
      }
      org.forumtall[f].ventet += 1
      org.forumtall[f].ventetid += now - org.saker[k].køSiden
      stempl(k)
      if !gjelderFortsatt(k) {
        bortfall(k)
        continue
      }
      plasser -= 1
      antall += 1
      org.saker[k].harVærtIForum = true
      org.saker[k].tilstand = .behandles
      if forum.harMandat { org.saker[k].eier = org.saker[k].enhet }
      if gåVidere(k) { fullfør(k) }
    }
    org.dagsordener[f] += igjen
    return antall
  }

  /// Finds cases that nobody has, and with a mandate gives those that are sent back and forth an owner.
  private mutating func finnUavklarte(_ forum: Forum, _ plasser: inout Int) -> Int {
    var antall = 0
    for k in 0..<org.saker.count where plasser > 0 {
      let sak = org.saker[k]
      let her = sak.enhet != Sak.ingen && forum.deltakere & (1 << UInt64(sak.enhet)) != 0
      if sak.tilstand == .ledig || !her || !sak.gjelderHusholdning { continue }
      let erTapt = sak.tilstand == .tapt && sak.type != .restanse
      let erKasteball = sak.tilstand == .underveis && sak.returer > 0 && sak.eier == Sak.ingen
      if !erTapt && !(erKasteball && forum.harMandat) || !gjelderFortsatt(k) { continue }
      plasser -= 1
      antall += 1
      if forum.harMandat { org.saker[k].eier = sak.enhet }
      if erTapt {
        org.sakstall[Int(sak.type.rawValue)].gjenfunnet += 1
        stempl(k)
        org.saker[k].besøkte = 1 << UInt64(sak.enhet)
        org.saker[k].tilstand = .behandles
        org.saker[k].generation = (org.saker[k].generation &+ 1) & 0x0FFF_FFFF
        if gåVidere(k) { fullfør(k) }
      }
    }
    return antall
  }

  // MARK: Match

  /// Of the ready dwellings of a kind the one that seems to suit a household best: the one that has stood
  /// longest, where match has no effect.
  ///
  /// How a household and a dwelling suit each other is one draw for the pair; what is seen of it is that
  /// as far as the household is known, else another draw. Under pressure only the first is looked at.
  mutating func taBolig(_ type: Int, for s: Int, kjent: Double) -> Int {
    if !harOrganisasjon || org.regler.match == 0 { return boliger.taLedig(type, now) }
    let klare = boliger.typer[type].klare
    let første = boliger.typer[type].første
    var best = Int(klare[første])
    if !underPress() {
      var høyest = -1.0
      for plass in første..<min(klare.count, første + 64) {
        let bolig = Int(klare[plass])
        let verdi =
          kjent * match(s, bolig, Purpose.match)
          + (1 - kjent) * match(s, bolig, Purpose.oppfattetMatch)
        if verdi > høyest {
          høyest = verdi
          best = bolig
        }
      }
    }
    boliger.fjernLedig(best)
    return best
  }

  /// Whether more cases wait where dwellings are allocated than there are people.
  private func underPress() -> Bool {
    var rest = org.flat.enheterMed[Int(Oppgave.tildeling.rawValue)]
    while rest != 0 {
      let e = rest.trailingZeroBitCount
      if org.stasjoner[e].line.count > org.stasjoner[e].servers { return true }
      rest &= rest &- 1
    }
    return false
  }

  /// How well a household and a dwelling suit each other, from 0 to 1.
  func match(_ s: Int, _ bolig: Int, _ formål: UInt8) -> Double {
    let b = boliger.boliger[bolig]
    return draws.uniform(
      husholdninger[s].subject, purpose: formål,
      occurrence: (UInt32(b.førsteType) & 0xFF) << 16 | b.nummer & 0xFFFF)
  }

  /// What a match does to breaches of the peace during the stay.
  @inline(never)
  mutating func settMatch(_ bolig: Int, _ s: Int) {
    if !harOrganisasjon || org.regler.match == 0 { return }
    let verdi = match(s, bolig, Purpose.match)
    org.matchsum += verdi
    org.matchantall += 1
    boliger.boliger[bolig].bomiljø *= Float(Elementary.exp(org.regler.match * (0.5 - verdi)))
  }

  /// The household first in order; of some with equal points the one that suits the first dwelling best.
  private func førsteMed(type: Int, sesSammen: Int) -> Int {
    let s = første(type: type)
    if s < 0 || sesSammen <= 1 || org.regler.match == 0 { return s }
    return bestAvLike(type: type, s, antall: sesSammen)
  }
}
