import SimulationKernel

/// The model's lists with references flattened to plain values, so that the event loop touches neither
/// reference counts nor enumerations with arrays in them.
struct FlatTables: ~Copyable {
  var risikoer = FlatStorage<FlatRisiko>()
  /// First risk of each followed bosituasjon; one more at the end.
  var risikoStart = FlatStorage<Int32>()
  /// The risks of each bosituasjon by cause: causes that share a block of draws come after one another.
  var trekkes = FlatStorage<Int32>()
  /// Largest number of risks of a bosituasjon.
  var width = 1
  var faktorer = FlatStorage<FlatFaktor>()
  var mål = FlatStorage<FlatTarget>()
  /// What the multipliers of each followed bosituasjon depend on, all its risks together.
  var avhengigheter = FlatStorage<Avhengighet>()
  /// The instruments that act on a risk of each followed bosituasjon, a bit each.
  var doserte = FlatStorage<UInt64>()
  /// For each followed bosituasjon and instrument the risks that it acts on, a bit each.
  private var risikoerAv = FlatStorage<UInt64>()
  /// Persons of each husholdningstype, and what ``Kjennetegn`` follows from it.
  var personer = FlatStorage<Float>()
  var kjennetegn = FlatStorage<UInt64>()
  /// Lists of rules, and where each is.
  private(set) var regler = FlatStorage<FlatRegel>()
  let listepoeng: Range<Int>
  let minstEn: Range<Int>
  let innvilges: Range<Int>
  /// Kinds of dwelling by number and whom they are for, in the order in which they are tried.
  let passerFor: Range<Int>
  let privatfaktorer: Range<Int>

  init(_ modell: borrowing Modell) {
    let typer = modell.husholdningstyper
    for (nummer, type) in typer.enumerated() {
      personer.append(type.personer)
      kjennetegn.append(Kjennetegn.av(husholdningstype: UInt8(nummer), harBarn: type.harBarn))
    }
    var regler = FlatStorage<FlatRegel>()
    func flat(_ liste: [Conditional<Double>], i regler: inout FlatStorage<FlatRegel>) -> Range<Int>
    {
      let start = regler.count
      for regel in liste {
        regler.append(FlatRegel(vilkår: FlatVilkår(regel.vilkår, typer), verdi: regel.verdi))
      }
      return start..<regler.count
    }
    listepoeng = flat(modell.venteliste.poeng, i: &regler)
    minstEn = flat(modell.venteliste.minstEn.map { Conditional($0, 1) }, i: &regler)
    innvilges = flat(modell.sak.innvilges, i: &regler)
    privatfaktorer = flat(modell.privatmarked.faktorer, i: &regler)
    let start = regler.count
    let rekkefølge =
      modell.boligrekkefølge.isEmpty ? Array(modell.boligtyper.indices) : modell.boligrekkefølge
    for nummer in rekkefølge {
      for vilkår in modell.boligtyper[nummer].passerFor {
        regler.append(FlatRegel(vilkår: FlatVilkår(vilkår, typer), verdi: Double(nummer)))
      }
    }
    passerFor = start..<regler.count
    self.regler = regler

    for b in 0..<Bosituasjon.antallFulgte {
      risikoStart.append(Int32(risikoer.count))
      for risiko in modell.risikoer[b] {
        legg(risiko, modell.virkninger(i: b, risiko.årsak), typer, modell.hazardForms)
      }
      let nye = Int(risikoStart[b])..<risikoer.count
      for r in nye.sorted(by: { risikoer[$0].årsak.rawValue < risikoer[$1].årsak.rawValue }) {
        trekkes.append(Int32(r))
      }
      width = max(width, modell.risikoer[b].count)
      var alt = Avhengighet()
      for r in Int(risikoStart[b])..<risikoer.count { alt.legg(til: risikoer[r].avhengighet) }
      avhengigheter.append(alt)
      var doserte: UInt64 = 0
      for r in Int(risikoStart[b])..<risikoer.count { doserte |= risikoer[r].virkemidler }
      self.doserte.append(doserte)
      for i in 0..<64 {
        var berørte: UInt64 = 0
        for r in nye where risikoer[r].virkemidler & (1 << UInt64(i)) != 0 {
          berørte |= 1 << UInt64(r - nye.lowerBound)
        }
        risikoerAv.append(berørte)
      }
    }
    risikoStart.append(Int32(risikoer.count))
  }

