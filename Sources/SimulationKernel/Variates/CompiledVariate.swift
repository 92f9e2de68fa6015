/// A distribution's form with all that a draw needs, as plain numbers.
///
/// `a` … `e` mean by family: deterministic a value; exponential a mean; gamma a shape, b scale;
/// weibull a 1/shape, b scale; lognormal a log mean, b log deviation; uniform a minimum, b width;
/// triangular a minimum, b mode, c maximum, d share below the mode; pert a minimum, b width, c α, d β.
/// `mean` is the mean of the number drawn.
@frozen
@usableFromInline
struct CompiledVariate: Equatable, Sendable {
  @usableFromInline
  @frozen
  enum Kind: UInt8, Sendable {
    case deterministic, exponential, gamma, weibull, lognormal, uniform, triangular, pert
    case discrete, empirical
  }

  @usableFromInline let kind: Kind
  /// Rows of the table in the columns, for discrete and empirical; numbers in it, for gamma and pert.
  @usableFromInline let count: Int32
  /// Where its columns start.
  @usableFromInline var start: Int32 = 0
  @usableFromInline let a: Double
  @usableFromInline let b: Double
  @usableFromInline let c: Double
  @usableFromInline let d: Double
  @usableFromInline let mean: Double

  private init(
    _ kind: Kind, _ a: Double = 0, _ b: Double = 0, _ c: Double = 0, _ d: Double = 0,
    count: Int = 0, mean: Double
  ) {
    self.kind = kind
    self.count = Int32(count)
    self.a = a
    self.b = b
    self.c = c
    self.d = d
    self.mean = mean
  }

  /// - Parameter columns: what ``Distribution/Form/columns()`` gives.
  init(_ form: Distribution.Form, columns: ContiguousArray<Double>) {
    let mean = form.mean
    switch form {
    case .deterministic(let value):
      self.init(.deterministic, value, mean: mean)
    case .exponential:
      self.init(.exponential, mean, mean: mean)
    case .gamma(let shape, let scale):
      self.init(.gamma, shape, scale, count: columns.count, mean: mean)
    case .weibull(let shape, let scale):
      self.init(.weibull, 1 / shape, scale, mean: mean)
    case .lognormal(let logMean, let logDeviation):
      self.init(.lognormal, logMean, logDeviation, mean: mean)
    case .uniform(let minimum, let maximum):
      self.init(.uniform, minimum, maximum - minimum, mean: mean)
    case .triangular(let minimum, let mode, let maximum):
      let below = (mode - minimum) / (maximum - minimum)
      self.init(.triangular, minimum, mode, maximum, below, mean: mean)
    case .pert(let minimum, let width, let alpha, let beta):
      self.init(.pert, minimum, width, alpha, beta, count: columns.count, mean: mean)
    case .discrete(let table):
      self.init(.discrete, count: table.count, mean: mean)
    case .empirical(let polygon):
      self.init(.empirical, count: polygon.count, mean: mean)
    }
  }

  /// The number that a share u (0 to 1) of draws stays at or below.
  @inlinable @inline(__always)
  func quantile(_ u: Double, _ columns: ContiguousArray<Double>) -> Double {
    switch kind {
    case .deterministic: a
    case .exponential: a * -Elementary.log(1 - u)
    case .lognormal: Elementary.exp(a + b * Normal.quantile(u))
    case .uniform: a + b * u
    default: otherQuantile(u, columns)
    }
  }

  @usableFromInline
  func otherQuantile(_ u: Double, _ columns: ContiguousArray<Double>) -> Double {
    switch kind {
    case .gamma:
      return b * (spline(u, columns) ?? GammaFunction.quantile(shape: a, u))
    case .weibull:
      return b * Elementary.pow(-Elementary.log(1 - u), a)
    case .triangular:
      if u < d { return a + (u * (c - a) * (b - a)).squareRoot() }
      return c - ((1 - u) * (c - a) * (c - b)).squareRoot()
    case .pert:
      return a + b * (spline(u, columns) ?? BetaFunction.quantile(c, d, u))
    case .discrete:
      return StepTable.quantile(columns, start: Int(start), count: Int(count), column: 1, u)
    case .empirical:
      return QuantilePolygon.quantile(columns, start: Int(start), count: Int(count), u)
    case .deterministic, .exponential, .lognormal, .uniform:
      return quantile(u, columns)
    }
  }

  @inline(__always)
  private func spline(_ u: Double, _ columns: ContiguousArray<Double>) -> Double? {
    count == 0 || u <= 0 || u >= 1
      ? nil : QuantileSpline.quantile(columns, start: Int(start), u)
  }
}
