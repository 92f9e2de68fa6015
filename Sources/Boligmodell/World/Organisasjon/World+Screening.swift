import SimulationKernel

/// Which instruments the one who meets a household thinks of: its own, and those of others it talks with.
extension World {
  /// Whether the unit that considers an instrument thinks of it for a household.
  @inline(never)
  mutating func erTenktPå(_ i: Int, _ s: Int, ved punkt: Vurderingspunkt) -> Bool {
    let oppgave = org.flat.oppgave[i]
    if oppgave == .max { return true }
    let type = Int((punkt == .kjøp ? .startlån : Sakstype.av(oppgave)).rawValue)
    let p = screening(oppgave, s, ved: punkt)
    if p < 1 {
      let gang = punkt == .nyttÅr ? 2048 + UInt32(år & 0x7FF) : UInt32(punkt.rawValue)
      let u = draws.uniform(
        subject(s, virkemiddel: i), purpose: Purpose.screening,
        occurrence: (husholdninger[s].besøk & 0xFFF) << 12 | gang)
      if u >= p {
        org.sakstall[type].oversett += 1
        return false
      }
    }
    org.sakstall[type].vurdert += 1
    return true
  }

  /// Probability that an instrument of a task is thought of: certain in a unit that has it or in a meeting
  /// where one has, else by the most frequent contact.
  private mutating func screening(
    _ oppgave: UInt8, _ s: Int, ved punkt: Vurderingspunkt
  ) -> Double {
    let her = vurderendeEnhet(s, punkt)
    let sikre = 1 << UInt64(her) | org.vurdererMed
    if org.flat.harUtenVilkår(oppgave) & sikre != 0 { return 1 }
    let eiere = enheter(med: oppgave, for: s)
    if eiere & sikre != 0 { return 1 }
    if org.måRegnes { regnNett() }
    let klasser = Hyppighet.allCases.count
    for hyppighet in Hyppighet.allCases
    where org.naboer[her * klasser + Int(hyppighet.rawValue)] & eiere != 0 {
      return org.regler.screening(hyppighet)
    }
    return org.regler.screening(nil)
  }

  /// The unit that meets a household at a decision point: the one that has its case now, that is
  /// responsible for it, or that had it last where it may be the one; else one with the task of the point.
  mutating func vurderendeEnhet(_ s: Int, _ punkt: Vurderingspunkt) -> Int {
    if org.vurderer >= 0 { return org.vurderer }
    let hans = org.husholdninger[s]
    if hans.eier != Sak.ingen { return Int(hans.eier) }
    let oppgave: Oppgave
    switch punkt {
    case .søknad, .innvilgelse, .avslag:
      if hans.enhet != Sak.ingen { return Int(hans.enhet) }
      oppgave = .kartlegging
    case .tildeling: oppgave = .tildeling
    case .gjennomgang, .restanse, .fravikelseBegjært, .bomiljøbrudd: oppgave = .husleiekontrakt
    case .behovEndret: oppgave = .oppfølging
    case .utskrivning, .kjøp: oppgave = .mottak
    case .nyttÅr, .innflytting:
      switch husholdninger[s].bosituasjon {
      case .kommunalBolig: oppgave = .husleiekontrakt
      case .midlertidigBotilbud, .utenTak: oppgave = .midlertidigBotilbud
      default: oppgave = .mottak
      }
    }
    var enheter = enheter(med: oppgave.rawValue, for: s)
    if enheter == 0 { enheter = org.flat.enheterMed[Int(Oppgave.mottak.rawValue)] }
    if hans.enhet != Sak.ingen, enheter & (1 << UInt64(hans.enhet)) != 0 { return Int(hans.enhet) }
    return velgEnhet(enheter, s, 32 + UInt32(punkt.rawValue))
  }
}

extension Sakstype {
  /// The kind of a case about an instrument that a task, by raw value, handles.
  static func av(_ oppgave: UInt8) -> Sakstype {
    Oppgave(rawValue: oppgave).map { Sakstype.av($0) } ?? .virkemiddel
  }
}
