import SimulationKernel

/// Cases in time: what they wait for, where the time goes, and what happens when it has come.
extension World {
  /// A case waits until a day.
  mutating func vent(_ k: Int, _ tilstand: Sak.Tilstand, til tid: Double) {
    stempl(k)
    org.saker[k].tilstand = tilstand
    org.saker[k].generation = (org.saker[k].generation &+ 1) & 0x0FFF_FFFF
    if tid >= modell.horizon { return }
    calendar.schedule(
      at: tid, rank: Rank.sak, subject: org.saker[k].subject, slot: UInt32(k),
      tag: EventKind.sak.tag | org.saker[k].generation)
  }

  /// Books the time since the last change where it went.
  mutating func stempl(_ k: Int) {
    let days = now - org.saker[k].stempel
    org.saker[k].stempel = now
    if days <= 0 { return }
    let type = Int(org.saker[k].type.rawValue)
    switch org.saker[k].tilstand {
    case .underveis, .venterTeam, .venterAvtale: org.sakstall[type].venteKontakt += days
    case .iKø: org.sakstall[type].venteKø += days
    case .behandles: org.sakstall[type].arbeid += days
    case .venterForum, .venterBeslutning: org.sakstall[type].venteMøte += days
    case .tapt: org.sakstall[type].borte += days
    case .ledig, .venterFrist: break
    }
  }

  /// The time of a case has come.
  mutating func sakshendelse(_ k: Int, generation: UInt32) {
    if org.saker[k].generation != generation || org.saker[k].tilstand == .ledig { return }
    events &+= 1
    let tilstand = org.saker[k].tilstand
    stempl(k)
    var utfører = -1
    if tilstand == .behandles {
      utfører = Int(org.saker[k].utfører)
      arbeidErGjort(k, utfører)
    }
    if !gjelderFortsatt(k) {
      bortfall(k)
    } else if fortsetter(k, fra: tilstand), gåVidere(k) {
      fullfør(k)
    }
    if utfører >= 0 { betjen(utfører) }
  }

  /// What a case waited for has come; false when it waits on.
  private mutating func fortsetter(_ k: Int, fra tilstand: Sak.Tilstand) -> Bool {
    switch tilstand {
    case .underveis: return ankom(k)
    case .behandles:
      if org.saker[k].arbeid == .trinn, let (oppgave, _) = nesteTrinn(k) {
        trinnErGjort(k, oppgave)
      }
      return true
    case .tapt: return finnes(k)
    default: return true
    }
  }
}
