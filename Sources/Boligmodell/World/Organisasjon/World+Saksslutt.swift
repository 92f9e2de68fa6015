/// How cases end: what they were about is over, nobody asks for them any more, or they are done.
extension World {
  /// Whether a case still concerns what it was opened for.
  func gjelderFortsatt(_ k: Int) -> Bool {
    let s = Int(org.saker[k].slot)
    let merke = org.saker[k].merke
    let type = org.saker[k].type
    if type == .ledigBolig {
      return boliger.boliger[s].skifter == merke && boliger.boliger[s].tilstand == .underOppussing
    }
    if !husholdninger[s].flags.contains(.iBruk)
      || husholdninger[s].subject.bits != org.saker[k].subject
    {
      return false
    }
    if !husholdninger[s].bosituasjon.erFulgt { return false }
    let søknad = UInt32(husholdninger[s].søknader) == merke
    switch type {
    case .bolig: return søknad && husholdninger[s].sakstilstand == .tilBehandling
    case .klage: return søknad && husholdninger[s].sakstilstand == .avslått
    case .tildeling: return søknad && org.husholdninger[s].lovet == org.saker[k].bolig
    default: return husholdninger[s].besøk == merke
    }
  }

  /// A case is no longer needed: the household has found a home, moved on or left.
  mutating func bortfall(_ k: Int) {
    org.sakstall[Int(org.saker[k].type.rawValue)].bortfalt += 1
    org.frigjør(k)
  }

  /// A lost case that nobody will ask for: the household can have another of its kind.
  mutating func glem(_ k: Int) {
    org.sakstall[Int(org.saker[k].type.rawValue)].oppgitt += 1
    org.husholdninger[Int(org.saker[k].slot)].iGang &=
      ~(UInt32(1) << UInt32(org.saker[k].type.rawValue))
    org.frigjør(k)
  }

  /// A case is done: counted, and the place given back.
  mutating func lukk(_ k: Int) {
    let sak = org.saker[k]
    let type = Int(sak.type.rawValue)
    org.sakstall[type].fullført += 1
    org.sakstall[type].ledetid += now - sak.åpnet
    if sak.gjelderHusholdning, harOrganisasjon {
      let s = Int(sak.slot)
      if sak.type == .bolig { org.husholdninger[s].informasjon = sak.informasjon }
      if sak.type.erVirkemiddel {
        org.husholdninger[s].underBehandling &= ~(UInt64(1) << UInt64(sak.gjelder))
      } else {
        org.husholdninger[s].iGang &= ~(UInt32(1) << UInt32(type))
      }
    }
    org.frigjør(k)
  }

  /// A new stay: cases about the old one will lapse, and others can be opened.
  @inline(never)
  mutating func glemSaker(_ s: Int) {
    org.husholdninger[s].underBehandling = 0
    org.husholdninger[s].iGang = 0
  }
}
