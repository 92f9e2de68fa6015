import Boligmodell
import ScenarioFormat
import Testing

@Suite("Households and dwellings are conserved")
struct ConservationTests {
  #if DEBUG
    static let towns = Array(1...60)
  #else
    static let towns = Array(1...1000)
  #endif

  /// In every scenario of the family, with the invariants checked every tenth day.
  @Test("in whatever the format lets through", arguments: [towns])
  func family(numbers: [Int]) throws {
    var happened = [Double](repeating: 0, count: Self.mechanisms.count)
    var measured: [String: Double] = [:]
    var sold = 0.0
    for number in numbers {
      var town = RandomTown(number)
      let (text, initial) = town.document()
      let scenario = try scenario(
        text, options: .init(warmupYears: number % 3 == 0 ? 1 : 0, seriesStep: 10))
      var world = World(modell: scenario.modell, checksInvariants: true)
      for replication in 0..<2 {
        // The families are small: a million events would be a loop without end.
        var asked = 0
        let result = world.run(seed: 5, replication: UInt32(replication)) {
          asked += 1
          return asked > 15
        }
        let row = try #require(result, "town \(number) does not come to an end")
        #expect(row.violations.isEmpty, "town \(number): \(row.violations.prefix(3))")
        let o = scenario.modell.layout
        for (i, id) in Self.mechanisms.enumerated() {
          // What is read at an end, such as debt of dwellings, may be over by the last.
          for period in o.periods {
            happened[i] += row.outcomes[try scenario.column(id, period: period.id)]
          }
        }
        for (l, line) in o.costLines.enumerated() {
          let paid = row.outcomes[o.column(kostnad: l, periode: o.periods.count - 1)]
          if line.id == "instrument:leieTilEie:salg" { sold += paid }
        }
        for (i, _) in o.instruments.enumerated() {
          for (m, measure) in o.instrumentMeasures.enumerated() {
            measured[measure.id, default: 0] +=
              row.outcomes[o.column(virkemiddel: i, mål: m, periode: o.periods.count - 1)]
          }
        }
        if number % 3 != 0 { try balance(scenario, row, initial: initial, "town \(number)") }
      }
    }
    #expect(sold > 0, "no tenant bought the dwelling")
    for (id, sum) in zip(Self.mechanisms, happened) { #expect(sum > 0, "\(id) in no town") }
    for (id, sum) in measured.sorted(by: { $0.key < $1.key }) where id != "unused_frame" {
      #expect(sum > 0, "\(id) of no instrument")
    }
  }

  /// What must have happened somewhere for the family to say anything.
  static let mechanisms = [
    "undetected", "applications", "granted", "refused", "allocations", "renewals",
    "review_to_private", "review_to_owned", "evictions_requested", "evictions_executed", "breaches",
    "found_private", "purchases", "self_reliant", "moved_away", "deaths", "returns",
    "settled_households", "startloan_number", "startloan_refused_frame",
    "startloan_refused_capacity", "startloan_losses_municipality", "startloan_losses_state",
    "startloan_outstanding", "temporary_turned_away", "temporary_over_3_months",
    "temporary_nights_bought", "stock_debt", "turnovers", "lost_rent",
  ]

  /// What came in less what went out is what is there, in every situation and in all; what is let and
  /// what stands vacant are all dwelling days.
  private func balance(
    _ scenario: Scenario, _ row: Replication, initial: Int, _ what: Comment
  ) throws {
    let o = scenario.modell.layout
    let horizon = o.periods.count - 1
    let flow = { from, to in row.outcomes[o.column(flowsFrom: from, til: to, periode: horizon)] }
    var started = [Double](repeating: 0, count: 9)
    for post in scenario.modell.startbestand {
      started[Int(post.bosituasjon.rawValue)] += Double(post.antall)
    }
    #expect(started.reduce(0, +) == Double(initial), what)
    var present = 0.0
    for b in 0..<9 {
      let into = (0..<10).reduce(0) { $0 + flow($1, b) }
      let out = (0..<12).reduce(0) { $0 + flow(b, $1) }
      let id = "\(o.flowsFrom[b].id)_end"
      let end = row.outcomes[try scenario.column(id)]
      #expect(end == started[b] + into - out, what)
      present += end
    }
    let arrived = (0..<12).reduce(0) { $0 + flow(9, $1) }
    let left = (0..<10).reduce(0) { sum, from in (9..<12).reduce(sum) { $0 + flow(from, $1) } }
    #expect(present == Double(initial) + arrived - left, what)
    let value = { row.outcomes[try scenario.column($0)] }
    #expect(try arrived == value("inflow") + value("returns"), what)
    #expect(try left == value("moved_away") + value("deaths") + value("self_reliant"), what)
    // Settled in the model means out of waiting and into a home, followed or not.
    let homes = [1, 2, 3, 9]
    #expect(try value("settled_households") == homes.reduce(0) { $0 + flow(7, $1) }, what)
    #expect(try value("evictions_executed") <= value("evictions_requested"), what)
  }
}
