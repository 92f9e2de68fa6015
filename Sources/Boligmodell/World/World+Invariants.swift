extension World {
  /// What must always hold between two events: every household is in one place and counted there once,
  /// in every group; every tenant has one dwelling and every let dwelling one tenant; the stock is what its
  /// schedule says; nothing stands ready for someone who waits for it; timers belong to what is going on
  /// and lie ahead.
  mutating func checkInvariants() {
    var bestand = [Int](repeating: 0, count: OutcomeCounters.tilstander * counters.groupCount)
    var iBruk = 0
    var påListe = 0
    for s in 0..<husholdninger.count where husholdninger[s].flags.contains(.iBruk) {
      let h = husholdninger[s]
      iBruk += 1
      var rest = h.groups
      while rest != 0 {
        let g = rest.trailingZeroBitCount
        if h.bosituasjon.erFulgt {
          bestand[Int(h.bosituasjon.rawValue) * counters.groupCount + g] += 1
        }
        if h.plass >= 0 { bestand[OutcomeCounters.venteliste * counters.groupCount + g] += 1 }
        rest &= rest &- 1
      }
      if h.plass >= 0 { påListe += 1 }
      kontrollerHusholdning(s, h)
      kontrollerKlokker(s, h)
    }
    for s in 0..<husholdninger.count where !husholdninger[s].flags.contains(.iBruk) {
      if nextTime(s).0 < .infinity { report("the free slot \(s) has a timer") }
    }
    if iBruk + freeSlots.count != husholdninger.count {
      report("slots in use and free slots are not all slots")
    }
    for i in bestand.indices where counters.bestand[i].antall != bestand[i] {
      report("situation \(i / counters.groupCount), group \(i % counters.groupCount): miscounted")
    }
    if ventelister.reduce(0, { $0 + $1.count }) != påListe {
      report("waiting lists are out of step")
    }
    if bosettingsplasserIgjen < 0 { report("more persons settled than the year's number") }
    kontrollerBoliger()
    kontrollerHusleie()
    kontrollerMidlertidig()
    kontrollerKalender()
    kontrollerRegnskap()
    kontrollerVirkemidler()
    if harOrganisasjon { kontrollerOrganisasjon() }
  }

  /// A household has at most one live entry, and what is stale is counted.
  private mutating func kontrollerKalender() {
    var stale = 0
    var live: [UInt32: Int] = [:]
    calendar.visit { entry in
      if isStale(entry) {
        stale += 1
      } else if EventKind(rawValue: UInt8(truncatingIfNeeded: entry.tag >> 28)) == .husholdning {
        live[entry.slot, default: 0] += 1
      }
    }
    if stale != staleEntries { report("\(stale) stale entries, \(staleEntries) counted") }
    if live.values.contains(where: { $0 > 1 }) { report("a household has two live entries") }
    if !calendar.isConsistent { report("the calendar is out of order") }
  }

  private mutating func kontrollerHusholdning(_ s: Int, _ h: Husholdning) {
    if (h.bosituasjon == .kommunalBolig) != (h.bolig >= 0) {
      report("a municipal tenant without a dwelling, or the reverse")
    }
    if h.bolig >= 0 {
      let bolig = boliger.boliger[Int(h.bolig)]
      if bolig.tilstand != .utleid || Int(bolig.leietaker) != s {
        report("dwelling \(h.bolig) does not know its tenant")
      }
    }
    if h.plass >= 0 {
      let plass = ventelister[Int(h.boligtype)][Int(h.plass)]
      if Int(plass.slot) != s || plass.subject != h.subject.bits {
        report("the waiting list has another household in the place of \(s)")
      }
      if plass.klar != (h.flags.intersection([.klar, .lovet]) == .klar) || plass.søkt != h.sistSøkt
        || (plass.midlertidigFra < .infinity) != (h.bosituasjon == .midlertidigBotilbud)
        || (plass.bosettes > 0) != (h.bosituasjon == .venterPåBosetting)
      {
        report("the waiting list does not know household \(s) as it is")
      }
    }
    if (h.sakstilstand == .påVenteliste) != (h.plass >= 0) { report("case and list disagree") }
    if h.sakstilstand != .ingen, h.søkt.isNaN { report("a case without an application") }
    if h.søkt.isNaN != h.sistSøkt.isNaN || h.sistSøkt < h.søkt || h.sistSøkt > now {
      report("household \(s) applied last before it applied first, or in the future")
    }
    if h.inn > now || h.søkt > now || h.behovSiden > now {
      report("household \(s) is in the future")
    }
    if h.bosituasjon.erFulgt == h.flags.contains(.borte) {
      report("household \(s) is neither here nor away")
    }
    if !h.bosituasjon.erFulgt, h.sakstilstand != .ingen || !h.behovSiden.isNaN {
      report("household \(s) has left and still waits")
    }
  }

  private mutating func kontrollerKlokker(_ s: Int, _ h: Husholdning) {
    let (neste, rang) = nextTime(s)
    if neste < now { report("household \(s) has a timer in the past") }
    if neste < modell.horizon, !(h.filedTime < neste || h.filedTime == neste && h.filtRang <= rang)
    {
      report("household \(s) is not filed")
    }
    if h.flags.contains(.oppsagt), h.kontrakttid == .infinity || h.bosituasjon != .kommunalBolig {
      report("household \(s) has notice and no date")
    }
    if h.kontrakttid < .infinity, h.bosituasjon != .kommunalBolig {
      report("a contract left behind")
    }
    if h.klartid < .infinity, h.bosituasjon != .midlertidigBotilbud {
      report("readiness left behind")
    }
    if h.klartid < .infinity, h.flags.contains(.klar) { report("ready and not ready") }
    if h.sakstid < .infinity, h.sakstilstand == .ingen || h.sakstilstand == .påVenteliste {
      report("a date of a case without a case")
    }
    if (h.tilbaketid < .infinity) != !h.flags.isDisjoint(with: [.uoppdaget, .borte]) {
      report("household \(s) comes back without being away or undetected, or the reverse")
    }
  }

  private mutating func kontrollerBoliger() {
    for type in modell.boligtyper.indices {
      let navn = modell.boligtyper[type].navn
      var antall = [0, 0, 0, 0, 0]
      for bolig in 0..<boliger.boliger.count where Int(boliger.boliger[bolig].type) == type {
        let b = boliger.boliger[bolig]
        antall[Int(b.tilstand.rawValue)] += 1
        if b.tilstand == .utleid, Int(husholdninger[Int(b.leietaker)].bolig) != bolig {
          report("dwelling \(bolig) is let to someone who does not live there")
        }
      }
      let t = boliger.typer[type]
      if antall[0] != t.utleide || antall[1] != t.underOppussing || antall[2] != t.antallKlare
        || antall[4] != t.opptatte
      {
        report("dwellings of \(navn): counted and actual differ")
      }
      if t.utleidTid.antall != t.utleide || t.oppussingTid.antall != t.underOppussing
        || t.klarTid.antall != t.antallKlare + t.opptatte
        || t.venteTid.antall != ventelister[type].count
      {
        report("dwelling days of \(navn) are counted for another number")
      }
      // Schedules step after sampling: what holds is what held up to now.
      let plan = Int(modell.boligtyper[type].bestand.verdi(now.nextDown))
      if t.bestand != plan + t.netto {
        report("stock of \(navn) is not what its schedule, acquisition and sale say")
      }
      if t.gjeld < 0 || t.gjeld > 0 && t.antallKlare + t.underOppussing > 0 {
        report("\(navn) owes dwellings and has vacant ones")
      }
      let venter = modell.uttak.indices.reduce(0) {
        modell.uttak[$1].fra == type ? $0 + uttaksgjeld[$1] : $0
      }
      if venter != t.uttak { report("dwellings of \(navn) to be taken out are miscounted") }
      if t.antallKlare > 0, første(type: type) >= 0, !venterPåForum(type: type) {
        report("a dwelling of \(navn) stands ready while someone who can move in waits")
      }
    }
  }

  private mutating func kontrollerMidlertidig() {
    let her = counters.bestand[
      Int(Bosituasjon.midlertidigBotilbud.rawValue) * counters.groupCount
    ].antall
    if midlertidig.opptatt != her {
      report("places taken in temporary accommodation differ from households there")
    }
    var iKø = 0
    for plass in midlertidig.første..<akuttkø.count where venter(akuttkø[plass]) { iKø += 1 }
    var venter = 0
    for s in 0..<husholdninger.count where husholdninger[s].flags.contains(.venterPåPlass) {
      venter += 1
    }
    if iKø != venter { report("those who wait for a place are not in its queue once each") }
    if venter > 0, Double(midlertidig.opptatt) < midlertidig.egneEnheter + midlertidig.tak {
      report("a place is free while someone waits for it")
    }
  }

  mutating func report(_ tekst: String) {
    if violations.count < 20 { violations.append("day \(now): \(tekst)") }
  }
}
