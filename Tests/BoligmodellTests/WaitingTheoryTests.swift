import Foundation
import ScenarioFormat
import Testing

@Suite("One kind of dwelling is a queue with many servers")
struct WaitingTheoryTests {
  /// Two arrivals a day (730 in a year of 365 days), three dwellings, stays of 1.2 days, no turnover:
  /// λ = 2, a = 2.4, ρ = 0.8. The small scale makes a year long; nothing in the theory knows days.
  private func queue(
    types: String = "enslig: { personer: 1 }", shares: String = "enslig: 1",
    order: String = "førsteInn", meanwhile: String = ""
  ) -> String {
    """
    {
      navn: "kø", start: "2013-01-01", år: 1, husholdningstyper: { \(types) },
      innganger: { a: { perÅr: 730, husholdningstype: { \(shares) }, søker: 1,
        ankommerTil: { hosSlektEllerVenner: 1 } } },
      bosituasjoner: {
        hosSlektEllerVenner: { årsaker: { \(meanwhile) } },
        kommunalBolig: { årsaker: { flytter: {
          varighet: { eksponentiell: { snitt: "1.2 dager" } }, følge: { flytterTil: { flyttet: 1 } } } } },
      },
      sak: { innvilges: [ { sannsynlighet: 1 } ] },
      kommunaleBoliger: { typer: { ordinær: { bestand: 3 } }, prioritering: "\(order)" },
    }
    """
  }
  private let warm = ScenarioOptions(warmupYears: 1)

  @Test("exponential stays, first come, first served: M/M/c by Erlang C")
  func erlang() throws {
    let o = try Outcomes(queue(), sample: 20, options: warm)
    // Lq = C ρ/(1 − ρ), Wq = Lq/λ.
    let length = erlangC(servers: 3, load: 2.4) * 0.8 / 0.2
    expectMean(try o.values("waiting_list_mean"), length, "queue")
    expectMean(try o.duration("wait_from_application", "mean_of_completed"), length / 2, "wait")
    expectMean(try o.values("dwellings_let"), 2.4, "let")
    expectMean(try o.values("municipal_dwelling_mean"), 2.4, "tenants")
  }

  /// Families are 0.4 of the households. Cobham: W₁ = W₀/(1 − ρ₁), W₂ = W₀/((1 − ρ₁)(1 − ρ)) with
  /// W₀ = C · s/c, s the mean stay; equal means in both classes. Source: Gross and Harris, section 3.5.
  @Test("families first is the non-preemptive queue with two classes")
  func priority() throws {
    let o = try Outcomes(
      queue(
        types: "enslig: { personer: 1 }, familie: { personer: 3, barn: true }",
        shares: "enslig: 0.6, familie: 0.4", order: "barnefamilierFørst"), sample: 20,
      options: warm)
    let base = erlangC(servers: 3, load: 2.4) * 1.2 / 3
    let families = base / (1 - 0.4 * 0.8)
    let others = families / (1 - 0.8)
    let wait = { try o.duration("wait_from_application", "mean_of_completed", group: $0) }
    expectMean(try wait("families"), families, "families")
    expectMean(try wait("husholdningstype:enslig"), others, "others")
    let queue = { try o.values("waiting_list_mean", group: $0) }
    expectMean(try queue("families"), 0.8 * families, "queue of families")
    expectMean(try queue("husholdningstype:enslig"), 1.2 * others, "queue of others")
  }

  /// Those who wait find a lease at 0.5 a day each: births 2, deaths min(n, 3)/1.2 + 0.5 (n − 3)⁺
  /// (Erlang A). Attempts succeed with 0.25, so they come at 2 a day.
  @Test("one who finds a home while waiting leaves the queue: Erlang A")
  func reneging() throws {
    let search = """
      finnerPrivat: { rate: "2 per dag", følge: "leierPrivat" }
      """
    let text = queue(meanwhile: search).replacingOccurrences(
      of: "sak:", with: "privatmarked: { tilgjengelighet: 0.25 }, sak:")
    let o = try Outcomes(text, sample: 20, options: warm)
    var weight = [1.0]
    for n in 0..<80 {
      let death = Double(min(n + 1, 3)) / 1.2 + 0.5 * Double(max(n - 2, 0))
      weight.append(weight[n] * 2 / death)
    }
    let total = weight.reduce(0, +)
    let queue = weight.indices.reduce(0) { $0 + Double(max($1 - 3, 0)) * weight[$1] } / total
    expectMean(try o.values("waiting_list_mean"), queue, "queue")
    // Rate out of the queue by finding a lease, over 365 days.
    expectMean(
      try o.flow("with_family_or_friends", "private_rental"), 0.5 * queue * 365, "found a lease")
  }
}
