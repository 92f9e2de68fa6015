import SimulationKernel

extension World {
  /// How a home with a loan comes on the market.
  enum Salg { case frivillig, dødsbo, tvang }

  /// Months since a loan was paid out.
  private func måneder(_ k: Int, _ tid: Double) -> Double { (tid - lån[k].start) / 30.4375 }

  /// The rate that a loan is paid at from its last settlement on: fixed, or the year's.
  private func rente(_ k: Int) -> Double {
    let vilkår = regel(Int(lån[k].virkemiddel)).vilkår
    let bundet = lån[k].sist - lån[k].start < vilkår.bindingstid * 365.25
    return bundet ? lån[k].rente : vilkår.rente.verdi(lån[k].sist)
  }

  /// What remains of a loan from its last settlement on, months counted from there.
  private func kalkyle(_ k: Int) -> Lånekalkyle {
    let gått = måneder(k, lån[k].sist)
    let vilkår = regel(Int(lån[k].virkemiddel)).vilkår
    return Lånekalkyle(
      månedsrente: rente(k) / 12, måneder: vilkår.løpetid * 12 - gått,
      avdragsfrie: vilkår.avdragsfrihet * 12 - gått)
  }

  /// All loans are paid up to now.
  mutating func betjenLån() {
    for k in 0..<lån.count where lån[k].tilstand == .løper {
      gjørOpp(k)
      if lån[k].husholdning < 0, lån[k].saldo == 0, lån[k].bank == 0 { frigjørLån(k) }
    }
  }

  /// Interest and instalments since the last time: the municipality passes on what it gets, less what it
  /// keeps of the interest.
  mutating func gjørOpp(_ k: Int) {
    let tid = måneder(k, now) - måneder(k, lån[k].sist)
    if tid <= 0 { return }
    let kalkyle = kalkyle(k)
    let rente = rente(k)
    let kommunen = regel(Int(lån[k].virkemiddel)).vilkår.kommunensPåslag
    let saldo = Double(lån[k].saldo)
    let renter = Regnskap.øre(kalkyle.renter(saldo, etter: tid))
    let avdrag = lån[k].saldo - Regnskap.øre(kalkyle.restgjeld(saldo, etter: tid))
    regnskap.før(.startlånRenter, renter)
    if rente > 0 {
      let tilStat = max(rente - kommunen, 0) / rente
      regnskap.før(.startlånRenterTilStat, Regnskap.øre(Double(renter) * tilStat))
    }
    nedbetal(k, avdrag)
    if lån[k].bank > 0 {
      let bank = Double(lån[k].bank)
      let bankavdrag = lån[k].bank - Regnskap.øre(kalkyle.restgjeld(bank, etter: tid))
      regnskap.før(.bankrenter, Regnskap.øre(kalkyle.renter(bank, etter: tid)))
      regnskap.før(.bankavdrag, bankavdrag)
      lån[k].bank -= bankavdrag
    }
    lån[k].sist = now
  }

  /// An instalment, passed on to the state.
  private mutating func nedbetal(_ k: Int, _ øre: Int64) {
    regnskap.før(.startlånAvdrag, øre)
    regnskap.før(.startlånAvdragTilStat, øre)
    lån[k].saldo -= øre
  }

  /// What a household with a loan pays for its home, kroner a year; while it pays interest alone, that.
  func låneutgift(_ k: Int) -> Double {
    let kalkyle = kalkyle(k)
    let gjeld = Double(lån[k].saldo + lån[k].bank) / 100
    if kalkyle.avdragsfrie > 0 { return gjeld * kalkyle.månedsrente * 12 }
    let terminbeløp = kalkyle.terminbeløp(gjeld)
    return terminbeløp < .infinity ? terminbeløp * 12 : 0
  }

  /// Price of the home behind a loan now, kroner.
  func boligverdi(_ k: Int) -> Double {
    lån[k].prisnivå > 0 ? lån[k].pris * prisnivå() / lån[k].prisnivå : lån[k].pris
  }

  /// Debt on the home that a loan was given for, kroner.
  func gjeld(_ k: Int) -> Double {
    let kalkyle = kalkyle(k)
    let tid = måneder(k, now) - måneder(k, lån[k].sist)
    return kalkyle.restgjeld(Double(lån[k].saldo + lån[k].bank), etter: tid) / 100
  }

  // MARK: Leaving the home

  /// What becomes of a loan or certificate when its household moves: one who leaves the owned home sells,
  /// one who is self-reliant in it pays on, and a certificate is not needed by one who owns.
  mutating func flyttMedLån(_ s: Int, fra: Bosituasjon, til: Bosituasjon, årsak: Årsak) {
    let k = Int(husholdninger[s].lån)
    if lån[k].tilstand == .bevis {
      if til == .eidBolig { taFra(Int(lån[k].virkemiddel), s) }
      return
    }
    if fra != .eidBolig || til == .eidBolig || til == .selvhjulpen { return }
    switch årsak {
    case .misterBolig, .mislighold, .betalingsvansker, .fravikelse: selg(k, .tvang)
    default: selg(k, til == .død ? .dødsbo : .frivillig)
    }
  }

