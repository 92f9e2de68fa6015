import Boligmodell

/// Runs the points of a study: replication n of the study is run n mod R of point n div R.
public struct StudyWorld: Replicator, ~Copyable {
  private let study: Study
  private var point = -1
  private var world: World?
  private var columns: [Int?]?
  private var costs: [[(column: Int, sign: Double)]] = []

  init(_ study: Study) { self.study = study }

  public mutating func run(
    seed: UInt64, replication: UInt32, stopFlag: StopFlag
  ) throws -> Replication? {
    let number = Int(replication) / study.replications
    if number != point || world == nil {
      let modell = try study.modell(number)
      columns = study.measures?.map { $0.column(in: modell.layout) }
      costs = study.costs.map { $0.terms(in: modell.layout) }
      world = World(modell: modell)
      point = number
    }
    let run =
      study.numbering == .common ? Int(replication) % study.replications : Int(replication)
    guard
      var row = world?.run(
        seed: seed, replication: UInt32(study.firstRun + run), stopFlag: stopFlag)
    else { return nil }
    if let columns {
      row.outcomes = ContiguousArray(
        columns.map { column in column.map { row.outcomes[$0] } ?? .nan }
          + costs.map { $0.reduce(0) { $0 + $1.sign * row.outcomes[$1.column] } })
    }
    return row
  }
}
