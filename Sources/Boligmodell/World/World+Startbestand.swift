import SimulationKernel

extension World {
  /// Places the households that the scenario begins with: elapsed stays, residual stays, elapsed waits and
  /// contracts are drawn, so that the run starts in today's caseload.
  mutating func plasserStartbestand() {
    for post in modell.startbestand {
      for nummer in 0..<post.antall {
        let subject = Subject(
          kind: SubjectKind.startbestand, nameHash: post.nameHash, number: UInt32(nummer))
        let s = newSlot()
        drawAttributes(s, subject, inngang: post.inngang)
        husholdninger[s].flags.insert(
          post.bosituasjon == .fengsel ? .startbestand : [.startbestand, .klar])
        husholdninger[s].bosituasjon = post.bosituasjon
        husholdninger[s].besøk = 1
        if let type = post.boligtype { startBolig(s, type: type) }
        if instruments.antall > 0 || !leier.isEmpty { flyttInnMedVirkemidler(s) }
        trekkStartopphold(s, post)
        startLeie(s)
        counters.inn(post.bosituasjon, husholdninger[s].groups, now)
        if post.boligtype != nil { startKontrakt(s) }
        if post.bosituasjon == .midlertidigBotilbud { startMidlertidig(s) }
        if !post.bosituasjon.erEgetHjem { husholdninger[s].behovSiden = husholdninger[s].inn }
        if nummer < post.påVenteliste {
          startVenting(s)
        } else if nummer < post.påVenteliste + post.tilBehandling {
          startSak(s)
        }
        file(s)
      }
    }
    for type in modell.boligtyper.indices { kanTildeles(type: type) }
  }

  /// Elapsed and residual stay.
  private mutating func trekkStartopphold(_ s: Int, _ post: Startbestand) {
    let subject = husholdninger[s].subject
    let u = draws.uniform(subject, purpose: Purpose.elapsedStay)
    let a = attributes(s)
    let område = risikoer(s)
    if let hittil = post.hittil {
      husholdninger[s].inn = now - variates.quantile(hittil, u)
    } else if let alene = enesteVarighet(område) {
      let length = variates.lengthBiasedQuantile(
        tables.risikoer[alene].variate, draws.uniform(subject, purpose: Purpose.residualStay))
      husholdninger[s].inn = now - u * length
      sett(s, område, a, alene: alene, igjen: (1 - u) * length)
      return
    } else {
      husholdninger[s].inn = now - likevektsalder(område, s, a, u)
    }
    sett(s, område, a, alene: -1, igjen: 0)
  }

  /// The candidate times of a stay that is under way; what is left is known of the risk `alene`.
  private mutating func sett(
    _ s: Int, _ område: Range<Int>, _ a: Attributes, alene: Int, igjen: Double
  ) {
    let første = s * tables.width
    let subject = husholdninger[s].subject
    for r in område {
      let risiko = tables.risikoer[r]
      let formål = Purpose.risiko(risiko.årsak.rawValue)
      let omgang = Purpose.omgang(besøk: 1, ganger: 0)
      let plass = første + r - område.lowerBound
      if risiko.variate < 0 {
        candidates[plass] = candidate(
          r, inn: husholdninger[s].inn, fra: now,
          threshold: draws.exponential(subject, purpose: formål, occurrence: omgang),
          multiplier: multiplier(r, a))
      } else if r == alene {
        candidates[plass] = now + igjen
      } else if andelSomSlutter(risiko) < 1 {
        candidates[plass] = nesteGang(s, r, plass: plass)
      } else {
        // Given that it is longer than the elapsed stay.
        let passert = andelPassert(risiko.variate, now - husholdninger[s].inn)
        let v = draws.uniform(subject, purpose: formål, occurrence: omgang)
        let length = variates.quantile(risiko.variate, passert + (1 - passert) * v)
        candidates[plass] = max(husholdninger[s].inn + length, now)
      }
    }
  }

