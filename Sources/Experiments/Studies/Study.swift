import Boligmodell

/// Many scenarios that differ in some numbers, each run some times: a sweep, a sensitivity analysis, draws of
/// uncertain parameters, a calibration.
///
/// Points are made one at a time when their turn comes, so that memory does not grow with their number. The
/// replications of all are one block file, point after point.
public struct Study: Sendable {
  /// Which replication numbers the runs of a point have.
  public enum Numbering: String, Sendable {
    /// 0 to R − 1 in every point: the same luck in all, so that differences between points are due to
    /// what differs between them.
    case common
    /// p·R + r, from the first number on: luck of its own in every point.
    case own
  }

  /// Name of the block file.
  public let label: String
  /// How many points, ≥ 1.
  public let points: Int
  /// Runs of each point, ≥ 1.
  public let replications: Int
  public let numbering: Numbering
  /// What is kept of each run; nil for the whole row of the scenario, the same layout in all points.
  public let measures: [StudyMeasure]?
  /// Net costs that are kept after the measures.
  public let costs: [NetCost]
  /// The number that runs begin at, so that studies that follow each other never have the same luck.
  public let firstRun: Int
  /// What is kept, as a layout.
  public let layout: OutcomeLayout
  /// What names the blocks: everything that changes what is simulated.
  public let identity: String
  /// The model of a point, 0 to points − 1. Called from any thread.
  let modell: @Sendable (Int) throws -> Modell

  /// A study of some measures.
  public init(
    label: String, points: Int, replications: Int, numbering: Numbering = .common,
    measures: [StudyMeasure], costs: [NetCost] = [], firstRun: Int = 0, identity: String,
    modell: @escaping @Sendable (Int) throws -> Modell
  ) {
    precondition(points >= 1 && replications >= 1 && !measures.isEmpty && firstRun >= 0)
    self.label = label
    self.points = points
    self.replications = replications
    self.numbering = numbering
    self.measures = measures
    self.costs = costs
    self.firstRun = firstRun
    self.identity = identity
    self.modell = modell
    layout = StudyMeasure.layout(of: measures, costs: costs)
  }

  /// A study that keeps all of each run.
  ///
  /// - Parameter layout: of every point.
  public init(
    label: String, points: Int, replications: Int, numbering: Numbering, layout: OutcomeLayout,
    identity: String, modell: @escaping @Sendable (Int) throws -> Modell
  ) {
    precondition(points >= 1 && replications >= 1)
    self.label = label
    self.points = points
    self.replications = replications
    self.numbering = numbering
    measures = nil
    costs = []
    firstRun = 0
    self.layout = layout
    self.identity = identity
    self.modell = modell
  }

  /// Runs in all.
  public var runs: Int { points * replications }

  /// The study as something to be run; a share of the work is a point.
  public var løp: ScenarioRun<StudyWorld> {
    ScenarioRun(
      label: label, layout: layout,
      scenarioHash: "\(identity) points=\(points) runs=\(replications) \(numbering.rawValue)"
        + (firstRun == 0 ? "" : " from=\(firstRun)"),
      shareSize: replications
    ) { StudyWorld(self) }
  }

  /// The outcomes of one finished point: for each measure its values in the order of runs. NaN where a
  /// number is not defined.
  public func outcomes(of point: Int, in reader: BlockReader) throws -> [[Double]] {
    let rows = try (0..<replications).map { try reader.row(point * replications + $0) }
    return (0..<layout.columnCount).map { column in rows.map { $0[column] } }
  }
}
