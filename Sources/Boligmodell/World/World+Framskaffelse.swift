import SimulationKernel

/// What the low bits of a dated event of the stock say.
enum Boligdato {
  /// Dwellings are to be sold or rebuilt; the slot is the number of the `Boliguttak`, the other bits
  /// the number of its date.
  static let uttak: UInt32 = 0
  /// A lease from a private owner runs out; the slot is the dwelling.
  static let leietid: UInt32 = 1
  /// The same where an existing dwelling was kept in the place of the new one; the slot is the
  /// number of the `Framskaffelse`.
  static let leietidUtenBolig: UInt32 = 2
  /// Rents are adjusted.
  static let husleie: UInt32 = 3
  static let bits: UInt32 = 2
}

extension World {
  /// Files the arrival of every dwelling that is ordered, and the dates of sale and rebuilding.
  mutating func filFramskaffelser() {
    innleide = ContiguousArray(repeating: 0, count: modell.framskaffelser.count)
    uttaksgjeld = ContiguousArray(repeating: 0, count: modell.uttak.count)
    for (f, framskaffelse) in modell.framskaffelser.enumerated() {
      for (k, day) in framskaffelse.bestillinger.enumerated() {
        let bestilling = bestilling(framskaffelse, UInt32(k))
        let tid = vedtatt(day) + ventetid(framskaffelse, bestilling)
        if tid >= modell.horizon { continue }
        calendar.schedule(
          at: tid, rank: Rank.utflytting, subject: bestilling.bits, slot: UInt32(f),
          tag: EventKind.framskaffelse.tag | UInt32(k))
      }
    }
    for (u, uttak) in modell.uttak.enumerated() {
      for (n, day) in uttak.days.enumerated() where day < modell.horizon {
        calendar.schedule(
          at: day, rank: Rank.plan, slot: UInt32(u),
          tag: EventKind.boligdato.tag | UInt32(n) << Boligdato.bits | Boligdato.uttak)
      }
    }
  }

  /// The day on which an order is decided: where that is for politicians, at their next meeting.
  private func vedtatt(_ day: Double) -> Double {
    guard let regel = modell.organisasjon?.beslutning, regel.politiskFramskaffelse,
      regel.møteintervall > 0
    else { return day }
    return nestePolitiskeMøte(regel.møteintervall, etter: day)
  }

  private func bestilling(_ framskaffelse: Framskaffelse, _ k: UInt32) -> Subject {
    Subject(
      kind: SubjectKind.bestilling,
      nameHash: modell.virkemidler[framskaffelse.virkemiddel].nameHash, number: k)
  }

  /// From order to ready: lead time, and delay where somebody protests.
  private func ventetid(_ framskaffelse: Framskaffelse, _ bestilling: Subject) -> Double {
    var tid = 0.0
    if framskaffelse.ledetid >= 0 {
      let u = draws.uniform(bestilling, purpose: Purpose.ledetid)
      tid += variates.quantile(framskaffelse.ledetid, u)
    }
    if framskaffelse.protestsannsynlighet > 0,
      draws.uniform(bestilling, purpose: Purpose.protest) < framskaffelse.protestsannsynlighet
    {
      let u = draws.uniform(bestilling, purpose: Purpose.protestforsinkelse)
      tid += variates.quantile(framskaffelse.protestforsinkelse, u)
    }
    return tid
  }

  /// An ordered dwelling is taken over and stands ready. Where the stock owes dwellings, one that was to
  /// leave is kept instead: growth cancels debt first.
  mutating func framskaffet(_ f: Int, nummer k: UInt32) {
    events &+= 1
    let framskaffelse = modell.framskaffelser[f]
    let type = framskaffelse.boligtype
    let i = framskaffelse.virkemiddel
    boliger.typer[type].netto += 1
    virkemiddeltall[i].tildelt += 1
    før(framskaffelse.kostnadslinje, framskaffelse.kostnad)
    før(framskaffelse.tilskuddslinje, framskaffelse.tilskudd)
    virkemiddeltall[i].beløp += framskaffelse.kostnad
    var bolig = -1
    if boliger.typer[type].gjeld > 0 {
      boliger.typer[type].gjeld -= 1
    } else {
      bolig = boliger.nyBolig(type: type, tilstand: .klar, now)
      boliger.boliger[bolig].opphav = UInt8(f + 1)
      boliger.boliger[bolig].framskaffet = now
      boliger.boliger[bolig].erInnleid = framskaffelse.måte == .innleie
      kanTildeles(type: type)
    }
    if framskaffelse.måte == .innleie { leieBegynner(f, bolig, bestilling(framskaffelse, k)) }
  }

