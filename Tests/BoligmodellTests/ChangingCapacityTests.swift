import Testing

@Suite("Inflow and capacity that change in time give the time-dependent queue")
struct ChangingCapacityTests {
  /// Capacity of the year's first and later days: 2, 5 from day 120, 1 from day 300, 3 from day 500.
  /// Linear, the line from 2 at day 120 to 5 at day 240 crosses 2½, 3½ and 4½ at days 140, 180 and 220.
  private let steps = """
    { trinn: { "2010-01-01": 2, "2010-05-01": 5, "2010-10-28": 1, "2011-05-16": 3 } }
    """
  private let stepsAt: [(Double, Int)] = [(0, 2), (120, 5), (300, 1), (500, 3)]

  /// And from 5 at day 360 to 2 at day 370 it crosses 4½, 3½ and 2½ after 5/3, 5 and 25/3 days.
  private let lines = """
    { lineær: { "2010-05-01": 2, "2010-08-29": 5, "2010-12-27": 5, "2011-01-06": 2 } }
    """
  private let linesAt: [(Double, Int)] = [
    (0, 2), (140, 3), (180, 4), (220, 5), (360 + 5.0 / 3, 4), (365, 3), (360 + 25.0 / 3, 2),
  ]

  /// 60 arrivals in 2010 and 25 in 2011, stays of 30 days.
  private func text(_ capacity: String) -> String {
    """
    {
      navn: "kapasitet", start: "2010-01-01", år: 2, \(single),
      innganger: { a: { perÅr: { "2010": 60, "2011": 25 }, husholdningstype: { enslig: 1 }, søker: 1,
        ankommerTil: { hosSlektEllerVenner: 1 } } },
      bosituasjoner: { kommunalBolig: { årsaker: { flytter: {
        varighet: { eksponentiell: { snitt: "30 dager" } }, følge: { flytterTil: { flyttet: 1 } } } } } },
      sak: { innvilges: [ { sannsynlighet: 1 } ] },
      kommunaleBoliger: { typer: { ordinær: { bestand: \(capacity) } } },
    }
    """
  }

  struct State: Hashable {
    var tenants = 0
    var waiting = 0
  }

  /// Nobody is moved out where capacity falls: tenants above it leave by themselves, and their dwellings
  /// with them.
  private func chain(capacity: Int, rate: Double) -> Chain<State> {
    // From a full house, so that every state is reached in each piece.
    Chain(from: State(tenants: 5, waiting: 0)) { s in
      var next: [(State, Double)] = []
      var (arrival, departure) = (s, s)
      if s.tenants < capacity { arrival.tenants += 1 } else { arrival.waiting += 1 }
      if s.waiting < 70 { next.append((arrival, rate)) }
      if s.waiting > 0 && s.tenants <= capacity {
        departure.waiting -= 1
      } else {
        departure.tenants -= 1
      }
      if s.tenants > 0 { next.append((departure, Double(s.tenants) / 30)) }
      return next
    }
  }

  /// Mean tenants and mean waiting list at month ends.
  private func theory(_ capacity: [(Double, Int)], days: [Double]) -> [(Double, Double)] {
    var p = [State(): 1.0]
    var now = 0.0
    var held = capacity[0].1
    var means: [(Double, Double)] = []
    let events = Set(capacity.map(\.0) + days + [365]).sorted().filter { $0 > 0 }
    for time in events {
      let chain = chain(capacity: held, rate: now < 365 ? 60.0 / 365 : 25.0 / 365)
      let start = chain.states.map { p[$0] ?? 0 }
      let end = chain.distribution(start, after: time - now)
      p = Dictionary(uniqueKeysWithValues: zip(chain.states, end))
      now = time
      if days.contains(time) {
        means.append(
          (chain.mean(end) { Double($0.tenants) }, chain.mean(end) { Double($0.waiting) }))
      }
      if let step = capacity.last(where: { $0.0 <= time }), step.1 != held {
        held = step.1
        var moved: [State: Double] = [:]
        for (s, share) in p {
          let more = min(s.waiting, max(held - s.tenants, 0))
          moved[State(tenants: s.tenants + more, waiting: s.waiting - more), default: 0] += share
        }
        p = moved
      }
    }
    return means
  }

  private func compare(_ doc: String, _ capacity: [(Double, Int)]) throws {
    let o = try Outcomes(text(doc), sample: 100)
    let dates = [0, 7, 9, 12, 17, 23]
    let days = dates.map { o.day(ofDate: $0) }
    for (date, mean) in zip(dates, theory(capacity, days: days)) {
      expectMean(try o.series("municipal_dwelling", date: date), mean.0, "tenants, date \(date)")
      expectMean(try o.series("waiting_list", date: date), mean.1, "waiting, date \(date)")
    }
  }

  @Test("capacity in steps, up and down")
  func inSteps() throws { try compare(steps, stepsAt) }

  @Test("contracts, Start: linear schedules step when the line crosses k + ½")
  func alongLines() throws { try compare(lines, linesAt) }
}
