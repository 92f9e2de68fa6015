extension CompiledVariate {
  /// The number that a share u of length-biased draws, with density x·f(x)/mean, stays at or below.
  ///
  /// Closed forms: a gamma variable gains one in shape; (X/scale)^shape of a Weibull variable is
  /// gamma with shape 1 + 1/shape; the logarithm of a lognormal one moves by its variance; the
  /// square of a uniform one is uniform. Triangular and PERT by bracketed Newton steps.
  /// Source: Cox, "Renewal Theory" (1962), section 5.4; Patil and Rao, Biometrics 34 (1978), 179–189.
  @usableFromInline
  func lengthBiasedQuantile(_ u: Double, _ columns: ContiguousArray<Double>) -> Double {
    switch kind {
    case .deterministic:
      return a
    case .exponential:
      return a * GammaFunction.quantile(shape: 2, u)
    case .gamma:
      return b * GammaFunction.quantile(shape: a + 1, u)
    case .weibull:
      return b * Elementary.pow(GammaFunction.quantile(shape: 1 + a, u), a)
    case .lognormal:
      return Elementary.exp(a + b * b + b * Normal.quantile(u))
    case .uniform:
      let (low, high) = (a, a + b)
      return min((low * low + u * (high * high - low * low)).squareRoot(), high)
    case .triangular:
      return Bracket(low: a, high: c).solve(u, from: mean) { triangularLengthBiased($0) }
    case .pert:
      let share = Bracket(low: 0, high: 1).solve(u, from: (mean - a) / b) { pertLengthBiased($0) }
      return a + b * share
    case .discrete:
      return StepTable.quantile(columns, start: Int(start), count: Int(count), column: 2, u)
    case .empirical:
      return QuantilePolygon.lengthBiasedQuantile(
        columns, start: Int(start), count: Int(count), u)
    }
  }

  /// ∫ t f(t) dt / mean from the minimum to x, and its derivative, of the triangular density.
  private func triangularLengthBiased(_ x: Double) -> (cumulative: Double, density: Double) {
    let width = c - a
    if x < b {
      let y = x - a
      let scale = 2 / (width * (b - a) * mean)
      return (scale * y * y * (y / 3 + a / 2), scale * x * y)
    }
    let y = c - x
    let scale = 2 / (width * (c - b) * mean)
    return (1 - scale * y * y * (c / 2 - y / 3), scale * x * y)
  }

  /// The same for a + bY with Y beta: a mixture of Y and of Y with one more in α, as a function of y.
  ///
  /// I(α + 1, β; y) = I(α, β; y) − y^α (1 − y)^β / (α B(α, β)). Source: DLMF 8.17.20.
  private func pertLengthBiased(_ y: Double) -> (cumulative: Double, density: Double) {
    let (alpha, beta) = (c, d)
    let plain = BetaFunction.incomplete(alpha, beta, y)
    let power = Elementary.exp(
      alpha * Elementary.log(y) + beta * Elementary.log1p(-y)
        - BetaFunction.logarithm(alpha, beta))
    let biased = plain - power / alpha
    let weight = b * (alpha / (alpha + beta))
    let density = power / (y * (1 - y)) * (a + b * y)
    return ((a * plain + weight * biased) / mean, density / mean)
  }
}

/// An interval known to hold the root of a rising function.
struct Bracket {
  var low: Double
  var high: Double

  /// The x with f(x) = u for a rising f: Newton steps, halving where one would leave the interval.
  ///
  /// A fixed function of its arguments, at most 100 evaluations.
  func solve(
    _ u: Double, from start: Double, _ f: (Double) -> (cumulative: Double, density: Double)
  ) -> Double {
    if u <= 0 { return low }
    if u >= 1 { return high }
    var (low, high) = (low, high)
    var x = start
    for _ in 0..<100 {
      let (cumulative, density) = f(x)
      if cumulative > u { high = x } else { low = x }
      let step = (cumulative - u) / density
      if step.magnitude <= 0x1p-50 * x.magnitude { break }
      let next = x - step
      x = next > low && next < high ? next : low + 0.5 * (high - low)
    }
    return x
  }
}
