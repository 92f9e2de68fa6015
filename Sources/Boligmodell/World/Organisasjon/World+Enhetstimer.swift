import SimulationKernel

/// What units' hours reach to, month by month: duties and meetings before casework, follow-up and prevention
/// after it, outreach with what is left.
extension World {
  /// Shares out the hours of the month that begins, by what casework took of those before.
  mutating func fordelEnhetstimer() {
    guard let organisasjon = modell.organisasjon, org.regler.virkemiddeltimer else { return }
    let days = now - org.månedBegynte
    org.månedBegynte = now
    holdVedlike(organisasjon, days)
    for e in 0..<org.enheter.count {
      førLøpende(e)
      if days > 0 {
        // The time is planned by the latest months, the last of them for a third.
        let del = org.enheter[e].erPlanlagt ? 1.0 / 3 : 1
        org.enheter[e].erPlanlagt = true
        org.enheter[e].sakerPerDøgn +=
          del * (org.enheter[e].saksTimer / days - org.enheter[e].sakerPerDøgn)
        org.enheter[e].møterPerDøgn +=
          del * (org.enheter[e].møteTimer / days - org.enheter[e].møterPerDøgn)
      }
      org.enheter[e].saksTimer = 0
      org.enheter[e].møteTimer = 0
      org.enheter[e].skal = org.enheter[e].møterPerDøgn
      org.enheter[e].plikter = 0
      org.enheter[e].rest = max(org.enheter[e].kapasitet - org.enheter[e].sakerPerDøgn, 0)
      org.enheter[e].ønsket = 0
      org.enheter[e].løpende = 0
    }
    for i in 0..<org.flat.oppgave.count where erSkaloppgave(i) {
      fordelPåEnheter(i, timerPerDøgn(i)) {
        $0.skal += $1
        $0.plikter += $1
      }
    }
    for e in 0..<org.enheter.count {
      let enhet = org.enheter[e]
      org.enheter[e].rest = max(enhet.rest - enhet.skal, 0)
      // Nobody works more than there are hours.
      org.enheter[e].plikter = min(
        enhet.plikter, max(enhet.kapasitet - (enhet.skal - enhet.plikter), 0))
    }
    // Follow-up before prevention.
    for forebygging in [false, true] {
      for i in 0..<org.flat.oppgave.count where harTimer(i, forebygging) {
        fordelPåEnheter(i, timerPerDøgn(i)) { $0.ønsket += $1 }
      }
      for e in 0..<org.enheter.count {
        let enhet = org.enheter[e]
        org.enheter[e].andel = enhet.ønsket > enhet.rest ? enhet.rest / enhet.ønsket : 1
      }
      for i in 0..<org.flat.oppgave.count where harTimer(i, forebygging) { settDose(i) }
      for e in 0..<org.enheter.count {
        let brukt = org.enheter[e].ønsket * org.enheter[e].andel
        // They get what the month really leaves, up to what they ask for.
        org.enheter[e].løpende += org.enheter[e].ønsket
        // Rounding must not leave less than nothing.
        org.enheter[e].rest = max(org.enheter[e].rest - brukt, 0)
        org.enheter[e].ønsket = 0
      }
    }
    for e in 0..<org.enheter.count where org.enheter[e].skalPerDøgn != org.enheter[e].skal {
      org.enheter[e].skalPerDøgn = org.enheter[e].skal
      settKapasitet(e)
    }
    if days > 0, org.regler.timerPerOppsøkt > 0 { oppsøk(days) }
  }

  /// Hours a day that those who have an instrument, or the effort behind it, should get.
  private func timerPerDøgn(_ i: Int) -> Double {
    if let innsats = modell.virkemidler[i].innsats {
      return aktive & (1 << UInt64(i)) == 0
        ? 0 : innsats.årsverk.verdi(now) * org.regler.timerPerDøgn
    }
    return virkemiddeltilstand[i].timer.perDøgn
  }

  /// Duties that go before casework: the state's and § 27's.
  private func erSkaloppgave(_ i: Int) -> Bool {
    switch Oppgave(rawValue: org.flat.oppgave[i]) {
    case .sosialhjelp, .midlertidigBotilbud, .bostøtte: true
    default: false
    }
  }

  private func harTimer(_ i: Int, _ forebygging: Bool) -> Bool {
    org.flat.oppgave[i] != .max && !erSkaloppgave(i)
      && (modell.virkemidler[i].innsats != nil) == forebygging
  }

