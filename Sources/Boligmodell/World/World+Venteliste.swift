import SimulationKernel

/// A household in the waiting list of a kind of dwelling.
struct Ventende {
  /// Points, the part that does not change with time.
  var poeng: Double
  /// Day of the application that was granted.
  var søkt: Double
  var subject: UInt64
  var slot: UInt32
  /// Ready for a lasting home.
  var klar: Bool
  /// Since when in temporary accommodation, ∞ for others.
  var midlertidigFra: Double
  /// Persons that need a place in the year's settlement number, 0 for others.
  var bosettes: Float
}

extension World {
  /// Enters the waiting list; a dwelling that stands ready is let before the next event.
  mutating func settPåVenteliste(_ s: Int, type: Int) {
    husholdninger[s].sakstilstand = .påVenteliste
    settPåListe(s, type: type)
    counters.innPåListe(husholdninger[s].groups, now)
    kanTildeles(type: type)
  }

  /// What the list knows of a household now.
  private func ventende(_ s: Int) -> Ventende {
    let a = attributes(s)
    var poeng = 0.0
    for k in tables.listepoeng where tables.regler[k].vilkår.gjelder(a) {
      poeng += tables.regler[k].verdi
    }
    for k in tables.minstEn where tables.regler[k].vilkår.gjelder(a) {
      poeng += 1
      break
    }
    poeng += poengFraVirkemidler(a)
    let b = husholdninger[s].bosituasjon
    return Ventende(
      poeng: poeng, søkt: husholdninger[s].sistSøkt, subject: husholdninger[s].subject.bits,
      slot: UInt32(s),
      klar: husholdninger[s].flags.intersection([.klar, .lovet]) == .klar,
      midlertidigFra: b == .midlertidigBotilbud ? husholdninger[s].inn : .infinity,
      bosettes: b == .venterPåBosetting ? a.personer : 0)
  }

  /// Attributes, situation or readiness changed: the list must know, another kind of dwelling may be the
  /// household's now, and a ready one may wait.
  mutating func oppdaterVenting(_ s: Int) {
    let plass = Int(husholdninger[s].plass)
    if plass < 0 { return }
    let type = Int(husholdninger[s].boligtype)
    let passende = boligtype(for: attributes(s)) ?? type
    if passende == type {
      ventelister[type][plass] = ventende(s)
    } else {
      taAvListe(s)
      settPåListe(s, type: passende)
    }
    kanTildeles(type: passende)
  }

  /// What acts on everyone has changed: the points of those who wait are counted again.
  mutating func oppdaterPoeng(type: Int) {
    for plass in ventelister[type].indices {
      ventelister[type][plass] = ventende(Int(ventelister[type][plass].slot))
    }
  }

  /// Takes a household off the list, if it is on one.
  mutating func fjernFraVenteliste(_ s: Int) {
    if husholdninger[s].plass < 0 { return }
    taAvListe(s)
    counters.utAvListe(husholdninger[s].groups, now)
  }

  private mutating func settPåListe(_ s: Int, type: Int) {
    husholdninger[s].boligtype = UInt8(type)
    husholdninger[s].plass = Int32(ventelister[type].count)
    ventelister[type].append(ventende(s))
    boliger.typer[type].venteTid.endre(1, now)
  }

  private mutating func taAvListe(_ s: Int) {
    let plass = Int(husholdninger[s].plass)
    let type = Int(husholdninger[s].boligtype)
    husholdninger[s].plass = -1
    boliger.typer[type].venteTid.endre(-1, now)
    let siste = ventelister[type].count - 1
    if plass < siste {
      ventelister[type][plass] = ventelister[type][siste]
      husholdninger[Int(ventelister[type][plass].slot)].plass = Int32(plass)
    }
    ventelister[type].removeLast()
  }

  /// Points of the household that is first in order among those who can move in; nil where nobody can.
  func bestePoeng(type: Int) -> Double? {
    let s = første(type: type)
    return s < 0 ? nil : poengNå(ventelister[type][Int(husholdninger[s].plass)])
  }

  /// The points that a tenant would have on the list.
  func poengSomLeietaker(_ s: Int) -> Double { ventende(s).poeng }

  /// Points with those that grow with time.
  @inline(__always)
  private func poengNå(_ candidate: Ventende) -> Double {
    let regel = modell.venteliste
    var poeng = candidate.poeng
    if regel.erDynamisk {
      poeng += regel.poengPerMåned * ((now - candidate.søkt) / 30.4375)
      if now - candidate.midlertidigFra > tremånedersmerket { poeng += regel.poengOverMerket }
    }
    return poeng
  }

