import SimulationKernel

extension World {
  /// Moves a household to a target of a distribution; acute need is resolved by the duty.
  mutating func flyttEllerAkutt(_ s: Int, code: UInt8, årsak: Årsak) {
    if code == FlatTarget.akutt {
      akutt(s, årsak: årsak)
    } else if let mål = Bosituasjon(rawValue: code) {
      flytt(s, til: mål, årsak: årsak)
    }
  }

  /// A household changes bosituasjon, or leaves.
  mutating func flytt(_ s: Int, til mål: Bosituasjon, årsak: Årsak) {
    let fra = husholdninger[s].bosituasjon
    if lånAv(s) >= 0 { flyttMedLån(s, fra: fra, til: mål, årsak: årsak) }
    if husholdninger[s].virkemidler != 0 { tellBosattMed(s, fra: fra, til: mål) }
    forlat(s, fra: fra, til: mål)
    noterOvergang(s, fra: fra, til: mål, årsak: årsak)
    tellFlytting(s, fra: fra, til: mål, årsak: årsak)
    if mål.erFulgt {
      gåInn(s, i: mål)
    } else {
      gåUt(s, til: mål)
    }
  }

  /// Hashes a transition into the fingerprint.
  @inline(__always)
  mutating func noterOvergang(_ s: Int, fra: Bosituasjon, til: Bosituasjon, årsak: Årsak) {
    bland(now.bitPattern)
    bland(husholdninger[s].subject.bits)
    bland(UInt64(fra.rawValue) | UInt64(til.rawValue) << 8 | UInt64(årsak.rawValue) << 16)
  }

  @inline(__always)
  private mutating func bland(_ bits: UInt64) {
    fingerprint = (fingerprint ^ bits) &* 0x9E37_79B9_7F4A_7C15
    fingerprint ^= fingerprint >> 29
  }

  /// What ends with a stay: spells, timers of the stay, the dwelling, the place in temporary
  /// accommodation; and the case, when the household now has a home or leaves.
  private mutating func forlat(_ s: Int, fra: Bosituasjon, til: Bosituasjon) {
    if fra == .midlertidigBotilbud { sluttMidlertidig(s) }
    if fra == .venterPåBosetting {
      counters.varighet(
        .bosetting, husholdninger[s], fra: husholdninger[s].inn, til: now,
        til.erHjem ? .ended : .brokenOff)
      if til.erHjem { bosett(s) }
    }
    if fra == .kommunalBolig {
      if harOrganisasjon { org.husholdninger[s].eier = Sak.ingen }
      counters.varighet(.leieforhold, husholdninger[s], fra: husholdninger[s].inn, til: now, .ended)
    }
    counters.ut(fra, husholdninger[s].groups, now)
    if til.erHjem || !til.erFulgt { avsluttSak(s, fikkHjem: til.erHjem) }
    husholdninger[s].kontrakttid = .infinity
    husholdninger[s].fravikelsestid = .infinity
    husholdninger[s].klartid = .infinity
    husholdninger[s].flags.remove([.venterPåPlass, .startbestand, .oppsagt])
    let bolig = husholdninger[s].bolig
    // Who lived there and with what help decides on the dwelling's wear: looked at before both are gone.
    if bolig >= 0 {
      fraflyttes(Int(bolig), av: attributes(s))
      husholdninger[s].bolig = -1
    }
    erUnderveis = true
    mistVirkemidler(s, vedFlyttingTil: til)
    erUnderveis = false
  }

  /// Ends the case and the waiting, with or without a home.
  mutating func avsluttSak(_ s: Int, fikkHjem: Bool) {
    if harOrganisasjon, org.husholdninger[s].lovet >= 0 { frigjørLovet(s) }
    fjernFraVenteliste(s)
    if !husholdninger[s].søkt.isNaN {
      counters.varighet(
        .fraSøknad, husholdninger[s], fra: husholdninger[s].søkt, til: now,
        fikkHjem ? .ended : .brokenOff)
    }
    if !husholdninger[s].behovSiden.isNaN {
      counters.varighet(
        .fraBehov, husholdninger[s], fra: husholdninger[s].behovSiden, til: now,
        fikkHjem ? .ended : .brokenOff)
    }
    husholdninger[s].søkt = .nan
    husholdninger[s].sistSøkt = .nan
    husholdninger[s].behovSiden = .nan
    husholdninger[s].sakstid = .infinity
    husholdninger[s].sakstilstand = .ingen
    husholdninger[s].flags.remove(.formidlet)
  }