  /// Parts hours among the units that have the task, by their capacity.
  private mutating func fordelPåEnheter(
    _ i: Int, _ timer: Double, _ legg: (inout EnhetState, Double) -> Void
  ) {
    if timer <= 0 { return }
    let enheter = org.flat.enheterMed[Int(org.flat.oppgave[i])]
    let sum = samletKapasitet(enheter)
    var rest = enheter
    while rest != 0 {
      let e = rest.trailingZeroBitCount
      rest &= rest &- 1
      let andel =
        sum > 0 ? org.enheter[e].kapasitet / sum : 1 / Double(enheter.nonzeroBitCount)
      legg(&org.enheter[e], timer * andel)
    }
  }

  private func samletKapasitet(_ enheter: UInt64) -> Double {
    var sum = 0.0
    var rest = enheter
    while rest != 0 {
      sum += org.enheter[rest.trailingZeroBitCount].kapasitet
      rest &= rest &- 1
    }
    return sum
  }

  /// The share of its hours that an instrument gets, in steps of a tenth and only where it moves by as much,
  /// so that effects do not change with every hour.
  private mutating func settDose(_ i: Int) {
    let enheter = org.flat.enheterMed[Int(org.flat.oppgave[i])]
    let sum = samletKapasitet(enheter)
    if timerPerDøgn(i) <= 0 {
      org.doser[i] = 1
      return
    }
    var dose = 0.0
    var rest = enheter
    while rest != 0 {
      let e = rest.trailingZeroBitCount
      rest &= rest &- 1
      if sum > 0 { dose += org.enheter[e].kapasitet / sum * org.enheter[e].andel }
    }
    if dose >= 1 || abs(dose - org.doser[i]) >= 0.1 {
      org.doser[i] = (dose * 10).rounded() / 10
    }
  }

  /// What a unit's time leaves of an instrument's dose.
  func organisasjonsdose(_ i: Int) -> Double { harOrganisasjon ? org.doser[i] : 1 }

  // MARK: Cooperation

  /// Meetings that keep cooperation up take hours; it grows with them and fades without.
  private mutating func holdVedlike(_ organisasjon: Organisasjon, _ days: Double) {
    if days <= 0 { return }
    let s = organisasjon.effekter.samhandling
    let møter = org.regler.jazzMøtetimer * days / 30.4375
    for e in 0..<org.enheter.count
    where møter > 0 && org.flat.saksenheter & (1 << UInt64(e)) != 0 { førTimer(e, møter, .møter) }
    for n in 0..<org.kontakter.count where org.kontakter[n].erAktiv {
      let kontakt = org.flat.kontakter[n]
      if s.timerPerMåned > 0 {
        førTimer(kontakt.a, s.timerPerMåned * days / 30.4375, .møter)
        førTimer(kontakt.b, s.timerPerMåned * days / 30.4375, .møter)
        org.kontakter[n].styrke += (1 - org.kontakter[n].styrke) * s.vekst
      } else {
        org.kontakter[n].styrke *= 1 - s.forfall
      }
    }
  }

  // MARK: Outreach

  /// Units that go out find people whose need nobody has detected, as far as their hours reach.
  private mutating func oppsøk(_ days: Double) {
    var timer = 0.0
    for e in 0..<org.enheter.count where org.flat.oppsøkende & (1 << UInt64(e)) != 0 {
      timer += org.enheter[e].rest * days
    }
    if timer <= 0 { return }
    var uoppdagede = 0
    for s in 0..<husholdninger.count where erUoppdaget(s) { uoppdagede += 1 }
    if uoppdagede == 0 { return }
    let p = min(timer / (org.regler.timerPerOppsøkt * Double(uoppdagede)), 1)
    org.måneder &+= 1
    for s in 0..<husholdninger.count where erUoppdaget(s) {
      let u = draws.uniform(
        husholdninger[s].subject, purpose: Purpose.oppsøkt, occurrence: org.måneder & 0xFF_FFFF)
      if u < p { blirOppsøkt(s) }
    }
  }

  private func erUoppdaget(_ s: Int) -> Bool {
    husholdninger[s].flags.contains(.iBruk) && husholdninger[s].flags.contains(.uoppdaget)
      && husholdninger[s].bosituasjon.erFulgt
  }
}
