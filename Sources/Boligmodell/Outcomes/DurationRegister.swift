import SimulationKernel

/// Spells of a replication by measure and group, as Kaplan–Meier curves on day bins.
struct DurationRegister: ~Copyable {
  let groups: Int
  /// Longest age with a bin of its own, days: twenty years for tenancies, five for all else. Past it a curve
  /// says nothing, and quantiles that lie there are not defined.
  static func days(_ measure: DurationID) -> Int { measure == .leieforhold ? 7305 : 1827 }
  private var curves: ContiguousArray<KaplanMeier>
  /// Completed durations by measure × group: sum and number.
  private var sum: ContiguousArray<Double>
  private var antall: ContiguousArray<Double>

  init(groups: Int) {
    self.groups = groups
    curves = []
    for measure in DurationID.allCases {
      let curve = KaplanMeier(days: DurationRegister.days(measure))
      curves.append(contentsOf: repeatElement(curve, count: groups))
    }
    sum = ContiguousArray(repeating: 0, count: curves.count)
    antall = sum
  }

  mutating func reset() {
    for row in curves.indices where curves[row].spells > 0 {
      curves[row].removeAll()
      sum[row] = 0
      antall[row] = 0
    }
  }

  /// Files a spell. What lay before day 0 is not observed: it enters late, at the age it had then.
  mutating func før(
    _ mål: Int, groups sett: UInt64, fra: Double, til: Double, _ outcomes: KaplanMeier.Outcome
  ) {
    if til < 0 { return }
    var rest = sett
    while rest != 0 {
      let row = mål * groups + rest.trailingZeroBitCount
      rest &= rest &- 1
      curves[row].add(from: max(-fra, 0), to: til - fra, outcomes)
      if outcomes == .ended {
        sum[row] += til - fra
        antall[row] += 1
      }
    }
  }

  func curve(_ mål: DurationID, group: Int) -> KaplanMeier {
    curves[mål.rawValue * groups + group]
  }

  /// Number of completed durations, however long.
  func fullførte(_ mål: DurationID, group: Int) -> Double { antall[mål.rawValue * groups + group] }

  /// Mean of completed durations, NaN where there are none; hard cases still waiting are not in it.
  func snittAvFullførte(_ mål: DurationID, group: Int) -> Double {
    let row = mål.rawValue * groups + group
    return antall[row] > 0 ? sum[row] / antall[row] : .nan
  }
}
