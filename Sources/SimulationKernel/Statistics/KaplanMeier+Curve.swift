extension KaplanMeier {
  /// The share that lasts longer than each bin, 0 to `days`: the product of (1 − ended/at risk).
  ///
  /// Where nobody is at risk the share stays as it was; few at risk at low ages (when all spells had
  /// begun before observation) make it unsteady. O(days).
  public func survival() -> [Double] {
    var atRisk = 0
    var share = 1.0
    return (0...days).map { bin in
      atRisk += Int(entered[bin])
      if ended[bin] > 0 { share *= 1 - Double(ended[bin]) / Double(atRisk) }
      atRisk -= Int(ended[bin]) + Int(censored[bin])
      return share
    }
  }

  /// The curve, to read several things off it. O(days).
  public func curve() -> SurvivalCurve { SurvivalCurve(shares: survival()) }

  /// See ``SurvivalCurve/quantile(_:)``.
  public func quantile(_ u: Double) -> Double? { curve().quantile(u) }

  /// See ``SurvivalCurve/restrictedMean(to:)``.
  public func restrictedMean(to limit: Double = 365) -> Double {
    curve().restrictedMean(to: limit)
  }

  /// Empties it for another replication. O(days).
  public mutating func removeAll() { self = KaplanMeier(days: days) }

  /// How many spells came under observation.
  public var spells: Int { entered.reduce(0) { $0 + Int($1) } }
}
