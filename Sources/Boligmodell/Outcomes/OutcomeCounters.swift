import SimulationKernel

/// Durations whose distribution is kept.
enum DurationID: Int, CaseIterable {
  case fraSøknad, fraBehov, midlertidig, leieforhold, bosetting, tomgang
}

/// Counts, areas and spells of a replication, by group; closed into the outcome row period by period.
struct OutcomeCounters: ~Copyable {
  let groupCount: Int
  let horizon: Double
  let periods: [Period]
  /// Counts of the current period, indikator × group.
  var antall: FlatStorage<Double>
  /// Households by situation (and, last, on the waiting list) and group, and the signed sum of times.
  var bestand: FlatStorage<TimeSum>
  /// Transitions of the current period, from × to; the last "from" is inflow.
  var flyter: FlatStorage<Double>
  var durations: DurationRegister
  /// Stays in temporary accommodation by period of entry and group: eligible and reached the mark.
  var kvalifiserte: FlatStorage<Double>
  var nådde: FlatStorage<Double>
  let typeCount: Int
  var startlånFamilier = 0.0
  /// The outcome row so far, and what each number in it means.
  let layout: OutcomeLayout
  var row: ContiguousArray<Double>
  /// Start loans to families by period, and the dwellings' numbers by period and kind, all kinds first.
  var familier: ContiguousArray<Double>
  var boligtall: ContiguousArray<BoligCounts>
  /// The organisation's numbers by period.
  var organisasjonstall: ContiguousArray<Organisasjonstall>
  /// Where the current period began.
  var fra = 0.0

  /// Place of the waiting list among the situations.
  static let venteliste = Bosituasjon.antallFulgte
  static let tilstander = Bosituasjon.antallFulgte + 1
  static let flowsFrom = Bosituasjon.antallFulgte + 1

  init(modell: borrowing Modell) {
    layout = modell.layout
    row = ContiguousArray(repeating: .nan, count: modell.layout.columnCount)
    typeCount = modell.boligtyper.count
    familier = ContiguousArray(repeating: 0, count: modell.layout.periods.count)
    boligtall = ContiguousArray(
      repeating: BoligCounts(),
      count: modell.layout.periods.count * (modell.boligtyper.count + 1))
    organisasjonstall = ContiguousArray(
      repeating: Organisasjonstall(),
      count: modell.layout.periods.count * modell.layout.organisation.count)
    groupCount = modell.layout.householdGroupCount
    horizon = modell.horizon
    periods = Array(modell.layout.periods.dropLast())
    antall = FlatStorage(repeating: 0, count: IndikatorID.allCases.count * groupCount)
    bestand = FlatStorage(repeating: TimeSum(), count: OutcomeCounters.tilstander * groupCount)
    flyter = FlatStorage(repeating: 0, count: OutcomeCounters.flowsFrom * Bosituasjon.antall)
    durations = DurationRegister(groups: groupCount)
    kvalifiserte = FlatStorage(repeating: 0, count: periods.count * groupCount)
    nådde = FlatStorage(repeating: 0, count: periods.count * groupCount)
  }

  /// Empties everything for a new replication.
  mutating func reset(fra: Double) {
    for i in 0..<bestand.count { bestand[i] = TimeSum() }
    for i in row.indices { row[i] = .nan }
    for i in familier.indices { familier[i] = 0 }
    for i in boligtall.indices { boligtall[i] = BoligCounts() }
    for i in organisasjonstall.indices { organisasjonstall[i] = Organisasjonstall() }
    resetCounts()
    self.fra = fra
  }

  /// Empties counts and spells but keeps who is where: statistics begin.
  mutating func resetCounts() {
    durations.reset()
    kvalifiserte.fill(0)
    nådde.fill(0)
    resetPeriod()
  }

  /// Empties the counts of the period.
  mutating func resetPeriod() {
    antall.fill(0)
    flyter.fill(0)
    startlånFamilier = 0
  }

  /// The group of a kind of dwelling by number, all kinds first.
  func group(type: Int) -> Int { type == 0 ? 0 : groupCount + type - 1 }

  /// Place of a period's numbers of a kind of dwelling, all kinds first.
  func boligplass(_ p: Int, _ type: Int) -> Int { p * (typeCount + 1) + type }

  /// Counts one, or a number, for every group of a household.
  @inline(__always)
  mutating func tell(_ indikator: IndikatorID, _ groups: UInt64, _ mengde: Double = 1) {
    let første = indikator.rawValue * groupCount
    var rest = groups
    while rest != 0 {
      antall[første + rest.trailingZeroBitCount] += mengde
      rest &= rest &- 1
    }
  }

  @inline(__always)
  private mutating func endre(_ tilstand: Int, _ groups: UInt64, _ endring: Int, _ now: Double) {
    let første = tilstand * groupCount
    var rest = groups
    while rest != 0 {
      bestand[første + rest.trailingZeroBitCount].endre(endring, now)
      rest &= rest &- 1
    }
  }

  @inline(__always)
  mutating func inn(_ b: Bosituasjon, _ groups: UInt64, _ now: Double) {
    endre(Int(b.rawValue), groups, 1, now)
  }

  @inline(__always)
  mutating func ut(_ b: Bosituasjon, _ groups: UInt64, _ now: Double) {
    if b.erFulgt { endre(Int(b.rawValue), groups, -1, now) }
  }

  mutating func innPåListe(_ groups: UInt64, _ now: Double) {
    endre(OutcomeCounters.venteliste, groups, 1, now)
  }

  mutating func utAvListe(_ groups: UInt64, _ now: Double) {
    endre(OutcomeCounters.venteliste, groups, -1, now)
  }

  @inline(__always)
  mutating func flyt(fra: Int, til: Int) { flyter[fra * Bosituasjon.antall + til] += 1 }

  /// Files the end of a duration: completed, or broken off.
  @inline(__always)
  mutating func varighet(
    _ mål: DurationID, _ h: Husholdning, fra: Double, til: Double,
    _ outcomes: KaplanMeier.Outcome
  ) {
    durations.før(mål.rawValue, groups: h.groups, fra: fra, til: til, outcomes)
  }

  /// A dwelling stood without a tenant until it was let, left the stock or the horizon came; NaN when it
  /// was never vacated.
  mutating func tomgang(ledigSiden: Double, til now: Double, _ outcomes: KaplanMeier.Outcome) {
    if ledigSiden.isNaN { return }
    durations.før(
      DurationID.tomgang.rawValue, groups: 1, fra: ledigSiden, til: now, outcomes)
  }

  mutating func startlån(_ lån: Double, familie: Bool, _ groups: UInt64) {
    tell(.startlånAntall, groups)
    tell(.startlånBeløp, groups, lån)
    if familie { startlånFamilier += 1 }
  }

  mutating func bosatt(personer: Double, _ groups: UInt64) {
    tell(.bosattHusholdninger, groups)
    tell(.bosattPersoner, groups, personer)
  }
}
