import SimulationKernel

extension World {
  /// Whether an attempt to find a private lease succeeds: supply, attributes and help, by one uniform
  /// number keyed by the attempt, so that better odds keep every success.
  func lykkesPrivat(_ s: Int, _ u: Double, hjulpet: Bool = false) -> Bool {
    let a = attributes(s)
    if manglerBosettingsplass(s, a) { return false }
    let marked = modell.privatmarked
    var probability = marked.tilgjengelighet.verdi(now)
    for k in tables.privatfaktorer where tables.regler[k].vilkår.gjelder(a) {
      probability *= tables.regler[k].verdi
    }
    if hjulpet || husholdninger[s].flags.contains(.formidlet) { probability *= marked.formidling }
    return u < sannsynlighet(probability, .finnerPrivat, s)
  }

  /// Whether an attempt to buy succeeds: own money, else a startlån that criteria, income, price and
  /// what is left of the year's frame allow. Pays out the loan.
  mutating func lykkesKjøp(_ s: Int) -> Bool {
    let a = attributes(s)
    if manglerBosettingsplass(s, a) { return false }
    let marked = modell.eiemarked
    let pris = boligpris(a)
    let egenkapital = Double(husholdninger[s].egenkapital)
    if egenkapital >= pris { return true }
    let tilskudd = marked.tilskuddsandel * pris
    let lån = max(pris - egenkapital - tilskudd, 0)
    let kanFå = marked.vilkår.contains { $0.gjelder(a) }
    if !kanFå || lån > marked.belåningsgrad * pris || lån > marked.gjeldsgrad * Double(a.inntekt) {
      counters.tell(.startlånAvslagEvne, husholdninger[s].groups)
      return false
    }
    if lån > rammeIgjen {
      counters.tell(.startlånAvslagRamme, husholdninger[s].groups)
      return false
    }
    rammeIgjen -= lån
    betalKjøp(pris: pris, lån: lån, tilskudd: tilskudd)
    counters.startlån(lån, tilskudd: tilskudd, familie: a.harBarn, husholdninger[s].groups)
    return true
  }

  /// Price of a suitable home, kroner.
  func boligpris(_ a: Attributes) -> Double {
    let marked = modell.eiemarked
    return marked.pris.verdi(now) * (1 + marked.prisPerPerson * Double(a.personer - 1))
  }

  /// Books a purchase with a startlån: the municipality borrows from Husbanken what it lends.
  private mutating func betalKjøp(pris: Double, lån: Double, tilskudd: Double) {
    let øre = Regnskap.øre(lån * 100)
    regnskap.før(.startlånFraStat, øre)
    regnskap.før(.startlånUtbetalt, øre)
    regnskap.før(.tilskudd, Regnskap.øre(tilskudd * 100))
    regnskap.før(.kjøpesum, Regnskap.øre(pris * 100))
  }

  /// Whether a refugee household waits for a place in the year's settlement number that is used up.
  private func manglerBosettingsplass(_ s: Int, _ a: Attributes) -> Bool {
    husholdninger[s].bosituasjon == .venterPåBosetting
      && Double(a.personer) > bosettingsplasserIgjen
  }

  /// A refugee household is settled: its persons count against the year's number.
  mutating func bosett(_ s: Int) {
    let personer = Double(
      modell.husholdningstyper[Int(husholdninger[s].husholdningstype)].personer)
    bosettingsplasserIgjen -= personer
    counters.bosatt(personer: personer, husholdninger[s].groups)
  }

  /// Whether and when a household that leaves comes back.
  func trekkRetur(_ s: Int, fra: Bosituasjon) -> Double? {
    guard let regel = modell.retur.first(where: { $0.fra == fra }) else { return nil }
    let subject = husholdninger[s].subject
    let gang = UInt32(husholdninger[s].returer)
    if draws.uniform(subject, purpose: Purpose.retur, occurrence: gang)
      >= sannsynlighet(regel.probability, .returnerer, s)
    {
      return nil
    }
    let u = draws.uniform(subject, purpose: Purpose.returEtter, occurrence: gang)
    return now + variates.quantile(regel.etter, u)
  }

  /// A household that left comes back, perhaps with a greater need.
  mutating func returner(_ s: Int) {
    let fra = husholdninger[s].bosituasjon
    husholdninger[s].flags.remove(.borte)
    guard let regel = modell.retur.first(where: { $0.fra == fra }) else { return }
    let subject = husholdninger[s].subject
    let gang = UInt32(husholdninger[s].returer)
    husholdninger[s].returer &+= 1
    if draws.uniform(subject, purpose: Purpose.returBehov, occurrence: gang) < regel.behovØker {
      husholdninger[s].behov = min(
        husholdninger[s].behov + 1, UInt8(Behov.allCases.count - 1))
    }
    counters.tell(.returer, husholdninger[s].groups)
    // It shows up by itself: a need that nobody had detected is known now.
    husholdninger[s].flags.remove(.uoppdaget)
    let mål = regel.til.mål(draws.uniform(subject, purpose: Purpose.returTil, occurrence: gang))
    ankommer(s, til: mål, årsak: .retur)
  }
}
