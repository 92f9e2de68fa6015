import SimulationKernel

/// The instruments flattened to plain values, by number and by decision point.
struct FlatVirkemidler: ~Copyable {
  var virkemidler = FlatStorage<FlatVirkemiddel>(capacity: 1)
  var vilkår = FlatStorage<FlatVilkår>(capacity: 1)
  var beløp = FlatStorage<Beløp>(capacity: 1)
  /// Instruments by decision point, a bit each.
  var vurderes = FlatStorage<UInt64>(capacity: 1)
  /// Instruments for which a household of an inngang, a husholdningstype, a need and a bosituasjon can
  /// fulfil a rule, as far as that attribute goes, a bit each.
  /// Instruments with a rule that asks for no målgruppe, and those with one for each.
  var utenMålgruppe: UInt64 = 0
  var forMålgruppe = FlatStorage<UInt64>(repeating: 0, count: 16)
  var forInngang = FlatStorage<UInt64>(repeating: 0, count: 16)
  var forType = FlatStorage<UInt64>(repeating: 0, count: 16)
  var forBehov = FlatStorage<UInt64>(repeating: 0, count: 8)
  var forBosituasjon = FlatStorage<UInt64>(repeating: 0, count: 16)
  /// Series that change with time, each by its place.
  var serier = FlatSerier()
  /// Effects by what they change, in ascending instrument number.
  var virkninger = FlatStorage<FlatVirkning>(capacity: 1)
  var sannsynlighetStart = FlatStorage<Int32>(capacity: 1)
  var varighetStart = FlatStorage<Int32>(capacity: 1)
  var oppussingskostnad: (Int32, Int32) = (0, 0)
  var poeng: (Int32, Int32) = (0, 0)
  /// Instruments whose effects a change of housing cost can reach: with running amounts that depend on it.
  var harFormel = false
  /// Whether anything looks at the tenant who moved out of a dwelling.
  var påvirkerOppussing = false
  /// Instruments that refinance a home, a bit each.
  var refinansierer: UInt64 = 0
  var antall: Int { virkemidler.count }
  private let typer: [Husholdningstype]

  init(_ modell: borrowing Modell) {
    typer = modell.husholdningstyper
    for virkemiddel in modell.virkemidler { legg(virkemiddel) }
    for (nummer, avtale) in modell.tildelingsavtaler.enumerated() {
      virkemidler[avtale.virkemiddel].avtale = Int8(nummer)
    }
    for (nummer, regel) in modell.startlån.enumerated() {
      virkemidler[regel.virkemiddel].lån = Int16(nummer)
      if regel.bevis != nil { virkemidler[regel.virkemiddel].harBeholdning = true }
      if regel.refinansiering != nil { refinansierer |= 1 << UInt64(regel.virkemiddel) }
    }
    for (nummer, regel) in modell.leieTilEie.enumerated() {
      virkemidler[regel.virkemiddel].leieTilEie = Int16(nummer)
    }
    for punkt in Vurderingspunkt.allCases {
      var bits: UInt64 = 0
      for (nummer, virkemiddel) in modell.virkemidler.enumerated()
      where virkemiddel.vurderes.contains(Vurderingspunkter(punkt)) {
        bits |= 1 << UInt64(nummer)
      }
      vurderes.append(bits)
    }
    let alle = modell.virkninger.filter { !$0.erNøytral }
    for punkt in Sannsynlighetspunkt.allCases {
      sannsynlighetStart.append(Int32(virkninger.count))
      legg(alle) { $0 == .sannsynlighet(punkt) }
    }
    sannsynlighetStart.append(Int32(virkninger.count))
    for punkt in Varighetspunkt.allCases {
      varighetStart.append(Int32(virkninger.count))
      legg(alle) { $0 == .varighet(punkt) }
    }
    varighetStart.append(Int32(virkninger.count))
    var start = Int32(virkninger.count)
    legg(alle) { $0 == .oppussingskostnad }
    oppussingskostnad = (start, Int32(virkninger.count))
    start = Int32(virkninger.count)
    legg(alle) { $0 == .poeng }
    poeng = (start, Int32(virkninger.count))
    påvirkerOppussing = alle.contains {
      [
        .oppussingskostnad, .varighet(.oppussing), .varighet(.besiktigelse),
        .sannsynlighet(.oppussingTrengs),
      ].contains($0.slag)
    }
  }

  private mutating func legg(_ virkemiddel: Virkemiddel) {
    var flat = FlatVirkemiddel()
    flat.førsteVilkår = Int32(vilkår.count)
    for regel in virkemiddel.vilkår { legg(regel, bit: 1 << UInt64(virkemidler.count)) }
    flat.sisteVilkår = Int32(vilkår.count)
    flat.førsteBeløp = Int32(beløp.count)
    for del in virkemiddel.beløp { beløp.append(del) }
    flat.sisteBeløp = Int32(beløp.count)
    flat.krever = virkemiddel.krever
    flat.utelukkesAv = virkemiddel.utelukkesAv
    flat.avslutter = virkemiddel.avslutter
    flat.medfører = virkemiddel.medfører
    flat.beholdesI = virkemiddel.beholdesI
    flat.nameHash = virkemiddel.nameHash
    flat.varighet = virkemiddel.varighet
    flat.timerPerTildeling = virkemiddel.timerPerTildeling
    flat.timerPerDøgn = virkemiddel.timerPerMåned / 30.4375
    flat.flytterTil = virkemiddel.flytterTil?.rawValue ?? .max
    flat.behovsendring = Int8(virkemiddel.behovsendring)
    flat.rammeFra = Int32(
      virkemiddel.grense.rammeFra >= 0
        ? virkemiddel.grense.rammeFra
        : virkemiddel.grense.ramme != nil ? virkemidler.count : -1)
    flat.harKø = virkemiddel.grense.harKø
    flat.fraFellesTilbud = virkemiddel.grense.fraFellesTilbud
    flat.harPlasser = virkemiddel.grense.plasser != nil
    flat.harAntall = virkemiddel.grense.antallPerÅr != nil
    flat.dekning = serier.legg(virkemiddel.dekning)
    flat.harBeholdning =
      virkemiddel.varighet >= 0 || virkemiddel.beløp.contains { $0.erLøpende }
    if virkemiddel.beløp.contains(where: { $0.erLøpende }) { harFormel = true }
    if let løpende = virkemiddel.beløp.first(where: { $0.erLøpende }) {
      flat.løpendeLinje = Int32(løpende.linje)
      flat.tilHusholdning = løpende.til == .husholdning
    }
    flat.girBareVedBehov = virkemiddel.beløp.contains {
      switch $0.størrelse {
      case .bostøtte, .overAndelAvInntekt: true
      default: false
      }
    }
    virkemidler.append(flat)
  }

