extension BandedHazard {
  /// The mean stay, ∫ S(a) da with S(a) = exp(−cumulative hazard).
  public func mean() throws(Failure) -> Double {
    guard let last = rates.last, last > 0 else { throw .infiniteMean }
    return starts.indices.reduce(0) { $0 + survivorArea(band: $1) }
  }

  /// The age of a stay found in progress at a random moment: density S(a)/mean, by inversion of one
  /// uniform u in (0, 1). What is left of it has the same distribution, but is not independent of it:
  /// draw the age here and the residual from the hazard beyond that age.
  ///
  /// Source: Cox, "Renewal Theory" (1962), section 5.2.
  public func equilibriumAge(_ u: Double) throws(Failure) -> Double {
    try Equilibrium(self).age(u)
  }

  /// A hazard with what its equilibrium ages are found by, worked out once for many of them.
  public struct Equilibrium: Sendable {
    let hazard: BandedHazard
    /// ∫ S over each band, and over all; nil where that is not finite.
    let areas: [Double]
    let mean: Double?

    public init(_ hazard: BandedHazard) {
      self.hazard = hazard
      mean = try? hazard.mean()
      areas = mean == nil ? [] : hazard.starts.indices.map { hazard.survivorArea(band: $0) }
    }

    /// See ``BandedHazard/equilibriumAge(_:)``.
    public func age(_ u: Double) throws(Failure) -> Double {
      guard let mean else { throw .infiniteMean }
      var area = u * mean
      let last = areas.count - 1
      for band in 0..<last {
        let inBand = areas[band]
        if area < inBand { return hazard.starts[band] + hazard.length(ofArea: area, band: band) }
        area -= inBand
      }
      return hazard.starts[last] + hazard.length(ofArea: area, band: last)
    }
  }

  /// ∫ S over a band; 1/rate times S at its start for the last one.
  fileprivate func survivorArea(band: Int) -> Double {
    let atStart = Elementary.exp(-accumulated[band])
    let rate = rates[band]
    if band == starts.count - 1 { return atStart / rate }
    let width = starts[band + 1] - starts[band]
    return rate == 0 ? atStart * width : atStart * (-Elementary.expm1(-rate * width) / rate)
  }

  /// How far into a band ∫ S from its start reaches an area.
  fileprivate func length(ofArea area: Double, band: Int) -> Double {
    let scaled = area / Elementary.exp(-accumulated[band])
    let rate = rates[band]
    if rate == 0 { return scaled }
    return -Elementary.log1p(-min(rate * scaled, 1 - 0x1p-53)) / rate
  }
}
