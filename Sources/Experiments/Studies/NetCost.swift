import Boligmodell

/// What a budget owner pays less what it receives of one kind over the horizon, whole kroner: a number
/// that a study can keep of each replication.
public struct NetCost: Sendable, Equatable {
  public let owner: Budsjetteier
  public let slag: Kostnadslinje.Slag

  public init(_ owner: Budsjetteier, _ slag: Kostnadslinje.Slag) {
    self.owner = owner
    self.slag = slag
  }

  /// What the number is called where it is kept.
  var indikator: Indikator {
    let navn = LocalizedText(
      "\(owner.navn.nb), \(slag.navn.nb), netto", "\(owner.navn.en), \(slag.navn.en), net")
    return Indikator(
      "net_\(owner.identifikator)_\(slag.identifikator)", navn, .kroner, .lavere, navn,
      isGrouped: false)
  }

  /// The columns that it is the sum of, with their signs.
  func terms(in layout: OutcomeLayout) -> [(column: Int, sign: Double)] {
    let horizon = layout.periods.count - 1
    return layout.costLines.enumerated().flatMap { number, line in
      let sign = (line.fra == owner ? 1.0 : 0) - (line.til == owner ? 1 : 0)
      return line.slag == slag && sign != 0
        ? [(layout.column(kostnad: number, periode: horizon), sign)] : []
    }
  }
}
