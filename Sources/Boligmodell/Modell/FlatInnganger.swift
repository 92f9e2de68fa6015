import SimulationKernel

/// The inflow classes flattened to plain values, and the report groups of a household as masks.
struct FlatInnganger: ~Copyable {
  private(set) var innganger = FlatStorage<FlatInngang>()
  /// Cumulative probabilities of husholdningstyper and need levels, and those of målgrupper.
  private var andeler = FlatStorage<Double>()
  private var mål = FlatStorage<FlatTarget>()
  /// Group bits of each husholdningstype: all, its own and families.
  private var typegrupper = FlatStorage<UInt64>()
  private var aldersgrenser = FlatStorage<Float>()
  private let førsteMålgruppe: UInt64
  private let førsteBehov: UInt64
  private let førsteAlder: UInt64
  private let førsteInngang: UInt64

  init(_ modell: borrowing Modell) {
    let typer = modell.husholdningstyper
    for (nummer, type) in typer.enumerated() {
      typegrupper.append(
        1 | 2 << UInt64(nummer) | (type.harBarn ? 2 << UInt64(typer.count) : 0))
    }
    for grense in modell.aldersgrenser { aldersgrenser.append(grense) }
    førsteMålgruppe = UInt64(typer.count) + 2
    førsteBehov = førsteMålgruppe + UInt64(modell.målgrupper.count)
    førsteAlder = førsteBehov + UInt64(Behov.allCases.count)
    førsteInngang = førsteAlder + UInt64(modell.aldersgrenser.count) + 1
    for inngang in modell.innganger { legg(inngang) }
  }

  private mutating func legg(_ inngang: Inngang) {
    var flat = FlatInngang(
      alder: inngang.alder, inntekt: inngang.inntekt, egenkapital: inngang.egenkapital,
      trygd: inngang.trygd, betalingsanmerkning: inngang.betalingsanmerkning,
      oppdages: inngang.oppdages, søker: inngang.søker)
    flat.typer = legg(inngang.husholdningstyper)
    flat.behov = legg(inngang.behov)
    let start = Int32(andeler.count)
    for andel in inngang.målgrupper { andeler.append(andel) }
    flat.målgrupper = (start, Int32(andeler.count))
    let første = Int32(mål.count)
    var sum = 0.0
    for i in inngang.ankommerTil.mål.indices {
      sum += inngang.ankommerTil.probabilities[i]
      mål.append(FlatTarget(til: sum, code: FlatTarget.code(inngang.ankommerTil.mål[i])))
    }
    flat.mål = (første, Int32(mål.count))
    innganger.append(flat)
  }

  private mutating func legg(_ shares: Shares) -> (Int32, Int32) {
    let start = Int32(andeler.count)
    var sum = 0.0
    for andel in shares.probabilities {
      sum += andel
      andeler.append(sum)
    }
    return (start, Int32(andeler.count))
  }

  private func velg(_ område: (Int32, Int32), _ u: Double) -> UInt8 {
    var i = Int(område.0)
    while i < Int(område.1) - 1, u >= andeler[i] { i += 1 }
    return UInt8(truncatingIfNeeded: i - Int(område.0))
  }

  func type(_ i: Int, _ u: Double) -> UInt8 { velg(innganger[i].typer, u) }
  func behov(_ i: Int, _ u: Double) -> UInt8 { velg(innganger[i].behov, u) }

  /// Where a household of an inngang arrives.
  func ankommerTil(_ i: Int, _ u: Double) -> UInt8 {
    var k = Int(innganger[i].mål.0)
    while k < Int(innganger[i].mål.1) - 1, u >= mål[k].til { k += 1 }
    return mål[k].code
  }

  /// Målgrupper of a household, a bit each.
  func målgrupper(_ i: Int, _ subject: Subject, _ draws: Draws) -> UInt16 {
    var sett: UInt16 = 0
    var nummer: UInt32 = 0
    var k = Int(innganger[i].målgrupper.0)
    while k < Int(innganger[i].målgrupper.1) {
      if andeler[k] > 0,
        draws.uniform(subject, purpose: Purpose.målgruppe, occurrence: nummer) < andeler[k]
      {
        sett |= 1 << UInt16(nummer)
      }
      nummer += 1
      k += 1
    }
    return sett
  }

  /// The report groups of a household, a bit each, in the order of ``Modell/groups``.
  func groups(type: UInt8, målgrupper: UInt16, behov: UInt8, alder: Float, inngang: Int) -> UInt64 {
    var aldersgruppe = 0
    while aldersgruppe < aldersgrenser.count, alder >= aldersgrenser[aldersgruppe] {
      aldersgruppe += 1
    }
    return typegrupper[Int(type)] | UInt64(målgrupper) << førsteMålgruppe
      | 1 << (førsteBehov + UInt64(behov)) | 1 << (førsteAlder + UInt64(aldersgruppe))
      | 1 << (førsteInngang + UInt64(inngang))
  }
}

/// An inflow class as plain values.
struct FlatInngang {
  var alder: Int32
  var inntekt: Int32
  var egenkapital: Int32
  var trygd: Double
  var betalingsanmerkning: Double
  var oppdages: Double
  var søker: Double
  var typer: (Int32, Int32) = (0, 0)
  var behov: (Int32, Int32) = (0, 0)
  var målgrupper: (Int32, Int32) = (0, 0)
  var mål: (Int32, Int32) = (0, 0)
}
