/// What rules look at: attributes of few kinds as a bit each, so that a rule is a mask, and numbers.
struct Attributes {
  /// Those that are fixed at entry, see ``Kjennetegn``.
  var kjennetegn: UInt64
  /// Those that change, see ``Kjennetegn/nå``.
  var nå: UInt32
  var personer: Float
  /// Instruments it has, and those that act on everyone.
  var virkemidler: UInt64
  /// Years.
  var alder: Float
  var inntekt: Float
  var egenkapital: Float
  /// Housing cost less support, kroner a year.
  var boutgift: Float
  /// Factor of the neighbours on breaches of the peace.
  var bomiljø: Float = 1

  var harBarn: Bool { kjennetegn & Kjennetegn.barn != 0 }
  var trygd: Bool { nå >> 24 & 0b1010 != 0 }
  var betalingsanmerkning: Bool { nå >> 24 & 0b1100 != 0 }

  /// Housing cost as a share of income; without income 1 where there is a cost.
  var boutgiftsandel: Float {
    inntekt > 0 ? boutgift / inntekt : boutgift > 0 ? 1 : 0
  }
}

/// Where each attribute has its bits.
enum Kjennetegn {
  static let målgruppe: UInt64 = 16
  static let inngang: UInt64 = 32
  /// Every household has it.
  static let alle: UInt64 = 1 << 48
  static let barn: UInt64 = 1 << 49

  /// Husholdningstype in bits 0 to 15; målgrupper come from 16 and inngang from 32.
  static func av(husholdningstype: UInt8, harBarn: Bool) -> UInt64 {
    1 << UInt64(husholdningstype) | alle | (harBarn ? barn : 0)
  }

  /// Need in bits 0 to 7, bosituasjon from 8, trygd and payment remarks together from 24, and from 28
  /// whether the loan on the home exceeds its worth.
  @inline(__always)
  static func nå(behov: UInt8, bosituasjon: UInt8, _ flagg: Husholdning.Flagg) -> UInt32 {
    let økonomi = UInt32(flagg.rawValue >> 7) & 3
    let underVann = UInt32(flagg.rawValue >> 9) & 1
    return 1 << UInt32(behov) | 1 << (8 + UInt32(bosituasjon)) | 1 << (24 + økonomi)
      | 1 << (28 + underVann)
  }
}

/// A rule over attributes as masks.
struct FlatVilkår {
  /// Any of these breaks the rule; one of `minstEn` it must have.
  var nei: UInt64
  var minstEn: UInt64
  var neiNå: UInt32
  /// The masks say it all; else which of the numbers it looks at.
  var erEnkel: Bool
  var serAlder: Bool
  var serBoutgift: Bool
  var virkemidler: UInt64
  var utenVirkemidler: UInt64
  var alder: Interval
  var inntekt: Interval
  var egenkapital: Interval
  var boutgiftsandel: Interval

