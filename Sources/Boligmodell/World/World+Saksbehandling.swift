import SimulationKernel

extension World {
  /// Whether a household can apply: its need is known and no case is under way. A refusal binds nobody
  /// whose situation has changed.
  func kanSøke(_ s: Int) -> Bool {
    if husholdninger[s].flags.contains(.uoppdaget) { return false }
    return husholdninger[s].sakstilstand == .ingen || husholdninger[s].sakstilstand == .avslått
  }

  /// On arrival in a bosituasjon: applies for a municipal dwelling with the situation's probability; one who
  /// has no roof when those who helped it see to it.
  mutating func kanskjeSøke(_ s: Int, ved b: Bosituasjon) {
    if b == .midlertidigBotilbud, !akuttErFerdig(s) { return }
    kanskjeSøkeSelv(s, ved: b)
  }

  private mutating func akuttErFerdig(_ s: Int) -> Bool {
    sakErFerdig(.akutt, s, merke: husholdninger[s].besøk)
  }

  mutating func kanskjeSøkeSelv(_ s: Int, ved b: Bosituasjon) {
    if !kanSøke(s) { return }
    let probability = sannsynlighet(
      modell.søkerVedAnkomst[Int(b.rawValue)], .søkerVedAnkomst, s)
    if probability <= 0 { return }
    let u = draws.uniform(
      husholdninger[s].subject, purpose: Purpose.søkerVedAnkomst,
      occurrence: husholdninger[s].besøk)
    if u < probability { søk(s) }
  }

  /// Applies: the vedtak comes after the processing time, inline when that is nothing.
  mutating func søk(_ s: Int) {
    counters.tell(.søknader, husholdninger[s].groups)
    if husholdninger[s].søkt.isNaN { husholdninger[s].søkt = now }
    husholdninger[s].sistSøkt = now
    if husholdninger[s].behovSiden.isNaN { husholdninger[s].behovSiden = now }
    husholdninger[s].sakstilstand = .tilBehandling
    husholdninger[s].sakstid = .infinity
    husholdninger[s].søknader &+= 1
    if sakErFerdig(.bolig, s, merke: UInt32(husholdninger[s].søknader)) {
      behandleSøknad(s, erVurdert: harOrganisasjon && org.sistErVurdert)
    }
  }

  /// The units are done with it: the rest of the processing time, then the vedtak.
  mutating func behandleSøknad(_ s: Int, erVurdert: Bool) {
    if !erVurdert { vurder(s, ved: .søknad) }
    let tid = trekkVarighet(
      s, modell.sak.behandlingstid, Purpose.behandlingstid, .behandlingstid)
    if tid > 0 { husholdninger[s].sakstid = now + tid } else { vedtak(s) }
  }

  /// A duration of the present application; 0 where none is given.
  private func trekkVarighet(
    _ s: Int, _ variate: Int32, _ formål: UInt8, _ punkt: Varighetspunkt
  ) -> Double {
    if variate < 0 { return 0 }
    let u = draws.uniform(
      husholdninger[s].subject, purpose: formål, occurrence: UInt32(husholdninger[s].søknader))
    return varighet(variates.quantile(variate, u), punkt, s)
  }

  /// The processing is over, or a refused household applies again.
  mutating func sakForfaller(_ s: Int) {
    husholdninger[s].sakstid = .infinity
    if husholdninger[s].sakstilstand == .tilBehandling {
      vedtak(s)
    } else {
      husholdninger[s].sakstilstand = .ingen
      søk(s)
    }
    file(s)
  }

  /// Decides by criteria: granted to the waiting list, or refused.
  private mutating func vedtak(_ s: Int) {
    let a = attributes(s)
    let u = draws.uniform(
      husholdninger[s].subject, purpose: Purpose.vedtak,
      occurrence: UInt32(husholdninger[s].søknader))
    var probability = 0.0
    for k in tables.innvilges where tables.regler[k].vilkår.gjelder(a) {
      probability = tables.regler[k].verdi
      break
    }
    if u < sannsynlighet(probability, .innvilges, s), let type = boligtype(for: a) {
      innvilg(s, type: type)
    } else {
      avslå(s)
    }
  }

  private mutating func innvilg(_ s: Int, type: Int) {
    counters.tell(.innvilget, husholdninger[s].groups)
    settPåVenteliste(s, type: type)
    vurder(s, ved: .innvilgelse)
  }

  /// A refused household may complain within its time.
  private mutating func kanskjeKlage(_ s: Int) {
    guard let klage = modell.sak.klage, husholdninger[s].sakstilstand == .avslått else { return }
    let subject = husholdninger[s].subject
    let gang = UInt32(husholdninger[s].søknader)
    if draws.uniform(subject, purpose: Purpose.klager, occurrence: gang) >= klage.sannsynlighet {
      return
    }
    counters.tell(.klager, husholdninger[s].groups)
    let u = draws.uniform(subject, purpose: Purpose.klagefrist, occurrence: gang)
    let dager = klage.frist < 0 ? 0 : variates.quantile(klage.frist, u)
    åpneSak(.klage, s, merke: gang, om: max(dager, 0x1p-20))
  }

  /// The complaint is decided: the refusal stands or is reversed.
  mutating func avgjørKlage(_ s: Int) {
    guard let klage = modell.sak.klage, husholdninger[s].sakstilstand == .avslått else { return }
    let u = draws.uniform(
      husholdninger[s].subject, purpose: Purpose.omgjøres,
      occurrence: UInt32(husholdninger[s].søknader))
    if u >= klage.omgjøres { return }
    guard let type = boligtype(for: attributes(s)) else { return }
    counters.tell(.omgjort, husholdninger[s].groups)
    husholdninger[s].sakstid = .infinity
    innvilg(s, type: type)
  }

  private mutating func avslå(_ s: Int) {
    counters.tell(.avslag, husholdninger[s].groups)
    erAvslått(s)
    kanskjeKlage(s)
  }

  /// Refused: it may be helped with the private market, and may apply again.
  mutating func erAvslått(_ s: Int) {
    husholdninger[s].sakstilstand = .avslått
    let gang = UInt32(husholdninger[s].søknader)
    let subject = husholdninger[s].subject
    if draws.uniform(subject, purpose: Purpose.formidling, occurrence: gang)
      < sannsynlighet(modell.sak.formidlingVedAvslag, .formidlingVedAvslag, s)
    {
      husholdninger[s].flags.insert(.formidlet)
    }
    if draws.uniform(subject, purpose: Purpose.nySøknad, occurrence: gang)
      < sannsynlighet(modell.sak.nySøknad, .nySøknad, s)
    {
      husholdninger[s].sakstid =
        now + trekkVarighet(s, modell.sak.nySøknadEtter, Purpose.nySøknadEtter, .nySøknadEtter)
    }
    vurder(s, ved: .avslag)
  }

  /// The kind of dwelling that a household is assigned to: the first whose rule holds.
  func boligtype(for a: Attributes) -> Int? {
    for k in tables.passerFor where tables.regler[k].vilkår.gjelder(a) {
      return Int(tables.regler[k].verdi)
    }
    return nil
  }
}