  /// A stay length that does not end the stay strikes again and again from entry on: its first time after
  /// now, as if the household had been followed all along.
  private mutating func nesteGang(_ s: Int, _ r: Int, plass: Int) -> Double {
    let risiko = tables.risikoer[r]
    var tid = husholdninger[s].inn
    repeats[plass] = 0
    while true {
      let u = draws.uniform(
        husholdninger[s].subject, purpose: Purpose.risiko(risiko.årsak.rawValue),
        occurrence: self.omgang(s, r))
      tid += variates.quantile(risiko.variate, u)
      if tid > now { return tid }
      if repeats[plass] == 0xFFF { return now }
      repeats[plass] += 1
    }
  }

  /// The risk that alone ends a stay, always and by a stay length of its own.
  private func enesteVarighet(_ område: Range<Int>) -> Int? {
    var alene: Int?
    for r in område where andelSomSlutter(tables.risikoer[r]) > 0 {
      if alene != nil { return nil }
      alene = r
    }
    guard let alene, tables.risikoer[alene].variate >= 0,
      tables.risikoer[alene].følge == .flytter
    else { return nil }
    return alene
  }

  /// Elapsed stay in equilibrium: its density follows the survivor function of all risks that end the
  /// stay.
  private mutating func likevektsalder(
    _ område: Range<Int>, _ s: Int, _ a: Attributes, _ u: Double
  ) -> Double {
    var nøkkel = HazardKey(bosituasjon: husholdninger[s].bosituasjon.rawValue)
    for r in område where r - område.lowerBound < HazardKey.width {
      nøkkel.multipliers[r - område.lowerBound] = multiplier(r, a)
    }
    let kjent = område.count <= HazardKey.width ? combinedHazards[nøkkel] : nil
    let likevekt = kjent ?? BandedHazard.Equilibrium(summer(område, a))
    if kjent == nil, område.count <= HazardKey.width { combinedHazards[nøkkel] = likevekt }
    return (try? likevekt.age(u)) ?? 0
  }

  /// The hazard of all risks together, stay lengths in bands.
  private func summer(_ område: Range<Int>, _ a: Attributes) -> BandedHazard {
    var deler: [(hazard: BandedHazard, multiplier: Double)] = []
    for r in område {
      let risiko = tables.risikoer[r]
      let andel = andelSomSlutter(risiko)
      if andel <= 0 { continue }
      if risiko.variate < 0 {
        let form = modell.hazardForms[Int(risiko.hazard)]
        deler.append((form, multiplier(r, a) * andel))
      } else if let form = trappet(risiko.variate) {
        deler.append((form, andel))
      }
    }
    return BandedHazard.sum(deler)
  }

  /// The share of a risk's strikes that end the stay.
  private func andelSomSlutter(_ risiko: FlatRisiko) -> Double {
    switch risiko.følge {
    case .flytter: 1
    case .fravikelse: risiko.gjennomføres
    case .leierPrivat: modell.privatmarked.tilgjengelighet.verdi(now)
    case .søker, .behov, .kjøper, .anmerkning: 0
    }
  }

  /// A stay length as a piecewise-constant hazard: exact at 255 quantiles, and beyond the last a constant
  /// one that keeps the mean.
  private func trappet(_ variate: Int32) -> BandedHazard? {
    let steps = 256
    let snitt = variates.mean(variate)
    // Equal quantiles are an atom: a band so short that it makes no difference.
    let kortest = max(snitt * 0x1p-20, 0x1p-40)
    var fra = variates.quantile(variate, 0x1p-40)
    var bånd: [(start: Double, rate: Double)] = fra > 0 ? [(0, 0)] : []
    var area = fra
    for n in 1..<steps {
      let til = max(variates.quantile(variate, Double(n) / Double(steps)), fra + kortest)
      let rate = Elementary.log(Double(steps - n + 1) / Double(steps - n)) / (til - fra)
      bånd.append((fra, rate))
      area += 1 / Double(steps) / rate
      fra = til
    }
    let hale = max((snitt - area) * Double(steps), kortest)
    bånd.append((fra, 1 / hale))
    return try? BandedHazard(bånd)
  }

  /// Share of a duration's distribution at or below an age, by bisection on its quantile function.
  private func andelPassert(_ variate: Int32, _ alder: Double) -> Double {
    var lav = 0.0
    var høy = 1.0
    for _ in 0..<48 {
      let midt = (lav + høy) / 2
      if variates.quantile(variate, midt) <= alder { lav = midt } else { høy = midt }
    }
    return lav
  }

