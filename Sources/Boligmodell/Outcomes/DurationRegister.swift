import SimulationKernel

/// Spells of a replication by measure and group, as Kaplan–Meier curves on day bins: those of
/// ``KaplanMeier``, kept so that the groups of a spell lie side by side and a bin that nobody met costs
/// nothing.
struct DurationRegister: ~Copyable {
  let groups: Int
  /// Longest age with a bin of its own, days: twenty years for tenancies, five for all else. Past it a curve
  /// says nothing, and quantiles that lie there are not defined.
  static func days(_ measure: DurationID) -> Int { measure == .leieforhold ? 7305 : 1827 }
  /// By measure: its longest age and its first bin.
  private var days = FlatStorage<Int>()
  private var første = FlatStorage<Int>()
  /// By bin, one more than there are ages: spells by group that end in it, that are lost sight of in it and
  /// that come under observation in it. The first group is all households: where it has none nobody has.
  private var antall: FlatStorage<Int32>
  /// By measure × group: still waiting at the end; completed durations, sum and number.
  private var venterFortsatt: FlatStorage<Int32>
  private var sum: FlatStorage<Double>
  private var fullførte: FlatStorage<Double>
  private var kurver: FlatStorage<DurationCurve>

  init(groups: Int) {
    self.groups = groups
    var bins = 0
    for measure in DurationID.allCases {
      days.append(DurationRegister.days(measure))
      første.append(bins)
      bins += DurationRegister.days(measure) + 2
    }
    antall = FlatStorage(repeating: 0, count: bins * 3 * groups)
    let rows = DurationID.allCases.count * groups
    venterFortsatt = FlatStorage(repeating: 0, count: rows)
    sum = FlatStorage(repeating: 0, count: rows)
    fullførte = FlatStorage(repeating: 0, count: rows)
    kurver = FlatStorage(repeating: DurationCurve(), count: groups)
  }

  mutating func reset() {
    for bin in 0..<antall.count / (3 * groups) where erBrukt(bin) {
      for k in bin * 3 * groups..<(bin + 1) * 3 * groups { antall[k] = 0 }
    }
    venterFortsatt.fill(0)
    sum.fill(0)
    fullførte.fill(0)
  }

  @inline(__always)
  private func erBrukt(_ bin: Int) -> Bool {
    let rad = bin * 3 * groups
    return antall[rad] | antall[rad + groups] | antall[rad + 2 * groups] != 0
  }

  /// Files a spell. What lay before day 0 is not observed: it enters late, at the age it had then.
  mutating func før(
    _ mål: Int, groups sett: UInt64, fra: Double, til: Double, _ utfall: KaplanMeier.Outcome
  ) {
    if til < 0 { return }
    let lengde = til - fra
    let days = days[mål]
    let siste = bin(lengde, days)
    let inn = fra >= 0 ? 0 : min(bin(-fra, days, after: true), siste)
    let innrad = ((første[mål] + inn) * 3 + 2) * groups
    let sluttet = utfall == .ended && siste <= days
    let utrad = ((første[mål] + siste) * 3 + (sluttet ? 0 : 1)) * groups
    var rest = sett
    while rest != 0 {
      let group = rest.trailingZeroBitCount
      rest &= rest &- 1
      antall[innrad + group] += 1
      antall[utrad + group] += 1
      if utfall == .ended {
        sum[mål * groups + group] += lengde
        fullførte[mål * groups + group] += 1
      } else if utfall == .stillWaiting {
        venterFortsatt[mål * groups + group] += 1
      }
    }
  }

  /// The bin of an age: 0 for the age 0, k for ages in (k − 1, k]; for an entry, that of what comes after.
  @inline(__always)
  private func bin(_ alder: Double, _ days: Int, after: Bool = false) -> Int {
    if alder > Double(days) { return days + 1 }
    let hele = Int(alder)
    return alder > Double(hele) || after ? hele + 1 : hele
  }

  /// Reads the curves of a measure, one for each group, to be asked for by ``lest(_:)``.
  mutating func les(_ mål: DurationID) {
    kurver.fill(DurationCurve())
    let første = første[mål.rawValue]
    for bin in 0...days[mål.rawValue] + 1 {
      if erBrukt(første + bin) {
        let rad = (første + bin) * 3 * groups
        for group in 0..<groups {
          kurver[group].forløp += Int(antall[rad + 2 * groups + group])
          if bin > days[mål.rawValue] { continue }
          kurver[group].passer(
            bin, sluttet: Int(antall[rad + group]), ute: Int(antall[rad + groups + group]),
            inn: Int(antall[rad + 2 * groups + group]))
        }
      }
      if bin <= DurationCurve.grense {
        for group in 0..<groups { kurver[group].slutt(bin) }
      }
    }
    for group in 0..<groups {
      let row = mål.rawValue * groups + group
      kurver[group].fullførte = fullførte[row]
      kurver[group].venterFortsatt = Double(venterFortsatt[row])
      if fullførte[row] > 0 { kurver[group].snittAvFullførte = sum[row] / fullførte[row] }
    }
  }

  /// What was read of a group.
  func lest(_ group: Int) -> DurationCurve { kurver[group] }
}

/// What is read off a Kaplan–Meier curve on its way from bin to bin; NaN where observation does not reach.
/// The same numbers as ``KaplanMeier`` and ``SurvivalCurve`` give.
struct DurationCurve {
  /// The mean is restricted to so many days.
  static let grense = 365

  var forløp = 0
  var fullførte = 0.0
  var venterFortsatt = 0.0
  /// Mean of completed durations; hard cases still waiting are not in it.
  var snittAvFullførte = Double.nan
  var p25 = Double.nan
  var median = Double.nan
  var p75 = Double.nan
  var p90 = Double.nan
  /// Shares that last longer than so many days.
  var over91 = Double.nan
  var over182 = Double.nan
  var over365 = Double.nan
  /// The area under the curve so far, up to the limit.
  var begrensetSnitt = 0.0
  private var underRisiko = 0
  private var andel = 1.0
  /// The share after the bin before.
  private var forrige = 1.0

  @inline(__always)
  mutating func passer(_ bin: Int, sluttet: Int, ute: Int, inn: Int) {
    underRisiko += inn
    if sluttet > 0 {
      let før = andel
      andel *= 1 - Double(sluttet) / Double(underRisiko)
      if andel <= 0.75 { sett(bin, før) }
    }
    underRisiko -= sluttet + ute
  }

  private mutating func sett(_ bin: Int, _ før: Double) {
    nå(&p25, 0.25, bin, før)
    nå(&median, 0.5, bin, før)
    nå(&p75, 0.75, bin, før)
    nå(&p90, 0.9, bin, før)
  }

  /// The age that a share u do not pass, once the curve is that low.
  private func nå(_ kvantil: inout Double, _ u: Double, _ bin: Int, _ før: Double) {
    if !kvantil.isNaN || andel > 1 - u { return }
    kvantil = bin == 0 ? 0 : Double(bin - 1) + (før - (1 - u)) / (før - andel)
  }

  @inline(__always)
  mutating func slutt(_ bin: Int) {
    if bin > 0 { begrensetSnitt += 0.5 * (forrige + andel) }
    forrige = andel
    switch bin {
    case 91: over91 = andel
    case 182: over182 = andel
    case 365: over365 = andel
    default: break
    }
  }
}