  /// The home is sold and the debt settled: the bank first, then the startlån, then a grant that falls
  /// due. One who sells of free will pays the rest too; else it is a loss.
  mutating func selg(_ k: Int, _ salg: Salg) {
    gjørOpp(k)
    let regel = regel(Int(lån[k].virkemiddel))
    let faktor = salg == .tvang ? regel.tvangssalg : 1
    var igjen = Regnskap.øre(boligverdi(k) * faktor * 100)
    regnskap.før(.boligsalg, igjen)
    let tilBank = min(lån[k].bank, salg == .frivillig ? lån[k].bank : igjen)
    regnskap.før(.bankavdrag, tilBank)
    lån[k].bank = 0
    igjen -= tilBank
    let utestående = lån[k].saldo
    let betalt = salg == .frivillig ? utestående : min(utestående, max(igjen, 0))
    nedbetal(k, betalt)
    igjen -= betalt
    if lån[k].saldo > 0 { avskriv(k, utestående: utestående, regel.kommunensTapsandel) }
    let rest = min(tilskuddsrest(k), max(igjen, 0))
    regnskap.før(.tilskuddTilbakebetalt, rest)
    igjen -= rest
    let s = Int(lån[k].husholdning)
    if s >= 0 {
      let ny = husholdninger[s].egenkapital - lån[k].egenandel + Float(Double(igjen) / 100)
      husholdninger[s].egenkapital = max(ny, 0)
    }
    frigjørLån(k)
  }

  /// The rest of a loan is written off: the household is let off, and the state bears what is above the
  /// municipality's share.
  private mutating func avskriv(_ k: Int, utestående: Int64, _ kommunensAndel: Double) {
    let tap = lån[k].saldo
    let deling = Startlånsregel.tapsdeling(
      tap: tap, utestående: utestående, kommunensAndel: kommunensAndel)
    regnskap.før(.startlånTap, tap)
    regnskap.før(.startlånAvskrevet, tap)
    regnskap.før(.startlånTapDekket, deling.stat)
    regnskap.før(.startlånAvdragTilStat, tap)
    lån[k].saldo = 0
  }

  /// What is left of a grant that falls due at a sale, øre, written off in a straight line.
  func tilskuddsrest(_ k: Int) -> Int64 {
    let l = lån[k]
    if l.tilskuddsrest == 0 || now >= l.tilskuddTil { return 0 }
    let igjen = (l.tilskuddTil - now) / (l.tilskuddTil - l.tilskuddFra)
    return Regnskap.øre(Double(l.tilskuddsrest) * igjen)
  }

  /// A household that is followed no more: its loan is paid on.
  mutating func slippLån(_ s: Int) {
    let k = Int(husholdninger[s].lån)
    lån[k].husholdning = -1
    husholdninger[s].lån = -1
  }

  // MARK: Under water

  /// Whether loans exceed the homes' worth, after prices or balances changed; multipliers follow.
  mutating func oppdaterUnderVann() {
    for k in 0..<lån.count where lån[k].tilstand == .løper && lån[k].husholdning >= 0 {
      oppdaterUnderVann(Int(lån[k].husholdning), k)
    }
  }

  private mutating func oppdaterUnderVann(_ s: Int, _ k: Int) {
    let under = gjeld(k) > boligverdi(k)
    if under == husholdninger[s].flags.contains(.underVann) { return }
    let følges = husholdninger[s].bosituasjon.erFulgt
    let før = attributterVedInn(s)
    if under {
      husholdninger[s].flags.insert(.underVann)
    } else {
      husholdninger[s].flags.remove(.underVann)
    }
    if følges { virkemidlerEndret(s, fra: før) }
  }

  // MARK: Invariants

  /// Loans are paid back, written off or outstanding, to the øre; every loan and its household know each
  /// other, and one who has a loan owns a home.
  mutating func kontrollerLån() {
    var utestående: Int64 = 0
    var ledige = 0
    for k in 0..<lån.count {
      let l = lån[k]
      switch l.tilstand {
      case .ledig: ledige += 1
      case .bevis:
        if l.husholdning < 0 { report("certificate \(k) has no household") }
      case .løper: utestående += l.saldo
      }
      if l.saldo < 0 || l.bank < 0 { report("loan \(k) is below zero") }
      if l.husholdning >= 0, Int(husholdninger[Int(l.husholdning)].lån) != k {
        report("loan \(k) belongs to a household that does not know it")
      }
    }
    if ledige != ledigeLån.count { report("free loan records are miscounted") }
    let betalt =
      regnskap.alt[FastLinje.startlånAvdrag.rawValue]
      + regnskap.alt[FastLinje.startlånAvskrevet.rawValue]
    if regnskap.alt[FastLinje.startlånUtbetalt.rawValue] != betalt + utestående {
      report("start loans paid out are not repaid, written off and outstanding")
    }
    if regnskap.alt[FastLinje.startlånAvdragTilStat.rawValue] != betalt {
      report("the municipality passes on other than it gets back and writes off")
    }
    for s in 0..<husholdninger.count where husholdninger[s].flags.contains(.iBruk) {
      let h = husholdninger[s]
      if h.lån < 0 {
        if h.flags.contains(.underVann) { report("household \(s) is under water without a loan") }
        continue
      }
      let l = lån[Int(h.lån)]
      if l.tilstand == .ledig || Int(l.husholdning) != s {
        report("household \(s) has a loan that is another's")
      }
      let har = h.virkemidler & (UInt64(1) << UInt64(l.virkemiddel)) != 0
      if l.tilstand == .bevis, !har { report("household \(s) has a certificate of nothing") }
      if l.tilstand == .løper, h.bosituasjon.erFulgt, h.bosituasjon != .eidBolig {
        report("household \(s) has a loan and no home")
      }
    }
  }
}
