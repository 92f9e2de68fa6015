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

  /// Whether an attempt to buy succeeds: own money, else a startlån. One who searches with a certificate
  /// makes no other attempt.
  mutating func lykkesKjøp(_ s: Int) -> Bool {
    let a = attributes(s)
    if manglerBosettingsplass(s, a) || lånAv(s) >= 0 { return false }
    let pris = boligpris(a)
    if Double(a.egenkapital) >= pris { return true }
    return kjøperMedStartlån(s, a, pris: pris)
  }

  /// Whether a move to a target would settle a refugee household beyond the year's number: no way into a
  /// home, with or without help, goes past it.
  func manglerBosettingsplass(_ s: Int, til code: UInt8) -> Bool {
    guard let mål = Bosituasjon(rawValue: code), mål.erHjem else { return false }
    return manglerBosettingsplass(s, attributes(s))
  }

  /// Whether a refugee household waits for a place in the year's settlement number that is used up.
  func manglerBosettingsplass(_ s: Int, _ a: Attributes) -> Bool {
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
