/// A quantile function that costs an iteration, as a table for draws: a spline in the normal deviate
/// z = Φ⁻¹(u), in which gamma and beta quantiles are smooth far into both tails.
///
/// Value, first and second derivative at 129 deviates from −8.25 to 8.25 (all that uniforms of 53 bits
/// reach), quintic Hermite polynomials between. It is used only where it is checked to be within 10⁻⁹
/// of the variable's standard deviation, and 10⁻⁴ of the value itself, at the middle of every interval,
/// where the error is largest; else (gamma shapes below about 1) draws iterate.
/// Source: Hörmann and Leydold, "Continuous random variate generation by fast numerical inversion",
/// ACM TOMACS 13 (2003), 347–362.
enum QuantileSpline {
  static let reach = 8.25
  static let intervals = 128
  static let width = 0.12890625

  /// A point of a quantile function: the value, and the density's logarithmic derivative there.
  struct Point {
    var value: Double
    var density: Double
    var logSlope: Double
  }

  /// The table of a gamma variable of scale 1, or an empty one where a spline is not near enough.
  static func gamma(shape: Double) -> ContiguousArray<Double> {
    table(deviation: shape.squareRoot()) { lower, upper in
      let x = GammaFunction.quantile(shape: shape, lower: lower, upper: upper)
      let density = GammaFunction.poissonTerm(shape, x) * shape / x
      return Point(value: x, density: density, logSlope: (shape - 1) / x - 1)
    }
  }

  /// The table of a beta variable on [0, 1], or an empty one where a spline is not near enough.
  static func beta(_ a: Double, _ b: Double) -> ContiguousArray<Double> {
    let logBeta = BetaFunction.logarithm(a, b)
    let deviation = (a * b / (a + b + 1)).squareRoot() / (a + b)
    return table(deviation: deviation) { lower, upper in
      let isLow = lower <= 0.5
      let near =
        isLow
        ? BetaFunction.lowerQuantile(a, b, lower) : BetaFunction.lowerQuantile(b, a, upper)
      let (x, rest) = isLow ? (near, 1 - near) : (1 - near, near)
      let density = Elementary.exp(
        (a - 1) * Elementary.log(x) + (b - 1) * Elementary.log(rest) - logBeta)
      return Point(
        value: x, density: density, logSlope: (a - 1) / x - (b - 1) / rest)
    }
  }

  private static func table(
    deviation: Double, _ point: (_ lower: Double, _ upper: Double) -> Point
  ) -> ContiguousArray<Double> {
    var columns = ContiguousArray<Double>()
    for node in 0...intervals {
      let z = -reach + Double(node) * width
      let here = point(Normal.cumulative(z), Normal.cumulative(-z))
      // x = Q(Φ(z)): x′ = φ(z)/f(x), x″ = −z x′ − (f′/f)(x) x′².
      let slope = Elementary.exp(-0.5 * z * z) * 0.398942280401432678 / here.density
      let bend = -z * slope - here.logSlope * slope * slope
      // The polynomial's own unit is one interval.
      columns += [here.value, slope * width, bend * width * width]
    }
    for interval in 0..<intervals {
      let z = -reach + (Double(interval) + 0.5) * width
      let exact = point(Normal.cumulative(z), Normal.cumulative(-z)).value
      let error = value(columns, start: 0, interval: interval, 0.5) - exact
      if !(error.magnitude <= min(1e-9 * deviation, 1e-4 * exact)) { return [] }
    }
    return columns
  }

  /// The value at u in (0, 1), from a table of this kind at `start`.
  static func quantile(_ columns: ContiguousArray<Double>, start: Int, _ u: Double) -> Double {
    let place = (Normal.quantile(u) + reach) * (1 / width)
    let interval = min(max(Int(place), 0), intervals - 1)
    return value(columns, start: start, interval: interval, place - Double(interval))
  }

  /// The quintic that has the table's values and derivatives at both ends of an interval.
  @inline(__always)
  private static func value(
    _ columns: ContiguousArray<Double>, start: Int, interval: Int, _ t: Double
  ) -> Double {
    let row = start + 3 * interval
    let (x0, s0, b0) = (columns[row], columns[row + 1], 0.5 * columns[row + 2])
    let (x1, s1, b1) = (columns[row + 3], columns[row + 4], 0.5 * columns[row + 5])
    let step = x1 - x0
    let c3 = 10 * step - 6 * s0 - 4 * s1 - 3 * b0 + b1
    let c4 = -15 * step + 8 * s0 + 7 * s1 + 3 * b0 - 2 * b1
    let c5 = 6 * step - 3 * (s0 + s1) - b0 + b1
    return x0 + t * (s0 + t * (b0 + t * (c3 + t * (c4 + t * c5))))
  }
}