  private mutating func leieBegynner(_ f: Int, _ bolig: Int, _ bestilling: Subject) {
    let framskaffelse = modell.framskaffelser[f]
    innleide[f] += 1
    if framskaffelse.leielinje >= 0 {
      regnskap.løpende[framskaffelse.leielinje].endre(framskaffelse.leie, now)
    }
    if framskaffelse.leietid < 0 { return }
    let u = draws.uniform(bestilling, purpose: Purpose.leietid)
    let slutt = now + variates.quantile(framskaffelse.leietid, u)
    if slutt >= modell.horizon { return }
    calendar.schedule(
      at: slutt, rank: Rank.gjennomgang, subject: bestilling.bits,
      slot: bolig >= 0 ? UInt32(bolig) : UInt32(f),
      tag: EventKind.boligdato.tag | (bolig >= 0 ? Boligdato.leietid : Boligdato.leietidUtenBolig))
  }

  /// The owner is not paid any more.
  private mutating func leieSlutter(_ f: Int) {
    let framskaffelse = modell.framskaffelser[f]
    innleide[f] -= 1
    virkemiddeltall[framskaffelse.virkemiddel].avsluttet += 1
    if framskaffelse.leielinje >= 0 {
      regnskap.løpende[framskaffelse.leielinje].endre(-framskaffelse.leie, now)
    }
  }

  /// A date of the stock has come.
  mutating func boligdato(_ slot: Int, _ tag: UInt32) {
    let rest = tag & 0x0FFF_FFFF
    switch rest & (1 << Boligdato.bits - 1) {
    case Boligdato.uttak: uttakForfaller(slot, dato: Int(rest >> Boligdato.bits))
    case Boligdato.leietid: leietidUtløper(bolig: slot)
    case Boligdato.husleie: regulerHusleie()
    default:
      leieSlutter(slot)
      mistBolig(type: modell.framskaffelser[slot].boligtype)
    }
  }

  /// A leased dwelling goes back to its owner; one that is let when the tenant has moved, the lease going
  /// on until then. If a cut took it meanwhile, another leaves in its place.
  private mutating func leietidUtløper(bolig: Int) {
    let b = boliger.boliger[bolig]
    switch b.tilstand {
    case .utleid: boliger.boliger[bolig].tilbakeVedFraflytting = true
    case .ute:
      leieSlutter(Int(b.opphav) - 1)
      mistBolig(type: Int(b.type))
    case .opptatt where b.erLovet: boliger.boliger[bolig].tilbakeVedFraflytting = true
    case .klar, .underOppussing, .opptatt:
      if b.tilstand == .klar { boliger.fjernLedig(bolig) }
      tilbakeTilEier(bolig)
    }
  }

  private mutating func tilbakeTilEier(_ bolig: Int) {
    leieSlutter(Int(boliger.boliger[bolig].opphav) - 1)
    boliger.typer[Int(boliger.boliger[bolig].type)].netto -= 1
    gårUt(bolig)
  }

  /// The stock is to be one less.
  private mutating func mistBolig(type: Int) {
    boliger.typer[type].netto -= 1
    endreBestand(type: type)
  }

  // MARK: Sale and rebuilding

  /// Takes dwellings out of a kind: those that stand ready, then those in refurbishment, then the next
  /// vacated. Leased ones are not the municipality's to sell or rebuild.
  private mutating func uttakForfaller(_ u: Int, dato: Int) {
    let uttak = modell.uttak[u]
    taUtEtterHvert(u, uttak.antall[dato])
  }

  mutating func taUtEtterHvert(_ u: Int, _ antall: Int) {
    let type = modell.uttak[u].fra
    var rest = antall
    while rest > 0, let bolig = boliger.taLedigEid(type, now) {
      taUt(bolig, u)
      rest -= 1
    }
    var bolig = 0
    while rest > 0, bolig < boliger.boliger.count {
      let b = boliger.boliger[bolig]
      if Int(b.type) == type, b.tilstand == .underOppussing, !b.erInnleid {
        taUt(bolig, u)
        rest -= 1
      }
      bolig += 1
    }
    uttaksgjeld[u] += rest
    boliger.typer[type].uttak += rest
  }

  /// A dwelling of a kind stands ready again: one that waits to be sold or rebuilt is taken out.
  mutating func taUtVentende(type: Int) {
    for u in modell.uttak.indices where modell.uttak[u].fra == type && uttaksgjeld[u] > 0 {
      uttaksgjeld[u] -= 1
      boliger.typer[type].uttak -= 1
      taUtEtterHvert(u, 1)
      return
    }
  }

