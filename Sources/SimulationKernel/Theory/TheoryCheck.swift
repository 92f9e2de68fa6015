/// One quantity of a model with a known answer, simulated by the kernel.
public struct TheoryCheck: Equatable, Sendable {
  /// Words for one thing in both languages of reports.
  public struct Label: Equatable, Sendable {
    /// In English.
    public let english: String
    /// In bokmål.
    public let norwegian: String
  }

  /// Stable identifier, for instance `mm1.wait`.
  public let identifier: String
  /// The model.
  public let model: Label
  /// The quantity.
  public let quantity: Label
  /// What theory says.
  public let expected: Double
  /// Mean over replications with its 95 per cent interval.
  public let simulated: ConfidenceInterval
  /// How many replications the interval comes from.
  public let replications: Int
  /// Distance to theory in standard errors, as the normal deviate of the same probability as Student's
  /// t: it is as rare for few replications as for many.
  public let z: Double

  /// Whether |z| < 4, which chance exceeds once in 16 000.
  public var passed: Bool { z.magnitude < 4 }

  /// Compares one quantity's replications with theory.
  init(of quantity: TheoryModel.Quantity, in model: TheoryModel, values: [Double]) {
    identifier = model.identifier + "." + quantity.identifier
    self.model = model.label
    self.quantity = quantity.label
    expected = quantity.expected
    let tally = Tally(values)
    simulated = .mean(of: tally)
    replications = values.count
    z = TheoryCheck.deviate(tally, expected: quantity.expected)
  }

  /// Student's t of a mean against its expectation, as a normal deviate.
  static func deviate(_ tally: Tally, expected: Double) -> Double {
    let distance = tally.mean - expected
    if distance == 0 { return 0 }
    let t = distance / (tally.variance / Double(tally.count)).squareRoot()
    let tail = StudentT.cumulative(-t.magnitude, degreesOfFreedom: Double(tally.count - 1))
    let z = -Normal.quantile(tail)
    return t < 0 ? -z : z
  }

  /// Runs every model with a known answer. Deterministic; a few seconds with the defaults.
  ///
  /// - Parameters:
  ///   - seed: of the keyed draws.
  ///   - replications: of each model, at least 2.
  public static func all(seed: UInt64 = 1, replications: Int = 40) -> [TheoryCheck] {
    precondition(replications >= 2, "an interval needs two replications")
    return TheoryModel.all.flatMap { $0.check(seed: seed, replications: replications) }
  }
}
