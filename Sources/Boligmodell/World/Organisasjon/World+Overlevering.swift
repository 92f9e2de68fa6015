import SimulationKernel

/// Hand-offs between units: waiting for contact, relaying, loss, and being sent back.
extension World {
  /// Sends a case towards units that have its next task; true when it is at another unit at once.
  mutating func overlever(_ k: Int, _ mål: UInt64) -> Bool {
    if org.måRegnes { regnNett() }
    let fra = Int(org.saker[k].enhet)
    var ledige = mål & ~org.saker[k].besøkte
    if ledige == 0 {
      // All have sent it back: it begins again.
      org.saker[k].besøkte = 1 << UInt64(fra)
      ledige = mål
    }
    org.saker[k].avsender = UInt8(fra)
    let til = nesteEnhet(fra, ledige, org.saker[k].besøkte) {
      trekk(k, Purpose.hvem, org.saker[k].hopp)
    }
    return send(k, til: til)
  }

  /// Sends a case to a unit; true when it is there at once.
  private mutating func send(_ k: Int, til: Int) -> Bool {
    org.saker[k].neste = UInt8(til)
    if org.saker[k].hopp < .max { org.saker[k].hopp += 1 }
    org.sakstall[Int(org.saker[k].type.rawValue)].overleveringer += 1
    let (kontakt, nummer) = kontakt(Int(org.saker[k].enhet), til)
    if erSaksteam(k) {
      if org.saker[k].teametHarMøtt { return ankom(k) }
      org.saker[k].teametHarMøtt = true
      samleTeamet(k)
      let dager = saksvarighet(k, org.regler.saksteamMøte, Purpose.saksteam)
      if dager > 0 {
        vent(k, .underveis, til: now + dager)
        return false
      }
      return ankom(k)
    }
    var dager = 0.0
    let (venter, tapes) = trekkPar(k, Purpose.hoppventetid, org.saker[k].hopp)
    org.saker[k].taptrekk = tapes
    if kontakt.ventetid >= 0 { dager = variates.quantile(kontakt.ventetid, venter) }
    if nummer >= 0 { dager *= 1 - org.regler.samhandlingsvirkning * org.kontakter[nummer].styrke }
    if kontakt.erVarm {
      førTimer(Int(org.saker[k].enhet), org.regler.timerVarm, .varme)
      førTimer(til, org.regler.timerVarm, .varme)
    }
    if dager > 0 {
      vent(k, .underveis, til: now + dager)
      return false
    }
    return ankom(k)
  }

  /// A case comes to a unit: lost on the way, sent back, passed on, or there.
  mutating func ankom(_ k: Int) -> Bool {
    let til = Int(org.saker[k].neste)
    let (kontakt, nummer) = kontakt(Int(org.saker[k].enhet), til)
    let team = erSaksteam(k)
    // One that has been passed on without end is not lost once more.
    let kanTapes = org.saker[k].hopp < 200 && !team
    if kanTapes {
      let styrke = nummer >= 0 ? org.kontakter[nummer].styrke : 0
      let tap = kontakt.tap * (1 - org.regler.samhandlingsvirkning * styrke)
      if tap > 0, !kontakt.erVarm, org.saker[k].taptrekk < tap {
        return tapes(k)
      }
    }
    if !team, !kontakt.erVarm { org.saker[k].informasjon *= Float(kontakt.informasjon) }
    org.saker[k].enhet = UInt8(til)
    if org.saker[k].erRetur {
      org.saker[k].erRetur = false
      return true
    }
    org.saker[k].besøkte |= 1 << UInt64(til)
    guard let (oppgave, _) = nesteTrinn(k) else { return true }
    if målenheter(k, oppgave) & (1 << UInt64(til)) == 0 { return videresendes(k, til) }
    if kanTapes, org.saker[k].eier == Sak.ingen, kontakt.retur > 0, org.regler.ansvarsklarhet < 1,
      trekk(k, Purpose.sendesTilbake, org.saker[k].hopp) < kontakt.retur
        * (1 - org.regler.ansvarsklarhet)
    {
      return sendesTilbake(k)
    }
    return true
  }

  /// A unit that only passes a case on has work with it.
  private mutating func videresendes(_ k: Int, _ enhet: Int) -> Bool {
    let timer = saksvarighet(k, org.regler.timerPerHopp, Purpose.hopptimer)
    if timer <= 0 { return true }
    org.saker[k].timer = timer
    org.saker[k].arbeid = .hopp
    stillIKø(k, hos: enhet)
    return false
  }

  private mutating func sendesTilbake(_ k: Int) -> Bool {
    if Int(org.saker[k].returer) >= org.regler.flestReturer { return tapes(k) }
    org.saker[k].returer += 1
    org.sakstall[Int(org.saker[k].type.rawValue)].returer += 1
    org.saker[k].erRetur = true
    return send(k, til: Int(org.saker[k].avsender))
  }

  // MARK: Lost

