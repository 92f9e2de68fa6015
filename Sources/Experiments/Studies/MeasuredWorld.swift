import Boligmodell

/// A world of which one measure is kept, with replications numbered from any number on.
public struct MeasuredWorld: Replicator, ~Copyable {
  private var world: World
  private let column: Int?
  private let first: UInt32

  init(_ modell: Modell, _ measure: StudyMeasure, first: UInt32) {
    world = World(modell: modell)
    column = measure.column(in: modell.layout)
    self.first = first
  }

  public mutating func run(
    seed: UInt64, replication: UInt32, stopFlag: StopFlag
  ) -> Replication? {
    guard var row = world.run(seed: seed, replication: first + replication, stopFlag: stopFlag)
    else { return nil }
    row.outcomes = [column.map { row.outcomes[$0] } ?? .nan]
    return row
  }
}

extension ScenarioRun where R == MeasuredWorld {
  /// A compiled scenario of which one measure is kept.
  ///
  /// - Parameter first: the number of its first replication; scenarios whose numbers do not overlap are
  ///   independent, those with the same numbers share their luck.
  public init(
    label: String, modell: Modell, measure: StudyMeasure, first: UInt32 = 0, scenarioHash: String
  ) {
    self.init(
      label: label, layout: StudyMeasure.layout(of: [measure]),
      scenarioHash: first == 0 ? scenarioHash : "\(scenarioHash) from=\(first)"
    ) { MeasuredWorld(modell, measure, first: first) }
  }
}
