import SimulationKernel

/// Made-up numbers of known distributions, for statistical tests.
struct RandomNumbers {
  private var generator: SplitMix

  init(seed: Int) {
    // Far apart, so that neighbouring seeds share no stretch of the generator's sequence.
    var start = SplitMix(tilstand: UInt64(seed))
    generator = SplitMix(tilstand: start.neste())
  }

  mutating func uniform() -> Double { Draws.uniform(generator.neste()) }
  mutating func normal() -> Double { Normal.quantile(uniform()) }
  mutating func exponential() -> Double { -Elementary.log(uniform()) }

  /// So many numbers of one kind.
  mutating func list(_ count: Int, _ next: (inout RandomNumbers) -> Double) -> [Double] {
    (0..<count).map { _ in next(&self) }
  }
}

/// How many times a statistical test repeats its experiment: more where the build is optimised.
func seeds(_ debug: Int, optimised: Int) -> Int {
  #if DEBUG
    debug
  #else
    optimised
  #endif
}

/// How many standard errors a count of successes lies from what a probability says.
func binomialZ(_ successes: Int, of trials: Int, _ probability: Double) -> Double {
  let n = Double(trials)
  return (Double(successes) - n * probability) / (n * probability * (1 - probability)).squareRoot()
}