  /// Nobody has the case any more; false, for it waits to be found, true when it is found at once.
  private mutating func tapes(_ k: Int) -> Bool {
    org.saker[k].erRetur = false
    let type = org.saker[k].type
    org.sakstall[Int(type.rawValue)].tapt += 1
    switch type {
    case .fornyelse:
      // Nobody reviews it: the lease runs on.
      let s = Int(org.saker[k].slot)
      stempl(k)
      glem(k)
      fornyes(s)
      return false
    case .restanse where org.saker[k].fristErUte:
      // What it led to has happened: nobody has anything more to do with it.
      stempl(k)
      glem(k)
      return false
    case .restanse where org.regler.restansefrist >= 0:
      stempl(k)
      org.saker[k].tilstand = .tapt
      org.saker[k].generation = (org.saker[k].generation &+ 1) & 0x0FFF_FFFF
      return false
    default: break
    }
    let spørEtter = org.saker[k].eier != Sak.ingen || !org.saker[k].gjelderHusholdning
    let dager =
      spørEtter
      ? saksvarighet(k, org.regler.eierSpørEtter, Purpose.eierSpør)
      : saksvarighet(k, org.regler.taptTilbakeEtter, Purpose.taptTilbake)
    vent(k, .tapt, til: now + max(dager, 0x1p-20))
    return false
  }

  /// A lost case is found: by its owner where it was, else the household comes again with a need that may
  /// have grown.
  mutating func finnes(_ k: Int) -> Bool {
    org.sakstall[Int(org.saker[k].type.rawValue)].gjenfunnet += 1
    if org.saker[k].eier != Sak.ingen {
      org.saker[k].enhet = org.saker[k].eier
      org.saker[k].besøkte = 1 << UInt64(org.saker[k].eier)
      return true
    }
    if !org.saker[k].gjelderHusholdning {
      org.saker[k].besøkte = 1 << UInt64(org.saker[k].enhet)
      return true
    }
    let s = Int(org.saker[k].slot)
    if trekk(k, Purpose.taptBehov, org.saker[k].hopp) < org.regler.taptBehovØker {
      endreBehov(s, 1)
      file(s)
      if !gjelderFortsatt(k) {
        bortfall(k)
        return false
      }
    }
    org.saker[k].trinn = 0
    org.saker[k].returer = 0
    org.saker[k].informasjon = 1
    plasser(k, s)
    return true
  }

  // MARK: Draws and contacts

  /// A uniform number of a case: by what it belongs to, which time that has one of its kind, and how many
  /// hand-offs or steps it has had. Cases that come again during a stay have luck of their own.
  func trekk(_ k: Int, _ formål: UInt8, _ nummer: UInt8) -> Double {
    draws.uniform(sakssubject(k), purpose: formål, occurrence: trekkomgang(k, nummer))
  }

  /// The draws of an even purpose and of the odd one after it.
  func trekkPar(_ k: Int, _ formål: UInt8, _ nummer: UInt8) -> (even: Double, odd: Double) {
    let (even, odd) = draws.block(
      sakssubject(k), purpose: formål, occurrence: trekkomgang(k, nummer))
    return (Draws.uniform(even), Draws.uniform(odd))
  }

  /// Which time: the visit, application or turnover, the time within it, and the number of the hand-off or step.
  @inline(__always)
  private func trekkomgang(_ k: Int, _ nummer: UInt8) -> UInt32 {
    (org.saker[k].merke & 0xFFF) << 12 | (org.saker[k].omgang & 0xF) << 8 | UInt32(nummer)
  }

  /// A duration or hours of a case, a variate; 0 where none is given.
  func saksvarighet(_ k: Int, _ variate: Int32, _ formål: UInt8) -> Double {
    variate < 0 ? 0 : variates.quantile(variate, trekk(k, formål, org.saker[k].hopp))
  }

  /// The key of the draws about a case: the household with the kind of case, or with the instrument.
  func sakssubject(_ k: Int) -> Subject {
    let type = org.saker[k].type
    let subject = Subject(bits: org.saker[k].subject)
    if type == .ledigBolig { return subject }
    return type.erVirkemiddel
      ? subject.blandet(
        med: instruments.virkemidler[Int(org.saker[k].gjelder)].nameHash)
      : subject.blandet(med: org.flat.typehash[Int(type.rawValue)])
  }

  /// The contact between two units and its number; what is between strangers, and −1, where there is none.
  @inline(__always)
  func kontakt(_ a: Int, _ b: Int) -> (Kontakt, Int) {
    let nummer = org.flat.kontakt(a, b)
    if nummer < 0 || !org.kontakter[nummer].erAktiv { return (org.regler.ingenKontakt, -1) }
    return (org.flat.kontakter[nummer], nummer)
  }

  /// Whether a composite case is a team's.
  private func erSaksteam(_ k: Int) -> Bool {
    org.regler.eierskap == .saksteam && org.saker[k].gjelderHusholdning
      && husholdninger[Int(org.saker[k].slot)].behov == Behov.sammensatt.rawValue
  }

  /// Every unit whose task is ahead takes part in the team's meeting.
  private mutating func samleTeamet(_ k: Int) {
    var team = UInt64(1) << UInt64(org.saker[k].enhet) | 1 << UInt64(org.saker[k].neste)
    let område = org.flat.trinn(org.saker[k].type)
    for nummer in Int(org.saker[k].trinn)..<max(område.count, Int(org.saker[k].trinn)) {
      let mål = målenheter(k, org.flat.trinn[område.lowerBound + nummer].oppgave)
      if mål & team == 0 { team |= mål & (~mål &+ 1) }
    }
    while team != 0 {
      førTimer(team.trailingZeroBitCount, org.regler.saksteamTimer, .møter)
      team &= team &- 1
    }
  }
}
