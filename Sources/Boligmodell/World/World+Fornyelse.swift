import SimulationKernel

extension World {
  /// A tenant whose kind of dwelling is another now waits for one, and keeps the old meanwhile.
  mutating func overfør(_ s: Int, _ a: Attributes) {
    if !kanSøke(s) { return }
    guard let type = boligtype(for: a),
      type != Int(boliger.boliger[Int(husholdninger[s].bolig)].type)
    else { return }
    counters.tell(.søknader, husholdninger[s].groups)
    husholdninger[s].søknader &+= 1
    if husholdninger[s].søkt.isNaN { husholdninger[s].søkt = now }
    if husholdninger[s].behovSiden.isNaN { husholdninger[s].behovSiden = now }
    husholdninger[s].sistSøkt = now
    husholdninger[s].sakstid = .infinity
    counters.tell(.innvilget, husholdninger[s].groups)
    settPåVenteliste(s, type: type)
  }

  /// Whether a tenancy is not renewed, and the terms of it: renewed as often as it can be, or someone with a
  /// greater need could move in.
  mutating func oppsigelse(_ s: Int, _ kontrakt: Kontraktmodell) -> Oppsigelse? {
    let bolig = boliger.boliger[Int(husholdninger[s].bolig)]
    if let oppsigelse = kontrakt.oppsigelse, Int(bolig.kontrakter) > kontrakt.flestFornyelser {
      return oppsigelse
    }
    guard let regel = modell.strengereFornyelse, aktive & (1 << UInt64(regel.virkemiddel)) != 0
    else { return nil }
    let i = regel.virkemiddel
    let dekning = modell.virkemidler[i].dekning.verdi(now)
    if dekning < 1 {
      let u = draws.uniform(
        subject(s, virkemiddel: i), purpose: Purpose.virkemiddelDekning,
        occurrence: UInt32(husholdninger[s].kontrakter))
      if u >= dekning { return nil }
    }
    virkemiddeltall[i].vurdert += 1
    guard let best = bestePoeng(type: Int(bolig.type)) else { return nil }
    let forsprang = best - poengSomLeietaker(s)
    if forsprang <= 0 || forsprang < regel.margin { return nil }
    virkemiddeltall[i].tildelt += 1
    return regel.oppsigelse
  }

  /// The tenant is to move when the notice is over.
  mutating func siOpp(_ s: Int, _ oppsigelse: Oppsigelse) {
    husholdninger[s].flags.insert(.oppsagt)
    // Which terms it was given on is drawn now, for the rules may have changed by then.
    let gang = UInt32(husholdninger[s].kontrakter)
    var varsel = 0.0
    if oppsigelse.varsel >= 0 {
      varsel = variates.quantile(
        oppsigelse.varsel,
        draws.uniform(
          husholdninger[s].subject, purpose: Purpose.oppsigelsesvarsel, occurrence: gang))
    }
    let mål = oppsigelse.til.mål(
      draws.uniform(husholdninger[s].subject, purpose: Purpose.oppsigelseTil, occurrence: gang))
    boliger.boliger[Int(husholdninger[s].bolig)].oppsagtTil = FlatTarget.code(mål)
    husholdninger[s].kontrakttid = now + varsel
    if varsel > 0 { file(s) } else { flytterEtterOppsigelse(s) }
  }

  mutating func flytterEtterOppsigelse(_ s: Int) {
    flyttEllerAkutt(
      s, code: boliger.boliger[Int(husholdninger[s].bolig)].oppsagtTil, årsak: .kontraktUtløper)
  }

  // MARK: Quotas

  /// At new year earmarked dwellings move towards the kinds that are waited for: what was agreed the year
  /// before and has not come to pass lapses.
  mutating func reforhandleKvoter() {
    for kvote in modell.kvoter
    where aktive & (1 << UInt64(kvote.virkemiddel)) != 0 { reforhandle(kvote) }
  }

  private mutating func reforhandle(_ kvote: Kvote) {
    let antall = kvote.typer.count
    for u in kvote.førsteUttak..<kvote.førsteUttak + antall * antall {
      boliger.typer[modell.uttak[u].fra].uttak -= uttaksgjeld[u]
      uttaksgjeld[u] = 0
    }
    let venter = kvote.typer.reduce(0) { $0 + ventelister[$1].count }
    if venter == 0 { return }
    let bestand = kvote.typer.reduce(0) { $0 + boliger.typer[$1].bestand }
    // What each kind is to have more, in whole dwellings towards zero.
    var endringer = kvote.typer.map { type in
      let mål = Double(bestand) * Double(ventelister[type].count) / Double(venter)
      return Int(kvote.tempo * (mål - Double(boliger.typer[type].bestand)))
    }
    var igjen = kvote.flest
    for a in 0..<antall {
      for b in 0..<antall where endringer[a] < 0 && endringer[b] > 0 && igjen > 0 {
        let flytter = min(-endringer[a], endringer[b], igjen)
        endringer[a] += flytter
        endringer[b] -= flytter
        igjen -= flytter
        taUtEtterHvert(kvote.førsteUttak + a * antall + b, flytter)
      }
    }
  }
}
