import ScenarioFormat

extension Dom {
  /// What a paired difference, alternative minus base, says about a claim: its 95 % interval must lie
  /// wholly on one side of 0 for a verdict. An unbounded interval (fewer than two pairs) holds 0.
  public init(_ forskjell: Summary, venter: Prøve.Retning) {
    let intervall = forskjell.meanInterval
    let opp = forskjell.count >= 2 && intervall.low > 0
    let ned = forskjell.count >= 2 && intervall.high < 0
    switch (opp, ned) {
    case (true, _): self = venter == .høyere ? .framkommet : .motsagt
    case (_, true): self = venter == .lavere ? .framkommet : .motsagt
    default: self = .uklart
    }
  }
}
