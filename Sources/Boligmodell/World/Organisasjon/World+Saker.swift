import SimulationKernel

/// Cases of households: opened where the model would decide at once, closed where it then decides.
extension World {
  /// Opens a case of a household and takes it as far as it goes without time. Without an organisation, or
  /// where nothing takes time, it is finished: the caller goes on as if there had been none.
  ///
  /// - Parameter merke: the visit, application or other number that it belongs to.
  @inline(__always)
  mutating func sakErFerdig(
    _ type: Sakstype, _ s: Int, merke: UInt32, gjelder: UInt8 = 0, bolig: Int32 = -1,
    omgang: UInt32 = 0
  ) -> Bool {
    !harOrganisasjon
      || behandlesStraks(
        type, s, merke: merke, gjelder: gjelder, bolig: bolig, omgang: omgang)
  }

  /// The same with an organisation; apart, so that models without one do not carry it along.
  @inline(never)
  private mutating func behandlesStraks(
    _ type: Sakstype, _ s: Int, merke: UInt32, gjelder: UInt8, bolig: Int32, omgang: UInt32
  ) -> Bool {
    let k = åpneSak(type, s, merke: merke, gjelder: gjelder)
    org.sisteSak = k
    org.saker[k].bolig = bolig
    org.saker[k].omgang = type.erVirkemiddel ? UInt32(år) : omgang
    let bit = UInt32(1) << UInt32(type.rawValue)
    if !type.erVirkemiddel { org.husholdninger[s].iGang |= bit }
    if type == .tildeling, org.innstiller {
      let dager = saksvarighet(k, org.regler.innstilling, Purpose.innstilling)
      if dager > 0 {
        vent(k, .venterBeslutning, til: now + dager)
        return false
      }
    }
    if !gåVidere(k) { return false }
    org.sistErVurdert = org.saker[k].erVurdert
    lukk(k)
    return true
  }

  /// Opens a case that begins after a time.
  mutating func åpneSak(_ type: Sakstype, _ s: Int, merke: UInt32, om dager: Double) {
    let k = åpneSak(type, s, merke: merke, gjelder: 0)
    vent(k, .venterFrist, til: now + dager)
  }

  /// A case at the unit where it begins.
  private mutating func åpneSak(
    _ type: Sakstype, _ s: Int, merke: UInt32, gjelder: UInt8
  ) -> Int {
    let k = org.nySak()
    org.saker[k].subject = husholdninger[s].subject.bits
    org.saker[k].slot = UInt32(s)
    org.saker[k].merke = merke
    org.saker[k].type = type
    org.saker[k].gjelder = gjelder
    org.saker[k].siden = husholdninger[s].sistSøkt.isNaN ? now : husholdninger[s].sistSøkt
    org.saker[k].åpnet = now
    org.saker[k].stempel = now
    org.saker[k].sidenTrinn = now
    org.sakserie &+= 1
    org.saker[k].serie = org.sakserie
    org.sakstall[Int(type.rawValue)].åpnet += 1
    if harOrganisasjon { plasser(k, s) }
    return k
  }

  /// The unit where a case begins: the one that is responsible for the household, the one that thought of
  /// the instrument, the one that had the household last, or one that has the first task.
  mutating func plasser(_ k: Int, _ s: Int) {
    let type = org.saker[k].type
    let hans = org.husholdninger[s]
    var enhet = Int(hans.eier)
    if hans.eier == Sak.ingen {
      if type.erVirkemiddel {
        enhet = vurderendeEnhet(s, .søknad)
      } else if hans.enhet != Sak.ingen, type.følgerHusholdningen {
        enhet = Int(hans.enhet)
      } else {
        enhet = førsteEnhet(type, s)
      }
    }
    org.saker[k].enhet = UInt8(enhet)
    org.saker[k].besøkte = 1 << UInt64(enhet)
    switch org.regler.eierskap {
    case .ingen: break
    case .førsteEnhet: org.saker[k].eier = UInt8(enhet)
    case .denSomFårInn: org.saker[k].eier = hans.eier
    case .saksteam:
      if husholdninger[s].behov == Behov.sammensatt.rawValue { org.saker[k].eier = UInt8(enhet) }
    }
  }