  private mutating func legg(_ regel: Vilkår, bit: UInt64) {
    let flat = FlatVilkår(regel, typer)
    vilkår.append(flat)
    if regel.målgrupper == 0 { utenMålgruppe |= bit }
    for nummer in 0..<16 {
      if regel.målgrupper & 1 << UInt16(nummer) != 0 { forMålgruppe[nummer] |= bit }
      if flat.nei & 1 << UInt64(nummer) == 0 { forType[nummer] |= bit }
      if flat.nei & 1 << (Kjennetegn.inngang + UInt64(nummer)) == 0 { forInngang[nummer] |= bit }
      if flat.neiNå & 1 << (8 + UInt32(nummer)) == 0 { forBosituasjon[nummer] |= bit }
    }
    for nummer in 0..<8 where flat.neiNå & 1 << UInt32(nummer) == 0 { forBehov[nummer] |= bit }
  }

  private mutating func legg(_ alle: [Virkning], _ gjelder: (Virkning.Slag) -> Bool) {
    for virkning in alle where gjelder(virkning.slag) {
      virkninger.append(
        FlatVirkning(
          bit: 1 << UInt64(virkning.virkemiddel), nummer: UInt8(virkning.virkemiddel),
          settes: virkning.settes, vilkår: FlatVilkår(virkning.vilkår, typer), verdi: virkning.verdi
        ))
    }
  }

  /// The doses of those who have an instrument are these from now on.
  mutating func brukDoser(_ doser: borrowing FlatStorage<Double>) {
    for k in 0..<virkninger.count {
      virkninger[k].dosert = dosert(virkninger[k].verdi, doser[Int(virkninger[k].nummer)])
    }
  }

  /// Instruments that a household can fulfil a rule of, as far as what is fixed at entry goes.
  @inline(__always)
  func kanFås(type: UInt8, inngang: UInt8, målgrupper: UInt16) -> UInt64 {
    var bits = utenMålgruppe
    var rest = målgrupper
    while rest != 0 {
      bits |= forMålgruppe[rest.trailingZeroBitCount]
      rest &= rest &- 1
    }
    return bits & forType[Int(type)] & forInngang[Int(inngang)]
  }

  @inline(__always)
  func vurderes(ved punkt: Vurderingspunkt) -> UInt64 { vurderes[Int(punkt.rawValue)] }

  @inline(__always)
  func område(_ punkt: Sannsynlighetspunkt) -> Range<Int> {
    Int(sannsynlighetStart[Int(punkt.rawValue)])..<Int(sannsynlighetStart[Int(punkt.rawValue) + 1])
  }

  @inline(__always)
  func område(_ punkt: Varighetspunkt) -> Range<Int> {
    Int(varighetStart[Int(punkt.rawValue)])..<Int(varighetStart[Int(punkt.rawValue) + 1])
  }
}

/// An instrument as plain values.
struct FlatVirkemiddel {
  var krever: UInt64 = 0
  var utelukkesAv: UInt64 = 0
  var avslutter: UInt64 = 0
  var medfører: UInt64 = 0
  var førsteVilkår: Int32 = 0
  var sisteVilkår: Int32 = 0
  var førsteBeløp: Int32 = 0
  var sisteBeløp: Int32 = 0
  var nameHash: UInt32 = 0
  var varighet: Int32 = -1
  /// The instrument whose frame is used, or −1.
  var rammeFra: Int32 = -1
  /// Series of the probability that it is offered.
  var dekning: Int32 = 0
  var timerPerTildeling = 0.0
  var timerPerDøgn = 0.0
  var beholdesI: UInt16 = 0
  var flytterTil: UInt8 = .max
  var behovsendring: Int8 = 0
  /// Its rule among those of startlån, or −1.
  var lån: Int16 = -1
  /// The same among those that let a tenant buy the dwelling.
  var leieTilEie: Int16 = -1
  var harKø = false
  var fraFellesTilbud = false
  /// The agreement whose unused homes are paid for, or −1.
  var avtale: Int8 = -1
  var harPlasser = false
  var harAntall = false
  /// Whether a household that has it keeps a record of its end or amounts.
  var harBeholdning = false
  /// The line of its running amount, or −1, and whether that goes to the household.
  var løpendeLinje: Int32 = -1
  var tilHusholdning = false
  /// Whether only one whom its rule gives something has it.
  var girBareVedBehov = false

  /// Whether it is given between two events, in turn, and not at once.
  var gisFraKø: Bool { harKø || flytterTil != .max }
}

/// An effect as plain values.
struct FlatVirkning {
  var bit: UInt64
  var nummer: UInt8
  var settes: Bool
  var vilkår: FlatVilkår
  var verdi: Double
  /// The value as a factor under the dose of its instrument.
  var dosert = 1.0
}