  init(_ vilkår: Vilkår, _ typer: [Husholdningstype]) {
    var husholdningstyper = vilkår.husholdningstyper
    for (nummer, type) in typer.enumerated() {
      let passer =
        vilkår.personer.contains(type.personer)
        && (vilkår.barn == nil || vilkår.barn == type.harBarn)
      if !passer { husholdningstyper &= ~(1 << UInt16(nummer)) }
    }
    nei =
      UInt64(~husholdningstyper) | UInt64(vilkår.utenMålgrupper) << Kjennetegn.målgruppe
      | UInt64(~vilkår.innganger) << Kjennetegn.inngang
    minstEn =
      vilkår.målgrupper == 0 ? Kjennetegn.alle : UInt64(vilkår.målgrupper) << Kjennetegn.målgruppe
    var økonomi: UInt32 = 0
    for (nummer, (trygd, anmerkning)) in [
      (false, false), (true, false), (false, true), (true, true),
    ].enumerated() {
      let passer =
        (vilkår.trygd == nil || vilkår.trygd == trygd)
        && (vilkår.betalingsanmerkning == nil || vilkår.betalingsanmerkning == anmerkning)
      if !passer { økonomi |= 1 << UInt32(nummer) }
    }
    if vilkår.underVann == true { økonomi |= 1 << 4 }
    if vilkår.underVann == false { økonomi |= 1 << 5 }
    neiNå = UInt32(~vilkår.behov) | UInt32(~vilkår.bosituasjoner) << 8 | økonomi << 24
    virkemidler = vilkår.virkemidler
    utenVirkemidler = vilkår.utenVirkemidler
    alder = vilkår.alder
    inntekt = vilkår.inntekt
    egenkapital = vilkår.egenkapital
    boutgiftsandel = vilkår.boutgiftsandel
    serAlder = alder != .alt
    serBoutgift = boutgiftsandel != .alt
    erEnkel =
      virkemidler == 0 && utenVirkemidler == 0 && !serAlder && inntekt == .alt
      && egenkapital == .alt && !serBoutgift
  }

  /// Whether it holds for a household.
  @inline(__always)
  func gjelder(_ a: Attributes) -> Bool {
    kanGjelde(kjennetegn: a.kjennetegn, nå: a.nå) && (erEnkel || gjelderResten(a))
  }

  /// Whether the masks let it hold.
  @inline(__always)
  func kanGjelde(kjennetegn: UInt64, nå: UInt32) -> Bool {
    kjennetegn & nei == 0 && nå & neiNå == 0 && kjennetegn & minstEn != 0
  }

  func gjelderResten(_ a: Attributes) -> Bool {
    (virkemidler == 0 || virkemidler & a.virkemidler != 0) && utenVirkemidler & a.virkemidler == 0
      && (!serAlder || alder.contains(a.alder)) && inntekt.contains(a.inntekt)
      && egenkapital.contains(a.egenkapital)
      && (!serBoutgift || boutgiftsandel.contains(a.boutgiftsandel))
  }
}

extension Vilkår {
  /// Whether the rule holds for a household: for lists that are read seldom; ``FlatVilkår`` says the same.
  func gjelder(_ a: Attributes) -> Bool {
    let typen = UInt16(truncatingIfNeeded: a.kjennetegn)
    let hans = UInt16(truncatingIfNeeded: a.kjennetegn >> Kjennetegn.målgruppe)
    let inngang = UInt16(truncatingIfNeeded: a.kjennetegn >> Kjennetegn.inngang)
    let økonomi = a.nå >> 24
    return husholdningstyper & typen != 0 && (målgrupper == 0 || målgrupper & hans != 0)
      && utenMålgrupper & hans == 0 && innganger & inngang != 0
      && UInt32(behov) & a.nå != 0 && UInt32(bosituasjoner) & a.nå >> 8 != 0
      && alder.contains(a.alder) && personer.contains(a.personer) && inntekt.contains(a.inntekt)
      && (barn == nil || barn == a.harBarn)
      && (virkemidler == 0 || virkemidler & a.virkemidler != 0)
      && utenVirkemidler & a.virkemidler == 0
      && (trygd == nil || trygd == (økonomi & 0b1010 != 0))
      && (betalingsanmerkning == nil || betalingsanmerkning == (økonomi & 0b1100 != 0))
      && (underVann == nil || underVann == (økonomi & 0b10_0000 != 0))
      && egenkapital.contains(a.egenkapital) && boutgiftsandel.contains(a.boutgiftsandel)
  }

  /// Whether it says nothing but of husholdningstype, målgrupper, need, bosituasjon, age and income.
  var erEnkel: Bool {
    virkemidler == 0 && utenVirkemidler == 0 && innganger == .max && trygd == nil
      && betalingsanmerkning == nil && underVann == nil && egenkapital == .alt
      && boutgiftsandel == .alt
  }
}
