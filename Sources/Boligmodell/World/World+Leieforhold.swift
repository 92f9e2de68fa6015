import SimulationKernel

extension World {
  /// A contract begins.
  mutating func tegnKontrakt(_ s: Int) {
    let variate = kontraktlengde(s)
    if variate < 0 {
      husholdninger[s].kontrakttid = .infinity
      return
    }
    husholdninger[s].kontrakter &+= 1
    boliger.boliger[Int(husholdninger[s].bolig)].kontrakter &+= 1
    let u = draws.uniform(
      husholdninger[s].subject, purpose: Purpose.kontraktlengde,
      occurrence: UInt32(husholdninger[s].kontrakter))
    husholdninger[s].kontrakttid =
      now + varighet(variates.quantile(variate, u), .kontraktlengde, s)
  }

  /// The contract rules of the dwelling that a household rents.
  private func kontraktregler(_ s: Int) -> Kontraktmodell {
    let type = Int(boliger.boliger[Int(husholdninger[s].bolig)].type)
    return modell.boligtyper[type].kontrakt ?? modell.kontrakt
  }

  /// Length of a new contract, a variate; −1 is without end.
  func kontraktlengde(_ s: Int) -> Int32 {
    let a = attributes(s)
    for regel in kontraktregler(s).lengder where regel.vilkår.gjelder(a) { return regel.verdi }
    return -1
  }

  /// The review before expiry: referred to the private market, helped to buy, or renewed.
  mutating func kontraktUtløper(_ s: Int) {
    if husholdninger[s].flags.contains(.oppsagt) {
      flytterEtterOppsigelse(s)
      return
    }
    // The lease runs on until it is reviewed.
    husholdninger[s].kontrakttid = .infinity
    let gang = UInt32(husholdninger[s].kontrakter)
    if sakErFerdig(.fornyelse, s, merke: husholdninger[s].besøk, omgang: gang) {
      gjennomgå(s, hos: Sak.ingen)
    } else {
      file(s)
    }
  }

  /// The review, as the unit that makes it sees the tenant.
  mutating func gjennomgå(_ s: Int, hos enhet: UInt8) {
    if enhet == Sak.ingen {
      vurder(s, ved: .gjennomgang)
    } else {
      vurderHos(enhet, s, ved: .gjennomgang)
    }
    let kontrakt = kontraktregler(s)
    let a = attributes(s)
    var outcomes = Kontraktmodell.Gjennomgang(privat: 0, eie: 0)
    for regel in kontrakt.gjennomgang where regel.vilkår.gjelder(a) {
      outcomes = regel.verdi
      break
    }
    outcomes.eie = sannsynlighet(outcomes.eie, .gjennomgangEie, s)
    outcomes.privat = min(
      sannsynlighet(outcomes.privat, .gjennomgangPrivat, s), 1 - outcomes.eie)
    let u = draws.uniform(
      husholdninger[s].subject, purpose: Purpose.gjennomgang,
      occurrence: UInt32(husholdninger[s].kontrakter))
    if u < outcomes.eie {
      if lykkesKjøp(s) {
        counters.tell(.tilEieVedGjennomgang, husholdninger[s].groups)
        flytt(s, til: .eidBolig, årsak: .kontraktUtløper)
        return
      }
    } else if u < outcomes.eie + outcomes.privat,
      lykkesPrivat(
        s,
        draws.uniform(
          husholdninger[s].subject, purpose: Purpose.gjennomgangMarked,
          occurrence: UInt32(husholdninger[s].kontrakter)), hjulpet: true)
    {
      counters.tell(.tilPrivatVedGjennomgang, husholdninger[s].groups)
      flytt(s, til: .privatLeie, årsak: .kontraktUtløper)
      return
    } else if u >= outcomes.eie + outcomes.privat,
      u < outcomes.eie + outcomes.privat + outcomes.overføres
    {
      overfør(s, a)
    }
    if let oppsigelse = oppsigelse(s, kontrakt) {
      siOpp(s, oppsigelse)
      return
    }
    fornyes(s)
  }

  /// The lease is renewed.
  mutating func fornyes(_ s: Int) {
    counters.tell(.fornyelser, husholdninger[s].groups)
    fornyLeie(s)
    tegnKontrakt(s)
    file(s)
  }

  /// The landlord requests eviction: with a probability it is carried out after a time. A request while
  /// one is under way is part of it.
  mutating func begjærFravikelse(_ s: Int, _ r: Int, omgang: UInt32) {
    if husholdninger[s].fravikelsestid.isFinite { return }
    counters.tell(.fravikelseBegjært, husholdninger[s].groups)
    vurder(s, ved: .fravikelseBegjært)
    let risiko = tables.risikoer[r]
    let subject = husholdninger[s].subject
    let årsak = risiko.årsak.rawValue
    let u = draws.uniform(
      subject, purpose: Purpose.fravikelseGjennomføres(årsak), occurrence: omgang)
    if u >= sannsynlighet(risiko.gjennomføres, .fravikelseGjennomføres, s) { return }
    husholdninger[s].fravikelsesrisiko = UInt8(r - risikoer(s).lowerBound)
    var etter = 0.0
    if risiko.etter >= 0 {
      etter = variates.quantile(
        risiko.etter,
        draws.uniform(subject, purpose: Purpose.fravikelseEtter(årsak), occurrence: omgang))
      etter = varighet(etter, .fravikelseEtter, s)
    }
    if etter > 0 {
      husholdninger[s].fravikelsestid = now + etter
    } else {
      fravikelseGjennomføres(s)
    }
  }

  /// The eviction is carried out; not out of waiting for settlement into a home that the year's number
  /// has no place for.
  mutating func fravikelseGjennomføres(_ s: Int) {
    let risiko = tables.risikoer[
      risikoer(s).lowerBound + Int(husholdninger[s].fravikelsesrisiko)]
    let u = draws.uniform(
      husholdninger[s].subject, purpose: Purpose.flytterTil, occurrence: husholdninger[s].besøk)
    let code = tables.velgMål(risiko.førsteMål, risiko.sisteMål, u)
    husholdninger[s].fravikelsestid = .infinity
    if manglerBosettingsplass(s, til: code) {
      file(s)
      return
    }
    counters.tell(.fravikelseGjennomført, husholdninger[s].groups)
    flyttEllerAkutt(s, code: code, årsak: .fravikelse)
  }
}
