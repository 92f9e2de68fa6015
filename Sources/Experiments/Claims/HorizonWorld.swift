import Boligmodell

/// A world of which only the indikatorer over the whole horizon are kept: what many scenarios compared
/// with one another need, in a hundredth of the space.
public struct HorizonWorld: Replicator, ~Copyable {
  private var world: World
  private let columns: [Int]

  public init(_ modell: Modell, checksInvariants: Bool = false) {
    world = World(modell: modell, checksInvariants: checksInvariants)
    columns = HorizonWorld.columns(of: modell.layout)
  }

  public mutating func run(
    seed: UInt64, replication: UInt32, stopFlag: StopFlag
  ) -> Replication? {
    guard var result = world.run(seed: seed, replication: replication, stopFlag: stopFlag) else {
      return nil
    }
    let all = result.outcomes
    result.outcomes = ContiguousArray(columns.map { all[$0] })
    return result
  }

  /// The layout of what is kept.
  public static func layout(of whole: OutcomeLayout) -> OutcomeLayout {
    OutcomeLayout(
      indikatorer: whole.indikatorer, groups: whole.groups,
      householdGroupCount: whole.householdGroupCount, periods: whole.periods.suffix(1),
      seriesList: [], dates: [], flowsFrom: [], flowsTo: [], durations: [],
      durationStatistics: [])
  }

  /// The columns of the whole layout that are kept, in order.
  private static func columns(of whole: OutcomeLayout) -> [Int] {
    let horizon = whole.periods.count - 1
    return whole.indikatorer.enumerated().flatMap { number, indikator in
      whole.groupNumbers(indikator).map {
        whole.column(indikator: number, group: $0, periode: horizon)
      }
    }
  }
}

extension ScenarioRun where R == HorizonWorld {
  /// A compiled scenario of which only the horizon is kept.
  public init(label: String, modell: Modell, scenarioHash: String) {
    self.init(
      label: label, layout: HorizonWorld.layout(of: modell.layout), scenarioHash: scenarioHash
    ) { HorizonWorld(modell) }
  }
}
