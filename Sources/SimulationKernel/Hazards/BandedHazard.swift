/// An intensity that is constant within bands of the time since entry: the form in which event-history
/// studies report transition rates.
///
/// The last band never ends. Ages in days, rates per day.
public struct BandedHazard: Equatable, Sendable {
  /// Age at which each band starts, rising from 0.
  public let starts: [Double]
  /// Rate within each band, ≥ 0 and finite.
  public let rates: [Double]
  /// Cumulative hazard at each band's start.
  let accumulated: [Double]

  /// Why bands are not a hazard.
  public enum Failure: Error, Equatable, Sendable {
    /// There are no bands.
    case empty
    /// The first band starts at this age and not at 0.
    case firstStart(found: Double)
    /// A band's start is not above the one before it.
    case start(band: Int, found: Double, above: Double)
    /// A rate is negative or not finite.
    case rate(band: Int, found: Double)
    /// The rate of the last band is 0, so that the stay has no finite mean.
    case infiniteMean
  }

  /// Bands by the age at which they start and the rate within them.
  public init(_ bands: [(start: Double, rate: Double)]) throws(Failure) {
    guard let first = bands.first else { throw .empty }
    if first.start != 0 { throw .firstStart(found: first.start) }
    for (band, (start, rate)) in bands.enumerated() {
      if band > 0, !(start > bands[band - 1].start && start.isFinite) {
        throw .start(band: band, found: start, above: bands[band - 1].start)
      }
      if !(rate >= 0 && rate.isFinite) { throw .rate(band: band, found: rate) }
    }
    self.init(starts: bands.map(\.start), rates: bands.map(\.rate))
  }

  private init(starts: [Double], rates: [Double]) {
    self.starts = starts
    self.rates = rates
    var sums = [0.0]
    for band in 1..<max(1, starts.count) {
      sums.append(sums[band - 1] + rates[band - 1] * (starts[band] - starts[band - 1]))
    }
    accumulated = sums
  }

  /// The same rate at every age, ≥ 0 per day.
  public static func constant(_ rate: Double) throws(Failure) -> BandedHazard {
    try BandedHazard([(0, rate)])
  }

  /// The sum of hazards, each times a multiplier ≥ 0: the hazard of leaving by any of several causes.
  public static func sum(_ parts: [(hazard: BandedHazard, multiplier: Double)]) -> BandedHazard {
    var starts = Array(Set(parts.flatMap(\.hazard.starts)).sorted())
    if starts.isEmpty { starts = [0] }
    let rates = starts.map { start in
      parts.reduce(0) { sum, part in sum + part.multiplier * part.hazard.rate(at: start) }
    }
    return BandedHazard(starts: starts, rates: rates)
  }

  /// The rate at an age ≥ 0; at a boundary that of the band that starts there.
  public func rate(at age: Double) -> Double {
    rates[(starts.lastIndex { $0 <= age }) ?? 0]
  }

  /// The cumulative hazard from entry to an age ≥ 0.
  public func cumulative(at age: Double) -> Double {
    let band = (starts.lastIndex { $0 <= age }) ?? 0
    return accumulated[band] + rates[band] * (age - starts[band])
  }

  /// Where a stay that leaves by the cumulative hazard `exponential` (a unit exponential draw) ends;
  /// ∞ where that is never reached.
  public func age(reaching exponential: Double) -> Double {
    let band = (accumulated.lastIndex { $0 <= exponential }) ?? 0
    let rest = exponential - accumulated[band]
    if rest == 0 { return starts[band] }
    return rates[band] == 0 ? .infinity : starts[band] + rest / rates[band]
  }
}
