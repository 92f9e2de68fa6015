import SimulationKernel

/// Rents of a kind of dwelling under a rent rule.
struct Leiestand {
  /// The list's rent, øre a day: what a new tenancy pays.
  var liste = 0.0
  /// What running tenancies pay.
  var strøm = Betalingsstrøm()
  /// Rent lost to vacancy in the period up to the last change of the list, and the vacant days by then.
  var tapt = 0.0
  var tapteDøgn = 0.0
}

extension World {
  /// The list of the beginning; none without a rule.
  mutating func åpneHusleie() {
    leier.removeAll(keepingCapacity: true)
    if modell.husleieregel == nil { return }
    for type in modell.boligtyper.indices {
      leier.append(Leiestand(liste: listeleie(type)))
      leier[type].strøm.begin(now)
    }
  }

  /// Rent of a new tenancy by the rule, øre a day.
  private func listeleie(_ type: Int) -> Double {
    guard let regel = modell.husleieregel, regel.fra <= max(now, 0) else {
      return modell.boligtyper[type].husleie
    }
    switch regel.regel {
    case .gjengs: return markedsleie(type, now - regel.etterslep)
    case .marked: return markedsleie(type, now)
    case .fastAndel: return regel.andel * markedsleie(type, now)
    }
  }

  /// The market's rent of a kind of dwelling on a day: its rent at the start along the market's path.
  private func markedsleie(_ type: Int, _ day: Double) -> Double {
    let sti = modell.privatmarked.husleie
    return modell.boligtyper[type].markedsleie * sti.verdi(day) / sti.verdi(0)
  }

  /// A tenancy begins at the list's rent.
  mutating func settLeie(_ bolig: Int) {
    if leier.isEmpty { return }
    let type = Int(boliger.boliger[bolig].type)
    boliger.boliger[bolig].leie = leier[type].liste
    boliger.boliger[bolig].leieSatt = now
    leier[type].strøm.endre(leier[type].liste, now)
  }

  /// A tenancy under way at the beginning has its kind's stated rent, last set when it could be.
  mutating func startLeie(_ s: Int) {
    guard let regel = modell.husleieregel else { return }
    let bolig = Int(husholdninger[s].bolig)
    if bolig < 0 { return }
    let krav = regel.kravEtter + regel.varsel
    let alder = now - husholdninger[s].inn
    let ganger = krav > 0 ? Double(Int(min(alder / krav, 1e6))) : 0
    boliger.boliger[bolig].leieSatt = husholdninger[s].inn + ganger * krav
  }

  mutating func stoppLeie(_ bolig: Int) {
    if leier.isEmpty { return }
    leier[Int(boliger.boliger[bolig].type)].strøm.endre(-boliger.boliger[bolig].leie, now)
    boliger.boliger[bolig].leie = 0
  }

  /// The list changes, and with it the rents that may follow.
  mutating func regulerHusleie() {
    guard let regel = modell.husleieregel else { return }
    for type in leier.indices {
      førTaptLeie(type)
      leier[type].liste = listeleie(type)
    }
    for bolig in 0..<boliger.boliger.count where boliger.boliger[bolig].tilstand == .utleid {
      let vart = now - boliger.boliger[bolig].leieSatt
      if regel.regel == .gjengs, vart < regel.kravEtter + regel.varsel { continue }
      endreLeie(bolig)
    }
  }

  /// A lease is renewed.
  mutating func fornyLeie(_ s: Int) {
    guard let regel = modell.husleieregel, regel.vedFornyelse, regel.fra <= max(now, 0) else {
      return
    }
    endreLeie(Int(husholdninger[s].bolig))
  }

  /// The rent of a running tenancy becomes the list's: housing cost, support and burden follow.
  private mutating func endreLeie(_ bolig: Int) {
    let type = Int(boliger.boliger[bolig].type)
    let gammel = boliger.boliger[bolig].leie
    let ny = leier[type].liste
    boliger.boliger[bolig].leieSatt = now
    if ny == gammel { return }
    leier[type].strøm.endre(ny - gammel, now)
    boliger.boliger[bolig].leie = ny
    let s = Int(boliger.boliger[bolig].leietaker)
    let før = attributterVedInn(s)
    oppdaterBoutgift(s)
    virkemidlerEndret(s, fra: før)
  }

  /// Rent lost up to now at the present list.
  private mutating func førTaptLeie(_ type: Int) {
    let tomt = boliger.typer[type].tomtTid(now)
    leier[type].tapt += (tomt - leier[type].tapteDøgn) * leier[type].liste
    leier[type].tapteDøgn = tomt
  }

  /// What a kind's tenants paid in the period, and what was lost to vacancy, øre.
  mutating func leieIPerioden(_ type: Int) -> (betalt: Double, tapt: Double) {
    let tilstand = boliger.typer[type]
    if leier.isEmpty {
      let leie = modell.boligtyper[type].husleie
      return (tilstand.utleidTid.area(now) * leie, tilstand.tomtTid(now) * leie)
    }
    førTaptLeie(type)
    return (leier[type].strøm.area(now), leier[type].tapt)
  }

  mutating func begynnLeieperiode() {
    for type in leier.indices {
      leier[type].strøm.begin(now)
      leier[type].tapt = 0
      leier[type].tapteDøgn = 0
    }
  }

  /// What tenants pay is what runs into the accounts.
  mutating func kontrollerHusleie() {
    for type in leier.indices {
      var sum = 0.0
      for bolig in 0..<boliger.boliger.count where Int(boliger.boliger[bolig].type) == type {
        let b = boliger.boliger[bolig]
        sum += b.leie
        if b.tilstand != .utleid {
          if b.leie != 0 { report("dwelling \(bolig) stands empty and is paid for") }
        } else if husholdninger[Int(b.leietaker)].boutgift != Float(b.leie * 365.25 / 100) {
          report("the tenant of dwelling \(bolig) has another housing cost than the rent")
        }
      }
      if (sum - leier[type].strøm.perDøgn).magnitude > 1e-6 * (1 + sum) {
        report("tenants of \(modell.boligtyper[type].navn) pay something else than is booked")
      }
    }
  }
}
