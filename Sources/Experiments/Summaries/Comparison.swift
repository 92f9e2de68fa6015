import Boligmodell

/// An alternative against the base, replication by replication under common random numbers.
public struct Comparison: Sendable {
  /// Which columns are compared, and what is left out.
  public let kobling: LayoutMatch
  /// One for each column of the common layout, in order.
  public let differences: [PairSummary]

  /// The layout that ``differences`` follows.
  public var layout: OutcomeLayout { kobling.layout }

  /// Compares two block files of the same seed and replications, column by column.
  ///
  /// - Parameters:
  ///   - base: file and layout of the base.
  ///   - alternativ: file and layout of the alternative.
  ///   - antall: the number of replications, from 0; all if not given.
  ///   - draws: of uncertain parameters that the replications belong to.
  /// - Throws: ``ComparisonError``, ``BlockError`` where a replication is not finished, ``FileError``.
  public init(
    base: (file: BlockReader, layout: OutcomeLayout),
    alternativ: (file: BlockReader, layout: OutcomeLayout), antall: Int? = nil,
    draws: ParameterDraws? = nil
  ) throws {
    try Comparison.krevParret(base.file.identity, alternativ.file.identity)
    for (file, layout) in [base, alternativ] where file.identity.layoutHash != layout.hash {
      throw ComparisonError.feilOversikt(file.path)
    }
    let kobling = try LayoutMatch(base: base.layout, alternativ: alternativ.layout)
    let antall = antall ?? base.file.identity.replications
    let columns = kobling.layout.columns
    var differences: [PairSummary] = []
    differences.reserveCapacity(columns.count)
    try BlockReader.forHvertPar(
      (base.file, kobling.base), (alternativ.file, kobling.alternativ), antall: antall
    ) { plass, a, b in
      differences.append(
        PairSummary(
          base: a, alternativ: b, retning: kobling.layout.retning(columns[plass]), draws: draws))
    }
    self.kobling = kobling
    self.differences = differences
  }

  /// Compares two scenarios of a run.
  public init(
    base: RunResult.Scenario, alternativ: RunResult.Scenario, antall: Int? = nil
  ) throws {
    try self.init(
      base: (base.åpne(), base.layout), alternativ: (alternativ.åpne(), alternativ.layout),
      antall: antall)
  }

  /// Replications form pairs only when they share random draws.
  private static func krevParret(_ base: BlockIdentity, _ alternativ: BlockIdentity) throws {
    let som = BlockIdentity(
      programVersion: base.programVersion, scenarioHash: alternativ.scenarioHash, seed: base.seed,
      replications: base.replications, columns: alternativ.columns,
      layoutHash: alternativ.layoutHash)
    let differences = alternativ.differences(fra: som)
    if !differences.isEmpty { throw ComparisonError.ulikKjøring(differences) }
  }
}