  private mutating func legg(
    _ risiko: Risiko, _ virkninger: [Virkning], _ typer: [Husholdningstype],
    _ former: [BandedHazard]
  ) {
    var flat = FlatRisiko(årsak: risiko.årsak)
    switch risiko.tid {
    case .hazard(let hazard):
      flat.hazard = hazard
      if former[Int(hazard)].starts.count == 1 { flat.rate = former[Int(hazard)].rates[0] }
    case .varighet(let variate): flat.variate = variate
    }
    flat.avhengighet.bomiljø = risiko.årsak == .bomiljøbrudd
    flat.førsteFaktor = Int32(faktorer.count)
    for faktor in risiko.faktorer where faktor.verdi != 1 {
      faktorer.append(FlatFaktor(vilkår: FlatVilkår(faktor.vilkår, typer), faktor: faktor.verdi))
    }
    flat.førsteVirkning = Int32(faktorer.count)
    for virkning in virkninger {
      if flat.variate < 0 { flat.virkemidler |= 1 << UInt64(virkning.virkemiddel) }
      faktorer.append(
        FlatFaktor(
          vilkår: FlatVilkår(virkning.vilkår, typer), faktor: virkning.verdi,
          virkemiddel: 1 << UInt64(virkning.virkemiddel), nummer: UInt8(virkning.virkemiddel)))
    }
    flat.sisteFaktor = Int32(faktorer.count)
    if flat.variate < 0 {
      for i in Int(flat.førsteFaktor)..<Int(flat.sisteFaktor) {
        flat.avhengighet.legg(til: Avhengighet(faktorer[i]))
      }
    }
    switch risiko.følge {
    case .flytterTil(let fordeling):
      flat.følge = .flytter
      (flat.førsteMål, flat.sisteMål) = legg(fordeling)
    case .søkerKommunalBolig: flat.følge = .søker
    case .behov(let endring):
      flat.følge = .behov
      flat.endring = Int8(endring)
    case .fravikelse(let gjennomføres, let etter, let fordeling):
      flat.følge = .fravikelse
      flat.gjennomføres = gjennomføres
      flat.etter = etter
      (flat.førsteMål, flat.sisteMål) = legg(fordeling)
    case .leierPrivat: flat.følge = .leierPrivat
    case .kjøper: flat.følge = .kjøper
    case .anmerkning: flat.følge = .anmerkning
    }
    risikoer.append(flat)
  }

  /// Files a distribution over targets; its range.
  mutating func legg(_ fordeling: TargetDistribution) -> (Int32, Int32) {
    let første = Int32(mål.count)
    var sum = 0.0
    for i in fordeling.mål.indices {
      sum += fordeling.probabilities[i]
      mål.append(FlatTarget(til: sum, code: FlatTarget.code(fordeling.mål[i])))
    }
    return (første, Int32(mål.count))
  }

  /// The target of a uniform number, by inversion; the last takes what rounding leaves.
  @inline(__always)
  func velgMål(_ første: Int32, _ siste: Int32, _ u: Double) -> UInt8 {
    var i = Int(første)
    while i < Int(siste) - 1 {
      if u < mål[i].til { return mål[i].code }
      i += 1
    }
    return mål[i].code
  }

  /// The risks of a bosituasjon that any of some instruments act on, a bit each.
  @inline(__always)
  func berørte(_ b: Int, av virkemidler: UInt64) -> UInt64 {
    var berørte: UInt64 = 0
    var rest = virkemidler & doserte[b]
    while rest != 0 {
      berørte |= risikoerAv[b * 64 + rest.trailingZeroBitCount]
      rest &= rest &- 1
    }
    return berørte
  }

