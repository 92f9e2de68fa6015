/// A Kaplan–Meier curve worked out once, to be read several times.
public struct SurvivalCurve: Equatable, Sendable {
  /// The share that lasts longer than each whole number of days, from 0 on.
  public let shares: [Double]

  /// The share that lasts longer than a whole number of days within the curve.
  public func share(longerThan days: Int) -> Double {
    precondition(shares.indices.contains(days), "the curve reaches its last bin")
    return shares[days]
  }

  /// The age that a share u of spells do not pass, days; nil where observation does not reach it.
  ///
  /// Within a bin, ends are taken as spread evenly.
  public func quantile(_ u: Double) -> Double? {
    precondition(u > 0 && u < 1, "a quantile of a duration lies between 0 and 1")
    guard let bin = shares.firstIndex(where: { $0 <= 1 - u }) else { return nil }
    if bin == 0 { return 0 }
    let (before, after) = (shares[bin - 1], shares[bin])
    return Double(bin - 1) + (before - (1 - u)) / (before - after)
  }

  /// The mean of min(duration, τ), for τ within the curve: the area under it up to τ.
  ///
  /// Unlike the mean of spells that ended, leaving the long ones waiting never makes it lower.
  /// Source: Royston and Parmar, BMC Medical Research Methodology 13 (2013), 152.
  public func restrictedMean(to limit: Double = 365) -> Double {
    precondition(limit > 0 && limit <= Double(shares.count - 1), "the curve reaches its last bin")
    let whole = Int(limit)
    var area = 0.0
    for bin in 0..<whole { area += 0.5 * (shares[bin] + shares[bin + 1]) }
    let part = limit - Double(whole)
    if part > 0 {
      area += part * (shares[whole] + 0.5 * part * (shares[whole + 1] - shares[whole]))
    }
    return area
  }
}
