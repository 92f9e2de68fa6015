import SimulationKernel

/// Temporary accommodation now, and the nights so far.
struct MidlertidigState {
  var opptatt = 0
  var egneEnheter = 0.0
  /// Cap on bought places, ∞ for none.
  var tak = Double.infinity
  /// First in the queue of those turned away.
  var første = 0
  /// Nights in own units and bought places of the current period, up to `sist`.
  var egneDøgn = 0.0
  var kjøpteDøgn = 0.0
  var sist = 0.0

  /// Adds the nights since the last change.
  mutating func før(_ now: Double) {
    let egne = min(Double(opptatt), egneEnheter)
    egneDøgn += egne * (now - sist)
    kjøpteDøgn += (Double(opptatt) - egne) * (now - sist)
    sist = now
  }
}

/// A household turned away: stale when it has moved since, or its slot holds another one.
struct Akuttplass {
  var slot: UInt32
  var besøk: UInt32
  var subject: UInt64
}

extension World {
  /// No roof tonight: a place in temporary accommodation is a duty (§ 27). Under a cap a household can be
  /// turned away, which is counted, and waits in line for a place.
  mutating func akutt(_ s: Int, årsak: Årsak, fraInngang: Bool = false) {
    husholdninger[s].flags.remove(.uoppdaget)
    husholdninger[s].tilbaketid = .infinity
    var mål = Bosituasjon.midlertidigBotilbud
    let full = Double(midlertidig.opptatt) >= midlertidig.egneEnheter + midlertidig.tak
    if full {
      counters.tell(.midlertidigAvvik, husholdninger[s].groups)
      mål = modell.midlertidig.vedAvvik
    }
    if fraInngang { ankommer(s, i: mål, årsak: årsak) } else { flytt(s, til: mål, årsak: årsak) }
    if full, husholdninger[s].bosituasjon == mål, mål.erFulgt {
      husholdninger[s].flags.insert(.venterPåPlass)
      akuttkø.append(
        Akuttplass(
          slot: UInt32(s), besøk: husholdninger[s].besøk, subject: husholdninger[s].subject.bits))
    }
  }

  /// Entry: a place is taken, and readiness for a lasting home begins.
  mutating func begynnMidlertidig(_ s: Int) {
    midlertidig.før(now)
    midlertidig.opptatt += 1
    let variate = modell.midlertidig.klarForVarigBolig
    if variate < 0 {
      settKlar(s)
      return
    }
    let u = draws.uniform(
      husholdninger[s].subject, purpose: Purpose.klarForVarigBolig,
      occurrence: husholdninger[s].besøk)
    let tid = varighet(variates.quantile(variate, u), .klarForVarigBolig, s)
    if tid > 0 {
      husholdninger[s].klartid = now + tid
      ikkeKlar(s)
    } else {
      settKlar(s)
    }
  }

  /// Not ready for a lasting home: a sentence does not end because a dwelling stands ready.
  mutating func ikkeKlar(_ s: Int) {
    husholdninger[s].flags.remove(.klar)
    oppdaterVenting(s)
  }

  /// Ready for a lasting home.
  mutating func settKlar(_ s: Int) {
    husholdninger[s].flags.insert(.klar)
    oppdaterVenting(s)
  }

  /// The time until readiness is over.
  mutating func blirKlar(_ s: Int) {
    husholdninger[s].klartid = .infinity
    settKlar(s)
    file(s)
  }

  /// Exit: the place is free, before the next event for the one who was turned away first.
  mutating func sluttMidlertidig(_ s: Int) {
    midlertidig.før(now)
    midlertidig.opptatt -= 1
    counters.midlertidigOpphold(&husholdninger[s], til: now, år: år)
    plassKanTas()
  }

  /// Whether the one who was turned away still waits for the place.
  func venter(_ plass: Akuttplass) -> Bool {
    let s = Int(plass.slot)
    return husholdninger[s].flags.contains(.venterPåPlass) && husholdninger[s].besøk == plass.besøk
      && husholdninger[s].subject.bits == plass.subject
  }

  /// Admits from the queue while there are places.
  mutating func slippInn() {
    while midlertidig.første < akuttkø.count,
      Double(midlertidig.opptatt) < midlertidig.egneEnheter + midlertidig.tak
    {
      let plass = akuttkø[midlertidig.første]
      midlertidig.første += 1
      if venter(plass) { flytt(Int(plass.slot), til: .midlertidigBotilbud, årsak: .plassLedig) }
    }
    if midlertidig.første == akuttkø.count {
      akuttkø.removeAll()
      midlertidig.første = 0
    }
  }

  /// Own units or the cap step to their schedules. Nobody is moved out.
  mutating func endreKapasitet() {
    midlertidig.før(now)
    midlertidig.egneEnheter = modell.midlertidig.egneEnheter.verdi(now)
    midlertidig.tak = modell.midlertidig.tak?.verdi(now) ?? .infinity
    plassKanTas()
  }
}
