import SimulationKernel
import Testing

@Suite("Impossible distributions are refused")
struct DistributionErrorTests {
  /// The error that a factory throws, with what it found and what it allows.
  func refusal(_ make: () throws(DistributionError) -> Distribution) -> DistributionError? {
    do {
      _ = try make()
      return nil
    } catch {
      return error
    }
  }

  @Test("Each error names the family, the parameter, what was found and what is allowed")
  func errors() {
    let mean = refusal { () throws(DistributionError) in try .exponential(mean: -3) }
    #expect(mean?.family == .exponential)
    #expect(mean?.parameter == .mean)
    #expect(mean?.found == -3)
    #expect(mean?.allowed == .above(0))

    let p90 = refusal { () throws(DistributionError) in try .lognormal(median: 42, p90: 42) }
    #expect(p90?.parameter == .p90)
    #expect(p90?.allowed == .above(42))

    let mode = refusal { () throws(DistributionError) in
      try .triangular(minimum: 1, mode: 9, maximum: 8)
    }
    #expect(mode?.parameter == .mode)
    #expect(mode?.allowed == .within(1, 8))

    let weight = refusal { () throws(DistributionError) in try .discrete([(1, 2), (2, -1)]) }
    #expect(weight?.parameter == .weight)
    #expect(weight?.position == 1)
    #expect(weight?.found == -1)

    let nothing = refusal { () throws(DistributionError) in try .discrete([(1, 0)]) }
    #expect(nothing?.parameter == .count)

    let point = refusal { () throws(DistributionError) in
      try .empirical([(0, 5), (0.5, 4), (1, 9)])
    }
    #expect(point?.parameter == .value)
    #expect(point?.position == 1)
    #expect(point?.allowed == .atLeast(5))
  }

  @Test("Not-a-number and infinity are never parameters")
  func notFinite() {
    for bad in [Double.nan, .infinity, -.infinity] {
      let refusals = [
        refusal { () throws(DistributionError) in try .deterministic(bad) },
        refusal { () throws(DistributionError) in try .exponential(mean: bad) },
        refusal { () throws(DistributionError) in try .erlang(stages: 2, mean: bad) },
        refusal { () throws(DistributionError) in try .gamma(shape: bad, mean: 1) },
        refusal { () throws(DistributionError) in try .weibull(shape: bad, scale: 1) },
        refusal { () throws(DistributionError) in try .weibull(shape: 1, median: bad) },
        refusal { () throws(DistributionError) in try .lognormal(median: bad, p90: 4) },
        refusal { () throws(DistributionError) in try .lognormal(median: 1, p90: bad) },
        refusal { () throws(DistributionError) in try .uniform(minimum: bad, maximum: 4) },
        refusal { () throws(DistributionError) in try .uniform(minimum: 1, maximum: bad) },
        refusal { () throws(DistributionError) in
          try .pert(minimum: 1, mode: bad, maximum: 4)
        },
        refusal { () throws(DistributionError) in try .discrete([(bad, 1)]) },
        refusal { () throws(DistributionError) in try .discrete([(1, bad)]) },
        refusal { () throws(DistributionError) in try .empirical([(0, 1), (1, bad)]) },
        refusal { () throws(DistributionError) in try .empirical([(0, 1), (bad, 2)]) },
      ]
      for refusal in refusals { #expect(refusal != nil) }
    }
    let stages = refusal { () throws(DistributionError) in try .erlang(stages: 0, mean: 1) }
    #expect(stages?.found == 0)
  }
}
