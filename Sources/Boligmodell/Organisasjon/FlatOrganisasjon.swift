import SimulationKernel

/// The organisation flattened to plain values.
struct FlatOrganisasjon: ~Copyable {
  /// Units by task, a bit each.
  var enheterMed = FlatStorage<UInt64>(repeating: 0, count: Oppgave.allCases.count)
  /// Units that work for some households only, and their rules.
  var harVilkår: UInt64 = 0
  /// Whether their rules are all about what is fixed at entry, need, bosituasjon and economy.
  var vilkårErEnkle = true
  var vilkår = FlatStorage<FlatVilkår>(capacity: 1)
  var vilkårStart = FlatStorage<Int32>(capacity: 1)
  var trinn = FlatStorage<FlatTrinn>(capacity: 1)
  var trinnStart = FlatStorage<Int32>(capacity: 1)
  var prioritet = FlatStorage<UInt32>(capacity: 1)
  /// Hash of each kind of case, a part of its draws' key.
  var typehash = FlatStorage<UInt32>(capacity: 1)
  /// Number of the contact between two units, or −1.
  var kontaktnummer: FlatStorage<Int32>
  var kontakter = FlatStorage<Kontakt>(capacity: 1)
  /// Task and kind of case of each instrument; .max for one that no unit handles.
  var oppgave = FlatStorage<UInt8>(capacity: 1)
  var antall: Int
  var forSpesialist: UInt64 = 0
  var oppsøkende: UInt64 = 0
  /// Units that work with cases and can take over one: plans and politics are no casework.
  var saksenheter: UInt64 = 0
  /// Kinds of dwelling that a forum allocates, and which.
  var forumtyper: UInt64 = 0
  /// The forum that deals with a point of the agenda, or −1.
  var fornyelsesforum = -1
  var restanseforum = -1
  var uavklartforum = -1

  init(_ organisasjon: Organisasjon?, _ modell: borrowing Modell) {
    let enheter = organisasjon?.enheter ?? []
    antall = enheter.count
    kontaktnummer = FlatStorage(repeating: -1, count: max(antall * antall, 1))
    guard let organisasjon else { return }
    for oppgave in Oppgave.allCases {
      enheterMed[Int(oppgave.rawValue)] = organisasjon.enheter(med: oppgave)
    }
    for (nummer, enhet) in enheter.enumerated() {
      vilkårStart.append(Int32(vilkår.count))
      if enhet.vilkår != [.alltid] { harVilkår |= 1 << UInt64(nummer) }
      for regel in enhet.vilkår {
        let flat = FlatVilkår(regel, modell.husholdningstyper)
        vilkårErEnkle = vilkårErEnkle && flat.erEnkel
        vilkår.append(flat)
      }
      if enhet.erSpesialist { forSpesialist |= 1 << UInt64(nummer) }
      if enhet.oppgaver.alle.contains(where: { $0.rawValue <= Oppgave.formidling.rawValue }) {
        saksenheter |= 1 << UInt64(nummer)
      }
      if enhet.erOppsøkende { oppsøkende |= 1 << UInt64(nummer) }
    }
    vilkårStart.append(Int32(vilkår.count))
    for type in Sakstype.allCases {
      let gang = organisasjon.saksgang(type)
      trinnStart.append(Int32(trinn.count))
      for del in gang.trinn {
        trinn.append(
          FlatTrinn(
            oppgave: del.oppgave.rawValue, gjelderAlle: del.vilkår == .alltid, timer: del.timer,
            sammensatt: del.sammensatt,
            vilkår: FlatVilkår(del.vilkår, modell.husholdningstyper)))
      }
      prioritet.append(UInt32(gang.prioritet))
      typehash.append(Subject.hash(of: "sak:" + type.nøkkel))
    }
    trinnStart.append(Int32(trinn.count))
    for kontakt in organisasjon.alleKontakter {
      kontaktnummer[kontakt.a * antall + kontakt.b] = Int32(kontakter.count)
      kontaktnummer[kontakt.b * antall + kontakt.a] = Int32(kontakter.count)
      kontakter.append(kontakt)
    }
    for virkemiddel in modell.virkemidler {
      let har = virkemiddel.oppgave.map { organisasjon.enheter(med: $0) != 0 } ?? false
      oppgave.append(har ? virkemiddel.oppgave?.rawValue ?? .max : .max)
    }
    // A forum that decides at once leaves nothing waiting.
    for (nummer, forum) in organisasjon.fora.enumerated() where forum.møter != .fast(0) {
      if forum.tildeler { forumtyper |= forum.boligtyper }
      if forum.dagsorden.contains(.fornyelse) { fornyelsesforum = nummer }
      if forum.dagsorden.contains(.restanse) { restanseforum = nummer }
      if forum.dagsorden.contains(.uavklarte) { uavklartforum = nummer }
    }
  }

  /// Range of the steps of a kind of case.
  @inline(__always)
  func trinn(_ type: Sakstype) -> Range<Int> {
    Int(trinnStart[Int(type.rawValue)])..<Int(trinnStart[Int(type.rawValue) + 1])
  }

  /// Units that have a task and work for everyone.
  @inline(__always)
  func harUtenVilkår(_ oppgave: UInt8) -> UInt64 { enheterMed[Int(oppgave)] & ~harVilkår }

  /// Number of the contact between two units, or −1.
  @inline(__always)
  func kontakt(_ a: Int, _ b: Int) -> Int { Int(kontaktnummer[a * antall + b]) }
}

/// A task of a case as plain values.
struct FlatTrinn {
  var oppgave: UInt8
  var gjelderAlle: Bool
  var timer: Int32
  var sammensatt: Double
  var vilkår: FlatVilkår
}
