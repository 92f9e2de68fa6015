import ScenarioFormat
import Testing

@Suite("Temporary accommodation with a cap, in front of few dwellings, is a tandem with blocking")
struct TandemTests {
  /// Acute arrivals at 40 a year; 1 own unit and a cap of 2 bought places, turned away ones move away.
  /// After exponentially 40 days one is ready for a lasting home, and then stays until one of 2
  /// dwellings is free; tenancies last exponentially 60 days.
  private let text = """
    {
      navn: "tandem", start: "2009-01-01", år: 3, \(single),
      innganger: { a: { perÅr: 40, husholdningstype: { enslig: 1 }, søker: 1, ankommerTil: { akutt: 1 } } },
      bosituasjoner: { kommunalBolig: { årsaker: { flytter: {
        varighet: { eksponentiell: { snitt: "60 dager" } }, følge: { flytterTil: { flyttet: 1 } } } } } },
      midlertidigBotilbud: { egneEnheter: 1, tak: 2, vedAvvik: "flyttet",
        klarForVarigBolig: { eksponentiell: { snitt: "40 dager" } } },
      sak: { innvilges: [ { sannsynlighet: 1 } ] },
      kommunaleBoliger: { typer: { ordinær: { bestand: 2 } } },
    }
    """

  struct State: Hashable {
    /// In temporary accommodation, not ready and ready; in dwellings.
    var notReady = 0
    var ready = 0
    var housed = 0
    var places: Int { notReady + ready }
  }

  private let chain = Chain(from: State()) { s in
    var next: [(State, Double)] = []
    if s.places < 3 {
      var arrival = s
      arrival.notReady += 1
      next.append((arrival, 40.0 / 365))
    }
    if s.notReady > 0 {
      var readied = s
      readied.notReady -= 1
      if s.housed < 2 { readied.housed += 1 } else { readied.ready += 1 }
      next.append((readied, Double(s.notReady) / 40))
    }
    if s.housed > 0 {
      var vacated = s
      if s.ready > 0 { vacated.ready -= 1 } else { vacated.housed -= 1 }
      next.append((vacated, Double(s.housed) / 60))
    }
    return next
  }

  @Test("from empty: the transient distribution by uniformisation")
  func transient() throws {
    let o = try Outcomes(text, sample: 120)
    // Month ends of January, March and December: days 31, 90 and 365.
    for (date, day) in [(0, 31.0), (2, 90), (11, 365)] {
      let p = chain.distribution(chain.first, after: day)
      let places = chain.mean(p) { Double($0.places) }
      expectMean(try o.series("temporary_accommodation", date: date), places, "places, day \(day)")
      // All in temporary accommodation have applied, and nobody else.
      expectMean(try o.series("waiting_list", date: date), places, "list, day \(day)")
      expectMean(
        try o.series("municipal_dwelling", date: date), chain.mean(p) { Double($0.housed) },
        "tenants, day \(day)")
    }
  }

  @Test("after a warm-up: the stationary distribution, those turned away and bought nights")
  func stationary() throws {
    let o = try Outcomes(text, sample: 50, options: .init(warmupYears: 1))
    let p = chain.stationary(after: 5000)
    expectMean(
      try o.values("temporary_accommodation_mean"), chain.mean(p) { Double($0.places) }, "places")
    expectMean(
      try o.values("municipal_dwelling_mean"), chain.mean(p) { Double($0.housed) }, "tenants")
    let full = chain.mean(p) { $0.places == 3 ? 1 : 0 }
    expectMean(try o.values("temporary_turned_away"), 120 * full, "turned away")
    expectMean(try o.flow("inflow", "moved_away"), 120 * full, "moved away on arrival")
    expectMean(
      try o.values("temporary_nights_bought"),
      1095 * chain.mean(p) { Double(max($0.places - 1, 0)) }, "bought nights")
  }
}
