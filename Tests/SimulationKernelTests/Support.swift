import SimulationKernel

/// |found − expected| as a share of |expected|.
func relativeError(_ found: Double, _ expected: Double) -> Double {
  if found == expected { return 0 }
  return (found - expected).magnitude / expected.magnitude
}

/// The distance between two numbers in units of the last place of the expected one.
func ulps(_ found: Double, _ expected: Double) -> Double {
  if found == expected { return 0 }
  return (found - expected).magnitude / expected.ulp
}

/// Uniform numbers of one stream of keyed draws.
func uniforms(_ count: Int, seed: UInt64, purpose: UInt8 = 0) -> [Double] {
  let draws = Draws(seed: seed, replication: 0)
  return (0..<count).map { number in
    let subject = Subject(kind: 1, nameHash: 7, number: UInt32(number))
    return draws.uniform(subject, purpose: purpose)
  }
}

/// √n times the largest distance between the sample's cumulative function and the given one; above
/// 2.27 with probability 6·10⁻⁵, that of |z| > 4 (Kolmogorov's limit 2 exp(−2 d²)).
func kolmogorovSmirnov(_ sample: [Double], _ cumulative: (Double) -> Double) -> Double {
  let n = Double(sample.count)
  var largest = 0.0
  for (i, x) in sample.sorted().enumerated() {
    let f = cumulative(x)
    largest = max(largest, f - Double(i) / n, Double(i + 1) / n - f)
  }
  return largest * n.squareRoot()
}

/// The mean over (0, 1) of a function, by the midpoint rule.
func integral(to end: Double = 1, panels: Int = 200_000, _ f: (Double) -> Double) -> Double {
  let width = end / Double(panels)
  return (0..<panels).reduce(0) { $0 + f((Double($1) + 0.5) * width) } * width
}

/// One distribution of every family, and some at the edges of their range.
let everyFamily: [(name: String, distribution: Distribution)] = {
  do {
    return [
      ("deterministic", try .deterministic(14)),
      ("exponential", try .exponential(mean: 30)),
      ("erlang", try .erlang(stages: 3, mean: 42)),
      ("gamma, shape below 1", try .gamma(shape: 0.4, mean: 10)),
      ("gamma", try .gamma(shape: 2.5, mean: 90)),
      ("weibull, falling hazard", try .weibull(shape: 0.7, scale: 100)),
      ("weibull by median", try .weibull(shape: 1.8, median: 365.25)),
      ("lognormal", try .lognormal(median: 42, p90: 90)),
      ("uniform", try .uniform(minimum: 5, maximum: 20)),
      ("triangular", try .triangular(minimum: 30, mode: 42, maximum: 55)),
      ("triangular, mode at the minimum", try .triangular(minimum: 0, mode: 0, maximum: 7)),
      ("pert", try .pert(minimum: 10, mode: 14, maximum: 60)),
      ("pert, mode at the maximum", try .pert(minimum: 0, mode: 9, maximum: 9)),
      ("discrete", try .discrete([(7, 1), (14, 2), (0, 0.5), (90, 0.25)])),
      (
        "empirical",
        try .empirical([(0, 0), (0.25, 10), (0.5, 30), (0.6, 30), (0.9, 100), (1, 400)])
      ),
    ]
  } catch {
    return []
  }
}()