  /// A tenant has moved out of a kind of which something is awaited: whether the dwelling is gone now.
  mutating func tasUtVedFraflytting(_ bolig: Int) -> Bool {
    let b = boliger.boliger[bolig]
    if b.tilbakeVedFraflytting {
      tilbakeTilEier(bolig)
      return true
    }
    if b.erInnleid || boliger.typer[Int(b.type)].uttak == 0 { return false }
    for u in modell.uttak.indices where modell.uttak[u].fra == Int(b.type) && uttaksgjeld[u] > 0 {
      uttaksgjeld[u] -= 1
      boliger.typer[Int(b.type)].uttak -= 1
      taUt(bolig, u)
      // For others than before: it is made ready as any other.
      return !modell.uttak[u].erOmdisponering || boliger.boliger[bolig].tilstand == .ute
    }
    return false
  }

  /// A vacant dwelling is sold or begins to be rebuilt.
  private mutating func taUt(_ bolig: Int, _ u: Int) {
    let uttak = modell.uttak[u]
    virkemiddeltall[uttak.virkemiddel].tildelt += 1
    virkemiddeltall[uttak.virkemiddel].beløp += uttak.beløp
    før(uttak.linje, uttak.beløp)
    boliger.typer[uttak.fra].netto -= 1
    if uttak.erOmdisponering {
      omdisponer(bolig, uttak)
      return
    }
    gårUt(bolig)
    if uttak.til < 0 { betalTilbake(bolig) } else { byggesOm(bolig, uttak) }
  }

  /// What is not written off of the state's grant is paid back when the dwelling is sold.
  private mutating func betalTilbake(_ bolig: Int) {
    let b = boliger.boliger[bolig]
    if b.opphav == 0 { return }
    let framskaffelse = modell.framskaffelser[Int(b.opphav) - 1]
    let rest = max(1 - (now - b.framskaffet) / framskaffelse.avskrivning, 0)
    før(framskaffelse.tilbakebetalingslinje, rest * framskaffelse.tilskudd)
  }

  /// A dwelling is for others than before: it stands ready, is refurbished or was just vacated as it did.
  private mutating func omdisponer(_ bolig: Int, _ uttak: Boliguttak) {
    let tilstand = boliger.boliger[bolig].tilstand
    boliger.sett(bolig, .ute, now)
    boliger.boliger[bolig].type = UInt8(uttak.til)
    boliger.typer[uttak.til].netto += 1
    if boliger.typer[uttak.til].gjeld > 0 {
      boliger.typer[uttak.til].gjeld -= 1
      return
    }
    boliger.sett(bolig, tilstand == .klar ? .klar : .underOppussing, now)
    if tilstand == .klar { kanTildeles(type: uttak.til) }
  }

  private mutating func byggesOm(_ bolig: Int, _ uttak: Boliguttak) {
    boliger.typer[uttak.til].netto += 1
    boliger.boliger[bolig].type = UInt8(uttak.til)
    if boliger.typer[uttak.til].gjeld > 0 {
      boliger.typer[uttak.til].gjeld -= 1
      return
    }
    // A turnover of its own, so that work that was under way does not make it ready.
    boliger.boliger[bolig].skifter += 1
    boliger.boliger[bolig].ledigSiden = .nan
    boliger.sett(bolig, .underOppussing, now)
    var tid = 0.0
    if uttak.varighet >= 0 {
      let u = draws.uniform(
        subject(bolig: bolig), purpose: Purpose.ombygging,
        occurrence: boliger.boliger[bolig].skifter)
      tid = variates.quantile(uttak.varighet, u)
    }
    filKlar(bolig, om: tid)
  }

  private mutating func før(_ linje: Int, _ øre: Double) {
    if linje >= 0 { regnskap.før(linje, Regnskap.øre(øre)) }
  }
}

extension World {
  /// A household moves into a dwelling: counted for the instrument that the dwelling came by.
  @inline(__always)
  mutating func tellBosattI(_ bolig: Int, _ s: Int) {
    let opphav = Int(boliger.boliger[bolig].opphav)
    if opphav == 0 { return }
    let i = modell.framskaffelser[opphav - 1].virkemiddel
    virkemiddeltall[i].bosatteHusholdninger += 1
    virkemiddeltall[i].bosattePersoner += Double(
      modell.husholdningstyper[Int(husholdninger[s].husholdningstype)].personer)
  }
}
