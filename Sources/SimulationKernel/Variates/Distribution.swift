/// The distribution of a random number, in the parameters a user states it with.
///
/// Made by throwing factories (`Distribution+Factories.swift`), so that every value is valid. Draws
/// are by inversion alone: one uniform, and a higher uniform never gives a lower number. Making one is
/// cheap, except gamma and PERT (a table, less than a millisecond).
public struct Distribution: Equatable, Sendable {
  /// The family and its canonical parameters.
  public let form: Form
  /// The form as draws use it.
  let compiled: CompiledVariate
  let columns: ContiguousArray<Double>

  /// The families, named as documents name them.
  public enum Family: String, Equatable, Sendable, CaseIterable {
    case deterministic, exponential, erlang, gamma, weibull, lognormal, uniform, triangular, pert
    case discrete, empirical
  }

  /// A family with canonical parameters. Units are those of the number drawn (days for durations).
  public enum Form: Equatable, Sendable {
    case deterministic(Double)
    case exponential(mean: Double)
    case gamma(shape: Double, scale: Double)
    case weibull(shape: Double, scale: Double)
    /// Mean and standard deviation of the logarithm.
    case lognormal(logMean: Double, logDeviation: Double)
    case uniform(minimum: Double, maximum: Double)
    case triangular(minimum: Double, mode: Double, maximum: Double)
    /// Minimum, width, and the parameters of the beta variable between.
    case pert(minimum: Double, width: Double, alpha: Double, beta: Double)
    case discrete(StepTable)
    case empirical(QuantilePolygon)
  }

  init(_ form: Form) {
    self.form = form
    columns = form.columns()
    compiled = CompiledVariate(form, columns: columns)
  }

  /// The smallest possible value, at u = 0.
  public var minimum: Double { quantile(0) }
  /// The largest possible value, at u = 1; ∞ where there is none.
  public var maximum: Double { quantile(1) }

  /// Whether it can be the length of a stay: never negative and not always 0. Such a distribution
  /// has residual stays (``lengthBiasedQuantile(_:)``).
  public var isDuration: Bool { minimum >= 0 && mean > 0 }
}
