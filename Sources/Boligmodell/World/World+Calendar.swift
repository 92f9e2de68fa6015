import SimulationKernel

extension World {
  /// Files the household's earliest timer, if it comes before what is filed, in time or in rank.
  mutating func file(_ s: Int) {
    let (tid, rang) = nextTime(s)
    if tid > husholdninger[s].filedTime || tid >= modell.horizon { return }
    if tid == husholdninger[s].filedTime && rang >= husholdninger[s].filtRang { return }
    if husholdninger[s].filedTime < .infinity { staleEntries &+= 1 }
    let generation = (husholdninger[s].generation &+ 1) & 0x0FFF_FFFF
    husholdninger[s].generation = generation
    husholdninger[s].filedTime = tid
    husholdninger[s].filtRang = rang
    calendar.schedule(
      at: tid, rank: rang, subject: husholdninger[s].subject.bits, slot: UInt32(s),
      tag: EventKind.husholdning.tag | generation)
    if staleEntries > staleAllowed, Double(staleEntries) > staleShare * Double(calendar.count) {
      compactCalendar()
    }
  }

  /// Takes out the entries that were overtaken, once they outnumber the live. Order does not depend on it.
  private mutating func compactCalendar() {
    var compacted = EventCalendar(capacity: 4)
    swap(&compacted, &calendar)
    compacted.compact { isStale($0) }
    swap(&compacted, &calendar)
    staleEntries = 0
    compactions += 1
  }

  /// Whether an entry is a household's that no longer waits for it.
  func isStale(_ entry: CalendarEntry) -> Bool {
    EventKind(rawValue: UInt8(truncatingIfNeeded: entry.tag >> 28)) == .husholdning
      && !isLive(entry)
  }

  /// Whether an entry is what its household waits for.
  @inline(__always)
  private func isLive(_ entry: CalendarEntry) -> Bool {
    husholdninger[Int(entry.slot)].generation == entry.tag & 0x0FFF_FFFF
      && husholdninger[Int(entry.slot)].filedTime == entry.time
  }

  /// The earliest timer of a household and its rank.
  @inline(__always)
  func nextTime(_ s: Int) -> (Double, UInt8) {
    var tid = husholdninger[s].fravikelsestid
    var rang = Rank.utflytting
    var plass = s * tables.width
    let siste = plass + antallRisikoer(s)
    while plass < siste {
      let candidate = candidates[plass]
      if candidate < tid { tid = candidate }
      plass += 1
    }
    let utløp = min(husholdninger[s].kontrakttid, husholdninger[s].virkemiddeltid)
    if utløp < tid {
      tid = utløp
      rang = Rank.gjennomgang
    }
    let sak = min(
      husholdninger[s].klartid, husholdninger[s].sakstid, husholdninger[s].tilbaketid)
    if sak < tid {
      tid = sak
      rang = Rank.sak
    }
    return (tid, rang)
  }

  /// Takes up a household whose entry has come: what is due is dealt with, what was overtaken is filed
  /// anew or passed over.
  mutating func behandleHusholdning(_ entry: CalendarEntry) {
    let s = Int(entry.slot)
    if !isLive(entry) {
      staleEntries &-= 1
      return
    }
    husholdninger[s].filedTime = .infinity
    let (tid, rang) = nextTime(s)
    if tid > now || rang > entry.rank {
      file(s)
      return
    }
    events &+= 1
    switch rang {
    case Rank.utflytting: utløsRisiko(s)
    case Rank.gjennomgang:
      if husholdninger[s].virkemiddeltid <= now {
        virkemiddelUtløper(s)
      } else {
        kontraktUtløper(s)
      }
    default:
      if husholdninger[s].klartid <= now {
        blirKlar(s)
      } else if husholdninger[s].sakstid <= now {
        sakForfaller(s)
      } else {
        kommerTilbake(s)
      }
    }
  }
}
