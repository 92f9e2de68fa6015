import SimulationKernel

extension OutcomeCounters {
  /// A stay in temporary accommodation ends, or the horizon does: KOSTRA's counts of the calendar year and
  /// the share of stays that reach the mark.
  mutating func midlertidigOpphold(_ h: inout Husholdning, til now: Double, år: Int) {
    // A stay over at the stroke of the new year was not in it.
    if now > fra || h.inn >= fra { tellIÅr(&h, now, år: år) }
    varighet(.midlertidig, h, fra: h.inn, til: now, now < horizon ? .ended : .stillWaiting)
    if h.inn < 0 || h.inn > horizon - tremånedersmerket { return }
    guard let periode = periods.firstIndex(where: { h.inn < $0.til }) else { return }
    let nådd = now - h.inn > tremånedersmerket
    var rest = h.groups
    while rest != 0 {
      let plass = periode * groupCount + rest.trailingZeroBitCount
      kvalifiserte[plass] += 1
      if nådd { nådde[plass] += 1 }
      rest &= rest &- 1
    }
  }

  /// Counts a household once a calendar year, and once more when a stay of it has passed the mark.
  mutating func tellIÅr(_ h: inout Husholdning, _ now: Double, år: Int) {
    if h.taltIÅr != Int16(år) {
      h.taltIÅr = Int16(år)
      tell(.midlertidigHusholdninger, h.groups)
    }
    if now - h.inn > tremånedersmerket, h.taltOverMerketIÅr != Int16(år) {
      h.taltOverMerketIÅr = Int16(år)
      tell(.midlertidigOverMerket, h.groups)
    }
  }
}
