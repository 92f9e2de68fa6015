import Boligmodell
import Experiments

/// One alternative against the base, worked out.
public struct PairedResult: Sendable {
  public let base: String
  public let alternative: String
  public let comparison: Comparison
  let seed: UInt64

  /// Compares two scenarios of a run, replication by replication.
  public init(base: ResultScenario, alternative: ResultScenario) throws {
    self.base = base.name
    self.alternative = alternative.name
    seed = base.seed
    comparison = try Comparison(
      base: (base.file, base.layout), alternativ: (alternative.file, alternative.layout),
      antall: base.replications, draws: base.draws)
  }

  /// Every indikator over the horizon for all households, in the catalogue's order.
  var headlines: [DifferenceTable.Row] {
    let layout = comparison.layout
    // What the two have in common need not include the horizon; then there is no headline.
    guard let horizon = layout.periods.lastIndex(where: { $0.id == "horizon" }) else {
      return []
    }
    return layout.indikatorer.enumerated().map { index, indikator in
      let column = layout.column(indikator: index, group: 0, periode: horizon)
      return DifferenceTable.Row(indikator: indikator, pair: comparison.differences[column])
    }
  }
}
