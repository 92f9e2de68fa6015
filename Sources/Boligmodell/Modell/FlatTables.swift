import SimulationKernel

/// The model's lists with references flattened to plain values, so that the event loop touches neither
/// reference counts nor enumerations with arrays in them.
struct FlatTables: ~Copyable {
  var risikoer = FlatStorage<FlatRisiko>()
  /// First risk of each followed bosituasjon; one more at the end.
  var risikoStart = FlatStorage<Int32>()
  /// Largest number of risks of a bosituasjon.
  var width = 1
  var faktorer = FlatStorage<FlatFaktor>()
  var mål = FlatStorage<FlatTarget>()

  init(_ modell: borrowing Modell) {
    for b in 0..<Bosituasjon.antallFulgte {
      risikoStart.append(Int32(risikoer.count))
      for risiko in modell.risikoer[b] { legg(risiko, modell.virkninger(i: b, risiko.årsak)) }
      width = max(width, modell.risikoer[b].count)
    }
    risikoStart.append(Int32(risikoer.count))
  }

  private mutating func legg(_ risiko: Risiko, _ virkninger: [Virkning]) {
    var flat = FlatRisiko(årsak: risiko.årsak)
    switch risiko.tid {
    case .hazard(let hazard): flat.hazard = hazard
    case .varighet(let variate): flat.variate = variate
    }
    flat.førsteFaktor = Int32(faktorer.count)
    for faktor in risiko.faktorer where faktor.verdi != 1 {
      faktorer.append(FlatFaktor(vilkår: faktor.vilkår, faktor: faktor.verdi))
    }
    for virkning in virkninger {
      faktorer.append(
        FlatFaktor(
          vilkår: virkning.vilkår, faktor: virkning.verdi,
          virkemiddel: 1 << UInt64(virkning.virkemiddel), nummer: UInt8(virkning.virkemiddel)))
    }
    flat.sisteFaktor = Int32(faktorer.count)
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

  /// Product of the relative risks whose rule holds; those of an instrument in proportion to the hours
  /// that those who have it get.
  @inline(__always)
  func multiplier(
    _ risiko: FlatRisiko, _ attributes: Attributes, _ doser: borrowing FlatStorage<Double>
  ) -> Double {
    var produkt = risiko.årsak == .bomiljøbrudd ? Double(attributes.bomiljø) : 1.0
    var i = Int(risiko.førsteFaktor)
    while i < Int(risiko.sisteFaktor) {
      let virkemiddel = faktorer[i].virkemiddel
      if virkemiddel == 0 || virkemiddel & attributes.virkemidler != 0,
        faktorer[i].vilkår.gjelder(attributes)
      {
        produkt *=
          virkemiddel == 0
          ? faktorer[i].faktor : dosert(faktorer[i].faktor, doser[Int(faktorer[i].nummer)])
      }
      i += 1
    }
    return produkt
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
  var sisteFaktor: Int32 = 0
  var førsteMål: Int32 = 0
  var sisteMål: Int32 = 0
  var etter: Int32 = -1
  var gjennomføres = 0.0
  init(årsak: Årsak) { self.årsak = årsak }
}

enum FlatFølge: UInt8 { case flytter, søker, behov, fravikelse, leierPrivat, kjøper, anmerkning }

struct FlatFaktor {
  var vilkår: Vilkår
  var faktor: Double
  /// The instrument it belongs to, as its bit and number; 0 for none.
  var virkemiddel: UInt64 = 0
  var nummer: UInt8 = 0
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

/// What rules look at.
struct Attributes {
  var husholdningstype: UInt8
  var behov: UInt8
  var bosituasjon: UInt8
  var harBarn: Bool
  var målgrupper: UInt16
  var alder: Float
  var personer: Float
  var inntekt: Float
  var egenkapital: Float
  /// Housing cost less support, kroner a year.
  var boutgift: Float
  /// Instruments it has, and those that act on everyone.
  var virkemidler: UInt64
  var inngang: UInt8
  /// Factor of the neighbours on breaches of the peace.
  var bomiljø: Float = 1
  var trygd: Bool
  var betalingsanmerkning: Bool
  /// Whether the loan on its home exceeds the home's worth.
  var underVann: Bool

  /// Housing cost as a share of income; without income 1 where there is a cost.
  var boutgiftsandel: Float {
    inntekt > 0 ? boutgift / inntekt : boutgift > 0 ? 1 : 0
  }
}

extension Vilkår {
  /// Whether the rule holds for a household.
  @inline(__always)
  func gjelder(_ a: Attributes) -> Bool {
    husholdningstyper & (1 << UInt16(a.husholdningstype)) != 0
      && (målgrupper == 0 || målgrupper & a.målgrupper != 0)
      && utenMålgrupper & a.målgrupper == 0
      && behov & (1 << a.behov) != 0
      && bosituasjoner & (1 << UInt16(a.bosituasjon)) != 0
      && alder.contains(a.alder) && personer.contains(a.personer) && inntekt.contains(a.inntekt)
      && (barn == nil || barn == a.harBarn)
      && (erEnkel || gjelderResten(a))
  }

  /// The parts that few rules state.
  private func gjelderResten(_ a: Attributes) -> Bool {
    (virkemidler == 0 || virkemidler & a.virkemidler != 0) && utenVirkemidler & a.virkemidler == 0
      && innganger & (1 << UInt16(a.inngang)) != 0
      && (trygd == nil || trygd == a.trygd)
      && (betalingsanmerkning == nil || betalingsanmerkning == a.betalingsanmerkning)
      && (underVann == nil || underVann == a.underVann)
      && egenkapital.contains(a.egenkapital) && boutgiftsandel.contains(a.boutgiftsandel)
  }

  /// Whether it says nothing of them.
  var erEnkel: Bool {
    virkemidler == 0 && utenVirkemidler == 0 && innganger == .max && trygd == nil
      && betalingsanmerkning == nil && underVann == nil && egenkapital == .alt
      && boutgiftsandel == .alt
  }
}