  /// Works out the factors of some instruments under new doses.
  mutating func forberedDoser(_ bits: UInt64, _ doser: borrowing FlatStorage<Double>) {
    for i in 0..<faktorer.count where faktorer[i].virkemiddel & bits != 0 {
      faktorer[i].nyDosert = dosert(faktorer[i].faktor, doser[Int(faktorer[i].nummer)])
    }
  }

  /// The new doses hold from now on.
  mutating func brukDoser() {
    for i in 0..<faktorer.count { faktorer[i].dosert = faktorer[i].nyDosert }
  }
}

/// A risk as plain values.
struct FlatRisiko {
  var årsak: Årsak
  var følge: FlatFølge = .anmerkning
  var endring: Int8 = 0
  var variate: Int32 = -1
  /// Intensity by time since entry, or −1 where `variate` gives the stay length.
  var hazard: Int32 = -1
  var førsteFaktor: Int32 = 0
  /// Where the factors of instruments begin, and those instruments.
  var førsteVirkning: Int32 = 0
  var sisteFaktor: Int32 = 0
  var virkemidler: UInt64 = 0
  /// The intensity where it is the same at every age and above 0, else 0.
  var rate = 0.0
  var førsteMål: Int32 = 0
  var sisteMål: Int32 = 0
  var etter: Int32 = -1
  var gjennomføres = 0.0
  var avhengighet = Avhengighet()
  init(årsak: Årsak) { self.årsak = årsak }
}

enum FlatFølge: UInt8 { case flytter, søker, behov, fravikelse, leierPrivat, kjøper, anmerkning }

/// A rule of a list and what it says.
struct FlatRegel {
  var vilkår: FlatVilkår
  var verdi: Double
}

/// What a multiplier depends on that can change during a stay.
struct Avhengighet {
  /// Instruments, a bit each.
  var virkemidler: UInt64 = 0
  /// Need and economy, as ``Attributes/nå`` has them.
  var nå: UInt32 = 0
  var boutgift = false
  /// The neighbours.
  var bomiljø = false

  init() {}

  init(_ faktor: FlatFaktor) {
    let vilkår = faktor.vilkår
    virkemidler = faktor.virkemiddel | vilkår.virkemidler | vilkår.utenVirkemidler
    nå = vilkår.neiNå
    boutgift = vilkår.boutgiftsandel != .alt
  }

  mutating func legg(til annen: Avhengighet) {
    virkemidler |= annen.virkemidler
    nå |= annen.nå
    boutgift = boutgift || annen.boutgift
    bomiljø = bomiljø || annen.bomiljø
  }

  /// Whether it can have other bits after a change.
  @inline(__always)
  func berøres(av før: Attributes, _ etter: Attributes) -> Bool {
    (før.virkemidler ^ etter.virkemidler) & virkemidler != 0 || (før.nå ^ etter.nå) & nå != 0
      || boutgift && før.boutgift != etter.boutgift
      || bomiljø && før.bomiljø != etter.bomiljø
  }
}

struct FlatFaktor {
  var vilkår: FlatVilkår
  var faktor: Double
  /// The instrument it belongs to, as its bit and number; 0 for none.
  var virkemiddel: UInt64 = 0
  var nummer: UInt8 = 0
  /// The factor under the dose of its instrument, now and next.
  var dosert = 1.0
  var nyDosert = 1.0
}

/// A factor by the share of the hours that are delivered: 1 at none, itself at all.
@inline(__always)
func dosert(_ faktor: Double, _ dose: Double) -> Double {
  if dose == 1 { return faktor }
  if dose <= 0 { return 1 }
  return faktor <= 0 ? 0 : Elementary.exp(dose * Elementary.log(faktor))
}

struct FlatTarget {
  /// Cumulative probability.
  var til: Double
  var code: UInt8
  /// Acute need, resolved by the duty of § 27.
  static let akutt: UInt8 = 255
  static func code(_ mål: TargetDistribution.Target) -> UInt8 {
    switch mål {
    case .bosituasjon(let b) where !mål.erAkutt: b.rawValue
    default: akutt
    }
  }
}
