import Boligmodell

/// The points of a sensitivity analysis: which parameters, moved how.
public struct SensitivityDesign: Sendable {
  /// How sensitivities are estimated.
  public enum Method: String, CaseIterable, Sendable {
    /// Screening by elementary effects.
    case morris
    /// Shares of variance.
    case sobol
  }

  private enum Rows: Sendable {
    /// Coordinates in the unit cube.
    case unit(any UnitDesign)
    /// Values in the units of the model.
    case given([[Double]])
  }

  public let method: Method
  public let parameters: [ScreenedParameter]
  /// Morris' levels.
  public let levels: Int
  /// Whether Sobol's pairs are estimated.
  public let hasSecondOrder: Bool
  private let rows: Rows

  /// Trajectories of Morris' design.
  ///
  /// - Throws: ``DesignError``.
  public init(
    _ parameters: [ScreenedParameter], trajectories: Int, levels: Int, seed: UInt64
  ) throws {
    let keys = parameters.map { FactorKey.hash(of: $0.parameter.name) }
    self.init(
      .morris, parameters, levels: levels, secondOrder: false,
      .unit(
        try MorrisDesign(trajectories: trajectories, levels: levels, keys: keys, seed: seed)))
  }

  /// Saltelli's design, scrambled.
  ///
  /// - Throws: ``DesignError``; ``SensitivityError/notPowerOfTwo(_:)``.
  public init(
    _ parameters: [ScreenedParameter], basePoints: Int, secondOrder: Bool, seed: UInt64
  ) throws {
    guard basePoints > 0, basePoints & (basePoints - 1) == 0 else {
      throw SensitivityError.notPowerOfTwo(basePoints)
    }
    self.init(
      .sobol, parameters, levels: 4, secondOrder: secondOrder,
      .unit(
        try SaltelliDesign(
          basePoints: basePoints, factorCount: parameters.count, secondOrder: secondOrder,
          scramble: seed)))
  }

  /// A sample that was made elsewhere, in the units of the model.
  ///
  /// - Throws: ``SensitivityError`` where its shape is not that of the method.
  public init(
    _ method: Method, _ parameters: [ScreenedParameter], sample: [[Double]], levels: Int,
    secondOrder: Bool
  ) throws {
    switch method {
    case .morris:
      try MorrisDesign.checkLevels(levels)
      try MorrisEffects.check(sample)
    case .sobol: try SaltelliDesign.check(sample, secondOrder: secondOrder)
    }
    self.init(method, parameters, levels: levels, secondOrder: secondOrder, .given(sample))
  }

  private init(
    _ method: Method, _ parameters: [ScreenedParameter], levels: Int, secondOrder: Bool,
    _ rows: Rows
  ) {
    self.method = method
    self.parameters = parameters
    self.levels = levels
    hasSecondOrder = secondOrder
    self.rows = rows
  }

  /// Points.
  public var count: Int {
    switch rows {
    case .unit(let design): design.count
    case .given(let sample): sample.count
    }
  }

  /// Trajectories, or base points.
  public var groups: Int { count / groupSize }

  var groupSize: Int {
    switch method {
    case .morris: parameters.count + 1
    case .sobol:
      SaltelliDesign.rowsPerBasePoint(
        factorCount: parameters.count, secondOrder: hasSecondOrder)
    }
  }

  /// Where Morris' steps are read off: coordinates where they are known, since a distribution of few
  /// values can have the same value at two levels.
  func coordinates(_ number: Int) -> [Double] {
    switch rows {
    case .unit(let design): design.point(number)
    case .given(let sample): sample[number]
    }
  }

  /// The values of a point, in the units of the model.
  public func values(_ number: Int) -> [Double] {
    switch rows {
    case .unit(let design):
      zip(parameters, design.point(number)).map { $0.value(at: $1) }
    case .given(let sample): sample[number]
    }
  }

  /// The sample as a table under the names of parameters.
  public func table() throws -> SampleTable {
    try SampleTable(
      names: parameters.map { ParameterName.encoded($0.parameter.name) },
      rows: (0..<count).map(values))
  }
}