  /// A unit that has the first task of a kind of case: the household's own draw among several.
  private mutating func førsteEnhet(_ type: Sakstype, _ s: Int) -> Int {
    let område = org.flat.trinn(type)
    let oppgave =
      område.isEmpty ? Oppgave.mottak.rawValue : org.flat.trinn[område.lowerBound].oppgave
    var enheter = enheter(med: oppgave, for: s)
    if type == .akutt {
      let huser = enheter & org.flat.enheterMed[Int(Oppgave.midlertidigBotilbud.rawValue)]
      if huser != 0 { enheter = huser }
    }
    return velgEnhet(enheter, s, UInt32(type.rawValue))
  }

  /// One of some units, by the household's draw.
  func velgEnhet(_ enheter: UInt64, _ s: Int, _ gang: UInt32) -> Int {
    let antall = enheter.nonzeroBitCount
    if antall <= 1 { return enheter == 0 ? 0 : enheter.trailingZeroBitCount }
    let u = draws.uniform(
      husholdninger[s].subject, purpose: Purpose.inngangsenhet, occurrence: gang)
    var rest = enheter
    for _ in 0..<min(Int(u * Double(antall)), antall - 1) { rest &= rest &- 1 }
    return rest.trailingZeroBitCount
  }

  /// Units that have a task and work for a household; all that have it where none does.
  mutating func enheter(med oppgave: UInt8, for s: Int) -> UInt64 {
    let alle = org.flat.enheterMed[Int(oppgave)]
    if alle & org.flat.harVilkår == 0 { return alle }
    let nå = nå(s)
    if nå != org.husholdninger[s].passerNå || !org.flat.vilkårErEnkle {
      org.husholdninger[s].passer = passendeEnheter(s)
      org.husholdninger[s].passerNå = nå
    }
    let passer = alle & org.husholdninger[s].passer
    return passer == 0 ? alle : passer
  }

  /// Units whose rules hold for a household.
  @inline(never)
  private func passendeEnheter(_ s: Int) -> UInt64 {
    let a = attributes(s)
    var passer = ~org.flat.harVilkår
    var rest = org.flat.harVilkår
    while rest != 0 {
      let e = rest.trailingZeroBitCount
      rest &= rest &- 1
      for k in Int(org.flat.vilkårStart[e])..<Int(org.flat.vilkårStart[e + 1])
      where org.flat.vilkår[k].gjelder(a) {
        passer |= 1 << UInt64(e)
        break
      }
    }
    return passer
  }

  // MARK: On its way

  /// The next task of a case that is done for its household, or nil when all are done. The last of a case
  /// about an instrument is the task that handles that.
  @inline(__always)
  func nesteTrinn(_ k: Int) -> (oppgave: UInt8, trinn: Int)? {
    let nummer = Int(org.saker[k].trinn)
    let område = org.flat.trinn(org.saker[k].type)
    if nummer < område.count, org.flat.trinn[område.lowerBound + nummer].gjelderAlle {
      return (org.flat.trinn[område.lowerBound + nummer].oppgave, nummer)
    }
    return letEtterTrinn(k)
  }

  /// The same where the next task is not done for everyone.
  @inline(never)
  private func letEtterTrinn(_ k: Int) -> (oppgave: UInt8, trinn: Int)? {
    let type = org.saker[k].type
    let område = org.flat.trinn(type)
    var nummer = Int(org.saker[k].trinn)
    while nummer < område.count {
      let t = område.lowerBound + nummer
      if org.flat.trinn[t].gjelderAlle || type == .ledigBolig
        || gjelder(org.flat.trinn[t].vilkår, Int(org.saker[k].slot))
      {
        return (org.flat.trinn[t].oppgave, nummer)
      }
      nummer += 1
    }
    if type.erVirkemiddel, nummer == område.count {
      return (org.flat.oppgave[Int(org.saker[k].gjelder)], nummer)
    }
    return nil
  }