  /// The household that is first in order among those who can move now, or −1.
  func første(type: Int) -> Int {
    var best = -1
    var bestePoeng = 0.0
    let regel = modell.venteliste
    let dynamisk = regel.erDynamisk
    for plass in ventelister[type].indices {
      let candidate = ventelister[type][plass]
      if !candidate.klar || Double(candidate.bosettes) > bosettingsplasserIgjen { continue }
      var poeng = candidate.poeng
      if dynamisk {
        poeng += regel.poengPerMåned * ((now - candidate.søkt) / 30.4375)
        if now - candidate.midlertidigFra > tremånedersmerket { poeng += regel.poengOverMerket }
      }
      if best < 0 || poeng > bestePoeng
        || (poeng == bestePoeng && kommerFør(candidate, ventelister[type][best]))
      {
        best = plass
        bestePoeng = poeng
      }
    }
    return best < 0 ? -1 : Int(ventelister[type][best].slot)
  }

  /// Of the first that have as many points as the one first in order, the one that suits the dwelling which
  /// has stood longest best.
  func bestAvLike(type: Int, _ første: Int, antall: Int) -> Int {
    guard let poeng = bestePoeng(type: type) else { return første }
    let bolig = Int(boliger.typer[type].klare[boliger.typer[type].første])
    let like = ventelister[type].filter {
      $0.klar && Double($0.bosettes) <= bosettingsplasserIgjen && poengNå($0) == poeng
    }.sorted { kommerFør($0, $1) }.prefix(antall)
    var best = første
    var høyest = -1.0
    for plass in like {
      let verdi = match(Int(plass.slot), bolig, Purpose.match)
      if verdi > høyest {
        best = Int(plass.slot)
        høyest = verdi
      }
    }
    return best
  }

  /// Equal points: the time of the granted application, then household.
  private func kommerFør(_ a: Ventende, _ b: Ventende) -> Bool {
    a.søkt != b.søkt ? a.søkt < b.søkt : a.subject < b.subject
  }

  /// Lets ready dwellings of a kind to those first in order, as long as there are both.
  mutating func tildelLedige(type: Int) {
    while boliger.antallLedige(type) > 0 {
      let s = første(type: type)
      if s < 0 { return }
      tildel(s, bolig: taBolig(type, for: s, kjent: kjent(s)))
    }
  }

  /// A household gets a dwelling: it moves in when the lease is made.
  mutating func tildel(_ s: Int, bolig: Int) {
    if harOrganisasjon {
      org.husholdninger[s].lovet = Int32(bolig)
      let merke = UInt32(husholdninger[s].søknader)
      if !sakErFerdig(.tildeling, s, merke: merke, bolig: Int32(bolig)) {
        boliger.boliger[bolig].erLovet = true
        boliger.sett(bolig, .opptatt, now)
        husholdninger[s].flags.insert(.lovet)
        oppdaterVenting(s)
        return
      }
      org.husholdninger[s].lovet = -1
    }
    flyttInn(s, bolig: bolig)
  }

  /// What is known of a household where dwellings are allocated.
  private func kjent(_ s: Int) -> Double {
    harOrganisasjon ? Double(org.husholdninger[s].informasjon) : 1
  }

  /// Takes back a promise: the dwelling is there for others.
  mutating func frigjørLovet(_ s: Int) {
    let bolig = Int(org.husholdninger[s].lovet)
    org.husholdninger[s].lovet = -1
    husholdninger[s].flags.remove(.lovet)
    if bolig < 0 || !boliger.boliger[bolig].erLovet { return }
    boliger.boliger[bolig].erLovet = false
    // Its lease may have run out meanwhile.
    if boliger.boliger[bolig].tilbakeVedFraflytting, tasUtVedFraflytting(bolig) { return }
    let type = Int(boliger.boliger[bolig].type)
    if boliger.typer[type].gjeld > 0 {
      boliger.typer[type].gjeld -= 1
      gårUt(bolig)
      return
    }
    boliger.sett(bolig, .klar, now)
    if boliger.typer[type].uttak > 0 { taUtVentende(type: type) }
    kanTildeles(type: type)
  }

  /// A household moves into a dwelling.
  mutating func flyttInn(_ s: Int, bolig: Int) {
    if harOrganisasjon {
      if manglerBosettingsplass(s, attributes(s)) {
        // The year's number was used up meanwhile.
        frigjørLovet(s)
        oppdaterVenting(s)
        return
      }
      boliger.boliger[bolig].erLovet = false
      org.husholdninger[s].lovet = -1
      husholdninger[s].flags.remove(.lovet)
      if org.regler.eierskap == .denSomFårInn {
        org.husholdninger[s].eier = org.husholdninger[s].kartlagtAv
      }
    }
    counters.tell(.tildelinger, husholdninger[s].groups)
    let ledigSiden = boliger.leiUt(bolig, til: UInt32(s), now)
    counters.tomgang(ledigSiden: ledigSiden, til: now, .ended)
    innflytting = Int32(bolig)
    settLeie(bolig)
    settBomiljø(bolig)
    if harOrganisasjon { settMatch(bolig, s) }
    tellBosattI(bolig, s)
    let fraBosetting = husholdninger[s].bosituasjon == .venterPåBosetting
    flytt(s, til: .kommunalBolig, årsak: fraBosetting ? .bosetting : .tildeling)
    vurder(s, ved: .tildeling)
  }
}

/// Three months as KOSTRA's mark, days.
let tremånedersmerket = 91.3125
