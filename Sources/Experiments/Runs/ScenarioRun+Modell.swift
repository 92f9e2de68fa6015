import Boligmodell

extension ScenarioRun where R == World {
  /// A compiled scenario to be run.
  ///
  /// - Parameter checksInvariants: whether conservation is checked in every replication.
  public init(
    label: String, modell: Modell, scenarioHash: String, checksInvariants: Bool = false
  ) {
    self.init(label: label, layout: modell.layout, scenarioHash: scenarioHash) {
      World(modell: modell, checksInvariants: checksInvariants)
    }
  }
}
