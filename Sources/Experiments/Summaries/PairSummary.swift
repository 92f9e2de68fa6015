import Boligmodell
import SimulationKernel

/// What the alternative does to one number, replication by replication against the base.
///
/// A pair counts where the number is defined in both.
public struct PairSummary: Sendable, Equatable {
  /// The base's mean over the pairs; NaN where there are none.
  public let baseMean: Double
  /// The alternative's mean over the pairs; NaN where there are none.
  public let alternativeMean: Double
  /// Alternative minus base.
  public let forskjell: Summary
  /// Pairs left out because the number is not defined in one or both.
  public let utenPar: Int
  /// The share of pairs in which the alternative is better, ties half, with Wilson's interval; nil
  /// where neither direction is better.
  public let sannsynligBedre: ConfidenceInterval?
  /// The mean difference relative to the magnitude of the base's mean; nil where that is 0 or there
  /// are no pairs.
  public let relativ: Double?
  /// The share of variance that pairing took away, 1 − Var(difference)/(Var(base) + Var(alternative)):
  /// 0 as for independent runs, negative where pairing did harm. Nil where nothing varies.
  public let variansSpart: Double?
  /// Correlation within pairs; nil where one of the two does not vary.
  public let korrelasjon: Double?

  /// Pairs compared.
  public var count: Int { forskjell.count }

  /// From outcomes in the same order of replications.
  ///
  /// - Parameter draws: of uncertain parameters that the replications belong to.
  public init(
    base: [Double], alternativ: [Double], retning: Indikator.Retning, draws: ParameterDraws? = nil
  ) {
    precondition(base.count == alternativ.count, "replications come in pairs")
    let par = zip(base, alternativ).filter { !$0.isNaN && !$1.isNaN }
    let (a, b) = (par.map(\.0), par.map(\.1))
    let (tallyA, tallyB) = (Tally(a), Tally(b))
    let parvis = PairedDifference(base: a, alternative: b)
    forskjell =
      draws == nil
      ? Summary(parvis.differences)
      : Summary(zip(base, alternativ).map { $1 - $0 }, draws: draws)
    utenPar = base.count - par.count
    baseMean = par.isEmpty ? .nan : tallyA.mean
    alternativeMean = par.isEmpty ? .nan : tallyB.mean
    sannsynligBedre = PairSummary.bedre(parvis.differences, retning)
    relativ = baseMean.magnitude > 0 ? parvis.mean / baseMean.magnitude : nil
    variansSpart = tallyA.squares + tallyB.squares > 0 ? 1 - 1 / parvis.varianceRatio : nil
    korrelasjon = PairSummary.korrelasjon(a, tallyA, b, tallyB)
  }

  /// The share of differences for the better, ties half.
  private static func bedre(
    _ differences: [Double], _ retning: Indikator.Retning
  ) -> ConfidenceInterval? {
    if retning == .ingen { return nil }
    let høyere = differences.reduce(0.0) { $0 + ($1 > 0 ? 1 : $1 == 0 ? 0.5 : 0) }
    let bedre = retning == .høyere ? høyere : Double(differences.count) - høyere
    return .share(bedre, of: differences.count)
  }

  /// Pearson's correlation.
  private static func korrelasjon(
    _ a: [Double], _ tallyA: Tally, _ b: [Double], _ tallyB: Tally
  ) -> Double? {
    guard tallyA.squares > 0, tallyB.squares > 0 else { return nil }
    let kryss = zip(a, b).reduce(0) { $0 + ($1.0 - tallyA.mean) * ($1.1 - tallyB.mean) }
    let r = kryss / (tallyA.squares * tallyB.squares).squareRoot()
    return max(-1, min(1, r))
  }
}