  /// The dwelling of a tenancy under way.
  private mutating func startBolig(_ s: Int, type: Int) {
    let bolig = boliger.nyBolig(type: type, tilstand: .utleid, now)
    boliger.boliger[bolig].leietaker = UInt32(s)
    husholdninger[s].bolig = Int32(bolig)
    if leier.isEmpty { return }
    boliger.boliger[bolig].leie = modell.boligtyper[type].husleie
    leier[type].strøm.endre(modell.boligtyper[type].husleie, now)
  }

  /// Where a tenancy under way stands between two reviews.
  private mutating func startKontrakt(_ s: Int) {
    let variate = kontraktlengde(s)
    if variate < 0 { return }
    husholdninger[s].kontrakter = 1
    boliger.boliger[Int(husholdninger[s].bolig)].kontrakter = 1
    let u = draws.uniform(
      husholdninger[s].subject, purpose: Purpose.kontraktlengde, occurrence: 1)
    let length = variates.quantile(variate, u)
    if length <= 0 { return }
    let alder = now - husholdninger[s].inn
    let periods = Double(Int(min(alder / length, 1e6)))
    husholdninger[s].kontrakttid = now + max(length - (alder - periods * length), 0)
  }

  private mutating func startMidlertidig(_ s: Int) {
    midlertidig.sist = now
    midlertidig.opptatt += 1
    let variate = modell.midlertidig.klarForVarigBolig
    if variate < 0 { return }
    let u = draws.uniform(
      husholdninger[s].subject, purpose: Purpose.klarForVarigBolig, occurrence: 1)
    let tid = varighet(variates.quantile(variate, u), .klarForVarigBolig, s)
    let klar = husholdninger[s].inn + tid
    if klar > now {
      husholdninger[s].klartid = klar
      husholdninger[s].flags.remove(.klar)
    }
  }

  /// On the waiting list for a part of the stay so far; one whom no kind of dwelling is for has been refused,
  /// as it would be now.
  private mutating func startVenting(_ s: Int) {
    startSøknad(s)
    if let type = boligtype(for: attributes(s)) {
      settPåVenteliste(s, type: type)
    } else {
      erAvslått(s)
    }
  }

  /// A case pending: a length-biased processing time, of which a part is over.
  private mutating func startSak(_ s: Int) {
    startSøknad(s)
    husholdninger[s].sakstilstand = .tilBehandling
    husholdninger[s].sakstid = now
    if modell.sak.behandlingstid < 0 { return }
    let subject = husholdninger[s].subject
    let length = variates.lengthBiasedQuantile(
      modell.sak.behandlingstid, draws.uniform(subject, purpose: Purpose.startSak))
    let del = draws.uniform(subject, purpose: Purpose.elapsedWait)
    husholdninger[s].søkt = now - del * length
    husholdninger[s].sistSøkt = husholdninger[s].søkt
    if husholdninger[s].bosituasjon.erEgetHjem {
      husholdninger[s].behovSiden = husholdninger[s].søkt
    }
    husholdninger[s].sakstid = now + (1 - del) * length
  }

  private mutating func startSøknad(_ s: Int) {
    let u = draws.uniform(husholdninger[s].subject, purpose: Purpose.elapsedWait)
    husholdninger[s].søknader = 1
    husholdninger[s].søkt = now - u * (now - husholdninger[s].inn)
    husholdninger[s].sistSøkt = husholdninger[s].søkt
    if husholdninger[s].behovSiden.isNaN { husholdninger[s].behovSiden = husholdninger[s].søkt }
  }
}

/// What an initial household's combined hazard depends on: its bosituasjon and its multipliers.
struct HazardKey: Hashable {
  static let width = 16
  var bosituasjon: UInt8
  var multipliers = SIMD16<Double>(repeating: 0)

  /// The bits mixed into one word: the standard hash of each number costs a household's whole start.
  func hash(into hasher: inout Hasher) {
    var mixed = UInt64(bosituasjon)
    for k in 0..<HazardKey.width {
      mixed = (mixed ^ multipliers[k].bitPattern) &* 0x9E37_79B9_7F4A_7C15
      mixed ^= mixed >> 32
    }
    hasher.combine(mixed)
  }
}
