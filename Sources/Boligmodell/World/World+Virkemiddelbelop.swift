import SimulationKernel

extension World {
  /// What a grant costs at once, whole øre: the part that a frame must hold, or what of it the household gets.
  func engangsbeløp(_ i: Int, _ s: Int, tilHusholdning: Bool = false) -> Double {
    let v = instruments.virkemidler[i]
    var sum = 0.0
    for k in Int(v.førsteBeløp)..<Int(v.sisteBeløp) where !instruments.beløp[k].erLøpende {
      if tilHusholdning, instruments.beløp[k].til != .husholdning { continue }
      sum += Double(Regnskap.øre(engangs(instruments.beløp[k], s)))
    }
    return sum
  }

  private func engangs(_ beløp: Beløp, _ s: Int) -> Double {
    switch beløp.størrelse {
    case .engang(let øre): øre
    // Shares are given in whole kroner.
    case .måneder(let antall):
      100 * Elementary.nearest(antall * Double(husholdninger[s].boutgift) / 12)
    case .andelAvPris(let andel): 100 * Elementary.nearest(andel * boligpris(attributes(s)))
    default: 0
    }
  }

  /// Books what a grant costs at once, and takes it from its frame.
  mutating func betalEngang(_ i: Int, _ s: Int) {
    let v = instruments.virkemidler[i]
    var sum: Int64 = 0
    for k in Int(v.førsteBeløp)..<Int(v.sisteBeløp) {
      let beløp = instruments.beløp[k]
      if beløp.erLøpende { continue }
      let øre = Regnskap.øre(engangs(beløp, s))
      regnskap.før(beløp.linje, øre)
      sum += øre
    }
    if sum == 0 { return }
    virkemiddeltall[i].beløp += Double(sum)
    if v.rammeFra >= 0 { virkemiddeltilstand[Int(v.rammeFra)].rammeIgjen -= Double(sum) }
  }

  /// Works out again what is paid all the time to a household, after its instruments, its housing cost or
  /// a price changed: in ascending instrument number, each seeing the support before it.
  mutating func oppdaterBeløp(_ s: Int) {
    if !instruments.harFormel { return }
    var stønad: Float = 0
    var k = husholdninger[s].beholdning
    while k >= 0 {
      let i = Int(beholdninger[Int(k)].virkemiddel)
      let v = instruments.virkemidler[i]
      var perÅr: Float = 0
      for n in Int(v.førsteBeløp)..<Int(v.sisteBeløp) where instruments.beløp[n].erLøpende {
        perÅr += Float(løpendePerÅr(instruments.beløp[n].størrelse, s, stønad: Double(stønad)))
      }
      let gammel = beholdninger[Int(k)].perÅr
      if gammel != perÅr {
        stoppBeløp(i, perÅr: gammel)
        startBeløp(i, perÅr: perÅr)
        beholdninger[Int(k)].perÅr = perÅr
      }
      if v.tilHusholdning { stønad += perÅr }
      k = beholdninger[Int(k)].neste
    }
    husholdninger[s].stønad = stønad
  }

  /// What an instrument's running amounts would be for a household now, kroner a year, beside the support it
  /// has.
  func støtteNå(_ i: Int, _ s: Int) -> Double {
    let v = instruments.virkemidler[i]
    let stønad = Double(husholdninger[s].stønad)
    var sum = 0.0
    for n in Int(v.førsteBeløp)..<Int(v.sisteBeløp) where instruments.beløp[n].erLøpende {
      sum += løpendePerÅr(instruments.beløp[n].størrelse, s, stønad: stønad)
    }
    return sum
  }

  /// Kroner a year.
  private func løpendePerÅr(_ størrelse: Beløp.Størrelse, _ s: Int, stønad: Double) -> Double {
    let boutgift = Double(husholdninger[s].boutgift)
    let inntekt = Double(husholdninger[s].inntekt)
    let personer = Double(
      modell.husholdningstyper[Int(husholdninger[s].husholdningstype)].personer)
    switch størrelse {
    case .løpende(let øre): return øre * 365.25 / 100
    // Support for the housing cost is never more than what other support leaves of it.
    case .andelAvBoutgift(let andel): return min(andel * boutgift, max(boutgift - stønad, 0))
    case .overAndelAvInntekt(let andel): return max(boutgift - stønad - andel * inntekt, 0)
    case .bostøtte(let regel):
      let støtte = regel.støtte(boutgift: boutgift, inntekt: inntekt, personer: personer)
      return min(støtte, max(boutgift - stønad, 0))
    default: return 0
    }
  }

  private mutating func startBeløp(_ i: Int, perÅr: Float) {
    if perÅr == 0 { return }
    regnskap.løpende[Int(instruments.virkemidler[i].løpendeLinje)].endre(
      Double(perÅr) / 365.25 * 100, now)
  }

  mutating func stoppBeløp(_ i: Int, perÅr: Float) { startBeløp(i, perÅr: -perÅr) }

  /// Housing cost of a household where it lives, kroner a year.
  func boutgift(_ s: Int) -> Float {
    switch husholdninger[s].bosituasjon {
    case .kommunalBolig:
      let bolig = husholdninger[s].bolig
      if bolig < 0 { return 0 }
      let type = Int(boliger.boliger[Int(bolig)].type)
      let leie = leier.isEmpty ? modell.boligtyper[type].husleie : boliger.boliger[Int(bolig)].leie
      return Float(leie * 365.25 / 100)
    case .privatLeie:
      let marked = modell.privatmarked
      let personer = Double(
        modell.husholdningstyper[Int(husholdninger[s].husholdningstype)].personer)
      let forEn = marked.husleie.verdi(now) * 365.25 / 100
      return Float(forEn * (1 + marked.husleiePerPerson * (personer - 1)))
    case .eidBolig:
      let k = lånAv(s)
      return k >= 0 && lån[k].tilstand == .løper ? Float(låneutgift(k)) : 0
    default: return 0
    }
  }

  /// The housing cost has changed: support follows, and what depends on the burden.
  mutating func oppdaterBoutgift(_ s: Int) {
    husholdninger[s].boutgift = boutgift(s)
    oppdaterBeløp(s)
  }
}
