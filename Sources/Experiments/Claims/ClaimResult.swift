import Boligmodell
import ScenarioFormat

/// A claim and, where it was tried, what the comparison gave.
public struct ClaimResult: Sendable {
  /// What a comparison gave.
  public struct Trial: Sendable {
    public let prøve: Prøve
    public let group: Group
    /// Replication by replication, the alternative against the base.
    public let pair: PairSummary
    public let dom: Dom

    /// - Parameters:
    ///   - base: the indikator in the base, by replication.
    ///   - alternative: the same in the alternative.
    public init(_ prøve: Prøve, group: Group, base: [Double], alternative: [Double]) {
      self.prøve = prøve
      self.group = group
      pair = PairSummary(
        base: base, alternativ: alternative, retning: prøve.indikator.retning)
      dom = Dom(pair.forskjell, venter: prøve.venter)
    }

    /// Whether the verdict is the committed one.
    public var isAsCommitted: Bool { dom == prøve.dom }
  }

  public let påstand: Påstand
  /// Nil for a claim that is not tried.
  public let trial: Trial?

  public init(_ påstand: Påstand, _ trial: Trial?) {
    self.påstand = påstand
    self.trial = trial
  }
}

extension ClaimResult {
  /// Compares two scenarios of a run on a claim's indikator, over the whole horizon.
  ///
  /// - Throws: ``ComparisonError`` where the two do not have the same indikator or group, ``BlockError``,
  ///   ``FileError``.
  public init(_ påstand: Påstand, base: RunResult.Scenario, alternative: RunResult.Scenario) throws
  {
    guard let prøve = påstand.prøve else {
      self.init(påstand, nil)
      return
    }
    let a = try ClaimResult.values(prøve, base)
    let b = try ClaimResult.values(prøve, alternative)
    self.init(
      påstand, Trial(prøve, group: a.group, base: a.values, alternative: b.values))
  }

  private static func values(
    _ prøve: Prøve, _ scenario: RunResult.Scenario
  ) throws -> (group: Group, values: [Double]) {
    let layout = scenario.layout
    guard let column = layout.horizonColumn(prøve.indikator.id, group: prøve.gruppe) else {
      throw ComparisonError.ulik(LayoutPart(slag: .group, id: prøve.gruppe))
    }
    return (layout.groups[column.group], try scenario.åpne().column(column.number))
  }
}

extension OutcomeLayout {
  /// The column of an indikator over the whole horizon, and the position of its group; nil where it is
  /// not reported for that group.
  public func horizonColumn(_ indikator: String, group: String) -> (number: Int, group: Int)? {
    guard let i = indikatorer.firstIndex(where: { $0.id == indikator }),
      let g = groupNumbers(indikatorer[i]).first(where: { groups[$0].id == group })
    else { return nil }
    return (column(indikator: i, group: g, periode: periods.count - 1), g)
  }
}