  /// Takes a case on until it waits; true when all of it is done.
  mutating func gåVidere(_ k: Int) -> Bool {
    if !harOrganisasjon { return true }
    while true {
      guard let (oppgave, trinn) = nesteTrinn(k) else { return erAvgjort(k) }
      org.saker[k].trinn = UInt8(trinn)
      let her = UInt64(1) << UInt64(org.saker[k].enhet)
      if org.flat.harUtenVilkår(oppgave) & her == 0 {
        let mål = målenheter(k, oppgave)
        if mål & her == 0 {
          if !overlever(k, mål) { return false }
          continue
        }
      }
      if !utfør(k, oppgave) { return false }
      trinnErGjort(k, oppgave)
    }
  }

  mutating func målenheter(_ k: Int, _ oppgave: UInt8) -> UInt64 {
    org.saker[k].gjelderHusholdning
      ? enheter(med: oppgave, for: Int(org.saker[k].slot)) : org.flat.enheterMed[Int(oppgave)]
  }

  /// A task is done: the household is known here now, and what the unit finds out opens instruments.
  mutating func trinnErGjort(_ k: Int, _ oppgave: UInt8) {
    let enhet = org.saker[k].enhet
    org.saker[k].trinn += 1
    org.saker[k].avtaler = 0
    org.saker[k].sidenTrinn = now
    org.saker[k].besøkte = 1 << UInt64(enhet)
    org.oppgavetall[Int(oppgave)].utført += 1
    if !org.saker[k].gjelderHusholdning { return }
    let s = Int(org.saker[k].slot)
    org.husholdninger[s].enhet = enhet
    if oppgave == Oppgave.kartlegging.rawValue {
      // What was lost is known again.
      org.saker[k].informasjon = 1
      org.husholdninger[s].kartlagtAv = enhet
      if org.saker[k].type == .bolig, !org.saker[k].erVurdert {
        org.saker[k].erVurdert = true
        vurderHos(enhet, s, ved: .søknad)
      }
    }
  }

  /// Considers instruments for a household as a unit sees them.
  mutating func vurderHos(_ enhet: UInt8, _ s: Int, ved punkt: Vurderingspunkt) {
    let før = org.vurderer
    org.vurderer = Int(enhet)
    vurder(s, ved: punkt)
    org.vurderer = før
  }

  /// Whether a case whose tasks are done needs no meeting more.
  private mutating func erAvgjort(_ k: Int) -> Bool {
    let type = org.saker[k].type
    let forum =
      switch type {
      case .fornyelse: org.flat.fornyelsesforum
      case .restanse: org.flat.restanseforum
      default: -1
      }
    if forum >= 0, !org.saker[k].harVærtIForum {
      stempl(k)
      org.saker[k].tilstand = .venterForum
      org.saker[k].køSiden = now
      org.dagsordener[forum].append(UInt32(k))
      return false
    }
    let intervall = org.regler.politiskIntervall
    if intervall > 0, !org.saker[k].erBesluttet,
      org.regler.politiskeSaker & (1 << UInt32(type.rawValue)) != 0
    {
      org.saker[k].erBesluttet = true
      vent(k, .venterBeslutning, til: nestePolitiskeMøte(intervall, etter: now))
      return false
    }
    return true
  }

  /// The day of the next political meeting after now.
  func nestePolitiskeMøte(_ intervall: Double) -> Double {
    nestePolitiskeMøte(intervall, etter: now)
  }

  /// The day of the next political meeting after another day.
  func nestePolitiskeMøte(_ intervall: Double, etter dag: Double) -> Double {
    let nummer = ((dag + modell.warmup) / intervall).rounded(.down) + 1
    return max(nummer * intervall - modell.warmup, dag.nextUp)
  }
}

extension Sakstype {
  /// Whether it is about an instrument of the scenario.
  var erVirkemiddel: Bool { rawValue >= 4 && rawValue <= 8 }
  /// Whether it begins where the household is known.
  var følgerHusholdningen: Bool {
    self == .bolig || self == .startlån || self == .klage || self == .tildeling
  }
}