  /// Begins a stay.
  mutating func gåInn(_ s: Int, i mål: Bosituasjon) {
    husholdninger[s].bosituasjon = mål
    husholdninger[s].inn = now
    if erMedVirkemiddel {
      husholdninger[s].flags.insert(.flyttetMedVirkemiddel)
    } else {
      husholdninger[s].flags.remove(.flyttetMedVirkemiddel)
    }
    husholdninger[s].besøk &+= 1
    if harOrganisasjon { glemSaker(s) }
    counters.inn(mål, husholdninger[s].groups, now)
    if mål == .kommunalBolig {
      husholdninger[s].bolig = innflytting
      innflytting = -1
    }
    if instruments.antall > 0 || !leier.isEmpty { flyttInnMedVirkemidler(s) }
    drawCandidates(s)
    if !mål.erEgetHjem && husholdninger[s].behovSiden.isNaN { husholdninger[s].behovSiden = now }
    if mål == .kommunalBolig { tegnKontrakt(s) }
    switch mål {
    case .midlertidigBotilbud: begynnMidlertidig(s)
    case .fengsel: ikkeKlar(s)
    default: settKlar(s)
    }
    kanskjeSøke(s, ved: mål)
    file(s)
  }

  /// Housing cost of the new stay, the support that is kept, and the instruments considered on arrival;
  /// all before the stay's risks are drawn.
  mutating func flyttInnMedVirkemidler(_ s: Int) {
    erUnderveis = true
    oppdaterBoutgift(s)
    vurder(s, ved: .innflytting)
    erUnderveis = false
  }

  /// A household got a home of its own, or came to own it, with the instruments it has.
  private mutating func tellBosattMed(_ s: Int, fra: Bosituasjon, til: Bosituasjon) {
    if !til.erEgetHjem || fra.erEgetHjem && til != .eidBolig || fra == til { return }
    let personer = Double(
      modell.husholdningstyper[Int(husholdninger[s].husholdningstype)].personer)
    var rest = husholdninger[s].virkemidler
    while rest != 0 {
      let i = rest.trailingZeroBitCount
      virkemiddeltall[i].bosatteHusholdninger += 1
      virkemiddeltall[i].bosattePersoner += personer
      rest &= rest &- 1
    }
  }

  /// Leaves the model, for good or to come back.
  mutating func gåUt(_ s: Int, til mål: Bosituasjon) {
    husholdninger[s].bosituasjon = mål
    if harOrganisasjon { glemSaker(s) }
    husholdninger[s].tilbaketid = .infinity
    husholdninger[s].boutgift = 0
    husholdninger[s].stønad = 0
    var k = 0
    while k < tables.width {
      candidates[s * tables.width + k] = .infinity
      k += 1
    }
    if let etter = trekkRetur(s, fra: mål) {
      husholdninger[s].flags.insert(.borte)
      husholdninger[s].tilbaketid = etter
      file(s)
    } else {
      frigjør(s)
    }
  }

  /// Gives the slot back.
  mutating func frigjør(_ s: Int) {
    if lånAv(s) >= 0 { slippLån(s) }
    husholdninger[s].flags = []
    if husholdninger[s].filedTime < .infinity { staleEntries &+= 1 }
    husholdninger[s].filedTime = .infinity
    husholdninger[s].generation = (husholdninger[s].generation &+ 1) & 0x0FFF_FFFF
    freeSlots.append(UInt32(s))
  }

  /// Takes a slot for a new household; its calendar generation goes on from the slot's last.
  mutating func newSlot() -> Int {
    if freeSlots.count > 0 {
      let s = Int(freeSlots.removeLast())
      let generation = husholdninger[s].generation
      husholdninger[s] = Husholdning()
      husholdninger[s].generation = generation
      if harOrganisasjon { org.husholdninger[s] = HusholdningISak() }
      return s
    }
    husholdninger.append(Husholdning())
    if harLån { låneplass.append(-1) }
    if harOrganisasjon { org.husholdninger.append(HusholdningISak()) }
    candidates.append(repeating: .infinity, count: tables.width)
    repeats.append(repeating: 0, count: tables.width)
    return husholdninger.count - 1
  }

  /// Counts of a move by where it leads and why.
  private mutating func tellFlytting(
    _ s: Int, fra: Bosituasjon, til: Bosituasjon, årsak: Årsak
  ) {
    let groups = husholdninger[s].groups
    counters.flyt(fra: Int(fra.rawValue), til: Int(til.rawValue))
    if til.erEgetHjem && !fra.erEgetHjem { counters.tell(.bosatteHusholdninger, groups) }
    switch til {
    case .privatLeie: counters.tell(.funnetPrivat, groups)
    case .eidBolig: counters.tell(.kjøp, groups)
    default: tellUtgang(til, groups)
    }
  }

  /// Counts of the ways out of the model.
  mutating func tellUtgang(_ til: Bosituasjon, _ groups: UInt64) {
    switch til {
    case .selvhjulpen: counters.tell(.selvhjulpne, groups)
    case .flyttet: counters.tell(.flyttet, groups)
    case .død: counters.tell(.døde, groups)
    default: break
    }
  }
}
